import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  addRun,
  changeWorld,
  evidenceAt,
  merge,
  pullNumber,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const numbersOn = (world: World, name: string): number[] =>
  [1, 2, 3].filter((number) => textOn(world, name, reportAt(number)) !== null);

/** A report waits on the reports branch; then the pull request is merged, and what ran is reported with these inputs. */
async function afterwards(run: 'of the merge' | 'of the head', inputs: Record<string, string>) {
  const world = changeWorld();
  await report(world, runId, { 'commit-to': 'merge' });
  expect([numbersOn(world, 'main'), numbersOn(world, 'docket')]).toEqual([[], [1]]);
  merge(world, 9101);
  if (run === 'of the head') runAgain(world, runId);
  await report(world, run === 'of the merge' ? 9101 : runId, inputs);
  return [numbersOn(world, 'main'), numbersOn(world, 'docket')];
}

test.each<['of the merge' | 'of the head', Record<string, string>, number[][]]>([
  ['of the merge', { 'commit-to': 'merge' }, [[1, 2], [1]]],
  ['of the merge', {}, [[2], [1]]],
  ['of the merge', { 'commit-to': 'main' }, [[2], [1]]],
  ['of the head', { 'commit-to': 'merge' }, [[1], [1]]],
  ['of the head', {}, [[], [1]]],
])(
  'after the merge, a run %s, with %j: what waited is brought along by the first report',
  async (run, inputs, numbers) => {
    expect(await afterwards(run, inputs)).toEqual(numbers);
  },
);

const commit = { graphql: /^mutation commitReport/ };
const asMerge = { 'commit-to': 'merge' };

/** What the document of the head saw on a branch: how many attempts of its run. */
const attemptsOn = (world: World, name: string): number | undefined =>
  JSON.parse(textOn(world, name, evidenceAt(1)) ?? '{}').runs?.[0].attempt;

/** A report waits, its run was started again, and the pull request is merged while one of the two is reported. */
async function raced(first: 'head' | 'merge'): Promise<World> {
  const world = changeWorld();
  await report(world, runId, asMerge);
  runAgain(world, runId);
  if (first === 'merge') merge(world, 9101);
  world.before(commit, async () => {
    if (first === 'head') merge(world, 9101);
    await report(world, first === 'head' ? 9101 : runId, asMerge);
  });
  await report(world, first === 'head' ? runId : 9101, asMerge);
  return world;
}

describe('the head is reported while the report of the merge brings its document along', () => {
  test.each(['head', 'merge'] as const)('the call of the %s began first', async (first) => {
    const world = await raced(first);
    expect(numbersOn(world, 'main')).toEqual([1, 2]);
    expect(attemptsOn(world, 'main')).toBe(2);
    const before = world.tip('main');
    await report(world, runId, asMerge);
    await report(world, 9101, asMerge);
    expect(world.tip('main')).toBe(before);
  });
});

test('of which head a document is that was brought along is known without the reports branch', async () => {
  const world = changeWorld();
  await report(world, runId, asMerge);
  merge(world, 9101);
  await report(world, 9101, asMerge);
  world.git.deleteRef('refs/heads/docket');
  const head = world.commitTo('main', { message: 'Tell more\n', files: { 'README.md': '# more\n' } });
  addRun(world, { id: 9301, event: 'push', head, branch: 'main' });
  await report(world, 9301, { ...asMerge, milestone: 'M09' });
  const { earlier } = JSON.parse(textOn(world, 'main', evidenceAt(3)) ?? '{}').document;
  expect(earlier[0]).toEqual({ number: 1, headSha: world.pull(pullNumber).head, outcome: 'approved' });
});
