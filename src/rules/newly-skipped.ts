import { comparedWith } from '../facts/results/compared.ts';
import { inSuites, type LostTests, newlySkippedTests } from '../facts/results/lost-tests.ts';
import { fromPlan, say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

/** Debt: tests that passed on the base branch are skipped here, and neither the diff nor the kind of run explains it. */
export const newlySkipped: Rule = (judged) =>
  newlySkippedTests(judged)
    .filter(({ count }) => count > 0)
    .map(reason);

function reason({ run, compared, open, count }: LostTests): RuledReason {
  const tests = count === 1 ? '1 test is' : `${count} tests are`;
  const [why] = compared.tests?.reasons ?? [];
  return {
    rule: 'tests newly skipped',
    outcome: 'debt',
    headline: say`${tests} skipped that passed on the base branch`,
    text: say`${run.workflow}: ${tests} skipped that passed in ${comparedWith(compared)}: ${inSuites(open)}${why === undefined ? [] : say`; ${fromPlan(why)}`}`,
    remedy: ['let the tests run, or say in the pull request why they are skipped'],
    url: run.url,
  };
}
