import { expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { type Heavy, heavyWorld } from '../worlds/heavy.ts';
import { reportFrom, reset, TARGET } from './report-from.ts';

test.each<[much: string, heavy: Heavy, title: RegExp, told: RegExp | null]>([
  [
    'fifty red ones, the base green',
    { workflows: 50, files: 2999, ending: 'failure', annotated: 1, artifacts: 4, onBase: true },
    /^⛔ /,
    /without a token Docket makes 40 requests for a head at most/,
  ],
  ['twelve red ones of 20 jobs', { workflows: 12, jobs: 20, ending: 'failure', annotated: 20 }, /^⛔ /, null],
  ['600 runs', { workflows: 1, runs: 600 }, /^⚠️ /, null],
])('without a token sixty requests an hour are enough for %s', async (_much, heavy, title, told) => {
  const world = buildWorld(heavyWorld(heavy));
  world.limit(60, reset);
  const { code, out, err, requests } = await reportFrom(world, [TARGET], {
    environment: { GITHUB_TOKEN: '' },
  });
  expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(title)]);
  expect(requests).toBeLessThanOrEqual(45);
  if (told !== null) expect(err).toMatch(told);
  expect(err).not.toContain('150 requests');
});
