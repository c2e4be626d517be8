import { isOlderHead } from '../facts/checks/infrastructure.ts';
import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import { type CheckRow, decides, type WorkflowRows, within } from '../facts/rows.ts';
import { isCalledAgain } from '../facts/workflows/called-again.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { type Mark, markWords } from '../workflow/marks.ts';
import { decidesWithoutJobs, isHeld } from './jobless-runs.ts';
import type { Rule, RuledReason } from './rule.ts';

const RULE = 'check not finished';

/**
 * Pending: a required check is unfinished, waits for an action, was given up as stale, or was cancelled by a newer push.
 * A job that waits for an environment, and a run whose end will not call Docket again, count only where a rule names
 * them.
 */
export const openChecks: Rule = (judged) => [
  ...judged.workflows.filter((rows) => isOpenRun(rows, judged)).map(runReason),
  ...judged.jobs.filter((job) => isOpenJob(job, judged)).map(jobReason),
  ...judged.otherChecks.filter(isOpenCheck).map(otherReason),
];

/** A run without jobs that decides. Where no rule speaks for it, one that will not call Docket again is not awaited. */
function isOpenRun(rows: WorkflowRows, judged: Judged): boolean {
  if (!isHeld(rows) || !decidesWithoutJobs(rows, judged)) return false;
  return rows.mark === 'action_required' || judged.requiredFrom === 'rules' || isAwaited(rows, judged);
}

function isOpenJob({ row, job, workflow, covered }: JudgedJob, judged: Judged): boolean {
  if (!decides(row.required) || covered) return false;
  if (row.mark === 'cancelled') return isOlderHead(judged.evidence);
  if (row.mark === 'stale' || row.mark === 'action_required') return true;
  if (row.mark !== 'unfinished') return false;
  return judged.requiredFrom === 'rules' || (job.status !== 'waiting' && isAwaited(workflow, judged));
}

/** The run will be judged again when it ends; without Docket's own file at hand that is taken for granted. */
function isAwaited({ event, runId }: WorkflowRows, { evidence }: Judged): boolean {
  if (event === 'dynamic' || event === 'workflow_dispatch') return false;
  return isCalledAgain(evidence, runId) !== false;
}

function isOpenCheck({ required, mark }: CheckRow): boolean {
  return required === 'yes' && ['unfinished', 'action_required', 'stale', 'cancelled'].includes(mark);
}

/** How an open check stands, and what brings it on. */
export interface Standing {
  words: Prose;
  remedy: Prose;
}

const forApproval: Standing = { words: ['waits for approval'], remedy: ['approve the run on GitHub'] };

function runReason({ workflow, mark, url }: WorkflowRows): RuledReason {
  return reason(workflow, '', mark === 'action_required' ? forApproval : standing(workflow, mark), url);
}

function jobReason(judged: JudgedJob): RuledReason {
  const { row, job, workflow } = judged;
  const where = within(workflow.workflow);
  if (row.mark === 'action_required') return reason(row.name, where, forApproval, row.url);
  const stands = job.status === 'waiting' ? held(judged) : standing(row.name, row.mark);
  return reason(row.name, where, stands, row.url);
}

/** A job that waits for the approval of its environment. */
export function held({ row, definition }: JudgedJob): Standing {
  const environment = definition?.environment;
  const [of, place] =
    environment === undefined ? [[], []] : [say` of ${code(environment)}`, say` for ${code(environment)}`];
  return { words: say`waits for approval${of}`, remedy: say`approve or reject ${code(row.name)}${place}` };
}

function otherReason({ name, by, mark, url }: CheckRow): RuledReason {
  const action = { words: ['waits for an action'], remedy: say`do what ${code(name)} asks for` };
  return reason(name, within(by), mark === 'action_required' ? action : standing(name, mark), url);
}

function standing(name: string, mark: Mark): Standing {
  if (mark === 'stale') return { words: [markWords.stale], remedy: say`start ${code(name)} again` };
  if (mark === 'cancelled') {
    return { words: [markWords.cancelled], remedy: ['look at the newest commit, or start it again'] };
  }
  return { words: [markWords.unfinished], remedy: say`wait for ${code(name)}` };
}

function reason(name: string, where: string, { words, remedy }: Standing, url: string | null): RuledReason {
  return {
    rule: RULE,
    outcome: 'pending',
    headline: say`${code(name)} ${words}`,
    text: say`${where}${code(name)} ${words}`,
    remedy,
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
    ({ mark, runId, event }) =>
      mark === 'unfinished' && event !== 'dynamic' && isCalledAgain(evidence, runId) === false,
  );
}
