import { kindOf } from '../../diff/paths.ts';

/** `No UI / CLI expansion`, `no changes to the plugin interface`, `CLI unchanged`: what is said to stay as it is. */
const STAYS = [
  /\b(?:no|without)(?: any| new| further)? ([\w/&, -]{2,60}?) (?:expansions?|changes?|modifications?|edits?|additions?|refactors?|refactoring|redesign|updates?|drift)\b/i,
  /\b(?:no|without)(?: any)? (?:changes?|modifications?|edits?) (?:to|in|of) (?:the )?([\w/&, -]{2,60})/i,
  /^(?:the )?([\w/&, -]{2,60}?) (?:(?:is|are|remains?|stays?|must|be|remain|stay) ){0,3}(?:unchanged|untouched|frozen|unmodified)\b/i,
];

/** Words that name no part of a program. */
const GENERIC = new Set(
  'the a an any new other all code runtime behavior behaviour behavioral logic public internal interface interfaces surface surfaces contract contracts semantics existing file files in of to and or for by core main src lib app feature features scope'.split(
    ' ',
  ),
);

/**
 * Changed code files that are called like what a statement says stays as it is: `src/cli.py` for *No CLI expansion*. They
 * prove nothing, but they are where a reader has to look.
 */
export function filesOfSubject(text: string, paths: readonly string[]): string[] {
  const said = STAYS.map((pattern) => pattern.exec(text.slice(0, 300))?.[1]).find(
    (words) => words !== undefined,
  );
  const words = (said ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !GENERIC.has(word));
  if (words.length === 0) return [];
  const wanted = new Set(words.map(singular));
  return paths.filter(
    (path) => kindOf(path) === 'code' && namesIn(path).some((name) => wanted.has(singular(name))),
  );
}

/** The words that folders and file of a path are called by, without the ending. */
const namesIn = (path: string): string[] =>
  path
    .replace(/\.[^./]*$/, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

const singular = (word: string): string => word.replace(/s$/, '');
