/** GitHub's conclusions of runs, jobs, steps and check runs. */
export const CONCLUSIONS = [
  'success',
  'failure',
  'timed_out',
  'cancelled',
  'skipped',
  'neutral',
  'action_required',
  'startup_failure',
  'stale',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** GitHub's states of runs and jobs; everything but `completed` means: not finished. */
export const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] as const;
export type Status = (typeof STATUSES)[number];

/** A conclusion that is not known must never read as a success, so it becomes `stale`; null: there is none yet. */
export function conclusionOf(text: string | null | undefined): Conclusion | null {
  return text ? (CONCLUSIONS.find((known) => known === text) ?? 'stale') : null;
}

/** A state that is not known is `pending`. */
export function statusOf(text: string | null | undefined): Status {
  return STATUSES.find((known) => known === text) ?? 'pending';
}
