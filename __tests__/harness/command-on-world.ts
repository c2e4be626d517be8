import { expect } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { openFake } from '../fake/in-process.ts';
import type { World } from '../fake/state.ts';
import { atOnce } from './at-once.ts';
import { commandLine } from './command-line.ts';

/** Runs a command that asks a world, with a token and without waiting times; nothing may have been written to the world. */
export async function commandOnWorld(
  world: World,
  words: readonly string[],
  over: Partial<Surroundings> = {},
) {
  const fake = openFake(world);
  const before = world.fingerprint();
  const client = { fetch: fake.fetch, throttle: false, retryAfterMs: 1, ...over.client };
  const environment = {
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: 'ghp_fake',
    ...over.environment,
  };
  const said = await atOnce(() => commandLine(words, { ...over, client, environment }));
  expect(fake.violations).toEqual([]);
  expect(world.fingerprint()).toBe(before);
  return { ...said, ...fake.stats(), log: fake.log };
}
