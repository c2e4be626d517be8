import { type Context, createContext, runInContext } from 'node:vm';

/** One place where an expression fits. */
export interface Found {
  at: number;
  text: string;
  /** The first group; null where it takes no part. */
  group: string | null;
}

/** An expression that is not slow needs a thousandth of this for the longest text, and a busy machine some of it. */
const PATIENCE_MS = 1_000;

/** What runs there gives text alone, so that no object of the other context comes back. */
const SEARCH = `JSON.stringify(Array.from(text.matchAll(new RegExp(source, 'g')), (found) => (
  { at: found.index, text: found[0], group: found[1] ?? null })))`;

let context: Context | undefined;

/**
 * All places where a user's expression fits. It may backtrack for ever on a text that a stranger chose, so V8 interrupts
 * it after a second (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options).
 *
 * @param source of a valid expression
 * @returns null when it was interrupted.
 */
export function boundedSearch(source: string, text: string): Found[] | null {
  context ??= createContext({});
  Object.assign(context, { source, text });
  try {
    return JSON.parse(runInContext(SEARCH, context, { timeout: PATIENCE_MS }));
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

/** The same places for an expression of ours, which takes time linear in the text. */
export function search(source: string, text: string): Found[] {
  return Array.from(text.matchAll(new RegExp(source, 'g')), (found) => ({
    at: found.index,
    text: found[0],
    group: found[1] ?? null,
  }));
}
