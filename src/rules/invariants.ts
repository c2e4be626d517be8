import type { Evidence } from '../evidence/evidence.ts';
import type { InvariantRow } from '../facts/sections.ts';
import { groupedBy } from '../text/grouped.ts';
import { code, fromPlan, join, type Prose, say } from '../text/prose.ts';
import { failureOf, type Noted, type Reasoned, type Rule } from './rule.ts';

const SHOWN = 10;

/** Blocked: the evidence shows that an invariant of plan or config does not hold. Guardrails have rules of their own. */
export const invariantViolated: Rule<'blocked'> = {
  id: 'invariant violated',
  outcomes: { blocked: 'green' },
  find: ({ evidence, invariants }) =>
    together(invariants.filter(({ status, source }) => status === 'violated' && source !== 'built-in')).map(
      (rows) => violated(evidence, rows),
    ),
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

/** Invariants that the same failed jobs violate are one reason. */
function together(rows: InvariantRow[]): InvariantRow[][] {
  const groups = groupedBy(rows, (row) =>
    row.failedJobs === undefined ? row : [...row.failedJobs].sort().join(' '),
  );
  return [...groups.values()];
}

/** Where the failure of the jobs blocks by itself, that tells of the invariants too. */
function violated(all: Evidence, rows: InvariantRow[]): Reasoned<'blocked'> {
  const [{ evidence, failedJobs = [] }] = rows as [InvariantRow];
  const names = join(
    rows.map(({ name }) => fromPlan(name)),
    '; ',
  );
  const invariants = rows.length === 1 ? 'invariant' : `${rows.length} invariants`;
  return {
    status: 'new',
    outcome: 'blocked',
    headline: say`${invariants} violated: ${names}`,
    text: say`${capitalized(invariants)} violated: ${names}${evidence === null ? [] : say` (${evidence})`}`,
    remedy: say`revert what breaks “${names}”, or change ${rows.length === 1 ? 'that invariant' : 'them'} ${placeOf(all, rows)}`,
    url: null,
    cause: failedJobs.map(failureOf),
  };
}

/** Where they are stated. */
function placeOf({ plan }: Evidence, rows: InvariantRow[]): Prose {
  if (rows.every(({ source }) => source === 'config')) return ['in the configuration'];
  if (plan !== null && rows.every(({ source }) => source === 'plan')) return say`in ${code(plan.path)}`;
  return [rows.length === 1 ? 'where it is stated' : 'where they are stated'];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
