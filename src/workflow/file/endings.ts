import { redact } from '../../text/redact.ts';
import { fieldsOf } from './fields.ts';

const MOST = 10;
const LONGEST = 200;

/** `needs` and `steps`, but for what they hand on: `needs.build.outputs.version` says nothing of an end. */
const ENDING = /\b(?:needs|steps)\b(?!\.[\w-]+\.outputs\b)/;

/** The expressions in the values of `env` or `with` that look at how jobs or steps ended, ten of 200 characters at most. */
export function endingsIn(mapping: unknown): string[] {
  const values = Object.values(fieldsOf(mapping)).filter((value) => typeof value === 'string');
  return values.flatMap(expressions).slice(0, MOST);
}

function expressions(value: string): string[] {
  return value
    .split('${{')
    .slice(1)
    .map((rest) => rest.slice(0, Math.max(0, rest.indexOf('}}'))).trim())
    .filter((expression) => ENDING.test(expression))
    .map((expression) => redact(expression).slice(0, LONGEST));
}
