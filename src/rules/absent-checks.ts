import { isTold } from '../facts/checks/jobless-runs.ts';
import { code, say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

/**
 * Pending: a required check is there in no form, and neither an explanation nor its run without jobs tells why. Blocked:
 * the change itself takes away what reports it, so that waiting brings nothing.
 */
export const missingChecks: Rule = (judged) =>
  judged.missing
    .filter((check) => !check.explained && !isTold(check, judged))
    .map(({ kind, name, text, gone }) => ({
      rule: 'required check missing',
      outcome: gone ? 'blocked' : 'pending',
      headline: say`required ${kind} ${code(name)} is missing`,
      text: say`Required ${kind} ${code(name)} is missing: ${text}`,
      remedy: gone
        ? say`let a job report ${code(name)} again, or change the rule with it`
        : say`run ${kind === 'check' ? 'what reports ' : ''}${code(name)}, or take it out of the rules`,
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
    .map(({ name, clause }) => ({
      rule: 'expected workflow absent',
      outcome: evidence.head.postMerge ? 'debt' : 'pending',
      headline: say`${code(name)} has not run`,
      text: say`${code(name)} ${clause}`,
      remedy: say`start ${code(name)} for this commit`,
      url: null,
    }));
};
