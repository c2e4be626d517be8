import { describe, expect, test } from '@jest/globals';
import { type ComparedAt, greenBefore, newestByWorkflow } from '../../../src/collect/base/base-runs.ts';
import type { ListedRun } from '../../../src/collect/runs/runs.ts';
import { run } from '../../builders/evidence.ts';

/** A run of CI on the base: its commit, the minute in which it was made, and how it ended. */
const listed = (headSha: string, minute: number, over: Parameters<typeof run>[1] = {}): ListedRun => ({
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
