import { testsIn } from '../../diff/languages/languages.ts';
import { isAside, kindOf } from '../../diff/paths.ts';
import { wordsOf } from '../../diff/test-cases/names.ts';
import { isNamedTest } from '../../diff/test-cases/test-files.ts';
import type { AssertionKind, AssertionList } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { REWRITES } from '../../plan/statements.ts';
import { groupedBy } from '../../text/grouped.ts';
import { onceFor } from '../../text/once.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { acceptanceOf, isByReviewer } from './acceptance.ts';
import { actsSaid, declares, linesOf, mergeOfBranch } from './declared.ts';
import { bodyDeclares, titleDeclares } from './declared-tests.ts';
import { changedTests } from './diff-tests.ts';
import { failedBefore, isOf } from './failed-before.ts';

type Change = AssertionList['changes'][number];

/** What happened to an assertion, and what is to be thought of it. */
export interface AskedLess extends Change {
  path: string;
  /**
   * `silent`: nothing explains it. `passes now`: its test failed before. `declared`: the author says so.
   * `beside code`: code changed with it. `other value`: another value is expected, and no code changed. `dropped`: it went
   * with what it judges, and no code changed.
   */
  how: 'silent' | 'passes now' | 'declared' | 'beside code' | 'other value' | 'dropped';
}

/** Whatever the code does, the test no longer says so. */
const SURELY: ReadonlySet<AssertionKind> = new Set(['trivial', 'commented', 'caught', 'unreached']);
/** More than this many files change in the same way only where somebody moves to another tool, or rewrites. */
const MOST_FILES = 15;

/**
 * What the change does to assertions of tests that stay: those of which the diff shows that they ask for less, and other
 * expected values where no code changed. Another value beside a change of the code is what tests are for, and nothing.
 */
export const askedLess = onceFor((evidence: Evidence): AskedLess[] => {
  const files = changedTests(evidence).filter(({ tests }) => tests.assertions !== undefined);
  const hasCode = explainsTests(evidence);
  const isWide = files.length > MOST_FILES;
  const isMerge = mergeOfBranch(evidence) !== null;
  const judged = new Map<string, OfTest>();
  return files.flatMap(({ path, tests }) =>
    (tests.assertions?.changes ?? []).flatMap((change): AskedLess[] => {
      const how = howOf(change);
      return how === null ? [] : [{ ...change, path, how }];
    }),
  );

  function howOf(change: Change): AskedLess['how'] | null {
    const { kind, test } = change;
    if ((kind === 'expected' || kind === 'dropped') && hasCode) return null;
    // What a branch brings was changed there.
    if (isMerge && !SURELY.has(kind)) return null;
    const own = judgedTest(judged.size < MOST_TESTS ? test : '');
    if (own.isDeclared || namesBound(evidence, change)) return 'declared';
    if (own.passesNow) return 'passes now';
    if (kind === 'expected') return 'other value';
    if (kind === 'dropped') return 'dropped';
    if (isWide) return 'beside code';
    return SURELY.has(kind) || !hasCode ? 'silent' : 'beside code';
  }

  function judgedTest(test: string): OfTest {
    const known = judged.get(test) ?? {
      isDeclared: isDeclared(evidence, test),
      passesNow: test !== '' && passesNow(evidence, test),
    };
    judged.set(test, known);
    return known;
  }
});

/** What holds for all assertions of a test. */
interface OfTest {
  isDeclared: boolean;
  passesNow: boolean;
}

/** Nobody names more tests than this one by one: of those behind them what holds for the whole change is asked. */
const MOST_TESTS = 200;

/** Whether the change touches what a test may find changed: code, what it depends on, its settings and data. */
const explainsTests = ({ changes }: Evidence): boolean =>
  changes.files.some(
    ({ path }) =>
      ['code', 'lock file', 'configuration', 'other'].includes(kindOf(path)) ||
      (isCodeOfSnapshots(path) && !isNamedTest(path)),
  );

/** Code and tests about snapshots stand in folders of that name. */
const isCodeOfSnapshots = (path: string): boolean => kindOf(path) === 'snapshot' && testsIn(path) !== null;

/** Whether a test failed before, and does no longer. */
function passesNow(evidence: Evidence, test: string): boolean {
  const failsNow = evidence.results.tests.some(({ failures }) =>
    failures.some(({ name }) => isOf(name, test)),
  );
  return !failsNow && failedBefore(evidence, [{ name: test }]) !== null;
}

/** Titles that say that tests ask for less, or why. */
const RELAXES =
  /\b(?:relax|loosen|weaken|soften|simplif(?:y|ies)|lower|reduce|widen|toleran\w+|tolerate|less strict|robust|flak(?:y|es|iness)|deflake|unflake|stabili[sz]e|non-?determinis\w+|parametri[sz]e|table[- ]driven|decoupl|refactor|clean ?up|rewrite|reorgani[sz]e|consolidate|dedup\w*|moderni[sz]e|migrate|port|convert)\w*/i;
const OF_TESTS =
  /\b(?:tests?|specs?|test[- ]?(?:cases?|suites?)|assert\w*|expect\w*|snapshots?|goldens?|tolerances?|coverage|flak\w+)\b/i;

/** Whether the author says that tests change in this way, and names these or no others; or else who accepts it. */
function isDeclared(evidence: Evidence, test: string): boolean {
  if (isByReviewer(evidence)) return acceptanceOf(evidence) !== null;
  const title = evidence.pullRequests[0]?.title ?? evidence.head.subject ?? '';
  if (
    RELAXES.test(title) &&
    (OF_TESTS.test(title) || wordsOf(test).some((word) => wordsOf(title).includes(word)))
  )
    return true;
  if (linesOf(evidence).some(({ text }) => REWRITES.test(text) && !namesOthers(evidence, text, test)))
    return true;
  if (/^(?:\w+(?:\([^)]{0,60}\))?!?: )?revert\b/i.test(title)) return true;
  const named = test === '' ? [] : [test];
  if (declares(evidence, [...named, 'assertion', 'assertions', 'tolerance', 'expectation'], 'lower') !== null)
    return true;
  return (
    (actsSaid(title, 'lower').length > 0 && OF_TESTS.test(title)) ||
    (OF_TESTS.test(title) && titleDeclares(evidence, '', test === '' ? [] : [{ name: test }], 'remove')) ||
    (test !== '' && bodyDeclares(evidence, '', [{ name: test }], 'remove'))
  );
}

/** Tests as code calls them, and files of tests. */
const CALLED = /\btest_\w+/g;

/** Whether a line speaks of certain tests by their names, and neither of this one nor of a file of the change. */
function namesOthers({ changes: { files } }: Evidence, text: string, test: string): boolean {
  const names = text.match(CALLED) ?? [];
  if (names.some((name) => files.some(({ path }) => path.includes(name)))) return false;
  return names.length > 0 && !names.some((name) => isOf(test, name) || isOf(name, test));
}

const BOUND = /(>=?|<=?)\s*(\d[\d_.]*)\s*$/;
/** A shorter word stands in many lines. */
const SHORTEST_WORD = 5;

/** Whether a line of the author says which bound the assertion has now, and of what: `Relax the reconnect count to >= 1`. */
function namesBound(evidence: Evidence, { before, after }: Change): boolean {
  const [, sign, number] = BOUND.exec(after) ?? [];
  if (sign === undefined || isByReviewer(evidence)) return false;
  const words = wordsOf(before).filter((word) => word.length >= SHORTEST_WORD);
  return linesOf(evidence).some(({ text }) =>
    actsSaid(text, 'lower').some(({ sentence, end }) => {
      const said = sentence.slice(end);
      const isBound = said.replace(/\s+/g, '').includes(`${sign}${number}`);
      return isBound && wordsOf(said).some((word) => words.includes(word));
    }),
  );
}

const SHOWN = 5;

/** `` `assert a == 5` of `test_a` in `tests/test_a.py` is now `assert a` ``, one for each test; the first five tests. */
export function inWords(changes: readonly AskedLess[]): Prose {
  const byTest = groupedBy(changes, ({ path, test }) => `${path} ${test}`);
  const words = [...byTest.values()].map((own) => {
    const first = own.find(({ kind }) => SURELY.has(kind)) ?? own[0];
    return own.length === 1
      ? oneInWords(first)
      : join([oneInWords(first), [`${own.length - 1} more like it`]], ', and ');
  });
  return joinFirst(words, SHOWN, { separator: '; ', total: byTest.size });
}

function oneInWords({ kind, test, path, before, after }: AskedLess): Prose {
  const place = test === '' ? say` in ${code(path)}` : say` of ${code(test)} in ${code(path)}`;
  switch (kind) {
    case 'removed':
      return say`${code(before)}${place} is gone`;
    case 'commented':
      return say`${code(before)}${place} is commented out`;
    case 'caught':
      return say`a failure of ${code(before)}${place} is caught`;
    case 'unreached':
      return before === ''
        ? say`${code(test)} in ${code(path)} ends where it begins`
        : say`the test ends before ${code(before)}${place}`;
    case 'dropped':
      return say`${code(before)}${place} is gone, with what it judges`;
    case 'conditional':
      return say`${code(before)}${place} is asked only under ${code(after)}`;
    case 'mocked':
      return say`${code(after)}${place} replaces what is tested`;
    case 'trivial':
      return say`${code(before)}${place} is now ${code(after)}, which always holds`;
    default:
      return say`${code(before)}${place} is now ${code(after)}`;
  }
}

/** For a first line: `` test `a` asks for less ``, `3 assertions ask for less`. */
export function shortlyAsked(changes: readonly AskedLess[]): Prose {
  const [first] = changes;
  const tests = new Set(changes.map(({ test }) => test));
  if (first === undefined || tests.size !== 1 || first.test === '') return ['tests ask for less'];
  return first.how === 'passes now'
    ? say`test ${code(first.test)} failed, and asks for less now`
    : say`test ${code(first.test)} asks for less`;
}

/** Snapshots that are rewritten or cut, while nothing changes that they could show. */
export function snapshotsRewritten(evidence: Evidence): string[] {
  const { files } = evidence.changes;
  if (explainsTests(evidence) || mergeOfBranch(evidence) !== null || files.some(({ path }) => isAside(path)))
    return [];
  const tests = new Set(files.filter(({ path }) => kindOf(path) === 'test').map(({ path }) => path));
  return files
    .filter(
      ({ path, status, deletions }) => status === 'modified' && deletions > 0 && kindOf(path) === 'snapshot',
    )
    .filter(({ path }) => !isCodeOfSnapshots(path))
    .filter(({ path }) => ![...tests].some((test) => isSnapshotOf(path, test)))
    .map(({ path }) => path);
}

/** `src/__snapshots__/cart.test.ts.snap` of `src/cart.test.ts`. */
function isSnapshotOf(snapshot: string, test: string): boolean {
  const name = lastSegment(test);
  return (
    lastSegment(snapshot).startsWith(name.replace(/\.[^.]{1,6}$/, '')) && snapshot.startsWith(folderOf(test))
  );
}
