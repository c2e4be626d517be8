/** The outcome of a verdict, as commits, comments and outputs name it. */
export type Outcome = 'approved' | 'debt' | 'rerun' | 'pending' | 'blocked';

/** What can be said of CI itself, whatever the change does. */
export type CiStatus = 'green' | 'misleading' | 'pending' | 'red';
