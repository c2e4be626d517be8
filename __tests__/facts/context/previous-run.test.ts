import { describe, expect, test } from '@jest/globals';
import type { RunSummary } from '../../../src/evidence/previous.ts';
import { changedBetween, previousRun, repeatsPrevious } from '../../../src/facts/context/previous-run.ts';
import { summarize } from '../../../src/facts/context/run-summary.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  coverageResult,
  evidence,
  HEAD,
  job,
  previous,
  results,
  run,
  testFailure,
  testResult,
} from '../../builders/evidence.ts';

const checks = (marks: Record<string, RunSummary['checks'][number]['mark']>): RunSummary => ({
  checks: Object.entries(marks).map(([name, mark]) => ({ name, mark })),
});
const stated = (then: RunSummary, now: RunSummary, over = {}): string => {
  const document = { ...evidence().document, previous: previous({ summary: then, ...over }) };
  return plain(previousRun(evidence({ document }), now) ?? []);
};
const since = (then: RunSummary, now: RunSummary): string =>
  stated(then, now).split(' — since then: ')[1] ?? 'nothing';

describe('what changed since', () => {
  const none = { checks: [] };
  test.each<[string, RunSummary, RunSummary, string]>([
    ['nothing', checks({ 'CI / a': 'success' }), checks({ 'CI / a': 'success' }), 'nothing'],
    ['mended', checks({ 'CI / a': 'failure' }), checks({ 'CI / a': 'success' }), 'CI › a passes again'],
    ['broken', checks({ 'CI / a': 'success' }), checks({ 'CI / a': 'timed_out' }), 'CI › a fails now'],
    ['broken still', checks({ 'CI / a': 'failure' }), checks({ 'CI / a': 'failure' }), 'CI › a still fails'],
    ['not run again', checks({ 'CI / a': 'failure' }), checks({ 'CI / a': 'skipped' }), 'nothing'],
    ['not finished', checks({ 'CI / a': 'failure' }), checks({ 'CI / a': 'unfinished' }), 'nothing'],
    [
      'a check of after the merge',
      checks({ 'CI / a': 'success' }),
      checks({ 'Q / a': 'failure' }),
      'nothing',
    ],
    [
      'many',
      checks({ a: 'failure', b: 'failure', c: 'failure', d: 'failure', e: 'failure' }),
      checks({ a: 'success', b: 'success', c: 'success', d: 'success', e: 'failure' }),
      'a, b, c and 1 more pass again, e still fails',
    ],
    ['files', { ...none, files: 3 }, { ...none, files: 5 }, '2 files more'],
    ['a file', { ...none, files: 3 }, { ...none, files: 2 }, '1 file fewer'],
    ['files unknown', none, { ...none, files: 2 }, 'nothing'],
    [
      'tests',
      { ...none, tests: { total: 60, failed: 2, skipped: 0 } },
      { ...none, tests: { total: 62, failed: 0, skipped: 1 } },
      '2 tests more, 2 failed tests fewer, 1 skipped test more',
    ],
    ['tests not read', { ...none, tests: { total: 60, failed: 2, skipped: 0 } }, none, 'nothing'],
    ['coverage', { ...none, coverage: 40 }, { ...none, coverage: 41.2 }, 'coverage +1.2 points'],
    ['less coverage', { ...none, coverage: 40.25 }, { ...none, coverage: 40 }, 'coverage −0.3 points'],
    [
      'failing tests by their names',
      { ...none, failedTests: [{ name: 'a' }, { name: 'b', error: 'x' }, { name: 'c', error: 'x' }] },
      { ...none, failedTests: [{ name: 'b', error: 'y' }, { name: 'c', error: 'x' }, { name: 'd' }] },
      'a no longer fails, d fails now, b fails with another error',
    ],
    [
      'no failing test any more',
      { ...none, failedTests: [{ name: 'a' }] },
      { ...none, failedTests: [] },
      'a no longer fails',
    ],
    ['nobody knows which failed', { ...none, failedTests: [{ name: 'a' }] }, none, 'nothing'],
    [
      'another error of the same check',
      { checks: [{ name: 'CI / a', mark: 'failure', error: 'x' }] },
      { checks: [{ name: 'CI / a', mark: 'failure', error: 'y' }] },
      'CI › a still fails, with another error',
    ],
    [
      'the same error of the same check',
      { checks: [{ name: 'CI / a', mark: 'failure', error: 'x' }] },
      { checks: [{ name: 'CI / a', mark: 'failure', error: 'x' }] },
      'CI › a still fails',
    ],
    ['as good as the same', { ...none, coverage: 40.01 }, { ...none, coverage: 40.04 }, 'nothing'],
  ])('%s', (_, then, now, expected) => expect(since(then, now)).toBe(expected));
});

test.each<[string, object, string]>([
  ['its own', {}, 'report 1 (461e5d98, approved)'],
  ['of another pull request', { pullRequest: 25 }, 'report 1 of PR 25 (461e5d98, approved)'],
  ['whose outcome nobody knows', { outcome: null }, 'report 1 (461e5d98)'],
  ['of the same head', { headSha: HEAD }, ''],
])('the run before: %s', (_, over, expected) =>
  expect(stated({ checks: [], files: 1 }, { checks: [] }, over)).toBe(expected),
);

test.each<[string, object, string]>([
  ['one', { changed: { files: ['a.py'], total: 1 } }, 'a.py changed'],
  ['many', { changed: { files: ['a', 'b', 'c', 'd'], total: 30 } }, 'a, b, c and 27 more files changed'],
  ['none', { changed: { files: [], total: 0 } }, 'no file of the change differs'],
  ['of another pull request', { changed: { files: ['a.py'], total: 1 }, pullRequest: 25 }, 'nothing'],
])('files that differ between both heads: %s', (_, over, expected) =>
  expect(
    stated({ checks: [], files: 1 }, { checks: [], files: 2 }, over).split(' — since then: ')[1] ?? 'nothing',
  ).toBe(expected),
);

describe('files that differ between two heads', () => {
  const of = (...files: [string, string | undefined][]) =>
    evidence({
      changes: {
        source: 'pull request',
        files: files.map(([path, blob]) => changedFile(path, blob === undefined ? {} : { blob })),
        total: null,
      },
    });
  test.each([
    ['the same', of(['a', '1'], ['b', '2']), of(['b', '2'], ['a', '1']), { files: [], total: 0 }],
    [
      'edited, new and gone',
      of(['a', '1'], ['b', '2']),
      of(['a', '3'], ['c', '2']),
      { files: ['a', 'c', 'b'], total: 3 },
    ],
    ['not known of one', of(['a', '1']), of(['a', undefined]), undefined],
    ['no file known', of(), of(), undefined],
  ])('%s', (_, before, after, expected) => expect(changedBetween(before, after)).toEqual(expected));
});

describe('a run that repeats the one before', () => {
  const then: RunSummary = {
    checks: [
      { name: 'CI / a', mark: 'failure', error: 'x' },
      { name: 'CI / b', mark: 'success' },
    ],
    tests: { total: 9, failed: 1, skipped: 0 },
    failedTests: [{ name: 't' }],
  };
  const repeats = (now: RunSummary, over = {}): boolean => {
    const changed = { files: [], total: 0 };
    const document = { ...evidence().document, previous: previous({ summary: then, changed, ...over }) };
    return repeatsPrevious(evidence({ document }), now);
  };
  test.each<[string, boolean, RunSummary, object]>([
    ['all is the same', true, { ...then, checks: then.checks.toReversed() }, {}],
    ['a file differs', false, then, { changed: { files: ['a'], total: 1 } }],
    ['nobody knows of the files', false, then, { changed: undefined }],
    [
      'another error',
      false,
      { ...then, checks: [{ name: 'CI / a', mark: 'failure', error: 'y' }, then.checks[1]!] },
      {},
    ],
    ['a check more', false, { ...then, checks: [...then.checks, { name: 'CI / c', mark: 'success' }] }, {}],
    ['a test more', false, { ...then, tests: { total: 10, failed: 1, skipped: 0 } }, {}],
    ['another failing test', false, { ...then, failedTests: [{ name: 'u' }] }, {}],
    ['another pull request', false, then, { pullRequest: 25 }],
    ['the same head', false, then, { headSha: HEAD }],
  ])('%s', (_, expected, now, over) => expect(repeats(now, over)).toBe(expected));
});

test('the files of another pull request are no measure', () => {
  expect(stated({ checks: [], files: 1 }, { checks: [], files: 9 }, { pullRequest: 25 })).not.toContain(
    'file',
  );
});

describe('summary', () => {
  const summaryOf = (world: ReturnType<typeof evidence>): RunSummary => {
    const { inventory, identity, measured, delta, failures } = judge(world);
    const files = delta.complete ? delta.files.length : null;
    return summarize(world, { ...inventory, ...identity, measured, failures, files });
  };
  const read = results({
    tests: [testResult({ passed: 60, failures: [testFailure('a'), testFailure('b')] })],
    coverage: [coverageResult({ lines: { covered: 412, total: 1000 } })],
  });
  const whole = {
    ...{ tests: { total: 62, failed: 2, skipped: 0 }, coverage: 41.2 },
    failedTests: ['cart › a', 'cart › b'].map((name) => ({ name, error: expect.any(String) })),
  };

  test('an error is the same whatever its numbers', () => {
    const errorOf = (message: string) =>
      summaryOf(
        evidence({
          runs: [run('CI')],
          results: results({ tests: [testResult({ failures: [{ ...testFailure('a'), message }] })] }),
        }),
      ).failedTests?.[0]?.error;
    expect(errorOf('timed out after 512 ms at 0x7ffe')).toBe(errorOf('timed out after 9 ms at 0x11'));
    expect(errorOf('timed out')).not.toBe(errorOf('refused'));
  });

  test('failed checks come first, each with its worst mark', () => {
    const jobs = [job('a'), job('b', { conclusion: 'failure' })];
    const world = evidence({
      runs: [
        run('CI', { jobs }),
        run('CI', { event: 'push', jobs: [job('a', { id: 5, conclusion: 'failure' })] }),
      ],
    });
    expect(summaryOf(world).checks).toEqual([
      { name: 'CI / a', mark: 'failure' },
      { name: 'CI / b', mark: 'failure' },
    ]);
  });

  test('keeps a hundred checks', () => {
    const jobs = Array.from({ length: 120 }, (_, id) => job(`job ${id}`, { id }));
    const summary = summaryOf(evidence({ runs: [run('CI', { jobs })] }));
    expect(summary).toMatchObject({ checksCut: true });
    expect(summary.checks).toHaveLength(100);
  });

  test.each([
    ['whole', evidence({ results: read, runs: [run('CI')] }), whole],
    [
      'a run is unfinished',
      evidence({ results: read, runs: [run('CI'), run('B', { status: 'queued', conclusion: null })] }),
      {},
    ],
    [
      'an artifact is unread',
      evidence({ results: read, runs: [run('CI')], gaps: [{ about: 'artifacts', text: 'Expired.' }] }),
      {},
    ],
  ])('numbers of results: %s', (_, world, expected) => {
    const { checks, files, ...numbers } = summaryOf(world);
    expect(numbers).toEqual(expected);
  });

  test('counts the changed files of a complete list', () => {
    const files = [changedFile('src/a.py')];
    const changes = {
      source: 'pull request' as const,
      files,
      total: { files: 2, additions: 1, deletions: 0 },
    };
    expect(summaryOf(evidence({ changes })).files).toBeUndefined();
    expect(summaryOf(evidence({ changes: { ...changes, total: null } })).files).toBe(1);
  });
});
