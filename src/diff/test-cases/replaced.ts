import { folderOf } from '../../text/path.ts';
import { keyOf, wordsOf } from './names.ts';
import type { ReadFile } from './retired.ts';

/** So many words of a removed test stand in the name of a new one, and so large a part of them. */
const FEWEST_WORDS = 2;
const MOST_OF = 0.6;
/** One new test stands for so many; a change with more tests than this is not compared name by name. */
const MOST_REPLACED = 4;
const MOST_FRESH = 500;

/**
 * Tells of removed tests whether a new one has most words of their names, in the same file, its folder, or one around or
 * below it: what a test asks for was written anew, or several became one. Each answer uses the new test up a little.
 */
export function replacements(read: readonly ReadFile[]): (name: string, path: string) => boolean {
  const fresh = read
    .flatMap(({ file, tests }) =>
      [...(tests?.added ?? []), ...(tests?.renamedTo ?? [])].map((name) => ({
        folder: folderOf(file.path),
        words: new Set(keyOf(wordsOf(name)).split(' ')),
        left: MOST_REPLACED,
      })),
    )
    .slice(0, MOST_FRESH);
  return (name, path) => {
    const words = [...new Set(keyOf(wordsOf(name)).split(' '))];
    const folder = folderOf(path);
    const found = fresh.find((test) => {
      const common = words.filter((word) => test.words.has(word)).length;
      const isLike = common >= FEWEST_WORDS && common >= words.length * MOST_OF;
      return test.left > 0 && isLike && areNear(test.folder, folder);
    });
    if (found !== undefined) found.left -= 1;
    return found !== undefined;
  };
}

const areNear = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
