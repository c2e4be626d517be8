import { BUDGET } from '../text/budget.ts';
import { within } from '../text/too-much.ts';

/** A JSON text's value, or why there is none. */
export type Json = { value: unknown } | { problem: string };

/** Whether a text that is not blank begins like an object or a list in JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/**
 * How many values a text may hold as JSON at most: signs that open, part or name one, those within texts too. A few
 * characters can become an object of a hundred bytes.
 */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Of `,` `:` `[` `{`
    if (code === 44 || code === 58 || code === 91 || code === 123) signs += 1;
  }
  return signs;
}

/** Reads JSON. Throws TooMuch for a text of more values than are read, and nothing else. */
export function readJson(text: string): Json {
  if (text.length > BUDGET.results.values) within(signsIn(text), BUDGET.results.values, 'values');
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // The parser recurses: a RangeError is a text that nests some thousand levels deep.
    if (error instanceof RangeError) return { problem: 'The JSON is nested too deeply.' };
    return { problem: 'The file is not valid JSON: it is cut off or damaged.' };
  }
}

/** The keys of an object that a stranger wrote. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export function isMapping(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's keys; none for anything else. */
export function fields(value: unknown): Fields {
  return isMapping(value) ? value : {};
}

/** The objects of a list; none for anything else. */
export function rows(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

/** The texts of a list; none for anything else. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The text; '' for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The text; null for anything else and for an empty one. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The number; null for anything else and for a negative one. */
export function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** A duration in milliseconds, as seconds, to the microsecond. */
export function secondsOfMillis(value: unknown): number | null {
  const millis = amount(value);
  return millis === null ? null : Math.round(millis * 1_000) / 1_000_000;
}

/** The objects of a text that has one a line; null for each line that is none. */
export function* jsonLines(source: string): Generator<Fields | null> {
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    const line = source.slice(start, end).trim();
    if (line !== '') yield jsonLine(line);
    start = end + 1;
  }
}

function jsonLine(line: string): Fields | null {
  if (!line.startsWith('{')) return null;
  const read = readJson(line);
  return 'value' in read ? fields(read.value) : null;
}
