import type { InvariantRow } from '../../facts/sections.ts';
import { fromPlan, join, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { invariantCell } from '../marks.ts';
import { type Inline, paragraph, table } from '../nodes.ts';
import { keep, type MakeSection, type Part } from '../parts.ts';

/** What must not change, how it is verified, and whether the evidence shows it. */
export const invariants: MakeSection = (_evidence, { invariants }) => ({
  heading: 'Step 4 — Invariant Verification',
  parts:
    invariants.length === 0
      ? [keep(paragraph(['No invariant is stated: the plan and the configuration name none.']))]
      : [
          ...listed(invariants.filter(({ withoutCode }) => !withoutCode)),
          ...withoutCode(invariants.filter(({ withoutCode }) => withoutCode)),
          keep(paragraph([sources(invariants)])),
        ],
});

const listed = (rows: InvariantRow[]): Part[] =>
  rows.length === 0 ? [] : [keep(table(['Invariant', 'Verification', 'Status'], rows.map(cells)))];

/** One line for all that a change without code cannot have touched. */
function withoutCode(rows: InvariantRow[]): Part[] {
  if (rows.length === 0) return [];
  return [
    keep(
      paragraph([
        `${invariantCell('held')}, because no code file is changed: `,
        ...join(rows.map(name), '; '),
      ]),
    ),
  ];
}

function cells(row: InvariantRow): Inline[][] {
  return [name(row), verification(row), [invariantCell(row.status)]];
}

/** A plan's surface column stands before the name. */
function name(row: InvariantRow): Prose {
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
  if (named.length === 1 && rows.length > 1) return `${rows.length} invariants, all ${named[0]?.from}.`;
  return `${count(rows.length, 'invariant')}: ${named.map(({ number, from }) => `${number} ${from}`).join(', ')}.`;
}
