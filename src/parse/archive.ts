import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Allowance, ARCHIVE_LIMITS, refusal } from './archive/limits.ts';

/** Entries are inflated together up to this size: more at once costs memory, fewer costs reading the directory again. */
const BATCH = 16_000_000;

/** What an archive says of one of its files. */
export type ArchiveEntry = { path: string; bytes: Uint8Array } | { path: string; problem: string };

/** Whether the bytes begin like a zip archive, or are an empty one. */
export function isArchive(bytes: Uint8Array): boolean {
  const [p, k, third = 0, fourth = 0] = bytes;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The files of a zip archive, one after the other, in the order of its directory. What breaks a limit or cannot be
 * inflated is a problem. Memory holds a batch of files, never all of them.
 *
 * @param allowance is used up.
 * @param wanted tells by its path and size whether a file is read; the others cost nothing.
 * @throws when the archive has no directory that can be read.
 */
export function* readArchive(
  bytes: Uint8Array,
  allowance: Allowance,
  wanted: (path: string, size: number) => boolean = () => true,
): Generator<ArchiveEntry> {
  let batch: UnzipFileInfo[] = [];
  let size = 0;
  for (const file of filesIn(bytes, wanted)) {
    const problem = refusal(file, allowance);
    if (problem !== null) {
      yield { path: file.name, problem };
      continue;
    }
    if (size + file.originalSize > BATCH) {
      yield* inflated(bytes, batch);
      batch = [];
      size = 0;
    }
    batch.push(file);
    size += file.originalSize;
  }
  yield* inflated(bytes, batch);
}

/** The wanted files of the directory, folders left out. */
function filesIn(bytes: Uint8Array, wanted: (path: string, size: number) => boolean): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (file) => {
      const isFull = files.length > ARCHIVE_LIMITS.entries;
      if (!isFull && !file.name.endsWith('/') && wanted(file.name, file.originalSize)) files.push(file);
      return false;
    },
  });
  return files;
}

/** One file that cannot be inflated does not take the others with it. */
function* inflated(bytes: Uint8Array, files: UnzipFileInfo[]): Generator<ArchiveEntry> {
  const names = new Set(files.map(({ name }) => name));
  const together = inflate(bytes, names);
  for (const path of names) {
    const content = (together ?? inflate(bytes, new Set([path])))?.[path];
    yield content === undefined
      ? { path, problem: 'The file cannot be inflated: it is damaged.' }
      : { path, bytes: content };
  }
}

function inflate(bytes: Uint8Array, names: ReadonlySet<string>): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => names.has(name) });
  } catch {
    return null;
  }
}
