import { createHash } from 'node:crypto';
import { emptied } from '../report/edits.ts';

/**
 * SHA-256 (hexadecimal) of a report with its Notes and Purpose cells emptied: what a person may edit does not count,
 * an edit anywhere else does.
 */
export function documentHash(report: string): string {
  return createHash('sha256').update(emptied(report)).digest('hex');
}

/** The id that git gives to a file with this text or bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Buffer): string {
  const bytes = Buffer.from(content as string);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
