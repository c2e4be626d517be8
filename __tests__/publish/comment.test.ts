import { describe, expect, test } from '@jest/globals';
import type { CommentRequest, CommentResult } from '../../src/publish/comment.ts';
import { readComments } from '../../src/publish/comments.ts';
import { repository, serving, smallWorld } from './desk.ts';
import { bodies, body, comment, otherHead, put } from './verdict-comment.ts';

describe('one comment', () => {
  test('is made once, and not touched when nothing changed', async () => {
    const world = smallWorld();
    await serving(world, async (github, fake) => {
      expect(await comment(github)).toMatchObject({
        kind: 'created',
        url: expect.stringContaining('#issuecomment-'),
      });
      expect(await comment(github)).toMatchObject({ kind: 'unchanged' });
      expect(fake.stats().writes).toBe(1);
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('is updated in place for more runs and for a newer head', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await comment(github, { body: body('Lint') });
      const newer = body('Lint', 'Next', otherHead);
      expect(await comment(github)).toMatchObject({ kind: 'updated' });
      expect(await comment(github, { body: newer })).toMatchObject({ kind: 'updated' });
      expect(bodies(world)).toEqual([newer]);
    });
  });

  test('is not looked for again when the first page was read already', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    await serving(world, async (github, fake) => {
      const list = await readComments(github, repository, 26, null);
      expect(await comment(github, { known: { list, endCursor: null } })).toMatchObject({ kind: 'updated' });
      expect(fake.stats()).toMatchObject({ requests: 2, writes: 1 });
    });
  });

  test('is found behind 250 others', async () => {
    const world = smallWorld();
    for (let index = 0; index < 230; index++) put(world, `Talk ${index}`, 'octocat');
    put(world, body('Lint'));
    for (let index = 0; index < 20; index++) put(world, `More ${index}`, 'octocat');
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world).filter((text) => text.startsWith('<!-- docket'))).toEqual([body('Lint Smoke')]);
  });

  test('is ours: a stranger who copies the marker, or a quote of it, is not touched', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Forged'), 'mallory');
    put(world, `> ${body('Lint', 'Quoted')}`);
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toHaveLength(3);
    expect(bodies(world)[0]).toBe(body('Lint', 'Forged'));
  });

  test('with other line ends and a trailing line break is the same', async () => {
    const world = smallWorld();
    put(world, `${body('Lint Smoke').replaceAll('\n', '\r\n')}\r\n`);
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'unchanged' });
    });
  });
});

describe('order of truth', () => {
  test('a comment of the same head that saw more stays', async () => {
    const world = smallWorld();
    put(world, body('Lint Smoke:2'));
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke:2')]);
  });

  test('when each saw something else nothing is written', async () => {
    const world = smallWorld();
    put(world, body('Lint Quality'));
    await serving(world, async (github, fake) => {
      expect(await comment(github)).toMatchObject({ kind: 'mixed' });
      expect(fake.stats().writes).toBe(0);
    });
  });

  test('an older head neither overwrites the comment of a newer one nor makes one', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect(await comment(github, { isNewestHead: false })).toEqual({ kind: 'skipped', why: 'older head' });
      put(world, body('Lint', 'Newer', otherHead));
      expect(await comment(github, { isNewestHead: false })).toMatchObject({
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
      expect(await comment(github, { isNewestHead: false })).toMatchObject({ kind: 'updated' });
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
    ['deleted by a person, nothing new', { contentChanged: false }, 'skipped'],
  ])('%s', async (_name, over, kind) => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect((await comment(github, over)).kind).toBe(kind);
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
      expect((await comment(github, { mode, previousOutcome: 'approved' })).kind).toBe(kind);
    });
  });
});
describe('not allowed', () => {
  test('a locked conversation: said, not tried again', async () => {
    const world = smallWorld();
    world.pull(26).locked = true;
    await serving(world, async (github, fake) => {
      expect(await comment(github)).toEqual({ kind: 'forbidden', reason: expect.stringContaining('locked') });
      expect(fake.stats().writes).toBe(1);
    });
  });

  test('a token without the permission', async () => {
    const world = smallWorld({ permissions: { 'pull-requests': 'read', issues: 'read' } });
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({
        kind: 'forbidden',
        reason: expect.stringContaining('not accessible'),
      });
    });
  });
});
