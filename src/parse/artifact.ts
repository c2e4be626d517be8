import { type Allowance, ARCHIVE_LIMITS, type ArchiveEntry, readArchive } from './archive.ts';
import { globTest } from './globs.ts';
import { type ResultFile, type ResultKind, readResultFile } from './result-file.ts';

/** What a file of an artifact says; without a path: what is wrong with the artifact itself. */
export type ArtifactFile = { path: string | null } & ResultFile;

/** Which kinds a path may be, by the globs that it matches. */
export type KindsOf = (path: string) => ResultKind[];

/** Makes the test for paths from the globs of the inputs. */
export function kindsBy(globs: Record<ResultKind, readonly string[]>): KindsOf {
  const tests = (['sarif', 'coverage', 'tests'] as const).map((kind) => ({
    kind,
    test: globTest(globs[kind]),
  }));
  return (path) => tests.filter(({ test }) => test(path)).map(({ kind }) => kind);
}

/** How much may be read out of the artifacts of one report together. */
export function artifactAllowance(): Allowance {
  return { entries: ARCHIVE_LIMITS.entries, total: ARCHIVE_LIMITS.total };
}

/**
 * Reads the result files of an artifact, one after the other; files that no glob matches are not even inflated. What is
 * wrong with archive or file is told, never thrown: what breaks a limit, or leads out of the archive by its path, is a problem.
 */
export function* readArtifact(
  bytes: Uint8Array,
  kindsOf: KindsOf,
  allowance: Allowance,
): Generator<ArtifactFile> {
  for (const entry of entriesOf(bytes, kindsOf, allowance)) {
    if (entry.path === null) yield { path: null, ...broken(entry.problem) };
    else yield { path: entry.path, ...readEntry(entry, kindsOf) };
  }
}

function* entriesOf(
  bytes: Uint8Array,
  kindsOf: KindsOf,
  allowance: Allowance,
): Generator<ArchiveEntry | { path: null; problem: string }> {
  try {
    yield* readArchive(bytes, allowance, (path) => kindsOf(path).length > 0);
  } catch {
    // Whatever a directory made of arbitrary bytes leads to: it is the archive that is wrong.
    yield { path: null, problem: 'The archive cannot be read: it is cut off or damaged.' };
  }
}

/** An absolute path, a drive, or a step up. */
const LEADS_OUT = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/;

function readEntry(entry: ArchiveEntry, kindsOf: KindsOf): ResultFile {
  if (LEADS_OUT.test(entry.path)) return broken('Its path leads out of the archive.');
  if ('problem' in entry) return broken(entry.problem);
  try {
    return readResultFile(entry.path, entry.bytes, kindsOf(entry.path));
  } catch (error) {
    // A text too long for the runtime, or nested too deeply for it: the other files are read all the same.
    if (error instanceof RangeError) return broken('The file is too large or too deeply nested to be read.');
    throw error;
  }
}

const broken = (problem: string): ResultFile => ({ kind: 'none', problems: [problem] });
