import { createHash } from 'node:crypto';

/** The id that git gives to a file with this text or bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(content: string | Buffer): string {
  const bytes = Buffer.from(content as string);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
