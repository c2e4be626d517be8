import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Results } from '../../src/evidence/results.ts';
import type { Job } from '../../src/evidence/run.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  coverageResult,
  evidence,
  exitCode,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';
import { fitToSize } from '../harness/fit.ts';

/** What result files of a run that passed make of the verdict: outcome, CI status, and the reasons' texts. */
function verdictOf(world: Partial<Evidence>) {
  const { verdict } = judge(evidence(world));
  return [verdict.outcome, verdict.ciStatus, verdict.reasons.map(({ text }) => plain(text))];
}

const approved = ['approved', 'green', []];
const tested = job('test', { steps: steps('Set up job', 'Run npm test') });
const withTests = (tests: Results['tests'], ...jobs: Job[]): Partial<Evidence> => ({
  runs: [run('CI', { jobs: jobs.length === 0 ? [tested] : jobs })],
  results: results({ tests }),
});
const failed = testFailure('adds', { file: 'test/cart.test.js', line: 7, message: 'Error: 3 != 4' });
const flaky = testFailure('adds', { outcome: 'flaky', message: 'timeout' });
const RED = [
  'debt',
  'misleading',
  ['CI › test passed although its report has failed tests: test/cart.test.js:7 cart › adds: Error: 3 != 4'],
];

describe('failed tests in a run that passed', () => {
  test.each<[string, Partial<Evidence>, unknown]>([
    ['a report that passed', withTests([testResult()]), approved],
    ['no report', withTests([]), approved],
    ['one failed', withTests([testResult({ failures: [failed] })]), RED],
    [
      'several failed',
      withTests([testResult({ failures: [failed, testFailure('b', { outcome: 'errored' })] })]),
      ['debt', 'misleading', [`${(RED[2] as string[])[0]}, and 1 more`]],
    ],
    [
      'one failed, of which the Evidence keeps no name',
      withTests([
        testResult({ totals: { total: 5, passed: 3, failed: 2, errored: 0, skipped: 0, flaky: 0 } }),
      ]),
      ['debt', 'misleading', ['CI › test passed although its report has failed tests: 2 tests failed']],
    ],
    [
      'it passed in another report of the run',
      withTests([
        testResult({ failures: [failed] }),
        testResult({ file: 'retry.xml', failures: [{ ...failed, outcome: 'flaky' }] }),
      ]),
      [
        'debt',
        'green',
        ['CI has a test that failed and then passed: test/cart.test.js:7 cart › adds: Error: 3 != 4'],
      ],
    ],
    [
      'the same in a merged report',
      withTests([
        testResult({ failures: [failed] }),
        testResult({ file: 'b.xml', passed: 5 }),
        testResult({ file: 'merged.xml', passed: 15, failures: [failed] }),
      ]),
      RED,
    ],
    [
      'the run failed: its job is told',
      {
        runs: [
          run('CI', {
            conclusion: 'failure',
            jobs: [
              job('test', {
                conclusion: 'failure',
                steps: steps({ name: 'Run npm test', conclusion: 'failure' }),
              }),
            ],
          }),
        ],
        results: results({ tests: [testResult({ failures: [failed] })] }),
      },
      ['blocked', 'red', ['CI › test › Run npm test failed: cart › adds']],
    ],
    [
      'an older run of the workflow',
      {
        runs: [run('CI', { id: 1, number: 1 }), run('CI', { number: 2, jobs: [tested] })],
        results: results({ tests: [testResult({ runId: 1, failures: [failed] })] }),
      },
      approved,
    ],
  ])('%s', (_name, world, expected) => {
    expect(verdictOf(world)).toEqual(expected);
  });

  test.each([
    ['one', [failed], [], 'adds failed in test', 'Fix cart › adds, or revert the change that breaks it'],
    [
      'two',
      [failed, testFailure('sums')],
      [],
      '2 tests failed in test',
      'Fix cart › adds and 1 more test, or revert the change that breaks them',
    ],
    [
      'one of two, the other fails on the base branch too',
      [failed, testFailure('sums')],
      ['cart\nadds'],
      'sums failed in test',
      'Fix cart › sums, or revert the change that breaks it',
    ],
    [
      'none that is new',
      [failed],
      ['cart\nadds'],
      'Run npm test failed',
      'Fix Run npm test, or revert the change that breaks it',
    ],
  ])('the first line and the next step name what failed: %s', (_name, failures, failedTests, first, next) => {
    const broken = job('test', {
      conclusion: 'failure',
      steps: steps({ name: 'Run npm test', conclusion: 'failure' }),
    });
    const ci = run('CI', { conclusion: 'failure', jobs: [broken] });
    const base = {
      ...{
        runId: 7,
        url: ci.url,
        workflowId: ci.workflowId,
        sha: 'b'.repeat(40),
        conclusion: 'success' as const,
        seconds: 9,
      },
      ...{ failedJobs: [], failedTests },
    };
    const { verdict } = judge(
      evidence({
        runs: [ci],
        results: results({ tests: [testResult({ failures })] }),
        baseline: { branch: 'main', greenCommit: null, runs: [base] },
      }),
    );
    expect(plain(verdict.headline)).toBe(first);
    expect(plain(verdict.next)).toContain(next);
  });

  test('a job that may fail and did is told once', () => {
    const jobs = [
      tested,
      job('next', {
        conclusion: 'failure',
        steps: steps({ name: 'Run npm test', conclusion: 'failure' }),
      }),
    ];
    const workflows = [
      workflowFile('CI', { jobs: [jobDefinition('test'), jobDefinition('next', { continueOnError: true })] }),
    ];
    const world = { ...withTests([testResult({ failures: [failed] })], ...jobs), workflows };
    expect(verdictOf(world)).toEqual(['debt', 'green', ['CI › next failed; it is not required']]);
  });

  test('a step that hid its failure is told once, a linter that did does not explain it', () => {
    const hiding = (name: string, command: string): Partial<Evidence> => ({
      ...withTests(
        [testResult({ failures: [failed] })],
        job('test', { steps: steps('Set up job', name), annotations: [exitCode()] }),
      ),
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test', { steps: [{ name, run: command, continueOnError: true }] })],
        }),
      ],
    });
    expect(verdictOf(hiding('Tests', 'npm test'))[2]).toHaveLength(1);
    expect(verdictOf(hiding('Lint', 'eslint .'))[2]).toHaveLength(2);
  });
});

describe('reports that do not speak of the change', () => {
  test.each([
    ['an artifact of fixtures', { artifact: 'report-fixtures' }],
    ['an artifact of examples', { artifact: 'examples' }],
    ['a folder of fixtures', { file: 'packages/a/__fixtures__/junit.xml' }],
    ['a folder of snapshots in an archive', { file: 'all.zip!/snapshots/junit.xml' }],
    ['findings of a linter', { file: 'golangci-lint.xml' }],
    ['findings of a security tool', { artifact: 'trivy_results' }],
  ])('%s', (_name, over) => {
    const world = withTests([testResult(), testResult({ ...over, failures: [failed] })]);
    expect(verdictOf(world)).toEqual(approved);
    expect(judge(evidence(world)).verdict.notes.map(plain)).toEqual([
      expect.stringContaining('holds failed tests, which do not count by its name'),
    ]);
    expect(judge(evidence(world)).measured.tests).toMatchObject({ total: 10, failed: 0 });
  });

  test.each([
    ['a package that is named like one', { file: 'target/surefire-reports/TEST-com.example.CartTest.xml' }],
    ['tests of a linter', { artifact: 'lint-tests' }],
  ])('but %s does', (_name, over) => {
    expect(verdictOf(withTests([testResult({ ...over, failures: [failed] })]))).toEqual(RED);
  });
});

describe('flaky tests', () => {
  test.each<[string, Partial<Evidence>, string[]]>([
    [
      'one',
      withTests([testResult({ failures: [flaky] })]),
      ['CI has a test that failed and then passed: cart › adds: timeout'],
    ],
    [
      'two, one in two reports',
      withTests([
        testResult({ failures: [flaky, testFailure('b', { outcome: 'flaky' })] }),
        testResult({ artifact: 'leg 2', failures: [flaky] }),
      ]),
      ['CI has tests that failed and then passed: cart › adds: timeout (2 times), and 1 more'],
    ],
    ['in examples', withTests([testResult({ artifact: 'examples', failures: [flaky] })]), []],
  ])('%s', (_name, world, reasons) => {
    expect(verdictOf(world)).toEqual([reasons.length === 0 ? 'approved' : 'debt', 'green', reasons]);
  });
});

describe('zero tests', () => {
  const none = testResult({ passed: 0 });

  test('are told as well where passed steps are left out for size, and nothing but a step says what the job does', () => {
    const whole = evidence(withTests([none], job('check', { steps: steps('Run make', 'Run npm test') })));
    const { outcome, reasons } = judge(whole).verdict;
    expect([outcome, reasons.map(({ rule }) => rule)]).toEqual(['debt', ['zero tests']]);
    expect(judge(fitToSize(whole, 1)).verdict).toEqual(judge(whole).verdict);
  });

  test.each<[string, Partial<Evidence>, unknown]>([
    [
      'an empty report',
      withTests([none]),
      ['debt', 'misleading', ['CI › Run npm test passed, and its report junit.xml has no test']],
    ],
    [
      'all skipped',
      withTests([testResult({ passed: 0, skipped: 3 })]),
      ['debt', 'misleading', ['CI › Run npm test passed, and its report junit.xml has all 3 tests skipped']],
    ],
    ['an empty shard', withTests([none, testResult({ file: 'b.xml' })]), approved],
    ['only skipped beside tests', withTests([testResult({ passed: 0, skipped: 3 }), testResult()]), approved],
    ['an empty report of a linter', withTests([testResult({ passed: 0, file: 'eslint.xml' })]), approved],
    ['no test step', withTests([none], job('build', { steps: steps('Run make') })), approved],
    [
      'the test step was skipped',
      withTests(
        [none],
        job('test', { steps: steps('Run make', { name: 'Run npm test', conclusion: 'skipped' }) }),
      ),
      approved,
    ],
    [
      'an artifact that could not be read',
      { ...withTests([none]), gaps: [{ about: 'artifacts', text: 'x' }] },
      approved,
    ],
  ])('%s', (_name, world, expected) => {
    expect(verdictOf(world)).toEqual(expected);
  });
});

describe('coverage under its gate', () => {
  const gated = (over: Partial<StepDefinition>, conclusion?: 'skipped'): Partial<Evidence> => ({
    runs: [
      run('CI', {
        jobs: [
          job('test', {
            steps: steps('Set up job', 'Run make', { name: 'Gate', ...(conclusion && { conclusion }) }),
          }),
        ],
      }),
    ],
    workflows: [
      workflowFile('CI', {
        jobs: [
          jobDefinition('test', {
            steps: [{ name: 'Gate', run: 'coverage report --fail-under=90', ...over }],
          }),
        ],
      }),
    ],
  });
  const hidden = gated({ run: 'coverage report --fail-under=90 || true' });
  const under = [
    'debt',
    'green',
    ['CI: coverage.xml has 80.0%, and CI › test › Gate asks for coverage ≥ 90%'],
  ];
  const covered = (lines: number, over = {}) =>
    coverageResult({ lines: { covered: lines, total: 1000 }, ...over });
  test.each<[string, Partial<Evidence>, Results['coverage'], unknown]>([
    ['a gate that hides its failure', hidden, [covered(800)], under],
    ['a gate that did not run', gated({ if: 'false' }, 'skipped'), [covered(800)], under],
    ['a gate that passed and could have failed', gated({}), [covered(800)], approved],
    ['a value that is rounded up to the gate', hidden, [covered(896)], approved],
    [
      'a package far under the gate of the total',
      hidden,
      [covered(950), coverageResult({ file: 'a.xml', lines: { covered: 1, total: 900 } })],
      approved,
    ],
    ['a report of examples', hidden, [covered(10, { artifact: 'examples' })], approved],
    ['a report of another workflow', hidden, [covered(10, { runId: 5 })], approved],
    [
      'branches that bring it under',
      hidden,
      [covered(950, { branches: { covered: 0, total: 900 } })],
      // The tool counts both together.
      [
        'debt',
        'green',
        [
          'CI: coverage.xml has 50.0% of lines and branches together, and CI › test › Gate asks for coverage ≥ 90%',
        ],
      ],
    ],
    ['no lines', hidden, [coverageResult({ lines: { covered: 0, total: 0 } })], approved],
    [
      'the configuration',
      { config: { coverage: { minimum: 85 } } },
      [covered(849)],
      ['debt', 'green', ['CI: coverage.xml has 84.9%, and the configuration asks for line coverage ≥ 85%']],
    ],
    [
      'within the tolerance',
      { config: { coverage: { minimum: 85, tolerance: 0.5 } } },
      [covered(845)],
      approved,
    ],
    [
      'a run that failed',
      {
        config: { coverage: { minimum: 85 } },
        runs: [
          run('CI', {
            conclusion: 'failure',
            jobs: [
              job('test', { conclusion: 'failure', steps: steps({ name: 'T', conclusion: 'failure' }) }),
            ],
          }),
        ],
      },
      [covered(1)],
      ['blocked', 'red', ['CI › test › T failed']],
    ],
  ])('%s', (_name, world, coverage, expected) => {
    const { config = {}, ...rest } = world;
    expect(verdictOf({ ...rest, config, results: results({ coverage }) })).toEqual(expected);
  });
});

test('a gate whose failure a step hides is told once', () => {
  const gate = { name: 'Gate', run: 'coverage report --fail-under=90', continueOnError: true as const };
  const world = {
    runs: [run('CI', { jobs: [job('test', { steps: steps('Gate'), annotations: [exitCode()] })] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { steps: [gate] })] })],
    results: results({ coverage: [coverageResult()] }),
  };
  expect(verdictOf(world)[2]).toEqual(['CI › test › Gate failed, and continue-on-error hid it']);
});

test('findings of SARIF logs change nothing', () => {
  const totals = { error: 3, warning: 0, note: 0 };
  const source = { runId: run('CI').id, artifact: 'a', file: 'b.sarif', format: 'sarif' };
  const analyses = [{ ...source, tools: ['CodeQL'], totals, findings: [] }];
  expect(verdictOf({ results: results({ analyses }) })).toEqual(approved);
});

/** Ordinary repositories whose reports look odd and are in order. */
describe('no false alarm', () => {
  const many = (count: number, of: (index: number) => Results['tests'][number]) =>
    Array.from({ length: count }, (_, index) => of(index));
  test.each<[string, Results['tests']]>([
    ['a report a class', many(300, (index) => testResult({ file: `TEST-c${index}.xml`, passed: index % 4 }))],
    ['equal legs of a matrix', many(3, (index) => testResult({ artifact: `results-${index}`, skipped: 2 }))],
    [
      'shards, the last one empty, and their sum',
      [
        ...many(3, (index) => testResult({ file: `shard-${index}.xml`, passed: 4 - 2 * index })),
        testResult({ file: 'merged.xml', passed: 6 }),
      ],
    ],
    [
      'a tool that keeps failing reports as fixtures',
      [testResult(), testResult({ file: '__tests__/fixtures/junit.xml', failures: [failed] })],
    ],
    [
      'two formats',
      [testResult({ skipped: 1 }), testResult({ format: 'ctrf', file: 'ctrf.json', skipped: 1 })],
    ],
    ['findings of a linter as JUnit', [testResult(), testResult({ file: 'eslint.xml', failures: [failed] })]],
    [
      'an integration suite that is skipped',
      [testResult(), testResult({ file: 'e2e.xml', passed: 0, skipped: 8 })],
    ],
  ])('%s', (_name, tests) => {
    expect(verdictOf(withTests(tests))).toEqual(approved);
  });

  test('thousands of reports are judged in linear time', () => {
    const world = withTests(
      many(2000, (index) => testResult({ file: `TEST-c${index}.xml`, passed: index % 7 })),
    );
    expect(verdictOf(world)).toEqual(approved);
  });
});
