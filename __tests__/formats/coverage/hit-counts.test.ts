import { describe, expect, test } from '@jest/globals';
import { read, summary } from './summary.ts';

/** The totals of an LCOV file with these lines. */
const lcov = (...lines: string[]): string | undefined =>
  summary(read(['SF:a.c', ...lines, 'end_of_record', ''].join('\n'))).at(-1);

describe('how often a line or branch was run, in LCOV', () => {
  test.each([
    ...['1', '5', '8', '9', '10', '90', '99', '009', '900', '0.9', ' 9', '1e+9', '9,checksum'],
    '18446744073709551615',
  ])('%s is a hit', (count) => {
    expect(lcov(`DA:1,${count}`, 'DA:2,0')).toBe('1/2, –');
    expect(lcov('DA:1,0', `BRDA:1,0,0,${count.split(',')[0]}`, 'BRDA:1,0,1,0')).toBe('0/1, 1/2');
  });

  test.each(['0', '00', '0.0', ' 0', '-9', '-', '', 'x9', ':1', '/1', '0,9'])('%s is none', (count) => {
    expect(lcov('DA:1,1', `DA:2,${count}`)).toBe('1/2, –');
  });
});

describe('which line it is, in LCOV', () => {
  test.each([
    ['9 and 90 are two', ['DA:9,1', 'DA:90,0'], '1/2, –'],
    ['19 and 91 are two', ['DA:19,1', 'DA:91,1'], '2/2, –'],
    ['010 is 10', ['DA:010,0', 'DA:10,1'], '1/1, –'],
    ['a sign that is no digit ends the number', ['DA:1:,1', 'DA:1/,1', 'DA:2,0'], '0/1, –'],
    ['one without a number is none', ['DA:,1', 'DA:2,0'], '0/1, –'],
  ])('%s', (_name, lines, totals) => {
    expect(lcov(...lines)).toBe(totals);
  });
});
