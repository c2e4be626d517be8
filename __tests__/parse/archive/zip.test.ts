import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { checksumsIn, crc32 } from '../../../src/parse/archive/checksum.ts';
import { readArchive } from '../../../src/parse/archive.ts';

const allowance = () => ({ entries: 100, total: 1_000_000 });

/** `path: text`, or the problem, of what an archive holds. */
function told(bytes: Uint8Array): string[] {
  return [...readArchive(bytes, allowance())].map(
    (entry) => `${entry.path}: ${'problem' in entry ? entry.problem : strFromU8(entry.bytes)}`,
  );
}

/** The archive with every `from` in it written as `to`, of the same length. */
const rewritten = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

const stored = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });

test('of two files with one name the last is read, and the first is named', () => {
  const archive = rewritten(
    stored({ 'a.xml': 'first', 'b.xml': 'other', 'c.xml': 'last' }),
    'c.xml',
    'a.xml',
  );
  expect(told(archive)).toEqual([
    'a.xml: Another file of the same name follows in the archive: only the last one is read.',
    'b.xml: other',
    'a.xml: last',
  ]);
});

test('a file that was altered on its way is damaged, and the others are read', () => {
  expect(told(rewritten(stored({ 'a.xml': 'three passed', 'b.xml': 'one' }), 'three', 'seven'))).toEqual([
    'a.xml: The file is damaged: its checksum is another one than the archive says.',
    'b.xml: one',
  ]);
});

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
])('the checksum of "%s"', (text, checksum) => {
  expect(crc32(strToU8(text))).toBe(checksum);
});

test('the checksums of a directory, as far as it goes', () => {
  const archive = stored({ 'a.xml': 'first', 'b.xml': '' });
  expect([...checksumsIn(archive)]).toEqual([crc32(strToU8('first')), 0]);
  expect([...checksumsIn(archive.subarray(0, 60))]).toEqual([]);
});

// printf first > a.xml; zip -X -fz 64.zip a.xml; base64 64.zip
const ZIP64 =
  'UEsDBC0AAAAAAAAAIVxX7nGS//////////8FABQAYS54bWwBABAABQAAAAAAAAAFAAAAAAAAAGZpcnN0UEsBAh4DLQAAAAAAAAAhXFfucZIFAAAA/////wUADAAAAAAAAQAAAKSBAAAAAGEueG1sAQAIAAUAAAAAAAAAUEsGBiwAAAAAAAAAHgMtAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAD8AAAAAAAAAPAAAAAAAAABQSwYHAAAAAHsAAAAAAAAAAQAAAFBLBQYAAAAAAQABAD8AAAD/////AAA=';

test('the directory of an archive with 64-bit sizes', () => {
  const archive = Buffer.from(ZIP64, 'base64');
  expect([...checksumsIn(archive)]).toEqual([crc32(strToU8('first'))]);
  expect(told(archive)).toEqual(['a.xml: first']);
});
