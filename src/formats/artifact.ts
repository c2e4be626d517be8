import { globTest } from '../text/globs.ts';
import { type Allowance, ARCHIVE_LIMITS } from './archive/limits.ts';
import { type Walked, type Wanted, walkArchive } from './archive/walk.ts';
import type { ResultKind } from './format.ts';
import { type ResultFile, readResultFile } from './result-file.ts';

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
 * Reads the result files of an artifact, one after the other, also those in archives within it (`reports.zip!/junit.xml`);
 * files that no glob matches are not even inflated. What is wrong with archive or file is told, never thrown: what breaks
 * a limit, or leads out of its archive by its path, is a problem.
 */
export function* readArtifact(
  bytes: Uint8Array,
  kindsOf: KindsOf,
  allowance: Allowance,
): Generator<ArtifactFile> {
  const wanted: Wanted = (path, size) => kindsIn(path, kindsOf).length > 0 || isWorthOpening(path, size);
  for (const entry of walkArchive(bytes, allowance, ARCHIVE_LIMITS.depth, wanted)) {
    if (isUncounted(entry, kindsOf)) continue;
    yield { path: entry.path, ...readEntry(entry, kindsOf) };
  }
}

/** A file that only has an archive's name, or an archive that is broken and never said that it holds results. */
function isUncounted(entry: Walked, kindsOf: KindsOf): boolean {
  if (entry.path === null || kindsIn(entry.path, kindsOf).length > 0) return false;
  return !('problem' in entry && TELLING.test(nameIn(entry.path) ?? ''));
}

/** The kinds of a file by its path in the innermost archive; `junit.xml.gz` is meant by the globs of `junit.xml`. */
function kindsIn(path: string, kindsOf: KindsOf): ResultKind[] {
  const own = path.split('!/').at(-1)!;
  const kinds = kindsOf(own);
  return kinds.length === 0 && own.endsWith('.gz') ? kindsOf(own.slice(0, -3)) : kinds;
}

const ARCHIVE = /(?:^|\/)([^/]*)\.(?:zip|tar|tgz|tar\.gz)$/i;
/** Names under which people keep what their tests and tools report. */
export const TELLING = /test|spec|junit|report|result|coverage|lcov|sarif/i;
/** An archive without a telling name is opened up to this size: others are builds, traces and images. */
const SMALL = 1_000_000;

/** Whether an archive within an artifact may hold result files. */
function isWorthOpening(path: string, size: number): boolean {
  const name = nameIn(path);
  return name !== undefined && (size <= SMALL || TELLING.test(name));
}

/** The name of a file that is an archive by its ending. */
const nameIn = (path: string): string | undefined => ARCHIVE.exec(path)?.[1];

/** An absolute path, a drive, or a step up. */
const LEADS_OUT = /(?:^|!\/)(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/;

function readEntry(entry: Walked, kindsOf: KindsOf): ResultFile {
  const path = entry.path ?? '';
  if (LEADS_OUT.test(path)) return broken('Its path leads out of the archive.');
  if ('problem' in entry) return broken(entry.problem);
  try {
    return readResultFile(path, entry.bytes, kindsIn(path, kindsOf));
  } catch (error) {
    // A text too long for the runtime, or nested too deeply for it: the other files are read all the same.
    if (error instanceof RangeError) return broken('The file is too large or too deeply nested to be read.');
    throw error;
  }
}

const broken = (problem: string): ResultFile => ({ kind: 'none', problems: [problem] });
