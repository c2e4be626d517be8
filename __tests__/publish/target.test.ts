import { expect, test } from '@jest/globals';
import { type TargetFacts, targetsOf } from '../../src/publish/target.ts';

/** The branches in order; `+` marks one that is made when it does not exist, words in brackets the reason. */
function targets(over: Partial<TargetFacts>): string {
  return targetsOf({
    commitTo: 'auto',
    reportsBranch: 'docket',
    defaultBranch: 'main',
    baseBranch: 'main',
    unmergedFork: false,
    openHeads: new Set(),
    refusesPush: null,
    ...over,
  })
    .map(({ branch, createFrom, reason }) => {
      if (createFrom) expect(createFrom).toBe('main');
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
