import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../fake/runner-log.ts';
import type { World } from '../fake/state.ts';
import type { JobSpec } from '../fake/world.ts';
import { commentOn, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { branch, changeWorld, pullNumber, reportAt, runId } from '../worlds/change.ts';
import { baseRun, ciPath, ciRun, headTime, packageCommit } from '../worlds/ordinary/scenario.ts';
import { after, stepsFrom } from '../worlds/times.ts';

/** A step of a job: its name, its definition without it, and what it prints; nothing: it says nothing. */
interface Step {
  name: string;
  run: string;
  prints?: string[];
  with?: string;
}

const pytest = (passed: number, skipped = 0): string[] => [
  `==== ${passed} passed${skipped === 0 ? '' : `, ${skipped} skipped`} in 12.30s ====`,
];
const jest = (passed: number): string[] => [
  'Test Suites: 9 passed, 9 total',
  `Tests:       ${passed} passed, ${passed} total`,
];

const maven = (module: string, passed: number): string[] => [
  `[INFO] --- surefire:3.2.5:test (default-test) @ ${module} ---`,
  '[INFO] Results:',
  `[INFO] Tests run: ${passed}, Failures: 0, Errors: 0, Skipped: 0`,
];
const go = (name: string): string[] => [
  '=== RUN   TestIt',
  '--- PASS: TestIt (0.00s)',
  'PASS',
  `ok  \t${name}\t0.1s`,
];
const files = ['tests/test_a.py ..', 'tests/test_b.py ..', 'tests/test_c.py ..'];

/** A job of the workflow, with the legs that ran. */
interface Job {
  id: string;
  matrix?: string;
  steps: Step[];
  /** By the name of the job that ran, what each step prints, where that is not the same. */
  legs?: Record<string, (string[] | null)[]>;
}

function workflowText(jobs: Job[]): string {
  const texts = jobs.map(({ id, matrix, steps }) => {
    const strategy = matrix === undefined ? '' : `    strategy:\n      matrix:\n        ${matrix}\n`;
    const lines = steps.map(({ name, run, with: inputs }) =>
      inputs === undefined
        ? `      - name: ${name}\n        run: ${JSON.stringify(run)}\n`
        : `      - name: ${name}\n        uses: ${run}\n        with: ${inputs}\n`,
    );
    return `  ${id}:\n${strategy}    runs-on: ubuntu-latest\n    steps:\n${lines.join('')}`;
  });
  return `name: CI\n\non:\n  push:\n    branches: [main]\n  pull_request:\n\njobs:\n${texts.join('\n')}`;
}

/** A pull request whose only workflow has these jobs, all of which passed. */
function worldOf(jobs: Job[]): World {
  let id = 90_010;
  const specs = jobs.flatMap(({ id: name, steps, legs = { [name]: [] } }) =>
    Object.entries(legs).map(([leg, printed]): [JobSpec, (string[] | null)[]] => {
      id += 1;
      const startedAt = after(headTime, 4);
      const own = stepsFrom(startedAt, [
        ['Set up job', 2],
        ...steps.map((step): [string, number] => [step.name, 9]),
        ['Complete job', 0],
      ]);
      const prints = steps.map((step, index) =>
        printed[index] === undefined ? (step.prints ?? []) : printed[index],
      );
      const spec = { id, name: leg, startedAt, completedAt: after(startedAt, 60), steps: own };
      return [spec as JobSpec, prints];
    }),
  );
  const run = ciRun({
    id: runId,
    event: 'pull_request',
    head: 'head',
    branch,
    jobs: specs.map(([spec]) => spec),
  });
  const commits = { main: packageCommit({ [ciPath]: workflowText(jobs) }) };
  const spec = { runs: [baseRun, run] };
  const world = changeWorld(spec, { main: { [ciPath]: commits.main.files![ciPath] as string } });
  specs.forEach(([{ name }, prints]) => {
    const job = world.run(runId).jobs.find((one) => one.name === name)!;
    const isUnread = prints.includes(null);
    job.log = isUnread
      ? null
      : runnerLog(job.steps.map((step) => ({ ...step, output: prints[step.number - 2] ?? [] })));
  });
  return world;
}

/** The numbers of tests in the comment; empty: none. */
async function counted(world: World): Promise<string> {
  await report(world, runId);
  return / · (\d+ tests?[^·]* \(from logs\)) · /.exec(commentOn(world, pullNumber) ?? '')?.[1] ?? '';
}

const tests: Step = { name: 'Run tests', run: 'pytest' };
const legsOf =
  (...names: string[]) =>
  (printed: (string[] | null)[]) =>
    Object.fromEntries(names.map((name) => [name, printed]));

describe('the number in the comment is that of the suite', () => {
  test.each<[string, Job[], string]>([
    [
      'legs of a matrix, and another suite',
      [
        {
          id: 'test',
          matrix: 'python: ["3.10", "3.11", "3.12"]',
          steps: [tests],
          legs: legsOf('test (3.10)', 'test (3.11)', 'test (3.12)')([pytest(818)]),
        },
        { id: 'web', steps: [{ name: 'Run jest', run: 'npx jest', prints: jest(99) }] },
      ],
      '917 tests passed (from logs)',
    ],
    [
      'legs that skip some',
      [
        {
          id: 'test',
          matrix: 'os: [ubuntu-latest, windows-latest]',
          steps: [tests],
          legs: { 'test (ubuntu-latest)': [pytest(106)], 'test (windows-latest)': [pytest(100, 6)] },
        },
      ],
      '106 tests passed (from logs)',
    ],
    [
      'a leg without a log',
      [
        {
          id: 'test',
          matrix: 'os: [ubuntu-latest, windows-latest]',
          steps: [tests],
          legs: { 'test (ubuntu-latest)': [pytest(106)], 'test (windows-latest)': [null] },
        },
      ],
      '106 tests passed (from logs)',
    ],
    [
      'shards',
      [
        {
          id: 'test',
          matrix: 'shard: [1, 2, 3]',
          steps: [{ name: 'Run tests', run: 'npx jest --shard=${{ matrix.shard }}/3' }],
          legs: { 'test (1)': [jest(40)], 'test (2)': [jest(41)], 'test (3)': [jest(39)] },
        },
      ],
      '120 tests passed (from logs)',
    ],
    [
      'shards on two systems',
      [
        {
          id: 'test',
          matrix: 'os: [ubuntu, windows]\n        shard: [1, 2]',
          steps: [{ name: 'Run tests', run: 'npx jest --shard=${{ matrix.shard }}/2' }],
          legs: {
            'test (ubuntu, 1)': [jest(40)],
            'test (ubuntu, 2)': [jest(41)],
            'test (windows, 1)': [jest(40)],
            'test (windows, 2)': [jest(41)],
          },
        },
      ],
      '81 tests passed (from logs)',
    ],
    [
      'parts that a matrix chooses',
      [
        {
          id: 'test',
          matrix: 'suite: [unit, e2e]',
          steps: [{ name: 'Run tests', run: 'pytest tests/${{ matrix.suite }}' }],
          legs: { 'test (unit)': [pytest(400)], 'test (e2e)': [pytest(30)] },
        },
      ],
      '430 tests passed (from logs)',
    ],
    [
      'databases with which the same tests run',
      [
        {
          id: 'test',
          matrix: 'db: [postgres, mysql]',
          steps: [tests],
          legs: { 'test (postgres)': [pytest(400)], 'test (mysql)': [pytest(396, 2)] },
        },
      ],
      '400 tests passed (from logs)',
    ],
    [
      'a matrix of which nobody knows what it chooses',
      [
        {
          id: 'test',
          matrix: 'kind: [a, b]',
          steps: [tests],
          legs: { 'test (a)': [pytest(400)], 'test (b)': [pytest(30)] },
        },
      ],
      '',
    ],
    [
      'jobs with the same command',
      [
        { id: 'linux', steps: [{ ...tests, prints: pytest(106) }] },
        { id: 'macos', steps: [{ ...tests, prints: pytest(104) }] },
        { id: 'windows', steps: [{ ...tests, prints: pytest(106) }] },
      ],
      '106 tests passed (from logs)',
    ],
    [
      'a step that runs some modules again',
      [
        {
          id: 'test',
          steps: [
            { name: 'Test', run: 'mvn verify', prints: [...maven('core', 40), ...maven('shop', 129)] },
            { name: 'Test with the agent', run: 'mvn surefire:test -Pagent', prints: maven('shop', 125) },
          ],
        },
      ],
      '169 tests passed (from logs)',
    ],
    [
      'the same files by other commands',
      [
        { id: 'test', steps: [{ name: 'Test', run: 'pytest', prints: [...files, ...pytest(818)] }] },
        {
          id: 'coverage',
          steps: [{ name: 'Measure', run: 'pytest --cov', prints: [...files, ...pytest(815)] }],
        },
      ],
      '818 tests passed (from logs)',
    ],
    [
      'the same command with other files',
      [
        { id: 'web', steps: [{ ...tests, prints: ['web/test_a.py ....', ...pytest(40)] }] },
        { id: 'api', steps: [{ ...tests, prints: ['api/test_b.py ....', ...pytest(40)] }] },
      ],
      '80 tests passed (from logs)',
    ],
    [
      'legs with other packages',
      [
        {
          id: 'test',
          matrix: 'group: [a, b]',
          steps: [{ name: 'Test', run: 'go test -v ./...' }],
          legs: { 'test (a)': [go('shop/cart')], 'test (b)': [go('shop/pay')] },
        },
      ],
      '2 tests passed (from logs)',
    ],
    [
      'two steps of one name',
      [
        {
          id: 'test',
          steps: [
            { ...tests, prints: pytest(40) },
            { name: 'Run tests', run: 'npx jest', prints: jest(12) },
          ],
        },
      ],
      '52 tests passed (from logs)',
    ],
    [
      'two steps of one name, of which one says nothing',
      [
        {
          id: 'test',
          steps: [
            { ...tests, prints: pytest(40) },
            { name: 'Run tests', run: 'npx jest' },
          ],
        },
      ],
      '',
    ],
    [
      'a step that says nothing beside three that do',
      [
        {
          id: 'test',
          steps: [
            ...['a', 'b', 'c'].map((name, index) => ({
              name,
              run: `pytest tests/${name}`,
              prints: pytest(20 + index),
            })),
            { name: 'd', run: 'go test ./...', prints: ['ok  \tshop/cart\t0.1s'] },
          ],
        },
      ],
      '',
    ],
    [
      'a job whose log cannot be read',
      [
        { id: 'test', steps: [{ ...tests, prints: pytest(40) }] },
        { id: 'e2e', steps: [{ name: 'Run e2e', run: 'npx playwright test' }], legs: { e2e: [null] } },
      ],
      '',
    ],
    [
      'tests that a build runs',
      [{ id: 'build', steps: [{ name: 'Build', run: 'make ci', prints: pytest(40) }] }],
      '40 tests passed (from logs)',
    ],
    [
      'a build that runs none, beside tests',
      [
        { id: 'build', steps: [{ name: 'Build', run: 'make ci' }] },
        { id: 'test', steps: [{ ...tests, prints: pytest(40) }] },
      ],
      '40 tests passed (from logs)',
    ],
  ])('%s', async (_name, jobs, expected) => {
    expect(await counted(worldOf(jobs))).toBe(expected);
  });
});

describe('tests of the base are not the head’s', () => {
  const checkout = (inputs: string): Step => ({
    name: 'Check out the other side',
    run: 'actions/checkout@v4',
    with: inputs,
  });
  const own: Step = { ...tests, prints: pytest(106) };
  test.each<[string, Step[], string]>([
    [
      'a step that says so',
      [own, { name: 'Run tests (base)', run: 'pytest', prints: pytest(90) }],
      '106 tests passed (from logs)',
    ],
    [
      'a baseline',
      [{ name: 'Baseline tests', run: 'pytest', prints: pytest(90) }, own],
      '106 tests passed (from logs)',
    ],
    [
      'the base is checked out before',
      [
        own,
        checkout('{ ref: "${{ github.base_ref }}" }'),
        { name: 'Compare', run: 'pytest', prints: pytest(90) },
      ],
      '106 tests passed (from logs)',
    ],
    [
      'the head is checked out again',
      [
        checkout('{ ref: main }'),
        { name: 'Compare', run: 'pytest', prints: pytest(90) },
        checkout('{ fetch-depth: 0 }'),
        own,
      ],
      '106 tests passed (from logs)',
    ],
    [
      'in a folder of its own',
      [
        checkout('{ ref: main, path: other }'),
        { name: 'Compare', run: 'cd other && pytest', prints: pytest(90) },
        own,
      ],
      '106 tests passed (from logs)',
    ],
    [
      'a script that goes to the base',
      [own, { name: 'Compare', run: 'git checkout origin/main\npytest', prints: pytest(90) }],
      '106 tests passed (from logs)',
    ],
    [
      'a script that runs both',
      [
        own,
        {
          name: 'Compare',
          run: 'pytest\ngit checkout origin/main\npytest',
          prints: [...pytest(106), ...pytest(90)],
        },
      ],
      '',
    ],
  ])('%s', async (_name, steps, expected) => {
    expect(await counted(worldOf([{ id: 'test', steps }]))).toBe(expected);
  });
});

test('the report names the legs', async () => {
  const legs = legsOf('test (3.10)', 'test (3.11)')([pytest(818)]);
  const world = worldOf([{ id: 'test', matrix: 'python: ["3.10", "3.11"]', steps: [tests], legs }]);
  await report(world, runId);
  expect(textOn(world, 'main', reportAt(1))).toContain(
    '| in each of 2 jobs: from the logs of `test (3.10)`, `test (3.11)` (CI) | 818 | 0 | 0 | 0 |\n',
  );
});

test('what scanners and linters count stands in the report', async () => {
  const world = worldOf([
    {
      id: 'test',
      steps: [
        { ...tests, prints: pytest(40) },
        { name: 'Lint', run: 'ruff check .', prints: ['All checks passed!'] },
      ],
    },
    {
      id: 'audit',
      steps: [{ name: 'Audit', run: 'pip-audit', prints: ['Found 2 known vulnerabilities in 1 package'] }],
    },
  ]);
  await report(world, runId);
  const text = textOn(world, 'main', reportAt(1));
  expect(text).toContain('**Findings:** `Lint`: no findings, from the log of `test` (CI)\n');
  expect(text).toContain('**Findings:** `Audit`: 2 findings, from the log of `audit` (CI)\n');
});
