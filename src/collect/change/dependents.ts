import { importersOf, importLanguageOf, type SourceText } from '../../diff/imports/importers.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Changes, DependentSearch, Dependents } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { redactAll } from '../../text/redact.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidates, candidatesFor, type TreeFile } from './dependent-candidates.ts';
import { readTexts } from './file-texts.ts';

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
  const search = listing.then((listed) => readDependents(reading, sha, listed));
  // It is waited for later: until then its failure is not to end the process.
  search.catch(() => null);
  return search;
}

/** The end of the search; where only the overview could tell what is changed it begins now. */
export async function awaitDependents(
  reading: Reading,
  sha: string,
  { listed, dependents }: { listed: Changes; dependents: Search },
  changes: Changes,
): Promise<Pick<Evidence, 'dependents'>> {
  const found = await (listed.source === 'none' ? readDependents(reading, sha, changes) : dependents);
  return found === null ? {} : { dependents: redactAll(found) };
}

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
  const all = [...importers].map(([of, by]) => dependentsOf(of, by));
  const kept = all
    .sort((one, other) => other.total + other.totalTests - one.total - one.totalTests)
    .slice(0, MODULES_KEPT);
  const has = new Set(read.map(({ path }) => path));
  const unread = files.filter(({ path }) => !has.has(path)).length;
  const why = [
    ...(isCut ? ["GitHub's list of files is cut"] : []),
    ...(partial === null ? [] : [partial]),
    ...(unread > 0 ? [`${unread} file${unread === 1 ? '' : 's'} could not be read as text`] : []),
  ];
  return {
    searched: files.length - unread,
    ...(why.length > 0 && { partial: why.join(', and ') }),
    modules: kept,
    ...(all.length > kept.length && { more: all.length - kept.length }),
  };
}

function dependentsOf(of: string, importers: string[]): Dependents {
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
