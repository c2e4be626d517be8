import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { CoverageResult } from '../../evidence/results.ts';
import { logOnBase } from '../checks/base.ts';
import { baseCoverage } from '../results/compared.ts';
import {
  type CoverageReport,
  coverageReports,
  highest,
  type LoggedCoverage,
  type LoggedValue,
  largest,
  loggedCoverage,
  percent,
} from '../results/coverage.ts';
import { logReports } from '../results/log-reports.ts';
import type { CoverageGate } from './command-gates.ts';
import { makersOf } from './report-makers.ts';
import type { SetGate } from './set-gates.ts';

/** What tells how much is covered: reports and logs. */
export interface CoverageSources {
  reports: CoverageReport[];
  /** Of runs without a coverage report, where no report speaks of the change. */
  logs: LoggedCoverage[];
  /** All logs that say something of coverage: a gate is judged by what its own job prints. */
  own: LoggedCoverage[];
  /** Which jobs may have made a report; null: nobody knows. */
  makers(report: CoverageReport): readonly number[] | null;
}

/** All that tells how much of the code the runs that count cover. */
export function coverageSources(evidence: Evidence): CoverageSources {
  const reports = coverageReports(evidence);
  const hasReport = reports.some(({ isUncounted }) => !isUncounted);
  const own = logReports(evidence).flatMap(({ result, run }) =>
    result.coverage === undefined ? [] : [{ result, run, coverage: result.coverage }],
  );
  return {
    reports,
    logs: hasReport ? [] : loggedCoverage(evidence),
    own,
    makers: (report) => makersOf(evidence, report),
  };
}

/** What was measured for a gate, and whether it is enough. */
export interface GateValue {
  /** In percent. */
  value: number;
  holds: boolean;
  source: { from: 'report'; report: CoverageReport } | { from: 'log'; log: LoggedCoverage };
}

/**
 * Measures a gate: by what the job prints that has it, which is the tool's own number; else by the largest report that this
 * job may have made; else, of a gate that speaks of all runs, by the highest value that logs have. Null: none of it tells.
 *
 * @param sources of the runs that are asked for
 */
export function gateValue(
  { gate, path, jobIds }: SetGate,
  { reports, logs, own, makers }: CoverageSources,
  config: Config,
): GateValue | null {
  const isOfGate = ({ run }: CoverageReport | LoggedCoverage): boolean => path === null || run.path === path;
  const isOfJob = ({ result }: LoggedCoverage): boolean => jobIds === null || jobIds.includes(result.jobId);
  const printed = jobIds === null || jobIds.length === 0 ? null : highest(own.filter(isOfJob), gate.metric);
  if (printed !== null) return loggedValue(printed, gate, config);
  const isMade = (report: CoverageReport): boolean => {
    const ids = jobIds === null || jobIds.length === 0 ? null : makers(report);
    return ids === null || ids.some((id) => jobIds?.includes(id));
  };
  const report = largest(reports.filter(isOfGate).filter(isMade));
  const reported = report === null ? null : measured(report.result, gate);
  if (report !== null && reported !== null) {
    const holds = !isUnder(reported, gate, toleranceOf(config));
    return { value: reported, holds, source: { from: 'report', report } };
  }
  const all = logs.filter(isOfGate).filter((log) => jobIds === null || jobIds.length === 0 || isOfJob(log));
  const logged = highest(all, gate.metric);
  return logged === null ? null : loggedValue(logged, gate, config);
}

function loggedValue({ percent, log }: LoggedValue, gate: CoverageGate, config: Config): GateValue {
  const holds = !isSurelyUnder(percent, gate, toleranceOf(config));
  return { value: percent, holds, source: { from: 'log', log } };
}

/** Whether the base branch lies under a gate, by the same report or log that tells of the head. */
export function isUnderOnBase(evidence: Evidence, gate: CoverageGate, { source }: GateValue): boolean {
  const tolerance = toleranceOf(evidence.config);
  if (source.from === 'report') {
    const base = baseCoverage(evidence, source.report);
    const before = base === null ? null : measured(base, gate);
    return before !== null && isUnder(before, gate, tolerance);
  }
  const { log } = source;
  const coverage = logOnBase(evidence.baseline, log.run.workflowId, log.result)?.coverage ?? [];
  const before = highest([{ ...log, coverage }], gate.metric);
  return before !== null && isSurelyUnder(before.percent, gate, tolerance);
}

/** How many percentage points a value may fall short of its gate. */
const toleranceOf = ({ coverage }: Config): number => coverage?.tolerance ?? 0;

/**
 * What a report says for a gate, in percent; null when it does not count that. Tools that count branches judge their
 * total over lines and branches together.
 * https://coverage.readthedocs.io/en/latest/branch.html
 */
export function measured(
  { lines, branches }: Pick<CoverageResult, 'lines' | 'branches'>,
  { metric }: Pick<CoverageGate, 'metric'>,
): number | null {
  if (metric === 'lines') return percent(lines);
  if (metric === 'branches') return branches === null ? null : percent(branches);
  const both = {
    covered: lines.covered + (branches?.covered ?? 0),
    total: lines.total + (branches?.total ?? 0),
  };
  return percent(both);
}

/**
 * Whether a value lies under a gate. It is rounded first: a total to the gate's own digits, as coverage.py does
 * (https://coverage.readthedocs.io/en/latest/config.html#report-fail-under), others as they are shown.
 *
 * @param tolerance how many percentage points it may fall short
 */
export function isUnder(value: number, { metric, minimum }: CoverageGate, tolerance: number): boolean {
  const digits = metric === 'total' ? digitsOf(minimum) : Math.max(1, digitsOf(minimum));
  return Number(value.toFixed(digits)) + tolerance < minimum;
}

const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether a value lies under a gate for certain: one that was rounded to a whole number may have been higher. */
function isSurelyUnder(value: number, gate: CoverageGate, tolerance: number): boolean {
  return isUnder(Number.isInteger(value) && value < 100 ? value + 0.499 : value, gate, tolerance);
}
