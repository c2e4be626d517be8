import { expect, test } from '@jest/globals';
import { hostileLogs, hostileTotals } from './hostile.ts';
import { explain, logTotals } from './of-text.ts';

// Reading that is not linear would not end here.
test.each(hostileLogs(1))('a log is read to the end of %s', (_name, text) => {
  expect(explain(text, null).length).toBeLessThanOrEqual(30);
});

test.each(hostileTotals(1))('totals are read to the end of %s', (_name, text) => {
  const [first] = logTotals(text, [], []);
  expect(Number.isSafeInteger(first?.tests?.total ?? 0)).toBe(true);
});
