import type { Judged } from '../facts/facts.ts';
import { type JobRow, within } from '../facts/rows.ts';
import { code, say } from '../text/prose.ts';
import { isFailure } from '../workflow/marks.ts';
import type { Rule } from './rule.ts';

/** Debt: a job failed in an earlier attempt or run for the same commit and passed in a later one. */
export const flakyChecks: Rule = (judged) =>
  flaky(judged).map(({ row, workflow, failed }) => ({
    rule: 'flaky check',
    outcome: 'debt',
    headline: say`${code(row.name)} is flaky: it failed and then passed`,
    text: say`${within(workflow.workflow)}${code(row.name)} failed in ${place(failed)} and passed in ${failed.olderRun === undefined ? `attempt ${row.attempt}` : 'a later one'} of the same commit`,
    remedy: say`find what ${code(row.name)} depends on besides the code, and pin it`,
    url: failed.url,
  }));

function place({ olderRun, attempt }: JobRow['earlier'][number]): string {
  return olderRun === undefined ? `attempt ${attempt}` : `run #${olderRun}`;
}

function flaky({ jobs }: Judged) {
  return jobs.flatMap(({ row, workflow }) => {
    const failed = row.mark === 'success' ? row.earlier.find(({ mark }) => isFailure(mark)) : undefined;
    return failed === undefined ? [] : [{ row, workflow, failed }];
  });
}
