import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  analysisResult,
  changedFile,
  coverageResult,
  evidence,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

/** A part of signal integrity as lines of plain text. */
function stated(world: Partial<Evidence>, part: number): string[] {
  const { table, items } = judge(evidence(world)).signals[part]!;
  return [
    ...(table?.rows ?? []).map((row) => row.map(plain).join(' | ')),
    ...items.map(({ label, text }) => (label === '' ? plain(text) : `${label}: ${plain(text)}`)),
  ];
}

const tested = [run('CI', { jobs: [job('test', { steps: steps('Run npm test') })] })];

test('test reports: each counted, all together, what failed and what is flaky', () => {
  const tests = [
    testResult({
      skipped: 2,
      failures: [
        testFailure('adds', { file: 'test/cart.js', line: 3 }),
        testFailure('b', { suite: '', outcome: 'errored', message: null }),
        testFailure('c', { outcome: 'flaky' }),
      ],
    }),
    testResult({ artifact: 'leg 2', failures: [testFailure('adds', { file: 'test/cart.js', line: 3 })] }),
    testResult({
      file: 'report.json',
      format: 'ctrf',
      passed: 10,
      skipped: 2,
      failures: [
        testFailure('adds'),
        testFailure('b', { outcome: 'errored' }),
        testFailure('c', { outcome: 'flaky' }),
      ],
    }),
    testResult({ artifact: 'examples', passed: 0 }),
  ];
  expect(stated({ runs: tested, results: results({ tests }) }, 0)).toEqual([
    'junit.xml in test-results (CI) | 10 | 2 | 1 | 2',
    'junit.xml in leg 2 (CI) | 10 | 1 | 0 | 0',
    'report.json in test-results (CI) | 10 | 2 | 1 | 2',
    'junit.xml in examples (CI); does not count for the verdict | 0 | 0 | 0 | 0',
    'Total of 2 reports; what several reports hold is counted once | 20 | 3 | 1 | 2',
    'Tier: Tests',
    'Tests: Run npm test (CI › test) passed',
    'Failures: No step, but 3 tests',
    'Failed test: test/cart.js:3 cart › adds: 1 != 2 (2 times)',
    'Failed test: b',
    'Flaky test: cart › c: 1 != 2',
  ]);
});

describe('the same tests in another format count once', () => {
  const suites = [{ name: 'cart.spec.ts', passed: 10, passedIds: '0123456789abcdef' }];
  const flaky = [testFailure('c', { outcome: 'flaky' })];
  const json = { file: 'results.json', format: 'playwright-json' };

  test.each<[string, Parameters<typeof testResult>[0][], string]>([
    ['in one artifact', [{ passed: 10 }, { ...json, passed: 10 }], '| 10 | 0 | 0 | 0'],
    [
      'with flaky cases told by one alone',
      [{ passed: 10 }, { ...json, passed: 9, failures: flaky }],
      '| 9 | 0 | 1 | 0',
    ],
    [
      'in two artifacts, by their cases',
      [
        { passed: 10, suites },
        { ...json, artifact: 'report', passed: 9, failures: flaky, suites },
      ],
      '| 9 | 0 | 1 | 0',
    ],
    [
      'with the same failure under a longer name',
      [
        { passed: 9, failures: [testFailure('adds up')] },
        { ...json, passed: 9, failures: [testFailure('cart › adds up')] },
      ],
      '| 9 | 1 | 0 | 0',
    ],
    [
      'but not where other tests failed',
      [
        { passed: 9, failures: [testFailure('adds up')] },
        { ...json, passed: 9, failures: [testFailure('pays')] },
      ],
      '| 18 | 2 | 0 | 0',
    ],
    [
      'but not what only the left out one is alike',
      [{ passed: 10 }, { ...json, passed: 10, suites }, { artifact: 'report', passed: 10, suites }],
      '| 20 | 0 | 0 | 0',
    ],
    [
      'but not of one number alone',
      [
        { passed: 10, suites: [{ name: 'cart', passed: 10 }] },
        { ...json, artifact: 'report', passed: 10 },
      ],
      '| 20 | 0 | 0 | 0',
    ],
  ])('%s', (_, tests, total) => {
    const world = { runs: tested, results: results({ tests: tests.map((one) => testResult(one)) }) };
    expect(stated(world, 0).find((row) => row.startsWith('Total'))).toContain(total);
  });
});

test('a report is told although no test step is known', () => {
  expect(
    stated({ runs: [run('CI', { jobs: [job('hello')] })], results: results({ tests: [testResult()] }) }, 0),
  ).toEqual([
    'junit.xml in test-results (CI) | 10 | 0 | 0 | 0',
    'No step that is known to run tests ran for this commit.',
  ]);
});

test('coverage: gates and whether they hold, reports, changed files', () => {
  const gate = (name: string, command: string) => ({ name, run: command });
  const world: Partial<Evidence> = {
    config: { coverage: { minimum: 50 } },
    runs: [run('CI', { jobs: [job('test', { steps: steps('Soft', 'Hard') })] })],
    workflows: [
      workflowFile('CI', {
        jobs: [
          jobDefinition('test', {
            steps: [
              gate('Soft', 'coverage report --fail-under=90 || true'),
              gate('Hard', 'npx vitest --coverage.thresholds.lines 70'),
            ],
          }),
        ],
      }),
    ],
    results: results({
      coverage: [
        coverageResult({
          branches: { covered: 1, total: 3 },
          changed: [{ path: 'src/a.ts', lines: { covered: 1, total: 8 }, branches: null }],
        }),
        coverageResult({
          file: 'a/lcov.info',
          lines: { covered: 0, total: 0 },
          changed: [{ path: 'src/a.ts', lines: { covered: 1, total: 2 }, branches: null }],
        }),
      ],
    }),
  };
  expect(stated(world, 1)).toEqual([
    'Gate: line coverage ≥ 50%, set in the configuration: holds, 80.0%',
    'Gate: coverage ≥ 90%, set in CI › test › Soft: does not hold, 78.6%',
    'Gate: line coverage ≥ 70%, set in CI › test › Hard: passed (80.0% in the largest report)',
    'Report: lines 80.0% (80 of 100), branches 33.3% (1 of 3): coverage.xml in coverage (CI)',
    'Report: no lines: a/lcov.info in coverage (CI)',
    'Changed: src/a.ts: lines 12.5% (1 of 8)',
  ]);
});

test('SARIF of linters is a static gate, that of security tools is not', () => {
  const finding = { rule: 'F401', level: 'error' as const, message: 'unused import', path: 'a.py', line: 3 };
  const analyses = [
    analysisResult('ruff', { totals: { error: 2, warning: 1, note: 0 }, findings: [finding] }),
    analysisResult('CodeQL'),
    analysisResult('Trivy', { totals: { error: 0, warning: 0, note: 4 } }),
    analysisResult('x', {
      tools: [],
      findings: [{ ...finding, path: null }],
      totals: { error: 1, warning: 0, note: 0 },
    }),
  ];
  const world = { results: results({ analyses }) };
  expect(stated(world, 2).slice(1)).toEqual([
    'Findings: ruff: 2 errors, 1 warning: ruff.sarif in sarif (CI); the first: a.py:3 unused import',
    'Findings: a tool without a name: 1 error: x.sarif in sarif (CI); the first: unused import',
  ]);
  expect(stated(world, 3).slice(1)).toEqual([
    'Findings: CodeQL: no findings: CodeQL.sarif in sarif (CI)',
    'Findings: Trivy: 4 notes: Trivy.sarif in sarif (CI)',
  ]);
});

const red = (name: string, step = 'Run npm test') =>
  job(name, { conclusion: 'failure', steps: steps({ name: step, conclusion: 'failure' }) });

/** What is told of each failure: its job, class, scope and failed tests. */
function failures(jobs: ReturnType<typeof job>[], tests: Evidence['results']['tests'], paths: string[] = []) {
  const world = evidence({
    runs: [run('CI', { conclusion: 'failure', jobs })],
    results: results({ tests }),
    changes: { source: 'pull request', files: paths.map((path) => changedFile(path)), total: null },
  });
  return judge(world).failures.map((failure) => [
    failure.job,
    failure.classification,
    failure.inScope,
    failure.tests.lines.map(plain),
    failure.tests.total,
  ]);
}

const assertion = testFailure('adds', { file: 'test/cart.test.ts', message: 'AssertionError: 3 != 4' });
const LINE = 'test/cart.test.ts cart › adds: AssertionError: 3 != 4';

test.each<[string, string[], boolean | null]>([
  ['the test itself', ['test/cart.test.ts'], true],
  ['another test', ['test/server.ts'], null],
  ['code of its name', ['src/cart.ts'], true],
  ['other code', ['src/server.ts'], null],
  ['a document of its name', ['docs/cart.md'], null],
])('the scope of a failed test when the change touches %s', (_name, paths, scope) => {
  expect(failures([red('test')], [testResult({ failures: [assertion] })], paths)).toEqual([
    ['test', 'correctness bug', scope, [LINE], 1],
  ]);
});

test('the scope of a failed test when the change touches code beside it', () => {
  const tests = [testResult({ failures: [{ ...assertion, file: 'src/cart.test.ts' }] })];
  expect(failures([red('test')], tests, ['src/server.ts'])[0]![2]).toBe(true);
});

test.each<[string, string, boolean | null]>([
  ['tests.smoke.test_api.TestImages', 'tests/smoke/test_api.py', true],
  ['org.shop.CartTest', 'src/test/java/org/shop/CartTest.java', true],
  ['cart', 'src/cart.py', null],
  ['tests.smoke.test_api', 'tests/smoke/test_images.py', null],
])('the scope by the suite %s when %s changed', (suite, path, scope) => {
  const [failure] = failures(
    [red('test')],
    [testResult({ failures: [testFailure('a', { suite })] })],
    [path],
  );
  expect(failure!.slice(1, 3)).toEqual(['test failure', scope]);
});

test('failed tests stand with the job whose name the report has', () => {
  const tests = ['3.9', '3.10'].map((leg) =>
    testResult({ artifact: `results-${leg}`, failures: [testFailure(`on ${leg}`, { message: null })] }),
  );
  expect(failures([red('test (3.10)'), red('test (3.9)'), red('lint', 'Run eslint .')], tests)).toEqual([
    ['test (3.10)', 'test failure', null, ['cart › on 3.10'], 1],
    ['test (3.9)', 'test failure', null, ['cart › on 3.9'], 1],
    ['lint', 'policy violation (lint)', null, [], 0],
  ]);
});

test('without such a name they stand with the first job that runs tests', () => {
  const jobs = [red('all', 'Run make'), red('a'), red('b')];
  expect(failures(jobs, [testResult({ failures: [testFailure('x')] })]).map((one) => one[4])).toEqual([
    0, 1, 0,
  ]);
});
