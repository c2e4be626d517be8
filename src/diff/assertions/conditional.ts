import type { SideLine } from '../test-cases/lines.ts';
import type { AssertionChange } from './assertion.ts';
import type { Side, Stated } from './statements.ts';

/** What lets its block run, or not. */
const CONDITION =
  /^(?:\}\s*)?(?:else\s+)?(?:if\b|elif\b|unless\b)|^(?:\}\s*)?else\s+if\b|\?\.(?:let|also|run|apply)\s*\{/;
const ELSE = /^(?:\}\s*)?(?:else\b|elif\b)/;
/** A way out of the test behind a condition. */
const LEAVES = /(?:^|[\s:){])return(?:\s+(?:true|True|None|null|undefined))?;?\s*\}?$/;

/** Assertions that were always asked, and are asked under a new condition now, or below one that ends the test. */
export function conditionalIn(before: Side, after: Side): AssertionChange[] {
  const had = new Map<string, Stated>();
  for (const one of before.stated) if (one.assertion !== 'opaque') had.set(keyOf(one), one);
  return [...wrappedIn(before, after, had), ...belowExits(before, after, had)];
}

const keyOf = ({ test, assertion }: Stated, named: ReadonlyMap<string, string> = new Map()): string => {
  if (assertion === 'opaque') return '';
  const text = assertion.text.replace(/(?<![\w"'.])\w+(?![\w"'])/g, (word) => named.get(word) ?? word);
  return `${test} ${text.replace(/[\s;()]+/g, '')}`;
};

/** A line that gives a name to what it has. */
const NAMES = /^(?:(?:const|let|var|val|final|auto)\s+)?([A-Za-z_]\w{0,60})\s*:?=\s*([^=>{].{0,300}?);?$/;

/** What the change gives a name to above an assertion, in its test: `const total = cart.total();`. */
function namedNow({ lines, tests }: Side, { from, test }: Stated): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (let at = Math.max(0, from - MOST_ABOVE); at < from; at += 1) {
    const line = lines[at]!;
    if (line.is !== 'code' || line.side !== 'new' || tests[at] !== test) continue;
    const [, name, value] = NAMES.exec(line.raw.trim()) ?? [];
    if (name !== undefined && value !== undefined) named.set(name, value);
  }
  return named;
}

function wrappedIn(before: Side, after: Side, had: ReadonlyMap<string, Stated>): AssertionChange[] {
  const changes: AssertionChange[] = [];
  const told = new Set<SideLine>();
  const isNew = ({ side, code }: SideLine): boolean => side === 'new' && CONDITION.test(code);
  if (!after.lines.some(isNew)) return [];
  for (const one of after.stated) {
    if (one.assertion === 'opaque' || one.test === '' || one.assertion.trivial) continue;
    const old = had.get(keyOf(one)) ?? had.get(keyOf(one, namedNow(after, one)));
    if (old === undefined || changes.length >= MOST) continue;
    const condition = conditionsAround(after, one).find(({ side }) => side === 'new');
    if (condition === undefined || told.has(condition)) continue;
    // One condition in place of another is none that is new.
    if (conditionsAround(before, old).some(({ side }) => side === 'old')) continue;
    if (hasOtherWay(after, condition)) continue;
    told.add(condition);
    changes.push(changeOf(one, condition));
  }
  return changes;
}

/** More in one file are told by their number alone. */
const MOST = 100;
const MOST_ABOVE = 200;

/** The conditions in whose blocks an assertion stands, within its test. */
function conditionsAround({ lines, tests }: Side, { from, test }: Stated): SideLine[] {
  const found: SideLine[] = [];
  let indent = lines[from]?.indent ?? 0;
  for (let at = from - 1; at >= 0 && from - at < MOST_ABOVE && tests[at] === test && indent > 0; at -= 1) {
    const line = lines[at]!;
    if (line.is !== 'code' || line.indent >= indent) continue;
    indent = line.indent;
    if (CONDITION.test(line.code)) found.push(line);
  }
  return found;
}

/** Whether the block of a condition is followed by another one in which something is asked too, or what ends the test. */
function hasOtherWay({ lines, stated }: Side, condition: SideLine): boolean {
  const at = lines.indexOf(condition);
  if (ELSE.test(condition.code)) return true;
  const next = lines.findIndex(
    ({ is, indent, code }, index) =>
      index > at && is === 'code' && indent <= condition.indent && code !== '}',
  );
  const other = next < 0 ? undefined : lines[next];
  if (other === undefined || other.indent !== condition.indent || !ELSE.test(other.code)) return false;
  return (
    stated.some(({ from }) => from > next) ||
    /\b(?:fail|throw|raise|panic)\b/i.test(lines[next + 1]?.code ?? '')
  );
}

/** A new condition that ends the test, without asking anything first, above assertions that were there. */
function belowExits(
  before: Side,
  { lines, tests, stated }: Side,
  had: ReadonlyMap<string, Stated>,
): AssertionChange[] {
  // One condition in place of another is none that is new.
  const replaced = new Set(
    before.lines.flatMap(({ side, code, indent }, at) =>
      side === 'old' && /^if\b/.test(code) ? [`${indent} ${before.tests[at]}`] : [],
    ),
  );
  const stood = new Set(
    before.lines.flatMap(({ side, code }, at) =>
      side === 'old' && /^if\b/.test(code) ? [`${code.trim()} ${before.tests[at]}`] : [],
    ),
  );
  let left = MOST;
  return lines.flatMap((line, at): AssertionChange[] => {
    const test = tests[at] ?? '';
    if (line.is !== 'code' || line.side !== 'new' || test === '' || !/^if\b/.test(line.code)) return [];
    if (replaced.has(`${line.indent} ${test}`) || stood.has(`${line.code.trim()} ${test}`)) return [];
    left -= 1;
    if (left < 0) return [];
    const end = LEAVES.test(line.code.trimEnd()) ? at : exitBelow(lines, at);
    if (end === null || stated.some(({ from }) => from >= at && from <= end)) return [];
    const below = stated.find(
      (one) =>
        one.from > end &&
        one.test === test &&
        one.assertion !== 'opaque' &&
        (lines[one.from]?.indent ?? 0) === line.indent &&
        had.has(keyOf(one)),
    );
    return below === undefined ? [] : [changeOf(below, line)];
  });
}

/** Where the block of a condition leaves the test, if that is all it does. */
function exitBelow(lines: readonly SideLine[], at: number): number | null {
  const own = lines[at]!;
  for (let index = at + 1; index <= at + MOST_BELOW && index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.is !== 'code') continue;
    if (line.indent <= own.indent) return null;
    if (LEAVES.test(line.code.trimEnd())) return index;
  }
  return null;
}
const MOST_BELOW = 3;

const changeOf = ({ test, assertion }: Stated, { raw }: SideLine): AssertionChange => ({
  kind: 'conditional',
  test,
  before: assertion === 'opaque' ? '' : assertion.text,
  after: raw.replace(/\s+/g, ' ').trim(),
});
