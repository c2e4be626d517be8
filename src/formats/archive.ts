import { crc32 } from './archive/checksum.ts';
import { contentOf, type DirectoryEntry, directoryOf } from './archive/directory.ts';
import { inflateTo } from './archive/inflate.ts';
import { type Allowance, ARCHIVE_LIMITS, refusal } from './archive/limits.ts';

/** What an archive says of one of its files. */
export type ArchiveEntry = { path: string; bytes: Uint8Array } | { path: string; problem: string };

/** Whether the bytes begin like a zip archive, or are an empty one. */
export function isArchive(bytes: Uint8Array): boolean {
  const [p, k, third = 0, fourth = 0] = bytes;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The files of a zip archive, one after the other, in the order of its directory. What breaks a limit, cannot be
 * inflated, or is another file than the directory says, is a problem. Memory holds one file, never all of them.
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
  const files = filesIn(bytes, wanted);
  const last = new Map(files.map((file) => [file.name, file]));
  for (const file of files) {
    const problem = last.get(file.name) === file ? refusal(file, allowance) : REPLACED;
    yield problem === null ? { path: file.name, ...inflated(bytes, file) } : { path: file.name, problem };
  }
}

const REPLACED = 'Another file of the same name follows in the archive: only the last one is read.';

/** The wanted files of the directory, folders left out. */
function filesIn(bytes: Uint8Array, wanted: (path: string, size: number) => boolean): DirectoryEntry[] {
  const files: DirectoryEntry[] = [];
  let listed = 0;
  for (const file of directoryOf(bytes)) {
    listed += 1;
    if (listed > ARCHIVE_LIMITS.listed || files.length > ARCHIVE_LIMITS.entries) break;
    if (!file.name.endsWith('/') && wanted(file.name, file.originalSize)) files.push(file);
  }
  return files;
}

function inflated(bytes: Uint8Array, file: DirectoryEntry): { bytes: Uint8Array } | { problem: string } {
  if (file.isEncrypted) return { problem: 'The file is encrypted.' };
  const content = contentWithin(bytes, file);
  if (content === null || content.length !== file.originalSize)
    return { problem: 'The file cannot be inflated: it is damaged.' };
  return crc32(content) === file.checksum
    ? { bytes: content }
    : { problem: 'The file is damaged: its checksum is another one than the archive says.' };
}

/** One file that cannot be inflated does not take the others with it. */
function contentWithin(bytes: Uint8Array, file: DirectoryEntry): Uint8Array | null {
  try {
    const content = contentOf(bytes, file);
    if (file.method === 0) return content;
    return file.method === 8 ? inflateTo(file.originalSize, content, 'raw') : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
