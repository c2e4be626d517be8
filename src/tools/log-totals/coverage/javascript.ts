import type { CoverageReader } from '../model.ts';
import { counted, coverageLine } from './line.ts';

/** `All files | 85.3 | 70 | 90 | 84.2 | `: statements, branches, functions and lines, of jest, vitest, c8 and nyc. */
const table = coverageLine(
  'istanbul',
  /^All files *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|(?: *\d{1,3}(?:\.\d{1,4})? *\|) *(\d{1,3}(?:\.\d{1,4})?) *\|/,
  ([, branches, lines]) => [counted('lines', lines), counted('branches', branches)],
);

/** `Lines        : 85.71% ( 12/14 )`: the summary that knows the counts. */
const summary = coverageLine(
  'istanbul',
  /^(Lines|Branches) {1,12}: (\d{1,3}(?:\.\d{1,4})?)% \( (\d{1,9})\/(\d{1,9}) \)/,
  ([, word, percent, covered, total]) => [
    counted(word === 'Lines' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** `ℹ all files | 85.71 | 50.00 | 100.00 | `: lines, branches and functions, of Node's own runner. */
const node = coverageLine(
  'node',
  /^[#ℹ] all files *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *\d{1,3}(?:\.\d{1,4})? *\|/,
  ([, lines, branches]) => [counted('lines', lines), counted('branches', branches)],
);

/** `All files |  100.00 |  85.00 |`: functions and lines, of bun. */
const bun = coverageLine(
  'bun',
  /^All files *\| *\d{1,3}\.\d{1,4} *\| *(\d{1,3}\.\d{1,4}) *\|$/,
  ([, lines]) => [counted('lines', lines)],
);

export const javascriptCoverage: CoverageReader[] = [summary, table, node, bun];
