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

/** The fields of test totals. */
export const TOTALS_KEYS = ['total', 'passed', 'failed', 'errored', 'skipped', 'flaky'] as const;

/** The totals over several reports or logs. */
export function addTotals(all: readonly TestTotals[]): TestTotals {
  const sum = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const totals of all) for (const key of TOTALS_KEYS) sum[key] += totals[key];
  return sum;
}
