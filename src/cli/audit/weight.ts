/** What a finding comes to: what the action would make of it on a pull request. */
export const WEIGHTS = ['blocked', 'debt', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];
