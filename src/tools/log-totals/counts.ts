import type { TestTotals } from '../../evidence/totals.ts';
import { matchesOf } from './matches.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

/** The number behind a name in `failures=1, expected failures=2` or before one in `1 failed, 2 passed`; 0 without. */
export type Counts = (...names: string[]) => number;

/** Reads `12 passed, 1 failed | 2 skipped (3)`: a number, then its words. */
export function wordedCounts(text: string): Counts {
  return summed([...text.matchAll(/(\d{1,9}) ([a-z]+(?: [a-z]+){0,3})/g)].map(([, n, name]) => [name, n]));
}

/** Reads `Failures: 1, Errors: 2` and `failures=1, expected failures=2`: words, then their number. */
export function namedCounts(text: string): Counts {
  const found = text.matchAll(/([A-Za-z]+(?: [A-Za-z]+){0,3})(?:: {0,10}|=)(\d{1,9})/g);
  return summed([...found].map(([, name, n]) => [name?.toLowerCase(), n]));
}

function summed(pairs: [string | undefined, string | undefined][]): Counts {
  return (...names) =>
    pairs.reduce((sum, [name, n]) => (name !== undefined && names.includes(name) ? sum + Number(n) : sum), 0);
}

/** A reader of a tool whose one line says everything. */
export function lineReader(
  format: string,
  line: RegExp,
  totals: (match: RegExpExecArray, lines: readonly string[], at: number) => Partial<TestTotals> | null,
): TestReader {
  return {
    format,
    closings: (lines) =>
      matchesOf(lines, line, (match, at): Closing | null => {
        const counted = totals(match, lines, at);
        return counted === null ? null : { at, totals: totalsOf(counted) };
      }),
  };
}

/** The lines after one, as many as that, blank ones left out. */
export const following = (lines: readonly string[], at: number, most: number): string[] =>
  lines
    .slice(at + 1, at + 1 + 2 * most)
    .filter((text) => text.trim() !== '')
    .slice(0, most);

/** The lines before one, the nearest first, blank ones left out. */
export const preceding = (lines: readonly string[], at: number, most: number): string[] =>
  lines
    .slice(Math.max(0, at - 2 * most), at)
    .filter((text) => text.trim() !== '')
    .reverse()
    .slice(0, most);
