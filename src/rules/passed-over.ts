import type { Facts } from '../facts/facts.ts';
import { within } from '../facts/rows.ts';
import { type PassedOver, passedOver } from '../facts/workflows/passed-on.ts';
import { code, join, say } from '../text/prose.ts';
import { markWords } from '../workflow/marks.ts';
import type { Reasoned, Rule } from './rule.ts';

/**
 * Debt: a required job passed although a job that it needs failed or was cancelled, and nothing else that decides failed
 * for it: the merge rests on a tick that passes over failures. What `continue-on-error` tolerates is no failure of the
 * gate.
 */
export const failurePassedOver: Rule<'debt'> = {
  id: 'failure passed over',
  outcomes: { debt: 'misleading' },
  find: (facts: Facts) => passedOver(facts.jobs).map(reason),
};

function reason({ gate, lost }: PassedOver): Reasoned<'debt'> {
  const { row, workflow } = gate;
  const [first] = lost;
  const ends = lost.map((job) => say`${code(job.row.name)} ${markWords[job.row.mark]}`);
  const them = lost.length > 1 ? 'jobs that it needs' : 'a job that it needs';
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`${code(row.name)} passed although ${code(first!.row.name)} ${markWords[first!.row.mark]}`,
    text: say`${within(workflow.workflow)}${code(row.name)} passed although ${them} did not: ${join(ends)}`,
    remedy: say`let ${code(row.name)} fail unless each job that it needs succeeded`,
    url: row.url,
  };
}
