import { type Allowance, ARCHIVE_LIMITS, inflateTo, refusal } from './limits.ts';

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

/** A file as the directory of a zip archive lists it. */
interface DirectoryEntry {
  name: string;
  /** Bytes in the archive. */
  size: number;
  /** Bytes inflated, as the directory says. */
  originalSize: number;
  checksum: number;
  /** 0: stored, 8: deflated. */
  method: number;
  isEncrypted: boolean;
  /** Where its own header begins. */
  at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** What the end of an archive has at least, and the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const UTF_8 = 0x800;
/** In a field of 32 bits: the value stands in the extra field of zip64. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of a zip archive in the order of its directory (PKWARE's APPNOTE, 4.3.12); where the directory is cut off
 * it ends. Nothing is inflated. One walk, whatever is done with the entries.
 *
 * @throws RangeError when there is no directory.
 */
export function* directoryOf(bytes: Uint8Array): Generator<DirectoryEntry> {
  const view = viewOf(bytes);
  let at = directoryAt(view, endOf(view));
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameAt = at + ENTRY_LENGTH;
    yield entryAt(view, bytes, at, { name: nameAt, extra: nameAt + name!, end: nameAt + name! + extra! });
    at = nameAt + name! + extra! + comment!;
  }
}

/** The bytes of an entry as they lie in the archive. Throws RangeError when they lie outside of it. */
function contentOf(bytes: Uint8Array, { at, size }: DirectoryEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== LOCAL) throw new RangeError('No file begins there.');
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + size > bytes.length) throw new RangeError('The file is cut off.');
  return bytes.subarray(from, from + size);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Parts {
  name: number;
  extra: number;
  end: number;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, parts: Parts): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  const large = largeFields(view, parts);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (large.next().value ?? value) : value;
  };
  const name = bytes.subarray(parts.name, parts.extra);
  // The order of the fields is that of zip64.
  const originalSize = field(24);
  const size = field(20);
  return {
    name: new TextDecoder((flags & UTF_8) === 0 ? 'latin1' : 'utf-8').decode(name),
    size,
    originalSize,
    checksum: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    at: field(42),
  };
}

/** The values of 64 bits that a zip64 extra field holds (APPNOTE, 4.5.3), those that are needed alone. */
function* largeFields(view: DataView, { extra, end }: Parts): Generator<number> {
  const last = Math.min(end, view.byteLength);
  for (let at = extra; at + 4 <= last; ) {
    const stop = Math.min(at + 4 + view.getUint16(at + 2, true), last);
    if (view.getUint16(at, true) === 1)
      for (let value = at + 4; value + 8 <= stop; value += 8) yield Number(view.getBigUint64(value, true));
    at = stop;
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('The archive has no end.');
}

/** Where the directory begins; an archive of more than 4 GB or 65,535 files says it in an end of its own. */
function directoryAt(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END_64)
      return Number(view.getBigUint64(end64 + 48, true));
  }
  return view.getUint32(end + 16, true);
}

/** The CRC-32 of bytes as zip archives have it (PKWARE's APPNOTE, 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at += 1) crc = TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
