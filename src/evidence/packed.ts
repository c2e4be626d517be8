import { gunzipSync } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';
import { sizesInFile } from './size.ts';

/** A packed part of more bytes than this is no Evidence. */
const MOST_UNPACKED = 64_000_000;

type Members = Record<string, unknown>;

/**
 * Packs the largest members of a value that is too large for a file, as few as it takes: their JSON, by gzip and in base64,
 * is one text in their place. The same value gives the same bytes on every machine, which Node's own zlib does not promise.
 */
export function packed(value: object, maxBytes: number): object {
  const sizeInFile = sizesInFile();
  if (sizeInFile(value) <= maxBytes) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const largestFirst = members
    .map(([name, member]) => ({ name, length: JSON.stringify(member).length }))
    .sort((one, other) => other.length - one.length);
  for (let most = 1; ; most += 1) {
    const names = new Set(largestFirst.slice(0, most).map(({ name }) => name));
    const outside = Object.fromEntries(members.filter(([name]) => !names.has(name)));
    const isLast = most === members.length;
    // Packing takes time: not where the others are too much without what is packed.
    if (!isLast && sizeInFile(outside) > maxBytes) continue;
    const inside = Object.fromEntries(members.filter(([name]) => names.has(name)));
    const inFile = { ...outside, packed: textOf(inside) };
    if (isLast || sizeInFile(inFile) <= maxBytes) return inFile;
  }
}

function textOf(members: Members): string {
  const bytes = gzipSync(strToU8(JSON.stringify(members)), { mtime: 0 });
  return Buffer.from(bytes).toString('base64');
}

/**
 * The value with what is packed in it.
 *
 * @throws when what is packed is broken, or too much.
 */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('packed' in value)) return value;
  const { packed, ...rest } = value;
  if (typeof packed !== 'string') return value;
  const bytes = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_UNPACKED });
  return { ...rest, ...(JSON.parse(bytes.toString('utf8')) as Members) };
}
