import { describe, expect, test } from '@jest/globals';
import { isStrangers } from '../../../src/facts/change/head.ts';
import { evidence, pullRequest } from '../../builders/evidence.ts';

describe('who may have written the head', () => {
  test('the words of a fork are those of a stranger', () => {
    expect(isStrangers(evidence({ pullRequests: [pullRequest({ fork: true })] }))).toBe(true);
    expect(isStrangers(evidence())).toBe(false);
  });

  test.each([
    [
      'beside a pull request of ours a fork has one of the same commit',
      { pullRequests: [pullRequest(), pullRequest({ number: 27, fork: true })] },
    ],
    [
      'the commit came from another repository',
      { head: { ...evidence().head, repository: 'mallory/serena' } },
    ],
    ['the repository of the head is gone', { head: { ...evidence().head, repository: null } }],
  ])('a stranger may have written them where %s', (_name, over) => {
    expect(isStrangers(evidence(over))).toBe(true);
  });
});
