import { z } from 'zod';

/** How much of something is covered. */
export const Count = z.strictObject({
  covered: z.int().describe('How many of them are covered.'),
  total: z.int().describe('How many there are.'),
});
export type Count = z.infer<typeof Count>;

/** How many tests ended in which way; `total` is the sum of the others. */
export const TestTotals = z.strictObject({
  total: z.int().describe('All tests: the sum of the other numbers.'),
  passed: z.int().describe('Tests that passed, flaky ones aside.'),
  failed: z.int().describe('Tests that failed.'),
  errored: z
    .int()
    .describe(
      'Tests that could not be run to their end: a crash, a fixture that failed, a class that did not load.',
    ),
  skipped: z.int().describe('Tests that were skipped.'),
  flaky: z.int().describe('Tests that failed before they passed.'),
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

/**
 * The totals of a suite that ran several times: as many tests as in the run that had most, and as many that failed or were
 * flaky as in the run in which most did.
 */
export function totalsOfSuite(runs: readonly TestTotals[]): TestTotals {
  const most = runs.reduce((one, other) => (other.total > one.total ? other : one), addTotals([]));
  const highest = (key: keyof TestTotals): number => Math.max(0, ...runs.map((run) => run[key]));
  const [failed, errored, flaky] = [highest('failed'), highest('errored'), highest('flaky')];
  const rest = Math.max(0, most.total - failed - errored - flaky);
  const skipped = Math.min(most.skipped, rest);
  const passed = rest - skipped;
  return { total: passed + failed + errored + skipped + flaky, passed, failed, errored, skipped, flaky };
}
