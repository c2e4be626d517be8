import { describe, expect, test } from '@jest/globals';
import { pullNumberIn } from '../../../src/collect/runs/origin.ts';
import { toListedRun } from '../../../src/collect/runs/runs.ts';

type RunAnswer = Parameters<typeof toListedRun>[0];

const ours = { owner: 'octo-org', name: 'octo-repo' };
const repository = (id: number, owner: string, name = 'octo-repo') => ({ id, name, owner: { login: owner } });
const naming = (headId: number) => [
  { number: 31, head: { repo: { id: headId } }, base: { repo: { id: 1 } } },
];

/** Where GitHub's answer says that the commit of a run came from. */
function cameFrom(over: object) {
  const answer = {
    id: 1,
    event: 'pull_request',
    created_at: '2026-05-06T10:00:00Z',
    repository: repository(1, 'octo-org'),
    head_repository: repository(1, 'octo-org'),
    pull_requests: [],
    ...over,
  };
  return toListedRun(answer as unknown as RunAnswer, ours).headRepository;
}

describe('where the commit of a run came from', () => {
  const stranger = { owner: 'stranger', name: 'options' };
  test.each([
    ['our repository', {}, ours],
    ['our repository, by another name', { head_repository: repository(1, 'former', 'name') }, ours],
    ['a fork', { head_repository: repository(2, 'stranger', 'options') }, stranger],
    ['a fork that is gone', { head_repository: null }, null],
    [
      'no fork, as a pull request says that the run names',
      { head_repository: null, pull_requests: naming(1) },
      ours,
    ],
    [
      'a fork that is gone, as a pull request says',
      { head_repository: null, pull_requests: naming(2) },
      null,
    ],
    ['a push, of which GitHub does not tell it', { event: 'push', head_repository: null }, ours],
    ['a merge queue', { event: 'merge_group', head_repository: null }, ours],
  ])('%s', (_what, over, from) => {
    expect(cameFrom(over)).toEqual(from);
  });
});

test.each([
  ['refs/pull/31/head', 31],
  ['refs/pull/31/merge', 31],
  ['refs/pull/31/head/x', null],
  ['pull/31/head', null],
  ['main', null],
  [null, null],
])('%s names pull request %s', (branch, number) => {
  expect(pullNumberIn(branch)).toBe(number);
});
