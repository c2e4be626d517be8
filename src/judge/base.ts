import type { Baseline, BaseRun } from '../evidence/run.ts';

/** The newest finished run of a workflow on the base branch before this change; null when none is known. */
export function baseRunOf(baseline: Baseline | null, workflowId: number): BaseRun | null {
  return baseline?.runs.find((run) => run.workflowId === workflowId) ?? null;
}

/**
 * Whether the base branch has the same failure: the job of this name failed in the newest run there and, where both
 * name the failed step, in the same one. Null: not known.
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
  if (base === null || base.failedJobs === undefined) return null;
  const same = base.failedJobs.filter(({ name }) => name === job);
  return same.some(({ steps }) => step === null || steps.length === 0 || steps.includes(step));
}
