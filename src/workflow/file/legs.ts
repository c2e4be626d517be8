import type { JobDefinition } from '../../evidence/workflow.ts';
import { type Fields, isMapping } from '../../formats/json.ts';
import { fieldsOf, text } from './fields.ts';

const MOST_VALUES = 50;
const LONGEST_VALUE = 100;

/** The values of a matrix that are written out, and the legs that it leaves out; undefined when nothing is. */
export function legsOf(matrix: unknown): JobDefinition['legs'] {
  const { include: _, exclude, ...written } = fieldsOf(matrix);
  const axes = Object.entries(written).flatMap(([name, values]) =>
    Array.isArray(values) ? [[name, values.slice(0, MOST_VALUES).map(writtenOf)] as const] : [],
  );
  const excluded = Array.isArray(exclude) ? exclude.filter(isMapping).slice(0, MOST_VALUES).map(legOf) : [];
  if (axes.length === 0) return undefined;
  return { axes: Object.fromEntries(axes), ...(excluded.length > 0 && { exclude: excluded }) };
}

function writtenOf(value: unknown): string {
  return (isMapping(value) ? legOf(value) : (text(value) ?? '')).slice(0, LONGEST_VALUE);
}

/** `os: windows-latest, python: 3.8`. */
function legOf(leg: Fields): string {
  const values = Object.entries(leg).map(([name, value]) => `${name}: ${text(value) ?? '…'}`);
  return values.join(', ').slice(0, LONGEST_VALUE);
}
