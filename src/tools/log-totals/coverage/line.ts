import type { CoverageReader, LogCoverage } from '../model.ts';

/** A reader of a tool that says a total in one line. */
export function coverageLine(
  format: string,
  line: RegExp,
  read: (match: RegExpExecArray) => LogCoverage[],
): CoverageReader {
  return {
    format,
    coverage: (lines) =>
      lines.flatMap((text) => {
        const match = line.exec(text);
        return match === null ? [] : read(match).filter(isPossible);
      }),
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
