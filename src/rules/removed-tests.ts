import { inFiles, removedByDiff, shortly } from '../facts/change/diff-tests.ts';
import { say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

/** Debt: the change removes tests, their code stays, and nobody says so. */
export const removedTests: Rule = ({ evidence }) => {
  const lost = removedByDiff(evidence).filter(({ declared }) => !declared);
  if (lost.length === 0) return [];
  return [
    {
      rule: 'tests removed',
      outcome: 'debt',
      headline: shortly(lost, 'removed'),
      text: say`Tests removed, and what they test stays: ${inFiles(lost)}`,
      remedy: ['restore the tests, or name them in the pull request and say why they go'],
      url: null,
    },
  ];
};
