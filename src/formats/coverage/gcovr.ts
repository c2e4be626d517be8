import { fields, rows } from '../json.ts';
import { type Count, type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

interface Source {
  lines: Tally;
  /** By line, function and place: a function's branches are its own also where it shares a line with others. */
  branches: KeyTally;
}

/**
 * gcovr's own JSON (`gcovr --json`): a line stands once for each function or template instance on it, and is covered
 * when one of them is. What is marked `gcovr/excluded` or `gcovr/noncode` does not count. Null for another JSON.
 */
export function parseGcovr(value: unknown): CoverageReport | null {
  const { files, ...root } = fields(value);
  if (root['gcovr/format_version'] === undefined || !Array.isArray(files)) return null;
  const sources = new Map<string, Source>();
  for (const file of rows(files)) {
    const path = String(file.file ?? file.file_name ?? '');
    const source = made(sources, path, () => ({ lines: newTally(), branches: newKeyTally() }));
    for (const line of rows(file.lines).filter(counts)) addLine(source, line);
  }
  const all = Array.from(sources, ([path, { lines, branches }]) => ({
    path,
    lines: lines.count(),
    branches: branches.count(),
  }));
  return reportOf('gcovr', all);
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

/** gcovr's summary (`gcovr --json-summary`): totals for each file. Null for another JSON. */
export function parseGcovrSummary(value: unknown): CoverageReport | null {
  const root = fields(value);
  if (root['gcovr/summary_format_version'] === undefined) return null;
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const entry of rows(root.files)) {
    const path = String(entry.filename ?? '');
    const lines = summed(entry, 'line');
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: summed(entry, 'branch') });
  }
  const stated = { lines: summed(root, 'line'), branches: summed(root, 'branch') };
  return reportOf('gcovr-summary', files, { ...stated, problems: unusable(broken) });
}

const summed = (entry: Record<string, unknown>, what: 'line' | 'branch'): Count | null =>
  countOf(entry[`${what}_covered`], entry[`${what}_total`]);
