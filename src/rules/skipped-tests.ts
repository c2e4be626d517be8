import { inFiles, shortly, skippedByDiff } from '../facts/change/diff-tests.ts';
import { say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

/** Debt: the change skips tests without a condition, and nobody says so. */
export const skippedTests: Rule = ({ evidence }) => {
  const skipped = skippedByDiff(evidence).filter(({ declared }) => !declared);
  if (skipped.length === 0) return [];
  return [
    {
      rule: 'tests skipped',
      outcome: 'debt',
      headline: shortly(skipped, 'skipped'),
      text: say`Tests newly skipped: ${inFiles(skipped)}`,
      remedy: ['let the tests run, or name them in the pull request and say why they are skipped'],
      url: null,
    },
  ];
};
