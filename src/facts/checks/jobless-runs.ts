import type { Evidence } from '../../evidence/evidence.ts';
import { isFailure } from '../../workflow/marks.ts';
import type { Facts } from '../facts.ts';
import { isStartFailure, isUnreadFailure } from '../failures/failures.ts';
import type { WorkflowRows } from '../rows.ts';
import type { MissingCheck } from './required.ts';

/**
 * Whether a run without jobs decides. It carries no check's name: where rules name checks, one of its workflow must be
 * missing.
 */
export function decidesWithoutJobs(
  { event, runId }: WorkflowRows,
  { requiredFrom, missing, evidence }: Facts,
): boolean {
  if (requiredFrom === 'rules') return missing.some((check) => isOf(check, runId, evidence));
  return event !== 'workflow_dispatch' && event !== 'dynamic';
}

/** Whether a run has no jobs because it waits: to be approved, or for its turn. */
export function isHeld({ mark, jobs, jobsUnread }: WorkflowRows): boolean {
  return jobs.length === 0 && !jobsUnread && (mark === 'action_required' || mark === 'unfinished');
}

/** Whether a run ended badly and none of its jobs tells why. */
export function isUnaccounted(rows: WorkflowRows): boolean {
  const { mark, jobs, jobsUnread } = rows;
  if (jobsUnread || isStartFailure(rows)) return false;
  const isBad = isFailure(mark) || mark === 'cancelled' || mark === 'stale';
  return isBad && jobs.every((job) => ['success', 'skipped', 'neutral', 'masked'].includes(job.mark));
}

/** Whether the check is missing only because the run of its workflow has no jobs, which is told of the run itself. */
export function isReported(check: MissingCheck, { workflows, evidence }: Facts): boolean {
  return workflows.some(
    (rows) =>
      isOf(check, rows.runId, evidence) &&
      (isHeld(rows) || isStartFailure(rows) || isUnreadFailure(rows) || isUnaccounted(rows)),
  );
}

/** Whether the run is of the workflow that would report the check. */
function isOf({ path }: MissingCheck, runId: number, { runs }: Evidence): boolean {
  return path !== null && runs.find(({ id }) => id === runId)?.path === path;
}
