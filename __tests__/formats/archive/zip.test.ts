import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { crc32, directoryOf, readArchive } from '../../../src/formats/archive/zip.ts';

const allowance = () => ({ entries: 100, total: 1_000_000 });

/** `path: text`, or the problem, of what an archive holds. */
function stated(bytes: Uint8Array): string[] {
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
  expect(stated(archive)).toEqual([
    'a.xml: Another file of the same name follows in the archive: only the last one is read.',
    'b.xml: other',
    'a.xml: last',
  ]);
});

test('a file that was altered on its way is damaged, and the others are read', () => {
  expect(stated(rewritten(stored({ 'a.xml': 'three passed', 'b.xml': 'one' }), 'three', 'seven'))).toEqual([
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

test('the entries of a directory; without an end there is none', () => {
  const archive = stored({ 'a.xml': 'first', 'b.xml': '' });
  expect([...directoryOf(archive)]).toMatchObject([
    { name: 'a.xml', size: 5, originalSize: 5, checksum: crc32(strToU8('first')), method: 0, at: 0 },
    { name: 'b.xml', size: 0, originalSize: 0, checksum: 0 },
  ]);
  expect(() => [...directoryOf(archive.subarray(0, 60))]).toThrow(RangeError);
});

test.each([
  ['more than it says', 1_000],
  ['less than it says', 100_001],
])('a file that is %s is damaged', (_name, size) => {
  const archive = Buffer.from(zipSync({ 'a.xml': new Uint8Array(100_000) }));
  const entry = archive.indexOf('PK\u0001\u0002');
  archive.writeUInt32LE(size, entry + 24);
  expect(stated(archive)).toEqual([expect.stringMatching(/^a\.xml: The file (?:cannot|is damaged)/)]);
});

test('an encrypted file is told', () => {
  const archive = Buffer.from(stored({ 'a.xml': 'first' }));
  archive.writeUInt16LE(1, archive.indexOf('PK\u0001\u0002') + 8);
  expect(stated(archive)).toEqual(['a.xml: The file is encrypted.']);
});

// printf first > a.xml; zip -X -fz 64.zip a.xml; base64 64.zip
const ZIP64 =
  'UEsDBC0AAAAAAAAAIVxX7nGS//////////8FABQAYS54bWwBABAABQAAAAAAAAAFAAAAAAAAAGZpcnN0UEsBAh4DLQAAAAAAAAAhXFfucZIFAAAA/////wUADAAAAAAAAQAAAKSBAAAAAGEueG1sAQAIAAUAAAAAAAAAUEsGBiwAAAAAAAAAHgMtAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAD8AAAAAAAAAPAAAAAAAAABQSwYHAAAAAHsAAAAAAAAAAQAAAFBLBQYAAAAAAQABAD8AAAD/////AAA=';

test('the directory of an archive with 64-bit sizes', () => {
  const archive = Buffer.from(ZIP64, 'base64');
  expect([...directoryOf(archive)]).toMatchObject([{ size: 5, originalSize: 5, at: 0 }]);
  expect(stated(archive)).toEqual(['a.xml: first']);
});
