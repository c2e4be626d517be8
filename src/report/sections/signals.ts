import type { Signal } from '../../facts/sections.ts';
import { bullets, heading, keyItem, paragraph, table } from '../nodes.ts';
import { keep, type MakeSection, type Part } from '../parts.ts';

/** Tests, coverage, static gates, security and performance: what the evidence says, part by part. */
export const signals: MakeSection = (_evidence, assessment) => ({
  heading: 'Step 2 — Refactor Signal Integrity',
  parts: assessment.signals.map(signal),
});

function signal({ heading: title, table: numbers, items }: Signal): Part {
  if (items.length === 0) return keep(heading(3, [title]), paragraph(['No evidence was read.']));
  const lines = items.map(({ label, text }) => (label === '' ? text : keyItem(label, text)));
  const shown = numbers === undefined ? [] : [table(numbers.head, numbers.rows)];
  return keep(heading(3, [title]), ...shown, bullets(lines));
}
