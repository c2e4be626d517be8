import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import type { PullSpec } from '../fake/world.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  after,
  approval,
  before,
  forced,
  labelled,
  later,
  skippingWorld,
  unlabelled,
  weakeningFork,
  weakeningWorld,
} from '../worlds/acceptance.ts';
import { branch, evidenceAt, merge, pullNumber, pushHead, reportAt, runId } from '../worlds/change.ts';
import { headCommit } from '../worlds/ordinary/scenario.ts';

/** With `declarations: reviewer` the author's words lower nothing, and only somebody else's do. */

const LABEL = ['docket:accepted'];
const byLabel = (...events: PullSpec['events'] & object): Partial<PullSpec> => ({ labels: LABEL, events });

async function outcome(world: World, id = runId): Promise<string | undefined> {
  return (await report(world, id)).outputs.verdict;
}

describe('who accepts', () => {
  test.each<[string, string, Partial<PullSpec>]>([
    ['nobody: the title alone', 'blocked', {}],
    ['a reviewer with write access', 'debt', { reviews: [approval('hubot')] }],
    ['a label of somebody else', 'debt', byLabel(labelled('hubot'))],
    ['a label of one who may label and not push', 'debt', byLabel(labelled('triager'))],
    [
      'a label by a name in other letters',
      'debt',
      { labels: LABEL, events: [labelled('hubot', after, { label: 'Docket:Accepted' })] },
    ],
    [
      'one of two reviewers',
      'debt',
      { reviews: [approval('hubot', { state: 'COMMENTED' }), approval('mona')] },
    ],
    [
      'a comment after the approval',
      'debt',
      { reviews: [approval('hubot'), approval('hubot', { state: 'COMMENTED', at: later })] },
    ],
    // Those that try to cheat.
    ['the author, by a review', 'blocked', { reviews: [approval('octocat')] }],
    ['the author, by a label', 'blocked', byLabel(labelled('octocat'))],
    ['the author, in other letters', 'blocked', { author: 'OctoCat', ...byLabel(labelled('octocat')) }],
    [
      'the author, who sets it again',
      'blocked',
      byLabel(labelled('hubot'), unlabelled('octocat'), labelled('octocat', later)),
    ],
    ['an outsider', 'blocked', { reviews: [approval('stranger')] }],
    ['a bot that may write', 'blocked', { reviews: [approval('github-actions[bot]')] }],
    ['a label of a bot', 'blocked', byLabel(labelled('labeler[bot]'))],
    ['an agent with an account like a person', 'blocked', byLabel(labelled('openhands-agent'))],
    ['an account that is gone', 'blocked', { ...byLabel(labelled(null)), reviews: [approval(null)] }],
    ['a review of another commit', 'blocked', { reviews: [approval('hubot', { commit: 'main' })] }],
    ['a review that was dismissed', 'blocked', { reviews: [approval('hubot', { state: 'DISMISSED' })] }],
    [
      'one who asked for changes since',
      'blocked',
      { reviews: [approval('hubot'), approval('hubot', { state: 'CHANGES_REQUESTED', at: later })] },
    ],
    ['a comment alone', 'blocked', { reviews: [approval('hubot', { state: 'COMMENTED' })] }],
    ['a label from before the push', 'blocked', byLabel(labelled('hubot', before))],
    ['a label of the second of the push', 'blocked', byLabel(labelled('hubot', '2026-05-06T10:00:00Z'))],
    ['a label that was taken off', 'blocked', { events: [labelled('hubot'), unlabelled('hubot')] }],
    ['a label that was deleted in the repository', 'blocked', { events: [labelled('hubot')] }],
    [
      'a label of another name',
      'blocked',
      {
        labels: ['docket:accepted-by-me'],
        events: [labelled('hubot', after, { label: 'docket:accepted-by-me' })],
      },
    ],
    [
      'a label before a push by force',
      'blocked',
      byLabel(labelled('hubot'), {
        type: 'HeadRefForcePushedEvent',
        actor: 'octocat',
        at: later,
        after: 'head',
      }),
    ],
    [
      'a label after a push by force, of whose commit no run is newer',
      'blocked',
      byLabel(forced('main'), labelled('hubot', later)),
    ],
    [
      'a label after this commit was pushed by force',
      'debt',
      byLabel(forced('head'), labelled('hubot', later)),
    ],
    [
      'a label after which it was opened again',
      'blocked',
      byLabel(labelled('hubot'), { type: 'ReopenedEvent', actor: 'octocat', at: later }),
    ],
    [
      'a label before the base became another one',
      'blocked',
      byLabel(labelled('hubot'), { type: 'BaseRefChangedEvent', actor: 'octocat', at: later }),
    ],
    [
      'a review before the base became another one',
      'blocked',
      {
        reviews: [approval('hubot')],
        events: [{ type: 'AutomaticBaseChangeSucceededEvent', actor: null, at: later }],
      },
    ],
    [
      'a label of a pull request that was opened after its only run',
      'blocked',
      { createdAt: '2026-05-06T10:01:00Z', ...byLabel(labelled('hubot')) },
    ],
    // Of an agent's change who asked for it is no reviewer, as for GitHub.
    ['a reviewer of an agent', 'debt', { author: 'copilot-swe-agent[bot]', reviews: [approval('hubot')] }],
  ])('%s: %s', async (_, expected, pull) => {
    const writers = ['octocat', 'hubot', 'mona', 'github-actions[bot]', 'openhands-agent'];
    expect(await outcome(weakeningWorld(pull, { writers }))).toBe(expected);
  });

  test('one who asked an agent for the change is no reviewer of it', async () => {
    const asked = 'Read an empty text\n\nCo-authored-by: Hu Bot <12+hubot@users.noreply.github.com>\n';
    const world = weakeningWorld({ author: 'copilot-swe-agent[bot]' }, { writers: ['hubot', 'mona'] });
    const head = world.commitTo(branch, { message: asked, files: { 'README.md': '# more\n' } });
    world.run(runId).head = head;
    world.pull(pullNumber).reviews = [approval('hubot', { commit: head })];
    expect(await outcome(world)).toBe('blocked');
    world.pull(pullNumber).reviews.push(approval('mona', { commit: head }));
    expect(await outcome(world)).toBe('debt');
  });

  test('where nothing is configured the title counts, and nobody reads reviews', async () => {
    const world = weakeningWorld({ reviews: [approval('hubot')] }, { asks: false });
    const ran = await report(world, runId);
    expect(ran.outputs.verdict).toBe('debt');
    expect(evidenceOn(world, 'main', evidenceAt(1)).acceptances).toBeUndefined();
    const asking = await report(weakeningWorld(), runId);
    expect(asking.stats.requests - ran.stats.requests).toBe(1);
  });
});

describe('a later push ends it', () => {
  test.each([
    ['a review', { reviews: [approval('hubot')] }],
    ['a label', byLabel(labelled('hubot'))],
  ])('%s', async (_, pull) => {
    const world = weakeningWorld(pull);
    expect(await outcome(world)).toBe('debt');
    pushHead(world, 9002);
    expect(await outcome(world, 9002)).toBe('blocked');
  });

  test('the label does not speak of the older head either', async () => {
    const world = weakeningWorld(byLabel(labelled('hubot')));
    pushHead(world, 9002);
    expect(await outcome(world)).toBe('blocked');
  });
});

describe('after the merge, when only tests are judged by the diff', () => {
  const path = 'test/options.test.js';

  test.each<[string, Partial<PullSpec>, string]>([
    ['a review of its head', { reviews: [approval('hubot')] }, 'approved'],
    ['a label set before it', byLabel(labelled('hubot')), 'approved'],
    ['a label after a push by force', byLabel(forced('head'), labelled('hubot', later)), 'approved'],
    ['a label from before the push', byLabel(labelled('hubot', before)), 'debt'],
    ['a review of another commit', { reviews: [approval('hubot', { commit: 'main' })] }, 'debt'],
    ['nobody but the author', {}, 'debt'],
  ])('%s', async (_, pull, expected) => {
    const skipped = String(headCommit.files?.[path]).replace(
      'test("parses a pair"',
      'test.skip("parses a pair"',
    );
    const files = { ...headCommit.files, [path]: skipped };
    const title = 'M09: Skip the test `parses a pair`';
    const world = skippingWorld(files, { title, ...pull });
    expect(await outcome(world)).toBe(expected);
    merge(world, 9003);
    const parents = [world.sha('main')];
    const head = world.commitTo('main', { parents, message: `${title} (#31)\n`, files });
    world.run(9003).head = head;
    world.pull(pullNumber).mergeCommit = head;
    expect(await outcome(world, 9003)).toBe(expected);
  });
});

describe('a change from a fork', () => {
  test.each<[string, string, Partial<PullSpec>, boolean]>([
    ['its words lower nothing', 'blocked', {}, false],
    ['nor where a reviewer is asked for', 'blocked', {}, true],
    ['a reviewer accepts it like any other', 'debt', { reviews: [approval('hubot')] }, true],
    ['a label does so, too', 'debt', byLabel(labelled('hubot')), true],
    [
      'its author does not',
      'blocked',
      { reviews: [approval('stranger')], ...byLabel(labelled('stranger')) },
      true,
    ],
    [
      'nor a reviewer where the configuration asks for none',
      'blocked',
      { reviews: [approval('hubot')] },
      false,
    ],
  ])('%s: %s', async (_, expected, pull, asks) => {
    expect(await outcome(weakeningFork(pull, asks))).toBe(expected);
  });
});

describe('what is told', () => {
  test('who accepted it and when, in report, comment and Evidence', async () => {
    const world = weakeningWorld({ reviews: [approval('hubot')], ...byLabel(labelled('octocat')) });
    await report(world, runId);
    const evidence = evidenceOn(world, 'main', evidenceAt(1));
    expect(evidence.acceptances).toEqual([
      { by: 'hubot', at: after, as: 'review' },
      { by: 'octocat', at: after, as: 'label', refused: 'author' },
    ]);
    const told = textOn(world, 'main', reportAt(1)) ?? '';
    expect(told).toContain(
      '| Accepted by | `@hubot` (approving review, 2026-05-06 10:05 UTC). Not counted: `@octocat` (label, 2026-05-06 10:05 UTC), who wrote the change |',
    );
    expect(commentOn(world, pullNumber)).toContain('(accepted by `@hubot`)');
    expect(commentOn(world, pullNumber)).not.toMatch(/(?<!`)@hubot/);
  });

  test('how to get it accepted, and nothing of what the author might say', async () => {
    const world = weakeningWorld();
    const { outputs } = await report(world, runId);
    expect(outputs.next).toContain(
      'or let somebody else accept it, by an approving review of this commit or the label docket:accepted',
    );
    const told = textOn(world, 'main', reportAt(1)) ?? '';
    expect(told).toContain('| Accepted by | nobody |');
    expect(told).not.toContain('say in the description');
  });

  test('what could not be read is a gap, and nothing is accepted', async () => {
    const world = weakeningWorld({ reviews: [approval('hubot')] });
    world.fail({ graphql: /latestOpinionatedReviews/, times: 9, status: 502 });
    const { outputs } = await report(world, runId);
    expect(outputs.verdict).toBe('blocked');
    expect(textOn(world, 'main', reportAt(1))).toContain(
      'Reviews and labels of the pull request could not be read',
    );
  });
});
