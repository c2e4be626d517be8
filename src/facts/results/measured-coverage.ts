import type { RunComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { LogCoverage } from '../../evidence/results.ts';
import type { Run } from '../../evidence/run.ts';
import { logOnBase } from '../checks/base.ts';
import type { JudgedJob } from '../rows.ts';
import {
  baseCoverage,
  type ComparedCoverage,
  comparisonOf,
  coverageDrop,
  coverageTolerance,
  largestCompared,
} from './compared.ts';
import {
  type CoverageReport,
  coverageReports,
  highest,
  isSurelyUnder,
  isUnder,
  type LoggedCoverage,
  largest,
  loggedCoverage,
  measured,
} from './coverage.ts';
import type { SetGate } from './coverage-gates.ts';
import { choosesTests, isDocumentation } from './lost-explained.ts';
import { isGreen } from './result-files.ts';
import { setGates } from './set-gates.ts';

/** What reports and, without any, logs tell of the coverage of a head. */
export interface MeasuredCoverage {
  /** All gates, also those that decide nothing. */
  gates: SetGate[];
  missed: MissedGate[];
  dropped: DroppedCoverage[];
}

/** A gate that a run which succeeded does not meet, and what says so. */
export interface MissedGate {
  set: SetGate;
  run: Run;
  /** In percent. */
  value: number;
  source: { from: 'report'; report: CoverageReport } | { from: 'log'; log: LoggedCoverage };
  /** The base branch lies under it too. */
  known: boolean;
}

/** A run whose largest coverage report has dropped against the base, beyond the tolerance. */
export interface DroppedCoverage extends Pick<ComparedCoverage, 'report' | 'here' | 'there'> {
  run: Run;
  compared: RunComparison;
}

interface World {
  evidence: Evidence;
  jobs: JudgedJob[];
}

/** Measures the coverage of a head: what lies under a gate, and what has dropped. */
export function measureCoverage(world: World): MeasuredCoverage {
  const gates = setGates(world.evidence, world.jobs);
  return {
    gates,
    missed: [...missedInReports(world, gates), ...missedInLogs(world.evidence, gates)],
    dropped: dropped(world),
  };
}

/** The gates that do not hold by what logs say, where no report speaks. */
export function loggedGatesMissed({ evidence, jobs }: World): (MissedGate & { source: { from: 'log' } })[] {
  return missedInLogs(evidence, setGates(evidence, jobs));
}

/**
 * The gates of which it is known that they speak of this commit. Not where the step with the gate passed, since what the
 * tool itself measured counts, nor where it is told as a masked failure.
 */
const mayBeMissed = ({ decides, passed, masked }: SetGate): boolean => decides && !passed && !masked;

/** The largest report must be of the gate's workflow. */
function missedInReports({ evidence }: World, gates: SetGate[]): MissedGate[] {
  const reports = coverageReports(evidence).filter(({ run }) => isGreen(run));
  const tolerance = evidence.config.coverage?.tolerance ?? 0;
  return gates.filter(mayBeMissed).flatMap((set): MissedGate[] => {
    const report = largest(reports.filter(({ run }) => set.path === null || run.path === set.path));
    const value = report === null ? null : measured(report.result, set.gate);
    if (report === null || value === null || !isUnder(value, set.gate, tolerance)) return [];
    const base = baseCoverage(evidence, report);
    const before = base === null ? null : measured(base, set.gate);
    const known = before !== null && isUnder(before, set.gate, tolerance);
    return [{ set, run: report.run, value, source: { from: 'report', report }, known }];
  });
}

function missedInLogs(evidence: Evidence, gates: SetGate[]): ReturnType<typeof loggedGatesMissed> {
  const logs = loggedCoverage(evidence).filter(({ run }) => isGreen(run));
  if (logs.length === 0 || coverageReports(evidence).some(({ isUncounted }) => !isUncounted)) return [];
  const tolerance = evidence.config.coverage?.tolerance ?? 0;
  return gates.filter(mayBeMissed).flatMap((set): ReturnType<typeof loggedGatesMissed> => {
    const own = logs.filter(({ run }) => set.path === null || run.path === set.path);
    const found = highest(own, set.gate.metric);
    if (found === null || !isSurelyUnder(found.percent, set.gate, tolerance)) return [];
    const { log, percent: value } = found;
    const base = logOnBase(evidence.baseline, log.run.workflowId, log.result)?.coverage ?? [];
    const known = isUnderThere(log, base, set, tolerance);
    return [{ set, run: log.run, value, source: { from: 'log', log }, known }];
  });
}

function isUnderThere(
  log: LoggedCoverage,
  coverage: LogCoverage[],
  { gate }: SetGate,
  tolerance: number,
): boolean {
  const before = highest([{ ...log, coverage }], gate.metric);
  return before !== null && isSurelyUnder(before.percent, gate, tolerance);
}

/** Not where reports of one side have no counterpart, or jobs did not run, or the workflow chooses its tests. */
function dropped({ evidence, jobs }: World): DroppedCoverage[] {
  if (isDocumentation(evidence)) return [];
  return evidence.runs.filter(isGreen).flatMap((run): DroppedCoverage[] => {
    const compared = comparisonOf(evidence, run.id);
    if (compared === null || isPartial(compared)) return [];
    if (choosesTests(jobs.filter((job) => job.run.id === run.id))) return [];
    const found = largestCompared(evidence, compared);
    const isWithin = coverageDrop(evidence, compared) <= coverageTolerance(evidence.config);
    if (found === null || isWithin) return [];
    const { report, here, there } = found;
    return [{ run, compared, report, here, there }];
  });
}

const isPartial = ({ coverageAlone, tests }: RunComparison): boolean =>
  coverageAlone === true || (tests?.open !== undefined && tests.open !== 'base');
