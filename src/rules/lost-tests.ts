import type { Evidence } from '../evidence/evidence.ts';
import { remedyFor } from '../facts/change/acceptance.ts';
import { comparedWith } from '../facts/results/compared.ts';
import type { LoggedNumber } from '../facts/results/fewer-by-logs.ts';
import { inSuites, type LoggedLoss, type LostReports, type LostTests } from '../facts/results/lost-tests.ts';
import { code, fromPlan, joinFirst, type Prose, say } from '../text/prose.ts';
import { count as counted } from '../text/text.ts';
import { type Found, type Noted, type Reasoned, type Rule, testsOfRun } from './rule.ts';

/**
 * Debt: tests that the base branch runs are in no report of the head, or the log of a job counts clearly fewer, and nothing
 * in the diff explains it. Not where no test ran at all, which is told as that.
 */
export const testsVanished: Rule<'debt'> = {
  id: 'tests vanished',
  outcomes: { debt: 'green' },
  find: ({ evidence, tests }) =>
    closable(evidence, [
      ...tests.lostReports.map(noReport),
      ...tests.vanished.flatMap((lost) => findingsOf(lost, vanished, 'did not run')),
      ...tests.fewerInLogs.map((loss) =>
        loss.why === null ? fewer(loss) : explainedLoss(loss, 'did not run'),
      ),
    ]),
};

/**
 * Debt: tests that passed on the base branch are skipped here, or clearly more by a log, and neither the diff nor the kind of
 * run explains it.
 */
export const testsNewlySkipped: Rule<'debt'> = {
  id: 'tests newly skipped',
  outcomes: { debt: 'green' },
  find: ({ evidence, tests }) =>
    closable(evidence, [
      ...tests.newlySkipped.flatMap((lost) => findingsOf(lost, newlySkipped, 'are newly skipped')),
      ...tests.moreSkippedInLogs.map((loss) =>
        loss.why === null ? moreSkipped(loss) : explainedLoss(loss, 'are newly skipped'),
      ),
    ]),
};

/** With what closes them, by whoever's word counts. */
const closable = (evidence: Evidence, found: Found<'debt'>[]): Found<'debt'>[] =>
  found.map((one) =>
    one.status === 'new' && one.remedy !== null ? { ...one, remedy: remedyFor(evidence, one.remedy) } : one,
  );

/** Those that weigh as a reason, those that something explains as a note. */
function findingsOf(
  lost: LostTests,
  reason: (lost: LostTests) => Reasoned<'debt'>,
  what: string,
): Found<'debt'>[] {
  const { run, compared, count, explained } = lost;
  const notes: Noted[] = [];
  if (explained !== null) {
    const tests = counted(explained.count, 'test');
    const text = say`${run.workflow}: ${tests} of ${comparedWith(compared)} ${what} here: ${explained.why}`;
    notes.push({ status: 'explained', topic: 'tests against the base', text });
  }
  return count > 0 ? [reason(lost), ...notes] : notes;
}

function vanished({ run, compared, open, count }: LostTests): Reasoned<'debt'> {
  const tests = counted(count, 'test');
  return {
    ...debt(
      say`${tests} of the base branch did not run`,
      say`${run.workflow} has no result of ${tests} that ${comparedWith(compared)} has, and the change does not touch them: ${inSuites(open)}`,
      'bring these tests back, or say in the pull request why they are gone',
      run.url,
    ),
    cause: testsOfRun(run.url),
  };
}

function newlySkipped({ run, compared, open, count }: LostTests): Reasoned<'debt'> {
  const tests = count === 1 ? '1 test is' : `${count} tests are`;
  const [why] = compared.tests?.reasons ?? [];
  return debt(
    say`${tests} skipped that passed on the base branch`,
    say`${run.workflow}: ${tests} skipped that passed in ${comparedWith(compared)}: ${inSuites(open)}${why === undefined ? [] : say`; ${fromPlan(why)}`}`,
    'let the tests run, or say in the pull request why they are skipped',
    run.url,
  );
}

const JOBS_SHOWN = 3;

const nameOf = ({ job, legs }: LoggedNumber): Prose =>
  legs === 1 ? [code(job)] : say`${code(job)} (${counted(legs, 'leg')})`;

/** `` 60 of 118 in `test (windows)` ``. */
const numbersOf = (numbers: readonly LoggedNumber[], numberOf: (one: LoggedNumber) => Prose): Prose =>
  joinFirst(numbers.map(numberOf), JOBS_SHOWN, { total: numbers.length });

function fewer({ run, compared, numbers }: LoggedLoss): Reasoned<'debt'> {
  const [first] = numbers;
  const jobs = numbersOf(numbers, (one) => say`${one.here} of ${one.there} in ${nameOf(one)}`);
  const most = first === undefined ? [] : say`${first.here} of ${first.there} tests ran in ${nameOf(first)}`;
  return {
    ...debt(
      most,
      say`${run.workflow}: fewer tests ran than in ${comparedWith(compared)}, by the logs, and the change removes none: ${jobs}`,
      'bring these tests back, or say in the pull request why they are gone',
      run.url,
    ),
    cause: testsOfRun(run.url),
  };
}

function moreSkipped({ run, compared, numbers }: LoggedLoss): Reasoned<'debt'> {
  const [first] = numbers;
  const jobs = numbersOf(numbers, (one) => say`${one.here} in ${nameOf(one)}, ${one.there} there`);
  const most =
    first === undefined
      ? []
      : say`${first.here} tests are skipped in ${nameOf(first)}, ${first.there} on the base branch`;
  return debt(
    most,
    say`${run.workflow}: more tests are skipped than in ${comparedWith(compared)}, by the logs: ${jobs}`,
    'let the tests run, or say in the pull request why they are skipped',
    run.url,
  );
}

function explainedLoss({ run, compared, numbers, why }: LoggedLoss, what: string): Noted {
  const lost = numbers.reduce((sum, { here, there }) => sum + Math.abs(there - here), 0);
  const text = say`${run.workflow}: by the logs ${counted(lost, 'test')} of ${comparedWith(compared)} ${what} here: ${why ?? ''}`;
  return { status: 'explained', topic: 'tests against the base', text };
}

function debt(headline: Prose, text: Prose, remedy: string, url: string): Reasoned<'debt'> {
  return { status: 'new', outcome: 'debt', headline, text, remedy: [remedy], url };
}

function noReport({ run, compared, total }: LostReports): Noted {
  return {
    status: 'open',
    topic: 'tests against the base',
    text: say`${run.workflow}: no test report was read here; ${total} test${total === 1 ? ' is' : 's are'} in those of ${comparedWith(compared)}`,
  };
}
