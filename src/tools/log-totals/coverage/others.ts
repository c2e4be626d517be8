import type { CoverageReader } from '../model.ts';
import { counted, coverageLine } from './line.ts';

/** `Line Coverage: 93.2% (137 / 147)` of SimpleCov. */
const simplecov = coverageLine(
  'simplecov',
  /^(Line|Branch) [Cc]overage: (\d{1,3}(?:\.\d{1,4})?)% \((\d{1,9}) \/ (\d{1,9})\)$/,
  ([, word, percent, covered, total]) => [
    counted(word === 'Line' ? 'lines' : 'branches', percent, covered, total),
  ],
);

/** The same until 0.21: `Coverage report generated for RSpec to /app/coverage. 137 / 147 LOC (93.2%) covered.` */
const simplecovLoc = coverageLine(
  'simplecov',
  /^Coverage report generated for .{1,300}\. (\d{1,9}) \/ (\d{1,9}) LOC \((\d{1,3}(?:\.\d{1,4})?)%\) covered\.$/,
  ([, covered, total, percent]) => [counted('lines', percent, covered, total)],
);

/** `  Lines:   85.00% (17/20)` in the summary of PHPUnit; the lines of classes begin with their methods. */
const phpunit = coverageLine(
  'phpunit',
  /^ {2}Lines: {1,5}(\d{1,3}\.\d{2})% \( ?(\d{1,9})\/ ?(\d{1,9})\)$/,
  ([, percent, covered, total]) => [counted('lines', percent, covered, total)],
);

/** `| Total   | 85.71% | 50% | 100% |` of coverlet: lines, branches and methods. */
const coverlet = coverageLine(
  'coverlet',
  /^\| Total {1,200}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| (\d{1,3}(?:\.\d{1,4})?)% {1,20}\| \d{1,3}(?:\.\d{1,4})?% {1,20}\|$/,
  ([, lines, branches]) => [counted('lines', lines), counted('branches', branches)],
);

export const otherCoverage: CoverageReader[] = [simplecov, simplecovLoc, phpunit, coverlet];
