import { gunzipSync, inflateRawSync } from 'node:zlib';

/** How much an archive may hold: a few bytes can claim to be gigabytes. */
export const ARCHIVE_LIMITS = {
  entries: 10_000,
  /** Entries of a directory that are looked at, wanted or not. */
  listed: 200_000,
  /** Bytes of one entry, inflated. */
  entry: 100_000_000,
  /** Bytes of all entries together, inflated, those of archives within it too. */
  total: 250_000_000,
  /** How many times its compressed size an entry may become, from `ratioFrom` bytes on. */
  ratio: 250,
  ratioFrom: 10_000_000,
  /** Archives within archives. */
  depth: 3,
};

/** What is left of the limits for an archive and the archives within it. */
export interface Allowance {
  entries: number;
  total: number;
}

/** Why a file is not inflated; null and counted against the allowance when it is. */
export function refusal(
  { size, originalSize }: { size: number; originalSize: number },
  allowance: Allowance,
): string | null {
  const { entry, ratio, ratioFrom } = ARCHIVE_LIMITS;
  if (allowance.entries <= 0) return 'The archive holds more files than Docket reads.';
  if (originalSize > entry) return `The file is larger than ${entry / 1_000_000} MB.`;
  if (originalSize > ratioFrom && originalSize > size * ratio)
    return `The file is compressed more than ${ratio} times.`;
  if (size > originalSize * 1.01 + 100) return 'The file is damaged: it is larger than it says.';
  if (originalSize > allowance.total) return 'The archive holds more data than Docket reads.';
  allowance.entries -= 1;
  allowance.total -= originalSize;
  return null;
}

/**
 * Inflates to so many bytes at most: what a stranger's archive says of a size is not believed. Null when the data are
 * damaged, or more than that.
 */
export function inflateTo(size: number, bytes: Uint8Array, form: 'raw' | 'gzip'): Uint8Array | null {
  // One piece that holds all, so that nothing is copied together.
  const options = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
  try {
    return form === 'raw' ? inflateRawSync(bytes, options) : gunzipSync(bytes, options);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE' || code.startsWith('Z_')) return null;
    throw error;
  }
}
