import type { Facts } from '../facts/facts.ts';
import { decides, type JudgedJob, within } from '../facts/rows.ts';
import { skipExplanation } from '../facts/workflows/skip.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { isFailure } from '../workflow/marks.ts';
import type { Found, Rule } from './rule.ts';

/**
 * Debt: a required job was skipped because of other jobs, not by its own condition. GitHub lets a skipped job pass as a
 * required check. In a run that has a deciding failure the skip is only its consequence.
 */
export const requiredCheckSkipped: Rule<'debt'> = {
  id: 'required check skipped',
  outcomes: { debt: 'misleading' },
  find: (facts) =>
    facts.jobs
      .filter(({ row }) => row.mark === 'skipped' && decides(row.required))
      .flatMap((job) => skipped(job, facts)),
};

function skipped(judged: JudgedJob, facts: Facts): Found<'debt'>[] {
  const { row, workflow, job } = judged;
  const { explained, text } = skipExplanation(facts.evidence, job);
  const sentence = say`${code(row.name)} was skipped: ${text}`;
  if (explained) return [{ status: 'explained', topic: 'skipped checks', text: sentence }];
  if (isConsequence(judged, facts)) return [];
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: say`required check ${code(row.name)} was skipped`,
      text: say`${within(workflow.workflow)}${sentence}`,
      remedy: remedy(judged),
      url: row.url,
    },
  ];
}

function remedy({ row, definition }: JudgedJob): Prose {
  return definition !== null && definition.needs.length === 0
    ? say`find out why GitHub did not start ${code(row.name)}`
    : say`give ${code(row.name)} the condition ${code('always()')}, and let it fail when a job that it needs did not succeed`;
}

function isConsequence({ run }: JudgedJob, { jobs }: Facts): boolean {
  return jobs.some(
    ({ row, run: other, infrastructure }) =>
      other.id === run.id && decides(row.required) && (isFailure(row.mark) || infrastructure !== null),
  );
}
