import { baseBranchOf } from '../facts/change/head.ts';
import type { Judged } from '../facts/facts.ts';
import { gateText } from '../facts/results/coverage-gates.ts';
import { percentText } from '../facts/results/coverage-reports.ts';
import { logOf } from '../facts/results/log-reports.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { knownLoggedGates } from './coverage-in-logs.ts';
import { failedText, knownFailedInLogs, unclearInLogs } from './failed-in-logs.ts';
import { knownZeroInLogs, nameOfEmpty } from './zero-in-logs.ts';

/** What logs tell and the base branch's do too, and failed tests of which nobody can say whether they are meant to be. */
export function logNotes(judged: Judged): Prose[] {
  const branch = code(baseBranchOf(judged.evidence));
  return [
    ...knownFailedInLogs(judged).map(
      (failure) => say`Known failure: ${failedText(failure)}, and the job passed; so it does on ${branch}`,
    ),
    ...unclearInLogs(judged).map(
      (failure) =>
        say`${failedText(failure)}, and the job passed; whether these are meant to fail is not known`,
    ),
    ...knownZeroInLogs(judged).map(
      (empty) => say`${code(nameOfEmpty(empty))} runs no test on ${branch} either, ${logOf(empty.log)}`,
    ),
    ...knownLoggedGates(judged).map(
      ({ set, percent, log }) =>
        say`Coverage is ${percentText(percent)}, ${logOf(log)}, under ${gateText(set.gate)} as on ${branch}`,
    ),
  ];
}
