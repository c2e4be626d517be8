import type { InvariantRow } from '../../facts/sections.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { fromPlan } from '../../text/prose.ts';
import { invariantCell } from '../marks.ts';
import { details, type Inline, paragraph, table } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';

const ROWS = 20;
const ORDER: InvariantRow['status'][] = ['violated', 'held', 'not assessed'];
const WORDS: Record<InvariantRow['status'], string> = {
  held: 'held',
  violated: 'violated',
  'not assessed': 'not assessed',
};

/** What must not change, folded; the summary counts. Absent when nothing is stated and what is built in holds. */
export function invariantsBlock({ invariants }: Assessment): Part[] {
  if (invariants.every(({ source, status }) => source === 'built-in' && status === 'held')) return [];
  const sorted = ORDER.flatMap((status) => invariants.filter((row) => row.status === status));
  const rows = table(['Invariant', 'Status', 'Evidence'], sorted.slice(0, ROWS).map(cells));
  const more = sorted.length - ROWS;
  const rest = more > 0 ? [paragraph([`${more} more are in the report.`])] : [];
  const drop = { rank: 40, one: 'table of invariants', many: 'tables of invariants' };
  return [optional(drop, ...details([`Invariants: ${summary(invariants)}`], [rows, ...rest]))];
}

function summary(invariants: InvariantRow[]): string {
  return ORDER.map((status) => ({ status, number: invariants.filter((row) => row.status === status).length }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${WORDS[status]}`)
    .join(', ');
}

function cells({ name, evidence, verification, status }: InvariantRow): Inline[][] {
  const shown = evidence ?? (verification === null ? [] : fromPlan(verification));
  return [fromPlan(name), [invariantCell(status)], shown];
}
