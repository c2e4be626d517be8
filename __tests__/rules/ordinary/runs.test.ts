import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Job, Run } from '../../../src/evidence/run.ts';
import type { WorkflowDefinition } from '../../../src/evidence/workflow.ts';
import { parseWorkflow } from '../../../src/workflow/file/workflow.ts';
import {
  analysisResult,
  annotation,
  coverageResult,
  evidence,
  exitCode,
  job,
  logResult,
  otherCheck,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';
import { skipped } from '../../builders/heads.ts';
import { flow, type Jobs, node, outcomeOf, python } from './pulls.ts';

/** Ordinary runs: what GitHub tells of them, and their results. Each is approved and green. */

const meaning = (jobs: Jobs, over = {}): WorkflowDefinition => {
  const parsed = parseWorkflow(flow(jobs, over));
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.definition;
};

const ran = (name: string, commands: string[], over: Partial<Job> = {}): Job =>
  job(name, { steps: steps('Set up job', ...commands.map((command) => `Run ${command}`)), ...over });

/** A run of the workflow with these jobs. */
const world = (defined: Jobs, jobs: Job[], over: Partial<Evidence> = {}, of: Partial<Run> = {}): Evidence =>
  evidence({
    runs: [run('CI', { jobs, ...of })],
    workflows: [workflowFile('CI', meaning(defined))],
    ...over,
  });

const test1 = { test: [...node, 'npm test'] };
const green = ran('test', ['npm ci', 'npm test']);
const ofRun = (over: Partial<Evidence>) => world(test1, [green], over);

const worlds: Record<string, Record<string, Evidence>> = {
  jobs: {
    'a deployment skipped on pull requests': world(
      { ...test1, deploy: { needs: 'test', if: "github.event_name == 'push'", steps: ['npm publish'] } },
      [green, skipped('deploy')],
    ),
    'what needs the deployment is skipped too': world(
      {
        ...test1,
        deploy: { needs: 'test', if: "github.ref == 'refs/heads/main'", steps: ['npm publish'] },
        notify: { needs: 'deploy', steps: ['./notify.sh'] },
      },
      [green, skipped('deploy'), skipped('notify')],
    ),
    'a nightly job': world(
      { ...test1, fuzz: { if: "github.event_name == 'schedule'", steps: ['make fuzz'] } },
      [green, skipped('fuzz')],
    ),
    'a job that reports failures': world(
      { ...test1, alert: { needs: 'test', if: 'failure()', steps: ['./alert.sh'] } },
      [green, skipped('alert')],
    ),
    'a job that reports failures, always asked': world(
      {
        ...test1,
        alert: { needs: 'test', if: "always() && needs.test.result == 'failure'", steps: ['./alert.sh'] },
      },
      [green, skipped('alert')],
    ),
    'a matrix that is skipped': world(
      {
        ...test1,
        e2e: {
          if: "contains(github.event.pull_request.labels.*.name, 'e2e')",
          strategy: { matrix: { browser: ['chrome', 'firefox'] } },
          steps: [...node, 'npm run e2e'],
        },
      },
      [green, skipped('e2e')],
    ),
    'a required matrix of paths that did not change': world(
      {
        changes: ['dorny/paths-filter@v3'],
        web: { needs: 'changes', if: "needs.changes.outputs.web == 'true'", steps: [...node, 'npm test'] },
        test: [...python, 'pytest'],
      },
      [ran('changes', ['dorny/paths-filter@v3']), skipped('web'), ran('test', ['pytest'])],
      { rules: rules(['web', 'test']) },
    ),
    'an aggregator over skipped jobs': world(
      {
        changes: ['dorny/paths-filter@v3'],
        web: { needs: 'changes', if: "needs.changes.outputs.web == 'true'", steps: [...node, 'npm test'] },
        ok: {
          needs: ['web'],
          if: 'always()',
          steps: [{ run: 'exit 1', if: "contains(needs.*.result, 'failure')" }],
        },
      },
      [ran('changes', ['dorny/paths-filter@v3']), skipped('web'), job('ok')],
      { rules: rules(['ok']) },
    ),
    'an experimental leg that fails on main too': world(
      {
        test: {
          'continue-on-error': '${{ matrix.experimental }}',
          strategy: {
            matrix: {
              python: ['3.13'],
              experimental: [false],
              include: [{ python: '3.15', experimental: true }],
            },
          },
          steps: [...python, 'pytest'],
        },
      },
      [
        ran('test (3.13, false)', ['pytest']),
        ran('test (3.15, true)', ['pytest'], { conclusion: 'failure' }),
      ],
      {
        baseline: {
          branch: 'main',
          greenCommit: null,
          runs: [
            {
              workflowId: run('CI').workflowId,
              runId: 5,
              sha: 'b'.repeat(40),
              conclusion: 'success',
              url: 'https://x',
              failedJobs: [{ name: 'test (3.15, true)', steps: [] }],
            },
          ],
        },
      },
    ),
    'a runner lost, and passed the second time': world(
      test1,
      [
        job('test', { id: 1, attempt: 1, conclusion: 'cancelled' }),
        ran('test', ['npm ci', 'npm test'], { id: 2, attempt: 2 }),
      ],
      {},
      { attempt: 2 },
    ),
    'one workflow by two events': evidence({
      runs: [run('CI', { jobs: [green] }), run('CI', { event: 'push', jobs: [{ ...green, id: 77 }] })],
      workflows: [workflowFile('CI', meaning(test1, { on: { push: null, pull_request: null } }))],
    }),
    'a called workflow': world({ ci: { uses: './.github/workflows/called.yml' } }, [job('ci / test')], {
      workflows: [
        workflowFile('CI', meaning({ ci: { uses: './.github/workflows/called.yml' } })),
        workflowFile('called', meaning(test1, { name: 'called', on: { workflow_call: null } })),
      ],
    }),
    'the first pull request of a repository': ofRun({
      baseline: null,
      base: { branch: 'main', mergeBase: null },
    }),
    'stacked on another branch': ofRun({
      pullRequests: [pullRequest({ baseBranch: 'feature-1' })],
      base: { branch: 'feature-1', mergeBase: null },
      workflows: [
        workflowFile('CI', meaning(test1, { on: { pull_request: null, push: { branches: ['main'] } } })),
      ],
    }),
    'stacked, and one workflow is for main alone': ofRun({
      pullRequests: [pullRequest({ baseBranch: 'feature-1' })],
      base: { branch: 'feature-1', mergeBase: null },
      workflows: [
        workflowFile('CI', meaning(test1)),
        workflowFile(
          'Lint',
          meaning({ lint: ['ruff check .'] }, { name: 'Lint', on: { pull_request: { branches: ['main'] } } }),
        ),
      ],
    }),
    'a backport': ofRun({
      pullRequests: [pullRequest({ title: '[backport 1.x] Fix the cart', baseBranch: '1.x' })],
      base: { branch: '1.x', mergeBase: null },
    }),
    'a robot without secrets': ofRun({
      pullRequests: [pullRequest({ author: 'dependabot[bot]', title: 'Bump lodash' })],
    }),
    'a failed step that is asked about': world(
      {
        test: [
          ...node,
          { id: 'first', run: 'npm test', 'continue-on-error': true },
          { run: 'npm test', if: "steps.first.outcome == 'failure'" },
        ],
      },
      [ran('test', ['npm ci', 'npm test', 'npm test'], { annotations: [exitCode()] })],
    ),
    'an upload that fails softly': world(
      {
        test: [
          ...node,
          'npm test',
          { name: 'Upload', if: 'always()', uses: 'codecov/codecov-action@v4', 'continue-on-error': true },
        ],
      },
      [job('test', { steps: steps('Set up job', 'Run npm test', 'Upload'), annotations: [exitCode()] })],
    ),
  },
  'other apps': {
    'statuses that are neutral, skipped or pending': ofRun({
      otherChecks: [
        otherCheck('codecov/patch', { conclusion: 'neutral' }),
        otherCheck('codecov/project', { status: 'in_progress', conclusion: null }),
        otherCheck('CodeRabbit', { conclusion: 'skipped' }),
        otherCheck('netlify/preview', { status: 'queued', conclusion: null }),
      ],
    }),
    'a required license check': ofRun({
      rules: rules(['test', 'license/cla']),
      otherChecks: [otherCheck('license/cla')],
    }),
  },
  results: {
    'coverage 0.6 points down': ofRun({
      results: results({ coverage: [coverageResult({ lines: { covered: 794, total: 1000 } })] }),
    }),
    'old findings': ofRun({
      results: results({
        analyses: [analysisResult('CodeQL', { totals: { error: 2, warning: 30, note: 4 } })],
      }),
    }),
    deprecations: world(test1, [
      ran('test', ['npm test'], {
        annotations: [
          annotation('The following actions use a deprecated Node.js version: actions/checkout@v3', {
            path: '.github',
            title: null,
          }),
          annotation('The ubuntu-20.04 runner image is deprecated', { level: 'warning', path: '.github' }),
          annotation('punycode is deprecated', { path: null }),
        ],
      }),
    ]),
    'errors of a problem matcher in a job that passed': world(test1, [
      ran('test', ['npm test'], {
        annotations: [annotation('Expected an error', { level: 'failure', path: 'test/errors.test.ts' })],
      }),
    ]),
    'tests skipped on Windows': ofRun({
      results: results({
        tests: [testResult({ skipped: 4 }), testResult({ file: 'windows.xml', skipped: 9 })],
      }),
    }),
    'an empty shard': ofRun({
      results: results({ tests: [testResult(), testResult({ file: 'shard-4.xml', passed: 0 })] }),
    }),
    'failures that fixtures print': ofRun({
      results: results({
        tests: [testResult(), testResult({ artifact: 'fixtures', failures: [testFailure('fails')] })],
      }),
    }),
    'failed tests in a log of a test tool': ofRun({
      results: results({ logs: [logResult({ passed: 60, failed: 1 })] }),
    }),
    'no test in one of two jobs': world(
      { ...test1, unit: [...node, 'npm test'] },
      [green, ran('unit', ['npm test'])],
      {
        results: results({ logs: [logResult({}), logResult({ passed: 9 }, { job: 'unit' })] }),
      },
    ),
    'a report without tests beside one with': ofRun({
      results: results({ tests: [testResult({ passed: 0, file: 'e2e.xml' }), testResult()] }),
    }),
  },
};

describe.each(Object.entries(worlds))('%s', (_, all) => {
  test.each(Object.entries(all))('%s', (__, given) => {
    expect(outcomeOf(given)).toEqual(['approved', 'green']);
  });
});
