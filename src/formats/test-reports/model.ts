import type { TestTotals } from '../../evidence/totals.ts';
import { BUDGET } from '../../text/budget.ts';
import { within } from '../../text/too-much.ts';

/** `errored`: it could not be run to its end, e.g. a crash, a fixture that failed, a test class that did not load. */
export type TestOutcome = Exclude<keyof TestTotals, 'total'>;

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
  cases: TestCase[];
  /** What is wrong with the file, a sentence each. The cases are then what could be read. */
  problems: string[];
}

/** What people call the JSON that a tool prints: it has no name of its own. */
export const PRINTED_JSON: readonly string[] = [
  '**/*test-result*.json',
  '**/*test_result*.json',
  '**/*test-report*.json',
  '**/*test_report*.json',
];

/** Ends the reading of a file with more cases than are read. Throws TooMuch. */
export const withinCases = (count: number): void => within(count, BUDGET.results.cases, 'test cases');

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
function cutNames(testCase: TestCase): TestCase {
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

/** Cases that are copied at once: all together would be in memory twice. */
const BATCH = 1_000;

/**
 * A report that keeps nothing of the text that it was read from, its names cut to what is kept of them: a name cut out
 * of the text holds the whole of it in memory, even 20 MB for one case; a copy does not. The list of the cases stays the
 * same. Throws TooMuch for a report of more cases than are read.
 */
export function detached({ cases, problems }: TestReport): TestReport {
  withinCases(cases.length);
  for (let from = 0; from < cases.length; from += BATCH) {
    const copies = structuredClone(cases.slice(from, from + BATCH).map(cutNames));
    for (const [index, copy] of copies.entries()) cases[from + index] = copy;
  }
  return { cases, problems: structuredClone(problems) };
}
