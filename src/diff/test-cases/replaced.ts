import { folderOf } from '../../text/path.ts';
import { keyOf, subjectWords, wordsOf } from './names.ts';
import type { ReadFile } from './retired.ts';
import { compoundNames } from './vanished.ts';

/** So many words of a removed test stand in the name of a new one, and so large a part of them. */
const FEWEST_WORDS = 2;
const MOST_OF = 0.6;
/** So many names of a removed test stand on new lines of tests, and so large a part of them. */
const FEWEST_NAMES = 3;
const MOST_NAMES = 0.7;
/** One new test stands for so many; a change with more tests than this is not compared name by name. */
const MOST_REPLACED = 4;
const MOST_FRESH = 500;

/**
 * Tells of removed tests whether what they ask for was written anew, in the same file, its folder, one around or below
 * it, or a file about the same: a new test has most words of their names, or new tests name most of what they named.
 * Each answer uses new tests up a little.
 */
export function replacements(
  read: readonly ReadFile[],
): (name: string, path: string, names: ReadonlySet<string>) => boolean {
  const [isLikeOne, isRewritten] = [namedAlike(read), rewritten(read)];
  return (name, path, names) => isLikeOne(name, path) || isRewritten(path, names);
}

function namedAlike(read: readonly ReadFile[]): (name: string, path: string) => boolean {
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

/** By what tests name, in files that have new ones. */
function rewritten(read: readonly ReadFile[]): (path: string, names: ReadonlySet<string>) => boolean {
  const fresh = read.flatMap(({ file, tests }) => {
    const made = (tests?.added.length ?? 0) + (tests?.renamed ?? 0);
    if (tests === null || made === 0) return [];
    return [{ path: file.path, names: tests.freshNames, left: made * MOST_REPLACED }];
  });
  return (path, all) => {
    const names = [...all].filter((name) => compoundNames(name).length > 0 && !ASSERTS.test(name));
    if (names.length < FEWEST_NAMES) return false;
    const near = fresh.filter((file) => file.left > 0 && isAboutSame(file.path, path));
    const common = names.filter((name) => near.some((file) => file.names.has(name))).length;
    if (common < FEWEST_NAMES || common < names.length * MOST_NAMES) return false;
    near[0]!.left -= 1;
    return true;
  };
}

/**
 * Tells of a file that loses tests whether the change writes tests about the same, at least half as many lines as it takes
 * from them.
 */
export function writtenAnew(read: readonly ReadFile[]): (path: string) => boolean {
  const files = read.flatMap(({ file, tests }) => (tests === null ? [] : [file]));
  return (path) => {
    const near = files.filter((file) => isAboutSame(file.path, path));
    const sum = (number: (file: (typeof near)[number]) => number): number =>
      near.reduce((total, file) => total + number(file), 0);
    const [brought, taken] = [sum(({ additions }) => additions), sum(({ deletions }) => deletions)];
    return brought > 0 && brought * 2 >= taken;
  };
}

/** What tests of anything call. */
const ASSERTS = /^_?(?:assert|expect|should|mock|describe|t_)/i;

function isAboutSame(one: string, other: string): boolean {
  if (areNear(folderOf(one), folderOf(other))) return true;
  const words = new Set(subjectWords(other));
  return subjectWords(one).some((word) => words.has(word));
}

const areNear = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
