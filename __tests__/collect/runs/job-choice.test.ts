import { expect, test } from '@jest/globals';
import { chooseForJobs } from '../../../src/collect/runs/job-choice.ts';
import { run } from '../../builders/evidence.ts';

const ids = (runs: { id: number }[]): number[] => runs.map(({ id }) => id);

/** So many runs of one workflow, the newest first, each of its own pull request or all of one. */
const many = (count: number, pullOf: (number: number) => number) =>
  Array.from({ length: count }, (_, index) => count - index).map((number) =>
    run('CI', { id: number, number, pullRequests: [pullOf(number)] }),
  );

test.each<[what: string, pullOf: (number: number) => number, stated: object]>([
  ['one pull request: the newest and ten older ones', () => 31, { read: 11, unread: 0, older: 49 }],
  ['as many pull requests: fifty', (number) => number, { read: 50, unread: 10, older: 0 }],
  ['two in turn: the newest of each', (number) => number % 2, { read: 12, unread: 0, older: 48 }],
])('of sixty runs of %s are read', (_what, pullOf, stated) => {
  const { read, unread, older } = chooseForJobs(many(60, pullOf), 50);
  expect({ read: read.length, unread: unread.length, older: older.length }).toEqual(stated);
});

test('a red run of another pull request comes before a green one, and is no older run', () => {
  const runs = [
    run('CI', { id: 3, number: 3, pullRequests: [32] }),
    run('CI', { id: 2, number: 2, pullRequests: [31], conclusion: 'failure' }),
    run('CI', { id: 1, number: 1, pullRequests: [31] }),
  ];
  expect(ids(chooseForJobs(runs, 50).read)).toEqual([2, 3, 1]);
});
