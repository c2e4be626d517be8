import type { Judged } from '../facts/facts.ts';
import { percentText } from '../facts/results/coverage.ts';
import { gateText } from '../facts/results/coverage-gates.ts';
import { logOf } from '../facts/results/log-reports.ts';
import { type LoggedGate, loggedGatesMissed } from '../facts/results/logged-gates.ts';
import { say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

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
