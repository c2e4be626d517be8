import type { ChangedFile, Definition } from '../../evidence/change.ts';
import type { FileTests } from '../../parse/test-changes.ts';
import { extensionOf, kindOf, nameOf } from '../paths.ts';
import { isNamedBy, subjectWords, wordsOf } from './subjects.ts';

const TESTABLE =
  /^(?:function|method|class|struct|interface|trait|enum|type|record|object|module|constant|macro)$/;
const LAYOUT = new Set(
  'src main lib java kotlin test tests __tests__ spec specs unit integration'.split(' '),
);

/** A changed file with what its patch does to tests; null: no patch, no test file, or a language that is not read. */
export interface ReadFile {
  file: ChangedFile;
  tests: FileTests | null;
}

/** The code that a change takes away. */
export interface RemovedCode {
  paths: string[];
  /** Definitions that are gone and not new elsewhere. */
  definitions: { name: string; words: string[] }[];
}

/** What code the change removes: whole files, and definitions of those that stay. */
export function removedCode(read: readonly ReadFile[]): RemovedCode {
  const code = read.filter(isCode);
  const definitions = code.flatMap(definitionsOf).filter(({ kind }) => TESTABLE.test(kind));
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const added = new Set(definitions.filter(({ change }) => change === 'added').map(({ name }) => last(name)));
  return {
    paths: code.filter(({ file }) => file.status === 'removed').map(({ file }) => file.path),
    definitions: definitions
      .filter(({ change, name }) => change === 'removed' && !added.has(last(name)))
      .map(({ name }) => ({ name, words: wordsOf(last(name)) })),
  };
}

/** A file that loses tests is one of tests, wherever it lies; those of Rust stand in the code. */
function isCode({ file: { path }, tests }: ReadFile): boolean {
  return kindOf(path) === 'code' && (extensionOf(path) === 'rs' || (tests?.removed ?? []).length === 0);
}

function definitionsOf({ file, tests }: ReadFile): Definition[] {
  const own = new Set(tests?.removed.map(({ name }) => name));
  return (file.definitions ?? []).filter(({ name }) => !own.has(name));
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
