import { expect, test } from '@jest/globals';
import { type MilestoneSources, milestoneCandidates, stripMilestone } from '../../src/plan/milestone.ts';
import { compileMilestonePattern } from '../../src/plan/milestone-pattern.ts';

const nothing: Omit<MilestoneSources, 'pattern'> = {
  input: null,
  branch: null,
  title: null,
  githubMilestone: null,
  subject: null,
};

// It is interrupted after a second.
test('a pattern of a user that takes too long finds nothing, then or later', () => {
  const slow = compileMilestonePattern('((?:a+)+)$');
  expect(slow.isSlow()).toBe(false);
  expect(
    milestoneCandidates({ ...nothing, pattern: slow, title: `${'a'.repeat(200)}!`, branch: 'aaa' }),
  ).toEqual([expect.objectContaining({ id: 'aaa', from: 'branch' })]);
  expect(slow.isSlow()).toBe(true);
  expect(milestoneCandidates({ ...nothing, pattern: slow, branch: 'aaa' })).toEqual([]);
  expect(stripMilestone('aaa: Fix', slow)).toBe('aaa: Fix');
});
