import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  otherCheck,
  postMergeEvidence,
  pullRequest,
  requiredCheck,
  rules,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';
import { ci, planned, skipped } from '../builders/heads.ts';

/** Ordinary changes of ordinary repositories: each is approved with a green CI. */

const files = (...paths: string[]): Evidence['changes'] => ({
  source: 'pull request',
  files: paths.map((path) => changedFile(path)),
  total: { files: paths.length, additions: 3 * paths.length, deletions: paths.length },
});
const unnamed = { ...evidence().document, milestone: null, milestoneFrom: null, number: null, path: null };
const baseline = (
  conclusion: 'success' | 'failure',
  failedJobs: { name: string; steps: string[] }[] = [],
) => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      workflowId: run('CI').workflowId,
      runId: 5,
      sha: 'b'.repeat(40),
      conclusion,
      url: 'https://x',
      failedJobs,
    },
  ],
});

const worlds: [string, Evidence][] = [
  ['one workflow, nothing else', evidence()],
  ['no milestone', evidence({ document: unnamed })],
  ['rules that name the job', evidence({ rules: rules(['test']) })],
  [
    'rules that name the job for GitHub Actions alone',
    evidence({ rules: rules([requiredCheck('test', { appId: 15368 })]) }),
  ],
  [
    'several workflows',
    evidence({ runs: [run('CI'), run('Linter', { jobs: [job('ruff'), job('eslint')] })] }),
  ],
  [
    'push and pull_request of one workflow',
    evidence({ runs: [run('CI'), run('CI', { event: 'push', pullRequests: [] })] }),
  ],
  ['a matrix', evidence({ runs: [ci(job('test (3.10)'), job('test (3.11)'))] })],
  [
    'a job skipped by its own condition',
    evidence({
      runs: [ci(job('test'), skipped('deploy'))],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test'), jobDefinition('deploy', { if: "github.ref == 'refs/heads/main'" })],
        }),
      ],
    }),
  ],
  [
    'a required job skipped by its own condition',
    evidence({
      rules: rules(['test', 'docs']),
      runs: [ci(job('test'), skipped('docs'))],
      workflows: [
        workflowFile('CI', {
          jobs: [
            jobDefinition('test'),
            jobDefinition('docs', { if: "contains(github.event.pull_request.labels.*.name, 'docs')" }),
          ],
        }),
      ],
    }),
  ],
  [
    'jobs skipped because their paths did not change',
    evidence({
      runs: [ci(job('changes'), job('backend'), skipped('frontend'))],
      workflows: [
        workflowFile('CI', {
          jobs: [
            jobDefinition('changes'),
            jobDefinition('backend', { needs: ['changes'], if: "needs.changes.outputs.backend == 'true'" }),
            jobDefinition('frontend', { needs: ['changes'], if: "needs.changes.outputs.frontend == 'true'" }),
          ],
        }),
      ],
    }),
  ],
  [
    'a workflow that runs after the merge',
    evidence({
      workflows: [workflowFile('CI'), workflowFile('Quality', { on: { push: { branches: ['main'] } } })],
    }),
  ],
  [
    'a scheduled workflow',
    evidence({ workflows: [workflowFile('CI'), workflowFile('Nightly', { on: { schedule: {} } })] }),
  ],
  [
    'a workflow for other paths',
    evidence({
      workflows: [workflowFile('CI'), workflowFile('Docs', { on: { pull_request: { paths: ['docs/**'] } } })],
    }),
  ],
  [
    'a workflow for other branches',
    evidence({
      workflows: [
        workflowFile('CI'),
        workflowFile('Backports', { on: { pull_request: { branches: ['release/**'] } } }),
      ],
    }),
  ],
  [
    'a workflow for labels only',
    evidence({
      workflows: [
        workflowFile('CI'),
        workflowFile('Labels', { on: { pull_request: { types: ['labeled'] } } }),
      ],
    }),
  ],
  [
    'a fork',
    evidence({
      pullRequests: [pullRequest({ fork: true, headRepository: 'someone/serena' })],
      head: { ...evidence().head, repository: 'someone/serena' },
    }),
  ],
  ['a draft whose checks ran', evidence({ pullRequests: [pullRequest({ draft: true })] })],
  ['a green status of another app', evidence({ otherChecks: [otherCheck('ci/circleci')] })],
  [
    'an unfinished status of another app',
    evidence({ otherChecks: [otherCheck('netlify', { status: 'in_progress', conclusion: null })] }),
  ],
  [
    'a neutral check of another app',
    evidence({ otherChecks: [otherCheck('codecov/patch', { conclusion: 'neutral' })] }),
  ],
  [
    'a required status of another app',
    evidence({ rules: rules(['test', 'ci/circleci']), otherChecks: [otherCheck('ci/circleci')] }),
  ],
  [
    'rules that could not be read',
    evidence({
      rules: rules([], { state: 'unreadable' }),
      gaps: [{ about: 'rules', text: 'The rules could not be read.' }],
    }),
  ],
  [
    'a baseline that could not be read',
    evidence({ gaps: [{ about: 'baseline', text: 'Earlier runs could not be read.' }] }),
  ],
  [
    'a cancelled older run of the same workflow',
    evidence({
      runs: [
        run('CI', {
          id: 1,
          number: 60,
          conclusion: 'cancelled',
          jobs: [job('test', { id: 1, conclusion: 'cancelled' })],
        }),
        run('CI', { id: 2 }),
      ],
    }),
  ],
  [
    'a cancelled push run beside a green pull_request run',
    evidence({
      runs: [
        run('CI', {
          event: 'push',
          conclusion: 'cancelled',
          jobs: [job('test', { id: 1, conclusion: 'cancelled' })],
        }),
        run('CI'),
      ],
    }),
  ],
  [
    'a re-run of a green run',
    evidence({ runs: [run('CI', { attempt: 2, jobs: [job('test'), job('test', { attempt: 2 })] })] }),
  ],
  [
    'a step with continue-on-error that hid nothing',
    evidence({
      runs: [ci(job('test', { steps: steps('Audit', 'Run tests') }))],
      workflows: [
        workflowFile('CI', {
          jobs: [
            jobDefinition('test', {
              steps: [
                { name: 'Audit', run: 'npm audit', continueOnError: true },
                { name: 'Run tests', run: 'npm test' },
              ],
            }),
          ],
        }),
      ],
    }),
  ],
  [
    'an informational failure that main has too',
    evidence({
      runs: [ci(job('test'), job('nightly', { conclusion: 'failure' }))],
      workflows: [
        workflowFile('CI', {
          jobs: [jobDefinition('test'), jobDefinition('nightly', { continueOnError: true })],
        }),
      ],
      baseline: baseline('success', [{ name: 'nightly', steps: [] }]),
    }),
  ],
  [
    'a plan whose paths are kept, with tests and lock files',
    evidence({
      plan: planned({ deliverables: [{ path: 'src/app.py', text: 'New' }] }),
      changes: files(
        'src/app.py',
        'tests/test_app.py',
        'uv.lock',
        'src/__snapshots__/a.snap',
        'docs/milestones/M09/M09_plan.md',
        'README.md',
      ),
    }),
  ],
  [
    'a plan whose files come in several pull requests',
    evidence({
      plan: planned({
        deliverables: [
          { path: 'src/app.py', text: '' },
          { path: 'src/later.py', text: '' },
        ],
      }),
    }),
  ],
  ['a plan without paths', evidence({ plan: planned({ title: 'Seam', inScope: ['Everything'] }) })],
  [
    'invariants that nobody can assess',
    evidence({ plan: planned({ invariants: [{ name: 'CLI behavior', verification: 'No CLI changes' }] }) }),
  ],
  [
    'invariants that hold',
    evidence({
      plan: planned({
        invariants: [
          { name: 'API', verification: '`test` passes' },
          { name: 'CLI', verification: 'no change to `src/cli.py`' },
        ],
      }),
    }),
  ],
  [
    'a merge queue',
    evidence({
      runs: [run('CI', { event: 'merge_group' })],
      workflows: [workflowFile('CI', { on: { merge_group: {}, pull_request: {} } })],
    }),
  ],
  ['the merge commit', postMergeEvidence()],
  ['a direct push', postMergeEvidence({ pullRequests: [] })],
  [
    'the merge commit with rules for pull requests',
    postMergeEvidence({
      rules: rules(['pr-title']),
      workflows: [
        workflowFile('CI', { on: { push: {} } }),
        workflowFile('Title', { on: { pull_request: {} }, jobs: [jobDefinition('pr-title')] }),
      ],
    }),
  ],
  [
    'a manual run that failed is informational when main fails too',
    evidence({
      runs: [
        run('CI'),
        run('CI', {
          event: 'workflow_dispatch',
          conclusion: 'failure',
          jobs: [job('test', { id: 3, conclusion: 'failure' })],
        }),
      ],
      baseline: baseline('failure', [{ name: 'test', steps: [] }]),
    }),
  ],
  [
    'a deployment that waits for approval',
    evidence({
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
    }),
  ],
  [
    'an unfinished scan of GitHub itself',
    evidence({
      runs: [
        run('CI'),
        run('CodeQL', { path: null, event: 'dynamic', status: 'in_progress', conclusion: null, jobs: [] }),
      ],
    }),
  ],
  ['a change of the workflow itself', evidence({ changes: files('.github/workflows/ci.yml') })],
];

test.each(worlds)('%s is approved and green', (_, world) => {
  const { verdict } = judge(world);
  expect(verdict.reasons.map(({ text }) => plain(text))).toEqual([]);
  expect([verdict.outcome, verdict.ciStatus]).toEqual(['approved', 'green']);
});
