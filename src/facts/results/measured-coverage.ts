import type { RunComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { coverageSources, type GateValue, gateValue, isUnderOnBase } from '../gates/gate-values.ts';
import { type SetGate, setGates } from '../gates/set-gates.ts';
import type { JudgedJob } from '../rows.ts';
import {
  allowedDrop,
  type ComparedCoverage,
  comparisonOf,
  coverageDrop,
  largestCompared,
} from './compared.ts';
import { choosesTests, isDocumentation } from './lost-explained.ts';
import { isMeasured } from './measured-runs.ts';

/** What reports and, without any, logs tell of the coverage of a head. */
export interface MeasuredCoverage {
  /** All gates, also those that decide nothing, with what the runs that count measure for them. */
  gates: { set: SetGate; measured: GateValue | null }[];
  missed: MissedGate[];
  dropped: DroppedCoverage[];
}

/** A gate that a run which measured all does not meet, and what says so. */
export interface MissedGate extends GateValue {
  set: SetGate;
  run: Run;
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
  const { evidence, jobs } = world;
  const gates = setGates(evidence, jobs);
  const sources = coverageSources(evidence);
  return {
    gates: gates.map((set) => ({ set, measured: gateValue(set, sources, evidence.config) })),
    missed: missedGates(evidence, gates),
    dropped: dropped(world),
  };
}

/**
 * The gates that runs which measured all do not meet, of those that are known to speak of this commit. Not where the step
 * with the gate passed, since what the tool itself measured counts, nor where it is told as a masked failure.
 */
export function missedGates(evidence: Evidence, gates: SetGate[]): MissedGate[] {
  const { reports, logs, own, makers } = coverageSources(evidence);
  const whole = {
    reports: reports.filter(({ run }) => isMeasured(evidence, run)),
    logs: logs.filter(({ run }) => isMeasured(evidence, run)),
    own: own.filter(({ run }) => isMeasured(evidence, run)),
    makers,
  };
  return gates.flatMap((set): MissedGate[] => {
    const found = set.decides && !set.passed && !set.masked ? gateValue(set, whole, evidence.config) : null;
    if (found === null || found.holds) return [];
    const { run } = found.source.from === 'report' ? found.source.report : found.source.log;
    return [{ ...found, set, run, known: isUnderOnBase(evidence, set.gate, found) }];
  });
}

/** Not where reports of one side have no counterpart, or jobs did not run, or the workflow chooses its tests. */
function dropped({ evidence, jobs }: World): DroppedCoverage[] {
  if (isDocumentation(evidence)) return [];
  return evidence.runs
    .filter((run) => isMeasured(evidence, run))
    .flatMap((run): DroppedCoverage[] => {
      const compared = comparisonOf(evidence, run.id);
      if (compared === null || isPartial(compared)) return [];
      if (choosesTests(jobs.filter((job) => job.run.id === run.id))) return [];
      const found = largestCompared(evidence, compared);
      const isWithin = coverageDrop(evidence, compared) <= allowedDrop(evidence);
      if (found === null || isWithin) return [];
      const { report, here, there } = found;
      return [{ run, compared, report, here, there }];
    });
}

const isPartial = ({ coverageAlone, tests }: RunComparison): boolean =>
  coverageAlone === true || (tests?.open !== undefined && tests.open !== 'base');
