import { NOTHING_KNOWN, truth } from './evaluate.ts';
import { type Expression, logical, negated, written } from './expression.ts';

/** Conditions of more parts are not compared: each doubles the work. */
const MOST_PARTS = 10;

/**
 * Whether the second condition holds wherever the first one does, whatever their parts say: `a && b` and `a`, `a` and
 * `!(b && !a)`. False where that cannot be told.
 */
export function implies(first: Expression, second: Expression): boolean {
  const parts = [...new Set([...partsIn(first), ...partsIn(second)])];
  if (parts.length > MOST_PARTS) return false;
  for (let row = 0; row < 2 ** parts.length; row += 1) {
    const holds = (part: string): boolean => (row & (1 << parts.indexOf(part))) !== 0;
    if (holds('failure()') && holds('cancelled()')) continue;
    if (isTrue(first, holds) && !isTrue(second, holds)) return false;
  }
  return true;
}

/** What a condition is made of, comparisons with `!=` as their opposites. */
function partsIn(expression: Expression): string[] {
  const inner = negated(expression);
  if (inner !== null) return partsIn(inner);
  const joined = logical(expression);
  if (joined !== null) return joined.args.flatMap(partsIn);
  if (truth(expression, NOTHING_KNOWN) !== null) return [];
  const text = written(expression).toLowerCase();
  return text === 'success()' ? ['failure()', 'cancelled()'] : [text.replace(' != ', ' == ')];
}

function isTrue(expression: Expression, holds: (part: string) => boolean): boolean {
  const inner = negated(expression);
  if (inner !== null) return !isTrue(inner, holds);
  const joined = logical(expression);
  if (joined !== null)
    return joined.operator === '&&'
      ? joined.args.every((each) => isTrue(each, holds))
      : joined.args.some((each) => isTrue(each, holds));
  const always = truth(expression, NOTHING_KNOWN);
  if (always !== null) return always;
  const text = written(expression).toLowerCase();
  if (text === 'success()') return !holds('failure()') && !holds('cancelled()');
  return text.includes(' != ') ? !holds(text.replace(' != ', ' == ')) : holds(text);
}
