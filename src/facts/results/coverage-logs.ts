import type { Evidence } from '../../evidence/evidence.ts';
import type { LogCoverage } from '../../evidence/results.ts';
import { withoutLeg } from '../checks/check-index.ts';
import type { CoverageGate } from './coverage-gates.ts';
import { coverageReports, isUnder } from './coverage-reports.ts';
import { type LogReport, logReports } from './log-reports.ts';

/** A log that says what is covered. */
export interface LoggedCoverage extends LogReport {
  coverage: LogCoverage[];
}

/** What the logs say of coverage, of runs without a coverage report. */
export function loggedCoverage(evidence: Evidence): LoggedCoverage[] {
  const reported = new Set(
    coverageReports(evidence)
      .filter(({ isAside }) => !isAside)
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
export function highest(logs: LoggedCoverage[], metric: CoverageGate['metric']): LoggedValue | null {
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

/** Whether a value lies under a gate for certain: one that was rounded to a whole number may have been higher. */
export function isSurelyUnder(value: number, gate: CoverageGate, tolerance: number): boolean {
  return isUnder(Number.isInteger(value) && value < 100 ? value + 0.499 : value, gate, tolerance);
}
