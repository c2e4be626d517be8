import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';

/** The five parts as lines of plain text. */
function stated(world: Evidence): string[][] {
  return judge(world).signals.map(({ items }) =>
    items.map(({ label, text }) => (label === '' ? plain(text) : `${label}: ${plain(text)}`)),
  );
}

test('an empty world says of each part that there is no evidence', () => {
  expect(
    stated(evidence({ runs: [run('CI', { jobs: [job('hello', { startedAt: null, completedAt: null })] })] })),
  ).toEqual([
    ['No step that is known to run tests ran for this commit.'],
    ['No coverage report was read.'],
    ['No step that is known to check style, format or types ran for this commit.'],
    ['No step that is known to check security ran for this commit.'],
    ['No green run before this change was read, so no duration is compared.'],
  ]);
});

test('a rich world tells what ran, what did not, and what could hide', () => {
  const world = evidence({
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [
          job('lint', { steps: steps('Set up job', 'Run ruff check .', 'Types') }),
          job('smoke', {
            conclusion: 'failure',
            steps: steps('Audit', { name: 'Run smoke tests', conclusion: 'failure' }),
          }),
          job('unit tests', { conclusion: 'skipped' }),
        ],
      }),
    ],
    workflows: [
      workflowFile('CI', {
        jobs: [
          jobDefinition('lint', {
            steps: [{ run: 'ruff check .' }, { name: 'Types', run: 'mypy . || true' }],
          }),
          jobDefinition('smoke', {
            steps: [
              { name: 'Audit', run: 'pip-audit', continueOnError: true },
              { name: 'Run smoke tests', run: 'pytest test/smoke --cov-fail-under=60' },
            ],
          }),
        ],
      }),
      workflowFile('Quality', {
        on: { push: { branches: ['main'] } },
        jobs: [
          jobDefinition('quality', {
            steps: [
              { name: 'Gate', run: 'coverage report --fail-under=40' },
              { name: 'Scan', run: 'npm audit', continueOnError: true },
            ],
          }),
        ],
      }),
    ],
    changes: {
      source: 'pull request',
      files: [changedFile('package-lock.json'), changedFile('x/__snapshots__/a.snap')],
      total: null,
    },
  });
  expect(stated(world)).toEqual([
    [
      'Tier: Smoke only',
      'Smoke: Run smoke tests (CI › smoke) failed: pytest test/smoke --cov-fail-under=60',
      'Unit: unit tests (CI) was skipped',
      'Failures: Run smoke tests',
      'Results: No test report was read, so how many tests ran is not known.',
      'Golden/snapshot: Changed: x/__snapshots__/a.snap',
      'Missing: Quality (coverage ≥ 40%, npm audit (continue-on-error)): after the merge',
    ],
    [
      'Gate: coverage ≥ 60%, set in CI › smoke › Run smoke tests',
      'Gate: coverage ≥ 40%, set in Quality › quality › Gate (runs after the merge)',
      'No coverage report was read.',
    ],
    [
      'Lint: Run ruff check . (CI › lint) passed',
      'Types: Types (CI › lint) passed; a failure would not show (|| true)',
    ],
    [
      'Ran: Audit (CI › smoke) passed; a failure would not show (continue-on-error)',
      'After the merge: Scan (Quality); a failure will not show (continue-on-error)',
      'Dependencies: Lock files changed: package-lock.json',
    ],
    [
      'Longest job: lint of CI: 1m 0s',
      'No green run before this change was read, so no duration is compared.',
    ],
  ]);
});

test('of two steps of one name each is what its own definition says', () => {
  const checks = [
    { name: 'Check', run: 'ruff check . || true' },
    { name: 'Check', run: 'mypy .' },
  ];
  const world = evidence({
    runs: [run('CI', { jobs: [job('lint', { steps: steps('Set up job', 'Check', 'Check') })] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('lint', { steps: checks })] })],
  });
  expect(stated(world)[2]).toEqual([
    'Lint: Check (CI › lint) passed; a failure would not show (|| true)',
    'Types: Check (CI › lint) passed',
  ]);
});

test('the legs of a matrix that ended alike are told together', () => {
  const leg = (name: string, conclusion: 'success' | 'failure') =>
    job(name, { conclusion, steps: steps({ name: 'Run pytest', conclusion }) });
  const legs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => leg(`test (${name})`, 'success'));
  const failing = ['x', 'y'].map((name) => leg(`test (${name})`, 'failure'));
  const [tests] = stated(
    evidence({
      runs: [run('CI', { conclusion: 'failure', jobs: [...legs, ...failing, leg('docs', 'success')] })],
    }),
  );
  expect(tests?.slice(1, 5)).toEqual([
    expect.stringContaining(
      'Run pytest (CI › test (a), test (b), test (c), test (d), test (e), test (f) and 1 more) passed',
    ),
    expect.stringContaining('Run pytest (CI › test (x), test (y)) failed'),
    expect.stringContaining('Run pytest (CI › docs) passed'),
    'Failures: Run pytest (2 legs)',
  ]);
});
