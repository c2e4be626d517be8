import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { CiStatus, Outcome } from '../../src/evidence/outcome.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  evidence,
  job,
  jobDefinition,
  otherCheck,
  postMergeEvidence,
  pullRequest,
  rules,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';
import { changing, ci, failed, open, planned, red, running, skipped } from '../builders/heads.ts';

/** Worlds in which something is not as it should be: outcome, CI status, first line, and every reason. */

const cancelled = (name: string) => job(name, { conclusion: 'cancelled' });
const setUp = (name: string) =>
  job('test', { conclusion: 'failure', steps: steps('Set up job', { name, conclusion: 'failure' }) });
const informational = [
  workflowFile('CI', { jobs: [jobDefinition('test'), jobDefinition('extra', { continueOnError: true })] }),
];
const needing = [
  workflowFile('CI', {
    jobs: [jobDefinition('build', { continueOnError: true }), jobDefinition('test', { needs: ['build'] })],
  }),
];
/** `all` fails when a job that it needs did not succeed, and checks nothing itself. */
const gate = jobDefinition('all', {
  if: 'always()',
  needs: ['test'],
  steps: [{ if: "contains(needs.*.result, 'failure')", run: 'exit 1' }],
});
const gated = [workflowFile('CI', { jobs: [jobDefinition('test'), gate] })];
const gateFailed = job('all', {
  conclusion: 'failure',
  steps: steps('Set up job', { name: 'Run exit 1', conclusion: 'failure' }),
});
const matrix = [workflowFile('CI', { jobs: [jobDefinition('test', { matrix: ['python'] })] })];
const docket = (...workflows: string[]) =>
  workflowFile('Docket', {
    on: { workflow_run: { workflows } },
    jobs: [jobDefinition('report', { steps: [{ uses: 'docket-ci/docket@v1' }] })],
  });
const onMain = (job: string, step: string): Evidence['baseline'] => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      workflowId: run('CI').workflowId,
      runId: 5,
      sha: 'b'.repeat(40),
      conclusion: 'failure',
      url: 'https://x',
      failedJobs: [{ name: job, steps: [step] }],
    },
  ],
});

type World = [string, Evidence, Outcome, CiStatus, string, string[]];

const worlds: World[] = [
  // Blocked
  [
    'a check failed',
    evidence({ runs: [red(failed('test'))] }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],
  [
    'a required check failed',
    evidence({ rules: rules(['test']), runs: [red(failed('test'))] }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],
  [
    'a check failed on main too',
    evidence({ runs: [red(failed('test'))], baseline: onMain('test', 'Run tests') }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],
  [
    'a check timed out',
    evidence({ runs: [red(job('test', { conclusion: 'timed_out' }))] }),
    'blocked',
    'red',
    'test timed out',
    ['CI › test timed out'],
  ],
  [
    'two checks failed',
    evidence({ runs: [red(failed('test'), failed('lint'))] }),
    'blocked',
    'red',
    'Run tests failed, and 1 more failed check',
    ['CI › test › Run tests failed', 'CI › lint › Run tests failed'],
  ],
  [
    'a workflow could not start',
    evidence({ runs: [run('CI', { conclusion: 'startup_failure', jobs: [] })] }),
    'blocked',
    'red',
    'CI could not start',
    ['CI could not start'],
  ],
  [
    'a run failed without jobs',
    evidence({ runs: [run('CI', { conclusion: 'failure', jobs: [] })] }),
    'blocked',
    'red',
    'CI could not start',
    ['CI could not start'],
  ],
  [
    'a workflow with a required check could not start',
    evidence({ rules: rules(['test']), runs: [run('CI', { conclusion: 'startup_failure', jobs: [] })] }),
    'blocked',
    'red',
    'CI could not start',
    ['CI could not start'],
  ],
  [
    'a check failed and nobody knows whether it is required',
    evidence({ rules: rules([], { state: 'unreadable' }), runs: [red(failed('test'))] }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],
  [
    'a required status of another app failed',
    evidence({
      rules: rules(['test', 'ci/circleci']),
      otherChecks: [otherCheck('ci/circleci', { conclusion: 'failure' })],
    }),
    'blocked',
    'red',
    'ci/circleci failed',
    ['Commit status › ci/circleci failed'],
  ],
  [
    'config requires a check that failed',
    evidence({
      rules: rules(['test']),
      config: { required: { checks: ['extra'] } },
      runs: [red(job('test'), failed('extra'))],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › extra › Run tests failed'],
  ],
  [
    'blocked is known while others still run',
    evidence({ runs: [open(failed('test'), running('lint'))] }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed', 'CI › lint is not finished'],
  ],
  [
    'a leg failed and fail-fast cancelled the other',
    evidence({ runs: [red(failed('test (3.10)'), cancelled('test (3.11)'))], workflows: matrix }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test (3.10) › Run tests failed'],
  ],
  [
    'what a failed job held up is its consequence',
    evidence({
      runs: [red(failed('build'), skipped('test'))],
      workflows: [
        workflowFile('CI', { jobs: [jobDefinition('build'), jobDefinition('test', { needs: ['build'] })] }),
      ],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › build › Run tests failed'],
  ],
  [
    'a required gate tells of a failure',
    evidence({ rules: rules(['all']), runs: [red(failed('test'), gateFailed)], workflows: gated }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed, and with it the required check all'],
  ],
  [
    'a required gate reads the results from its environment',
    evidence({
      rules: rules(['all']),
      runs: [red(failed('test'), gateFailed)],
      workflows: [
        workflowFile('CI', {
          jobs: [
            jobDefinition('test'),
            { ...gate, steps: [{ run: 'exit 1', looksAt: ['join(needs.*.result)'] }] },
          ],
        }),
      ],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed, and with it the required check all'],
  ],
  [
    'what uses the output of another job is no gate',
    evidence({
      rules: rules(['all']),
      runs: [red(failed('test'), failed('all'))],
      workflows: [
        workflowFile('CI', {
          jobs: [
            jobDefinition('test'),
            { ...gate, steps: [{ name: 'Run tests', run: 'pytest ${{ needs.test.outputs.args }}' }] },
          ],
        }),
      ],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › all › Run tests failed', 'CI › test failed; it is not required'],
  ],
  [
    'a gate tells of a failure that blocks by itself',
    evidence({ runs: [red(failed('test'), gateFailed)], workflows: gated }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],
  [
    'a gate failed, and nothing before it did',
    evidence({ rules: rules(['all']), runs: [red(job('test'), gateFailed)], workflows: gated }),
    'blocked',
    'red',
    'Run exit 1 failed',
    ['CI › all › Run exit 1 failed'],
  ],
  [
    'a job that always runs failed by itself after another failed',
    evidence({
      rules: rules(['all']),
      runs: [red(failed('test'), failed('all'))],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test'), jobDefinition('all', { if: 'always()', needs: ['test'] })],
        }),
      ],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › all › Run tests failed', 'CI › test failed; it is not required'],
  ],
  [
    'a path changed that must not',
    evidence({ plan: planned({ invariants: [{ name: 'CLI', verification: 'no change to `src/app.py`' }] }) }),
    'blocked',
    'green',
    'invariant violated: CLI',
    ['Invariant violated: CLI (src/app.py changed)'],
  ],
  [
    'an invariant of config is violated',
    evidence({ config: { invariants: [{ name: 'API', unchanged: ['src/**'] }] } }),
    'blocked',
    'green',
    'invariant violated: API',
    ['Invariant violated: API (src/app.py changed)'],
  ],
  [
    'a failed set-up step, but the change edits the workflow',
    evidence({
      runs: [red(setUp('Run actions/checkout@v4'))],
      changes: changing('.github/workflows/ci.yml'),
    }),
    'blocked',
    'red',
    'Run actions/checkout@v4 failed',
    ['CI › test › Run actions/checkout@v4 failed'],
  ],
  [
    'a failed install, but the change edits the lock file',
    evidence({ runs: [red(setUp('Run npm ci'))], changes: changing('package-lock.json') }),
    'blocked',
    'red',
    'Run npm ci failed',
    ['CI › test › Run npm ci failed'],
  ],
  [
    'a broken check after the merge',
    postMergeEvidence({
      runs: [run('CI', { event: 'push', conclusion: 'failure', jobs: [failed('test')] })],
    }),
    'blocked',
    'red',
    'Run tests failed',
    ['CI › test › Run tests failed'],
  ],

  [
    'fail-fast cancelled a required leg for one that is not',
    evidence({
      rules: rules(['test (3.11)']),
      runs: [red(failed('test (3.10)'), cancelled('test (3.11)'))],
      workflows: matrix,
    }),
    'blocked',
    'red',
    'test (3.11) was cancelled by fail-fast',
    [
      'CI › test (3.11) was cancelled because another leg of its matrix failed',
      'CI › test (3.10) failed; it is not required',
    ],
  ],

  // Pending
  [
    'a check is not finished',
    evidence({ runs: [open(job('lint'), running('test'))] }),
    'pending',
    'pending',
    'test',
    ['CI › test is not finished'],
  ],
  [
    'a run has no jobs yet',
    evidence({ runs: [run('CI', { status: 'queued', conclusion: null, jobs: [] })] }),
    'pending',
    'pending',
    'CI',
    ['CI is not finished'],
  ],
  [
    'a run waits for approval',
    evidence({ runs: [run('CI', { conclusion: 'action_required', jobs: [] })] }),
    'pending',
    'pending',
    'the approval of CI',
    ['CI waits for approval'],
  ],
  [
    'a required check is missing',
    evidence({ rules: rules(['test', 'e2e']) }),
    'pending',
    'pending',
    'required check e2e',
    [
      'Required check e2e is missing: no workflow file of this commit defines it, and no other app has reported it',
    ],
  ],
  [
    'a required status is not finished',
    evidence({
      rules: rules(['test', 'ci/circleci']),
      otherChecks: [otherCheck('ci/circleci', { status: 'in_progress', conclusion: null })],
    }),
    'pending',
    'pending',
    'ci/circleci',
    ['Commit status › ci/circleci is not finished'],
  ],
  [
    'all jobs were skipped',
    evidence({
      runs: [ci(skipped('test'))],
      workflows: [
        workflowFile('CI', { jobs: [jobDefinition('test', { if: '!github.event.pull_request.draft' })] }),
      ],
      pullRequests: [pullRequest({ draft: true })],
    }),
    'pending',
    'pending',
    'checks to run: every job or step was skipped',
    ['No job did any work: every job or step was skipped'],
  ],
  [
    'all steps were skipped',
    evidence({
      rules: rules(['test']),
      runs: [ci(job('test', { steps: steps('Set up job', { name: 'Run tests', conclusion: 'skipped' }) }))],
    }),
    'pending',
    'pending',
    'checks to run: every job or step was skipped',
    ['No job did any work: every job or step was skipped'],
  ],
  [
    'a workflow is expected but absent',
    evidence({ workflows: [workflowFile('CI'), workflowFile('Linter')] }),
    'pending',
    'pending',
    'Linter, which has not run',
    ['Linter has not run, although pull_request happened for this commit and its filters match'],
  ],
  [
    'a run waits for approval, and rules name a job of its file',
    evidence({ rules: rules(['test']), runs: [run('CI', { conclusion: 'action_required', jobs: [] })] }),
    'pending',
    'pending',
    'the approval of CI',
    ['CI waits for approval'],
  ],
  [
    'a run without jobs yet holds a named check',
    evidence({ rules: rules(['test']), runs: [run('CI', { status: 'queued', conclusion: null, jobs: [] })] }),
    'pending',
    'pending',
    'CI',
    ['CI is not finished'],
  ],
  [
    'a required check of another app asks for an action',
    evidence({
      rules: rules(['test', 'sonar']),
      otherChecks: [otherCheck('sonar', { app: { id: 7, name: 'Sonar' }, conclusion: 'action_required' })],
    }),
    'pending',
    'pending',
    'an action on sonar',
    ['Sonar › sonar waits for an action'],
  ],
  [
    'a named deployment waits for its environment',
    evidence({
      rules: rules(['test', 'deploy']),
      runs: [open(job('test'), running('deploy', { status: 'waiting' }))],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test'), jobDefinition('deploy', { environment: 'staging' })],
        }),
      ],
    }),
    'pending',
    'pending',
    'the approval of deploy for staging',
    ['CI › deploy waits for approval of staging'],
  ],
  [
    'a required workflow of the organisation has no run',
    evidence({
      rules: rules([], { state: 'named', workflows: [{ path: 'org.yml', repositoryId: 1, source: 'r' }] }),
    }),
    'pending',
    'pending',
    'required workflow org.yml',
    ['Required workflow org.yml is missing: no run of this commit belongs to it'],
  ],
  [
    'a named deployment waits',
    evidence({
      rules: rules(['test', 'deploy']),
      runs: [
        run('CI', {
          status: 'waiting',
          conclusion: null,
          jobs: [job('test'), running('deploy', { status: 'waiting' })],
        }),
      ],
    }),
    'pending',
    'pending',
    'the approval of deploy',
    ['CI › deploy waits for approval'],
  ],
  [
    'a newer push cancelled the check',
    evidence({
      runs: [run('CI', { conclusion: 'cancelled', jobs: [cancelled('test')] })],
      pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })],
    }),
    'pending',
    'pending',
    'a new run of test, which was cancelled',
    ['CI › test was cancelled'],
  ],
  [
    'a check that Docket will hear of is not finished',
    evidence({
      runs: [open(running('test')), run('Linter', { jobs: [job('ruff')] })],
      workflows: [workflowFile('CI'), workflowFile('Linter'), docket('CI', 'Linter')],
    }),
    'pending',
    'pending',
    'test',
    ['CI › test is not finished'],
  ],

  // Re-run
  [
    'a required gate tells of a job that gave no result',
    evidence({
      rules: rules(['all']),
      runs: [red(setUp('Run actions/checkout@v4'), gateFailed)],
      workflows: gated,
    }),
    'rerun',
    'red',
    'all: test, which it needs, gave none',
    ['CI › all gave no result: test, which it needs, gave none'],
  ],
  [
    'a check was cancelled',
    evidence({ runs: [run('CI', { conclusion: 'cancelled', jobs: [cancelled('test')] })] }),
    'rerun',
    'red',
    'test: it was cancelled without a newer push',
    ['CI › test gave no result: it was cancelled without a newer push'],
  ],
  [
    'the runner was lost',
    evidence({
      runs: [
        red(
          job('test', {
            conclusion: 'failure',
            steps: steps('Set up job', { name: 'Run tests', status: 'in_progress' }),
          }),
        ),
      ],
    }),
    'rerun',
    'red',
    'test: no step of it failed, so its runner was lost',
    ['CI › test gave no result: no step of it failed, so its runner was lost'],
  ],
  [
    'the job could not be set up',
    evidence({
      runs: [
        red(
          job('test', { conclusion: 'failure', steps: steps({ name: 'Set up job', conclusion: 'failure' }) }),
        ),
      ],
    }),
    'rerun',
    'red',
    'test: Set up job failed, before any step of the workflow',
    ['CI › test gave no result: Set up job failed, before any step of the workflow'],
  ],
  [
    'the checkout failed',
    evidence({ runs: [red(setUp('Run actions/checkout@v4'))] }),
    'rerun',
    'red',
    'test: Run actions/checkout@v4 failed, which only fetches and prepares',
    ['CI › test gave no result: Run actions/checkout@v4 failed, which only fetches and prepares'],
  ],
  [
    'an installation failed',
    evidence({
      runs: [red(setUp('Install'))],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test', { steps: [{ name: 'Install', run: 'npm ci' }] })],
        }),
      ],
    }),
    'rerun',
    'red',
    'test: Install failed, which only fetches and prepares',
    ['CI › test gave no result: Install failed, which only fetches and prepares'],
  ],
  [
    'a check was cancelled after the merge',
    postMergeEvidence({
      runs: [run('CI', { event: 'push', conclusion: 'cancelled', jobs: [cancelled('test')] })],
    }),
    'rerun',
    'red',
    'test: it was cancelled',
    ['CI › test gave no result: it was cancelled'],
  ],

  // Debt
  [
    'an informational check failed',
    evidence({ runs: [ci(job('test'), failed('extra'))], workflows: informational }),
    'debt',
    'green',
    'extra failed, but is not required',
    ['CI › extra failed; it is not required'],
  ],
  [
    'a check that no rule names failed',
    evidence({ rules: rules(['test']), runs: [red(job('test'), failed('extra'))] }),
    'debt',
    'green',
    'extra failed, but is not required',
    ['CI › extra failed; it is not required'],
  ],
  [
    'a status of another app failed',
    evidence({ otherChecks: [otherCheck('codecov', { conclusion: 'failure' })] }),
    'debt',
    'green',
    'codecov failed, but is not required',
    ['Commit status › codecov failed; it is not required'],
  ],
  [
    'another step fails on main',
    evidence({
      runs: [ci(job('test'), failed('extra'))],
      workflows: informational,
      baseline: onMain('extra', 'Install'),
    }),
    'debt',
    'green',
    'extra failed, but is not required',
    ['CI › extra failed; it is not required'],
  ],
  [
    'a check passed in the second attempt',
    evidence({
      runs: [
        run('CI', { attempt: 2, jobs: [failed('test', { id: 1 }), job('test', { id: 2, attempt: 2 })] }),
      ],
    }),
    'debt',
    'green',
    'test is flaky: it failed and then passed',
    ['CI › test failed in attempt 1 and passed in attempt 2 of the same commit'],
  ],
  [
    'a required check was skipped for another',
    evidence({ rules: rules(['test']), runs: [ci(failed('build'), skipped('test'))], workflows: needing }),
    'debt',
    'misleading',
    'required check test was skipped, and 1 more reason',
    ['CI › test was skipped: build, which it needs, failed', 'CI › build failed; it is not required'],
  ],
  [
    'an older run of the workflow failed',
    evidence({
      runs: [
        run('CI', { number: 62 }),
        run('CI', { id: 9, number: 61, conclusion: 'failure', jobs: [failed('test')] }),
      ],
    }),
    'debt',
    'green',
    'test is flaky: it failed and then passed',
    ['CI › test failed in run #61 and passed in a later one of the same commit'],
  ],
  [
    'code outside the plan',
    evidence({
      plan: planned({ deliverables: [{ path: 'src/app.py', text: '' }] }),
      changes: changing('src/app.py', 'src/other.py'),
    }),
    'debt',
    'green',
    'src/other.py is not in the plan',
    ['Code changed that is not in the plan: src/other.py'],
  ],
  [
    'a mandatory invariant without check',
    evidence({ config: { invariants: [{ name: 'API', checks: ['contract'], mandatory: true }] } }),
    'debt',
    'green',
    'mandatory invariant not assessed: API',
    ['Mandatory invariant not assessed: API (no check contract ran for this commit)'],
  ],
  [
    'jobs could not be read',
    evidence({ gaps: [{ about: 'jobs', text: 'The jobs of run 7 could not be read.' }] }),
    'debt',
    'green',
    'not all jobs were read',
    ['The jobs of run 7 could not be read.'],
  ],
  [
    'files could not be read',
    evidence({ gaps: [{ about: 'files', text: 'GitHub lists 3,000 files at most.' }] }),
    'debt',
    'green',
    'not all changed files could be read',
    ['GitHub lists 3,000 files at most.'],
  ],
  [
    'an absent workflow after the merge',
    postMergeEvidence({
      workflows: [workflowFile('CI', { on: { push: {} } }), workflowFile('Linter', { on: { push: {} } })],
    }),
    'debt',
    'green',
    'Linter has not run',
    ['Linter has not run, although push happened for this commit and its filters match'],
  ],
];

test.each(worlds)('%s', (_, world, outcome, ciStatus, headline, reasons) => {
  const { verdict } = judge(world);
  expect({
    outcome: verdict.outcome,
    ciStatus: verdict.ciStatus,
    headline: plain(verdict.headline),
    reasons: verdict.reasons.map(({ text }) => plain(text)),
  }).toEqual({ outcome, ciStatus, headline, reasons });
});
