import { fields, isMapping } from '../json.ts';
import { type Count, type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';

/**
 * The JSON report of coverage.py (`coverage json`): `meta`, `files` with a `summary` each, and `totals`, whose numbers
 * count. Branches are there when they were measured. Null for another JSON.
 */
export function parseCoveragePy(value: unknown): CoverageReport | null {
  const { meta, files: entries, totals } = fields(value);
  if (!isMapping(meta) || !isMapping(entries) || !isMapping(totals)) return null;
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [path, entry] of Object.entries(entries)) {
    const summary = fields(fields(entry).summary);
    const lines = linesOf(summary);
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: branchesOf(summary) });
  }
  const report = reportOf('coverage.py', files, { problems: unusable(broken) });
  return {
    ...report,
    lines: linesOf(totals) ?? report.lines,
    branches: branchesOf(totals) ?? report.branches,
  };
}

const linesOf = (summary: Record<string, unknown>): Count | null =>
  countOf(summary.covered_lines, summary.num_statements);

const branchesOf = (summary: Record<string, unknown>): Count | null =>
  countOf(summary.covered_branches, summary.num_branches);
