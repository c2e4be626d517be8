import { describe, expect, test } from '@jest/globals';
import { cutSteps, describeCut } from '../../../src/collect/runs/job-lists.ts';

type Ending = 'success' | 'failure' | 'skipped' | 'running';

/** Steps in the order of their names. */
const steps = (...runs: [count: number, ending: Ending][]) =>
  runs
    .flatMap(([count, ending]) => Array.from({ length: count }, () => ending))
    .map((ending, number) =>
      ending === 'running'
        ? { number, status: 'in_progress', conclusion: null }
        : { number, status: 'completed', conclusion: ending },
    );

/** How many of each ending are left of a job whose share is ten. */
const left = (job: { steps?: { conclusion: string | null }[] } | undefined) =>
  (['success', 'failure', 'skipped', null] as const).map(
    (ending) => job?.steps?.filter(({ conclusion }) => conclusion === ending).length,
  );

describe('of a job with too many steps', () => {
  test.each<[what: string, steps: ReturnType<typeof steps>, kept: number[], cut: object]>([
    [
      'all that failed or wait, and passed ones as far as there is room',
      steps([90, 'success'], [2, 'failure'], [1, 'running']),
      [7, 2, 0, 1],
      { passed: 83, others: 0 },
    ],
    ['half of each', steps([90, 'failure'], [90, 'success']), [5, 5, 0, 0], { passed: 85, others: 85 }],
    [
      'failed ones before skipped ones',
      steps([20, 'skipped'], [9, 'failure'], [1, 'success']),
      [1, 9, 0, 0],
      { passed: 0, others: 20 },
    ],
    [
      'skipped ones before those that passed',
      steps([20, 'success'], [4, 'skipped']),
      [6, 0, 4, 0],
      { passed: 14, others: 0 },
    ],
  ])('stay %s', (_what, all, kept, stepsCut) => {
    const [job] = cutSteps([{ steps: all }], 10);
    expect(left(job)).toEqual(kept);
    expect(job?.stepsCut).toEqual(stepsCut);
    const numbers = (job?.steps ?? []).map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('each has its share; what is below it stays, and all where the page has not too many', () => {
    const small = { steps: steps([3, 'success']) };
    const [cut, same] = cutSteps([{ steps: steps([40, 'success']) }, small], 20);
    expect([cut?.steps?.length, same]).toEqual([10, small]);
    const large = [{ steps: steps([17, 'success']) }, small, {}];
    expect(cutSteps(large, 20)).toEqual(large);
  });
});

test.each<[cut: object[], text: string | null]>([
  [[{}, {}], null],
  [
    [{ stepsCut: { passed: 4, others: 0 } }, {}, { stepsCut: { passed: 3, others: 0 } }],
    '7 steps of 2 jobs of CI (7) were not read (all of them passed): Docket reads 5000 steps of a hundred jobs at most.',
  ],
  [
    [{ stepsCut: { passed: 4, others: 9 } }],
    '13 steps of a job of CI (7) were not read (9 of them failed, were skipped or had not ended): Docket reads 5000 steps of a hundred jobs at most.',
  ],
])('told as %s', (cut, text) => {
  expect(describeCut(cut, 'CI (7)')).toBe(text);
});
