import { expect, test } from '@jest/globals';
import { serving, smallWorld } from './desk.ts';
import { bodies, body, comment, put } from './verdict-comment.ts';

test.each<[number, number, number]>([
  [1, 1, 1],
  [50, 50, 1],
  [100, 350, 1],
  [101, 350, 2],
  [200, 350, 2],
  [201, 350, 3],
  [250, 350, 3],
  [251, 350, 1],
  [350, 350, 1],
])('ours is comment %i of %i: %i looks find it', async (place, of, looks) => {
  const world = smallWorld();
  for (let number = 1; number <= of; number++)
    if (number === place) put(world, body('Lint'));
    else put(world, `Talk ${number}`, 'octocat');
  const requests = await serving(world, async (github, fake) => {
    expect(await comment(github, world)).toMatchObject({ kind: 'updated' });
    return fake.stats().requests;
  });
  // The pages after the first are all read: the oldest comment of ours is the one that stays.
  expect(requests).toBeGreaterThanOrEqual(looks + 1);
  expect(bodies(world).filter((text) => text.startsWith('<!-- docket'))).toEqual([body('Lint Smoke')]);
});

test('none of 350 is ours: all are read, and one is made', async () => {
  const world = smallWorld();
  for (let number = 1; number <= 350; number++) put(world, `Talk ${number}`, 'octocat');
  await serving(world, async (github, fake) => {
    expect(await comment(github, world)).toMatchObject({ kind: 'created' });
    expect(fake.stats()).toMatchObject({ requests: 5, writes: 1 });
  });
});
