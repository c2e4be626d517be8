import { describe, expect, test } from '@jest/globals';
import { type CommentRequest, type CommentResult, publishComment } from '../../src/publish/comment.ts';
import { lookAt } from '../../src/publish/pull-request-look.ts';
import type { CommentDeletion, World } from '../fake/state.ts';
import { repository, serving, smallWorld } from './desk.ts';
import { bodies, body, comment, otherHead, put, requestFor } from './verdict-comment.ts';

describe('one comment', () => {
  test('is made once, and not touched when nothing changed', async () => {
    const world = smallWorld();
    await serving(world, async (github, fake) => {
      expect(await comment(github, world)).toMatchObject({
        kind: 'created',
        url: expect.stringContaining('#issuecomment-'),
      });
      expect(await comment(github, world)).toMatchObject({ kind: 'unchanged' });
      expect(fake.stats().writes).toBe(1);
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('is updated in place for more runs and for a newer head', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await comment(github, world, { body: body('Lint') });
      const newer = body('Lint', 'Next', otherHead);
      expect(await comment(github, world)).toMatchObject({ kind: 'updated' });
      expect(await comment(github, world, { body: newer })).toMatchObject({ kind: 'updated' });
      expect(bodies(world)).toEqual([newer]);
    });
  });

  test('is not looked for again when it was seen this moment', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    await serving(world, async (github, fake) => {
      const seen = await lookAt(github, repository, 26, world.contents.viewer);
      expect(await comment(github, world, {}, seen)).toMatchObject({ kind: 'updated' });
      expect(fake.stats()).toMatchObject({ requests: 2, writes: 1 });
    });
  });

  test('is found behind 250 others', async () => {
    const world = smallWorld();
    for (let index = 0; index < 230; index++) put(world, `Talk ${index}`, 'octocat');
    put(world, body('Lint'));
    for (let index = 0; index < 20; index++) put(world, `More ${index}`, 'octocat');
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world).filter((text) => text.startsWith('<!-- docket'))).toEqual([body('Lint Smoke')]);
  });

  test('is ours: a stranger who copies the marker, or a quote of it, is not touched', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Forged'), 'mallory');
    put(world, `> ${body('Lint', 'Quoted')}`);
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toHaveLength(3);
    expect(bodies(world)[0]).toBe(body('Lint', 'Forged'));
  });

  test('is kept up to date where a person folded it away', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.contents.comments[0]!.minimized = true;
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'updated' });
    });
    expect(world.contents.comments).toMatchObject([{ body: body('Lint Smoke'), minimized: true }]);
  });

  test('with other line ends and a trailing line break is the same', async () => {
    const world = smallWorld();
    put(world, `${body('Lint Smoke').replaceAll('\n', '\r\n')}\r\n`);
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'unchanged' });
    });
  });
});

describe('order of truth', () => {
  test('a comment of the same head that saw more stays', async () => {
    const world = smallWorld();
    put(world, body('Lint Smoke:2'));
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke:2')]);
  });

  test('when each saw something else nothing is written', async () => {
    const world = smallWorld();
    put(world, body('Lint Quality'));
    await serving(world, async (github, fake) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'outdated' });
      expect(fake.stats().writes).toBe(0);
    });
  });

  test('an older head neither overwrites the comment of a newer one nor makes one', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect(await comment(github, world, { isNewestHead: false })).toEqual({
        kind: 'skipped',
        why: 'older head',
      });
      put(world, body('Lint', 'Newer', otherHead));
      expect(await comment(github, world, { isNewestHead: false })).toMatchObject({
        kind: 'kept',
        why: 'newer head',
      });
    });
    expect(bodies(world)).toEqual([body('Lint', 'Newer', otherHead)]);
  });

  test('an older head still updates its own comment while the newer one has none', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    await serving(world, async (github) => {
      expect(await comment(github, world, { isNewestHead: false })).toMatchObject({ kind: 'updated' });
    });
  });
});

describe('when a comment is made', () => {
  test.each<[string, Partial<CommentRequest>, CommentResult['kind']]>([
    ['always', {}, 'created'],
    ['never', { mode: 'never' }, 'skipped'],
    ['changes: the first document', { mode: 'changes' }, 'created'],
    ['changes: another outcome', { mode: 'changes', previousOutcome: 'blocked' }, 'created'],
    ['changes: the same outcome', { mode: 'changes', previousOutcome: 'approved' }, 'skipped'],
    ['problems: approved', { mode: 'problems' }, 'skipped'],
    ['problems: a debt', { mode: 'problems', outcome: 'debt' }, 'created'],
    ['problems: pending', { mode: 'problems', outcome: 'pending' }, 'created'],
  ])('%s', async (_name, over, kind) => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect((await comment(github, world, over)).kind).toBe(kind);
    });
    expect(bodies(world)).toHaveLength(kind === 'created' ? 1 : 0);
  });

  test.each<[CommentRequest['mode'], CommentResult['kind']]>([
    ['always', 'updated'],
    ['changes', 'updated'],
    ['problems', 'updated'],
    ['never', 'skipped'],
  ])('one that is there, with %s: %s', async (mode, kind) => {
    const world = smallWorld();
    put(world, body('Lint'));
    await serving(world, async (github) => {
      expect((await comment(github, world, { mode, previousOutcome: 'approved' })).kind).toBe(kind);
    });
  });
});

describe('a comment that is missing', () => {
  const [before, after] = ['2026-03-12T04:42:00Z', '2027-01-01T00:00:00Z'];
  type Deletion = Pick<CommentDeletion, 'actor' | 'author'> | null;
  const bot = 'github-actions[bot]';
  test.each<[string, Deletion, Partial<CommentRequest>, CommentResult['kind']]>([
    ['was never made', null, {}, 'created'],
    ['was deleted by a person, and nothing happened since', { actor: 'mona', author: bot }, {}, 'skipped'],
    ['was deleted, and a check has run since', { actor: 'mona', author: bot }, { newsAt: after }, 'created'],
    [
      'was deleted, and the document says something else',
      { actor: 'mona', author: bot },
      { isNews: true },
      'created',
    ],
    ["was another's", { actor: 'mona', author: 'mona' }, {}, 'created'],
    ['was a second one that Docket took away itself', { actor: bot, author: bot }, {}, 'created'],
  ])('%s', async (_name, deletion, over, kind) => {
    const world = smallWorld();
    if (deletion) world.contents.deletions.push({ id: 1, pull: 26, at: '2026-03-12T12:00:00Z', ...deletion });
    await serving(world, async (github) => {
      expect((await comment(github, world, { newsAt: before, ...over })).kind).toBe(kind);
    });
    expect(bodies(world)).toHaveLength(kind === 'created' ? 1 : 0);
  });
});

describe('GitHub has moved on since the evidence was read', () => {
  type Change = (world: World) => unknown;
  const push: Change = (world) =>
    world.commitTo('m09-execution-context', { files: { 'src/app.py': 'x = 2\n' }, message: 'More\n' });
  const merge: Change = (world) =>
    Object.assign(world.pull(26), { state: 'merged', mergeCommit: world.sha('base') });
  test.each<[string, Change, boolean, string | null, CommentResult]>([
    ['a newer head', push, false, null, { kind: 'outdated', url: null }],
    ['a merge', merge, false, null, { kind: 'outdated', url: null }],
    ['a newer head, on the last look', push, true, null, { kind: 'skipped', why: 'older head' }],
    [
      'a newer head with its comment, on the last look',
      push,
      true,
      body('Lint', 'Newer', otherHead),
      { kind: 'kept', why: 'newer head', url: expect.any(String) as unknown as string },
    ],
    [
      'a merge with its comment, on the last look',
      merge,
      true,
      body('Lint', 'Merged', otherHead),
      { kind: 'kept', why: 'newer head', url: expect.any(String) as unknown as string },
    ],
  ])('%s', async (_name, change, isLastLook, there, result) => {
    const world = smallWorld();
    if (there) put(world, there.replace(otherHead, world.sha('base')));
    const request = requestFor(world, { isLastLook });
    change(world);
    await serving(world, async (github, fake) => {
      expect(await publishComment(github, repository, request, null)).toEqual(result);
      expect(fake.stats().writes).toBe(0);
    });
  });

  test("a commit of Docket's own on the head is no move", async () => {
    const world = smallWorld();
    const request = requestFor(world);
    const ownCommit = push(world) as string;
    await serving(world, async (github) => {
      expect(await publishComment(github, repository, { ...request, ownCommit }, null)).toMatchObject({
        kind: 'created',
      });
    });
  });
});

describe('not allowed', () => {
  test('a locked conversation: said, not tried again', async () => {
    const world = smallWorld();
    world.pull(26).locked = true;
    await serving(world, async (github, fake) => {
      expect(await comment(github, world)).toEqual({
        kind: 'forbidden',
        reason: expect.stringContaining('locked'),
      });
      expect(fake.stats().writes).toBe(1);
    });
  });

  test('a token without the permission', async () => {
    const world = smallWorld({ permissions: { 'pull-requests': 'read', issues: 'read' } });
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({
        kind: 'forbidden',
        reason: expect.stringContaining('not accessible'),
      });
    });
  });
});
