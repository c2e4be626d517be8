import { describe, expect, test } from '@jest/globals';
import { serving, smallWorld } from './desk.ts';
import {
  bodies,
  body,
  comment,
  commentAndMend,
  otherHead,
  patch,
  post,
  put,
  requestFor,
} from './verdict-comment.ts';

const recreate = { mode: 'recreate' } as const;
const removal = { method: 'DELETE', path: '/issues/comments/' };
const idsIn = ({ contents }: ReturnType<typeof smallWorld>) => contents.comments.map(({ id }) => id);

describe('comment: recreate', () => {
  test('the first one is made', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect(await comment(github, world, recreate)).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test.each([
    ['of the same head', body('Lint', 'Merge blocked')],
    ['of an older head', body('Lint', 'Merge blocked', otherHead)],
  ])('where the first line changed, a new one takes the place of that %s', async (_name, before) => {
    const world = smallWorld();
    put(world, before);
    const [old] = idsIn(world);
    await serving(world, async (github, fake) => {
      const made = await comment(github, world, recreate);
      const [id] = idsIn(world);
      expect(made).toMatchObject({
        kind: 'created',
        url: expect.stringContaining(`#issuecomment-${id}`),
      });
      expect(id).not.toBe(old);
      const writes = fake.log.filter(({ write }) => write);
      expect(writes.map(({ method, graphql }) => graphql?.split(/[ (]/)[1] ?? method)).toEqual([
        'addComment',
        'DELETE',
      ]);
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test.each([
    ['the text below it', `${body('Lint')}\nMore`],
    ['the head', body('Lint', 'Ready', otherHead)],
  ])('where only %s changed, it is edited', async (_name, before) => {
    const world = smallWorld();
    put(world, before);
    const [old] = idsIn(world);
    await serving(world, async (github) => {
      expect(await comment(github, world, recreate)).toMatchObject({ kind: 'updated' });
    });
    expect([bodies(world), idsIn(world)]).toEqual([[body('Lint Smoke')], [old]]);
  });

  test('nothing new to say: nothing is written', async () => {
    const world = smallWorld();
    put(world, body('Lint Smoke'));
    await serving(world, async (github, fake) => {
      expect(await comment(github, world, recreate)).toMatchObject({ kind: 'unchanged' });
      expect(fake.stats().writes).toBe(0);
    });
  });

  test('a comment that saw more stays', async () => {
    const world = smallWorld();
    put(world, body('Lint Smoke Quality', 'Merge blocked'));
    await serving(world, async (github) => {
      expect(await comment(github, world, recreate)).toMatchObject({ kind: 'kept', why: 'saw more' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke Quality', 'Merge blocked')]);
  });

  test('an older head makes none anew', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Merge blocked', otherHead));
    await serving(world, async (github) => {
      const made = await comment(github, world, { ...recreate, isNewestHead: false });
      expect(made).toMatchObject({ kind: 'kept', why: 'newer head' });
    });
    expect(bodies(world)).toEqual([body('Lint', 'Merge blocked', otherHead)]);
  });
});

describe('two writers', () => {
  test('make it anew at once: the newest stays, with the text that saw most', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Merge blocked'));
    world.before(post, () => put(world, body('Lint Smoke Quality', 'Debt')));
    await serving(world, async (github) => {
      await commentAndMend(github, world, recreate);
    });
    expect(bodies(world)).toEqual([body('Lint Smoke Quality', 'Debt')]);
  });

  test('the other one made it anew before ours was edited: ours goes on from there', async () => {
    const world = smallWorld();
    put(world, body('Lint'));
    world.before(patch, () => {
      world.contents.comments.pop();
      put(world, body('Lint', 'Merge blocked'));
    });
    await serving(world, async (github) => {
      expect(await commentAndMend(github, world, recreate)).toMatchObject({ kind: 'created' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('another text over ours is mended by an edit', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Merge blocked'));
    world.before({ graphql: /^query look/, times: 2 }, () => {
      const [first] = world.contents.comments;
      if (first?.body === body('Lint Smoke')) first.body = body('Lint', 'Merge blocked');
    });
    await serving(world, async (github, fake) => {
      expect(await commentAndMend(github, world, recreate)).toMatchObject({ kind: 'updated' });
      expect(fake.log.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('at once, and each other afterwards, leave one comment that tells all', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Waiting'));
    await serving(world, async (github) => {
      const texts = [body('Lint', 'Merge blocked'), body('Lint Smoke'), body('Lint Smoke?', 'Waiting')];
      await Promise.all(texts.map((text) => commentAndMend(github, world, { ...recreate, body: text })));
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });
});

describe('an answer is lost', () => {
  test.each([
    ['of the post, after the effect', { ...post, status: 502, afterEffect: true }],
    ['of the post, before the effect', { ...post, status: 502 }],
    ['of the deletion, after the effect', { ...removal, status: 502, afterEffect: true }],
    ['of the deletion, before the effect', { ...removal, status: 502 }],
  ])('%s: one comment', async (_name, fault) => {
    const world = smallWorld();
    put(world, body('Lint', 'Merge blocked'));
    world.fail(fault);
    await serving(world, async (github) => {
      expect(await comment(github, world, recreate)).toMatchObject({
        url: expect.stringContaining('#issuecomment-'),
      });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });

  test('of the deletion, for good: the next call takes the old one away, and makes none', async () => {
    const world = smallWorld();
    put(world, body('Lint', 'Merge blocked'));
    world.fail({ ...removal, status: 502, times: 9 });
    await serving(world, async (github) => {
      await expect(comment(github, world, recreate)).rejects.toThrow();
      world.interference.clear();
      expect(bodies(world)).toHaveLength(2);
      const request = requestFor(world, recreate);
      expect(await comment(github, world, request)).toMatchObject({ kind: 'unchanged' });
    });
    expect(bodies(world)).toEqual([body('Lint Smoke')]);
  });
});
