import { gunzipSync, inflateRawSync } from 'node:zlib';

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
