import { inflateTo } from './inflate.ts';
import { type Allowance, refusal } from './limits.ts';

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
