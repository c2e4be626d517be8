import { matchesOf } from './matches.ts';
import type { CoverageReader, LogCoverage } from './model.ts';

/** A reader of a tool that says a total in one line. */
export function coverageLine(
  format: string,
  line: RegExp,
  read: (match: RegExpExecArray) => LogCoverage[],
): CoverageReader {
  return {
    format,
    coverage: (lines) => matchesOf(lines, line, (match) => read(match).filter(isPossible)).flat(),
  };
}

const isPossible = ({ percent, counts }: LogCoverage): boolean =>
  percent >= 0 && percent <= 100 && (counts === null || counts.covered <= counts.total);

/** A percentage of one metric with the counts behind it. */
export function counted(
  metric: LogCoverage['metric'],
  percent: string | undefined,
  covered?: string,
  total?: string,
): LogCoverage {
  const counts =
    covered === undefined || total === undefined ? null : { covered: Number(covered), total: Number(total) };
  return { metric, percent: Number(percent), counts };
}

/** `TOTAL   120   12   30   4   88%`: the last row of coverage.py and, with other numbers, of gcovr. */
export const TOTAL_ROW =
  /^TOTAL {1,200}(\d{1,9}) {1,40}(\d{1,9})(?: {1,40}(\d{1,9}) {1,40}\d{1,9})? {1,40}(\d{1,3}(?:\.\d{1,6})?)%$/;

/** Whether counts give a percentage. Tools round in different ways, and never up to 100 or down to 0. */
export function fits({ covered, total }: NonNullable<LogCoverage['counts']>, percent: number): boolean {
  return total > 0 && Math.abs((100 * covered) / total - percent) <= 1;
}
