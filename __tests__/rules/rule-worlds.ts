import type { AssertionKind, TestChange } from '../../src/evidence/change.ts';
import type { CaseList, RunComparison, TestComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Baseline, BaseRun, Job } from '../../src/evidence/run.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import type { Weighing } from '../../src/rules/rule.ts';
import {
  changedFile,
  coverageResult,
  definition,
  evidence,
  exitCode,
  job,
  jobDefinition,
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
import { changing, ci, failed, open, red, running, skipped } from '../builders/heads.ts';
import { editing } from './guardrail-files.ts';

/** Two sides of a rule: a world for each of its outcomes, and one much like it in which it finds no reason. */
export interface Sides {
  fires: Partial<Record<Weighing, Evidence>>;
  silent: Evidence;
}

const tested = job('test', { steps: steps('Set up job', 'Run npm test') });
const newerPush = { pullRequests: [pullRequest({ headSha: 'f'.repeat(40) })] };
const defined = (...jobs: Parameters<typeof jobDefinition>[]) => [
  workflowFile('CI', { jobs: jobs.map((one) => jobDefinition(...one)) }),
];
const scripted = (step: StepDefinition) => defined(['test', { steps: [{ name: 'Run npm test', ...step }] }]);

const onBase = (base: Partial<BaseRun>): Baseline => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      ...{ workflowId: run('CI').workflowId, runId: 5, sha: 'b'.repeat(40) },
      ...{ conclusion: 'success' as const, url: 'https://x' },
      ...base,
    },
  ],
});

/** The folder `src/api` is renamed; the workflow starts for these paths. */
const renamed = (paths: string[]): Evidence =>
  evidence({
    runs: [ci(tested)],
    workflows: [workflowFile('CI', { on: { pull_request: { paths } } })],
    changes: {
      source: 'pull request',
      files: [changedFile('src/web/a.ts', { status: 'renamed', previousPath: 'src/api/a.ts' })],
      total: { files: 1, additions: 0, deletions: 0 },
      goneFolders: ['src/api'],
    },
  });

/** A pull request into `parser/base`, for which nothing but a linter ran; `Tests` takes these branches. */
const stacked = (branches: string[]): Evidence =>
  evidence({
    pullRequests: [pullRequest({ baseBranch: 'parser/base' })],
    runs: [run('Lint', { jobs: [job('lint', { steps: steps('Run eslint') })] })],
    workflows: [
      workflowFile('Tests', {
        on: { pull_request: { branches, types: ['opened', 'synchronize'] } },
        jobs: [jobDefinition('unit', { steps: [{ run: 'npm test' }] })],
      }),
    ],
    ...(branches.length > 1 && { runs: [ci(tested)] }),
  });

/** A head with a report of ten tests, compared with the base. */
const compared = (with_: Partial<RunComparison>, over: Partial<Evidence> = {}): Evidence => {
  const base = { runId: 7, sha: 'ba5e'.repeat(10), url: 'https://x' };
  const comparison: RunComparison = { runId: run('CI').id, base, ...with_ };
  const baseline = { branch: 'main', greenCommit: null, runs: [], comparison: { runs: [comparison] } };
  return evidence({
    runs: [ci(tested)],
    results: results({ tests: [testResult()], coverage: [coverageResult()] }),
    baseline,
    ...over,
  });
};
const none: CaseList = { total: 0, suites: [] };
const lost: CaseList = { total: 1, suites: [{ suite: 'test.test_cart', count: 1, names: ['adds'] }] };
const cases = (over: Partial<TestComparison>): TestComparison => ({
  ...{ added: none, gone: none, vanished: none, skipped: none, failing: none, before: 50 },
  ...over,
});

const ofTests = (tests: TestChange, over: Partial<Evidence> = {}): Evidence =>
  evidence({
    runs: [ci(tested)],
    changes: {
      source: 'pull request',
      files: [changedFile('test/cart.test.js', { tests })],
      total: { files: 1, additions: 3, deletions: 1 },
    },
    ...over,
  });
const one = { total: 1, tests: [{ name: 'adds' }] };

/** An assertion of the test `adds` that became another. */
const asking = (
  kind: AssertionKind,
  before: string,
  after: string,
): NonNullable<TestChange['assertions']> => ({
  total: 1,
  changes: [{ kind, test: 'adds', before, after }],
});

/** Code that newly asks whether a test runs it. */
const underTest = (before: true | undefined): Evidence =>
  evidence({
    runs: [ci(tested)],
    changes: {
      source: 'pull request',
      files: [
        changedFile('src/mailer.ts', {
          testQuestions: {
            total: 1,
            lines: [{ tool: 'Jest', by: 'if (process.env.JEST_WORKER_ID) return;' }],
            ...(before && { before }),
          },
        }),
      ],
      total: { files: 1, additions: 3, deletions: 1 },
    },
  });

const beside = (over: Parameters<typeof run>[1], more: Partial<Evidence> = {}): Evidence =>
  evidence({ runs: [run('CI', over), run('Docs', { jobs: [job('docs')] })], ...more });

const needing = defined(['build', { continueOnError: true }], ['test', { needs: ['build'] }]);
const hidden = (over: Partial<Evidence> = {}): Evidence =>
  evidence({
    runs: [ci(job('test', { steps: steps('Run npm test'), annotations: [exitCode()] }))],
    workflows: scripted({ run: 'npm test', continueOnError: true }),
    ...over,
  });
const reported = (tests: Parameters<typeof testResult>[0][], over: Partial<Evidence> = {}): Evidence =>
  evidence({ runs: [ci(tested)], results: results({ tests: tests.map(testResult) }), ...over });
const extra = (over: Partial<Evidence> = {}): Evidence =>
  evidence({
    runs: [ci(job('test'), failed('extra'))],
    workflows: defined(['test'], ['extra', { continueOnError: true }]),
    ...over,
  });
const attempts = (first: Job): Evidence =>
  evidence({ runs: [run('CI', { attempt: 2, jobs: [first, job('test', { id: 2, attempt: 2 })] })] });
const flaky = testFailure('adds', { outcome: 'flaky' });
const planned = (...paths: string[]): Evidence =>
  evidence({
    plan: {
      path: 'docs/milestones/M09/M09_plan.md',
      content: plan({ deliverables: [{ path: 'src/app.py', text: '' }] }),
    },
    changes: changing('src/app.py', ...paths),
  });
const surface = (title: string): Evidence =>
  evidence({
    config: { surfaces: { 'REST API': ['src/api/**'] } },
    changes: changing('src/api/users.ts'),
    pullRequests: [pullRequest({ title })],
  });
const mandatory = (check: string): Evidence =>
  evidence({ config: { invariants: [{ name: 'API', checks: [check], mandatory: true }] } });
const minimum = (percent: number): Evidence =>
  evidence({
    config: { coverage: { minimum: percent } },
    results: results({ coverage: [coverageResult()] }),
  });
const onMain = (coverage: number): Evidence =>
  compared({
    coverage: [
      {
        artifact: 'coverage',
        file: 'coverage.xml',
        lines: { covered: coverage, total: 100 },
        branches: null,
      },
    ],
  });
const soft = editing([['run: ruff check .', 'run: ruff check . || true']]);
const ruffJobs = { runs: [run('CI', { jobs: [job('lint'), job('test'), job('all-green')] })] };
const declared = (body: string) => editing([['run: ruff check .', 'run: ruff check . || true']], { body });

/** Both sides of every rule, by its name. */
export const WORLDS: Record<string, Sides> = {
  'required check failed': {
    fires: { blocked: evidence({ runs: [red(job('test'), failed('extra'))] }) },
    silent: evidence({ rules: rules(['test']), runs: [red(job('test'), failed('extra'))] }),
  },
  'run ended outside its jobs': {
    fires: {
      blocked: beside({ conclusion: 'failure', jobs: [job('test')] }),
      pending: beside({ conclusion: 'cancelled', jobs: [] }, newerPush),
      rerun: beside({ conclusion: 'cancelled', jobs: [] }),
      debt: beside({ conclusion: 'failure', jobs: [job('test')] }, { rules: rules(['docs']) }),
    },
    silent: evidence({
      runs: [
        run('CI', { conclusion: 'cancelled', jobs: [] }),
        run('CI', { id: 77, event: 'push', jobs: [job('test')] }),
      ],
    }),
  },
  'invariant violated': {
    fires: { blocked: evidence({ config: { invariants: [{ name: 'API', unchanged: ['src/**'] }] } }) },
    silent: evidence({ config: { invariants: [{ name: 'API', unchanged: ['lib/**'] }] } }),
  },
  'gate weakened': {
    fires: {
      blocked: { ...soft, ...ruffJobs },
      debt: { ...declared('Allow `ruff` to fail for now.'), ...ruffJobs },
    },
    silent: { ...editing([['run: ruff check .', 'run: ruff check . --select ALL']]), ...ruffJobs },
  },
  'tests focused': {
    fires: {
      blocked: ofTests({ focused: one }),
      debt: ofTests({ focused: one }, { runs: [ci(job('build', { steps: steps('Run make') }))] }),
    },
    silent: ofTests({ added: 1 }),
  },
  'check not finished': {
    fires: { pending: evidence({ runs: [open(job('lint'), running('test'))] }) },
    silent: evidence({ runs: [open(job('lint'), running('deploy', { status: 'waiting' }))] }),
  },
  'required check missing': {
    fires: {
      pending: evidence({ rules: rules(['test', 'e2e']) }),
      blocked: evidence({
        rules: rules(['test', 'e2e']),
        workflows: [
          workflowFile(
            'CI',
            {},
            { mergeBase: definition({ name: 'CI', jobs: [jobDefinition('test'), jobDefinition('e2e')] }) },
          ),
        ],
      }),
    },
    silent: postMergeEvidence({ rules: rules(['test', 'e2e']) }),
  },
  'expected workflow absent': {
    fires: {
      pending: evidence({ workflows: [workflowFile('CI'), workflowFile('Lint')] }),
      debt: postMergeEvidence({
        workflows: [workflowFile('CI', { on: { push: {} } }), workflowFile('Lint', { on: { push: {} } })],
      }),
    },
    silent: evidence({ workflows: [workflowFile('CI'), workflowFile('Lint', { on: { push: {} } })] }),
  },
  'no work done': {
    fires: { pending: evidence({ runs: [ci(skipped('test'))] }) },
    silent: evidence({ runs: [ci(skipped('test'), job('lint'))] }),
  },
  infrastructure: {
    fires: {
      rerun: evidence({
        runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test', { conclusion: 'cancelled' })] })],
      }),
    },
    silent: evidence({
      runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test', { conclusion: 'cancelled' })] })],
      ...newerPush,
    }),
  },
  'failure passed over': {
    fires: {
      debt: evidence({
        rules: rules(['gate']),
        runs: [red(failed('lint'), job('gate'))],
        workflows: defined(['lint'], ['gate', { needs: ['lint'], if: 'always()' }]),
      }),
    },
    silent: evidence({
      rules: rules(['gate']),
      runs: [ci(failed('lint'), job('gate'))],
      workflows: defined(['lint', { continueOnError: true }], ['gate', { needs: ['lint'], if: 'always()' }]),
    }),
  },
  'required check skipped': {
    fires: {
      debt: evidence({
        rules: rules(['test']),
        runs: [ci(failed('build'), skipped('test'))],
        workflows: needing,
      }),
    },
    silent: evidence({
      rules: rules(['test']),
      runs: [ci(job('build'), skipped('test'))],
      workflows: defined(['build'], ['test', { needs: ['build'], if: "github.actor == 'x'" }]),
    }),
  },
  'masked failure': {
    fires: { debt: hidden() },
    silent: hidden({ baseline: onBase({ maskedJobs: [{ name: 'test', steps: ['Run npm test'] }] }) }),
  },
  'failed tests in a green run': {
    fires: { debt: reported([{ failures: [testFailure('adds')] }]) },
    silent: reported([{ failures: [testFailure('adds')] }], {
      baseline: onBase({ failedTests: ['cart\nadds'] }),
    }),
  },
  'zero tests': {
    fires: { debt: reported([{ passed: 0 }]) },
    silent: reported([{ passed: 0 }, { file: 'second.xml' }]),
  },
  'informational failure': {
    fires: { debt: extra() },
    silent: extra({ baseline: onBase({ failedJobs: [{ name: 'extra', steps: ['Run tests'] }] }) }),
  },
  'flaky check': {
    fires: { debt: attempts(failed('test', { id: 1 })) },
    silent: attempts(job('test', { id: 1 })),
  },
  'flaky test': {
    fires: { debt: reported([{ failures: [flaky] }]) },
    silent: reported([{}, { artifact: 'examples', failures: [flaky] }]),
  },
  'tests not started': {
    fires: { debt: stacked(['main']) },
    silent: stacked(['main', 'parser/**']),
  },
  'tests removed': {
    fires: { debt: ofTests({ removed: one }) },
    silent: ofTests({ removed: one }, { pullRequests: [pullRequest({ title: 'Remove `adds`' })] }),
  },
  'tests skipped': {
    fires: { debt: ofTests({ skipped: one }) },
    silent: ofTests({ skippedIf: one }),
  },
  'assertions weakened': {
    fires: { debt: ofTests({ assertions: asking('trivial', 'assert add() == 3', 'assert True') }) },
    silent: ofTests(
      { assertions: asking('trivial', 'assert add() == 3', 'assert True') },
      { pullRequests: [pullRequest({ title: 'Relax the flaky tests of add' })] },
    ),
  },
  'code asks about tests': {
    fires: { debt: underTest(undefined) },
    silent: underTest(true),
  },
  'tests vanished': {
    fires: { debt: compared({ tests: cases({ gone: lost, vanished: lost }) }) },
    silent: compared(
      { tests: cases({ gone: lost, vanished: lost }) },
      { changes: changing('test/test_cart.py') },
    ),
  },
  'tests newly skipped': {
    fires: { debt: compared({ tests: cases({ skipped: lost }) }) },
    silent: compared({ tests: cases({ skipped: lost }) }, { pullRequests: [pullRequest({ fork: true })] }),
  },
  'paths mean nothing': {
    fires: { debt: renamed(['src/api/**']) },
    silent: renamed(['src/**']),
  },
  'coverage under its gate': {
    fires: { debt: minimum(81) },
    silent: minimum(80),
  },
  'coverage dropped': {
    fires: { debt: onMain(85) },
    silent: onMain(81),
  },
  'unplanned code': {
    fires: { debt: planned('src/other.py') },
    silent: planned('test/test_other.py'),
  },
  'public surface changed without being named': {
    fires: { debt: surface('Fix the pages') },
    silent: surface('Fix the REST API'),
  },
  'mandatory invariant not assessed': {
    fires: { debt: mandatory('contract') },
    silent: mandatory('test'),
  },
  'evidence unread': {
    fires: { debt: evidence({ gaps: [{ about: 'jobs', text: 'The jobs of run 7 could not be read.' }] }) },
    silent: evidence({ gaps: [{ about: 'artifacts', text: 'An artifact could not be read.' }] }),
  },
};
