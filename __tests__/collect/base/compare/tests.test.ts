import { describe, expect, test } from '@jest/globals';
import { compareTests } from '../../../../src/collect/base/compare/tests.ts';
import { indexesOf, suitesOf } from '../../../../src/collect/details/suites.ts';
import type { TestComparison } from '../../../../src/evidence/comparison.ts';
import type { TestCase, TestOutcome } from '../../../../src/formats/test-reports/model.ts';
import { testResult } from '../../../builders/evidence.ts';

/** Cases as `suite name`; after `:` how they ended, passed when nothing is said. */
function caseOf(text: string): TestCase {
  const [id = '', outcome = 'passed'] = text.split(': ');
  const [suite = '', ...name] = id.split(' ');
  const reason = outcome === 'skipped' ? 'no network' : null;
  const rest = { file: null, line: null, seconds: null, message: reason };
  return { suite, name: name.join(' '), outcome: outcome as TestOutcome, ...rest };
}

/** Reports by artifact and file (`junit a.xml`) with their cases; read from files, or known by their ids alone. */
function side(reports: Record<string, string[]>, from: 'files' | 'ids' = 'files') {
  const found = Object.entries(reports).map(([place, texts]) => {
    const [artifact = '', file = 'junit.xml'] = place.split(' ');
    const { suites, index } = suitesOf(texts.map(caseOf), true);
    return { kind: 'tests' as const, result: testResult({ artifact, file, suites }), index };
  });
  return {
    results: found.map(({ result }) => result),
    indexes: from === 'ids' ? new Map() : indexesOf(found),
  };
}

type Reports = Record<string, string[]>;

/** What of a comparison is not empty, in few words. */
function stated(comparison: TestComparison | null) {
  if (comparison === null) return null;
  const lists = (['added', 'gone', 'vanished', 'skipped', 'failing'] as const).flatMap((key) => {
    const { suites } = comparison[key];
    return suites.length === 0
      ? []
      : [
          [
            key,
            suites.map(({ suite, count, names }) =>
              [suite, names.length > 0 ? names.join(' ') : count].join(' '),
            ),
          ],
        ];
  });
  return Object.fromEntries([...lists, ...(comparison.open ? [['open', comparison.open]] : [])]);
}

const base: Reports = { junit: ['cart adds', 'cart removes', 'api lists', 'api logs in: skipped'] };

describe('one report on each side', () => {
  test.each<[string, Reports, Reports, unknown]>([
    ['the same', base, base, {}],
    ['a new test', base, { junit: [...base.junit!, 'api logs out'] }, { added: ['api logs out'] }],
    [
      'a test that is gone',
      base,
      { junit: base.junit!.slice(1) },
      { gone: ['cart adds'], vanished: ['cart adds'] },
    ],
    [
      'a renamed test is gone and new, and has not vanished',
      base,
      { junit: ['cart adds one', ...base.junit!.slice(1)] },
      { added: ['cart adds one'], gone: ['cart adds'] },
    ],
    [
      'of fewer parameters the surplus has vanished',
      { junit: ['cart adds[1]', 'cart adds[2]', 'cart adds[3]'] },
      { junit: ['cart adds[4]'] },
      {
        added: ['cart adds[4]'],
        gone: ['cart adds[1] adds[2] adds[3]'],
        vanished: ['cart adds[1] adds[2] adds[3]'],
      },
    ],
    [
      'a renamed suite',
      base,
      { junit: ['basket adds', 'basket removes', ...base.junit!.slice(2)] },
      { added: ['basket adds removes'], gone: ['cart adds removes'] },
    ],
    [
      'a suite that moved and lost a test',
      base,
      { junit: ['basket adds', ...base.junit!.slice(2)] },
      { added: ['basket adds'], gone: ['cart adds removes'], vanished: ['cart removes'] },
    ],
    [
      'a suite that is split',
      base,
      { junit: ['items adds', 'totals removes', ...base.junit!.slice(2)] },
      { added: ['items adds', 'totals removes'], gone: ['cart adds removes'] },
    ],
    [
      'another tool, which names suites by files',
      base,
      { junit: ['cart.test.ts cart > adds', 'all.test.ts api > x', 'all.test.ts cart > y', 'all.test.ts z'] },
      {
        added: ['all.test.ts api > x cart > y z', 'cart.test.ts cart > adds'],
        gone: ['api lists logs in', 'cart adds removes'],
      },
    ],
    [
      'another tool, which finds fewer',
      base,
      { junit: ['cart.test.ts cart > adds', 'cart.test.ts cart > removes'] },
      {
        added: ['cart.test.ts cart > adds cart > removes'],
        gone: ['api lists logs in', 'cart adds removes'],
        vanished: ['cart adds removes'],
      },
    ],
    [
      'addresses in the names',
      { junit: ['cart adds[<A at 0x7f01a2>]'] },
      { junit: ['cart adds[<A at 0x7f09ff>]'] },
      {},
    ],
    [
      'a test that is skipped here',
      base,
      { junit: ['cart adds: skipped', ...base.junit!.slice(1)] },
      { skipped: ['cart adds'] },
    ],
    ['a skipped one that runs here', base, { junit: [...base.junit!.slice(0, 3), 'api logs in'] }, {}],
    [
      'a test that fails here',
      base,
      { junit: ['cart adds: failed', ...base.junit!.slice(1)] },
      { failing: ['cart adds'] },
    ],
    [
      'a test that failed there is not new',
      { junit: ['cart adds: failed', 'cart removes'] },
      { junit: ['cart adds', 'cart removes'] },
      {},
    ],
    ['another name of artifact and file', base, { 'other-name report.xml': base.junit! }, {}],
  ])('%s', (_name, there, here, expected) => {
    expect(stated(compareTests(side(here), side(there), undefined, undefined))).toEqual(expected);
  });

  test('known by ids alone is told by numbers', () => {
    const compared = compareTests(side({ junit: ['cart adds'] }), side(base, 'ids'), undefined, undefined);
    expect(stated(compared)).toEqual({ gone: ['api 2', 'cart 1'], vanished: ['api 2', 'cart 1'] });
    expect(compared?.before).toBe(4);
  });

  test('why tests are skipped is told', () => {
    const here = { junit: ['cart adds: skipped', ...base.junit!.slice(1)] };
    expect(compareTests(side(here), side(base), undefined, undefined)?.reasons).toEqual(['no network']);
  });
});

describe('several reports', () => {
  const shards = { 'shard-1': ['cart adds', 'cart removes'], 'shard-2': ['api lists'] };
  test.each<[string, Reports, Reports, unknown]>([
    [
      'a test that moved to another shard is not gone',
      shards,
      { 'shard-1': ['cart adds'], 'shard-2': ['api lists', 'cart removes'] },
      {},
    ],
    [
      'shards whose names differ from run to run',
      { 'junit-461e5d98a': ['cart adds'], 'junit-0a1b2c3d4': ['cart removes'] },
      { 'junit-398e281da': ['cart removes'], 'junit-777777aa1': ['cart adds', 'cart new'] },
      { added: ['cart new'] },
    ],
    [
      'legs of a matrix stay apart',
      {
        'linux junit.xml': ['cart adds', 'cart links'],
        'windows junit.xml': ['cart adds', 'cart links: skipped'],
      },
      {
        'linux junit.xml': ['cart adds', 'cart links: skipped'],
        'windows junit.xml': ['cart adds', 'cart links: skipped'],
      },
      { skipped: ['cart links'] },
    ],
    [
      'a leg more',
      { linux: ['cart adds'] },
      { linux: ['cart adds'], windows: ['cart adds', 'cart opens'] },
      {},
    ],
    [
      'a leg fewer: nobody knows what is gone',
      { linux: ['cart adds', 'cart removes'], windows: ['cart opens'] },
      { linux: ['cart adds'] },
      { gone: ['cart removes'], vanished: ['cart removes'], open: 'reports' },
    ],
    [
      'projects that a change does not affect',
      { 'web junit.xml': ['web a', 'web b'], 'api junit.xml': ['api a'] },
      { 'api junit.xml': ['api a'] },
      { open: 'reports' },
    ],
  ])('%s', (_name, there, here, expected) => {
    expect(stated(compareTests(side(here), side(there), undefined, undefined))).toEqual(expected);
  });

  test('without any counterpart nothing is compared', () => {
    const here = side({ 'a junit.xml': ['a a'], 'b junit.xml': ['b b'] });
    expect(
      compareTests(here, side({ 'c junit.xml': ['a a'], 'd junit.xml': ['b b'] }), undefined, undefined),
    ).toBeNull();
  });
});

describe('the base has moved on', () => {
  const here: Reports = { junit: ['cart removes', 'api lists: skipped', 'api logs in: skipped'] };
  test.each<[string, Reports | null, unknown]>([
    [
      'and has the tests still',
      base,
      { gone: ['cart adds'], vanished: ['cart adds'], skipped: ['api lists'] },
    ],
    ['and has lost or skipped them too', here, {}],
    [
      'to where nobody can look',
      null,
      { gone: ['cart adds'], vanished: ['cart adds'], skipped: ['api lists'], open: 'base' },
    ],
  ])('%s', (_name, newest, expected) => {
    const last = newest && side(newest);
    expect(stated(compareTests(side(here), side(base), last, undefined))).toEqual(expected);
  });
});

test('lists are bounded, totals are not', () => {
  const many = Array.from({ length: 200 }, (_, index) => `suite${index} case`);
  const compared = compareTests(
    side({ junit: ['suite0 case'] }),
    side({ junit: many }),
    undefined,
    undefined,
  );
  expect(compared?.gone.total).toBe(199);
  expect(compared?.gone.suites).toHaveLength(50);
  expect(compared?.gone.suites.flatMap(({ names }) => names)).toHaveLength(50);
});

test('secrets in the names of new tests that fail are masked', () => {
  const token = `ghp_${'a'.repeat(36)}`;
  const here = { junit: ['cart adds', `${token} knows ${token}: failed`] };
  const compared = compareTests(side(here), side({ junit: ['cart adds'] }), undefined, undefined);
  expect(stated(compared)).toEqual({ added: ['*** knows ***'] });
});
