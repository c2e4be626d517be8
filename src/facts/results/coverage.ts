import type { Evidence } from '../../evidence/evidence.ts';
import type { CoverageResult, LogCoverage } from '../../evidence/results.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { type LogReport, logReports } from './log-reports.ts';
import { type Found, foundIn } from './result-files.ts';

export type CoverageReport = Found<CoverageResult>;
type Count = CoverageResult['lines'];

/** All coverage reports of the runs that count. */
export const coverageReports = (evidence: Pick<Evidence, 'runs' | 'results'>): CoverageReport[] =>
  foundIn(evidence, evidence.results.coverage);

/**
 * The report with most lines: it stands for the total, the others for packages, shards or parts. Null without one that
 * speaks of the change and knows lines.
 */
export function largest(reports: CoverageReport[]): CoverageReport | null {
  const known = reports.filter(({ isUncounted, result }) => !isUncounted && result.lines.total > 0);
  return known.reduce<CoverageReport | null>(
    (most, report) => (most === null || report.result.lines.total > most.result.lines.total ? report : most),
    null,
  );
}

/** In percent; null of nothing. */
export function percent({ covered, total }: Count): number | null {
  return total === 0 ? null : (100 * covered) / total;
}

/** `41.2 %`. */
export const percentText = (value: number): string => `${value.toFixed(1)}%`;

/** A log that says what is covered. */
export interface LoggedCoverage extends LogReport {
  coverage: LogCoverage[];
}

/** What the logs say of coverage, of runs without a coverage report. */
export function loggedCoverage(evidence: Evidence): LoggedCoverage[] {
  const reported = new Set(
    coverageReports(evidence)
      .filter(({ isUncounted }) => !isUncounted)
      .map(({ run }) => run.id),
  );
  return logReports(evidence).flatMap(({ result, run }) =>
    result.coverage === undefined || reported.has(run.id) ? [] : [{ result, run, coverage: result.coverage }],
  );
}

/** The value that one log has for a gate, as it stands there. */
export interface LoggedValue {
  log: LoggedCoverage;
  percent: number;
}

/**
 * What the logs say for a metric: the highest value, since logs of packages or parts do not tell how large these are.
 * Tools that know no total have lines. Null: nothing.
 */
export function highest(logs: LoggedCoverage[], metric: LogCoverage['metric']): LoggedValue | null {
  const wanted = metric === 'total' ? ['total', 'lines'] : metric === 'lines' ? ['lines', 'total'] : [metric];
  const values = logs.flatMap((log) =>
    log.coverage.flatMap((one) => (wanted.includes(one.metric) ? [{ log, percent: exact(one) }] : [])),
  );
  return values.reduce<LoggedValue | null>(
    (most, value) => (most === null || value.percent > most.percent ? value : most),
    null,
  );
}

/** The lines that logs say are covered, where all of them are of one job, or of the legs of one: no part of the whole. */
export function soleCoverage(logs: LoggedCoverage[]): number | null {
  const jobs = new Set(
    logs.map(({ result, run }) => `${run.id}\n${withoutLeg(result.job)}\n${result.format}`),
  );
  return jobs.size === 1 ? (highest(logs, 'lines')?.percent ?? null) : null;
}

function exact({ percent, lines }: LogCoverage): number {
  return lines === null || lines.total === 0 ? percent : (100 * lines.covered) / lines.total;
}
