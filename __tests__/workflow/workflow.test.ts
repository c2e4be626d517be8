import { describe, expect, test } from '@jest/globals';
import {
  type JobDefinition,
  WorkflowDefinition as Schema,
  type WorkflowDefinition,
} from '../../src/evidence/workflow.ts';
import { parseWorkflow } from '../../src/workflow/file/workflow.ts';

function read(source: string): WorkflowDefinition {
  const parsed = parseWorkflow(source);
  if ('problem' in parsed) throw new Error(parsed.problem);
  expect(Schema.parse(parsed.definition)).toEqual(parsed.definition);
  return parsed.definition;
}

function problem(source: string): string {
  const parsed = parseWorkflow(source);
  return 'problem' in parsed ? parsed.problem : 'read';
}

/** The only job of a workflow with these lines below `job:`. */
function onlyJob(lines: string): JobDefinition {
  const body = lines.replaceAll(/^/gm, '    ');
  return read(`on: push\njobs:\n  job:\n${body}\n`).jobs[0]!;
}

const JOB = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n';

describe('on', () => {
  test.each([
    ['on: push', { push: {} }],
    ['on: [push, pull_request]', { push: {}, pull_request: {} }],
    ['"on":\n  - push\n  - workflow_dispatch', { push: {}, workflow_dispatch: {} }],
    ['%YAML 1.1\n---\non: push', { push: {} }],
    ['on:\n  pull_request:', { pull_request: {} }],
    ['on:\n  push:\n    branches: main', { push: { branches: ['main'] } }],
    [
      'on:\n  push:\n    branches: [main, "releases/**"]\n    tags-ignore: v0',
      { push: { branches: ['main', 'releases/**'], tagsIgnore: ['v0'] } },
    ],
    [
      'on:\n  pull_request:\n    types: [opened, labeled]\n    paths-ignore: ["docs/**"]',
      { pull_request: { types: ['opened', 'labeled'], pathsIgnore: ['docs/**'] } },
    ],
    ['on:\n  schedule:\n    - cron: "0 0 * * *"', { schedule: {} }],
    [
      'on:\n  workflow_run:\n    workflows: [CI]\n    types: [completed]',
      { workflow_run: { workflows: ['CI'], types: ['completed'] } },
    ],
    ['on:\n  workflow_call:\n    inputs:\n      a: { type: string }', { workflow_call: {} }],
    ['on:\n  push:\n    branches: []', { push: { branches: [] } }],
  ])('%j', (on, expected) => {
    expect(read(`${on}\n${JOB}`).on).toEqual(expected);
  });
});

describe('jobs', () => {
  test('a job keeps what GitHub reads of it', () => {
    const job = onlyJob(
      [
        'name: test ${{ matrix.python }}',
        "if: github.event_name == 'push'",
        'needs: [lint, build]',
        'continue-on-error: ${{ matrix.experimental }}',
        'environment: { name: staging, url: https://example.org }',
        'strategy:',
        '  fail-fast: false',
        '  matrix:',
        '    python: [3.10, 3.11]',
        '    os: [linux]',
        '    exclude: [{ os: linux }]',
        '    include: [{ python: 3.12, experimental: true }]',
        'steps: []',
      ].join('\n'),
    );
    expect(job).toEqual({
      id: 'job',
      name: 'test ${{ matrix.python }}',
      if: "github.event_name == 'push'",
      needs: ['lint', 'build'],
      continueOnError: '${{ matrix.experimental }}',
      environment: 'staging',
      matrix: ['python', 'os', 'experimental'],
      legs: {
        axes: { python: ['3.1', '3.11'], os: ['linux'] },
        exclude: ['os: linux'],
        include: [{ python: '3.12', experimental: 'true' }],
      },
      failFast: false,
      steps: [],
    });
  });

  test('needs, environment and a matrix may be single values', () => {
    const job = onlyJob(
      'needs: lint\nenvironment: production\nstrategy: { matrix: "${{ fromJSON(needs.lint.outputs.m) }}" }',
    );
    expect(job).toMatchObject({ needs: ['lint'], environment: 'production', matrix: [] });
  });

  test.each([
    ['true', true],
    ["'true'", true],
    ['${{ true }}', true],
    ['false', undefined],
    ["'false'", undefined],
    ['${{ matrix.allowed }}', '${{ matrix.allowed }}'],
  ])('continue-on-error: %s', (written, expected) => {
    expect(onlyJob(`continue-on-error: ${written}`).continueOnError).toBe(expected);
    expect(onlyJob(`steps:\n  - run: x\n    continue-on-error: ${written}`).steps[0]!.continueOnError).toBe(
      expected,
    );
  });

  test('a job that calls a workflow has no steps', () => {
    expect(onlyJob('uses: ./.github/workflows/build.yml\nwith: { a: 1 }')).toEqual({
      id: 'job',
      needs: [],
      uses: './.github/workflows/build.yml',
      steps: [],
    });
  });
});

describe('steps', () => {
  test('a step keeps name, action, command, condition, folder and shell', () => {
    const { steps } = onlyJob(
      [
        'defaults: { run: { shell: bash } }',
        'steps:',
        '  - uses: actions/checkout@v4',
        '  - name: Test',
        '    id: t',
        '    if: always()',
        '    run: |',
        '      npm ci',
        '      npm test',
        '    working-directory: web',
        '  - run: Get-Item x',
        '    shell: pwsh',
      ].join('\n'),
    );
    expect(steps).toEqual([
      { uses: 'actions/checkout@v4' },
      {
        name: 'Test',
        id: 't',
        if: 'always()',
        run: 'npm ci\nnpm test\n',
        workingDirectory: 'web',
        shell: 'bash',
      },
      { run: 'Get-Item x', shell: 'pwsh' },
    ]);
  });

  test('what `env` and `with` say of how jobs and steps ended is kept', () => {
    const { steps } = onlyJob(
      [
        'env: { ALL: "${{ toJSON(needs) }}", VERSION: "${{ needs.build.outputs.version }}" }',
        'steps:',
        '  - run: ./gate',
        '    env:',
        '      LINT: ${{ needs.lint.result }}',
        '      TAG: v${{ steps.tag.outputs.name }} of ${{ github.ref }}',
        '      FLAGS: ${{ steps.t.outcome }}/${{ steps.u.conclusion }}',
        '  - uses: octo/gate@v1',
        '    with: { results: "${{ join(needs.*.result) }}", open: "${{ needs" }',
      ].join('\n'),
    );
    expect(steps.map(({ looksAt }) => looksAt)).toEqual([
      ['needs.lint.result', 'steps.t.outcome', 'steps.u.conclusion', 'toJSON(needs)'],
      ['join(needs.*.result)', 'toJSON(needs)'],
    ]);
  });

  test('of a long expression what it looks at is kept', () => {
    const jobs = Array.from({ length: 20 }, (_, index) => `needs['job-${index}'].result == 'success'`);
    const { steps } = onlyJob(`steps:\n  - run: ./gate\n    env:\n      ALL: \${{ ${jobs.join(' && ')} }}`);
    const [kept = ''] = steps[0]!.looksAt!;
    expect(kept).toMatch(/^needs\.job-0\.result \|\| needs\.job-1\.result \|\| .*\.result$/);
    expect(kept.length).toBeLessThanOrEqual(200);
  });

  test('expressions in other ways of writing', () => {
    const { steps } = onlyJob(
      [
        'steps:',
        '  - run: ./gate',
        '    env:',
        "      ONE: ${{ Needs['lint']['RESULT'] }}",
        "      TWO: ${{ needs['build'].outputs.version }}",
        "      THREE: ${{ format('}} needs.x.result', github.sha) }}",
        '      FOUR: ${{ needs.lint.result == }}',
      ].join('\n'),
    );
    expect(steps[0]!.looksAt).toEqual(["Needs['lint']['RESULT']"]);
  });

  test('rulers and brackets in scripts nest nothing', () => {
    const script = [`${'-'.repeat(300)} x`, ...Array.from({ length: 300 }, () => "sed 's/\\[//' <<< '[a]'")];
    const { steps } = onlyJob(`steps:\n  - run: |\n${script.map((line) => `      ${line}`).join('\n')}`);
    expect(steps).toHaveLength(1);
  });

  test('scripts run in PowerShell on Windows', () => {
    const shells = (lines: string) => onlyJob(`${lines}\nsteps: [{ run: x }]`).steps[0]!.shell;
    expect(shells('runs-on: windows-latest')).toBe('pwsh');
    expect(shells('runs-on: [self-hosted, windows-11]\ndefaults: { run: { shell: bash } }')).toBe('bash');
    expect(shells('runs-on: ${{ matrix.os }}')).toBeUndefined();
  });

  test('anchors, aliases and merge keys are followed', () => {
    const { jobs } = read(
      [
        'on: push',
        'x-defaults: &defaults { continue-on-error: true, name: base }',
        'jobs:',
        '  a:',
        '    <<: *defaults',
        '    name: own',
        '    steps: &steps',
        '      - run: make',
        '  b:',
        '    steps: *steps',
      ].join('\n'),
    );
    expect(jobs[0]).toMatchObject({ name: 'own', continueOnError: true, steps: [{ run: 'make' }] });
    expect(jobs[1]!.steps).toEqual([{ run: 'make' }]);
  });

  test('secrets are masked and long commands cut', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const { steps } = onlyJob(`steps:\n  - run: curl -H "token ${token}" x\n  - run: "${'x'.repeat(5000)}"`);
    expect(steps[0]!.run).not.toContain(token);
    expect(steps[0]!.run).toContain('***');
    expect(steps[1]!.run).toHaveLength(4000);
  });
});

describe('comments', () => {
  test('the comment directly above a job or step is kept', () => {
    const { jobs } = read(
      [
        '# The file',
        'on: push',
        'jobs:',
        '  # Python lint',
        '  ruff:',
        '    # inside the job',
        '    steps:',
        '      # Guardrail: octo/serena only',
        '      - run: a # trailing',
        '      # an earlier section',
        '',
        '      # Live server',
        '      #   for API tests',
        '      - run: b',
        '      # far away',
        '',
        '      - run: c',
        '  # JS lint',
        '  eslint:',
        '    steps: []',
      ].join('\n'),
    );
    expect(jobs.map((job) => job.comment)).toEqual(['Python lint', 'JS lint']);
    expect(jobs[0]!.steps.map((step) => step.comment)).toEqual([
      'Guardrail: octo/serena only',
      'Live server for API tests',
      undefined,
    ]);
  });

  test.each([
    '- run: npm run e2e',
    'uses: actions/cache@v4',
    'yamllint disable-line rule:line-length',
    '-----',
  ])('code set aside or a word to a tool is no comment: %s', (comment) => {
    expect(onlyJob(`steps:\n  # ${comment}\n  - run: a`).steps[0]!.comment).toBeUndefined();
  });

  test('a comment has at most 200 characters', () => {
    const comment = onlyJob(`steps:\n  # ${'word '.repeat(100)}\n  - run: a`).steps[0]!.comment!;
    expect([...comment].length).toBeLessThanOrEqual(200);
    expect(comment).toMatch(/^word word.*…$/);
  });
});

test('a comment right behind a bracket is one, as GitHub reads it', () => {
  const job = onlyJob('strategy:\n  matrix:\n    os: [a, b]#, c]\nsteps: []');
  expect(job.legs?.axes).toEqual({ os: ['a', 'b'] });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'The file is empty.'],
    ['# nothing\n', 'The file is empty.'],
    ['- a', 'The file is not a workflow: its top level is no mapping.'],
    ['name: x\njobs: {}', 'The file is not a workflow: it has no `on`.'],
    ['on: push', 'The file is not a workflow: it has no `jobs`.'],
    ['on: push\njobs: {}', 'The file is not a workflow: its `jobs` are empty.'],
    ['on: push\njobs: { a: 1 }', 'The job `a` is no mapping.'],
    ['on: push\njobs: { a: { steps: [x] } }', 'Step 1 of the job `a` is no mapping.'],
    ['on: push\non: push', 'The file is not valid YAML: a key stands twice in line 2.'],
    ['on:\n\tpush:', 'The file is not valid YAML: a tab is used to indent in line 2.'],
    ['on: *x\njobs: {}', 'The file uses the alias `*x` that nothing defines.'],
    ['on: &a [*a]\njobs: {}', 'The file is nested too deeply, or an alias contains itself.'],
    ['on: push\n---\non: push', 'The file holds more than one YAML document in line 2.'],
    ['x'.repeat(1_048_577), 'The file is larger than 1048576 characters.'],
  ])('%.40j', (source, sentence) => {
    expect(problem(source)).toBe(sentence);
  });

  test('aliases that multiply are refused', () => {
    const levels = Array.from({ length: 20 }, (_, level) =>
      level === 0 ? 'l0: &l0 [1, 2]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
    );
    expect(problem(`${levels.join('\n')}\non: push\n${JOB}`)).toMatch(/too many values/);
  });

  test('brackets in scripts and texts are no nesting', () => {
    const lines = Array.from(
      { length: 300 },
      (_, index) => `          printf '\\033[3${index % 8}m[%s' "[{" a["$i"`,
    );
    const script = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${lines.join('\n')}\n`;
    expect(problem(script)).toBe('read');
  });

  test('nesting without end is refused', () => {
    expect(problem(`on: ${'['.repeat(10_000)}`)).not.toBe('read');
    expect(problem(`on: ${'['.repeat(500)}${']'.repeat(500)}\n${JOB}`)).toMatch(/nested too deeply/);
    expect(problem(`on:\n  ${'- '.repeat(2_000)}a\n${JOB}`)).toMatch(/nested too deeply/);
    expect(problem(`on: ${'{a: '.repeat(2_000)}\n${JOB}`)).toMatch(/nested too deeply/);
    expect(problem(`on: ${'["]", '.repeat(500)}\n${JOB}`)).toMatch(/nested too deeply/);
    expect(problem(`on: [${'\\[a['.repeat(500)}\n${JOB}`)).toMatch(/nested too deeply/);
    const steps = Array.from({ length: 1_200 }, (_, depth) => `${' '.repeat(depth)}a:`);
    expect(problem(`${steps.join('\n')}\n`)).toMatch(/nested too deeply/);
  });

  test.each([
    'a: [1',
    'a: "x',
    '{',
    '!!binary x',
    'on: !foo bar',
    '? [a]\n: b',
    '\u0000',
    '&',
    '<<: 1',
    '__proto__: 1',
  ])('one sentence for %j', (source) => {
    expect(problem(source)).toMatch(/^The [^\n]+\.$/);
  });
});

describe('inputs of actions', () => {
  test('those that may set a gate are kept', () => {
    const job = onlyJob(
      [
        'steps:',
        '  - uses: actions/dependency-review-action@v4',
        '    with: { fail-on-severity: moderate, comment-summary-in-pr: always, exit-code: 1 }',
        '  - uses: actions/setup-node@v4',
        '    with: { node-version: 22 }',
      ].join('\n'),
    );
    expect(job.steps).toEqual([
      {
        uses: 'actions/dependency-review-action@v4',
        with: { 'fail-on-severity': 'moderate', 'exit-code': '1' },
      },
      { uses: 'actions/setup-node@v4', with: { 'node-version': '22' } },
    ]);
  });
});

test('variables that may set a gate are kept where they stand, secrets masked and in bounds', () => {
  const many = Array.from({ length: 30 }, (_, index) => `  A${index}_FLAGS: -v`).join('\n');
  const parsed = parseWorkflow(`on: push
env:
  CI: true
${many}
jobs:
  a:
    runs-on: ubuntu-latest
    env: { RUSTFLAGS: -D warnings, HOME: /root, TEST_ARGS: "ghp_${'a'.repeat(36)}" }
    steps:
      - run: make
        env: { COVERAGE_THRESHOLD: 80, LONG_OPTS: ${'x'.repeat(400)}, TOKEN: abc }
`);
  const definition = 'definition' in parsed ? parsed.definition : null;
  const [job] = definition?.jobs ?? [];
  expect(Object.keys(definition?.env ?? {})).toHaveLength(20);
  expect(job?.env).toEqual({ RUSTFLAGS: '-D warnings', TEST_ARGS: '***' });
  expect(job?.steps[0]?.env).toEqual({ COVERAGE_THRESHOLD: '80', LONG_OPTS: 'x'.repeat(300) });
});
