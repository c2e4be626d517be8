import { expect, test } from '@jest/globals';
import { report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { changeWorld, merge, reportAt, runAgain, runId } from '../worlds/change.ts';

const numbersOn = (world: Parameters<typeof textOn>[0], name: string): number[] =>
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
  ['of the head', { 'commit-to': 'merge' }, [[], [1]]],
])(
  'after the merge, a run %s, with %j: what waited is brought along only by the merge',
  async (run, inputs, numbers) => {
    expect(await afterwards(run, inputs)).toEqual(numbers);
  },
);
