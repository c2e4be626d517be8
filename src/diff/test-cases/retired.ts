import type { ChangedFile, Definition } from '../../evidence/change.ts';
import { lastSegment } from '../../text/path.ts';
import { extensionOf, isManifest, kindOf } from '../paths.ts';
import type { FileTests } from './compare.ts';
import { keyOf, lastPart, namesIn, SHORTEST_WORD, subjectWords, wordsOf } from './names.ts';

const TESTABLE =
  /^(?:function|method|class|struct|interface|trait|enum|type|record|object|module|constant|macro)$/;
/** What is a part of code: only names of several words tell which. */
const PARTS = /^(?:method|field|property|variable)$/;
const LAYOUT = new Set(
  'src main lib java kotlin test tests __tests__ spec specs unit integration'.split(' '),
);

/** A changed file with what its patch does to tests; null: no patch, no test file, or a language that is not read. */
export interface ReadFile {
  file: ChangedFile;
  tests: FileTests | null;
  /** A program wrote it: its source has the tests. */
  isCompiled?: true;
  patch?: string | undefined;
}

/** The code that a change takes away, by what names it. */
export interface RemovedCode {
  /** Files and definitions that are gone and not new elsewhere, by the words of their names. */
  byWords: ReadonlyMap<string, string>;
  /** Members by the one word of their names, as `Cart.default`: many others are called like them. */
  members: ReadonlyMap<string, string>;
  /** Definitions that are gone and neither renamed nor named by what stays, by the last part of their names. */
  byName: ReadonlyMap<string, string>;
  /** The first file that is gone, by its place. */
  byPlace: ReadonlyMap<string, string>;
  /** Folders of which all that the change touches is gone, code among it, with the first such file. */
  byFolder: ReadonlyMap<string, string>;
}

/** What code the change removes: whole files, and definitions of those that stay. */
export function removedCode(read: readonly ReadFile[]): RemovedCode {
  const code = read.filter(isCode);
  const changed = code.map(definitionsOf);
  const added = new Set(
    changed.flat().flatMap(({ change, name }) => (change === 'added' ? [lastPart(name)] : [])),
  );
  const paths = code.filter(({ file }) => file.status === 'removed').map(({ file }) => file.path);
  const gone = changed.map((own) =>
    own.filter(({ change, name }) => change === 'removed' && !added.has(lastPart(name))),
  );
  const isStillNamed = (name: string): boolean =>
    read.some(({ tests }) => tests?.stillNamed.has(name) === true);
  const called = gone
    .flatMap((own, index) => own.filter((each) => !isRenamed(each, changed[index] ?? [])))
    .filter(({ name, kind }) => !PARTS.test(kind) || wordsOf(lastPart(name)).length > 1)
    .map(({ name }): [string, string] => [lastPart(name), name])
    .filter(([name]) => name.length >= SHORTEST_WORD && !isStillNamed(name));
  return {
    byWords: firsts([
      ...paths.map((path): [string, string] => [keyOf(subjectWords(path)), path]),
      ...gone.flat().flatMap(({ name }): [string, string][] => [
        [isVague(name) ? '' : keyOf(wordsOf(lastPart(name))), name],
        [name.includes('.') ? keyOf(wordsOf(name)) : '', name],
      ]),
    ]),
    members: firsts(
      gone
        .flat()
        .flatMap(({ name }): [string, string][] =>
          isVague(name) ? [[keyOf(wordsOf(lastPart(name))), name]] : [],
        ),
    ),
    byName: firsts(called),
    byPlace: firsts(paths.map((path) => [placeOf(path), path])),
    byFolder: goneFolders(read, paths),
  };
}

const isVague = (name: string): boolean => name.includes('.') && wordsOf(lastPart(name)).length < 2;

/** Whether a new definition of the same kind has most of the words of one that is gone. */
export function isRenamed({ name, kind }: Definition, others: readonly Definition[]): boolean {
  const words = new Set(wordsOf(lastPart(name)));
  return others.some((other) => {
    if (other.change !== 'added' || other.kind !== kind) return false;
    const fresh = new Set(wordsOf(lastPart(other.name)));
    const common = [...words].filter((word) => fresh.has(word)).length;
    return common * 2 > words.size + fresh.size - common;
  });
}

/**
 * The folders, without those that only tell code from tests, that hold removed code and nothing else of the change, and
 * lose the file that makes them a package or module.
 */
function goneFolders(read: readonly ReadFile[], removed: readonly string[]): Map<string, string> {
  const heads = new Set(
    read
      .filter(({ file }) => file.status === 'removed' && isHead(file.path))
      .map(({ file }) => placeOf(file.path)),
  );
  const folders = firsts(
    removed.flatMap((path) =>
      foldersOf(path)
        .filter((folder) => heads.has(folder))
        .map((folder): [string, string] => [folder, path]),
    ),
  );
  for (const { file } of read)
    if (file.status !== 'removed') for (const folder of foldersOf(file.path)) folders.delete(folder);
  return folders;
}

const ENTRIES = /^(?:__init__\.py|mod\.rs|lib\.rs|index\.[cm]?[jt]sx?)$/;

/** Whether a folder stands and falls with a file: manifests, and entries of packages and modules. */
function isHead(path: string): boolean {
  const name = lastSegment(path);
  return isManifest(name) || ENTRIES.test(name);
}

/** The nearest folders are enough. */
const MOST_FOLDERS = 8;

/** The folders around a file by their places, the nearest first: `packages/cart/src/a.ts` → packages/cart, packages. */
function foldersOf(path: string): string[] {
  const parts = placeOf(path)
    .split('/')
    .filter((part) => part !== '');
  return parts.slice(0, MOST_FOLDERS).map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** Of several with one key the first; without the empty key, which says nothing. */
function firsts(entries: [string, string][]): Map<string, string> {
  return new Map(entries.filter(([key]) => key !== '').reverse());
}

/** A file that loses tests is one of tests, wherever it lies; those of Rust stand in the code. */
function isCode({ file: { path }, tests }: ReadFile): boolean {
  return kindOf(path) === 'code' && (extensionOf(path) === 'rs' || (tests?.removed ?? []).length === 0);
}

/** The definitions of a file that tests may be about: neither tests nor what serves them. */
function definitionsOf({ file, tests }: ReadFile): Definition[] {
  const own = new Set(tests?.removed.map(({ name }) => name));
  return (file.definitions ?? []).filter(
    ({ name, kind }) =>
      !own.has(name) &&
      tests?.helpers.has(lastPart(name)) !== true &&
      (TESTABLE.test(kind) || (PARTS.test(kind) && wordsOf(lastPart(name)).length > 1)),
  );
}

/** A test that is gone: its name, and what its lines name. */
type GoneTest = Pick<FileTests['removed'][number], 'name' | 'names'>;

/**
 * The removed code that a removed test is about, by its name, that of its file, or as what it calls; null when none is
 * known.
 */
export function codeOfTest(
  { name, names }: GoneTest,
  path: string,
  { byWords, members, byName }: RemovedCode,
): string | null {
  const keys = [keyOf(subjectWords(path)), ...namesIn(wordsOf(name))];
  const named = keys.map((key) => byWords.get(key)).find((found) => found !== undefined);
  const member = keys
    .map((key) => members.get(key))
    .find((found) => found !== undefined && names.has(lastPart(found)));
  return named ?? member ?? [...byName].find(([each]) => names.has(each))?.[1] ?? null;
}

/** The removed code that a removed test file is about: of its name or several words of it, or in its folder. */
export function codeOfFile(path: string, code: RemovedCode): string | null {
  const folder = foldersOf(path).find((each) => code.byFolder.has(each));
  const rows = [keyOf(subjectWords(path)), ...namesIn(subjectWords(path)).filter((row) => row.includes(' '))];
  return (
    rows.map((row) => code.byWords.get(row)).find((found) => found !== undefined) ??
    code.byPlace.get(placeOf(path)) ??
    (folder === undefined ? null : (code.byFolder.get(folder) ?? null))
  );
}

/** So many lines are no slip, and so many times more than what is new. */
const FEWEST_LINES = 5;
const TIMES_MORE = 5;

/** By the path of a test file the code of its name, or of a part of it, that does less now, as far as numbers of lines tell. */
export function shrunkAmong(read: readonly ReadFile[]): (path: string) => string | null {
  const shrunk = read
    .filter((each) => isCode(each) && (each.tests?.removed ?? []).length === 0)
    .filter(({ file }) => file.status === 'modified')
    .filter(
      ({ file: { additions, deletions } }) =>
        deletions >= FEWEST_LINES && deletions >= additions * TIMES_MORE,
    )
    .map(({ file: { path } }) => ({ path, key: keyOf(subjectWords(path)) }))
    .filter(({ key }) => key !== '');
  return (path) => {
    const key = keyOf(subjectWords(path));
    const isPart = (each: string): boolean =>
      (each.includes(' ') || each.length >= SHORTEST_WORD) && ` ${key} `.includes(` ${each} `);
    return shrunk.find((each) => each.key === key || isPart(each.key))?.path ?? null;
  };
}

/** The folder without what only tells code from tests: `src/test/java/shop/cart` → `shop/cart`. */
function placeOf(path: string): string {
  return path
    .split('/')
    .slice(0, -1)
    .filter((folder) => !LAYOUT.has(folder.toLowerCase()))
    .join('/');
}
