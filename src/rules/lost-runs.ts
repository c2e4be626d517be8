import { isOlderHead } from '../facts/checks/infrastructure.ts';
import { decidesWithoutJobs, isUnaccounted } from '../facts/checks/jobless-runs.ts';
import type { Judged } from '../facts/facts.ts';
import type { WorkflowRows } from '../facts/rows.ts';
import { code, say } from '../text/prose.ts';
import { isFailure, markWords } from '../workflow/marks.ts';
import { FAILED_CHECK } from './failed-checks.ts';
import { INFRASTRUCTURE } from './lost-jobs.ts';
import type { Rule, RuledReason } from './rule.ts';

/**
 * A run ended badly and none of its jobs did: it failed before they were made (a matrix that could not be read, a called
 * workflow that could not be found), or was cancelled while it waited for its turn. Blocked, re-run, or pending where a
 * newer push cancelled it; a debt where it does not decide. Not where another run of the workflow passed.
 */
export const lostRuns: Rule = (judged) =>
  judged.workflows
    .filter((rows) => isUnaccounted(rows) && !isCovered(rows, judged))
    .flatMap((rows) => reason(rows, judged));

function isCovered(rows: WorkflowRows, { workflows, evidence }: Judged): boolean {
  const workflowOf = ({ runId }: WorkflowRows) => evidence.runs.find(({ id }) => id === runId)?.workflowId;
  const passed = workflows.filter(({ mark }) => mark === 'success').map(workflowOf);
  return !isFailure(rows.mark) && passed.includes(workflowOf(rows));
}

function reason(rows: WorkflowRows, judged: Judged): RuledReason[] {
  const { workflow, mark, url } = rows;
  const name = code(workflow);
  const decides = decidesWithoutJobs(rows, judged);
  if (isFailure(mark)) {
    const text = say`${name} ${markWords[mark]}, although none of its jobs did`;
    const remedy = say`look at the run of ${name}: GitHub says there what it could not start`;
    return [
      decides
        ? { rule: FAILED_CHECK, outcome: 'blocked', headline: text, text, remedy, url }
        : { rule: 'informational failure', outcome: 'debt', headline: text, text, remedy, url },
    ];
  }
  if (!decides) return [];
  const isPassed = mark === 'stale' || isOlderHead(judged.evidence);
  const text = isPassed
    ? say`${name} ${markWords[mark]}`
    : say`${name} gave no result: it was cancelled without a newer push`;
  return [
    isPassed
      ? {
          rule: 'check not finished',
          outcome: 'pending',
          headline: text,
          text,
          remedy: ['look at the newest commit, or start it again'],
          url,
        }
      : {
          rule: INFRASTRUCTURE,
          outcome: 'rerun',
          headline: text,
          text,
          remedy: say`re-run ${name}`,
          url,
        },
  ];
}
