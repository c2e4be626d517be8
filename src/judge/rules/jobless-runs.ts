import type { MissingCheck } from '../checks/required.ts';
import { isStartFailure, isUnreadFailure } from '../failures/failures.ts';
import { isFailure } from '../marks.ts';
import type { WorkflowRows } from '../rows.ts';
import type { Judged } from './rule.ts';

/**
 * Whether a run without jobs decides. It carries no check's name: where rules name checks, one of its workflow must be
 * missing.
 */
export function decidesWithoutJobs(
  { event, workflow }: WorkflowRows,
  { requiredFrom, missing }: Judged,
): boolean {
  if (requiredFrom === 'rules') return missing.some((check) => check.workflow === workflow);
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
export function isTold({ workflow }: MissingCheck, { workflows }: Judged): boolean {
  return workflows.some(
    (rows) =>
      rows.workflow === workflow &&
      (isHeld(rows) || isStartFailure(rows) || isUnreadFailure(rows) || isUnaccounted(rows)),
  );
}
