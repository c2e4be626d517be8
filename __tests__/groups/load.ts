import { readdirSync } from 'node:fs';
import { test } from '@jest/globals';

/**
 * Loads a share of the test files, as if they were one. Jest gives each file that it runs a world of its own, in which
 * the client, the fake GitHub and its schemas are loaded and compiled anew; that takes longer than most files' tests. So
 * `npm test` runs the files beside this one, each of which loads every so manieth test file in the order of names.
 *
 * @param share from 0.
 */
export async function loadShare(share: number): Promise<void> {
  for (const file of filesOf(share)) {
    await import(`../${file}`).catch((error: unknown) =>
      test(`${file} can be loaded`, () => {
        throw error;
      }),
    );
  }
}

/** Neighbours go to different shares, so that a room with slow tests is a burden on all of them. */
function filesOf(share: number): string[] {
  const shares = readdirSync('__tests__/groups').filter((name) => name.startsWith('group-')).length;
  return readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .filter((_name, index) => index % shares === share);
}
