import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import { type Fields, fields, isMapping } from '../json.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';

/**
 * The JSON report of coverage.py (`coverage json`): `meta`, `files` with a `summary` each, and `totals`, whose numbers
 * count. Branches are there when they were measured.
 */
export const coveragePy: CoverageFormat = {
  id: 'coverage.py',
  kind: 'coverage',
  fileNames: ['**/coverage.json'],
  detect({ value }) {
    const { meta, files, totals } = fields(value);
    return isMapping(meta) && isMapping(files) && isMapping(totals);
  },
  read: ({ value }) => parseCoveragePy(fields(value)),
  recognisedBy: '`meta`, `files`, `totals`',
  counts: {
    lines: '`totals`: `covered_lines` of `num_statements`',
    branches: '`covered_branches` of `num_branches`',
  },
};

function parseCoveragePy({ files: entries, totals }: Fields): CoverageReport {
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [path, entry] of Object.entries(fields(entries))) {
    const summary = fields(fields(entry).summary);
    const lines = linesOf(summary);
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: branchesOf(summary) });
  }
  const report = reportOf(files, { problems: unusable(broken) });
  return {
    ...report,
    lines: linesOf(fields(totals)) ?? report.lines,
    branches: branchesOf(fields(totals)) ?? report.branches,
  };
}

const linesOf = (summary: Record<string, unknown>): Count | null =>
  countOf(summary.covered_lines, summary.num_statements);

const branchesOf = (summary: Record<string, unknown>): Count | null =>
  countOf(summary.covered_branches, summary.num_branches);
