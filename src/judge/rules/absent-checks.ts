import { code, say } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Pending: a required check is there in no form, and nothing explains why. */
export const missingChecks: Rule = ({ missing }) =>
  missing
    .filter(({ explained }) => !explained)
    .map(({ name, text }) => ({
      rule: 'required check missing',
      outcome: 'pending',
      headline: say`required check ${code(name)} is missing`,
      text: say`Required check ${code(name)} is missing: ${text}`,
      remedy: say`run what reports ${code(name)}, or take it out of the rules`,
      url: null,
    }));

/**
 * Pending: no rule names a check, and a workflow whose triggers match this head has no run. After the merge a debt:
 * nothing waits for it any more.
 */
export const absentWorkflow: Rule = ({ evidence, absent, requiredFrom }) => {
  if (requiredFrom === 'rules') return [];
  return absent
    .filter(({ why }) => why === 'expected')
    .map(({ name, text }) => ({
      rule: 'expected workflow absent',
      outcome: evidence.head.postMerge ? 'debt' : 'pending',
      headline: say`${code(name)} has not run`,
      text: say`${code(name)} has not run: ${text}`,
      remedy: say`start ${code(name)} for this commit`,
      url: null,
    }));
};
