import type { LogCoverage } from '../../evidence/log-result.ts';
import { logOnBase } from '../checks/base.ts';
import { say } from '../prose.ts';
import { gateText } from '../results/coverage-gates.ts';
import {
  highest,
  isSurelyUnder,
  type LoggedCoverage,
  type LoggedValue,
  loggedCoverage,
} from '../results/coverage-logs.ts';
import { coverageReports, percentText } from '../results/coverage-reports.ts';
import { logOf } from '../results/log-reports.ts';
import { isGreen } from '../results/result-files.ts';
import { type SetGate, setGates } from '../results/set-gates.ts';
import type { Judged, Rule, RuledReason } from './rule.ts';

/**
 * Debt: what a log says of coverage lies under a gate of its workflow, its run succeeded all the same, and there is no
 * coverage report that would be compared instead. Not where the step with the gate passed, nor where it is told as a
 * masked failure. What lies under the same gate on the base branch too is known.
 */
export const coverageInLogs: Rule = (judged) =>
  loggedGatesMissed(judged)
    .filter(({ known }) => !known)
    .map(reason);

/** Gates that do not hold by the log, and did not on the base branch. */
export const knownLoggedGates = (judged: Judged): LoggedGate[] =>
  loggedGatesMissed(judged).filter(({ known }) => known);

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

function reason({ set: { gate, where }, percent, log }: LoggedGate): RuledReason {
  const value = percentText(percent);
  return {
    rule: 'coverage under its gate',
    outcome: 'debt',
    headline: say`coverage is ${value}, under its gate of ${gate.minimum} %`,
    text: say`${log.run.workflow}: coverage is ${value}, ${logOf(log)}, and ${where} asks for ${gateText(gate)}`,
    remedy: ['test what the change adds, or lower the gate openly'],
    url: log.run.url,
  };
}
