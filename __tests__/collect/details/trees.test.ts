import { expect, test } from '@jest/globals';
import { readTrees, withTrees } from '../../../src/collect/details/trees.ts';
import type { Reading } from '../../../src/collect/reading/reading.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { ChangedSetting } from '../../../src/evidence/setting.ts';
import { changedFile, evidence } from '../../builders/evidence.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

const leftOut = (path: string, ...gained: string[]): ChangedSetting => ({
  ...{ tool: 'ESLint', path, key: 'lines', before: '0', after: `${gained.length}` },
  ...{ lost: [], gained },
});

/** What the tree of the merge base says of the paths that settings newly leave out, and how often it was asked. */
async function read(settings: ChangedSetting[], grants = 1): Promise<[string[], number]> {
  const base = { files: { 'src/old.ts': 'x\n' }, message: 'Begin\n', date: '2026-03-11T08:00:00Z' };
  const head = { files: { 'src/old.ts': 'y\n' }, message: 'Go\n', date: '2026-03-12T04:20:00Z' };
  const world = smallWorld({ commits: { base, head } });
  return serving(world, async (github, fake) => {
    const small = evidence({ settings });
    const asked: Evidence = {
      ...small,
      head: { ...small.head, sha: world.sha('head') },
      base: { branch: 'main', mergeBase: world.sha('base') },
      changes: { ...small.changes, files: [changedFile('src/old.ts')] },
    };
    const budget = { grant: () => grants } as unknown as Reading['budget'];
    const context = { repository } as Reading['context'];
    const before = fake.log.length;
    const trees = await readTrees({ github, context, budget }, asked);
    return [withTrees(asked, trees).changes.newPaths ?? [], fake.log.length - before];
  });
}

const rows: [what: string, settings: ChangedSetting[], found: string[], requests: number][] = [
  ['nothing is left out', [], [], 0],
  ['a rule', [{ ...leftOut('.eslintignore'), gained: ['legacy'] }], [], 0],
  ['a file that is there', [leftOut('.eslintignore', 'src/old.ts')], [], 1],
  ['a folder that is there', [leftOut('.eslintignore', './src/')], [], 1],
  ['one that is not', [leftOut('.eslintignore', 'src/new.ts', 'src/old.ts')], ['src/new.ts'], 1],
  ['from the folder of the settings', [leftOut('src/.eslintignore', 'old.ts')], ['old.ts'], 1],
];

test.each(rows)('%s', async (_, settings, ...expected) => {
  expect(await read(settings)).toEqual(expected);
});

test('nothing is asked where no request is left', async () => {
  expect(await read([leftOut('.eslintignore', 'src/new.ts')], 0)).toEqual([[], 0]);
});
