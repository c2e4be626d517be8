import { skipExplanation } from '../facts/checks/inventory.ts';
import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import { decides, within } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { isFailure } from '../workflow/marks.ts';
import type { Rule } from './rule.ts';

export const UNEXPLAINED_SKIP = 'required check skipped';

/**
 * Debt: a required job was skipped because of other jobs, not by its own condition. GitHub lets a skipped job pass as a
 * required check. In a run that has a deciding failure the skip is only its consequence.
 */
export const skippedChecks: Rule = (judged) =>
  judged.jobs.flatMap((job) => {
    const { row, workflow } = job;
    if (row.mark !== 'skipped' || !decides(row.required) || isConsequence(job, judged)) return [];
    const { explained, text } = skipExplanation(judged.evidence, job.job);
    if (explained) return [];
    return [
      {
        rule: UNEXPLAINED_SKIP,
        outcome: 'debt',
        headline: say`required check ${code(row.name)} was skipped`,
        text: say`${within(workflow.workflow)}${code(row.name)} was skipped: ${text}`,
        remedy: remedy(job),
        url: row.url,
      },
    ];
  });

function remedy({ row, definition }: JudgedJob): Prose {
  return definition !== null && definition.needs.length === 0
    ? say`find out why GitHub did not start ${code(row.name)}`
    : say`give ${code(row.name)} the condition ${code('always()')}, and let it fail when a job that it needs did not succeed`;
}

function isConsequence({ run }: JudgedJob, { jobs }: Judged): boolean {
  return jobs.some(
    ({ row, run: other, infrastructure }) =>
      other.id === run.id && decides(row.required) && (isFailure(row.mark) || infrastructure !== null),
  );
}
