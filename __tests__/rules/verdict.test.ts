import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { BaseRun, Job } from '../../src/evidence/run.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  evidence,
  exitCode,
  job,
  jobDefinition,
  logResult,
  otherCheck,
  plan,
  postMergeEvidence,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';
import { failed } from '../builders/heads.ts';

const red = run('CI', { conclusion: 'failure', jobs: [failed('test')] });
const later = workflowFile('Quality', {
  on: { push: { branches: ['main'] } },
  jobs: [jobDefinition('q', { steps: [{ run: 'pip-audit' }] })],
});
const waiting = evidence({
  runs: [
    run('CI', {
      status: 'waiting',
      conclusion: null,
      jobs: [job('test'), job('deploy', { status: 'waiting', conclusion: null, completedAt: null })],
    }),
  ],
  workflows: [
    workflowFile('CI', {
      jobs: [jobDefinition('test'), jobDefinition('deploy', { environment: 'staging' })],
    }),
  ],
});
const unlisted = evidence({
  runs: [
    run('CI'),
    run('Slow', {
      status: 'in_progress',
      conclusion: null,
      jobs: [job('slow', { status: 'in_progress', conclusion: null })],
    }),
  ],
  workflows: [
    workflowFile('CI'),
    workflowFile('Docket', {
      on: { workflow_run: { workflows: ['CI'] } },
      jobs: [jobDefinition('report', { steps: [{ uses: 'docket-ci/docket@v1' }] })],
    }),
  ],
});

describe('label and next step', () => {
  test.each<[string, Evidence, string, string]>([
    ['approved', evidence(), 'Ready to merge', 'Merge'],
    [
      'approved, with more to come',
      evidence({ workflows: [workflowFile('CI'), later] }),
      'Ready to merge',
      'Merge. Quality (pip-audit) will then run',
    ],
    [
      'a draft',
      evidence({ pullRequests: [pullRequest({ draft: true })] }),
      'Ready to merge',
      'Mark the pull request as ready for review',
    ],
    [
      'a conflict',
      evidence({ pullRequests: [pullRequest({ mergeable: 'conflict' })] }),
      'Ready to merge',
      'Resolve the conflict with main',
    ],
    [
      'an older head',
      evidence({ pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })] }),
      'Ready to merge',
      'Look at the newest commit of the pull request',
    ],
    [
      'blocked',
      evidence({ runs: [red] }),
      'Not ready to merge',
      'Fix Run tests, or revert the change that breaks it',
    ],
    [
      'debt',
      evidence({ otherChecks: [otherCheck('codecov', { conclusion: 'failure' })] }),
      'Can merge, with 1 warning',
      'Merge as it is, or resolve the warning first: fix codecov, or make it a required check once it passes',
    ],
    [
      're-run',
      evidence({
        runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test', { conclusion: 'cancelled' })] })],
      }),
      'Re-run',
      'Re-run the failed jobs of CI',
    ],
    [
      'pending',
      evidence({ runs: [run('CI', { status: 'queued', conclusion: null, jobs: [] })] }),
      'Waiting for',
      'Wait for CI',
    ],
    [
      'after the merge',
      postMergeEvidence(),
      'Verified after the merge',
      'Nothing is left to do for this commit',
    ],
    [
      'in the merge queue',
      evidence({
        runs: [run('CI', { event: 'merge_group' })],
        pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })],
      }),
      'Ready to merge',
      'The merge queue merges it',
    ],
    [
      'a step took too long',
      evidence({
        runs: [run('CI', { conclusion: 'timed_out', jobs: [job('test', { conclusion: 'timed_out' })] })],
      }),
      'Not ready to merge',
      'Find what takes test so long, or raise its time limit',
    ],
    [
      'after a push without a pull request',
      postMergeEvidence({ pullRequests: [] }),
      'Verified after the push',
      'Nothing is left to do for this commit',
    ],
    [
      'broken after the merge',
      postMergeEvidence({ runs: [{ ...red, event: 'push' }] }),
      'Broken after the merge',
      'Fix Run tests, or revert the change that breaks it',
    ],
  ])('%s', (_, world, label, next) => {
    const { verdict } = judge(world);
    expect([verdict.label, plain(verdict.next)]).toEqual([label, next]);
  });
});

describe('what passed', () => {
  const started = run('Manual', {
    event: 'workflow_dispatch',
    jobs: [job('try', { conclusion: 'cancelled' })],
  });
  const scanning = run('CodeQL', {
    event: 'dynamic',
    path: null,
    status: 'queued',
    conclusion: null,
    jobs: [],
  });
  test.each<[string, Evidence, string]>([
    ['everything', evidence(), 'all checks passed'],
    ['what rules name', evidence({ rules: rules(['test']) }), 'all required checks passed'],
    [
      'a run started by hand was cancelled',
      evidence({ runs: [run('CI'), started] }),
      'all required checks passed',
    ],
    [
      'a run goes on',
      evidence({ runs: [run('CI'), scanning] }),
      'all finished checks passed, 1 check not finished',
    ],
    ['a deployment waits', waiting, 'all finished checks passed, 1 check not finished'],
    [
      'a status is pending that rules do not name',
      evidence({
        rules: rules(['test']),
        otherChecks: [otherCheck('ci', { status: 'pending', conclusion: null })],
      }),
      'all required checks passed, 1 check not finished',
    ],
  ])('%s', (_, world, headline) => {
    const { verdict } = judge(world);
    expect([verdict.outcome, plain(verdict.headline)]).toEqual(['approved', headline]);
  });
});

test('an unexplained skip of a job that needs nothing is to be looked into', () => {
  const jobs = [job('lint'), job('test', { conclusion: 'skipped' })];
  const workflows = [workflowFile('CI', { jobs: [jobDefinition('lint'), jobDefinition('test')] })];
  const { verdict } = judge(evidence({ runs: [run('CI', { jobs })], workflows }));
  expect(plain(verdict.next)).toBe(
    'Merge as it is, or resolve the warning first: find out why GitHub did not start test',
  );
});

describe('notes', () => {
  test.each<[string, Evidence, string[]]>([
    ['an ordinary world has none', evidence(), []],
    [
      'rules that could not be read',
      evidence({ rules: rules([], { state: 'unreadable' }) }),
      ['Which checks the base branch requires could not be read: a failure of any check blocks'],
    ],
    [
      'invariants that nothing assessed',
      evidence({ plan: { path: 'p.md', content: plan({ invariants: [{ name: 'CLI `x`' }] }) } }),
      ['Not assessed by any check: CLI x'],
    ],
    [
      'planned files of a later pull request',
      evidence({
        plan: {
          path: 'p.md',
          content: plan({
            deliverables: [
              { path: 'src/app.py', text: '' },
              { path: 'src/z.py', text: '' },
            ],
          }),
        },
      }),
      ['Planned but not changed here: src/z.py'],
    ],
    ['a deployment that waits', waiting, ['deploy waits for approval of staging']],
    [
      'a run that Docket does not listen to',
      unlisted,
      ['Slow is not finished, and its end does not call Docket again'],
    ],
    [
      'an absent workflow where rules name the checks',
      evidence({ rules: rules(['test']), workflows: [workflowFile('CI'), workflowFile('Linter')] }),
      ['Linter has not run, although pull_request happened for this commit and its filters match'],
    ],
  ])('%s', (_, world, notes) => {
    const { verdict } = judge(world);
    expect(verdict.outcome).toBe('approved');
    expect(verdict.notes.map(plain)).toEqual(notes);
  });
});

describe('each kind of known failure is counted alike in the first line and in the CI status', () => {
  const ci = run('CI');
  const onMain = (base: Partial<BaseRun>): Evidence['baseline'] => ({
    branch: 'main',
    greenCommit: null,
    runs: [
      {
        ...{ workflowId: ci.workflowId, runId: 5, sha: 'b'.repeat(40) },
        ...{ conclusion: 'success' as const, url: 'https://x' },
        ...base,
      },
    ],
  });
  const tested = (over: Partial<Job> = {}) => [
    run('CI', { jobs: [job('test', { steps: steps('Run npm test'), ...over })] }),
  ];
  const script = (step: Partial<StepDefinition>) => [
    workflowFile('CI', { jobs: [jobDefinition('test', { steps: [{ name: 'Run npm test', ...step }] })] }),
  ];
  const reported = results({ tests: [testResult({ failures: [testFailure('adds'), testFailure('sums')] })] });
  test.each<[string, Partial<Evidence>, string, number]>([
    [
      'a check',
      {
        runs: [run('CI', { jobs: [job('test'), failed('extra')] })],
        workflows: [
          workflowFile('CI', {
            jobs: [jobDefinition('test'), jobDefinition('extra', { continueOnError: true })],
          }),
        ],
        baseline: onMain({ failedJobs: [{ name: 'extra', steps: ['Run tests'] }] }),
      },
      'all required checks passed, 1 known failure',
      1,
    ],
    [
      'a failure that a job hides',
      {
        runs: tested({ annotations: [exitCode()] }),
        workflows: script({ run: 'npm test', continueOnError: true }),
        baseline: onMain({ maskedJobs: [{ name: 'test', steps: ['Run npm test'] }] }),
      },
      'all checks passed, 1 known failure',
      1,
    ],
    [
      'tests of a report',
      { runs: tested(), results: reported, baseline: onMain({ failedTests: ['cart\nadds', 'cart\nsums'] }) },
      'all checks passed, 2 known failures',
      2,
    ],
    [
      'tests of a log',
      {
        runs: tested(),
        workflows: script({ run: 'npm test || true' }),
        results: results({ logs: [logResult({ passed: 9, failed: 1 })] }),
        baseline: onMain({ logs: [{ job: 'test', step: 'Run npm test', total: 10, failed: 1 }] }),
      },
      'all checks passed, 1 known failure',
      1,
    ],
  ])('%s', (_, world, headline, count) => {
    const { verdict } = judge(evidence(world));
    expect(verdict).toMatchObject({ outcome: 'approved', ciStatus: 'green', knownFailures: count });
    expect(plain(verdict.headline)).toBe(headline);
  });
});

test('a known failure is counted and does not change the outcome', () => {
  const baseline = {
    branch: 'main',
    greenCommit: null,
    runs: [
      {
        workflowId: run('CI').workflowId,
        runId: 5,
        sha: 'b'.repeat(40),
        conclusion: 'success' as const,
        url: 'https://x',
        failedJobs: [{ name: 'extra', steps: ['Run tests'] }],
      },
    ],
  };
  const { verdict } = judge(
    evidence({
      runs: [run('CI', { jobs: [job('test'), failed('extra')] })],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test'), jobDefinition('extra', { continueOnError: true })],
        }),
      ],
      baseline,
    }),
  );
  expect(verdict).toMatchObject({ outcome: 'approved', ciStatus: 'green', knownFailures: 1 });
  expect(plain(verdict.headline)).toBe('all required checks passed, 1 known failure');
  expect(verdict.notes.map(plain)).toEqual(['Known failure: CI › extra fails on main too']);
});

describe('next actions', () => {
  test.each<[string, Evidence, string[]]>([
    ['none for an ordinary world', evidence(), []],
    [
      'the remedy of each reason, once',
      evidence({ runs: [run('CI', { conclusion: 'failure', jobs: [failed('test'), failed('other')] })] }),
      ['Fix Run tests, or revert the change that breaks it (octocat, this pull request, M09)'],
    ],
    [
      'what runs after the merge',
      evidence({ workflows: [workflowFile('CI'), later] }),
      ['Confirm Quality (pip-audit) after the merge (octocat, after the merge, M09)'],
    ],
    ['approvals', waiting, ['Approve or reject deploy for staging (octocat, this pull request, M09)']],
    [
      'workflows to listen to',
      unlisted,
      ["List Slow under workflow_run of Docket's workflow (octocat, repository, M09)"],
    ],
    [
      'the owner of config',
      evidence({ config: { owner: 'ci-team' }, runs: [red] }),
      ['Fix Run tests, or revert the change that breaks it (ci-team, this pull request, M09)'],
    ],
  ])('%s', (_, world, actions) => {
    const stated = judge(world).actions.map(
      ({ action, owner, scope, milestone }) => `${plain(action)} (${owner}, ${scope}, ${milestone})`,
    );
    expect(stated).toEqual(actions);
  });
});

test('two runs of one workflow are told apart by their events', () => {
  const { verdict } = judge(evidence({ runs: [run('CI'), run('CI', { event: 'push' })] }));
  expect(verdict.workflows.map(({ name }) => name).sort()).toEqual(['CI (pull_request)', 'CI (push)']);
});

test('checks are counted without skipped and neutral ones', () => {
  const world = evidence({
    runs: [run('CI', { jobs: [job('a'), job('b', { conclusion: 'skipped' })] })],
    otherChecks: [
      otherCheck('x'),
      otherCheck('y', { conclusion: 'neutral' }),
      otherCheck('z', { conclusion: 'failure' }),
    ],
  });
  expect(judge(world).checks).toEqual({ passed: 2, total: 3, skipped: 2 });
});

test('the same evidence gives the same assessment', () => {
  expect(judge(evidence({ runs: [red] }))).toEqual(judge(evidence({ runs: [red] })));
});
