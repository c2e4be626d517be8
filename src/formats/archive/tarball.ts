import { type Allowance, inflateTo, refusal } from './limits.ts';

/** Whether the bytes begin like a gzip file. */
export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/**
 * What a gzip file holds, or what is wrong with it. How large that is stands in its last four bytes; more is never
 * inflated.
 *
 * @param allowance is used up.
 */
export function gunzip(bytes: Uint8Array, allowance: Allowance): { bytes: Uint8Array } | { problem: string } {
  const originalSize =
    bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  const problem = refusal({ size: bytes.length, originalSize }, allowance);
  if (problem !== null) return { problem };
  const inflated = inflateTo(originalSize, bytes, 'gzip');
  return inflated === null ? { problem: 'The file cannot be inflated: it is damaged.' } : { bytes: inflated };
}

const BLOCK = 512;

/** Whether the bytes begin like a tar archive of POSIX or GNU. */
export const isTar = (bytes: Uint8Array): boolean =>
  bytes.length >= BLOCK && textAt(bytes, 257, 5) === 'ustar';

/**
 * The files of a tar archive, in its order; they share its memory. Links, folders and devices are left out. One that is
 * cut off ends where it is cut.
 *
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html, and the long names of GNU tar
 *
 * @param allowance is used up.
 */
export function* readTar(
  bytes: Uint8Array,
  allowance: Allowance,
): Generator<{ path: string; bytes: Uint8Array }> {
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(textAt(bytes, at + 124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || allowance.entries <= 0) return;
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const type = textAt(bytes, at + 156, 1);
    if (type === 'L') longName = textAt(content, 0, content.length);
    else if (type === 'x') longName = paxPath(content) ?? longName;
    else {
      allowance.entries -= 1;
      if (type === '' || type === '0')
        yield { path: (longName ?? nameAt(bytes, at)).replace(/^\.\//, ''), bytes: content };
      longName = null;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function nameAt(bytes: Uint8Array, at: number): string {
  const name = textAt(bytes, at, 100);
  // GNU keeps times where POSIX keeps the beginning of a long path.
  const prefix = textAt(bytes, at + 257, 6) === 'ustar' ? textAt(bytes, at + 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The path among the records of a pax header: `30 path=…`. */
function paxPath(content: Uint8Array): string | undefined {
  return /(?:^|\n)\d{1,10} path=([^\n]*)\n/.exec(textAt(content, 0, Math.min(content.length, 10_000)))?.[1];
}

/** The text up to the first null byte. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
