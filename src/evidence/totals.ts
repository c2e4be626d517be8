import { z } from 'zod';

/** How much of something is covered. */
export const Count = z.strictObject({ covered: z.int(), total: z.int() });
export type Count = z.infer<typeof Count>;

/** How many tests ended in which way; `total` is the sum of the others. */
export const TestTotals = z.strictObject({
  total: z.int(),
  passed: z.int(),
  failed: z.int(),
  errored: z.int(),
  skipped: z.int(),
  flaky: z.int(),
});
export type TestTotals = z.infer<typeof TestTotals>;
