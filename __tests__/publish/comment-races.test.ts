import { describe, expect, test } from '@jest/globals';
import { readComments } from '../../src/publish/comments.ts';
import { repository, serving, smallWorld } from './desk.ts';
import { bodies, body, comment, patch, post, put } from './verdict-comment.ts';

describe('two writers', () => {
  test('the one who posts second keeps the first comment, with what it saw more', async () => {
    const world = smallWorld();
    world.before(post, () => put(world, body('Lint')));
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('the one who posts second and saw less takes its own away', async () => {
    const world = smallWorld();
    world.before(post, () => put(world, body('Lint Smoke Quality')));
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke Quality')]);
  });

  test('at once, and each other afterwards, leave one comment that tells all', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const views = ['Lint', 'Lint Smoke', 'Lint Smoke?'];
      await Promise.all(views.map((runs) => comment(github, { body: body(runs) })));
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
      expect(await comment(github)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(world.contents.comments).toMatchObject([{ id: oldest, body: body('Lint Smoke Quality') }]);
  });

  test('the comment is deleted before the update: it is made anew', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.before(patch, () => void world.contents.comments.pop());
    await serving(world, async (github) => {
      const known = { list: await readComments(github, repository, 26, null), endCursor: null };
      expect(await comment(github, { known })).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });
});

test.each([
  ['the file that is asked for', { branch: 'main', path: 'README.md' }, '# Serena\n'],
  ['no text where the file is gone', { branch: 'main', path: 'gone.json' }, null],
  ['no text where the branch is gone', { branch: 'gone', path: 'README.md' }, null],
  ['no text where nothing is asked for', null, null],
])('the look after a new comment brings %s', async (_name, alongside, text) => {
  const world = smallWorld({}, { 'README.md': '# Serena\n' });
  await serving(world, async (github) => {
    expect(await comment(github, { alongside })).toMatchObject({ kind: 'created', alongside: text });
  });
  expect(bodies(world)).toEqual([body('Lint Smoke')]);
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
      expect(await comment(github)).toMatchObject({ url: expect.stringContaining('#issuecomment-') });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('of the update: looked at, and written', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.fail({ ...patch, status: 503 });
    await serving(world, async (github) => {
      expect(await comment(github)).toMatchObject({ kind: 'updated' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('for good: thrown, after three tries', async () => {
    const world = smallWorld();
    world.fail({ ...post, status: 502, times: 9 });
    await serving(world, async (github, fake) => {
      await expect(comment(github)).rejects.toThrow();
      expect(
        fake.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments')),
      ).toHaveLength(3);
    });
  });
});
