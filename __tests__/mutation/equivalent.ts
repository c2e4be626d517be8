/**
 * Mutants that no test can notice, each with the reason: what they change is not seen from outside, or is never asked for.
 * By the key that `npm run mutate` prints for a survivor.
 */
export const equivalent: Record<string, string> = {};
