import type { Judged } from '../facts/facts.ts';
import { type LoggedFailure, loggedFailures } from '../facts/failures/logged-failures.ts';
import { logOf } from '../facts/results/log-reports.ts';
import { within } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { FAILED_TESTS } from './failed-tests.ts';
import type { Rule, RuledReason } from './rule.ts';

/**
 * Debt: the log of a job that passed counts failed tests, and the script of the step says why that does not show. Without
 * such an idiom the step may well expect them, as the tests of a test tool do: then it is a note.
 */
export const failedInLogs: Rule = (judged) =>
  loggedFailures(judged)
    .filter(({ idiom, known }) => idiom !== null && !known)
    .map(reason);

/** Those that the log of the base branch's last run counts too. */
export const knownFailedInLogs = (judged: Judged): LoggedFailure[] =>
  loggedFailures(judged).filter(({ idiom, known }) => idiom !== null && known);

/** Those of which nobody can say whether they are meant to be there. */
export const unclearInLogs = (judged: Judged): LoggedFailure[] =>
  loggedFailures(judged).filter(({ idiom }) => idiom === null);

/** `` 1 of 61 tests failed, from the log of `pytest (3.10)` (CI) ``. */
export function failedText({ report, failed }: LoggedFailure): Prose {
  const { total } = report.totals;
  return say`${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed, ${logOf(report)}`;
}

function reason(failure: LoggedFailure): RuledReason {
  const { judged, failed, idiom, report } = failure;
  const name = code(report.result.step ?? judged.row.name);
  const hides = code(idiom ?? '');
  return {
    rule: FAILED_TESTS,
    outcome: 'debt',
    headline: say`${failed} ${failed === 1 ? 'test' : 'tests'} failed in ${name}, and ${hides} hid it`,
    text: say`${within(judged.workflow.workflow, judged.row.name)}${name} passed, and ${hides} hid that ${failedText(failure)}`,
    remedy: say`mend the tests, and take ${hides} from ${name} so that it can fail`,
    url: judged.row.url,
  };
}
