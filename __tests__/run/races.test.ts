import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { commentOn, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import {
  branch,
  changeWorld,
  failTests,
  merge,
  pullNumber,
  pushHead,
  runAgain,
  runId,
} from '../worlds/change.ts';
import { baseRun, ciRun } from '../worlds/ordinary/scenario.ts';

const patch = { graphql: /^mutation updateComment/ };
const post = { graphql: /^mutation addComment/ };

/** The same pull request with or without a milestone: then nothing is committed. */
const plain = 'empty-text';
const worlds: [string, () => World][] = [
  ['with a document', () => changeWorld()],
  [
    'without one',
    () =>
      changeWorld({
        branches: { main: 'main', [plain]: 'head', [branch]: 'main' },
        pulls: [{ number: pullNumber, title: 'Empty text', headBranch: plain, base: 'main' }],
        runs: [baseRun, ciRun({ id: runId, event: 'pull_request', head: 'head', branch: plain })],
      }),
  ],
];

/** What one late call writes when all is over; the world is changed by it only where it was not true. */
async function expectSettled(world: World, lastRun: number): Promise<void> {
  const before = [world.tip('main'), JSON.stringify(ownComments(world, pullNumber))];
  await report(world, lastRun);
  expect([world.tip('main'), JSON.stringify(ownComments(world, pullNumber))]).toEqual(before);
  expect(ownComments(world, pullNumber)).toHaveLength(1);
}

describe.each(worlds)('another call writes while ours is on its way, %s', (_name, make) => {
  test('it saw a newer attempt', async () => {
    const world = make();
    await report(world, runId);
    runAgain(world, runId);
    world.before(patch, async () => {
      runAgain(world, runId, 'failure');
      failTests(world);
      await report(world, runId);
    });
    await report(world, runId);
    expect(commentOn(world, pullNumber)).toContain('attempt 3');
    await expectSettled(world, runId);
  });

  test('it saw a newer attempt, and a person deletes its comment before we make ours', async () => {
    const world = make();
    world.before(post, async () => {
      runAgain(world, runId, 'failure');
      failTests(world);
      await report(world, runId);
      for (const comment of ownComments(world, pullNumber)) world.deleteComment(comment);
    });
    await report(world, runId);
    for (const { body } of ownComments(world, pullNumber)) expect(body).toContain('attempt 2');
    const before = JSON.stringify(ownComments(world, pullNumber));
    await report(world, runId);
    expect(JSON.stringify(ownComments(world, pullNumber))).toBe(before);
  });

  test.each([
    ['an edit of ours', patch, true],
    ['a comment that we make', post, false],
  ])('it is of a newer head, and comes before %s', async (_what, request, isThere) => {
    const world = make();
    const on = world.pull(pullNumber).headBranch;
    if (isThere) await report(world, runId);
    runAgain(world, runId);
    world.before(request, async () => {
      pushHead(world, 9002, on);
      failTests(world, 9002);
      await report(world, 9002);
    });
    await report(world, runId);
    expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
    await expectSettled(world, 9002);
  });

  test('it is of the merge', async () => {
    const world = make();
    await report(world, runId);
    runAgain(world, runId);
    world.before(patch, async () => {
      merge(world, 9101, 'merge commit', world.pull(pullNumber).headBranch);
      await report(world, 9101);
    });
    await report(world, runId);
    expect(commentOn(world, pullNumber)).toContain(world.pull(pullNumber).mergeCommit?.slice(0, 8) ?? '');
  });
});

test("the newer head is told again where Docket's own commit stands above it", async () => {
  const world = changeWorld();
  const on = world.pull(pullNumber).headBranch;
  const onBranch = { 'commit-to': on };
  await report(world, runId, onBranch);
  runAgain(world, runId);
  world.before(patch, async () => {
    pushHead(world, 9002, on);
    failTests(world, 9002);
    await report(world, 9002, onBranch);
  });
  await report(world, runId, onBranch);
  expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
});

test('whoever comments again and again is met three times, and then left to the next run', async () => {
  const world = changeWorld();
  await report(world, runId);
  const older = commentOn(world, pullNumber)!;
  runAgain(world, runId);
  const meddle = { graphql: /^(?:mutation updateComment|query look)/, times: 99 };
  world.before(meddle, () => void world.addComment(pullNumber, older));
  const { stats } = await runFor(world, runId);
  // The commit, the comment, and three times a comment that is taken away.
  expect([stats.writes, ownComments(world, pullNumber).length]).toEqual([5, 2]);
  world.interference.clear();
  await report(world, runId);
  expect(ownComments(world, pullNumber)).toHaveLength(1);
  expect(commentOn(world, pullNumber)).toContain('attempt 2');
});

test('a head that nobody has tested yet is left to those who will', async () => {
  const world = changeWorld();
  await report(world, runId);
  runAgain(world, runId);
  world.before(patch, () => {
    world.commitTo(branch, { files: { 'README.md': '# Changed\n' }, message: 'Change more\n' });
  });
  const { log, failed } = await runFor(world, runId);
  expect(failed).toBeNull();
  expect(log).not.toContain('::error');
  expect(ownComments(world, pullNumber)).toHaveLength(1);
});

test('a pull request that is closed directly before our edit is told as closed', async () => {
  const world = changeWorld();
  await report(world, runId);
  runAgain(world, runId);
  world.before(patch, (now) => void close(now));
  await runFor(world, runId);
  expect(commentOn(world, pullNumber)).toMatch(/closed/);
  expect(commentOn(world, pullNumber)).not.toContain('Ready to merge');
});

describe('the branch moves while the commit is made', () => {
  const commit = { graphql: /^mutation commitReport/ };
  const usual = async (): Promise<number> => (await report(changeWorld(), runId)).stats.requests;

  test('by somebody else: the folder is read again, and the commit made on top', async () => {
    const world = changeWorld();
    world.before({ ...commit, times: 2 }, () => {
      world.commitTo('main', { files: { 'README.md': `${world.now()}\n` }, message: 'Change more\n' });
    });
    const { stats, outputs } = await report(world, runId);
    expect([outputs['run-number'], stats.requests - (await usual())]).toEqual(['1', 4]);
  });

  test('by the report of another head: ours takes the next number', async () => {
    const world = changeWorld();
    pushHead(world, 9002, branch);
    world.before(commit, async () => void (await report(world, 9002)));
    const { stats, outputs } = await report(world, runId);
    expect([outputs['run-number'], stats.requests - (await usual())]).toEqual(['2', expect.any(Number)]);
    expect(stats.requests - (await usual())).toBeLessThanOrEqual(6);
  });

  test('by a newer head, on the branch where reports go: its comment stands', async () => {
    const world = changeWorld();
    const onBranch = { 'commit-to': branch };
    world.before(commit, async () => {
      pushHead(world, 9002, branch);
      failTests(world, 9002);
      await report(world, 9002, onBranch);
    });
    await report(world, runId, onBranch);
    expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
  });

  test('by another report of this head: it is read what GitHub says now', async () => {
    const world = changeWorld();
    world.before(commit, async () => {
      runAgain(world, runId, 'failure');
      failTests(world);
      await report(world, runId);
    });
    const { outputs } = await report(world, runId);
    expect([outputs.verdict, outputs['run-number']]).toEqual(['blocked', '1']);
    await expectSettled(world, runId);
  });
});

function close(world: World): void {
  Object.assign(world.pull(pullNumber), { state: 'closed', closedAt: '2026-05-06T11:01:00Z' });
}
