import { fromPlan, say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

/** Blocked: the evidence shows that an invariant of plan or config does not hold. Guardrails have rules of their own. */
export const violatedInvariants: Rule = ({ invariants }) =>
  invariants
    .filter(({ status, source }) => status === 'violated' && source !== 'built-in')
    .map(({ name, evidence }) => ({
      rule: 'invariant violated',
      outcome: 'blocked',
      headline: say`invariant violated: ${fromPlan(name)}`,
      text: say`Invariant violated: ${fromPlan(name)}${evidence === null ? [] : say` (${evidence})`}`,
      remedy: say`take back what breaks “${fromPlan(name)}”, or change that invariant where it is stated`,
      url: null,
    }));
