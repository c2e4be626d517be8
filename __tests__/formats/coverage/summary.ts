import type { CoverageReport } from '../../../src/formats/coverage/model.ts';
import { readCoverage } from '../read.ts';

/** The report that a text is. */
export function read(text: string): CoverageReport & { format: string } {
  const report = readCoverage(text);
  if (report === null) throw new Error('This is no coverage report.');
  return report;
}

/** `path: covered/total lines, covered/total branches` for each file, and the totals. */
export function summary(report: CoverageReport): string[] {
  const part = ({ lines, branches }: Pick<CoverageReport, 'lines' | 'branches'>) =>
    `${lines.covered}/${lines.total}, ${branches === null ? '–' : `${branches.covered}/${branches.total}`}`;
  return [...report.files.map((file) => `${file.path}: ${part(file)}`), part(report)];
}
