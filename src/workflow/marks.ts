/** How a run, job or step ended, as the report marks it. `masked`: passed, but a failure was hidden in it. */
export type Mark =
  | 'success'
  | 'failure'
  | 'timed_out'
  | 'cancelled'
  | 'skipped'
  | 'neutral'
  | 'action_required'
  | 'startup_failure'
  | 'stale'
  | 'unfinished'
  | 'masked';

/** Marks as the end of a sentence about a check. */
export const markWords: Record<Mark, string> = {
  success: 'passed',
  failure: 'failed',
  timed_out: 'timed out',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
  neutral: 'ended neutral',
  action_required: 'waits for an action',
  startup_failure: 'could not start',
  stale: 'was given up as stale',
  unfinished: 'is not finished',
  masked: 'passed with a hidden failure',
};

const worstFirst: Mark[] = [
  'startup_failure',
  'failure',
  'timed_out',
  'cancelled',
  'stale',
  'action_required',
  'unfinished',
  'masked',
  'skipped',
  'neutral',
  'success',
];

/** The worst of some marks; null without any. */
export function worst(marks: Mark[]): Mark | null {
  return worstFirst.find((mark) => marks.includes(mark)) ?? null;
}

/** The check ran and did not do what it should. */
export function isFailure(mark: Mark): boolean {
  return mark === 'failure' || mark === 'timed_out' || mark === 'startup_failure';
}
