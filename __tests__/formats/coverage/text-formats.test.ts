import { describe, expect, test } from '@jest/globals';
import { readCoverage } from '../read.ts';
import { read, summary } from './summary.ts';

describe('LCOV', () => {
  const record = (...lines: string[]) => ['SF:a.c', ...lines, 'end_of_record', ''].join('\n');

  test.each([
    ['merges records of one file', record('DA:1,1', 'DA:2,0') + record('DA:2,3', 'DA:3,0'), '2/3, –'],
    [
      'counts a line that is told twice once',
      record('DA:2,0', 'DA:1,1', 'DA:2,1,checksum', 'DA:2,0'),
      '2/2, –',
    ],
    [
      'knows a branch never reached',
      record('DA:1,1', 'BRDA:1,0,0,-', 'BRDA:1,0,1,1', 'BRDA:1,0,1,0'),
      '1/1, 1/2',
    ],
    [
      'tells blocks and expressions apart',
      record('DA:1,1', 'BRDA:1,e0,a, b,1', 'BRDA:1,e0,a, c,0', 'BRDA:1,9999999,0,1'),
      '1/1, 2/3',
    ],
    ['takes the counts when the lines are left out', record('LF:10', 'LH:7', 'BRF:4', 'BRH:1'), '7/10, 1/4'],
    ['takes no negative count for a hit', record('DA:1,-5', 'DA:2,0', 'DA:3,1e+20', 'DA:4,0.5'), '2/4, –'],
    ['reads Windows line ends', record('DA:1,1', 'DA:2,0').replaceAll('\n', '\r\n'), '1/2, –'],
    [
      'passes over lines that are none',
      record('DA:x,1', 'DA:1', 'DA:', 'BRDA:', 'FN:1,f', '???', 'DA:7,1'),
      '1/1, –',
    ],
  ])('%s', (_name, text, totals) => {
    expect(summary(read(text)).at(-1)).toBe(totals);
  });

  test('says when it was cut off', () => {
    expect(read('TN:\nSF:a.c\nDA:1,1\nDA:2,').problems).toEqual([
      'The last record has no end: the file was cut off.',
    ]);
  });

  test('begins after comments', () => {
    expect(read(`# written by hand\n\n${record('DA:1,1')}`).format).toBe('lcov');
  });
});

describe('Go', () => {
  test('says how many lines it could not read', () => {
    const report = read('mode: atomic\nC:\\a\\b.go:1.1,2.2 3 1\nmode: atomic\nnonsense\n\n');
    expect(summary(report)).toEqual(['C:\\a\\b.go: 3/3, –', '3/3, –']);
    expect(report.problems).toEqual(['Not a block of a cover profile: 1 of the lines.']);
  });
});

test.each([
  '',
  'hello',
  '{}',
  '[]',
  '{"a": 1}',
  '{"total": 3}',
  '{"files": []}',
  '{"coverage": null}',
  '{"SF": ',
  '<html></html>',
  '<coverage></coverage>',
  '<report><row/></report>',
  '<testsuites/>',
  'mode: of transport',
  'SFX:a',
])('%j is no coverage report', (text) => {
  expect(readCoverage(text)).toBeNull();
});
