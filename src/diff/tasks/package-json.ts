import type { Hunk } from '../hunks.ts';
import { type Sides, setSide } from './sides.ts';

/** `"name": "value"`, a line of its own as every formatter writes it. */
const ENTRY = /^\s*"([\w:./@-]{1,80})"\s*:\s*("(?:[^"\\]|\\.)*")\s*,?\s*$/;
const NAMED = /^\s*"([\w:./@-]{1,80})"\s*:/;
const OPENS = /^\s*"([\w-]+)"\s*:\s*\{\s*$/;
/** Versions of dependencies, where nothing shows to what a line belongs. */
const VERSION = /^(?:[\^~<>=v]*\d|workspace:|npm:|file:|link:|git|https?:|\*|latest$|next$)/;

/** Scripts of `package.json` that the patch removes, adds or changes. */
export function scriptsIn(hunks: Hunk[]): Map<string, Sides> {
  const found = new Map<string, Sides>();
  const unread = new Set<string>();
  for (const { lines } of hunks) {
    /** The block that a line stands in, as far as the hunk shows it. */
    let block: string | null = null;
    for (const { side, text } of lines) {
      const opened = OPENS.exec(text)?.[1];
      if (opened !== undefined) block = opened;
      else if (/^\s*\},?\s*$/.test(text)) block = null;
      else if (side !== 'both' && (block === null || block === 'scripts')) {
        const value = commandIn(text);
        const name = NAMED.exec(text)?.[1];
        if (value !== null && name !== undefined) setSide(found, name, side, value);
        else if (name !== undefined) unread.add(name);
      }
    }
  }
  for (const name of unread) found.delete(name);
  return found;
}

function commandIn(line: string): string | null {
  const written = ENTRY.exec(line)?.[2];
  if (written === undefined) return null;
  try {
    const value = String(JSON.parse(written));
    return VERSION.test(value) ? null : value;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
