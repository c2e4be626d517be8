import { describe, expect, test } from '@jest/globals';
import type { Job, Run } from '../../src/evidence/run.ts';
import { countedRuns, currentJobs, jobHistories, markOf, olderRuns } from '../../src/workflow/jobs.ts';
import { job, run } from '../builders/evidence.ts';

/** The states of a current job in earlier attempts. */
const earlierOf = (of: Run, { id }: Job): Job[] =>
  jobHistories(of).find(({ job }) => job.id === id)?.earlier ?? [];

const states = (jobs: { name: string; attempt: number; conclusion: string | null }[]) =>
  jobs.map(({ name, attempt, conclusion }) => `${name} #${attempt} ${conclusion}`);

describe('current jobs', () => {
  test('jobs that a later attempt did not run again stay as they were', () => {
    const ci = run('CI', {
      attempt: 2,
      jobs: [
        job('lint'),
        job('test', { conclusion: 'failure' }),
        job('deploy', { conclusion: 'skipped' }),
        job('test', { attempt: 2 }),
        job('deploy', { attempt: 2 }),
      ],
    });
    expect(states(currentJobs(ci))).toEqual(['lint #1 success', 'test #2 success', 'deploy #2 success']);
    expect(states(earlierOf(ci, currentJobs(ci)[1]!))).toEqual(['test #1 failure']);
    expect(earlierOf(ci, currentJobs(ci)[0]!)).toEqual([]);
  });

  test('of jobs that share a name, a later attempt ran the failed one again', () => {
    const ci = run('CI', {
      jobs: [
        job('test', { id: 1 }),
        job('test', { id: 2, conclusion: 'failure' }),
        job('test', { id: 3, attempt: 2 }),
      ],
    });
    expect(currentJobs(ci).map(({ id }) => id)).toEqual([1, 3]);
    expect(earlierOf(ci, ci.jobs[2]!).map(({ id }) => id)).toEqual([2]);
  });

  test('as many of a name: each in its place', () => {
    const ci = run('CI', {
      jobs: [1, 2, 3, 4].map((id) => job('test', { id, attempt: id > 2 ? 2 : 1 })),
    });
    expect(currentJobs(ci).map(({ id }) => id)).toEqual([3, 4]);
  });

  test('the order of the attempts in the answer does not matter', () => {
    const ci = run('CI', {
      jobs: [job('a', { attempt: 3 }), job('a', { attempt: 1 }), job('a', { attempt: 2 })],
    });
    expect(states(currentJobs(ci))).toEqual(['a #3 success']);
    expect(states(earlierOf(ci, currentJobs(ci)[0]!))).toEqual(['a #1 success', 'a #2 success']);
  });

  test.each([
    ['test', 'test (3.10)'],
    ['test ${{ matrix.python }}', 'test 3.10'],
  ])('a skipped matrix job `%s` gives way to its legs', (bare, leg) => {
    const ci = run('CI', {
      jobs: [job(bare, { conclusion: 'skipped' }), job('lint'), job(leg, { attempt: 2 })],
    });
    expect(states(currentJobs(ci))).toEqual(['lint #1 success', `${leg} #2 success`]);
  });
});

describe('counted runs', () => {
  test('the newest run of a workflow and event counts', () => {
    const runs = [
      run('CI', { id: 1, number: 7 }),
      run('CI', { id: 2, number: 8 }),
      run('Lint', { id: 3, number: 2 }),
    ];
    expect(countedRuns(runs).map(({ id }) => id)).toEqual([2, 3]);
    expect(olderRuns(runs[1]!, runs).map(({ id }) => id)).toEqual([1]);
  });

  test('runs of different events both count', () => {
    expect(countedRuns([run('CI', { event: 'push' }), run('CI')])).toHaveLength(2);
  });

  test.each<[what: string, earlier: number[], later: number[], counted: number[]]>([
    ['of two pull requests both count', [31], [32], [1, 2]],
    ['the newer run of the same pull request counts', [31], [31], [2]],
    ['one that names both counts for both', [31], [31, 32], [2]],
    ['one of those that the older names counts', [31, 32], [32], [2]],
    ['where only the older names one the newest counts', [31], [], [2]],
    ['where only the newer names one the newest counts', [], [31], [2]],
    ['of a fork, which name none, the newest counts', [], [], [2]],
  ])('%s', (_what, earlier, later, counted) => {
    const runs = [
      run('CI', { id: 1, number: 7, pullRequests: earlier }),
      run('CI', { id: 2, number: 8, pullRequests: later }),
    ];
    expect(countedRuns(runs).map(({ id }) => id)).toEqual(counted);
    expect(olderRuns(runs[1]!, runs).map(({ id }) => id)).toEqual(counted.length === 1 ? [1] : []);
  });

  // GitHub names the open pull requests of the branch and those of the commit, not the one that started the run.
  test.each<[what: string, event: string, branches: [string, string], pulls: number[], counted: number[]]>([
    ['two branches with a pull request each: both count', 'pull_request', ['a', 'b'], [31, 32], [1, 2]],
    ['the same, as seen by their base', 'pull_request_target', ['a', 'b'], [31, 32], [1, 2]],
    [
      'the same, as code scanning names them',
      'dynamic',
      ['refs/pull/31/head', 'refs/pull/32/head'],
      [31, 32],
      [1, 2],
    ],
    ['one branch into two bases: nothing tells them apart', 'pull_request', ['a', 'a'], [31, 32], [2]],
    ['a branch that was renamed since', 'pull_request', ['a', 'b'], [31], [2]],
    ['a branch and its tag', 'push', ['a', 'v1'], [31, 32], [2]],
  ])('%s', (_what, event, [one, other], pullRequests, counted) => {
    const runs = [
      run('CI', { id: 1, number: 7, event, headBranch: one, pullRequests }),
      run('CI', { id: 2, number: 8, event, headBranch: other, pullRequests }),
    ];
    expect(countedRuns(runs).map(({ id }) => id)).toEqual(counted);
  });
});

test.each([
  ['completed', 'success', 'success'],
  ['completed', 'timed_out', 'timed_out'],
  ['completed', null, 'unfinished'],
  ['in_progress', null, 'unfinished'],
  ['waiting', null, 'unfinished'],
] as const)('%s/%s is %s', (status, conclusion, mark) => {
  expect(markOf(status, conclusion)).toBe(mark);
});
