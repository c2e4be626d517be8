import { focusedByDiff, inFiles, shortly } from '../facts/change/diff-tests.ts';
import { isStrangers } from '../facts/change/head.ts';
import type { Judged } from '../facts/facts.ts';
import { decides } from '../facts/rows.ts';
import { kindedSteps } from '../facts/signals/kinded-steps.ts';
import { say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

/**
 * Blocked: the change focuses tests, so that a check which decides passes without the others. Debt where no such check
 * is known to run tests, or where the author says so; what a stranger says does not lower it.
 */
export const focusedTests: Rule = (judged) => {
  const focused = focusedByDiff(judged.evidence);
  if (focused.length === 0) return [];
  const isSaid = focused.every(({ declared }) => declared) && !isStrangers(judged.evidence);
  return [
    {
      rule: 'tests focused',
      outcome: isSaid || !testsDecide(judged) ? 'debt' : 'blocked',
      headline: shortly(focused, 'focused'),
      text: say`Tests focused, so that others do not run: ${inFiles(focused)}`,
      remedy: ['remove the focus, so that all tests run'],
      url: null,
    },
  ];
};

function testsDecide({ jobs }: Judged): boolean {
  const deciding = new Set(jobs.filter(({ row }) => decides(row.required)).map(({ row }) => row.id));
  return kindedSteps(jobs).some(({ kind, jobId }) => kind === 'tests' && deciding.has(jobId));
}
