import type { InvariantRow } from '../../facts/sections.ts';
import { fromPlan } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { invariantCell } from '../marks.ts';
import { type Inline, paragraph, table } from '../nodes.ts';
import { keep, type MakeSection } from '../parts.ts';

/** What must not change, how it is verified, and whether the evidence shows it. */
export const invariants: MakeSection = (_evidence, { invariants }) => ({
  heading: 'Step 4 — Invariant Verification',
  parts:
    invariants.length === 0
      ? [keep(paragraph(['No invariant is stated: the plan and the configuration name none.']))]
      : [
          keep(table(['Invariant', 'Verification', 'Status'], invariants.map(cells))),
          keep(paragraph([sources(invariants)])),
        ],
});

function cells(row: InvariantRow): Inline[][] {
  return [name(row), verification(row), [invariantCell(row.status)]];
}

/** A plan's surface column stands before the name. */
function name(row: InvariantRow): Inline[] {
  const words = fromPlan(row.name);
  return row.surface === null ? words : [...fromPlan(row.surface), ': ', ...words];
}

/** The plan's words, then what the evidence shows. */
function verification(row: InvariantRow): Inline[] {
  const words = row.verification === null ? [] : fromPlan(row.verification);
  if (row.evidence === null) return words;
  return words.length === 0 ? row.evidence : [...words, ' → ', ...row.evidence];
}

function sources(rows: InvariantRow[]): string {
  const of = (source: InvariantRow['source']) => rows.filter((row) => row.source === source).length;
  const named = [
    { number: of('plan'), from: 'stated by the plan' },
    { number: of('config'), from: 'by the configuration' },
    { number: of('built-in'), from: 'built in' },
  ].filter(({ number }) => number > 0);
  return `${count(rows.length, 'invariant')}: ${named.map(({ number, from }) => `${number} ${from}`).join(', ')}.`;
}
