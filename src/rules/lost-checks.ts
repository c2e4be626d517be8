import { isOlderHead } from '../facts/checks/infrastructure.ts';
import { decidesWithoutJobs, isUnaccounted } from '../facts/checks/jobless-runs.ts';
import type { Facts } from '../facts/facts.ts';
import { decides, type WorkflowRows, within } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { isFailure, markWords } from '../workflow/marks.ts';
import { CHECKS, type Reasoned, type Rule, type Weighing } from './rule.ts';

/**
 * A run ended badly and none of its jobs did: it failed before they were made (a matrix that could not be read, a called
 * workflow that could not be found), or was cancelled while it waited for its turn. Blocked, re-run, or pending where a
 * newer push cancelled it; a debt where it does not decide. Not where another run of the workflow passed.
 */
export const runEndedOutsideItsJobs: Rule = {
  id: 'run ended outside its jobs',
  outcomes: { blocked: 'red', pending: 'pending', rerun: 'red', debt: 'green' },
  find: (facts) =>
    facts.workflows
      .filter((rows) => isUnaccounted(rows) && !isCovered(rows, facts))
      .flatMap((rows) => reason(rows, facts)),
};

/** Re-run: a required check failed for a reason that lies outside of the change. */
export const infrastructure: Rule<'rerun'> = {
  id: 'infrastructure',
  outcomes: { rerun: 'red' },
  find: ({ jobs }) =>
    jobs.flatMap(({ row, workflow, infrastructure, passesOn }) => {
      if (infrastructure === null || !decides(row.required)) return [];
      if (passesOn.some((root) => decides(root.row.required))) return [];
      const name = code(row.name);
      return [
        {
          status: 'new',
          outcome: 'rerun',
          headline: say`${name}: ${infrastructure}`,
          text: say`${within(workflow.workflow)}${name} gave no result: ${infrastructure}`,
          remedy: say`re-run the failed jobs of ${code(workflow.workflow)}`,
          url: row.url,
          about: CHECKS,
        },
      ];
    }),
};

function isCovered(rows: WorkflowRows, { workflows, evidence }: Facts): boolean {
  const workflowOf = ({ runId }: WorkflowRows) => evidence.runs.find(({ id }) => id === runId)?.workflowId;
  const passed = workflows.filter(({ mark }) => mark === 'success').map(workflowOf);
  return !isFailure(rows.mark) && passed.includes(workflowOf(rows));
}

function reason(rows: WorkflowRows, facts: Facts): Reasoned[] {
  const { workflow, mark, url } = rows;
  const name = code(workflow);
  const decides = decidesWithoutJobs(rows, facts);
  const weighed = (outcome: Weighing, text: Prose, remedy: Prose, headline = text): Reasoned[] => [
    { status: 'new', outcome, headline, text, remedy, url, about: CHECKS },
  ];
  if (isFailure(mark)) {
    const text = say`${name} ${markWords[mark]}, although none of its jobs did`;
    const remedy = say`look at the run of ${name}: GitHub says there what it could not start`;
    return weighed(decides ? 'blocked' : 'debt', text, remedy);
  }
  if (!decides) return [];
  if (mark === 'stale' || isOlderHead(facts.evidence)) {
    const text = say`${name} ${markWords[mark]}`;
    const again = say`a new run of ${name}, which ${markWords[mark]}`;
    return weighed('pending', text, ['look at the newest commit, or start it again'], again);
  }
  const text = say`${name} gave no result: it was cancelled without a newer push`;
  return weighed('rerun', text, say`re-run ${name}`, say`${name}: it was cancelled without a newer push`);
}
