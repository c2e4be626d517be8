import { type Known, NOTHING_KNOWN, truth } from './evaluate.ts';
import { type Expression, logical, negated, written } from './expression.ts';

/** Conditions of more parts are not compared: each doubles the work. */
const MOST_PARTS = 8;

/** A condition, asked with what holds: a bit for each of its parts. */
type Asked = (row: number) => boolean;

/**
 * Whether the second condition holds wherever the first one does, whatever their parts say: `a && b` and `a`, `a` and
 * `!(b && !a)`. False where that cannot be told.
 *
 * @param known what is so anyway: it settles some of their parts
 */
export function implies(first: Expression, second: Expression, known: Known = NOTHING_KNOWN): boolean {
  const parts: string[] = [];
  const [one, other] = [compiled(first, parts, known), compiled(second, parts, known)];
  if (parts.length > MOST_PARTS) return false;
  const [failed, cancelled] = [parts.indexOf('failure()'), parts.indexOf('cancelled()')];
  const isImpossible: Asked = (row) =>
    failed !== -1 && cancelled !== -1 && (row & (1 << failed)) !== 0 && (row & (1 << cancelled)) !== 0;
  for (let row = 0; row < 2 ** parts.length; row += 1)
    if (!isImpossible(row) && one(row) && !other(row)) return false;
  return true;
}

/** @param parts what the conditions are made of, comparisons with `!=` as their opposites; gets new ones */
function compiled(expression: Expression, parts: string[], known: Known): Asked {
  const inner = negated(expression);
  if (inner !== null) {
    const asked = compiled(inner, parts, known);
    return (row) => !asked(row);
  }
  const joined = logical(expression);
  if (joined !== null) {
    const all = joined.args.map((each) => compiled(each, parts, known));
    return joined.operator === '&&'
      ? (row) => all.every((asked) => asked(row))
      : (row) => all.some((asked) => asked(row));
  }
  const always = truth(expression, known);
  if (always !== null) return () => always;
  const text = written(expression).toLowerCase();
  if (text === 'success()') {
    const [failed, cancelled] = [part('failure()', parts), part('cancelled()', parts)];
    return (row) => !failed(row) && !cancelled(row);
  }
  const asked = part(text.replace(' != ', ' == '), parts);
  return text.includes(' != ') ? (row) => !asked(row) : asked;
}

function part(text: string, parts: string[]): Asked {
  const at = parts.includes(text) ? parts.indexOf(text) : parts.push(text) - 1;
  return (row) => at < MOST_PARTS && (row & (1 << at)) !== 0;
}
