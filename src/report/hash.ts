import { createHash } from 'node:crypto';
import { emptied } from './edits.ts';

/**
 * SHA-256 (hexadecimal) of a report with its Notes and Purpose cells emptied: what a person may edit does not count,
 * an edit anywhere else does.
 */
export function documentHash(report: string): string {
  return createHash('sha256').update(emptied(report)).digest('hex');
}
