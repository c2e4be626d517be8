import { createHash } from 'node:crypto';
import type { TestCase } from './model.ts';

/** What differs from run to run in the names of parametrised tests. */
const VOLATILE: readonly RegExp[] = [
  // The address of an object.
  /\b0x[\da-f]{4,16}\b/gi,
  // A UUID.
  /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi,
  // An instant with its day.
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g,
  // A path below the folder for temporary files.
  /(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\/[^\s'"\])},;]{1,300}/g,
  /\b[A-Za-z]:\\(?:[^\s\\'"]{1,100}\\){0,8}Temp\\[^\s'"\])},;]{1,300}/g,
];

/** Names with nothing of this kind need no closer look. */
const SUSPECT = /0x|-|\/tmp|\/var|\\/i;

/** Suite and name of a case without what differs from run to run. */
export function stableId({ suite, name }: Pick<TestCase, 'suite' | 'name'>): string {
  const id = `${suite}\n${name}`;
  return SUSPECT.test(id) ? VOLATILE.reduce((text, pattern) => text.replace(pattern, '*'), id) : id;
}

/** Characters of a hash. */
const HASH_LENGTH = 8;

/** A short hash that finds a case again in another run: of 20,000 cases one in ten times two share one. */
export function hashOfCase(testCase: Pick<TestCase, 'suite' | 'name'>): string {
  return createHash('sha256').update(stableId(testCase)).digest('hex').slice(0, HASH_LENGTH);
}

/** Hashes joined as the Evidence keeps them: each once, sorted. */
export const joinHashes = (hashes: Iterable<string>): string => [...new Set(hashes)].sort().join('');

/** The hashes of a joined text. */
export function splitHashes(joined: string): string[] {
  return joined.match(/[\da-f]{8}/g) ?? [];
}
