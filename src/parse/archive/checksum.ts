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

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** What the end of an archive has at least, and the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;

/**
 * The checksums of an archive's entries, in the order of its directory (APPNOTE, 4.3.12). Fewer than there are when the
 * directory is cut off; none when it has no end.
 */
export function* checksumsIn(bytes: Uint8Array): Generator<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return;
  let at = directoryAt(view, end);
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    yield view.getUint32(at + 16, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += ENTRY_LENGTH + name! + extra! + comment!;
  }
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

/** Where the directory begins; an archive of more than 4 GB or 65,535 files says it in an end of its own. */
function directoryAt(view: DataView, end: number): number {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = view.getUint32(locator + 8, true);
    if (end64 + 52 <= view.byteLength && view.getUint32(end64, true) === END_64)
      return view.getUint32(end64 + 48, true);
  }
  return view.getUint32(end + 16, true);
}
