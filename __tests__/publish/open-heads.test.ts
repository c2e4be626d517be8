import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import type { PullSpec } from '../fake/world.ts';
import { historyOf, report } from '../harness/report.ts';
import { branch, changeWorld, merge, pullNumber, runAgain, runId } from '../worlds/change.ts';

const own = { number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' };

/** The change as a pull request into `lower`, which may be the head of others. */
const into = (...others: PullSpec[]): World =>
  changeWorld({
    branches: { main: 'main', lower: 'main', [branch]: 'head' },
    pulls: [...others, { ...own, base: 'lower' }],
  });

const lower = (over: Partial<PullSpec> = {}): PullSpec => ({
  ...{ number: 30, title: 'M09: Lower', headBranch: 'lower', base: 'main' },
  ...over,
});

/** `lower` is a head; whether it is cannot be read. */
function unknown(): World {
  const world = into(lower());
  world.fail({
    method: 'GET',
    path: '/pulls?head=octo-org%3Alower',
    status: 403,
    times: 9,
    body: { message: 'No' },
  });
  return world;
}

/** The first line and whether CI is kept from starting, of the newest commit of a branch. */
function newest(world: World, name: string): [string, string] {
  const { message } = world.git.commit(world.tip(name)!);
  return [message.split('\n', 1)[0]!, message.includes('[skip ci]') ? 'skips CI' : 'starts CI'];
}

const ours = 'docs(M09): CI run 1, approved';
const isHead = 'The report goes to docket: lower is the head of an open pull request.';

describe('the base branch, where the report is to go', () => {
  test.each<[string, () => World, string, string | null]>([
    ["is nobody's head", () => into(), 'lower', null],
    ['is the head of an open pull request', () => into(lower()), 'docket', isHead],
    ['was the head of one that is closed', () => into(lower({ state: 'closed' })), 'lower', null],
    ['is the head of one, or not: that cannot be read', unknown, 'docket', isHead],
  ])('%s', async (_name, build, on, says) => {
    const world = build();
    const { log } = await report(world, runId, { 'commit-to': 'base' });
    expect(newest(world, on)).toEqual([ours, 'skips CI']);
    for (const other of ['main', 'lower', branch].filter((name) => name !== on))
      expect(historyOf(world, other)).not.toContain(ours);
    expect(log.match(/::notice::(.*)/)?.[1] ?? null).toBe(says);
  });
});

describe('a commit starts the checks of an open pull request', () => {
  const toDocket = { 'commit-to': 'docket' };
  test.each<[string, World, Record<string, string>, string, string]>([
    ['on the default branch: not', changeWorld(), {}, 'main', 'skips CI'],
    ['on the reports branch: not', changeWorld(), toDocket, 'docket', 'skips CI'],
    [
      'on the reports branch, which has a pull request of its own',
      changeWorld(),
      { ...toDocket, 'reports-pull-request': 'true' },
      'docket',
      'starts CI',
    ],
    ['on its own branch', changeWorld(), { 'commit-to': branch }, branch, 'starts CI'],
    ['on another head by its name', into(lower()), { 'commit-to': 'lower' }, 'lower', 'starts CI'],
  ])('%s', async (_name, world, inputs, on, told) => {
    await report(world, runId, inputs);
    expect(newest(world, on)).toEqual([ours, told]);
  });
});

describe('a document that lies on what became the head of a pull request', () => {
  test('stays there, and is written anew elsewhere', async () => {
    const world = into();
    await report(world, runId, { 'commit-to': 'base' });
    const tip = world.tip('lower');
    world.contents.pulls.push({
      ...structuredClone(world.pull(pullNumber)),
      number: 40,
      headBranch: 'lower',
      base: 'main',
      head: tip!,
    });
    runAgain(world, runId);
    const { outputs } = await report(world, runId, { 'commit-to': 'base' });
    expect(world.tip('lower')).toBe(tip);
    expect(outputs['report-url']).toContain('/blob/docket/');
  });
});

test('the branch of a pull request that was merged is no head any more', async () => {
  const world = changeWorld();
  merge(world, 9101);
  await report(world, runId, { 'commit-to': branch });
  expect(newest(world, branch)).toEqual([ours, 'skips CI']);
});
