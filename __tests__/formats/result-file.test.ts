import { expect, test } from '@jest/globals';
import type { ResultKind } from '../../src/formats/format.ts';
import { readResultFile } from '../../src/formats/result-file.ts';

const all: ResultKind[] = ['tests', 'coverage', 'sarif'];

function kindOf(file: string, text: string, kinds: ResultKind[] = all) {
  const { kind, problems } = readResultFile(file, Buffer.from(text), kinds);
  return [kind, ...problems];
}

const noTests = '<testsuites/>';
const lcov = 'SF:a.js\nDA:1,1\nend_of_record\n';

test('the content tells what a file is, of what it may be', () => {
  expect(kindOf('results.xml', noTests)).toEqual(['tests']);
  expect(kindOf('results.xml', lcov)).toEqual(['coverage']);
  expect(kindOf('results', lcov, ['tests'])).toEqual(['none']);
  expect(kindOf('a.json', '{"version": "2.1.0", "runs": [{"tool": {}, "results": []}]}')).toEqual(['sarif']);
});

test('what is something else is passed over without a word', () => {
  expect(kindOf('results.xml', '<project/>')).toEqual(['none']);
  expect(kindOf('data.json', '{"name": "options"}')).toEqual(['none']);
  expect(kindOf('events.json', '{"a": 1}\n{"a": 2}\n')).toEqual(['none']);
});

test('what is broken or empty is a problem', () => {
  expect(kindOf('junit.xml', '')).toEqual(['none', 'The file is empty.']);
  expect(kindOf('report.json', ' \n')).toEqual(['none', 'The file is empty.']);
  expect(kindOf('a.sarif', '{"runs": [')).toEqual([
    'none',
    'The file is not valid JSON: it is cut off or damaged.',
  ]);
  expect(kindOf('lcov.info', '<html>')).toEqual([
    'none',
    'The file holds something else than its name says.',
  ]);
  expect(kindOf('coverage.xml', '<coverage line-rate="0"><packages/></coverage>')).toEqual([
    'none',
    expect.any(String),
  ]);
});

test.each([
  ['zero bytes', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0, 2, 0, 0])],
  ['bytes that are no text', Buffer.from(Array.from({ length: 400 }, (_, at) => 0x80 + (at % 120)))],
])('a binary file is a problem: %s', (_name, bytes) => {
  expect(readResultFile('results.xml', bytes, ['tests'])).toEqual({
    kind: 'none',
    problems: ['The file is binary: it holds no text that can be read.'],
  });
});

test.each([
  ['results.xml', 'All is well.\n'],
  ['rspec.json', 'undefined\n'],
])('%s that is no such file is a problem', (name, text) => {
  expect(kindOf(name, text)).toEqual(['none', 'The file holds something else than its name says.']);
});

test('UTF-16, and a text with a few invalid bytes, are no binary files', () => {
  const utf16 = Buffer.from(`\ufeff<project>${'x'.repeat(100)}</project>`, 'utf16le');
  expect(readResultFile('results.xml', utf16, all)).toEqual({ kind: 'none', problems: [] });
  const latin1 = Buffer.from(`<project>${'Übergang '.repeat(20)}</project>`, 'latin1');
  expect(readResultFile('results.xml', latin1, all)).toEqual({ kind: 'none', problems: [] });
});

test('what was cut off says what it can', () => {
  const cut = '<testsuite><testcase name="a"/><testcase name="b"';
  expect(kindOf('junit.xml', cut)).toEqual(['tests', expect.stringContaining('not well-formed')]);
});

test.each<[string, string, string]>([
  ['junit.xml', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(400_000)}]><testsuite/>`, 'DOCTYPE of its own'],
  ['junit.xml', `<testsuite name="${'&'.repeat(1_000_001)}"/>`, 'more than 1000000 signs `&`'],
  ['ctrf.json', `{"results":{"tests":[${'{},'.repeat(4_000_000)}{}]}}`, 'more than 4000000 values'],
])('%s with more than is read of its kind is not read: %#', (name, text, problem) => {
  const { kind, problems } = readResultFile(name, Buffer.from(text), all);
  expect(kind).toBe('none');
  expect(problems.join('')).toContain(problem);
});
