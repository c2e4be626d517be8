import {
  importersOf,
  importLanguageOf,
  isProjectFile,
  type SourceText,
} from '../../diff/imports/importers.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Changes, DependentSearch, Dependents } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { redactAll } from '../../text/redact.ts';
import { count } from '../../text/text.ts';
import { inBackground, type Reading } from '../reading/reading.ts';
import { readTexts, type TreeFile } from '../reading/texts.ts';

/** Who imports the changed modules; null when there is none to ask for. */
export type Search = Promise<DependentSearch | null>;

const MODULES_KEPT = 30;
const FILES_KEPT = 8;

/**
 * Reads which files of the head import the modules that the change touches, of Python, JavaScript and TypeScript: three
 * requests at most, none when the change has no such module.
 */
export async function readDependents(
  { github, context, gaps }: Reading,
  sha: string,
  changes: Changes,
): Promise<DependentSearch | null> {
  const modules = changedModules(changes);
  if (modules.length === 0) return null;
  return gaps.optional(search(github, context.repository, sha, modules), {
    about: 'dependents',
    what: 'The files that import what is changed',
    permission: 'contents: read',
  });
}

/** Begins the search as soon as the files are listed: it takes longest, and nothing but the report waits for it. */
export function beginDependents(reading: Reading, sha: string, listing: Promise<Changes>): Search {
  return inBackground(listing.then((listed) => readDependents(reading, sha, listed)));
}

/** What the Evidence has of a search. */
export const dependentsOf = (found: DependentSearch | null): Pick<Evidence, 'dependents'> =>
  found === null ? {} : { dependents: redactAll(found) };

/** Code files of these languages, tests aside; of a renamed one the old name too, which others may still import. */
function changedModules({ files }: Changes): string[] {
  const paths = files.flatMap(({ path, previousPath, status }) =>
    status === 'renamed' && previousPath !== undefined ? [path, previousPath] : [path],
  );
  return paths.filter((path) => kindOf(path) === 'code' && importLanguageOf(path) !== null);
}

async function search(
  github: GitHub,
  repository: Repository,
  sha: string,
  modules: string[],
): Promise<DependentSearch> {
  const { files, isCut } = await readTree(github, repository, sha);
  const candidates = candidatesFor(modules, files);
  const read = await readTexts(github, repository, [...candidates.projects, ...candidates.files]);
  const paths = new Set([...files.map(({ path }) => path), ...modules]);
  const importers = importersOf(new Set(modules), paths, read);
  return found(importers, candidates, read, isCut);
}

function found(
  importers: ReadonlyMap<string, string[]>,
  { files, partial }: Candidates,
  read: readonly SourceText[],
  isCut: boolean,
): DependentSearch {
  const all = [...importers].map(([of, by]) => importersFound(of, by));
  const kept = all
    .sort((one, other) => other.total + other.totalTests - one.total - one.totalTests)
    .slice(0, MODULES_KEPT);
  const has = new Set(read.map(({ path }) => path));
  const unread = files.filter(({ path }) => !has.has(path)).length;
  const why = [
    ...(isCut ? ["GitHub's list of files is cut"] : []),
    ...(partial === null ? [] : [partial]),
    ...(unread > 0 ? [`${count(unread, 'file')} could not be read as text`] : []),
  ];
  return {
    searched: files.length - unread,
    ...(why.length > 0 && { partial: why.join(', and ') }),
    modules: kept,
    ...(all.length > kept.length && { more: all.length - kept.length }),
  };
}

function importersFound(of: string, importers: string[]): Dependents {
  const tests = importers.filter((path) => kindOf(path) === 'test');
  const by = importers.filter((path) => kindOf(path) !== 'test');
  return {
    of,
    by: by.slice(0, FILES_KEPT),
    total: by.length,
    tests: tests.slice(0, FILES_KEPT),
    totalTests: tests.length,
  };
}

/**
 * Every file of a commit. GitHub cuts the list at 100,000 entries or 7 MB.
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
async function readTree(
  github: GitHub,
  { owner, name: repo }: Repository,
  sha: string,
): Promise<{ files: TreeFile[]; isCut: boolean }> {
  const { data } = await github.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' });
  const files = data.tree
    .filter(({ type, mode }) => type === 'blob' && mode !== '120000')
    .map(({ path, sha: oid, size }) => ({ path, oid, size: size ?? 0 }));
  return { files, isCut: data.truncated };
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
  const folders = [...new Set(modules.map(folderOf))].slice(0, MOST_FOLDERS).map(segmentsOf);
  const stems = new Set(modules.map(stemOf));
  const ranked = files.map((file) => {
    const names = segmentsOf(folderOf(file.path));
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
  const nearby = new Set(modules.map(folderOf).flatMap(above));
  const rank = ({ path }: TreeFile): number =>
    (nearby.has(folderOf(path)) ? 0 : 1_000) + segmentsOf(folderOf(path)).length;
  return tree
    .filter(
      ({ path, size }) => isProjectFile(path) && size <= LARGEST_PROJECT && !path.includes('node_modules/'),
    )
    .sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))
    .slice(0, MOST_PROJECTS);
}

const above = (folder: string): string[] =>
  segmentsOf(folder)
    .map((_, up, names) => names.slice(0, names.length - up).join('/'))
    .concat('');

const segmentsOf = (folder: string): string[] => (folder === '' ? [] : folder.split('/'));

/** The name of a file up to its first dot. */
function stemOf(path: string): string {
  const name = lastSegment(path);
  const dot = name.indexOf('.', 1);
  return dot === -1 ? name : name.slice(0, dot);
}

/** `test_images` and `images` → `images` among others. */
const wordsOf = (stem: string): string[] => [stem, stem.replace(/^tests?_|_tests?$/, '')];
