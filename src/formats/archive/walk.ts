import type { Allowance } from './limits.ts';
import { gunzip, isGzip, isTar, readTar } from './tarball.ts';
import { isArchive, readArchive } from './zip.ts';

/** A file of an archive or of archives within it; without a path: the outermost one itself. */
export type Walked = { path: string | null } & ({ bytes: Uint8Array } | { problem: string });

/** Whether a file is read, by its path within the archive that holds it, and its size inflated. */
export type Wanted = (path: string, size: number) => boolean;

/** Whether bytes are those of an archive that can be walked. */
export const isContainer = (bytes: Uint8Array): boolean => isArchive(bytes) || isGzip(bytes) || isTar(bytes);

/** A file within an archive: `reports.zip!/junit.xml`. */
export const within = (archive: string | null, path: string): string =>
  archive === null ? path : `${archive}!/${path}`;

/**
 * The files of an archive (zip, tar, gzip) and of the archives within it that are read, one after the other. What is
 * wrong with one of them is told, never thrown, and the others are read all the same.
 *
 * @param allowance is used up.
 * @param depth how many archives may lie within each other
 * @param wanted left out: all files are, and an archive without any is a problem.
 */
export function* walkArchive(
  bytes: Uint8Array,
  allowance: Allowance,
  depth: number,
  wanted?: Wanted,
  archive: string | null = null,
): Generator<Walked> {
  if (depth === 0) {
    yield { path: archive, problem: 'The archive lies too deep within others.' };
    return;
  }
  let isEmpty = true;
  try {
    for (const entry of entriesOf(bytes, allowance, wanted)) {
      isEmpty = false;
      const path = entry.path === null ? archive : within(archive, entry.path);
      if ('problem' in entry) yield { path, problem: entry.problem };
      else if (isContainer(entry.bytes)) yield* walkArchive(entry.bytes, allowance, depth - 1, wanted, path);
      else yield { path, bytes: entry.bytes };
    }
  } catch {
    // Whatever a directory made of arbitrary bytes leads to: it is the archive that is wrong.
    yield { path: archive, problem: 'The archive cannot be read: it is cut off or damaged.' };
    return;
  }
  if (isEmpty && wanted === undefined) yield { path: archive, problem: 'The archive holds no file.' };
}

/** Of a gzip file without a path: it is what the archive holds. */
function* entriesOf(bytes: Uint8Array, allowance: Allowance, wanted: Wanted = () => true): Generator<Walked> {
  if (isGzip(bytes)) yield { path: null, ...gunzip(bytes, allowance) };
  else if (isTar(bytes)) {
    for (const file of readTar(bytes, allowance)) if (wanted(file.path, file.bytes.length)) yield file;
  } else yield* readArchive(bytes, allowance, wanted);
}
