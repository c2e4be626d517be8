import { comparedWith } from '../facts/results/compared.ts';
import { inSuites, type LostTests, vanishedTests } from '../facts/results/lost-tests.ts';
import { say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';
import { zeroTests } from './zero-tests.ts';

/**
 * Debt: tests that the base branch runs are in no report of the head, and nothing in the diff explains it. Not where no test
 * ran at all, which is told as that.
 */
export const vanishedTestsRule: Rule = (judged) => {
  const empty = new Set(zeroTests(judged).map(({ url }) => url));
  return vanishedTests(judged)
    .filter(({ count, run }) => count > 0 && !empty.has(run.url))
    .map(reason);
};

function reason({ run, compared, open, count }: LostTests): RuledReason {
  const tests = count === 1 ? '1 test' : `${count} tests`;
  return {
    rule: 'tests vanished',
    outcome: 'debt',
    headline: say`${tests} of the base branch did not run`,
    text: say`${run.workflow} has no result of ${tests} that ${comparedWith(compared)} has, and the change does not touch them: ${inSuites(open)}`,
    remedy: ['let the tests run again, or say in the pull request why they are gone'],
    url: run.url,
  };
}
