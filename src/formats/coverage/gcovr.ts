import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import { type Fields, fields, rows } from '../json.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/**
 * gcovr's own JSON (`gcovr --json`): a line stands once for each function or template instance on it, and is covered
 * when one of them is. What is marked `gcovr/excluded` or `gcovr/noncode` does not count.
 */
export const gcovr: CoverageFormat = {
  id: 'gcovr',
  kind: 'coverage',
  fileNames: ['**/coverage.json'],
  detect({ value }) {
    const { 'gcovr/format_version': version, files } = fields(value);
    return version !== undefined && Array.isArray(files);
  },
  read: ({ value }) => parseGcovr(rows(fields(value).files)),
  recognisedBy: '`gcovr/format_version`',
  counts: {
    lines: 'distinct lines, without `gcovr/excluded` and `gcovr/noncode`',
    branches: 'by line and function, without those excluded',
  },
};

interface Source {
  lines: Tally;
  /** By line, function and place: a function's branches are its own also where it shares a line with others. */
  branches: KeyTally;
}

function parseGcovr(entries: Fields[]): CoverageReport {
  const sources = new Map<string, Source>();
  for (const file of entries) {
    const path = String(file.file ?? file.file_name ?? '');
    const source = made(sources, path, () => ({ lines: newTally(), branches: newKeyTally() }));
    for (const line of rows(file.lines).filter(counts)) addLine(source, line);
  }
  const all = Array.from(sources, ([path, { lines, branches }]) => ({
    path,
    lines: lines.count(),
    branches: branches.count(),
  }));
  return reportOf(all);
}

const counts = (entry: Record<string, unknown>): boolean =>
  entry['gcovr/excluded'] !== true && entry['gcovr/noncode'] !== true;

function addLine({ lines, branches }: Source, line: Record<string, unknown>): void {
  const number = line.line_number;
  if (!Number.isSafeInteger(number) || Number(number) < 0) return;
  lines.add(Number(number), Number(line.count) > 0);
  rows(line.branches).forEach((branch, index) => {
    if (!counts(branch)) return;
    branches.add(`${number} ${index} ${line.function_name ?? ''}`, Number(branch.count) > 0);
  });
}

/** gcovr's summary (`gcovr --json-summary`): totals for each file. */
export const gcovrSummary: CoverageFormat = {
  id: 'gcovr-summary',
  kind: 'coverage',
  fileNames: ['**/summary_coverage.json'],
  detect: ({ value }) => fields(value)['gcovr/summary_format_version'] !== undefined,
  read: ({ value }) => parseGcovrSummary(fields(value)),
  recognisedBy: '`gcovr/summary_format_version`',
  counts: {
    lines: '`line_covered` of `line_total` of each file',
    branches: '`branch_covered` of `branch_total`',
  },
};

function parseGcovrSummary(root: Fields): CoverageReport {
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const entry of rows(root.files)) {
    const path = String(entry.filename ?? '');
    const lines = summed(entry, 'line');
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: summed(entry, 'branch') });
  }
  const totals = { lines: summed(root, 'line'), branches: summed(root, 'branch') };
  return reportOf(files, { ...totals, problems: unusable(broken) });
}

const summed = (entry: Record<string, unknown>, what: 'line' | 'branch'): Count | null =>
  countOf(entry[`${what}_covered`], entry[`${what}_total`]);
