import type { TestTotals } from '../../evidence/totals.ts';

const KEYS = ['total', 'passed', 'failed', 'errored', 'skipped', 'flaky'] as const;

/** The totals over several reports or logs. */
export function addTotals(all: readonly TestTotals[]): TestTotals {
  const sum = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const totals of all) for (const key of KEYS) sum[key] += totals[key];
  return sum;
}

/** `58 passed, 1 failed, 2 skipped of 61`. */
export function totalsText({ total, passed, failed, errored, skipped, flaky }: TestTotals): string {
  if (total === 0) return 'no test';
  const counts = Object.entries({ failed, errored, skipped, flaky }).filter(([, count]) => count > 0);
  return `${[`${passed} passed`, ...counts.map(([word, count]) => `${count} ${word}`)].join(', ')} of ${total}`;
}
