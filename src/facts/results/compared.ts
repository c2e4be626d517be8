import type { RunComparison } from '../../evidence/comparison.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Source } from '../../evidence/results.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { type CoverageReport, coverageReports, largest, percent } from './coverage.ts';
import { caseLine, type ReportedCase } from './test-reports.ts';

/** The comparison of a run of the head with the base branch; null when there is none. */
export function comparisonOf({ baseline }: Pick<Evidence, 'baseline'>, runId: number): RunComparison | null {
  return baseline?.comparison?.runs.find((one) => one.runId === runId) ?? null;
}

/**
 * By how many percentage points coverage may drop: what a ruleset allows, or what the configuration says, the less of the two;
 * where neither says anything one point.
 */
export function allowedDrop({ config, rules }: Pick<Evidence, 'config' | 'rules'>): number {
  const named = (rules?.coverage ?? []).flatMap(({ drop }) => drop ?? []);
  const { coverage } = config.tolerances ?? {};
  const all = coverage === undefined ? named : [...named, coverage];
  return all.length === 0 ? 1 : Math.min(...all);
}

/** Percent, and seconds, by which a duration must differ before it is told. */
const DURATION = { percent: 50, leastSeconds: 30 };

/** Whether one duration is so much longer than another that it is worth telling. */
export function isLonger({ tolerances }: Config, seconds: number, other: number): boolean {
  const percent = tolerances?.duration ?? DURATION.percent;
  return seconds - other >= DURATION.leastSeconds && seconds > other * (1 + percent / 100);
}

/** What the base has for a result of the head: the same file in an artifact of the same name; null without one. */
export function counterpartOf<T extends Pick<Source, 'artifact' | 'file'>>(
  { artifact, file }: Pick<Source, 'artifact' | 'file'>,
  onBase: readonly T[],
): T | null {
  return onBase.find((one) => one.artifact === artifact && one.file === file) ?? null;
}

/** What the counterpart of a coverage report counts on the base; null without one. */
export function baseCoverage(
  evidence: Pick<Evidence, 'baseline'>,
  { result }: CoverageReport,
): NonNullable<RunComparison['coverage']>[number] | null {
  const { coverage = [] } = comparisonOf(evidence, result.runId) ?? {};
  return counterpartOf(result, coverage);
}

/** A coverage report with the percentages of its lines, here and on the base. */
export interface ComparedCoverage {
  report: CoverageReport;
  here: number;
  there: number;
  /** On the newest run of the base, where that is another one. */
  newest: number | null;
}

/** The reports of a run that have a counterpart on the base, in percent of lines. */
export function comparedCoverage(
  evidence: Pick<Evidence, 'runs' | 'results'>,
  { runId, coverage = [] }: Pick<RunComparison, 'runId' | 'coverage'>,
): ComparedCoverage[] {
  return coverageReports(evidence)
    .filter(({ result }) => result.runId === runId)
    .flatMap((report) => {
      const base = counterpartOf(report.result, coverage);
      const [here, there] = [percent(report.result.lines), base === null ? null : percent(base.lines)];
      if (base === null || here === null || there === null) return [];
      return [{ report, here, there, newest: base.newest === undefined ? null : percent(base.newest) }];
    });
}

/** The largest report of a run that has a counterpart; null without one. */
export function largestCompared(
  evidence: Pick<Evidence, 'runs' | 'results'>,
  compared: Pick<RunComparison, 'runId' | 'coverage'>,
): ComparedCoverage | null {
  const all = comparedCoverage(evidence, compared);
  const first = largest(all.map(({ report }) => report));
  return all.find(({ report }) => report === first) ?? null;
}

/** By how many percentage points the largest report of a run dropped; 0 when it did not, or nobody knows. */
export function coverageDrop(
  evidence: Pick<Evidence, 'runs' | 'results'>,
  compared: Pick<RunComparison, 'runId' | 'coverage'>,
): number {
  const found = largestCompared(evidence, compared);
  if (found === null) return 0;
  const { here, there, newest } = found;
  return Math.max(0, Math.min(there, newest ?? there) - here);
}

/** `` `461e5d98` (report 3 of M08) ``: what a run was compared with. */
export function comparedWith({ base: { sha, report } }: RunComparison): Prose {
  const from = report === undefined ? '' : ` (report ${report.number} of ${report.milestone})`;
  return say`${code(sha.slice(0, 8))}${from}`;
}

/** A failed case in a line, and whether it passed on the base. */
export function failedLine(evidence: Pick<Evidence, 'baseline'>, reported: ReportedCase): Prose {
  const { suite, name } = reported.failure;
  const { suites = [] } = comparisonOf(evidence, reported.report.run.id)?.tests?.failing ?? {};
  const isNew = suites.some((one) => one.suite === suite && one.names.includes(name));
  return isNew ? say`${caseLine(reported)} (it passed on the base)` : caseLine(reported);
}

/** `+1.2 points`. */
export function points(difference: number): string {
  const sign = difference < 0 ? '−' : '+';
  return `${sign}${Math.abs(difference).toFixed(1)} points`;
}
