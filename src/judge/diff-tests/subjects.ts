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

/** Whether the words of a thing stand in those of a test, in a row; a single short word must be all that it has. */
export function isNamedBy(thing: string[], test: string[]): boolean {
  if (thing.length === 0 || thing.length > test.length) return false;
  if (thing.length === 1 && (thing[0] ?? '').length < SHORTEST_WORD) return test.join(' ') === thing[0];
  return ` ${test.join(' ')} `.includes(` ${thing.join(' ')} `);
}
