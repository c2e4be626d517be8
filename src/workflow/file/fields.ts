import { type Fields, isMapping } from '../../formats/json.ts';
import { Refusal } from '../../formats/yaml-values.ts';
import { redact } from '../../text/redact.ts';

/** The mapping's keys; something else gives none, or is refused with `refusal` when that is given. */
export function fieldsOf(value: unknown, refusal?: string): Fields {
  if (isMapping(value)) return value;
  if (refusal !== undefined) throw new Refusal(`${refusal}.`);
  return {};
}

/** Names and conditions that people write are shorter. */
const LONGEST_TEXT = 2_000;

/**
 * A scalar as text with secrets masked; undefined for anything else and for an empty value. One of more than so many
 * characters ends in `…`, so that no condition is taken for its beginning.
 */
export function text(value: unknown, longest: number = LONGEST_TEXT): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const written = redact(String(value));
  if (written === '') return undefined;
  return written.length <= longest ? written : `${written.slice(0, longest - 1)}…`;
}

/** A list of scalars, or a single one, as GitHub accepts both for `needs`, `branches`, `types` …. */
export function texts(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => text(item)).filter((item) => item !== undefined);
}

/** `continue-on-error`: true, an expression, or undefined when it is off. */
export function tolerance(value: unknown): true | string | undefined {
  const written = text(value)?.trim();
  if (written === undefined || /^(\$\{\{\s*)?false(\s*\}\})?$/.test(written)) return undefined;
  if (/^(\$\{\{\s*)?true(\s*\}\})?$/.test(written)) return true;
  return written;
}

/** The object without its undefined members: what a file does not say is left out. */
export function said<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
