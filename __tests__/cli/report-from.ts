import { expect } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { openFake } from '../fake/in-process.ts';
import type { World } from '../fake/state.ts';
import { atOnce } from '../harness/at-once.ts';
import { commandLine } from '../harness/command-line.ts';
import { pullNumber } from '../worlds/change.ts';

export const TARGET = `octo-org/octo-repo#${pullNumber}`;

/** When a limit ends, in seconds. */
export const reset = Math.floor(Date.parse('2026-05-06T10:23:00Z') / 1000);

/** Asks a world for a report; nothing may have been written to it. */
export async function reportFrom(world: World, words: readonly string[], over: Partial<Surroundings> = {}) {
  const fake = openFake(world);
  const before = world.fingerprint();
  const client = { fetch: fake.fetch, throttle: false, retryAfterMs: 1, ...over.client };
  const environment = {
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: 'ghp_fake',
    ...over.environment,
  };
  const said = await atOnce(() => commandLine(['report', ...words], { ...over, client, environment }));
  expect(fake.violations).toEqual([]);
  expect(world.fingerprint()).toBe(before);
  return { ...said, ...fake.stats() };
}
