import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BOUNDS, DYNAMIC } from './bounds.ts';
import { attacksOf, type Verdict, verdictOn } from './check.ts';
import { type Expression, expressionsIn, keyOf } from './find.ts';

/** `npm run expressions` writes it: the verdicts of the checker on what it has seen. */
const checked: { safe: string[]; others: Record<string, Verdict> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'checked.json'), 'utf8'),
);
const safe = new Set(checked.safe);
/** What the longest text of its kind may take, in microseconds of computing: however busy the machine is. */
const SLOW_US = 1_000_000;

describe('no regular expression takes long', () => {
  const { expressions, dynamic } = expressionsIn('src');

  test('there are many', () => {
    expect(expressions.length).toBeGreaterThan(1_000);
  });

  test('what only the run makes is known', () => {
    const found = dynamic.map(({ file, written }) => `${file} ${written}`);
    expect([...new Set(found)].sort()).toEqual(Object.keys(DYNAMIC).sort());
  });

  const unsure = expressions.filter((expression) => !safe.has(keyOf(expression)));

  test('each is linear, or its text is bounded and it is quick on the worst one', async () => {
    const slow: string[] = [];
    for (const expression of unsure) {
      const verdict = checked.others[keyOf(expression)] ?? (await verdictOn(expression, 5_000));
      const problem = verdict.status === 'safe' ? null : problemOf(expression, verdict);
      if (problem !== null) slow.push(`${expression.file} ${keyOf(expression)}: ${problem}`);
    }
    expect(slow).toEqual([]);
  });
});

function problemOf(expression: Expression, verdict: Verdict): string | null {
  const bound = BOUNDS.find(
    ({ files, sources }) => files.test(expression.file) && sources?.test(expression.source) !== false,
  );
  if (bound === undefined) return `${verdict.status}, and nothing bounds its text`;
  const pattern = new RegExp(expression.source, expression.flags);
  for (const text of attacksOf(expression, verdict, bound.longest)) {
    const started = process.cpuUsage();
    text.replace(pattern, '');
    if (process.cpuUsage(started).user > SLOW_US)
      return `takes too long on ${JSON.stringify(text.slice(0, 40))}`;
  }
  return null;
}
