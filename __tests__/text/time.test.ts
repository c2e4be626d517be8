import { describe, expect, test } from '@jest/globals';
import { duration, instant, secondsBetween } from '../../src/text/time.ts';

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

describe('times', () => {
  test.each([
    ['2026-05-06T10:00:00Z', '2026-05-06T10:00:00Z'],
    ['2026-05-06T10:00:00.987Z', '2026-05-06T10:00:00Z'],
    ['2026-05-06T03:00:00.000-07:00', '2026-05-06T10:00:00Z'],
    ['2026-05-06T15:30:00+05:30', '2026-05-06T10:00:00Z'],
  ])('%s', (text, utc) => {
    expect(instant(text)).toBe(utc);
  });

  test('seconds need both ends, in order', () => {
    expect(secondsBetween('2026-05-06T03:00:00-07:00', '2026-05-06T10:00:12.4Z')).toBe(12);
    expect(secondsBetween('2026-05-06T10:00:01Z', '2026-05-06T10:00:00Z')).toBeNull();
    expect(secondsBetween(null, '2026-05-06T10:00:00Z')).toBeNull();
  });
});
