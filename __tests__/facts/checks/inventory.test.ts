import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../../src/evidence/workflow.ts';
import { inventory } from '../../../src/facts/checks/inventory.ts';
import type { JobRow, StepRow } from '../../../src/facts/rows.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  evidence,
  HEAD,
  job,
  jobDefinition,
  otherCheck,
  pathOf,
  plan,
  rules,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';

const note = (row: JobRow | StepRow) => (row.note === null ? null : plain(row.note));

/** The rows of the only job of `CI`. */
function jobRow(
  definition: JobDefinition,
  made: Parameters<typeof job>[1] = {},
  over: Partial<Evidence> = {},
): JobRow {
  const world = evidence({
    runs: [run('CI', { jobs: [job(definition.name ?? definition.id, made)] })],
    workflows: [workflowFile('CI', { jobs: [definition] })],
    ...over,
  });
  return inventory(world).workflows[0]!.jobs[0]!;
}

describe('identity', () => {
  test('a row for each run, by name then id, superseded ones marked', () => {
    const runs = [
      run('Smoke Tests', { id: 5 }),
      run('Linter', { id: 9, number: 2 }),
      run('Linter', { id: 7, number: 1, conclusion: 'cancelled' }),
    ];
    expect(
      inventory(evidence({ runs })).identity.map((row) => [
        row.workflow,
        row.runId,
        row.mark,
        row.superseded,
      ]),
    ).toEqual([
      ['Linter', 7, 'cancelled', true],
      ['Linter', 9, 'success', false],
      ['Smoke Tests', 5, 'success', false],
    ]);
  });

  test('trigger, branch and short commit', () => {
    expect(inventory(evidence()).identity[0]).toMatchObject({
      trigger: 'pull_request',
      branch: 'm09-execution-context',
      commit: HEAD.slice(0, 8),
      number: 61,
      attempt: 1,
    });
  });
});

describe('jobs', () => {
  test('only the newest run counts, older ones are earlier states', () => {
    const runs = [
      run('CI', { id: 1, number: 1, jobs: [job('test', { id: 11, conclusion: 'failure' })] }),
      run('CI', {
        id: 2,
        number: 2,
        attempt: 2,
        jobs: [job('test', { id: 21, conclusion: 'cancelled' }), job('test', { id: 22, attempt: 2 })],
      }),
    ];
    const { workflows } = inventory(evidence({ runs }));
    expect(workflows).toHaveLength(1);
    expect(workflows[0]!.jobs[0]).toMatchObject({
      id: 22,
      attempt: 2,
      mark: 'success',
      earlier: [{ mark: 'failure' }, { mark: 'cancelled' }],
    });
  });

  test('jobs of one name get keys of their own', () => {
    const { workflows } = inventory(
      evidence({
        runs: [run('CI', { jobs: [job('test', { id: 1 }), job('test', { id: 2, steps: steps('a', 'a') })] })],
      }),
    );
    expect(workflows[0]!.jobs.map(({ key }) => key)).toEqual(['CI / test', 'CI / test (2)']);
    expect(workflows[0]!.jobs[1]!.steps.map(({ key }) => key)).toEqual([
      'CI / test (2) / a',
      'CI / test (2) / a (2)',
    ]);
  });

  test('the wall time runs from the start of the newest attempt to its last job', () => {
    const seconds = (over: Parameters<typeof run>[1]) =>
      inventory(evidence({ runs: [run('CI', over)] })).workflows[0]!.seconds;
    const times = { startedAt: '2026-03-12T04:30:00Z' };
    const jobs = [
      job('a', { completedAt: '2026-03-12T04:30:40Z' }),
      job('b', { completedAt: '2026-03-12T04:32:59Z' }),
    ];
    expect(seconds({ ...times, jobs })).toBe(179);
    expect(seconds({ ...times, jobs: [] })).toBeNull();
    expect(seconds({ ...times, jobs, status: 'in_progress', conclusion: null })).toBeNull();
    expect(seconds({ ...times, jobs, attempt: 2, startedAt: '2026-03-12T05:00:00Z' })).toBeNull();
  });

  test('a job has its own duration', () => {
    expect(jobRow(jobDefinition('test')).seconds).toBe(60);
    expect(
      jobRow(jobDefinition('test'), { completedAt: null, status: 'in_progress', conclusion: null }),
    ).toMatchObject({
      seconds: null,
      mark: 'unfinished',
    });
  });

  test.each<[string, Partial<JobDefinition>, Parameters<typeof job>[1], string | null]>([
    [
      'a skip',
      { if: "github.event_name == 'push'" },
      { conclusion: 'skipped' },
      "skipped: its condition github.event_name == 'push' was not met",
    ],
    [
      'an approval',
      { environment: 'production' },
      { status: 'waiting', conclusion: null },
      'waits for the environment production',
    ],
    ['continue-on-error', { continueOnError: true }, {}, 'continue-on-error'],
    ['nothing to say', {}, {}, null],
  ])('note: %s', (_name, definition, made, expected) => {
    expect(note(jobRow(jobDefinition('test', definition), made))).toBe(expected);
  });
});

describe('steps', () => {
  const rowOf = (
    definition: StepDefinition,
    jobOver: Partial<JobDefinition> = {},
    over: Partial<Evidence> = {},
  ) =>
    jobRow(
      jobDefinition('test', { steps: [{ name: 'Step', ...definition }], ...jobOver }),
      { steps: steps('Set up job', 'Step', 'Post Step', 'Complete job') },
      over,
    ).steps[1]!;

  test.each<[string, StepDefinition, string]>([
    ['a command', { run: 'pytest' }, 'yes'],
    ['clean-up under always()', { run: 'kill "$(cat server.pid)"', if: 'always()' }, 'yes'],
    ['an artifact under always()', { uses: 'actions/upload-artifact@v4', if: 'always()' }, 'always'],
    [
      'an artifact under !cancelled()',
      { uses: 'actions/upload-artifact@v4', if: '${{ !cancelled() }}' },
      'always',
    ],
    ['an artifact after a failure', { uses: 'actions/upload-artifact@v4', if: 'failure()' }, 'always'],
    ['an artifact in other letters', { uses: 'actions/upload-artifact@v4', if: 'Always()' }, 'always'],
    ['an artifact if nothing failed', { uses: 'actions/upload-artifact@v4', if: '!failure()' }, 'yes'],
    ['an artifact that later jobs need', { uses: 'actions/upload-artifact@v4' }, 'yes'],
    ['a summary under always()', { run: 'cat out.md >> $GITHUB_STEP_SUMMARY', if: 'always()' }, 'always'],
    ['a message under always()', { uses: 'slackapi/slack-github-action@v2', if: 'always()' }, 'always'],
    ['tests under always()', { run: 'npm test', if: 'always()' }, 'yes'],
    ['continue-on-error', { run: 'pip-audit', continueOnError: true }, 'informational'],
    ['a hidden result', { run: 'pip-audit || true' }, 'informational'],
  ])('required? %s', (_name, definition, expected) => {
    expect(rowOf(definition).required).toBe(expected);
  });

  test('in a job that is not required, and in one of which nobody knows', () => {
    expect(rowOf({ run: 'a' }, {}, { rules: rules(['other']) }).required).toBe('no');
    expect(rowOf({ run: 'a' }, { continueOnError: true }).required).toBe('no');
    expect(rowOf({ run: 'a' }, {}, { rules: rules([], { state: 'unreadable' }) }).required).toBe('unknown');
  });

  test('steps of the runner are marked', () => {
    const row = jobRow(
      jobDefinition('test', { steps: [{ name: 'Checkout', uses: 'actions/checkout@v4' }] }),
      {
        steps: steps(
          'Set up job',
          'Initialize containers',
          'Checkout',
          'Post Checkout',
          'Post results',
          'Complete job',
        ),
      },
    );
    expect(row.steps.map(({ byRunner }) => byRunner)).toEqual([true, true, false, true, false, true]);
  });

  test('marks, durations and left-out conclusions', () => {
    const row = jobRow(jobDefinition('test'), {
      steps: steps(
        'a',
        { name: 'b', conclusion: 'failure', seconds: 7 },
        { name: 'c', status: 'in_progress' },
      ),
    });
    expect(row.steps.map(({ mark, seconds }) => [mark, seconds])).toEqual([
      ['success', null],
      ['failure', 7],
      ['unfinished', null],
    ]);
  });

  test('notes say why a step was skipped and what hides its result', () => {
    const defined: StepDefinition[] = [
      { name: 'a', run: 'a', if: "github.ref == 'refs/heads/main'" },
      { name: 'b', run: 'b || true' },
      { name: 'c', run: 'c' },
      { name: 'd', run: 'd' },
    ];
    const row = jobRow(jobDefinition('test', { steps: defined }), {
      conclusion: 'failure',
      steps: steps(
        { name: 'a', conclusion: 'skipped' },
        'b',
        { name: 'c', conclusion: 'failure' },
        { name: 'd', conclusion: 'skipped' },
      ),
    });
    expect(row.steps.map(note)).toEqual([
      "skipped: its condition github.ref == 'refs/heads/main' was not met",
      'result hidden by || true',
      null,
      'skipped: c did not succeed',
    ]);
  });

  test.each([
    ['Always() && false', 'skipped: its condition Always() && false was not met'],
    ['success() && true', 'skipped: c did not succeed'],
    ["!failure() && env.A == 'failure()'", 'skipped: c did not succeed'],
    ["success() || env.A == 'on'", "skipped: its condition success() || env.A == 'on' was not met"],
  ])(
    'a step behind a failed one is skipped by its condition only where that may be true: %s',
    (condition, stated) => {
      const defined: StepDefinition[] = [
        { name: 'c', run: 'c' },
        { name: 'd', run: 'd', if: condition },
      ];
      const row = jobRow(jobDefinition('test', { steps: defined }), {
        conclusion: 'failure',
        steps: steps({ name: 'c', conclusion: 'failure' }, { name: 'd', conclusion: 'skipped' }),
      });
      expect(row.steps.map(note)).toEqual([null, stated]);
    },
  );
});

describe('purpose', () => {
  const purpose = (definition: StepDefinition, over: Partial<Evidence> = {}) =>
    jobRow(
      jobDefinition('test', { steps: [{ name: 'Step', ...definition }] }),
      { steps: steps('Step') },
      over,
    ).steps[0]!.purpose;

  test.each<[StepDefinition, string | null]>([
    [{ uses: 'actions/checkout@v4' }, 'Fetch the code'],
    [{ uses: 'actions/setup-python@v5' }, 'Set up Python'],
    [{ uses: 'actions/setup-node@v4' }, 'Set up Node.js'],
    [{ uses: 'astral-sh/setup-uv@v5' }, 'Set up uv'],
    [{ uses: 'actions/cache/save@v4' }, 'Keep the cache'],
    [{ uses: 'octo/thing@v1' }, 'Action octo/thing'],
    [{ uses: './.github/actions/build' }, 'Action .github/actions/build'],
    [{ run: 'python -m pytest test/smoke' }, 'pytest test/smoke'],
    [{ run: 'python -m coverage run -m pytest test/quality' }, 'pytest test/quality'],
    [{ run: 'python launch.py --exit' }, 'launch.py --exit'],
    [{ run: 'pip install -r requirements.txt' }, 'pip install -r requirements.txt'],
    [{ run: 'cd web\nnpm ci\nnpx eslint . --max-warnings 0 > out.txt' }, 'eslint . --max-warnings 0'],
    [{ run: 'FOO=1 poetry run pytest -q' }, 'pytest -q'],
    [{ run: `run-it ${'x'.repeat(200)}` }, `run-it ${'x'.repeat(72)}…`],
    [{ run: '# nothing' }, null],
    [{}, null],
    [{ run: 'if [ -n "$X" ]; then\n  make all\n  npm test\nfi' }, 'npm test'],
    [{ run: '[ -n "$X" ] && shopt -s globstar\n./out.sh' }, './out.sh'],
    [{ run: "docker run box sh -c 'cd /x && pytest -q'" }, 'pytest -q'],
    [{ run: 'curl -s https://host/up | bash' }, 'curl -s https://host/up'],
  ])('derived from %j', (definition, expected) => {
    expect(purpose(definition)).toBe(expected);
  });

  test('configuration, then the comment, then a person, then the command', () => {
    const key = 'CI / test / Step';
    const document = { ...evidence().document, purposes: { [key]: 'by a person' } };
    const config = { purposes: { [key]: 'by configuration' } };
    const definition = { run: 'pytest', comment: 'by comment' };
    expect(purpose(definition, { document, config })).toBe('by configuration');
    expect(purpose(definition, { document })).toBe('by comment');
    expect(purpose({ run: 'pytest' }, { document })).toBe('by a person');
    expect(purpose({ run: 'pytest' })).toBe('pytest');
  });

  test.each<[Partial<JobDefinition>, Partial<Evidence>, string | null]>([
    [{ comment: 'Python lint' }, {}, 'Python lint'],
    [
      {
        steps: [
          { uses: 'actions/checkout@v4' },
          { run: 'pip install ruff\nruff check .' },
          { run: 'mypy src' },
        ],
      },
      {},
      'ruff, mypy',
    ],
    [{ uses: 'octo/ci/.github/workflows/x.yml@v1' }, {}, 'Calls octo/ci/.github/workflows/x.yml@v1'],
    [{}, {}, null],
    [{ name: 'Unit tests' }, { config: { purposes: { 'CI / test': 'by id' } } }, 'by id'],
  ])('of a job: %j', (definition, over, expected) => {
    expect(jobRow(jobDefinition('test', definition), {}, over).purpose).toBe(expected);
  });
});

test("other checks without Docket's own", () => {
  const otherChecks = [
    otherCheck('ci/circleci', { conclusion: 'failure', url: 'https://ci.example.org' }),
    otherCheck('docket/verdict'),
    otherCheck('Netlify', {
      kind: 'check_run',
      app: { id: 1, name: 'Netlify' },
      status: 'queued',
      conclusion: null,
    }),
  ];
  expect(inventory(evidence({ otherChecks })).otherChecks).toEqual([
    {
      name: 'ci/circleci',
      by: 'Commit status',
      mark: 'failure',
      required: 'informational',
      url: 'https://ci.example.org',
    },
    { name: 'Netlify', by: 'Netlify', mark: 'unfinished', required: 'informational', url: null },
  ]);
});

describe('changes against the merge base', () => {
  const changes = (head: Partial<WorkflowDefinition> | null, before: Partial<WorkflowDefinition> | null) => {
    const mergeBase = before === null ? null : workflowFile('CI', before).head;
    const world = evidence({
      workflows: [workflowFile('CI', head, { mergeBase })],
      plan: { path: 'p', content: plan() },
    });
    return inventory(world).changes.map(plain);
  };
  const one = (over: Partial<JobDefinition>) => ({ jobs: [jobDefinition('test', over)] });
  const step = (over: StepDefinition) => one({ steps: [{ name: 'Scan', run: 'pip-audit', ...over }] });

  test.each<[string, Partial<WorkflowDefinition> | null, Partial<WorkflowDefinition> | null, string[]]>([
    ['a new workflow', one({}), null, ['New workflow CI: test']],
    ['a removed workflow', null, one({ name: 'Unit' }), ['Removed workflow CI: Unit']],
    [
      'jobs',
      { jobs: [jobDefinition('a')] },
      { jobs: [jobDefinition('b')] },
      ['New job a of CI', 'Removed job b of CI'],
    ],
    [
      'events',
      { on: { push: {} } },
      { on: { pull_request: {} } },
      ['CI is now started by push', 'CI is no longer started by pull_request'],
    ],
    [
      'a job made informational',
      one({ continueOnError: true }),
      one({}),
      ['Reclassified: test of CI is informational now (continue-on-error)'],
    ],
    [
      'a job that counts again',
      one({}),
      one({ continueOnError: true }),
      ['Reclassified: test of CI counts again, continue-on-error is gone'],
    ],
    ['a condition', one({ if: 'false' }), one({}), ['test of CI now has the condition false']],
    ['a condition taken away', one({}), one({ if: 'false' }), ['test of CI has no condition any more']],
    [
      'a step made informational',
      step({ run: 'pip-audit || true' }),
      step({}),
      ['Reclassified: Scan in test of CI is informational now (|| true)'],
    ],
    [
      'a step that counts again',
      step({}),
      step({ continueOnError: true }),
      ['Reclassified: Scan in test of CI counts again, continue-on-error is gone'],
    ],
    [
      'new steps',
      one({ steps: [{ run: 'pip-audit' }, { name: 'Hash', run: 'make hash' }, { uses: 'octo/scan@v2' }] }),
      one({ steps: [{ run: 'pip-audit' }, { uses: 'octo/scan@v1' }] }),
      ['New step in test of CI: Hash'],
    ],
    [
      'actions pinned more strictly',
      one({
        steps: [
          { uses: `octo/scan@${'a'.repeat(40)}` },
          { uses: 'octo/lint@v2.1.0' },
          { uses: 'octo/save@v3' },
        ],
      }),
      one({ steps: [{ uses: 'octo/scan@v1' }, { uses: 'octo/lint@v2' }, { uses: 'octo/save@v2.0.1' }] }),
      ['Pinned more strictly in test of CI: octo/scan, octo/lint'],
    ],
    ['nothing that counts', step({ comment: 'x' }), step({}), []],
  ])('%s', (_name, head, before, expected) => {
    expect(changes(head, before)).toEqual(expected);
  });

  test('a file that is the same, or could not be read, says nothing', () => {
    expect(inventory(evidence()).changes).toEqual([]);
    const broken = workflowFile('CI', null, {
      mergeBase: workflowFile('CI').head,
      problem: 'The file is empty.',
    });
    expect(inventory(evidence({ workflows: [broken] })).changes).toEqual([]);
  });
});

test('a large inventory has a row for each step', () => {
  const defined = Array.from({ length: 20 }, (_, index) => ({
    name: `Step ${index}`,
    run: `make step-${index}`,
  }));
  const names = Array.from({ length: 50 }, (_, index) => `job-${index}`);
  const runs = Array.from({ length: 5 }, (_, index) =>
    run(`W${index}`, {
      jobs: names.map((name) => job(name, { steps: steps(...defined.map((step) => step.name)) })),
    }),
  );
  const workflows = runs.map(({ workflow }) =>
    workflowFile(workflow, { jobs: names.map((name) => jobDefinition(name, { steps: defined })) }),
  );
  const { workflows: rows } = inventory(evidence({ runs, workflows }));
  expect(rows.flatMap(({ jobs }) => jobs.flatMap((row) => row.steps))).toHaveLength(5_000);
  expect(rows[0]!.jobs[0]!.key).toBe('W0 / job-0');
  expect(pathOf('W0')).toBe(runs[0]!.path);
});
