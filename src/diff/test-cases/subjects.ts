import { nameOf } from '../paths.ts';

/** Words that say nothing of what is tested. */
const EMPTY = new Set(
  (
    'test tests testing spec specs should when it the a an of to in is and for with index main init mod lib utils util ' +
    'common types core base src unit e2e integration smoke '
  )
    .trim()
    .split(' '),
);
const SHORTEST_WORD = 5;
const MOST_WORDS = 16;

/** The words of a name: `test_loadImage` → load, image. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
}

/** The words of what a test file is about: `tests/test_image_api.py` → image, api. */
export const subjectWords = (path: string): string[] => wordsOf(nameOf(path).replace(/\.[^.]+$/, ''));

/** Words as the key of what they name: `lists users` and `listUser` mean the same. */
export const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

const stem = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);

/** What the words of a test may name: the longest row of them first; a single short word only when it has no other. */
export function namesIn(words: readonly string[]): string[] {
  const most = words.slice(0, MOST_WORDS);
  const rows = most.flatMap((_, skipped) => {
    const length = most.length - skipped;
    return Array.from({ length: skipped + 1 }, (_, start) => most.slice(start, start + length));
  });
  const tells = (row: string[]): boolean =>
    row.length > 1 || (row[0] ?? '').length >= SHORTEST_WORD || words.length === 1;
  return rows.filter(tells).map(keyOf);
}
