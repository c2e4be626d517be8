import type { Run } from '../evidence/run.ts';
import {
  caseLine,
  flakyCases,
  nameOfCase,
  sizeOf,
  type ToldCases,
  weighed,
} from '../facts/results/test-reports.ts';
import { code, say } from '../text/prose.ts';
import { countedRuns } from '../workflow/jobs.ts';
import type { Rule, RuledReason } from './rule.ts';

/** Debt: a test failed and passed in the same run. */
export const flakyTests: Rule = ({ evidence }) => {
  const reports = weighed(evidence);
  return countedRuns(evidence.runs).flatMap((run) => {
    const flaky = flakyCases(reports.filter((report) => report.run.id === run.id));
    return sizeOf(flaky) === 0 ? [] : [reason(run, flaky)];
  });
};

function reason({ workflow, url }: Run, flaky: ToldCases): RuledReason {
  const [first] = flaky.cases;
  const size = sizeOf(flaky);
  const name = first === undefined ? `${size} tests` : code(nameOfCase(first.failure));
  const more = first === undefined || size === 1 ? '' : `, and ${size - 1} more`;
  return {
    rule: 'flaky test',
    outcome: 'debt',
    headline: say`${name} failed and then passed${more}`,
    text: say`${workflow} has ${size === 1 ? 'a test' : 'tests'} that failed and then passed: ${first === undefined ? name : caseLine(first)}${more}`,
    remedy: say`find what ${name} depends on besides the code, and pin it`,
    url,
  };
}
