import type { Evidence } from '../evidence/evidence.ts';
import type { InvariantRow } from '../facts/sections.ts';
import { fromPlan, join, say } from '../text/prose.ts';
import type { Noted, Reasoned, Rule } from './rule.ts';

const SHOWN = 10;

/** Blocked: the evidence shows that an invariant of plan or config does not hold. Guardrails have rules of their own. */
export const invariantViolated: Rule<'blocked'> = {
  id: 'invariant violated',
  outcomes: { blocked: 'green' },
  find: ({ invariants }) =>
    invariants.filter(({ status, source }) => status === 'violated' && source !== 'built-in').map(violated),
};

/** Debt: config calls an invariant mandatory, and nothing assessed it. Others that nothing assessed are told. */
export const mandatoryInvariantNotAssessed: Rule<'debt'> = {
  id: 'mandatory invariant not assessed',
  outcomes: { debt: 'green' },
  find: ({ evidence, invariants }) => {
    const open = invariants.filter(({ status }) => status === 'not assessed');
    const isMandatory = mandatoryIn(evidence);
    return [...open.filter(isMandatory).map(notAssessed), ...others(open.filter((row) => !isMandatory(row)))];
  },
};

function violated({ name, evidence }: InvariantRow): Reasoned<'blocked'> {
  return {
    status: 'new',
    outcome: 'blocked',
    headline: say`invariant violated: ${fromPlan(name)}`,
    text: say`Invariant violated: ${fromPlan(name)}${evidence === null ? [] : say` (${evidence})`}`,
    remedy: say`take back what breaks “${fromPlan(name)}”, or change that invariant where it is stated`,
    url: null,
  };
}

function mandatoryIn({ config }: Evidence): (row: InvariantRow) => boolean {
  const rows = (config.invariants ?? []).filter(({ mandatory }) => mandatory === true);
  const names = new Set(rows.map(({ name }) => name));
  return ({ source, name }) => source === 'config' && names.has(name);
}

function notAssessed({ name, evidence }: InvariantRow): Reasoned<'debt'> {
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`mandatory invariant not assessed: ${fromPlan(name)}`,
    text: say`Mandatory invariant not assessed: ${fromPlan(name)}${evidence === null ? [] : say` (${evidence})`}`,
    remedy: ['name a check of this commit, or paths that must not change, that show it'],
    url: null,
  };
}

function others(open: InvariantRow[]): Noted[] {
  if (open.length === 0) return [];
  const names = open.slice(0, SHOWN).map(({ name }) => fromPlan(name));
  return [
    { status: 'open', topic: 'invariants', text: say`Not assessed by any check: ${join(names, '; ')}` },
  ];
}
