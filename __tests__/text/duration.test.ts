import { expect, test } from '@jest/globals';
import { duration } from '../../src/text/duration.ts';

test.each([
  [0, '0s'],
  [19, '19s'],
  [60, '1m 0s'],
  [179, '2m 59s'],
  [3600, '1h 0m 0s'],
  [3723, '1h 2m 3s'],
  [90_000, '25h 0m 0s'],
  [null, 'UNKNOWN'],
])('%s seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
