import type { Evidence } from '../../evidence/evidence.ts';
import type { TestFailure, TestResult } from '../../evidence/results.ts';
import { addTotals, TOTALS_KEYS } from '../../evidence/totals.ts';
import { code, fromPlan, type Prose, say } from '../../text/prose.ts';
import { type Found, foundIn } from './result-files.ts';
import { withRetries } from './retried.ts';

export type Report = Found<TestResult>;
export type Totals = TestResult['totals'];

/** All test reports of the runs that count. */
export const testReports = (evidence: Pick<Evidence, 'runs' | 'results'>): Report[] =>
  foundIn(evidence, evidence.results.tests);

/** The reports that speak of the change, each case once: without merged reports and second formats. */
export function countedReports(evidence: Pick<Evidence, 'runs' | 'results'>): Report[] {
  const reports = testReports(evidence).filter(({ isUncounted }) => !isUncounted);
  const single = withoutTwins(reports);
  const merged = new Set(
    evidence.runs.flatMap(({ id }) => mergedAmong(single.filter(({ run }) => run.id === id))),
  );
  return withRetries(single.filter((report) => !merged.has(report)));
}

/**
 * Without the same tests in another format: `junit.xml` beside `report.json`. They are the same in one artifact by their
 * numbers, unless they name other failures, and elsewhere in the run where each suite has the same cases. What tells of
 * flaky cases stays: JUnit often has them as passed.
 */
function withoutTwins(reports: Report[]): Report[] {
  const kept = new Map<string, TestResult[]>();
  const twins = new Set<Report>();
  for (const report of reports.toSorted((one, other) => flakyIn(other) - flakyIn(one))) {
    const { result } = report;
    const keys = keysOf(result);
    const alike = keys.flatMap((key) => kept.get(key)?.slice(0, MOST_ALIKE) ?? []);
    if (alike.some((other) => other.format !== result.format && failSame(other, result))) twins.add(report);
    else for (const key of keys) kept.set(key, [...(kept.get(key) ?? []), result].slice(0, MOST_ALIKE));
  }
  return reports.filter((report) => !twins.has(report));
}

const flakyIn = ({ result }: Report): number => result.totals.flaky;

/** With so many reports of the same numbers is one compared. */
const MOST_ALIKE = 20;

/** Whether two reports may tell of the same failures: all are named, and in different formats by similar names. */
function failSame(one: TestResult, other: TestResult): boolean {
  const [names, others] = [one, other].map(failedNames);
  if (names === undefined || others === undefined || names === null || others === null) return true;
  return names.length === 0 || names.some((name) => others.some((each) => areAlike(name, each)));
}

/** The names of what failed, as letters and digits; null: some are not named, or stand for what is no test. */
function failedNames({ totals, failures }: TestResult): string[] | null {
  const failed = failures.filter((failure) => !isFlaky(failure));
  const isWhole = failed.length === totals.failed + totals.errored;
  if (!isWhole || failed.some(({ name }) => name.startsWith('('))) return null;
  return failed.map(({ name }) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
}

const areAlike = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** What two reports of the same tests share. */
function keysOf({ runId, artifact, totals, suites = [] }: TestResult): string[] {
  const { total, passed, failed, errored, skipped, flaky } = totals;
  const numbers = [runId, artifact, total, passed + flaky, failed + errored, skipped].join('\n');
  if (!suites.some(({ passedIds }) => passedIds !== undefined)) return [numbers];
  const cases = suites.map(({ name, passed, failed, skipped, passedIds, skippedIds }) => [
    name,
    passed,
    failed,
    skipped,
    passedIds,
    skippedIds,
  ]);
  return [numbers, JSON.stringify([runId, ...cases])];
}

/** The reports of a run that are exactly the sum of the others, of which at least two have tests. */
function mergedAmong(reports: Report[]): Report[] {
  const filled = reports.filter(({ result }) => result.totals.total > 0);
  const sum = sumOf(filled);
  if (filled.length < 3) return [];
  return filled.filter(({ result }) => TOTALS_KEYS.every((key) => sum[key] === 2 * result.totals[key]));
}

/** The totals over several reports. */
export const sumOf = (reports: Report[]): Totals => addTotals(reports.map(({ result }) => result.totals));

/** A case that failed or is flaky, and in how many reports of its run. */
export interface ReportedCase {
  failure: TestFailure;
  report: Report;
  times: number;
}

/** The cases of one kind over some reports: each once a run, and how many more the Evidence does not name. */
export interface ReportedCases {
  cases: ReportedCase[];
  unnamed: number;
}

/** Cases that failed; not those that passed in another report of the run. */
export function failedCases(reports: Report[]): ReportedCases {
  const passed = new Set(
    reports.flatMap((report) =>
      report.result.failures.filter(isFlaky).map((failure) => key(report, failure)),
    ),
  );
  const failed = collected(
    reports,
    (failure) => !isFlaky(failure),
    ({ failed, errored }) => failed + errored,
  );
  return {
    ...failed,
    cases: failed.cases.filter(({ report, failure }) => !passed.has(key(report, failure))),
  };
}

/** What tells a test from others, on the head and on the base branch. */
export const testId = ({ suite, name }: Pick<TestFailure, 'suite' | 'name'>): string => `${suite}\n${name}`;

/** Cases that failed and passed in the same run. */
export const flakyCases = (reports: Report[]): ReportedCases =>
  collected(reports, isFlaky, ({ flaky }) => flaky);

const isFlaky = ({ outcome }: TestFailure): boolean => outcome === 'flaky';

const key = ({ run }: Report, { suite, name, file }: TestFailure): string =>
  [run.id, suite, name, file ?? ''].join('\n');

function collected(
  reports: Report[],
  wanted: (failure: TestFailure) => boolean,
  countOf: (totals: Totals) => number,
): ReportedCases {
  const cases = new Map<string, ReportedCase>();
  let unnamed = 0;
  for (const report of reports) {
    const failures = report.result.failures.filter(wanted);
    unnamed += Math.max(0, countOf(report.result.totals) - failures.length);
    for (const failure of failures) {
      const known = cases.get(key(report, failure));
      if (known === undefined) cases.set(key(report, failure), { failure, report, times: 1 });
      else known.times += 1;
    }
  }
  return { cases: [...cases.values()], unnamed };
}

/** How many cases there are, named or not. */
export const sizeOf = ({ cases, unnamed }: ReportedCases): number => cases.length + unnamed;

/** `test_api.TestImages › test_txt2img`. */
export function nameOfCase({ suite, name }: TestFailure): string {
  return suite === '' || name.startsWith(suite) ? name : `${suite} › ${name}`;
}

/** `` `test/test_api.py:12` `smoke › test_txt2img`: 500 != 200 (3 times) ``. */
export function caseLine({ failure, times }: ReportedCase): Prose {
  const { file, line, message } = failure;
  const place = file === null ? [] : say`${code(line === null ? file : `${file}:${line}`)} `;
  const why = message === null || message === '' ? [] : say`: ${fromPlan(message)}`;
  const often = times === 1 ? [] : [` (${times} times)`];
  return say`${place}${code(nameOfCase(failure))}${why}${often}`;
}

/** The first cases, a line each, and how many more there are. */
export function caseLines(reported: ReportedCases, most: number): Prose[] {
  const lines = reported.cases.slice(0, most).map(caseLine);
  const more = sizeOf(reported) - lines.length;
  return more > 0 ? [...lines, [`and ${more} more`]] : lines;
}
