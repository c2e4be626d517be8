/** The outcomes of a verdict, as commits, comments and outputs name them. */
export const OUTCOMES = ['approved', 'debt', 'rerun', 'pending', 'blocked'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that can fail the step, from the one that most people want to fail by to the last. */
export const FAILING_OUTCOMES = ['blocked', 'rerun', 'debt', 'pending'] as const;

/** What can be said of CI itself, whatever the change does. */
export type CiStatus = 'green' | 'misleading' | 'pending' | 'red';
