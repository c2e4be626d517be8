import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { artifactAllowance, kindsBy, readArtifact } from '../../../src/formats/artifact.ts';
import { inspectAll } from '../../../src/formats/inspect.ts';

type Files = Record<string, string | Uint8Array>;

const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
    { level: 0 },
  );
// mkdir -p out/long-…; tar --format=gnu -cf - ./out | gzip; tar --format=pax -cf - out | gzip
const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, 'fixtures', `${name}.tar.gz`));

const kindsOf = kindsBy({ tests: ['**/junit*.xml'], coverage: ['**/lcov.info'], sarif: ['**/*.sarif'] });
const junit = '<testsuite><testcase name="a"/></testsuite>';
const lcov = 'TN:\nSF:a.c\nDA:1,1\nend_of_record\n';
const long = `out/${'long-'.repeat(25)}/junit.xml`;
const large = 'x'.repeat(1_000_001);
const broken = zip({ 'junit.xml': junit }).subarray(0, 60);

/** `path: kind`, or the problem, of what an artifact with these files says. */
function stated(files: Files): string[] {
  return [...readArtifact(zip(files), kindsOf, artifactAllowance())].map(
    ({ path, kind, problems: [problem] }) => `${path}: ${problem ?? kind}`,
  );
}

test.each<[string, Files, string[]]>([
  [
    'a zip with a telling name',
    { 'reports.zip': zip({ 'a/junit.xml': junit, 'a.png': 'x' }) },
    ['reports.zip!/a/junit.xml: tests'],
  ],
  [
    'a small one without',
    { 'out/all.zip': zip({ 'lcov.info': lcov }) },
    ['out/all.zip!/lcov.info: coverage'],
  ],
  ['a large one without', { 'dist.zip': zip({ 'junit.xml': junit, large }) }, []],
  [
    'a large one with',
    { 'TestResults.zip': zip({ 'junit.xml': junit, large }) },
    ['TestResults.zip!/junit.xml: tests'],
  ],
  ['one in a folder with a telling name', { 'test/trace.zip': zip({ 'junit.xml': junit, large }) }, []],
  ['one of another ending', { 'test.jar': zip({ 'junit.xml': junit }) }, []],
  [
    'a tar of GNU',
    { 'coverage.tar.gz': fixture('gnu') },
    ['coverage.tar.gz!/out/lcov.info: coverage', `coverage.tar.gz!/${long}: tests`],
  ],
  [
    'a tar of POSIX',
    { 'coverage.tgz': fixture('pax') },
    ['coverage.tgz!/out/lcov.info: coverage', `coverage.tgz!/${long}: tests`],
  ],
  ['a compressed file', { 'lcov.info.gz': gzipSync(strToU8(lcov)) }, ['lcov.info.gz: coverage']],
  [
    'an archive in one',
    { 'a.zip': zip({ 'b.zip': zip({ 'junit.xml': junit }) }) },
    ['a.zip!/b.zip!/junit.xml: tests'],
  ],
  [
    'an archive too deep',
    { 'a.zip': zip({ 'b.zip': zip({ 'tests.zip': zip({ 'junit.xml': junit }) }) }) },
    ['a.zip!/b.zip!/tests.zip: The archive lies too deep within others.'],
  ],
  [
    'a way out of it',
    { 'a.zip': zip({ '../junit.xml': junit, '/junit.xml': junit }) },
    [
      'a.zip!/../junit.xml: Its path leads out of the archive.',
      'a.zip!//junit.xml: Its path leads out of the archive.',
    ],
  ],
  [
    'a broken one with a telling name',
    { 'report.zip': broken, 'junit.xml': junit },
    ['report.zip: The archive cannot be read: it is cut off or damaged.', 'junit.xml: tests'],
  ],
  ['a broken one without', { 'a.zip': broken, 'junit.xml': junit }, ['junit.xml: tests']],
  [
    'a compressed file that lies about its size',
    { 'junit.xml.gz': gzipSync(strToU8(' '.repeat(11_000_000))) },
    ['junit.xml.gz: The file is compressed more than 250 times.'],
  ],
  ['one that is only named so', { 'report.zip': 'no' }, []],
])('%s', (_name, files, expected) => {
  expect(stated(files).sort()).toEqual(expected.sort());
});

test('what the archives hold together is limited', () => {
  const inner = zip(
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}/junit.xml`, junit])),
  );
  const files = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`report-${index}.zip`, inner]));
  const read = [...readArtifact(zip(files), kindsOf, { entries: 100, total: 1_000_000_000 })];
  expect(read.filter(({ kind }) => kind === 'tests')).toHaveLength(98);
  expect(read.at(-1)?.problems).toEqual(['The archive holds more files than Docket reads.']);
});

test('the command line reads the same', () => {
  const files = (name: string, bytes: Uint8Array) =>
    inspectAll(name, bytes).map(({ file, kind }) => `${file}: ${kind}`);
  expect(files('a.tar.gz', fixture('pax'))).toEqual([
    'a.tar.gz!/out/lcov.info: coverage',
    `a.tar.gz!/${long}: tests`,
  ]);
  expect(files('lcov.info.gz', gzipSync(strToU8(lcov)))).toEqual(['lcov.info.gz: coverage']);
});
