import type { Said } from './add-up.ts';

/** More names than these tell nothing more. */
const MOST_NAMES = 60;

/** What a tool named while it ran, as short marks by which it can be told whether another run named the same. */
export interface RanNames {
  /** Of parts: packages, modules, binaries. */
  parts: string[];
  /** Of files of tests, where there are no parts. */
  files: string[];
}

/** The names of all that one tool said in a step. */
export function namesOf(said: readonly Said[]): RanNames {
  const parts = said.flatMap(({ part }) => (part ? [part] : []));
  const files = parts.length > 0 ? [] : said.flatMap((one) => [...one.files]);
  return { parts: marksOf(parts), files: marksOf(files) };
}

/** By their marks, so that those which are kept of many are the same ones in each run. */
const marksOf = (names: readonly string[]): string[] =>
  [...new Set(names.map(markOf))].sort().slice(0, MOST_NAMES);

/** A hash of 32 bits (FNV-1a): two of sixty names have the same one about once in two million runs. */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash ^= name.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
