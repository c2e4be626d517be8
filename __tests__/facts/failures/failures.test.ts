import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { StepDefinition } from '../../../src/evidence/workflow.ts';
import type { Failure } from '../../../src/facts/sections.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  otherCheck,
  results,
  rules,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';

const changed = (...paths: string[]): Evidence['changes'] => ({
  source: 'pull request',
  files: paths.map((path) => changedFile(path)),
  total: null,
});

/** A world whose job `name` failed in the step `step`. */
function failing(
  step: string,
  definition: StepDefinition = {},
  name = 'check',
  over: Partial<Evidence> = {},
): Evidence {
  return evidence({
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [
          job(name, {
            conclusion: 'failure',
            steps: steps('Set up job', { name: step, conclusion: 'failure' }),
          }),
        ],
      }),
    ],
    workflows: [
      workflowFile('CI', { jobs: [jobDefinition(name, { steps: [{ name: step, ...definition }] })] }),
    ],
    ...over,
  });
}

const only = (world: Evidence): Failure => {
  const { failures } = judge(world);
  expect(failures).toHaveLength(1);
  return failures[0]!;
};

test.each<[string, Evidence, string]>([
  ['ruff', failing('Run Ruff', { run: 'ruff check .' }), 'policy violation (lint)'],
  ['prettier', failing('Style', { run: 'npx prettier --check .' }), 'policy violation (formatting)'],
  ['mypy', failing('Types', { run: 'mypy src' }), 'policy violation (types)'],
  ['pip-audit', failing('Scan', { run: 'pip-audit' }), 'policy violation (security)'],
  [
    'a coverage gate',
    failing('Gate', { run: 'coverage report --fail-under=40' }),
    'policy violation (coverage gate)',
  ],
  ['pytest', failing('Run', { run: 'pytest test/smoke' }), 'test failure'],
  ['a build', failing('Make it', { run: 'cargo build' }), 'build failure'],
  ['a deployment', failing('Ship', { run: 'npm publish' }), 'deployment failure'],
  ['the name of the job', failing('Do it', { run: './do-it' }, 'unit tests'), 'test failure'],
  ['nothing that is known', failing('Do it', { run: './do-it' }), 'unclassified'],
  ['an action that fetches', failing('Fetch', { uses: 'actions/checkout@v4' }), 'infrastructure'],
  [
    'an installation',
    failing('Install', { run: 'sudo apt-get update\nsudo apt-get install -y jq' }),
    'infrastructure',
  ],
  [
    'an installation of the project itself',
    failing('Install', { run: 'pip install -e .' }),
    'environment or tooling drift',
  ],
  [
    'an installation and more',
    failing('Install', { run: 'npm ci\n./prepare' }),
    'environment or tooling drift',
  ],
  ['an unknown step called Install', failing('Install dependencies', {}), 'environment or tooling drift'],
  [
    'an installation of changed dependencies',
    failing('Install', { run: 'npm ci' }, 'check', { changes: changed('package.json') }),
    'environment or tooling drift',
  ],
  [
    'an installation while the files are not known',
    failing('Install', { run: 'npm ci' }, 'check', { changes: { source: 'none', files: [], total: null } }),
    'environment or tooling drift',
  ],
  [
    'a set-up step in a changed workflow',
    failing('Fetch', { uses: 'actions/checkout@v4' }, 'check', {
      changes: changed('.github/workflows/ci.yml'),
    }),
    'CI misconfiguration',
  ],
  [
    'a start failure',
    evidence({ runs: [run('CI', { conclusion: 'startup_failure', jobs: [] })] }),
    'CI misconfiguration',
  ],
  [
    'a time limit',
    evidence({
      runs: [run('CI', { conclusion: 'failure', jobs: [job('test', { conclusion: 'timed_out' })] })],
    }),
    'time limit reached',
  ],
  [
    'a check that passed before',
    evidence({
      runs: [
        run('CI', {
          attempt: 2,
          conclusion: 'failure',
          jobs: [
            job('test', { id: 1 }),
            job('test', {
              id: 2,
              attempt: 2,
              conclusion: 'failure',
              steps: steps({ name: 'pytest', conclusion: 'failure' }),
            }),
          ],
        }),
      ],
    }),
    'test fragility (flaky)',
  ],
  [
    "another app's check",
    evidence({ otherChecks: [otherCheck('security/snyk', { conclusion: 'failure' })] }),
    'policy violation (security)',
  ],
])('%s', (_, world, classification) => {
  expect(only(world).classification).toBe(classification);
});

test.each([
  [
    'no runner step failed, but an environment may have been rejected',
    { environment: 'production' },
    'unclassified',
  ],
  ['no runner step failed', {}, 'infrastructure'],
])('%s', (_, definition, classification) => {
  const world = evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [job('ship', { conclusion: 'failure' })] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('ship', definition)] })],
  });
  expect(only(world).classification).toBe(classification);
});

const base = (failedJobs: { name: string; steps: string[] }[] | undefined): Evidence['baseline'] => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      workflowId: run('CI').workflowId,
      runId: 5,
      sha: 'b'.repeat(40),
      conclusion: 'failure',
      url: 'https://x',
      ...(failedJobs && { failedJobs }),
    },
  ],
});

test.each<[string, Evidence['baseline'], boolean | null, boolean | null]>([
  ['no baseline', null, null, null],
  ['jobs not read', base(undefined), null, null],
  ['the same step fails there', base([{ name: 'check', steps: ['Run tests'] }]), true, false],
  ['another step fails there', base([{ name: 'check', steps: ['Build'] }]), false, null],
  ['another job fails there', base([{ name: 'lint', steps: [] }]), false, null],
])('on the base: %s', (_, baseline, onBase, inScope) => {
  expect(only(failing('Run tests', {}, 'check', { baseline }))).toMatchObject({ onBase, inScope });
});

test('legs that fail-fast cancelled are told under the leg that failed', () => {
  const world = evidence({
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [
          job('test (3.10)', {
            conclusion: 'failure',
            steps: steps({ name: 'pytest', conclusion: 'failure' }),
          }),
          job('test (3.11)', { conclusion: 'cancelled' }),
        ],
      }),
    ],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { matrix: ['python'] })] })],
  });
  const failure = only(world);
  expect(failure).toMatchObject({ workflow: 'CI', job: 'test (3.10)', step: 'pytest', blocking: true });
  expect(plain(failure.note ?? [])).toBe('test (3.11) cancelled because of it (fail-fast)');
});

test('without fail-fast a cancelled leg stands for itself', () => {
  const world = evidence({
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [
          job('test (3.10)', {
            conclusion: 'failure',
            steps: steps({ name: 'pytest', conclusion: 'failure' }),
          }),
          job('test (3.11)', { conclusion: 'cancelled' }),
        ],
      }),
    ],
    workflows: [
      workflowFile('CI', { jobs: [jobDefinition('test', { matrix: ['python'], failFast: false })] }),
    ],
  });
  expect(judge(world).failures.map(({ job, classification }) => [job, classification])).toEqual([
    ['test (3.10)', 'test failure'],
    ['test (3.11)', 'infrastructure'],
  ]);
});

test('a check that no rule names does not block', () => {
  expect(only(failing('Run tests', {}, 'check', { rules: rules(['other']) })).blocking).toBe(false);
});

/** Failed jobs of one run, by name and failed step, and reports of it, by artifact and failed test. */
function withReports(jobs: [string, string][], reports: [string, string][]): Evidence {
  const ci = run('CI', {
    conclusion: 'failure',
    jobs: jobs.map(([name, step]) =>
      job(name, { conclusion: 'failure', steps: steps({ name: step, conclusion: 'failure' }) }),
    ),
  });
  const tests = reports.map(([artifact, name]) =>
    testResult({ artifact, failures: [testFailure(name, { suite: '' })] }),
  );
  return evidence({ runs: [ci], results: results({ tests }) });
}

test.each<[string, [string, string][], [string, string][], Record<string, string[]>]>([
  ['the only job that tests', [['unit', 'Run pytest']], [['junit', 'a']], { unit: ['a'] }],
  [
    'a job that tests, and not the linter before it',
    [
      ['check', 'Run ruff'],
      ['suite', 'Run pytest'],
    ],
    [['junit', 'a']],
    { check: [], suite: ['a'] },
  ],
  [
    'the leg that the artifact names',
    [
      ['test (3.10)', 'Run pytest'],
      ['test (3.11)', 'Run pytest'],
    ],
    [
      ['junit-3.11', 'b'],
      ['junit-3.10', 'a'],
    ],
    { 'test (3.10)': ['a'], 'test (3.11)': ['b'] },
  ],
  [
    'the first of several, where no name tells',
    [
      ['test (3.10)', 'Run pytest'],
      ['test (3.11)', 'Run pytest'],
    ],
    [['junit', 'a']],
    { 'test (3.10)': ['a'], 'test (3.11)': [] },
  ],
  [
    'a job of which nothing is known, where none is known to test',
    [
      ['ruff', 'Run ruff'],
      ['all', './all'],
    ],
    [['junit', 'a']],
    { ruff: [], all: ['a'] },
  ],
])('failed tests are of %s', (_, jobs, reports, expected) => {
  const found = judge(withReports(jobs, reports)).failures.map(({ job: name, tests }) => [
    name,
    tests.cases.map((one) => one.name),
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test.each<[string, Partial<Parameters<typeof testFailure>[1]> & object, string]>([
  ['an assertion', { message: 'AssertionError: 1 != 2' }, 'correctness bug'],
  [
    'an assertion of a test that broke down',
    { message: 'AssertionError: 1', outcome: 'errored' },
    'test failure',
  ],
  ['nothing that is known', { message: 'it went wrong' }, 'test failure'],
  ['no message', { message: null }, 'test failure'],
])('the class that reports tell: %s', (_, failed, classification) => {
  const world = withReports([['unit', 'Run pytest']], []);
  const tests = [testResult({ failures: [testFailure('a', failed)] })];
  expect(only({ ...world, results: results({ tests }) }).classification).toBe(classification);
});
