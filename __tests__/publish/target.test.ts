import { expect, test } from '@jest/globals';
import { type TargetFacts, targetsOf } from '../../src/publish/destinations.ts';

/** The branches in order; `+` marks one that is made when it does not exist, words in brackets the reason, `(…)` a closed one. */
function targets(over: Partial<TargetFacts>): string {
  return targetsOf({
    commitTo: 'auto',
    reportsBranch: 'docket',
    defaultBranch: 'main',
    baseBranch: 'main',
    headSha: 'a'.repeat(40),
    headBranch: 'm09-x',
    isOpen: true,
    unmergedFork: false,
    openHeads: new Set(),
    refusesPush: null,
    blocksHead: null,
    ...over,
  })
    .map(({ branch, createFrom, onTopOf, isReports, isClosed, reason }) => {
      if (onTopOf) expect([onTopOf, branch]).toEqual(['a'.repeat(40), 'm09-x']);
      expect(isReports ?? false).toBe(createFrom !== undefined && branch === 'docket');
      if (createFrom) expect(createFrom).toBe('main');
      if (isClosed) return `(${branch})`;
      return `${branch}${createFrom ? '+' : ''}${reason ? ` [${reason}]` : ''}`;
    })
    .join(', ');
}

const refused = { refusesPush: 'ruleset 7 wants a pull request' };
const fork = { unmergedFork: true };
const stacked = { baseBranch: 'm08-x', openHeads: new Set(['m08-x', 'm09-x']) };

test.each<[string, Partial<TargetFacts>, string]>([
  ['auto: the default branch, then the reports branch', {}, 'main, docket+'],
  ['auto: rules that refuse', refused, 'docket+ [ruleset 7 wants a pull request]'],
  ['auto: a fork', fork, 'docket+ [the pull request comes from a fork and is not merged]'],
  ['auto: a stacked base does not matter', stacked, 'main, docket+'],
  [
    'auto: the default branch is the head of an open pull request',
    { openHeads: new Set(['main']) },
    'docket+ [main is the head of an open pull request]',
  ],
  ['auto: the reports branch is the default branch', { reportsBranch: 'main' }, 'main'],
  [
    'auto: the reports branch may have an open pull request',
    { ...refused, openHeads: new Set(['docket']) },
    'docket+ [ruleset 7 wants a pull request]',
  ],
  ['base: the base', { commitTo: 'base', baseBranch: 'release' }, 'release, docket+'],
  ['base: no base', { commitTo: 'base', baseBranch: null }, 'main, docket+'],
  [
    'base: what the rules say of the default branch does not matter',
    { commitTo: 'base', ...refused },
    'main, docket+',
  ],
  [
    'base: a stacked base',
    { commitTo: 'base', ...stacked },
    'docket+ [m08-x is the head of an open pull request]',
  ],
  [
    'base: a fork',
    { commitTo: 'base', ...fork },
    'docket+ [the pull request comes from a fork and is not merged]',
  ],
  ['none', { commitTo: 'none' }, ''],
  ['head: its own branch, then the reports branch', { commitTo: 'head', ...refused }, 'm09-x, docket+'],
  [
    'head: it would block the pull request',
    { commitTo: 'head', blocksHead: 'main requires checks' },
    '(m09-x), docket+ [main requires checks]',
  ],
  [
    'head: a fork',
    { commitTo: 'head', ...fork, headBranch: null },
    'docket+ [the pull request comes from a fork and is not merged]',
  ],
  ['head: after the merge as auto', { commitTo: 'head', headBranch: null, isOpen: false }, 'main, docket+'],
  [
    'head: without a pull request as auto',
    { commitTo: 'head', headBranch: null, isOpen: false, ...refused },
    'docket+ [ruleset 7 wants a pull request]',
  ],
  ['merge: waits on the reports branch', { commitTo: 'merge' }, 'docket+'],
  ['merge: so does a fork', { commitTo: 'merge', ...fork, headBranch: null }, 'docket+'],
  ['merge: after it as auto', { commitTo: 'merge', headBranch: null, isOpen: false }, 'main, docket+'],
  [
    'merge: after it, where rules refuse',
    { commitTo: 'merge', headBranch: null, isOpen: false, ...refused },
    'docket+ [ruleset 7 wants a pull request]',
  ],
  ['a branch is obeyed', { commitTo: 'ci-reports' }, 'ci-reports+'],
  [
    'a branch is obeyed for forks, stacked bases and refusing rules',
    { commitTo: 'm08-x', ...fork, ...stacked, ...refused },
    'm08-x+',
  ],
  ['the default branch by name exists', { commitTo: 'main', ...refused }, 'main'],
])('%s', (_name, facts, expected) => {
  expect(targets(facts)).toBe(expected);
});
