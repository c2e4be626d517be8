import type { CoverageReader, LogCoverage } from '../model.ts';
import { coverageLine } from './line.ts';

/** `TOTAL   120   12   30   4   88%`: statements, missed ones, branches, partial ones where they are measured. */
const TOTAL =
  /^TOTAL {1,200}(\d{1,9}) {1,40}(\d{1,9})(?: {1,40}(\d{1,9}) {1,40}\d{1,9})? {1,40}(\d{1,3}(?:\.\d{1,6})?)%$/;

/**
 * The last row of coverage.py's table, which pytest-cov prints too. gcovr has a row of the same look with the covered
 * lines in the second place: only the percentage tells them apart.
 * https://coverage.readthedocs.io/en/latest/cmd.html#coverage-summary-coverage-report
 */
const coveragePy = coverageLine('coverage.py', TOTAL, ([, total, second, branches, percent]) => {
  const [all, other, shown] = [Number(total), Number(second), Number(percent)];
  if (branches !== undefined) return [{ metric: 'total', percent: shown, counts: null }];
  const counts = { covered: all - other, total: all };
  return fits(counts, shown) ? [{ metric: 'total', percent: shown, counts }] : [];
});

/** `TOTAL   20   17   85%` of gcovr: lines, those that ran. */
const gcovr = coverageLine('gcovr', TOTAL, ([, total, second, branches, percent]) => {
  const counts = { covered: Number(second), total: Number(total) };
  const missed = { covered: counts.total - counts.covered, total: counts.total };
  const isOther = branches !== undefined || fits(missed, Number(percent)) || !fits(counts, Number(percent));
  return isOther ? [] : [{ metric: 'lines', percent: Number(percent), counts }];
});

/** Tools round in different ways, and never up to 100 or down to 0. */
function fits({ covered, total }: NonNullable<LogCoverage['counts']>, percent: number): boolean {
  return total > 0 && Math.abs((100 * covered) / total - percent) <= 1;
}

export const pythonCoverage: CoverageReader[] = [coveragePy, gcovr];
