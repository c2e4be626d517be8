import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import { commentOn, evidenceOn, historyOf, report } from '../harness/report.ts';
import { ownComments } from '../harness/world.ts';
import {
  branch,
  changeWorld,
  evidenceAt,
  failTests,
  forkWorld,
  merge,
  pullNumber,
  pushHead,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';
import { baseRun, ciRun } from '../worlds/ordinary/scenario.ts';
import { after } from '../worlds/times.ts';

const commit = { graphql: /createCommitOnBranch/ };
const post = { graphql: /^mutation addComment/ };
const ours = 'docs(M09): CI run 1, approved';

/** How many commits on a branch are Docket's. */
function reportsOn(world: World, on: string): number {
  return historyOf(world, on).filter((line) => line.startsWith('docs(M09)')).length;
}

describe('the mode decides whether a comment is made, never whether it is kept up to date', () => {
  test.each([
    ['problems', false, false],
    ['problems', true, true],
    ['never', true, false],
  ] as const)('%s, a red run: %s', async (comment, red, isMade) => {
    const world = changeWorld();
    if (red) failTests(world);
    const { outputs } = await report(world, runId, { comment });
    expect(ownComments(world, pullNumber)).toHaveLength(isMade ? 1 : 0);
    expect(outputs['comment-url'] !== '').toBe(isMade);
  });

  test('changes: the same outcome as before makes none, another one does', async () => {
    const world = changeWorld();
    await report(world, runId, { comment: 'never' });
    pushHead(world, 9002);
    await report(world, 9002, { comment: 'changes' });
    expect(commentOn(world, pullNumber)).toBeNull();
    pushHead(world, 9003);
    failTests(world, 9003);
    await report(world, 9003, { comment: 'changes' });
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 3**');
  });

  test('problems: a comment that is there is mended when all is well again', async () => {
    const world = changeWorld();
    failTests(world);
    await report(world, runId, { comment: 'problems' });
    pushHead(world, 9002);
    await report(world, 9002, { comment: 'problems' });
    expect(commentOn(world, pullNumber)).toContain('Ready to merge');
  });
});

test('a locked conversation is a notice, and the report is there', async () => {
  const world = changeWorld();
  world.pull(pullNumber).locked = true;
  const { outputs, log } = await report(world, runId);
  expect(outputs).toMatchObject({ 'run-number': '1', 'comment-url': '' });
  expect(log).toContain('::notice::No comment on #31: Unable to create comment because issue is locked.\n');
});

test('a comment that a person deleted comes back only with news', async () => {
  const world = changeWorld();
  await report(world, runId);
  world.deleteComment(ownComments(world, pullNumber)[0]!);
  expect((await report(world, runId)).stats.writes).toBe(0);
  runAgain(world, runId);
  await report(world, runId);
  expect(commentOn(world, pullNumber)).toContain('attempt 2');
});

test('without a document, too: a new attempt is news', async () => {
  const world = changeWorld({
    branches: { main: 'main', patch: 'head' },
    pulls: [{ number: pullNumber, title: 'Empty text', headBranch: 'patch', base: 'main' }],
    runs: [baseRun, ciRun({ id: runId, event: 'pull_request', head: 'head', branch: 'patch' })],
  });
  await report(world, runId);
  world.deleteComment(ownComments(world, pullNumber)[0]!);
  await report(world, runId);
  expect(commentOn(world, pullNumber)).toBeNull();
  runAgain(world, runId);
  // While it ran, somebody took away what told of it so far.
  world.contents.deletions[0]!.at = after(world.run(runId).startedAt, 20);
  await report(world, runId);
  expect(commentOn(world, pullNumber)).toContain('attempt 2');
});

test('the comment of the merge stands on a later page: an old head leaves it', async () => {
  const world = changeWorld();
  await report(world, runId, { comment: 'never' });
  for (let count = 0; count < 101; count++) {
    const at = world.now();
    world.contents.comments.push({
      id: world.nextId(),
      pull: pullNumber,
      author: 'octocat',
      body: `Thought ${count}`,
      createdAt: at,
      updatedAt: at,
    });
  }
  merge(world, 9101);
  await report(world, 9101);
  const comment = commentOn(world, pullNumber);
  expect(comment).toContain('**M09 · report 2**');
  runAgain(world, runId);
  await report(world, runId);
  expect(commentOn(world, pullNumber)).toBe(comment);
});

test('a comment that saw a run which is gone gives way to what GitHub says now', async () => {
  const world = changeWorld();
  await report(world, runId);
  const comment = ownComments(world, pullNumber)[0]!;
  comment.body = comment.body.replace('view=9001:1', 'view=8999:1,9001:1');
  runAgain(world, runId);
  await report(world, runId);
  expect(commentOn(world, pullNumber)).toContain('view=9001:2 ');
});

test("a fork's pull request gets its comment", async () => {
  const world = forkWorld();
  const { outputs } = await report(world, runId);
  expect(outputs['comment-url']).toContain('/pull/31#issuecomment-');
});

describe('an answer that is lost after the work was done is no reason to do it twice', () => {
  test.each<[string, Partial<Fault>]>([
    ['an error of the server', { status: 502, body: {} }],
    ['a broken connection', { drop: true }],
  ])('%s', async (_name, how) => {
    const world = changeWorld();
    world.fail({ ...commit, ...how, afterEffect: true });
    world.fail({ ...post, ...how, afterEffect: true });
    const { outputs } = await report(world, runId);
    expect(reportsOn(world, 'main')).toBe(1);
    expect(ownComments(world, pullNumber)).toHaveLength(1);
    expect(outputs).toMatchObject({ 'commit-sha': world.tip('main'), 'run-number': '1' });
    expect(outputs['comment-url']).toContain('#issuecomment-');
  });
});

describe('another writer comes in between', () => {
  test('the same head was reported by another call: its document stands', async () => {
    const world = changeWorld();
    world.before(commit, async () => void (await report(world, runId)));
    const { outputs } = await report(world, runId);
    expect(reportsOn(world, 'main')).toBe(1);
    expect(ownComments(world, pullNumber)).toHaveLength(1);
    expect(outputs).toMatchObject({ 'run-number': '1', 'commit-sha': '' });
  });

  test('another call saw a newer attempt: what it saw is told', async () => {
    const world = changeWorld();
    world.before(post, async () => {
      runAgain(world, runId, 'failure');
      await report(world, runId);
    });
    expect((await report(world, runId)).outputs.verdict).toBe('blocked');
    expect(ownComments(world, pullNumber)).toHaveLength(1);
    expect(commentOn(world, pullNumber)).toContain('attempt 2');
    expect(evidenceOn(world, 'main', evidenceAt(1)).runs[0]?.attempt).toBe(2);
  });

  test('another head took the number: ours is the next', async () => {
    const world = changeWorld();
    const other = pushHead(world, 9002);
    world.before(commit, async () => void (await report(world, 9002)));
    const { outputs } = await report(world, runId);
    expect(outputs['run-number']).toBe('2');
    expect(evidenceOn(world, 'main', evidenceAt(1)).head.sha).toBe(other);
    expect(evidenceOn(world, 'main', evidenceAt(2)).document.earlier).toMatchObject([
      { number: 1, headSha: other },
    ]);
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
  });

  test('five times: the next target takes it', async () => {
    const world = changeWorld();
    world.before({ ...commit, times: 5 }, (now) => {
      now.commitTo('main', { message: 'Tidy\n', files: { 'a.txt': `${now.now()}\n` } });
    });
    const { outputs, log } = await report(world, runId);
    expect(reportsOn(world, 'main')).toBe(0);
    expect(historyOf(world, 'docket')[0]).toBe(ours);
    expect(outputs['report-url']).toContain(`/blob/docket/${reportAt(1)}`);
    expect(log).toContain('main did not take the report: other commits came in between five times.');
  });

  test('the branch was deleted meanwhile: the next target takes it', async () => {
    const world = changeWorld({ branches: { main: 'main', ci: 'main', [branch]: 'head' } });
    world.before(commit, (now) => void now.git.deleteRef('refs/heads/ci'));
    const { outputs } = await report(world, runId, { 'commit-to': 'ci' });
    expect(outputs['report-path']).toBe(reportAt(1));
  });
});
