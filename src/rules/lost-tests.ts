import { comparedWith } from '../facts/results/compared.ts';
import { inSuites, type LostReports, type LostTests } from '../facts/results/lost-tests.ts';
import { fromPlan, type Prose, say } from '../text/prose.ts';
import { count as counted } from '../text/text.ts';
import { type Found, type Noted, type Reasoned, type Rule, testsOfRun } from './rule.ts';

/**
 * Debt: tests that the base branch runs are in no report of the head, and nothing in the diff explains it. Not where no test
 * ran at all, which is told as that.
 */
export const testsVanished: Rule<'debt'> = {
  id: 'tests vanished',
  outcomes: { debt: 'green' },
  find: ({ tests }) => [
    ...tests.lostReports.map(noReport),
    ...tests.vanished.flatMap((lost) => findingsOf(lost, vanished, 'did not run')),
  ],
};

/** Debt: tests that passed on the base branch are skipped here, and neither the diff nor the kind of run explains it. */
export const testsNewlySkipped: Rule<'debt'> = {
  id: 'tests newly skipped',
  outcomes: { debt: 'green' },
  find: ({ tests }) =>
    tests.newlySkipped.flatMap((lost) => findingsOf(lost, newlySkipped, 'are newly skipped')),
};

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
      'let the tests run again, or say in the pull request why they are gone',
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
