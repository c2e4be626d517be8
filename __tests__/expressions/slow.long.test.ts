import { expect, test } from '@jest/globals';
import { boundOf } from './bounds.ts';
import { attacksOf } from './check.ts';
import { knownVerdict } from './checked.ts';
import { type Expression, expressionsIn, keyOf } from './find.ts';

/** What the longest text of its kind may take, in microseconds of computing: however busy the machine is. */
const SLOW_US = 1_000_000;

test('a regular expression that is not linear is quick on the worst text that it gets', () => {
  const { expressions } = expressionsIn('src');
  const unsure = expressions.filter((expression) => knownVerdict(expression)?.status !== 'safe');
  expect(unsure.length).toBeGreaterThan(100);
  expect(unsure.filter(takesLong).map((expression) => `${expression.file} ${keyOf(expression)}`)).toEqual([]);
});

function takesLong(expression: Expression): boolean {
  const [verdict, bound] = [knownVerdict(expression), boundOf(expression)];
  // That each is known and bounded, a test of its own tells.
  if (verdict === null || bound === null) return false;
  const pattern = new RegExp(expression.source, expression.flags);
  return attacksOf(expression, verdict, bound.longest).some((text) => {
    const started = process.cpuUsage();
    text.replace(pattern, '');
    return process.cpuUsage(started).user > SLOW_US;
  });
}
