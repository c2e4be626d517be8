import type { CoverageReader } from '../model.ts';
import { counted, coverageLine } from './line.ts';

/** `  lines......: 85.0% (17 of 20 lines)` of lcov; the last one counts, after what was filtered out. */
const lcov: CoverageReader = lastOf(
  coverageLine(
    'lcov',
    /^ {2}(lines|branches)\.{2,8}: (\d{1,3}\.\d)% \((\d{1,9}) of (\d{1,9}) (?:lines|branches)\)$/,
    ([, word, percent, covered, total]) => [
      counted(word === 'lines' ? 'lines' : 'branches', percent, covered, total),
    ],
  ),
);

function lastOf(reader: CoverageReader): CoverageReader {
  return {
    ...reader,
    coverage: (lines) => [...new Map(reader.coverage(lines).map((one) => [one.metric, one])).values()],
  };
}

/** `lines: 85.0% (17 out of 20)` of `gcovr --print-summary`. */
const gcovr = coverageLine(
  'gcovr',
  /^(lines|branches): (\d{1,3}\.\d)% \((\d{1,9}) out of (\d{1,9})\)$/,
  ([, word, percent, covered, total]) => [
    counted(word === 'lines' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** `85.71% coverage, 12/14 lines covered`, and a comparison with the run before. */
const tarpaulin = coverageLine(
  'tarpaulin',
  /^(\d{1,3}\.\d{2})% coverage, (\d{1,9})\/(\d{1,9}) lines covered/,
  ([, percent, covered, total]) => [counted('lines', percent, covered, total)],
);

/** `TOTAL  12  3  75.00%  4  1  75.00%  40  8  80.00%  0  0  -`: regions, functions, lines, each with those missed. */
const llvm = coverageLine(
  'llvm-cov',
  /^TOTAL(?: {1,200}\d{1,9} {1,40}\d{1,9} {1,40}[\d.]{1,6}%){2} {1,40}(\d{1,9}) {1,40}(\d{1,9}) {1,40}(\d{1,3}\.\d{2})%/,
  ([, total, missed, percent]) => [counted('lines', percent, String(Number(total) - Number(missed)), total)],
);

export const nativeCoverage: CoverageReader[] = [lcov, gcovr, tarpaulin, llvm];
