import { describe, expect, test } from '@jest/globals';
import { type HeadOfReport, isOfHead } from '../../../src/collect/repository/documents.ts';
import { evidence, pullRequest } from '../../builders/evidence.ts';

const sha = 'a'.repeat(40);
const ours = { owner: 'm-cahill', name: 'serena' };
const fork = { owner: 'guest', name: 'serena' };

/** Evidence of a head in a repository, of these pull requests, when the repository of the reports had this name. */
const of = (repository: string | null, numbers: number[], keptIn = 'm-cahill/serena') => {
  const value = evidence({ pullRequests: numbers.map((number) => pullRequest({ number })) });
  value.head = { ...value.head, sha, repository };
  value.repository = { ...value.repository, name: keptIn };
  return value;
};
const head = (repository: HeadOfReport['repository'], ...numbers: number[]): HeadOfReport => ({
  sha,
  repository,
  pulls: numbers.map((number) => ({ number })),
});

describe('Evidence is that of a head of the same commit', () => {
  test.each<[string, ReturnType<typeof of>, HeadOfReport, boolean]>([
    ['from our repository, of the same pull request', of('m-cahill/serena', [26]), head(ours, 26), true],
    ['from our repository, of none yet', of('m-cahill/serena', []), head(ours, 26), true],
    ['from our repository, under its former name', of('old/name', [], 'old/name'), head(ours), true],
    ['written with other letters', of('M-Cahill/Serena', []), head(ours), true],
    ['from the same fork', of('guest/serena', [26]), head(fork, 27), true],
    ['from a fork that has another name now', of('former/serena', [26]), head(fork, 26), true],
    ['from a fork that is gone now', of('guest/serena', [26]), head(null, 26), true],
    ['of which nobody knows where it came from', of(null, []), head(null), true],
    ["not a stranger's beside ours", of('m-cahill/serena', [26]), head(fork, 66), false],
    ['not ours beside a the one of a stranger', of('guest/serena', [66]), head(ours, 26), false],
    ['not of two forks', of('rival/serena', [66]), head(fork, 26), false],
    ['not of two forks that are gone', of(null, [66]), head(null, 26), false],
    ['not of a fork that had our former name', of('old/name', [66]), head(ours, 26), false],
  ])('%s', (_what, then, now, isSame) => {
    expect(isOfHead(then, ours, now)).toBe(isSame);
  });

  test('and of no other', () => {
    expect(isOfHead(of('m-cahill/serena', [26]), ours, { ...head(ours, 26), sha: 'b'.repeat(40) })).toBe(
      false,
    );
  });
});
