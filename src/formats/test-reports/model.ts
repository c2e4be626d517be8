/** `errored`: it could not be run to its end, e.g. a crash, a fixture that failed, a test class that did not load. */
export type TestOutcome = 'passed' | 'failed' | 'errored' | 'skipped' | 'flaky';

/** One test case, or what stands for one: a package, a file or a run that failed without any case of its own. */
export interface TestCase {
  /** What the case belongs to, as its tool names it: class, package, file or titles around it. May be empty. */
  suite: string;
  name: string;
  /** As the tool wrote it: relative or of the machine that ran it. */
  file: string | null;
  line: number | null;
  outcome: TestOutcome;
  seconds: number | null;
  /** Why it failed, was skipped or is flaky: at most 2,000 characters, without colours. */
  message: string | null;
}

/** What a result file says. */
export interface TestReport {
  format: TestFormat;
  cases: TestCase[];
  /** What is wrong with the file, a sentence each. The cases are then what could be read. */
  problems: string[];
}

export type TestFormat =
  | 'junit'
  | 'nunit2'
  | 'nunit3'
  | 'xunit'
  | 'trx'
  | 'ctrf'
  | 'mocha-json'
  | 'jest-json'
  | 'go-json'
  | 'rspec-json'
  | 'dart-json'
  | 'tap';

/** The outcome that a format's table gives a word; null for any other, also for `constructor` and what else objects inherit. */
export function outcomeNamed(table: Readonly<Record<string, TestOutcome>>, word: string): TestOutcome | null {
  return Object.hasOwn(table, word) ? table[word]! : null;
}

export type TestTotals = { total: number } & Record<TestOutcome, number>;

/** How many cases there are, and how many of each outcome. */
export function totalsOf({ cases }: { cases: readonly TestCase[] }): TestTotals {
  const totals = { total: cases.length, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const { outcome } of cases) totals[outcome] += 1;
  return totals;
}

/** What tells a case from others, and finds it again in another run. Legitimate duplicates share it. */
export function idOf({ suite, name, file }: TestCase): string {
  return file === null ? `${suite}\n${name}` : `${suite}\n${name}\n${file}`;
}

const MAX_SUITE = 500;
const MAX_NAME = 1_000;

/** The name of a suite or file as it is kept. Many cases share one, so its length counts many times. */
export const cutSuite = (name: string): string => cut(name, MAX_SUITE);

/** The case with its names cut to what is kept of them. */
export function cutNames(testCase: TestCase): TestCase {
  const { suite, name, file } = testCase;
  if (suite.length <= MAX_SUITE && name.length <= MAX_NAME && (file?.length ?? 0) <= MAX_SUITE)
    return testCase;
  return {
    ...testCase,
    suite: cutSuite(suite),
    name: cut(name, MAX_NAME),
    file: file === null ? null : cutSuite(file),
  };
}

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);
