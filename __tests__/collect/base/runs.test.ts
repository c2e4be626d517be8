import { describe, expect, test } from '@jest/globals';
import { type ComparedAt, greenBefore, newestByWorkflow, reachBack } from '../../../src/collect/base/runs.ts';
import { Budget } from '../../../src/collect/budget.ts';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import type { ListedRun } from '../../../src/collect/runs/runs.ts';
import { run } from '../../builders/evidence.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

/** A run of CI on the base: its commit, the minute in which it was made, and how it ended. */
const listed = (headSha: string, minute: number, over: Parameters<typeof run>[1] = {}): ListedRun => ({
  nodeId: '',
  pullBases: [],
  headSha,
  headRepository: null,
  subject: null,
  seconds: 60,
  run: run('CI', {
    event: 'push',
    createdAt: `2026-03-12T04:${String(minute).padStart(2, '0')}:00Z`,
    ...over,
  }),
});
const base = (...runs: ListedRun[]) => ({ branch: 'main', runs, more: false });
const workflowId = run('CI').workflowId;
const at: ComparedAt = { sha: 'b', committedAt: '2026-03-12T04:20:00Z' };

describe('the run that a head is compared with', () => {
  test.each<[string, ListedRun[], ComparedAt | null, string | null]>([
    [
      'that of the merge base, made a little later',
      [listed('c', 40), listed('b', 21), listed('a', 10)],
      at,
      'b',
    ],
    ['the newest before the merge base', [listed('c', 40), listed('a', 10), listed('z', 5)], at, 'a'],
    ['a green one', [listed('b', 21, { conclusion: 'failure' }), listed('a', 10)], at, 'a'],
    ['never a newer one', [listed('c', 40)], at, null],
    [
      'by its commit alone where no date is known',
      [listed('b', 21), listed('a', 10)],
      { ...at, committedAt: null },
      'b',
    ],
    ['on the base branch itself the newest', [listed('c', 40), listed('b', 21)], null, 'c'],
    ['of the same workflow', [listed('b', 21, { workflowId: 1 })], at, null],
    ['none', [], at, null],
  ])('%s', (_name, runs, merged, expected) => {
    expect(greenBefore(base(...runs), workflowId, merged)?.headSha ?? null).toBe(expected);
  });
});

test('the newest of each workflow is the first listed, whatever it ended with', () => {
  const newest = newestByWorkflow(
    base(listed('c', 40, { conclusion: 'failure' }), listed('b', 21), listed('b', 20, { workflowId: 1 })),
    new Set([workflowId, 1, 2]),
  );
  expect(newest.map(({ headSha, run: { workflowId: id } }) => [id, headSha])).toEqual([
    [1, 'b'],
    [workflowId, 'c'],
  ]);
});

describe('the newest runs do not reach back to the merge base', () => {
  const path = '.github/workflows/ci.yml';
  const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}T04:00:00Z`;
  const pushed = (id: number, number: number, conclusion: 'success' | 'failure' = 'success') => ({
    ...{ id, workflow: path, event: 'push', head: 'base', branch: 'main', conclusion },
    ...{ createdAt: day(number), jobs: [] },
  });
  const merged: ComparedAt = { sha: 'f'.repeat(40), committedAt: day(5) };

  /** The ids of all runs that are known after looking back, and how many requests that took. */
  async function reached(over: { more?: boolean; at?: ComparedAt | null; known?: ListedRun[] }) {
    const { more = true, at: compared = merged, known = [listed('new', 50)] } = over;
    const world = smallWorld({
      runs: [pushed(21, 2), pushed(22, 4), pushed(23, 4, 'failure'), pushed(24, 9)],
    });
    const ids = [world.run(21).workflowId];
    return serving(world, async (github, fake) => {
      const reading = {
        github,
        context: { repository },
        gaps: new Gaps(),
        budget: new Budget(),
      } as unknown as Reading;
      const { runs } = await reachBack(reading, { branch: 'main', runs: known, more }, compared, ids);
      return { ids: runs.map(({ run: { id } }) => id), requests: fake.stats().requests };
    });
  }
  const own = listed('new', 50).run.id;

  test('those around it that passed are listed too', async () => {
    expect(await reached({})).toEqual({ ids: [own, 22, 21], requests: 1 });
  });

  test.each<[string, Parameters<typeof reached>[0]]>([
    ['there are no more', { more: false }],
    ['on the base branch itself', { at: null }],
    ['it is not known when the merge base was made', { at: { ...merged, committedAt: null } }],
  ])('nothing is asked when %s', async (_name, over) => {
    expect(await reached(over)).toEqual({ ids: [own], requests: 0 });
  });
});
