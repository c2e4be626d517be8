import { hasKnownExtension } from '../../diff/paths.ts';
import type { TestFailure, TestSuite } from '../../evidence/results.ts';
import { hashOfCase, splitHashes } from '../../formats/test-reports/stable-id.ts';
import { fits, fromStars } from '../../text/wildcard.ts';
import { isSuiteOf } from '../failures/scope.ts';
import { failedCases, nameOfCase, type Report } from '../results/test-reports.ts';

/** How the tests of a name ended, over all reports. */
export interface NamedTests {
  passed: number;
  skipped: number;
  failed: TestFailure[];
  /** Failed ones that the Evidence does not name. */
  unnamed: number;
}

/**
 * The tests that a name means: a test file (by its path or the end of it), a suite, or one test (its name alone,
 * `suite › name`, `suite.name` or pytest's `file::name`). `*` stands for any text. Passed tests are known by suite and by
 * hash: one test is found only by its whole name.
 */
export function testsNamed(name: string, reports: Report[]): NamedTests {
  const suites = reports.flatMap(({ result }) => result.suites ?? []);
  const meant = suites.filter((suite) => meansSuite(name, suite));
  const failed = failedCases(reports).cases.map(({ failure }) => failure);
  const named = failed.filter((failure) =>
    meansSuite(name, { name: failure.suite, ...(failure.file && { file: failure.file }) }),
  );
  if (meant.length > 0 || named.length > 0) {
    const failedThere = sum(meant, ({ failed: count = 0 }) => count);
    return {
      passed: sum(meant, ({ passed }) => passed),
      skipped: sum(meant, ({ skipped = 0 }) => skipped),
      failed: named,
      unnamed: Math.max(0, failedThere - known(meant, reports)),
    };
  }
  return oneTest(name, suites, failed);
}

/** How many failures of these suites the Evidence names, or knows to have passed in another report. */
function known(suites: TestSuite[], reports: Report[]): number {
  const names = new Set(suites.map((suite) => suite.name));
  return reports
    .flatMap(({ result }) => result.failures)
    .filter(({ suite, outcome }) => outcome !== 'flaky' && names.has(suite)).length;
}

function oneTest(name: string, suites: TestSuite[], failed: TestFailure[]): NamedTests {
  const count = (ids: 'passedIds' | 'skippedIds'): number =>
    suites.filter((suite) => hasCase(name, suite, suite[ids])).length;
  return {
    passed: count('passedIds'),
    skipped: count('skippedIds'),
    failed: failed.filter((failure) => meansCase(name, failure)),
    unnamed: 0,
  };
}

/** Short names (`a.py` of `data.py`) are no ends of paths. */
function meansSuite(name: string, { name: suite, file }: Pick<TestSuite, 'name' | 'file'>): boolean {
  if (suite === name || file === name || file?.endsWith(`/${name}`)) return true;
  if (name.includes('*')) {
    const pieces = fromStars(name);
    return fits(pieces, suite) || (file !== undefined && fits(pieces, file));
  }
  const [path = '', ...classes] = name.split('::');
  return isModuleOf(suite, path) && endsIn(suite, classes);
}

/** `test.smoke.test_api` of `test/smoke/test_api.py`, or of `test_api.py` alone. */
function isModuleOf(suite: string, path: string): boolean {
  if (path.includes('/')) return isSuiteOf(suite, path);
  const name = path.replace(/\.[^.]+$/, '');
  return hasKnownExtension(path) && `.${suite}.`.includes(`.${name}.`);
}

function hasCase(name: string, suite: TestSuite, joined: string | undefined): boolean {
  if (joined === undefined) return false;
  const hashes = splitHashes(joined);
  return namesWithin(name, suite).some((each) =>
    hashes.includes(hashOfCase({ suite: suite.name, name: each })),
  );
}

/** What the test would be called in this suite. */
function namesWithin(name: string, { name: suite, file }: TestSuite): string[] {
  const own = suite !== '' && name.startsWith(suite) ? afterSign(name.slice(suite.length)) : null;
  const [path = '', ...inside] = name.split('::');
  const last = inside.at(-1);
  const isIn =
    last !== undefined && (file === path || isModuleOf(suite, path)) && endsIn(suite, inside.slice(0, -1));
  return [name, ...(own === null ? [] : [own]), ...(isIn ? [last] : [])];
}

const afterSign = (rest: string): string | null => /^(?: › | > |::|[.#/ ])(.+)$/.exec(rest)?.[1] ?? null;

const endsIn = (suite: string, classes: string[]): boolean =>
  classes.length === 0 || suite.endsWith(`.${classes.join('.')}`);

function meansCase(name: string, failure: TestFailure): boolean {
  const { suite, name: own, file } = failure;
  const pieces = fromStars(name);
  const shown = [own, nameOfCase(failure), `${suite}.${own}`, `${suite}::${own}`, `${file ?? ''}::${own}`];
  return shown.some((each) => fits(pieces, each));
}

const sum = <T>(items: T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
