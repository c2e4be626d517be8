import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import {
  analysisResult,
  annotation,
  changedFile,
  coverageResult,
  evidence,
  exitCode,
  job,
  results,
  run,
  steps,
  testResult,
} from '../builders/evidence.ts';
import { fitToSize } from '../harness/fit.ts';

const bytes = (value: Evidence): number => Buffer.byteLength(serialize(value));
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}`);

const wide = evidence({
  runs: [
    run('CI', {
      jobs: [
        job('small', { steps: steps(...names('step', 3)) }),
        job('big', {
          steps: steps(...names('a step with a long name', 60), {
            name: 'flaky upload',
            conclusion: 'failure',
          }),
        }),
        job('failed', {
          conclusion: 'failure',
          steps: steps(...names('step', 40), { name: 'Test', conclusion: 'failure' }),
        }),
      ],
    }),
  ],
  changes: {
    source: 'pull request',
    files: [
      changedFile('short.py', { definitions: [{ name: 'a', kind: 'function', change: 'added' }] }),
      changedFile('long.py', {
        definitions: names('name', 50).map((name) => ({
          name,
          kind: 'function',
          change: 'changed' as const,
        })),
      }),
      changedFile('picture.png'),
    ],
    total: null,
  },
});
const stepsOf = (value: Evidence, name: string) => value.runs[0]!.jobs.find((item) => item.name === name)!;

test('Evidence that fits is left alone', () => {
  expect(fitToSize(wide)).toBe(wide);
});

test('the passed steps of the biggest passed job go first', () => {
  const fitted = fitToSize(wide, bytes(wide) - 1000);
  expect(bytes(fitted)).toBeLessThanOrEqual(bytes(wide) - 1000);
  expect(stepsOf(fitted, 'big')).toMatchObject({ stepsDropped: 60, steps: [{ name: 'flaky upload' }] });
  expect(stepsOf(fitted, 'small')).toEqual(stepsOf(wide, 'small'));
  expect(fitted.changes).toEqual(wide.changes);
  expect(fitted.gaps).toEqual([
    { about: 'size', text: expect.stringContaining('60 passed steps of 1 passed job; GitHub') },
  ]);
});

test('steps that were not read are no steps that were left out', () => {
  const [first] = wide.runs;
  const jobs = first!.jobs.map((item) => (item.name === 'big' ? { ...item, stepsDropped: 900 } : item));
  const cut = { ...wide, runs: [{ ...first!, jobs }] };
  const fitted = fitToSize(cut, bytes(cut) - 1000);
  expect(stepsOf(fitted, 'big')).toMatchObject({ stepsDropped: 960 });
  expect(fitted.gaps[0]?.text).toContain('60 passed steps of 1 passed job; GitHub');
});

test('definitions go next, the longest list first; a failed job keeps its steps', () => {
  const fitted = fitToSize(wide, bytes(wide) - 5500);
  expect(bytes(fitted)).toBeLessThanOrEqual(bytes(wide) - 5500);
  expect(stepsOf(fitted, 'failed')).toEqual(stepsOf(wide, 'failed'));
  expect(fitted.changes.files.map((file) => file.definitions?.length)).toEqual([1, undefined, undefined]);
  expect(fitted.gaps[0]?.text).toContain(
    '63 passed steps of 2 passed jobs, and the definitions touched in 1 file',
  );
});

test('when everything that may go is gone, the rest stays whole', () => {
  const fitted = fitToSize(wide, 10);
  expect(stepsOf(fitted, 'failed').steps).toHaveLength(41);
  expect(fitted.changes.files).toHaveLength(3);
  expect(fitted.gaps).toHaveLength(1);
});

test('fitting twice is fitting once', () => {
  const fitted = fitToSize(wide, bytes(wide) - 1000);
  expect(fitToSize(fitted, bytes(wide) - 1000)).toBe(fitted);
});

test('20 workflows of 50 jobs of 20 steps fit under 400 kB', () => {
  const runs = names('Workflow', 20).map((name, index) =>
    run(name, {
      id: index + 1,
      jobs: names('job', 50).map((title, place) =>
        job(title, { id: index * 1000 + place, steps: steps(...names('Run a step', 20)) }),
      ),
    }),
  );
  const fitted = fitToSize(evidence({ runs }));
  expect(bytes(fitted)).toBeLessThanOrEqual(400_000);
  expect(fitted.runs.flatMap((item) => item.jobs)).toHaveLength(1000);
});

describe('annotations', () => {
  const stated = (level: 'warning' | 'failure') =>
    Array.from({ length: 20 }, (_, index) => annotation(`${'long words '.repeat(20)}${index}`, { level }));
  const annotated = evidence({
    runs: [
      run('CI', {
        jobs: [
          job('masked', {
            annotations: [...stated('warning'), exitCode()],
            steps: steps(...names('step', 30)),
          }),
          job('failed', { conclusion: 'failure', annotations: [...stated('failure'), exitCode()] }),
        ],
      }),
    ],
  });
  const kept = (value: Evidence) =>
    value.runs[0]!.jobs.map((each) => [each.annotations?.length, each.annotationsDropped]);

  test('that are no failures go first', () => {
    const fitted = fitToSize(annotated, bytes(annotated) - 1000);
    expect(kept(fitted)).toEqual([
      [1, 20],
      [21, undefined],
    ]);
    expect(fitted.gaps[0]?.text).toContain('kB: 20 annotations; GitHub');
  });

  test('of failures go last, and the exit code and the steps beside it stay', () => {
    const fitted = fitToSize(annotated, 10);
    expect(kept(fitted)).toEqual([
      [1, 20],
      [1, 20],
    ]);
    expect(stepsOf(fitted, 'masked').steps).toHaveLength(30);
    expect(fitToSize(fitted, 10)).toEqual(fitted);
  });
});

describe('lines of logs', () => {
  const lines = (first: string) => [first, ...names('a line of the log that is not short', 29)];
  const excerpt = (first: string) => ({ step: 'Test', lines: lines(first) });
  const failed = evidence({
    runs: [
      run('CI', {
        jobs: [
          job('a', { conclusion: 'failure', excerpt: excerpt('E   AssertionError: 500 != 200') }),
          job('b', { conclusion: 'failure', excerpt: excerpt('It failed') }),
        ],
      }),
    ],
    changes: wide.changes,
  });

  test('go before definitions, but for the one that says what failed', () => {
    const fitted = fitToSize(failed, bytes(failed) - 1500);
    expect(stepsOf(fitted, 'a')).toMatchObject({
      excerpt: { step: 'Test', lines: ['E   AssertionError: 500 != 200'] },
      excerptCut: true,
    });
    expect(stepsOf(fitted, 'b').excerpt).toBeUndefined();
    expect(stepsOf(fitted, 'b').excerptCut).toBe(true);
    expect(fitted.changes).toEqual(failed.changes);
    expect(fitted.gaps[0]?.text).toContain('kB: lines of 2 logs; GitHub');
    expect(fitToSize(fitted, bytes(failed) - 1500)).toEqual(fitted);
  });
});

describe('results', () => {
  const failure = (name: string, outcome: 'failed' | 'flaky' = 'failed') => ({
    ...{ suite: 'options', name, file: null, line: null },
    ...{ outcome, message: 'expected a long message to be kept, unless there is no room for it' },
  });
  const finding = {
    rule: 'eval',
    level: 'error' as const,
    message: 'Evaluates text.',
    path: null,
    line: null,
  };
  const lines = { covered: 1, total: 2 };
  const full = evidence({
    results: results({
      tests: [
        testResult({ failures: [...names('case', 20).map((name) => failure(name)), failure('f', 'flaky')] }),
      ],
      coverage: [
        coverageResult({ changed: names('src/file', 20).map((path) => ({ path, lines, branches: null })) }),
      ],
      analyses: [
        analysisResult('Linter', {
          totals: { error: 20, warning: 0, note: 0 },
          findings: Array(20).fill(finding),
        }),
      ],
    }),
  });

  test('findings go first, then the coverage of files, then messages', () => {
    const { results: without } = fitToSize(full, bytes(full) - 300);
    expect(without).toEqual({ ...full.results, analyses: [{ ...full.results.analyses[0], findings: [] }] });
  });

  test('names of failed tests stay, and the messages of the first failed and the first flaky one', () => {
    const { results: without, gaps } = fitToSize(full, 10);
    expect(without.coverage[0]).toMatchObject({ lines: { covered: 80, total: 100 }, changed: [] });
    const [report] = without.tests;
    expect(report?.failures.map(({ name }) => name)).toEqual([...names('case', 20), 'f']);
    expect(report?.failures.filter(({ message }) => message).map(({ name }) => name)).toEqual([
      'case 1',
      'f',
    ]);
    expect(gaps[0]?.text).toContain(
      '20 findings of analyses, 20 coverages of changed files, and 19 messages of failed tests',
    );
  });
});

test('of the tests that a diff removes the number stays, and the first name', () => {
  const removed = { total: 30, tests: names('test', 20).map((name) => ({ name })) };
  const files = [changedFile('tests/test_a.py', { tests: { removed, renamed: 2 } })];
  const long = evidence({ changes: { source: 'pull request', files, total: null } });
  const fitted = fitToSize(long, bytes(long) - 100);
  expect(fitted.changes.files[0]?.tests).toEqual({
    removed: { total: 30, tests: [{ name: 'test 1' }] },
    renamed: 2,
  });
  expect(fitted.gaps[0]?.text).toContain('the names of 19 tests that the diff removes or skips');
});

test('who imports and who owns what is changed goes before the lines of logs', () => {
  const paths = Array.from({ length: 8 }, (_, index) => `src/deep/folder/importer${index}.py`);
  const module = { of: 'src/app.py', by: paths, total: 8, tests: [], totalTests: 0 };
  const rule = { pattern: '/src/', owners: ['@octo/core'] };
  const reach = {
    dependents: { searched: 9, modules: Array.from({ length: 30 }, () => module) },
    owners: { path: 'CODEOWNERS', rules: Array.from({ length: 200 }, () => rule) },
  };
  const whole = evidence(reach);
  const fitted = fitToSize(whole, Buffer.byteLength(serialize(whole)) - 8_000);
  expect(fitted.dependents).toBeUndefined();
  expect(fitted.owners).toEqual(whole.owners);
  const least = fitToSize(whole, 1);
  expect(least.owners).toEqual({ path: 'CODEOWNERS', rules: [], cut: true });
  expect(least.gaps.at(-1)?.text).toContain(
    'the files that import what is changed, and the owners of changed files',
  );
});

test('ids of tests go before everything else, then the suites', () => {
  const suites = [{ name: 'cart', passed: 200, passedIds: 'a'.repeat(1_600) }];
  const world = { ...wide, results: results({ tests: [testResult({ suites })] }) };
  const withoutIds = fitToSize(world, bytes(world) - 100);
  expect(withoutIds.results.tests[0]?.suites).toEqual([{ name: 'cart', passed: 200 }]);
  expect(withoutIds.gaps.map(({ text }) => text)).toEqual([
    expect.stringContaining('the ids of tests in 1 test report;'),
  ]);
  expect(withoutIds.runs).toEqual(world.runs);
  const small = fitToSize(world, 1_000);
  expect(small.results.tests[0]).not.toHaveProperty('suites');
  expect(small.gaps[0]?.text).toContain('the suites of 1 test report');
});
