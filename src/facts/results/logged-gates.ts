import type { LogCoverage } from '../../evidence/results.ts';
import { logOnBase } from '../checks/base.ts';
import type { Judged } from '../facts.ts';
import {
  highest,
  isSurelyUnder,
  type LoggedCoverage,
  type LoggedValue,
  loggedCoverage,
} from './coverage-logs.ts';
import { coverageReports } from './coverage-reports.ts';
import { isGreen } from './result-files.ts';
import { type SetGate, setGates } from './set-gates.ts';

/** A gate, and what the log says that lies under it. */
export interface LoggedGate extends LoggedValue {
  set: SetGate;
  known: boolean;
}

/** The gates that do not hold by what logs say. */
export function loggedGatesMissed({ evidence, jobs }: Pick<Judged, 'evidence' | 'jobs'>): LoggedGate[] {
  const logs = loggedCoverage(evidence).filter(({ run }) => isGreen(run));
  if (logs.length === 0 || coverageReports(evidence).some(({ isAside }) => !isAside)) return [];
  const tolerance = evidence.config.coverage?.tolerance ?? 0;
  return setGates(evidence, jobs).flatMap((set): LoggedGate[] => {
    const value = highest(
      logs.filter(({ run }) => set.path === null || run.path === set.path),
      set.gate.metric,
    );
    if (value === null || !set.decides || set.passed || set.masked) return [];
    if (!isSurelyUnder(value.percent, set.gate, tolerance)) return [];
    const base = logOnBase(evidence.baseline, value.log.run.workflowId, value.log.result)?.coverage ?? [];
    return [{ set, ...value, known: isUnderThere(value.log, base, set, tolerance) }];
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
