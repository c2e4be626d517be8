import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../../fake/build.ts';
import { workflowRunEvent } from '../event.ts';
import { seedBase, seedHead } from './ids.ts';
import { linterRunId, smokeRunId } from './runs.ts';
import { seedWorld } from './seed.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const world = buildWorld(seedWorld(folder));

const seconds = (from: string, to: string | null) => (Date.parse(to ?? '') - Date.parse(from)) / 1000;

describe('the seed world', () => {
  test('has the head commit that the mined nonce gives', () => {
    expect(world.tip('m09-execution-context')).toBe(seedHead);
    expect(seedHead).toMatch(/^398e281d/);
    expect(world.tip('main')).toBe(seedBase);
  });

  test('is a sound repository for git, with the four changed files', () => {
    const dir = mkdtempSync(join(tmpdir(), 'seed-'));
    try {
      buildWorld(seedWorld(folder), { dir });
      const git = (...args: string[]) =>
        execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', stdio: 'pipe' });
      git('fsck', '--strict');
      expect(git('diff', '--name-status', 'main', 'm09-execution-context').trim().split('\n')).toEqual([
        'M\tdocs/milestones/M09/M09_plan.md',
        'A\tdocs/milestones/M09/M09_toolcalls.md',
        'M\tmodules/processing.py',
        'A\tmodules/runtime_context.py',
      ]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  test('has the durations of the two runs and their jobs', () => {
    const last = (id: number) =>
      world
        .run(id)
        .jobs.map((job) => job.completedAt)
        .sort()
        .at(-1) ?? null;
    expect(seconds(world.run(linterRunId).startedAt, last(linterRunId))).toBe(19);
    expect(seconds(world.run(smokeRunId).startedAt, last(smokeRunId))).toBe(179);
    const jobs = [...world.run(linterRunId).jobs, ...world.run(smokeRunId).jobs];
    expect(jobs.map((job) => [job.name, seconds(job.startedAt, job.completedAt)])).toEqual([
      ['ruff', 9],
      ['eslint', 16],
      ['smoke tests', 175],
    ]);
  });

  test('has steps that fill their jobs without a break', () => {
    for (const run of world.contents.runs.filter((candidate) => candidate.status === 'completed')) {
      for (const job of run.jobs) {
        expect(job.steps[0]?.startedAt).toBe(job.startedAt);
        expect(job.steps.at(-1)?.completedAt).toBe(job.completedAt);
      }
    }
  });

  test('has the fourteen steps of the smoke tests in their order, among those of the runner', () => {
    const names = world.run(smokeRunId).jobs[0]?.steps.map((step) => step.name) ?? [];
    expect(names[0]).toBe('Set up job');
    expect(names.slice(1, 15)).toEqual([
      'Verify repository',
      'Verify base branch',
      'Checkout Code',
      'Set up Python 3.10',
      'Cache models',
      'Install test dependencies',
      'Install runtime dependencies',
      'Create stub repositories',
      'Setup environment',
      'Smoke startup',
      'Start test server',
      'Run smoke tests',
      'Kill test server',
      'Upload main app output',
    ]);
    expect(names.slice(15)).toEqual([
      'Post Cache models',
      'Post Set up Python 3.10',
      'Post Checkout Code',
      'Complete job',
    ]);
  });
});

type Shape = { [key: string]: unknown };

/** Keys of the example that the payload lacks, or that hold another type there. */
function differences(example: unknown, ours: unknown, path: string): string[] {
  if (example === null || ours === null) return [];
  if (typeof example !== typeof ours || Array.isArray(example) !== Array.isArray(ours)) return [path];
  if (Array.isArray(example))
    return differences(example[0] ?? null, (ours as unknown[])[0] ?? null, `${path}[0]`);
  if (typeof example !== 'object') return [];
  return Object.entries(example as Shape).flatMap(([key, value]) => {
    const own = (ours as Shape)[key];
    return own === undefined ? [`${path}.${key}`] : differences(value, own, `${path}.${key}`);
  });
}

describe('its event', () => {
  const payload = workflowRunEvent(world, smokeRunId);

  test('says that Smoke Tests completed on the head', () => {
    expect(payload.action).toBe('completed');
    expect(payload.workflow_run).toMatchObject({
      id: 22984770373,
      name: 'Smoke Tests',
      path: '.github/workflows/smoke_tests.yml',
      event: 'pull_request',
      head_sha: seedHead,
      head_branch: 'm09-execution-context',
      conclusion: 'success',
      run_attempt: 1,
    });
    expect(payload.workflow_run.pull_requests.map((pull) => pull.number)).toEqual([26]);
    expect(payload.repository.full_name).toBe('m-cahill/serena');
  });

  test('has every key of a payload that GitHub sent, with the same types', () => {
    const webhooks = createRequire(import.meta.url)('@octokit/webhooks-examples');
    const examples: Shape[] = webhooks.find((hook: Shape) => hook.name === 'workflow_run').examples;
    const completed = examples.filter((example) => example.action === 'completed');
    expect(completed.length).toBeGreaterThan(0);
    for (const example of completed.map(({ organization: _, ...rest }) => rest)) {
      expect(differences(example, payload, 'payload')).toEqual([]);
    }
  });
});
