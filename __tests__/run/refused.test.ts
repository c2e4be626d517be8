import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { Permissions, WorldSpec } from '../fake/world.ts';
import { type Ran, runDocket, runFor } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { smokeRunId } from '../worlds/seed/runs.ts';
import { seedWorld } from '../worlds/seed/seed.ts';

const seed = seedWorld('__tests__/worlds/seed');

function seedWith(over: Partial<WorldSpec> = {}, files: Record<string, string> = {}): World {
  const main = { ...seed.commits.main, files: { ...seed.commits.main?.files, ...files } };
  return buildWorld({ ...seed, ...over, commits: { ...seed.commits, main } });
}

function expectNothingWritten(world: World, ran: Ran): void {
  expect(ran.stats.writes).toBe(0);
  expect(ownComments(world, 26)).toEqual([]);
  expect(ran.outputs).toEqual({});
}

describe('bad input ends in one clear sentence and nothing is written', () => {
  test.each([
    [
      'a wrong input',
      { comment: 'loud' },
      'Input "comment" is "loud", but must be one of always, changes, problems, recreate, never.',
    ],
    ['no token', { token: '' }, 'Input "token" is empty'],
    [
      'a milestone that is no folder',
      { milestone: '../M09' },
      'The milestone "../M09" cannot be a folder name',
    ],
    [
      'a run that no longer exists',
      { 'run-id': '77' },
      'Workflow run 77 does not exist in m-cahill/serena any more',
    ],
    [
      'a commit without runs',
      { sha: 'a'.repeat(40) },
      `No workflow run of commit ${'a'.repeat(40)} speaks of a change`,
    ],
    [
      'a run of another commit',
      { 'run-id': String(smokeRunId), sha: 'a'.repeat(40) },
      `Run ${smokeRunId} tested 398e281dacacbf830eea8be0d8aaf7ca14eb750c, not ${'a'.repeat(40)}: give only one of run-id and sha.`,
    ],
  ])('%s', async (_name, inputs, message) => {
    const world = seedWith();
    const ran = await runFor(world, smokeRunId, inputs);
    expect(ran.failed).toContain(message);
    expectNothingWritten(world, ran);
  });

  test('an event that names no run', async () => {
    const world = seedWith();
    const ran = await runDocket(world, { eventName: 'push', payload: {} });
    expect(ran.failed).toBe(
      'Event "push" names no workflow run: start Docket on workflow_run, or give the input run-id or sha.',
    );
    expectNothingWritten(world, ran);
  });

  test.each([
    [
      'an unknown key',
      'invariant: []\n',
      '.github/docket.yml, line 1: unknown key "invariant" in the top level; allowed: ',
    ],
    ['broken YAML', 'a: [\n', '.github/docket.yml is no valid YAML'],
  ])('a config with %s', async (_name, config, message) => {
    const world = seedWith({}, { '.github/docket.yml': config });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toContain(message);
    expectNothingWritten(world, ran);
  });

  test('a token that may not read runs', async () => {
    const world = seedWith({ permissions: { ...seed.permissions, actions: 'none' } });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toContain('give the job the permission "actions: read"');
    expectNothingWritten(world, ran);
  });

  test('a token that GitHub refuses', async () => {
    const world = seedWith();
    world.fail({ path: /./, status: 401, body: { message: 'Bad credentials' } });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toBe('GitHub refuses the token (401): give a valid one in the input "token".');
    expectNothingWritten(world, ran);
  });
});

describe('a permission that is missing costs a section, never the report', () => {
  test.each([
    ['checks', 'none', 'checks: read', 'approved'],
    ['statuses', 'none', 'statuses: read', 'approved'],
  ] as const)('%s: %s', async (name, access, named, verdict) => {
    const permissions: Partial<Permissions> = { ...seed.permissions, [name]: access };
    const world = seedWith({ permissions });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({ verdict, gaps: '1', 'run-number': '1' });
    expect(ran.summary).toContain(named);
  });

  test('pull requests cannot be read: nothing says what the change is', async () => {
    const world = seedWith({ permissions: { ...seed.permissions, 'pull-requests': 'none' } });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toBeNull();
    expect(ran.summary).toContain('pull-requests: read');
    expect(ownComments(world, 26)).toEqual([]);
  });

  test('pull requests can only be read: the report is committed, the comment is not', async () => {
    const world = seedWith({ permissions: { ...seed.permissions, 'pull-requests': 'read' } });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({ verdict: 'approved', 'run-number': '1', 'comment-url': '' });
    expect(ran.log).toContain('No comment on #26');
  });

  test('contents can only be read: the report stands in the summary, and the comment says so', async () => {
    const world = seedWith({ permissions: { ...seed.permissions, contents: 'read' } });
    const ran = await runFor(world, smokeRunId);
    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({ verdict: 'approved', 'report-path': '', 'commit-sha': '' });
    expect(ran.summary).toContain('## 1. Workflow Identity');
    expect(ownComments(world, 26)[0]?.body).toContain('step summary');
  });
});

test('GitHub Enterprise Server: all addresses are honoured', async () => {
  const world = seedWith();
  const payload = workflowRunEvent(world, smokeRunId);
  const ran = await runDocket(world, { eventName: 'workflow_run', payload, enterprise: true });
  expect(ran.failed).toBeNull();
  expect(ran.outputs).toMatchObject({ verdict: 'approved', 'run-number': '1' });
});
