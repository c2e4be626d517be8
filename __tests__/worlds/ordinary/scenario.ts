import type { CiStatus, Outcome } from '../../../src/evidence/outcome.ts';
import type { CommitSpec, JobSpec, RunSpec, WorldSpec } from '../../fake/world.ts';
import { after, stepsFrom } from '../times.ts';

/** A world, the run whose completion starts Docket there, and what Docket has to say of it. */
export interface Scenario {
  name: string;
  world: WorldSpec;
  runId: number;
  outcome: Outcome;
  ciStatus: CiStatus;
}

/** When the runs of the head start in every ordinary world; those of the base ran a day earlier. */
export const headTime = '2026-05-06T10:00:00Z';
export const baseTime = '2026-05-05T10:00:00Z';

/** The ordinary CI workflow: lint and tests on pull requests and on pushes to `main`. */
export const ciPath = '.github/workflows/ci.yml';
export const ciFile = workflowFile('CI', 'on:\n  push:\n    branches: [main]\n  pull_request:\n', {
  lint: 'npm run lint',
  test: 'npm test',
});

/** The text of a workflow whose jobs check out, install and run one command each. */
export function workflowFile(
  name: string,
  on: string,
  jobs: Record<string, string>,
  condition?: string,
): string {
  const texts = Object.entries(jobs).map(
    ([id, command]) =>
      `  ${id}:\n${condition ? `    if: ${condition}\n` : ''}    runs-on: ubuntu-latest\n    steps:\n` +
      `      - uses: actions/checkout@v4\n      - run: npm ci\n      - run: ${command}\n`,
  );
  return `name: ${name}\n\n${on}\njobs:\n${texts.join('\n')}`;
}

/** A root commit of a small npm package with the given workflow files and Docket listening to them. */
export function packageCommit(
  workflows: Record<string, string>,
  files: Record<string, string> = {},
): CommitSpec {
  const names = Object.values(workflows).map((text) => /^name: (.+)$/m.exec(text)?.[1]);
  return {
    parents: [],
    date: '2026-05-05T09:58:00Z',
    message: 'Parse options from the environment (#8)\n',
    files: {
      'README.md': '# options\n\nReads options.\n',
      'package.json':
        '{\n  "name": "options",\n  "version": "1.4.0",\n  "scripts": { "lint": "eslint .", "test": "node --test" }\n}\n',
      'src/options.js':
        'export function parse(text) {\n  return Object.fromEntries(text.split(",").map((part) => part.split("=")));\n}\n',
      'test/options.test.js':
        'import assert from "node:assert";\nimport test from "node:test";\nimport { parse } from "../src/options.js";\n\n' +
        'test("parses a pair", () => {\n  assert.deepEqual(parse("a=1"), { a: "1" });\n});\n',
      ...workflows,
      '.github/workflows/docket.yml': docketWorkflow(names.filter((name) => name !== undefined)),
      ...files,
    },
  };
}

/** The change of most ordinary worlds: one function and its test. */
export const headCommit: CommitSpec = {
  parents: ['main'],
  date: '2026-05-06T09:58:00Z',
  message: 'Read an empty text as no options\n',
  files: {
    'src/options.js':
      'export function parse(text) {\n  if (text === "") return {};\n' +
      '  return Object.fromEntries(text.split(",").map((part) => part.split("=")));\n}\n',
    'test/options.test.js':
      'import assert from "node:assert";\nimport test from "node:test";\nimport { parse } from "../src/options.js";\n\n' +
      'test("parses a pair", () => {\n  assert.deepEqual(parse("a=1"), { a: "1" });\n});\n\n' +
      'test("parses nothing", () => {\n  assert.deepEqual(parse(""), {});\n});\n',
  },
};

/** A job as the workflow files above define it. A job that does not succeed fails in its command. */
export function job(id: number, name: string, command: string, extra: Partial<JobSpec> = {}): JobSpec {
  const startedAt = extra.startedAt ?? after(headTime, 4);
  const steps = stepsFrom(startedAt, [
    ['Set up job', 2],
    ['Run actions/checkout@v4', 1],
    ['Run npm ci', 9],
    [`Run ${command}`, 12],
    ['Post Run actions/checkout@v4', 1, 7],
    ['Complete job', 0, 8],
  ]).map((step) => (step.number === 4 ? { ...step, conclusion: extra.conclusion ?? 'success' } : step));
  return { id, name, completedAt: after(startedAt, 25), steps, ...extra, startedAt };
}

/** A job that GitHub skipped: it has no steps and takes no time. */
export function skippedJob(id: number, name: string): JobSpec {
  const at = after(headTime, 2);
  return { id, name, conclusion: 'skipped', startedAt: at, completedAt: at };
}

/** The run of the CI workflow with its two jobs, all green. */
export function ciRun(spec: Pick<RunSpec, 'id' | 'event' | 'head'> & Partial<RunSpec>): RunSpec {
  const startedAt = spec.startedAt ?? headTime;
  const at = { startedAt: after(startedAt, 4) };
  const jobs = [
    job(spec.id * 10 + 1, 'lint', 'npm run lint', at),
    job(spec.id * 10 + 2, 'test', 'npm test', at),
  ];
  return { workflow: ciPath, createdAt: startedAt, startedAt, jobs, ...spec };
}

/** The green run of the CI workflow on `main`, before the change. */
export const baseRun = ciRun({ id: 7001, event: 'push', head: 'main', branch: 'main', startedAt: baseTime });

/** Docket's own workflow file, listening to workflows of these names. */
export function docketWorkflow(workflows: string[]): string {
  return (
    `name: Docket\n\non:\n  workflow_run:\n    workflows: ${JSON.stringify(workflows)}\n    types: [completed]\n\n` +
    'permissions:\n  actions: read\n  checks: read\n  statuses: read\n  contents: write\n  pull-requests: write\n\n' +
    'jobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docket-ci/docket@v1\n'
  );
}
