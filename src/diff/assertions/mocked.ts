import { lastSegment } from '../../text/path.ts';
import { MOCKS_PARTLY } from '../../tools/assertions.ts';
import { ASSIGNED, BY_OWNER, BY_PATH, GIVES, MODULE, OF_CLASS } from '../../tools/mocks.ts';
import type { AssertionChange } from './assertion.ts';
import type { Side } from './statements.ts';

/** Lines that are new, and put a mock in the place of what the test asks of. */
export function mockedIn(path: string, before: Side, { lines, tests, stated }: Side): AssertionChange[] {
  const subject = subjectOf(path);
  let left = MOST_MOCKS;
  return lines.flatMap((line, at): AssertionChange[] => {
    if (
      line.is !== 'code' ||
      line.side !== 'new' ||
      !/\b(?:mock\w*|patch|setattr|spyOn|stub|fake|fn|\w*Mock)\b/.test(line.code)
    )
      return [];
    left -= 1;
    if (left < 0) return [];
    const { raw } = line;
    const test = tests[at] ?? '';
    const module = MODULE.exec(raw)?.[1];
    if (module !== undefined)
      return isOwnModule(module, subject) && !isPartly(at) ? [changeOf(test, raw)] : [];
    const ofClass = OF_CLASS.exec(raw);
    if (ofClass !== null) {
      const name = ofClass[1] ?? ofClass[2] ?? ofClass[3] ?? '';
      return name.toLowerCase() === subject.toLowerCase() && wasMade(name) ? [changeOf(test, raw)] : [];
    }
    const called = calledIn(raw);
    if (called === null) return [];
    const own = stated.some(
      (one) =>
        one.assertion !== 'opaque' &&
        (one.test === test || test === '') &&
        one.from > at &&
        one.assertion.subjects.some((each) => isCallOf(each, called)),
    );
    return own && (!called.isVariable || wasImported(called.name)) ? [changeOf(test, raw)] : [];
  });

  /** Whether the mock keeps the rest of the module as it is. */
  function isPartly(at: number): boolean {
    return lines.slice(at, at + MOST_BELOW).some(({ raw }) => MOCKS_PARTLY.test(raw));
  }
  /** Whether an instance was made before, in whose place the mock stands. */
  function wasMade(name: string): boolean {
    return before.lines.some(
      ({ side, code }) => side === 'old' && new Set<string>(code.match(/[\w$]+(?=\()/g)).has(name),
    );
  }
  function wasImported(name: string): boolean {
    return before.lines.some(
      ({ side, code }) =>
        side === 'old' &&
        /\b(?:import|require|from)\b/.test(code) &&
        new Set<string>(code.match(/[\w$]+/g)).has(name),
    );
  }
}
const MOST_BELOW = 12;
/** More in one file are no sign of anything. */
const MOST_MOCKS = 50;

interface Called {
  name: string;
  /** What it is called on; null: anything. */
  owner: string | null;
  isVariable: boolean;
}

function calledIn(raw: string): Called | null {
  const path = BY_PATH.exec(raw)?.[1];
  if (path !== undefined) {
    const parts = path.split('.');
    return parts.length < 2 ? null : { name: parts.at(-1) ?? '', owner: null, isVariable: false };
  }
  const owned = BY_OWNER.exec(raw);
  if (owned !== null) {
    const isSpy = /\b(?:spyOn|stub)\(/.test(raw);
    if (isSpy && !GIVES.test((owned[3] ?? '').trim())) return null;
    return { name: owned[2] ?? '', owner: owned[1] ?? '', isVariable: false };
  }
  const assigned = ASSIGNED.exec(raw)?.[1]?.split('.');
  if (assigned === undefined) return null;
  const owner = assigned.slice(0, -1).join('.');
  return { name: assigned.at(-1) ?? '', owner: owner === '' ? null : owner, isVariable: owner === '' };
}

/** Whether an expression is a call of that function, and nothing around it. */
function isCallOf(subject: string, { name, owner }: Called): boolean {
  const path = /^(?:await\s+)?([\w.]{1,200})\(/.exec(subject)?.[1];
  if (path === undefined) return false;
  const parts = path.split('.');
  return parts.at(-1) === name && (owner === null || parts.slice(0, -1).join('.') === owner);
}

/** What a test file is about, by its name: `cart` of `test_cart.py`, `Cart` of `CartTest.java`. */
const subjectOf = (path: string): string =>
  lastSegment(path)
    .replace(/\.[^.]{1,6}$/, '')
    .replace(/^test_|(?:[._-](?:test|spec|e2e|cy)|Tests?|Spec|IT)$/g, '');

/** A module of the project, beside the test or above it. */
const isOwnModule = (module: string, subject: string): boolean =>
  subject.length > 1 &&
  /^(?:\.|@\/|~\/|#)/.test(module) &&
  lastSegment(module).replace(/\.[cm]?[jt]sx?$/, '') === subject;

const changeOf = (test: string, raw: string): AssertionChange => ({
  kind: 'mocked',
  test,
  before: '',
  after: raw.replace(/\s+/g, ' ').trim(),
});
