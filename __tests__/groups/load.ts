import { statSync } from 'node:fs';
import { test } from '@jest/globals';
import { sourcesBelow } from '../harness/sources.ts';

/** How many groups run: `jest.config.js` says it. */
declare const groups: number;

/**
 * Loads a share of the test files, as if they were one. Jest gives each file that it runs a world of its own, in which
 * the client, the fake GitHub and its schemas are loaded and compiled anew; that takes longer than most files' tests. So
 * `npm test` runs files beside this one, each of which loads its share of them. What takes long (`long/`) has a command of
 * its own.
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

/**
 * Dealt out, the heaviest first, each to the share that has least. They run by their names, which puts `cli` among the
 * first: it starts git hundreds of times, and that takes the longer the more memory a process has.
 */
function filesOf(share: number): string[] {
  const shares = Array.from({ length: groups }, () => ({ weight: 0, files: [] as string[] }));
  for (const { file, weight } of weighedFiles()) {
    const least = shares.reduce((one, other) => (other.weight < one.weight ? other : one));
    least.weight += weight;
    least.files.push(file);
  }
  return shares[share]?.files.sort() ?? [];
}

/** How long a kilobyte of tests takes, as measured, in the time of an ordinary one: by folder, or by file. */
const HEAVY: Record<string, number> = {
  ...{ run: 9, report: 2, publish: 2, cli: 8, expressions: 40, fuzz: 40 },
  ...{ 'publish/draft.test.ts': 11, 'run/races.test.ts': 25 },
};

function weighedFiles(): { file: string; weight: number }[] {
  return sourcesBelow('__tests__')
    .map((path) => path.slice('__tests__/'.length))
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('long/'))
    .map((file) => ({
      file,
      weight: statSync(`__tests__/${file}`).size * (HEAVY[file] ?? HEAVY[file.split('/')[0] ?? ''] ?? 1),
    }))
    .sort((one, other) => other.weight - one.weight);
}
