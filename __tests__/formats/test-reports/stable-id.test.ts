import { describe, expect, test } from '@jest/globals';
import {
  hashOfCase,
  joinHashes,
  splitHashes,
  stableId,
} from '../../../src/formats/test-reports/stable-id.ts';

const uuid = (digit: string) => `${digit.repeat(8)}-${digit.repeat(4)}-4111-8111-${digit.repeat(12)}`;

describe('the same case in two runs', () => {
  test.each([
    ['an address', 'test_a[<Cart object at 0x7f3a9c01d0>]', 'test_a[<Cart object at 0x7ffe1b2210>]'],
    ['a UUID', `loads ${uuid('a')}`, `loads ${uuid('0')}`],
    ['an instant', 'at 2026-03-12T04:31:10.123Z', 'at 2026-03-13T05:00:00Z'],
    [
      'a temporary folder',
      'reads /tmp/pytest-of-runner/pytest-0/x.txt',
      'reads /tmp/pytest-of-runner/pytest-9/x.txt',
    ],
    ['one of macOS', "opens '/private/var/folders/ab/T/x1'", "opens '/private/var/folders/cd/T/y2'"],
    [
      'one of Windows',
      'reads C:\\Users\\me\\AppData\\Local\\Temp\\a1',
      'reads C:\\Users\\me\\AppData\\Local\\Temp\\b2',
    ],
  ])('is found again with %s in its name', (_what, one, other) => {
    expect(hashOfCase({ suite: 's', name: one })).toBe(hashOfCase({ suite: 's', name: other }));
  });

  test.each([
    ['other parameters', 'adds[1-2]', 'adds[1-3]'],
    ['another day alone', 'leap year 2024-02-29', 'leap year 2025-02-28'],
    ['a short number in hexadecimal', 'parses 0x1f', 'parses 0x2f'],
    ['another version', 'reads v1.2.3', 'reads v1.2.4'],
  ])('but not with %s', (_what, one, other) => {
    expect(hashOfCase({ suite: 's', name: one })).not.toBe(hashOfCase({ suite: 's', name: other }));
  });

  test('suite and name are kept apart', () => {
    expect(stableId({ suite: 'a b', name: 'c' })).not.toBe(stableId({ suite: 'a', name: 'b c' }));
  });
});

test('hashes are joined once each, sorted, and split again', () => {
  const joined = joinHashes(['ffffffff', '00000001', 'ffffffff']);
  expect(joined).toBe('00000001ffffffff');
  expect(splitHashes(joined)).toEqual(['00000001', 'ffffffff']);
  expect(splitHashes('')).toEqual([]);
});
