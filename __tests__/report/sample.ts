import type { Evidence } from '../../src/evidence/evidence.ts';
import type { JobRow, StepRow } from '../../src/facts/rows.ts';
import type { Assessment } from '../../src/rules/assessment.ts';
import { code, say } from '../../src/text/prose.ts';
import {
  action,
  assessment,
  failure,
  fileRow,
  identityRow,
  invariantRow,
  jobRow,
  reason,
  stepRow,
  verdict,
  workflowRows,
} from '../builders/assessment.ts';
import { evidence, HEAD, pullRequest, run } from '../builders/evidence.ts';

/** A made-up head with two runs, a workflow that runs after the merge, four files and a plan. */

const RUNS = 'https://github.com/m-cahill/serena/actions/runs';
const LINTER = 22984770390;
const SMOKE = 22984770373;

const SMOKE_STEPS: [name: string, purpose: string][] = [
  ['Verify repository', 'Guardrail: m-cahill/serena only'],
  ['Verify base branch', 'Guardrail: PR targets main'],
  ['Checkout Code', 'Fetch PR branch'],
  ['Set up Python 3.10', 'Runtime'],
  ['Cache models', 'Deterministic model path'],
  ['Install test dependencies', 'pytest, coverage'],
  ['Install runtime dependencies', 'torch, CLIP, open_clip, requirements_versions'],
  ['Create stub repositories', 'CI fake inference support'],
  ['Setup environment', '`launch.py --exit`'],
  ['Smoke startup', 'Verify server can start'],
  ['Start test server', 'Live server for API tests'],
  ['Run smoke tests', '`pytest test/smoke`'],
  ['Kill test server', 'Cleanup'],
];

function smokeSteps(): StepRow[] {
  const prefix = 'Smoke Tests / smoke tests / ';
  return [
    stepRow(`${prefix}Set up job`, { byRunner: true }),
    ...SMOKE_STEPS.map(([name, purpose]) => stepRow(prefix + name, { purpose })),
    stepRow(`${prefix}Upload main app output`, { required: 'always', purpose: 'Artifact for debugging' }),
    stepRow(`${prefix}Complete job`, { byRunner: true }),
  ];
}

function smokeJob(over: Partial<JobRow> = {}): JobRow {
  return jobRow('Smoke Tests', 'smoke tests', {
    id: 3,
    url: `${RUNS}/${SMOKE}/job/3`,
    startedAt: '2026-03-12T04:33:04Z',
    completedAt: '2026-03-12T04:35:59Z',
    seconds: 175,
    steps: smokeSteps(),
    ...over,
  });
}

function linterJobs(): JobRow[] {
  const step = (job: string, name: string) => stepRow(`Linter / ${job} / ${name}`);
  return [
    jobRow('Linter', 'ruff', {
      id: 1,
      purpose: 'Python lint',
      startedAt: '2026-03-12T04:33:05Z',
      completedAt: '2026-03-12T04:33:14Z',
      steps: [step('ruff', 'Checkout Code'), step('ruff', 'Install Ruff'), step('ruff', 'Run Ruff')],
    }),
    jobRow('Linter', 'eslint', {
      id: 2,
      purpose: 'JS lint',
      startedAt: '2026-03-12T04:33:05Z',
      completedAt: '2026-03-12T04:33:21Z',
      seconds: 16,
      steps: [
        step('eslint', 'Checkout Code'),
        step('eslint', 'Run npm ci'),
        step('eslint', 'Run npm run lint'),
      ],
    }),
  ];
}

export function sampleEvidence(over: Partial<Evidence> = {}): Evidence {
  return evidence({
    repository: { name: 'm-cahill/serena', defaultBranch: 'main', serverUrl: 'https://github.com' },
    pullRequests: [pullRequest({ url: 'https://github.com/m-cahill/serena/pull/26' })],
    runs: [
      run('Linter', { id: LINTER, url: `${RUNS}/${LINTER}` }),
      run('Smoke Tests', { id: SMOKE, url: `${RUNS}/${SMOKE}` }),
    ],
    ...over,
  });
}

const FILES = [
  fileRow('modules/runtime_context.py', {
    change: 'New',
    additions: 24,
    deletions: 0,
    definitions: [{ name: 'RuntimeContext', kind: 'class', change: 'added' }],
    planned: 'RuntimeContext dataclass (model, opts_snapshot, device, state, cmd_opts)',
  }),
  fileRow('modules/processing.py', {
    additions: 9,
    definitions: [{ name: 'process_images_inner', kind: 'function', change: 'changed' }],
    planned: 'Attach `p.runtime_context` in `process_images_inner()` after `opts_snapshot`',
  }),
  fileRow('docs/milestones/M09/M09_plan.md', {
    additions: 120,
    planned: 'Populated full plan',
    isCode: false,
  }),
  fileRow('docs/milestones/M09/M09_toolcalls.md', { change: 'New', deletions: 0, isCode: false }),
];

export function sampleAssessment(over: Partial<Assessment> = {}): Assessment {
  const smoke = ['all jobs of Smoke Tests ✓'];
  return assessment({
    identity: {
      runs: [
        identityRow('Linter', { runId: LINTER, url: `${RUNS}/${LINTER}`, attempt: 2 }),
        identityRow('Smoke Tests', { runId: SMOKE, number: 58, url: `${RUNS}/${SMOKE}`, commit: HEAD }),
      ],
      absent: [
        {
          path: '.github/workflows/quality_tests.yml',
          name: 'Quality Tests',
          why: 'later',
          text: ['Not yet run (triggered on push to main; will run post-merge)'],
          clause: ['runs only after the merge, on the push to main'],
          brings: ['coverage ≥ 40%', 'pip-audit', 'verify_pinned_deps'],
        },
        {
          path: '.github/workflows/docket.yml',
          name: 'Docket',
          why: 'own',
          text: ['Writes this report'],
          clause: ['writes this report'],
          brings: [],
        },
      ],
      otherChecks: [],
    },
    context: {
      milestone: 'M09 — Execution Context Introduction',
      phase: 'Phase II — Runtime Seam Preparation',
      posture: 'Behavior-preserving',
      intent: 'Attach one `RuntimeContext` to the generation pipeline, write-only.',
      refactorTarget: FILES.filter((file) => file.isCode),
      author: null,
      acceptedBy: null,
      runType: 'First CI verification of M09 implementation',
      baseline: say`Last green commit on ${code('main')}: ${code('a1b2c3d4')}`,
      previous: null,
      repeats: false,
    },
    inventory: {
      workflows: [
        workflowRows('Linter', { runId: LINTER, url: `${RUNS}/${LINTER}`, jobs: linterJobs() }),
        workflowRows('Smoke Tests', {
          runId: SMOKE,
          url: `${RUNS}/${SMOKE}`,
          seconds: 179,
          jobs: [smokeJob()],
        }),
      ],
      requiredFrom: 'none',
      changes: [],
    },
    signals: [
      {
        heading: 'A) Tests',
        items: [
          { label: 'Tier', text: say`Smoke only: ${code('Run smoke tests')} ✓` },
          { label: 'Failures', text: ['None'] },
          { label: 'Missing', text: ['Quality Tests will run on push to main (coverage ≥ 40%, pip-audit)'] },
        ],
      },
      { heading: 'B) Coverage', items: [{ label: '', text: ['No coverage report was read.'] }] },
      { heading: 'C) Static Gates', items: [{ label: '', text: ['ruff ✓, eslint ✓'] }] },
      { heading: 'D) Security and Supply Chain', items: [] },
      {
        heading: 'E) Performance',
        items: [{ label: 'Wall time', text: ['Linter 19s, Smoke Tests 2m 59s'] }],
      },
    ],
    delta: {
      files: FILES,
      complete: true,
      plannedButMissing: [],
      otherwise: [],
      unplanned: [],
      unchanged: [
        { text: 'No change to `modules/images.py`', held: true, touched: [] },
        { text: 'All `shared.sd_model` reads remain', held: null, touched: [] },
      ],
      acceptance: [],
      expected: [
        { check: 'Smoke tests', expected: 'pass', observed: smoke, mark: 'success' },
        { check: 'Same inputs → same outputs', expected: null, observed: ['no check is named'], mark: null },
      ],
      drift: [],
    },
    invariants: [
      invariantRow('Generation behavior unchanged', {
        verification: 'Smoke tests pass; context is additive only',
        evidence: ['Smoke Tests ✓'],
      }),
      invariantRow('CLI behavior', {
        verification: 'No change to `modules/cmd_args.py`',
        evidence: say`${code('modules/cmd_args.py')} unchanged`,
      }),
      invariantRow('Compatibility', {
        surface: 'Extension API',
        verification: '`shared.*` unchanged',
        status: 'not assessed',
      }),
    ],
    blast: {
      areas: [
        { area: 'modules', files: FILES.filter((file) => file.isCode) },
        { area: 'docs', files: FILES.filter((file) => !file.isCode) },
      ],
      surfaces: [],
      untouched: ['`modules/images.py`'],
    },
    verdict: verdict({
      workflows: [
        { name: 'Linter', mark: 'success' },
        { name: 'Smoke Tests', mark: 'success' },
      ],
      posture: 'Behavior-preserving',
      notes: [['Quality Tests only runs after the merge.']],
      next: ['Merge after review'],
    }),
    actions: [action('Look at Quality Tests after the merge', { owner: 'm-cahill', scope: 'Quality Tests' })],
    checks: { passed: 3, total: 3, skipped: 0 },
    seconds: 179,
    ...over,
  });
}

/** The same head with a failed smoke test. */
export function sampleRed(): Assessment {
  const steps = smokeSteps().map((step) =>
    step.name === 'Run smoke tests' ? { ...step, mark: 'failure' as const } : step,
  );
  const url = `${RUNS}/${SMOKE}/job/3`;
  const green = sampleAssessment();
  return {
    ...green,
    inventory: {
      ...green.inventory,
      workflows: [
        green.inventory.workflows[0]!,
        workflowRows('Smoke Tests', {
          runId: SMOKE,
          mark: 'failure',
          seconds: 179,
          jobs: [
            smokeJob({ mark: 'failure', steps, attempt: 2, earlier: [{ attempt: 1, mark: 'failure', url }] }),
          ],
        }),
      ],
    },
    failures: [
      failure('Smoke Tests', 'smoke tests', {
        step: 'Run smoke tests',
        url,
        classification: 'test failure',
        inScope: true,
        scope: say`it names ${code('modules/processing.py')}, which is in the diff`,
        onBase: false,
        note: ['The command ended with exit code 1.'],
      }),
    ],
    verdict: verdict({
      outcome: 'blocked',
      label: 'Merge blocked',
      headline: say`${code('Run smoke tests')} failed`,
      ciStatus: 'red',
      workflows: [
        { name: 'Linter', mark: 'success' },
        { name: 'Smoke Tests', mark: 'failure' },
      ],
      posture: 'Behavior-preserving',
      reasons: [
        reason('Smoke Tests › smoke tests failed', {
          outcome: 'blocked',
          url,
          remedy: say`fix ${code('Run smoke tests')} or take the change back`,
        }),
        reason('the required check docs is skipped without a reason of its own', {
          remedy: ['give the job its own condition'],
        }),
      ],
      next: say`Fix ${code('Run smoke tests')}`,
    }),
    checks: { passed: 2, total: 3, skipped: 0 },
  };
}
