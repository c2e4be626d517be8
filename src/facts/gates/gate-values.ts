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
  largest,
  loggedCoverage,
  percent,
} from '../results/coverage.ts';
import type { CoverageGate } from './command-gates.ts';
import type { SetGate } from './set-gates.ts';

/** What tells how much is covered: reports and, only where none speaks of the change, logs. */
export interface CoverageSources {
  reports: CoverageReport[];
  logs: LoggedCoverage[];
}

/** All that tells how much of the code the runs that count cover. */
export function coverageSources(evidence: Evidence): CoverageSources {
  const reports = coverageReports(evidence);
  const hasReport = reports.some(({ isUncounted }) => !isUncounted);
  return { reports, logs: hasReport ? [] : loggedCoverage(evidence) };
}

/** What was measured for a gate, and whether it is enough. */
export interface GateValue {
  /** In percent. */
  value: number;
  holds: boolean;
  source: { from: 'report'; report: CoverageReport } | { from: 'log'; log: LoggedCoverage };
}

/**
 * Measures a gate by the largest report of its workflow, or the highest value that logs have. Null: neither tells.
 *
 * @param sources of the runs that are asked for
 */
export function gateValue(
  { gate, path }: SetGate,
  { reports, logs }: CoverageSources,
  config: Config,
): GateValue | null {
  const isOfGate = ({ run }: CoverageReport | LoggedCoverage): boolean => path === null || run.path === path;
  const report = largest(reports.filter(isOfGate));
  const reported = report === null ? null : measured(report.result, gate);
  if (report !== null && reported !== null) {
    const holds = !isUnder(reported, gate, toleranceOf(config));
    return { value: reported, holds, source: { from: 'report', report } };
  }
  const logged = highest(logs.filter(isOfGate), gate.metric);
  if (logged === null) return null;
  const holds = !isSurelyUnder(logged.percent, gate, toleranceOf(config));
  return { value: logged.percent, holds, source: { from: 'log', log: logged.log } };
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
 * total over lines and branches together, others over lines alone: the higher one is taken.
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
  const values = [percent(lines), percent(both)].filter((value) => value !== null);
  return values.length === 0 ? null : Math.max(...values);
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
