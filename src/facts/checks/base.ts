import type { BaseLog } from '../../evidence/results.ts';
import type { Baseline, BaseRun, EarlierJob } from '../../evidence/run.ts';
import { withoutLeg } from './check-index.ts';

/** The newest finished run of a workflow on the base branch before this change; null when none is known. */
export function baseRunOf(baseline: Baseline | null, workflowId: number): BaseRun | null {
  return baseline?.runs.find((run) => run.workflowId === workflowId) ?? null;
}

/**
 * Whether the base branch has the same failure: the job of this name failed in the newest run there in which it ran and, where
 * both name the failed step, in the same one. Null: not known. A job that was skipped there says nothing of the branch.
 *
 * @param step the first failed step on the head; null when the job has none
 */
export function failsOnBase(
  baseline: Baseline | null,
  workflowId: number,
  job: string,
  step: string | null,
): boolean | null {
  const base = baseRunOf(baseline, workflowId);
  if (base?.failedJobs === undefined || base.idleJobs?.includes(job)) {
    const earlier = earlierJob(baseline, 'base', workflowId, job);
    return earlier === null ? null : earlier.failed && mayBe(earlier.steps, step);
  }
  return base.failedJobs.some((failed) => failed.name === job && mayBe(failed.steps, step));
}

/**
 * Whether the last run of other pull requests in which the job ran has the same failure. Null: not known, or the base branch
 * tells itself. It is somebody else's word, so it only says where to look.
 */
export function failsElsewhere(
  baseline: Baseline | null,
  workflowId: number,
  job: string,
  step: string | null,
): boolean | null {
  if (failsOnBase(baseline, workflowId, job, step) !== null) return null;
  const earlier = earlierJob(baseline, 'pull request', workflowId, job);
  return earlier === null ? null : earlier.failed && mayBe(earlier.steps, step);
}

function earlierJob(
  baseline: Baseline | null,
  of: EarlierJob['of'],
  workflowId: number,
  job: string,
): EarlierJob | null {
  const all = baseline?.earlierJobs ?? [];
  return all.find((one) => one.of === of && one.workflowId === workflowId && one.name === job) ?? null;
}

/** Whether the base branch's last run of a workflow reports the same test as failed. */
export function failsTestOnBase(baseline: Baseline | null, workflowId: number, test: string): boolean {
  return baseRunOf(baseline, workflowId)?.failedTests?.includes(test) === true;
}

/** What the log of a job says in the base branch's last run; null: not known. */
export function logOnBase(
  baseline: Baseline | null,
  workflowId: number,
  { job, step }: Pick<BaseLog, 'job' | 'step'>,
): BaseLog | null {
  const logs = baseRunOf(baseline, workflowId)?.logs ?? [];
  return logs.find((log) => log.job === job && log.step === step) ?? null;
}

/** Whether the log of the same step tells of as many failed tests in the base branch's last run. */
export function failsInLogOnBase(
  baseline: Baseline | null,
  workflowId: number,
  place: Pick<BaseLog, 'job' | 'step'>,
  failed: number,
): boolean {
  return (logOnBase(baseline, workflowId, place)?.failed ?? 0) >= failed;
}

/**
 * Whether the base branch's last run hides the same failure in a job of this name. Of a leg that was not read there the
 * other legs of its matrix tell. Null: not known.
 *
 * @param step the step that failed on the head; null when that cannot be told
 */
export function masksOnBase(
  baseline: Baseline | null,
  workflowId: number,
  job: string,
  step: string | null,
): boolean | null {
  const base = baseRunOf(baseline, workflowId);
  if (base === null || base.maskedJobs === undefined) return null;
  const unread = base.maskedUnread?.includes(job) === true;
  const isSame = (name: string): boolean => name === job || (unread && withoutLeg(name) === withoutLeg(job));
  const masks = base.maskedJobs.some((masked) => isSame(masked.name) && mayBe(masked.steps, step));
  return unread && !masks ? null : masks;
}

/** The step is among those that failed, or one of both is not known. */
function mayBe(steps: string[], step: string | null): boolean {
  return step === null || steps.length === 0 || steps.includes(step);
}
