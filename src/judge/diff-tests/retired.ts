import type { ChangedFile } from '../../evidence/change.ts';
import { kindOf, nameOf } from '../paths.ts';
import { isNamedBy, subjectWords, wordsOf } from './subjects.ts';

const TESTABLE =
  /^(?:function|method|class|struct|interface|trait|enum|type|record|object|module|constant|macro)$/;
const LAYOUT = new Set(
  'src main lib java kotlin test tests __tests__ spec specs unit integration'.split(' '),
);

/** The code that a change takes away. */
export interface RemovedCode {
  paths: string[];
  /** Definitions that are gone and not new elsewhere. */
  definitions: { name: string; words: string[] }[];
}

/** What code the change removes: whole files, and definitions of those that stay. */
export function removedCode(files: readonly ChangedFile[]): RemovedCode {
  const code = files.filter(({ path }) => kindOf(path) === 'code');
  const definitions = code
    .flatMap((file) => file.definitions ?? [])
    .filter(({ kind }) => TESTABLE.test(kind));
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const added = new Set(definitions.filter(({ change }) => change === 'added').map(({ name }) => last(name)));
  return {
    paths: code.filter(({ status }) => status === 'removed').map(({ path }) => path),
    definitions: definitions
      .filter(({ change, name }) => change === 'removed' && !added.has(last(name)))
      .map(({ name }) => ({ name, words: wordsOf(last(name)) })),
  };
}

/** The removed code that a removed test is about, by its name; null when none is known. */
export function codeOfTest(name: string, path: string, { paths, definitions }: RemovedCode): string | null {
  const words = wordsOf(name);
  const subject = subjectWords(path);
  const file = paths.find((each) => {
    const stem = stemWords(each);
    return stem.length > 0 && (stem.join(' ') === subject.join(' ') || isNamedBy(stem, words));
  });
  if (file !== undefined) return file;
  const found = definitions.find((each) => isNamedBy(each.words, words) || isWhole(each.words, subject));
  return found?.name ?? null;
}

/** The removed code that a removed test file is about: of its name, or in its folder. */
export function codeOfFile(path: string, code: RemovedCode): string | null {
  const byName = codeOfTest('', path, code);
  if (byName !== null) return byName;
  const place = placeOf(path);
  return code.paths.find((each) => place !== '' && placeOf(each) === place) ?? null;
}

const isWhole = (words: string[], subject: string[]): boolean =>
  words.length > 0 && words.join(' ') === subject.join(' ');

const stemWords = (path: string): string[] => wordsOf(nameOf(path).replace(/\.[^.]+$/, ''));

/** The folder without what only tells code from tests: `src/test/java/shop/cart` → `shop/cart`. */
function placeOf(path: string): string {
  return path
    .split('/')
    .slice(0, -1)
    .filter((folder) => !LAYOUT.has(folder.toLowerCase()))
    .join('/');
}
