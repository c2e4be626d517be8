import { expect, test } from '@jest/globals';
import { Pace } from '../../src/cli/backfill/pace.ts';

const HOUR = 3_600_000;

/** A pace on a clock that tests turn. */
function paceAt(perHour: number | null) {
  const clock = { ms: 1_000_000 };
  const pace = new Pace(perHour, () => clock.ms);
  const see = (headers: Record<string, string> = {}, status = 200): void =>
    pace.see({ status, headers: new Headers(headers) });
  return { clock, pace, see };
}

const left = (requests: number, resetMs: number, resource = 'core') => ({
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': String(requests),
  'x-ratelimit-reset': String(resetMs / 1000),
  'x-ratelimit-resource': resource,
});

test('as many requests are made in an hour as are wanted, and the next when the first of them is an hour old', () => {
  const { clock, pace, see } = paceAt(3);
  for (let request = 0; request < 3; request += 1) {
    expect(pace.freeAt(1).at).toBe(clock.ms);
    see();
    clock.ms += 1000;
  }
  expect(pace.freeAt(1)).toEqual({ at: 1_000_000 + HOUR, isLimit: false });
  expect(pace.freeAt(2)).toEqual({ at: 1_001_000 + HOUR, isLimit: false });
  // More than are allowed at all wait for an hour without any.
  expect(pace.freeAt(9)).toEqual({ at: 1_002_000 + HOUR, isLimit: false });
  clock.ms = 1_000_000 + HOUR;
  expect(pace.freeAt(1).at).toBe(clock.ms);
});

test('left out they are four fifths of what GitHub allows; where it does not say there is no bound', () => {
  const { pace, see } = paceAt(null);
  see();
  expect(pace.perHour).toBeNull();
  see(left(4_900, 5_000_000));
  expect(pace.perHour).toBe(4_000);
  see({ ...left(4_900, 5_000_000, 'graphql'), 'x-ratelimit-limit': '12500' });
  expect(pace.perHour).toBe(4_000);
  expect(pace.total).toBe(3);
});

test.each([
  ['core', 9, 10, true],
  ['core', 10, 10, false],
  ['graphql', 9, 10, true],
])('of %s %i are left where %i are needed: waits %s', (resource, requests, needed, waits) => {
  const { clock, pace, see } = paceAt(1_000);
  see(left(requests, 2_000_000, resource));
  expect(pace.freeAt(needed)).toEqual({ at: waits ? 2_000_000 : clock.ms, isLimit: waits });
  clock.ms = 2_000_000;
  expect(pace.freeAt(needed)).toEqual({ at: clock.ms, isLimit: false });
});

test.each<[string, Record<string, string>, number, number | null]>([
  ['a limit that is used up', left(0, 2_000_000), 403, 2_000_000],
  ['the same of queries, which are answered with 200', left(0, 2_000_000, 'graphql'), 200, 2_000_000],
  ['a secondary limit', { 'retry-after': '120' }, 429, 1_120_000],
  ['one that the client waits for itself', { 'retry-after': '60' }, 403, null],
  ['the last request that is answered', left(0, 2_000_000), 200, null],
  ['a missing permission', left(4_000, 2_000_000), 403, null],
  ['a limit of which nobody says when it ends', { 'x-ratelimit-remaining': '0' }, 403, 1_060_001],
])('%s', (_what, headers, status, until) => {
  const { pace, see } = paceAt(1_000);
  see(headers, status);
  expect(pace.takeRefusal()).toBe(until);
  expect(pace.takeRefusal()).toBeNull();
});
