import { type UnzipFileInfo, unzipSync } from 'fflate';
import { checksumsIn, crc32 } from './archive/checksum.ts';
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
 * The files of a zip archive, one after the other, in the order of its directory. What breaks a limit, cannot be
 * inflated, or is another file than the directory says, is a problem. Memory holds a batch of files, never all of them.
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
  let batch: Listed[] = [];
  let size = 0;
  for (const file of filesIn(bytes, wanted)) {
    const problem = file.isReplaced ? REPLACED : refusal(file, allowance);
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

/** A file as the directory lists it. */
interface Listed extends UnzipFileInfo {
  /** Its place in the directory. */
  index: number;
  checksum: number | undefined;
  /** A later one has the same name: it is what remains when the archive is unpacked. */
  isReplaced: boolean;
}

const REPLACED = 'Another file of the same name follows in the archive: only the last one is read.';

/** The wanted files of the directory, folders left out. */
function filesIn(bytes: Uint8Array, wanted: (path: string, size: number) => boolean): Listed[] {
  const files: Listed[] = [];
  const lastOf = new Map<string, number>();
  const checksums = checksumsIn(bytes);
  let index = -1;
  unzipSync(bytes, {
    filter: (file) => {
      index += 1;
      const checksum = checksums.next().value ?? undefined;
      const isFull = files.length > ARCHIVE_LIMITS.entries;
      if (isFull || file.name.endsWith('/') || !wanted(file.name, file.originalSize)) return false;
      lastOf.set(file.name, index);
      files.push({ ...file, index, checksum, isReplaced: false });
      return false;
    },
  });
  return files.map((file) => ({ ...file, isReplaced: lastOf.get(file.name) !== file.index }));
}

/** One file that cannot be inflated does not take the others with it. */
function* inflated(bytes: Uint8Array, files: Listed[]): Generator<ArchiveEntry> {
  const together = inflate(bytes, files);
  for (const file of files) {
    const content = (together ?? inflate(bytes, [file]))?.[file.name];
    yield content === undefined || isAltered(content, file)
      ? { path: file.name, problem: DAMAGED[content === undefined ? 'form' : 'content'] }
      : { path: file.name, bytes: content };
  }
}

const DAMAGED = {
  form: 'The file cannot be inflated: it is damaged.',
  content: 'The file is damaged: its checksum is another one than the archive says.',
};

const isAltered = (content: Uint8Array, { checksum }: Listed): boolean =>
  checksum !== undefined && crc32(content) !== checksum;

function inflate(bytes: Uint8Array, files: readonly Listed[]): Record<string, Uint8Array> | null {
  const asked = new Set(files.map(({ index }) => index));
  let index = -1;
  try {
    return unzipSync(bytes, {
      filter: () => {
        index += 1;
        return asked.has(index);
      },
    });
  } catch {
    return null;
  }
}
