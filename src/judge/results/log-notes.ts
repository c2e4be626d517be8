import { baseName } from '../checks/base.ts';
import { code, type Prose, say } from '../prose.ts';
import { knownLoggedGates } from '../rules/coverage-in-logs.ts';
import { failedText, knownFailedInLogs, unclearInLogs } from '../rules/failed-in-logs.ts';
import type { Judged } from '../rules/rule.ts';
import { knownZeroInLogs, nameOfEmpty } from '../rules/zero-in-logs.ts';
import { gateText } from './coverage-gates.ts';
import { percentText } from './coverage-reports.ts';
import { logOf } from './log-reports.ts';

/** What logs tell and the base branch's do too, and failed tests of which nobody can say whether they are meant to be. */
export function logNotes(judged: Judged): Prose[] {
  const branch = code(baseName(judged.evidence));
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
