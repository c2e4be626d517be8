import { describe, expect, test } from '@jest/globals';
import { foundResult, toResults } from '../../../src/collect/details/results.ts';
import type { ArtifactFile } from '../../../src/formats/artifact.ts';
import type { CoverageReport } from '../../../src/formats/coverage/model.ts';
import type { TestCase } from '../../../src/formats/test-reports/model.ts';

const artifact = {
  ...{ id: 1, name: 'results', runId: 50, workflow: 'CI', size: 1_000, expired: false, stale: false },
};

const testCase = (over: Partial<TestCase>): TestCase => ({
  ...{ suite: '', name: 'case', file: null, line: null, outcome: 'passed', seconds: null, message: null },
  ...over,
});

const testFile = (...cases: Partial<TestCase>[]): ArtifactFile => ({
  ...{ path: 'junit.xml', kind: 'tests', format: 'junit', problems: [] },
  report: { cases: cases.map(testCase), problems: [] },
});

const coverageFile = (report: Partial<CoverageReport>): ArtifactFile => ({
  ...{ path: 'coverage.xml', kind: 'coverage', format: 'cobertura', problems: [] },
  report: {
    ...{ files: [], lines: { covered: 1, total: 2 }, branches: null },
    ...{ sources: [], problems: [], ...report },
  },
});

/** What the Evidence says of files. */
function results(files: ArtifactFile[], changed: string[] = []) {
  const found = files.map((file) => foundResult(artifact, file));
  const problems = found.flatMap((one) => one.problems);
  const sound = found.flatMap(({ result }) => (result === null ? [] : [result]));
  return { ...toResults(sound, changed), problems };
}

describe('failures', () => {
  const failed = (name: string): Partial<TestCase> => ({ name, outcome: 'failed' });

  test('are named before flaky tests, 50 at most', () => {
    const many = Array.from({ length: 49 }, (_, index) => failed(`failed ${index}`));
    const flaky: Partial<TestCase>[] = [1, 2, 3].map((index) => ({
      name: `flaky ${index}`,
      outcome: 'flaky',
    }));
    const [report] = results([testFile(...flaky, { outcome: 'skipped' }, ...many)]).tests;
    expect(report?.failures).toHaveLength(50);
    expect(report?.failures.slice(48).map(({ name }) => name)).toEqual(['failed 48', 'flaky 1']);
    expect(report?.totals).toMatchObject({ total: 53, failed: 49, flaky: 3, skipped: 1 });
  });

  test('of many reports share 500 names', () => {
    const legs = Array.from({ length: 30 }, () => testFile(...Array.from({ length: 40 }, () => failed('a'))));
    const { tests } = results([...legs, testFile({})]);
    expect(tests.map(({ failures }) => failures.length)).toEqual([...Array(30).fill(16), 0]);
  });

  test('are one line of 300 characters, without colours and secrets', () => {
    const key = `AKIA${'A'.repeat(16)}`;
    const message = `\u001b[31mexpected\u001b[0m\n\t${'x'.repeat(250)} ${key} ${'y'.repeat(100)}`;
    const [report] = results([testFile({ ...failed('a\nb'), suite: 's', message })]).tests;
    const [stated] = report?.failures ?? [];
    expect(stated).toMatchObject({
      name: 'a b',
      message: expect.stringMatching(/^expected x{250} \*\*\* y+…$/),
    });
    expect(Array.from(stated?.message ?? '')).toHaveLength(300);
  });

  test('times are added up to milliseconds; without any there is no sum', () => {
    const sums = results([testFile({ seconds: 0.1 }, { seconds: 0.2 }, {}), testFile({})]).tests;
    expect(sums.map(({ seconds }) => seconds)).toEqual([0.3, null]);
  });
});

test('of coverage the changed files are kept, by their paths in the repository', () => {
  const count = { covered: 1, total: 4 };
  const files = ['/home/runner/work/a/a/src/b.py', 'pkg/a.py', 'src/c.py', 'node_modules/x/src/b.py'].map(
    (path) => ({ path, lines: count, branches: null }),
  );
  const { coverage } = results(
    [coverageFile({ files, sources: ['src'] })],
    ['src/b.py', 'src/pkg/a.py', 'd.py'],
  );
  expect(coverage[0]?.changed).toEqual([
    { path: 'src/b.py', lines: count, branches: null },
    { path: 'src/pkg/a.py', lines: count, branches: null },
  ]);
});

test('numbers that JSON cannot hold are a problem, and no result', () => {
  const files = [
    coverageFile({ lines: { covered: 1, total: 2 ** 60 } }),
    coverageFile({ files: [{ path: 'a', lines: { covered: Number.NaN, total: 1 }, branches: null }] }),
    testFile({ outcome: 'failed', line: 1.5 }),
  ];
  expect(results(files)).toEqual({
    ...{ tests: [], coverage: [], analyses: [] },
    problems: Array(3).fill('It has numbers that cannot be used.'),
  });
});

describe('a failed case that passed in another report of the run', () => {
  const place = (artifactName: string, ...cases: Partial<TestCase>[]) => {
    const { result } = foundResult({ ...artifact, name: artifactName }, testFile(...cases));
    return result === null ? [] : [result];
  };
  const failed: Partial<TestCase> = { name: 'a', outcome: 'failed' };
  const passedIn = (...found: ReturnType<typeof place>[]) =>
    toResults(found.flat(), []).tests.flatMap(({ failures }) =>
      failures.map((one) => one.passedIn?.length ?? 0),
    );

  test.each([
    ['of a second try is named', [place('first', failed, { name: 'b' }), place('again', { name: 'a' })], [1]],
    [
      'of the same tests is named',
      [place('first', failed, { name: 'b' }), place('again', { name: 'a' }, { name: 'b' })],
      [1],
    ],
    [
      'of other tests that share its name is not',
      [place('one', failed, { name: 'b' }), place('two', { name: 'a' }, { name: 'c' })],
      [0],
    ],
    ['that failed there too is not', [place('one', failed), place('two', failed)], [0, 0]],
  ])('%s', (_name, found, expected) => {
    expect(passedIn(...found)).toEqual(expected);
  });
});

describe('suites', () => {
  test('count by name, with a file where all cases share it and an id for each that passed or was skipped', () => {
    const [report] = results([
      testFile(
        { suite: 'cart', name: 'adds', file: 'test/cart.js' },
        { suite: 'cart', name: 'adds', file: 'test/cart.js', outcome: 'skipped' },
        { suite: 'cart', name: 'fails', file: 'test/cart.js', outcome: 'failed' },
        { suite: 'api', name: 'a', file: 'test/a.js' },
        { suite: 'api', name: 'b', file: 'test/b.js', outcome: 'skipped' },
      ),
    ]).tests;
    expect(report?.suites).toEqual([
      { name: 'api', passed: 1, skipped: 1, passedIds: expect.any(String), skippedIds: expect.any(String) },
      { name: 'cart', file: 'test/cart.js', passed: 1, failed: 1, skipped: 1, passedIds: expect.any(String) },
    ]);
    expect(report?.suites?.map(({ passedIds }) => passedIds?.length)).toEqual([8, 8]);
  });

  test('of more than 20,000 cases keep their counts', () => {
    const many = testFile(
      ...Array.from({ length: 20_001 }, (_, index) => ({ suite: 's', name: `case ${index}` })),
    );
    expect(results([many]).tests[0]?.suites).toEqual([{ name: 's', passed: 20_001 }]);
  });
});
