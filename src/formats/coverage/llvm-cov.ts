import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import { type Fields, fields, rows } from '../json.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';

/**
 * What `llvm-cov export` writes (llvm/tools/llvm-cov/CoverageExporterJson.cpp), also by `cargo llvm-cov --json` and
 * `swift test --enable-code-coverage`: of each file a `summary`. Without instrumented branches all their counts are 0.
 */
export const llvmCov: CoverageFormat = {
  id: 'llvm-cov',
  kind: 'coverage',
  fileNames: ['**/coverage.json', '**/cov.json', '**/*llvm-cov*.json'],
  detect: ({ value }) => fields(value).type === 'llvm.coverage.json.export',
  read: ({ value }) => parseExport(rows(fields(value).data)),
  recognisedBy: '`type` is `llvm.coverage.json.export`',
  counts: { lines: '`lines` in the `summary` of each file', branches: '`branches` there' },
};

function parseExport(data: Fields[]): CoverageReport {
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const { filename, summary } of data.flatMap((part) => rows(part.files))) {
    const path = String(filename ?? '');
    const { lines: lineCount, branches } = fields(summary);
    const lines = metricOf(lineCount);
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: metricOf(branches) });
  }
  const isMeasured = files.some(({ branches }) => branches !== null && branches.total > 0);
  const told = isMeasured ? files : files.map((file) => ({ ...file, branches: null }));
  return reportOf(told, { problems: unusable(broken) });
}

function metricOf(metric: unknown): Count | null {
  const { covered, count } = fields(metric);
  return countOf(covered, count);
}
