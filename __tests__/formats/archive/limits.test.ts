import { expect, test } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { type Allowance, ARCHIVE_LIMITS, refusal } from '../../../src/formats/archive/limits.ts';
import { gunzip, readTar } from '../../../src/formats/archive/tarball.ts';
import { readArchive } from '../../../src/formats/archive/zip.ts';

const { entry, ratio, ratioFrom } = ARCHIVE_LIMITS;
const plenty: Allowance = { entries: 10, total: 1_000_000_000 };

test.each<[string, number, number, Partial<Allowance>, string | null]>([
  ['an ordinary file', 50, 100, {}, null],
  ['an empty file', 0, 0, { total: 0 }, null],
  ['the last file', 50, 100, { entries: 1 }, null],
  ['one file too many', 50, 100, { entries: 0 }, 'The archive holds more files than Docket reads.'],
  ['the largest file', entry, entry, {}, null],
  ['a larger file', entry, entry + 1, {}, 'The file is larger than 100 MB.'],
  ['a small file, much compressed', 1, ratioFrom, {}, null],
  ['a large file, as much compressed as may be', (ratioFrom + ratio) / ratio, ratioFrom + ratio, {}, null],
  [
    'a large file, compressed more',
    ratioFrom / ratio,
    ratioFrom + 1,
    {},
    'The file is compressed more than 250 times.',
  ],
  ['a stored file with its headers', 201, 100, {}, null],
  ['a file that is larger than it says', 202, 100, {}, 'The file is damaged: it is larger than it says.'],
  ['as much as is left', 50, 100, { total: 100 }, null],
  ['more than is left', 50, 100, { total: 99 }, 'The archive holds more data than Docket reads.'],
])('%s', (_name, size, originalSize, left, expected) => {
  const allowance = { ...plenty, ...left };
  const before = { ...allowance };
  expect(refusal({ size, originalSize }, allowance)).toBe(expected);
  const used = expected === null ? { entries: 1, total: originalSize } : { entries: 0, total: 0 };
  expect(allowance).toEqual({ entries: before.entries - used.entries, total: before.total - used.total });
});

test('a file that claims to be too large is not read, the others are', () => {
  const archive = Buffer.from(zipSync({ 'a.xml': new Uint8Array(10), 'b.xml': new Uint8Array(10) }));
  archive.writeUInt32LE(entry + 1, archive.indexOf('PK\u0001\u0002') + 24);
  expect([...readArchive(archive, { ...plenty })]).toMatchObject([
    { path: 'a.xml', problem: 'The file is larger than 100 MB.' },
    { path: 'b.xml', bytes: new Uint8Array(10) },
  ]);
});

/** A tar archive of one file whose path is kept in two parts. */
function tarOf(prefix: string, name: string, magic = 'ustar\u000000', size = '00000000002\u0000'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'latin1');
  header.write(size, 124, 'latin1');
  header.write('0', 156);
  header.write(magic, 257, 'latin1');
  header.write(prefix, 345, 155, 'latin1');
  const content = Buffer.alloc(512);
  content.write('ok');
  return Buffer.concat([header, content, Buffer.alloc(1024)]);
}

test.each([
  ['a short path', '', 'a.xml', 'a.xml'],
  ['a path in two parts', 'out', 'a.xml', 'out/a.xml'],
  ['the longest path', 'p'.repeat(155), 'n'.repeat(100), `${'p'.repeat(155)}/${'n'.repeat(100)}`],
  ['a path that begins here', '.', 'a.xml', 'a.xml'],
])('tar: %s', (_name, prefix, name, path) => {
  expect([...readTar(tarOf(prefix, name), { ...plenty })]).toEqual([{ path, bytes: Buffer.from('ok') }]);
});

test('tar of GNU keeps other things where POSIX keeps the beginning of a path', () => {
  expect([...readTar(tarOf('1234', 'a.xml', 'ustar  \u0000'), { ...plenty })]).toMatchObject([
    { path: 'a.xml' },
  ]);
});

test.each<[string, Uint8Array, object, number]>([
  ['whole', gzipSync(strToU8('ok')), { bytes: Buffer.from('ok') }, 2],
  ['of nothing', gzipSync(strToU8('')), { bytes: Buffer.from('') }, 0],
  [
    'cut off before it says how large it is',
    gzipSync(strToU8('ok')).subarray(0, 17),
    { problem: 'The file cannot be inflated: it is damaged.' },
    0,
  ],
])('a gzip file that is %s', (_name, bytes, expected, used) => {
  const allowance = { ...plenty };
  expect(gunzip(bytes, allowance)).toEqual(expected);
  expect(allowance).toEqual({ entries: plenty.entries - 1, total: plenty.total - used });
});

test.each([
  ['with a null behind it', '00000000002\u0000', 'ok'],
  ['with a blank behind it', '00000000002 ', 'ok'],
  ['that takes all of its field', '000000000002', 'ok'],
  ['that is short', '2\u0000', 'ok'],
])('tar: a size %s', (_name, size, content) => {
  expect([...readTar(tarOf('', 'a.xml', 'ustar\u000000', size), { ...plenty })]).toEqual([
    { path: 'a.xml', bytes: Buffer.from(content) },
  ]);
});
