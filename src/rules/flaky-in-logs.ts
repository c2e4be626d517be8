import { type LoggedTests, loggedTests, logOf } from '../facts/results/log-reports.ts';
import { code, say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

/** Debt: a tool that tries failed tests again says at its end that some passed then. */
export const flakyInLogs: Rule = ({ evidence }) =>
  loggedTests(evidence)
    .filter(({ totals }) => totals.flaky > 0)
    .map(reason);

function reason(log: LoggedTests): RuledReason {
  const { flaky } = log.totals;
  const tests = `${flaky} ${flaky === 1 ? 'test' : 'tests'}`;
  return {
    rule: 'flaky test',
    outcome: 'debt',
    headline: say`${tests} of ${code(log.result.job)} failed and then passed`,
    text: say`${tests} failed and then passed, ${logOf(log)}`,
    remedy: say`find what ${flaky === 1 ? 'it depends' : 'they depend'} on besides the code, and pin it`,
    url: log.run.url,
  };
}
