import { type Fields, fieldsOf } from './workflow/fields.ts';

/** A JSON text's value, or why there is none. */
export type Json = { value: unknown } | { problem: string };

/** Whether a text that is not blank begins like an object or a list in JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Reads JSON without throwing. */
export function readJson(text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // The parser recurses: a RangeError is a text that nests some thousand levels deep.
    if (error instanceof RangeError) return { problem: 'The JSON is nested too deeply.' };
    return { problem: 'The file is not valid JSON: it is cut off or damaged.' };
  }
}

/** The keys of each entry of a list; nothing else has any. */
export function fieldsIn(list: unknown): Fields[] {
  return Array.isArray(list) ? list.map((entry) => fieldsOf(entry)) : [];
}
