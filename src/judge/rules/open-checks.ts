import type { CheckRow, WorkflowRows } from '../assessment.ts';
import { isCalledAgain } from '../called-again.ts';
import { isOlderHead } from '../infrastructure.ts';
import type { JudgedJob } from '../judged-job.ts';
import { code, type Prose, say } from '../prose.ts';
import { decides, type Judged, type Rule, type RuledReason, within } from './rule.ts';

const RULE = 'check not finished';

/**
 * Pending: a required check is unfinished, waits for an action, was given up as stale, or was cancelled by a newer push.
 * A job that waits for an environment, and a run whose end will not call Docket again, count only where a rule names
 * them.
 */
export const openChecks: Rule = (judged) => [
  ...judged.workflows.filter((rows) => isOpenRun(rows, judged)).map(runReason),
  ...judged.jobs
    .filter((job) => isOpenJob(job, judged))
    .map(({ row, workflow }) => reason(row.name, within(workflow.workflow), row.mark, row.url)),
  ...judged.otherChecks
    .filter(isOpenCheck)
    .map(({ name, by, mark, url }) => reason(name, within(by), mark, url)),
];

/** Runs without jobs yet. A rule names jobs, so such a run matters only where none does. */
function isOpenRun(rows: WorkflowRows, judged: Judged): boolean {
  if (rows.mark === 'action_required') return judged.requiredFrom !== 'rules';
  if (rows.mark !== 'unfinished' || rows.jobs.length > 0 || judged.requiredFrom === 'rules') return false;
  return isAwaited(rows, judged);
}

function isOpenJob({ row, job, workflow, covered }: JudgedJob, judged: Judged): boolean {
  if (!decides(row.required) || covered) return false;
  if (row.mark === 'cancelled') return isOlderHead(judged.evidence);
  if (row.mark === 'stale' || row.mark === 'action_required') return true;
  if (row.mark !== 'unfinished') return false;
  return judged.requiredFrom === 'rules' || (job.status !== 'waiting' && isAwaited(workflow, judged));
}

/** The run will be judged again when it ends; without Docket's own file at hand that is taken for granted. */
function isAwaited({ event, workflow }: WorkflowRows, { evidence }: Judged): boolean {
  if (event === 'dynamic' || event === 'workflow_dispatch') return false;
  return isCalledAgain(evidence, workflow) !== false;
}

function isOpenCheck({ required, mark }: CheckRow): boolean {
  return required === 'yes' && ['unfinished', 'action_required', 'stale', 'cancelled'].includes(mark);
}

function runReason({ workflow, mark, url }: WorkflowRows): RuledReason {
  return reason(workflow, '', mark, url);
}

const endings: Partial<Record<string, { words: string; remedy: Prose }>> = {
  action_required: { words: 'waits for approval', remedy: ['approve the run on GitHub'] },
  stale: { words: 'was given up as stale', remedy: ['start it again'] },
  cancelled: { words: 'was cancelled', remedy: ['look at the newest commit, or start it again'] },
};

function reason(name: string, where: string, mark: string, url: string | null): RuledReason {
  const ending = endings[mark] ?? { words: 'is not finished', remedy: say`wait for ${code(name)}` };
  return {
    rule: RULE,
    outcome: 'pending',
    headline: say`${code(name)} ${ending.words}`,
    text: say`${where}${code(name)} ${ending.words}`,
    remedy: ending.remedy,
    url,
  };
}

/** Jobs that wait for an environment's approval without deciding anything. */
export function waitingJobs(judged: Judged): JudgedJob[] {
  return judged.jobs.filter(({ job }) => job.status === 'waiting');
}

/** Unfinished runs whose end will not call Docket again, although their event makes documents. */
export function unlistedRuns({ workflows, evidence }: Judged): WorkflowRows[] {
  return workflows.filter(
    ({ mark, workflow, event }) =>
      mark === 'unfinished' && event !== 'dynamic' && isCalledAgain(evidence, workflow) === false,
  );
}
