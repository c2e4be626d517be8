import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from './check.ts';
import { type Expression, keyOf } from './find.ts';

/** `npm run expressions` writes it: the verdicts of the checker on what it has seen. */
const checked: { safe: string[]; others: Record<string, Verdict> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'checked.json'), 'utf8'),
);
const safe = new Set(checked.safe);

/** What the checker said of an expression; null: it was not asked. */
export const knownVerdict = (expression: Expression): Verdict | null =>
  safe.has(keyOf(expression)) ? { status: 'safe' } : (checked.others[keyOf(expression)] ?? null);
