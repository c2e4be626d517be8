import { importLanguageOf, isProjectFile } from '../../diff/imports/importers.ts';

/** A file of the repository's tree. */
export interface TreeFile {
  path: string;
  oid: string;
  size: number;
}

/** The files to search for imports. */
export interface Candidates {
  files: TreeFile[];
  /** They say what imports mean, and are no dependents. */
  projects: TreeFile[];
  /** Why there may be more dependents: a clause; null when all files of the languages are searched. */
  partial: string | null;
}

const MOST_FILES = 180;
const MOST_PROJECTS = 20;
const MOST_BYTES = 4_000_000;
const LARGEST_FILE = 200_000;
const LARGEST_PROJECT = 50_000;
const MOST_FOLDERS = 50;

/**
 * Chooses the files that may import the changed modules: all of their languages, or, where those are too many, the
 * nearest: first those with a module's name in their own, then by the way from folder to folder.
 */
export function candidatesFor(modules: readonly string[], tree: readonly TreeFile[]): Candidates {
  const languages = new Set(modules.map(importLanguageOf));
  const all = tree.filter(
    ({ path }) => languages.has(importLanguageOf(path)) && importLanguageOf(path) !== null,
  );
  const readable = all.filter(({ size }) => size <= LARGEST_FILE);
  const files = readable.length <= MOST_FILES ? readable : nearest(modules, readable);
  const within = upTo(files, MOST_BYTES).slice(0, MOST_FILES);
  return {
    files: within,
    projects: languages.has('JavaScript and TypeScript') ? projectFiles(modules, tree) : [],
    partial: partial(within.length, all.length, languages),
  };
}

function partial(searched: number, total: number, languages: ReadonlySet<string | null>): string | null {
  if (searched === total) return null;
  const names = [...languages].filter((name) => name !== null).sort();
  return `${searched} of ${total} files in ${names.join(', ')} were searched`;
}

function nearest(modules: readonly string[], files: readonly TreeFile[]): TreeFile[] {
  const folders = [...new Set(modules.map(folderOf))].slice(0, MOST_FOLDERS).map(namesOf);
  const stems = new Set(modules.map(stemOf));
  const ranked = files.map((file) => {
    const names = namesOf(folderOf(file.path));
    const isNamesake = wordsOf(stemOf(file.path)).some((word) => stems.has(word));
    return { file, rank: isNamesake ? -1 : Math.min(...folders.map((folder) => distance(folder, names))) };
  });
  return ranked
    .sort((one, other) => one.rank - other.rank || (one.file.path < other.file.path ? -1 : 1))
    .map(({ file }) => file);
}

/** How many folders lie between two: up from one, and down to the other. */
function distance(one: readonly string[], other: readonly string[]): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return one.length + other.length - 2 * common;
}

function upTo(files: readonly TreeFile[], most: number): TreeFile[] {
  let bytes = 0;
  return files.filter(({ size }) => {
    bytes += size;
    return bytes <= most;
  });
}

/** Those around the modules first, then those nearer to the root. */
function projectFiles(modules: readonly string[], tree: readonly TreeFile[]): TreeFile[] {
  const around = new Set(modules.map(folderOf).flatMap(above));
  const rank = ({ path }: TreeFile): number =>
    (around.has(folderOf(path)) ? 0 : 1_000) + namesOf(folderOf(path)).length;
  return tree
    .filter(
      ({ path, size }) => isProjectFile(path) && size <= LARGEST_PROJECT && !path.includes('node_modules/'),
    )
    .sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))
    .slice(0, MOST_PROJECTS);
}

const above = (folder: string): string[] =>
  namesOf(folder)
    .map((_, up, names) => names.slice(0, names.length - up).join('/'))
    .concat('');

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const namesOf = (folder: string): string[] => (folder === '' ? [] : folder.split('/'));

/** The name of a file up to its first dot. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.', 1);
  return dot === -1 ? name : name.slice(0, dot);
}

/** `test_images` and `images` → `images` among others. */
const wordsOf = (stem: string): string[] => [stem, stem.replace(/^tests?_|_tests?$/, '')];
