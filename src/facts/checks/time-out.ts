import type { Job } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { markOf } from '../../workflow/jobs.ts';
import type { Mark } from '../../workflow/marks.ts';

/** What GitHub allows a job that names no limit. */
const defaultMinutes = 360;

/**
 * How a job ended. GitHub cancels a job that reaches its `timeout-minutes` and concludes `cancelled`; its running time
 * tells that apart from a job that somebody cancelled.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
 */
export function markOfJob(job: Job, definition: JobDefinition | null): Mark {
  const mark = markOf(job.status, job.conclusion);
  return mark === 'cancelled' && reachedLimit(job, definition) ? 'timed_out' : mark;
}

function reachedLimit({ startedAt, completedAt }: Job, definition: JobDefinition | null): boolean {
  if (startedAt === null || completedAt === null) return false;
  const minutes = (Date.parse(completedAt) - Date.parse(startedAt)) / 60_000;
  return minutes >= (definition?.timeoutMinutes ?? defaultMinutes);
}
