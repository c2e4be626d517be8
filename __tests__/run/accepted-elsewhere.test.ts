import { expect, test } from '@jest/globals';
import { entryAt } from '../fake/git/tree.ts';
import { commentOn, report } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { approval, labelEvent, labelled, later, weakeningWorld } from '../worlds/acceptance.ts';
import { appToken } from '../worlds/bots.ts';
import { addRun, branch, pullNumber, runId } from '../worlds/change.ts';
import { ciPath } from '../worlds/ordinary/scenario.ts';

/** Reviews of the pull request's head where another commit is reported, or stands on top of it. */

test.each([
  ['a review of the head', { reviews: [approval('hubot')] }, 'debt'],
  ['a label', { labels: ['docket:accepted'], events: [labelled('hubot')] }, 'debt'],
  ['a review of another commit', { reviews: [approval('hubot', { commit: 'main' })] }, 'blocked'],
  ['nobody', {}, 'blocked'],
])('in a merge queue: %s', async (_, pull, expected) => {
  const world = weakeningWorld(pull);
  const queue = `gh-readonly-queue/main/pr-${pullNumber}-${world.tip('main')}`;
  world.git.setRef(`refs/heads/${queue}`, world.tip('main') ?? '');
  const { tree } = world.git.commit(world.tip(branch) ?? '');
  const text = world.git.blob(entryAt(world.git, tree, ciPath)?.oid ?? '')?.toString('utf8') ?? '';
  const queued = world.commitTo(queue, { message: 'Queued\n', files: { [ciPath]: text } });
  addRun(world, { id: 9201, event: 'merge_group', head: queued, branch: queue, pullRequests: [] });
  expect((await report(world, 9201)).outputs.verdict).toBe(expected);
});

test("commits of Docket's own on the head end no label, and a review of them is one of the head", async () => {
  const onHead = { 'commit-to': 'head' };
  const byLabel = weakeningWorld(
    { labels: ['docket:accepted'], events: [labelled('hubot')] },
    { viewer: appToken },
  );
  const byReview = weakeningWorld({}, { viewer: appToken });
  for (const world of [byLabel, byReview]) {
    const head = world.tip(branch);
    await report(world, runId, onHead);
    const own = world.tip(branch);
    expect(own).not.toBe(head);
    if (world === byReview)
      world.pull(pullNumber).reviews = [approval('hubot', { commit: own ?? '', at: later })];
    const payload = labelEvent(world, 'labeled');
    const ran = await runDocket(world, { eventName: 'pull_request_target', payload, inputs: onHead });
    expect(ran.failed).toBeNull();
    expect(ran.outputs.verdict).toBe('debt');
    expect(commentOn(world, pullNumber)).toContain('accepted by `@hubot`');
  }
});

test('a commit that only says that it is one of Docket ends both', async () => {
  const world = weakeningWorld({
    labels: ['docket:accepted'],
    events: [labelled('hubot')],
    reviews: [approval('hubot')],
  });
  const sha = world.tip(branch) ?? '';
  const head = world.commitTo(branch, {
    message: `docs(M09): CI run 1, debt\n\nDocket-Report-For: ${sha}\n`,
    files: { 'src/other.js': 'export {};\n' },
  });
  addRun(world, { id: 9002, event: 'pull_request', head, branch });
  expect((await report(world, 9002)).outputs.verdict).toBe('blocked');
});
