import { describe, expect, test } from '@jest/globals';
import { serving, smallWorld } from './desk.ts';
import { bodies, body, comment, commentAndMend, otherHead, patch, post, put } from './verdict-comment.ts';

describe('two writers', () => {
  test('the one who posts second keeps the first comment, with what it saw more', async () => {
    const world = smallWorld();
    world.before(post, () => put(world, body('Lint')));
    await serving(world, async (github) => {
      expect(await commentAndMend(github, world)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('the one who posts second and saw less takes its own away', async () => {
    const world = smallWorld();
    world.before(post, () => put(world, body('Lint Smoke Quality')));
    await serving(world, async (github) => {
      expect(await commentAndMend(github, world)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke Quality')]);
  });

  test('at once, and each other afterwards, leave one comment that tells all', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const views = ['Lint', 'Lint Smoke', 'Lint Smoke?'];
      await Promise.all(views.map((runs) => commentAndMend(github, world, { body: body(runs) })));
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('duplicates of an earlier race are reduced to the oldest, with the text that saw most', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    put(world, body('Lint Smoke Quality'));
    put(world, body('Lint Smoke'));
    const oldest = world.contents.comments[0]!.id;
    await serving(world, async (github) => {
      expect(await commentAndMend(github, world)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(world.contents.comments).toMatchObject([{ id: oldest, body: body('Lint Smoke Quality') }]);
  });

  test.each([
    ['that saw less', body('Lint')],
    ['of an older head', body('Lint Smoke', 'Older', otherHead)],
  ])('a comment %s is written over ours: ours comes back', async (_name, theirs) => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.before({ graphql: /^query look/, times: 2 }, () => {
      const [first] = world.contents.comments;
      if (first?.body === body('Lint Smoke')) first.body = theirs;
    });
    await serving(world, async (github) => {
      expect(await commentAndMend(github, world)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('the comment is deleted before the update: it is made anew', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.before(patch, () => void world.contents.comments.pop());
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });
});

describe('an answer is lost', () => {
  test.each([
    ['after the effect', { status: 502, afterEffect: true }],
    ['after the effect, the connection cut', { drop: true, afterEffect: true }],
    ['before the effect', { status: 502 }],
    ['before the effect, the connection cut', { drop: true }],
  ])('of the post, %s: one comment', async (_name, fault) => {
    const world = smallWorld();
    world.fail({ ...post, ...fault });
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ url: expect.stringContaining('#issuecomment-') });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('of the update: looked at, and written', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.fail({ ...patch, status: 503 });
    await serving(world, async (github) => {
      expect(await comment(github, world)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('for good: thrown, after three tries', async () => {
    const world = smallWorld();
    world.fail({ ...post, status: 502, times: 9 });
    await serving(world, async (github, fake) => {
      await expect(comment(github, world)).rejects.toThrow();
      expect(fake.log.filter(({ graphql }) => post.graphql.test(graphql ?? ''))).toHaveLength(3);
    });
  });
});
