import { describe, expect, test } from '@jest/globals';
import { date, title, trigger, wallSeconds } from '../../../src/facts/context/title.ts';
import { evidence, plan, postMergeEvidence, pullRequest, run } from '../../builders/evidence.ts';
import { jobRow, workflowRows } from '../../builders/rows.ts';

const planned = (over: Parameters<typeof plan>[0]) => ({
  path: 'docs/milestones/M09/M09_plan.md',
  content: plan(over),
});
const unnamed = { ...evidence().document, milestone: null };

describe('title', () => {
  test.each([
    ['the plan', evidence({ plan: planned({ title: 'Seam' }) }), 'Seam'],
    [
      'a stub does not count',
      evidence({ plan: planned({ title: 'Seam', stub: true }) }),
      'Execution Context Introduction',
    ],
    ['the pull request without its milestone', evidence(), 'Execution Context Introduction'],
    [
      'a pull request of no milestone',
      evidence({ document: unnamed, pullRequests: [pullRequest({ title: 'Fix build on Apple M1' })] }),
      'Fix build on Apple M1',
    ],
    ['the commit without a pull request', evidence({ pullRequests: [] }), 'Introduce the execution context'],
    [
      'the branch without both',
      evidence({ pullRequests: [], head: { ...evidence().head, subject: null } }),
      'Execution context',
    ],
    ['after the merge', postMergeEvidence(), 'Execution Context Introduction (post-merge)'],
  ])('%s', (_, world, expected) => {
    expect(title(world)).toBe(expected);
  });
});

describe('trigger', () => {
  test.each([
    ['a pull request', evidence(), 'pull_request (PR to main)'],
    ['a merge', postMergeEvidence(), 'push (merge of #26)'],
    ['both', evidence({ runs: [run('A'), run('B', { event: 'push' })] }), 'pull_request (PR to main), push'],
    ['a merge queue', evidence({ runs: [run('A', { event: 'merge_group' })] }), 'merge_group (#26)'],
    ['a direct push', postMergeEvidence({ pullRequests: [] }), 'push'],
  ])('%s', (_, world, expected) => {
    expect(trigger(world)).toBe(expected);
  });
});

test('the date is the UTC day of the last completion', () => {
  const rows = [
    workflowRows('A', [jobRow('a', { completedAt: '2026-03-11T23:59:59Z' })]),
    workflowRows('B', [
      jobRow('b', { completedAt: '2026-03-12T00:00:05Z' }),
      jobRow('c', { completedAt: null }),
    ]),
  ];
  expect(date(evidence(), rows)).toBe('2026-03-12');
});

test.each([
  ['could not start: its start', { mark: 'startup_failure' as const }, '2026-03-12'],
  ['was cancelled before it had jobs: its start', { mark: 'cancelled' as const }, '2026-03-12'],
  ['is not finished: none', { mark: 'unfinished' as const }, null],
  ['waits for approval: none', { mark: 'action_required' as const }, null],
  ['has jobs that could not be read: none', { mark: 'success' as const, jobsUnread: true }, null],
])('the date of a run that %s', (_what, over, expected) => {
  const [first] = evidence().runs;
  expect(date(evidence(), [{ ...workflowRows('A', []), runId: first!.id, ...over }])).toBe(expected);
});

test('the time is that of the longest workflow', () => {
  const rows = [
    { ...workflowRows('A', []), seconds: 60 },
    { ...workflowRows('B', []), seconds: 179 },
    { ...workflowRows('C', []), seconds: null },
  ];
  expect(wallSeconds(rows)).toBe(179);
  expect(wallSeconds([])).toBeNull();
});
