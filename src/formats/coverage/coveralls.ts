import { fields, rows } from '../json.ts';
import { type CoverageReport, reportOf } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/** A branch is told by four numbers: line, block, branch, hits. */
const BRANCH_FIELDS = 4;

interface Source {
  lines: Tally;
  branches: KeyTally | null;
}

/**
 * The JSON of a job at coveralls.io, after its API reference: `source_files` with `coverage`, a list with the hits of
 * each line or null, and `branches`, a flat list of line, block, branch and hits. Null for another JSON.
 */
export function parseCoveralls(value: unknown): CoverageReport | null {
  const entries = fields(value).source_files;
  if (!Array.isArray(entries)) return null;
  const sources = new Map<string, Source>();
  for (const { name, coverage, branches } of rows(entries)) {
    const source = made(sources, String(name ?? ''), () => ({ lines: newTally(), branches: null }));
    if (Array.isArray(coverage)) addLines(source.lines, coverage);
    if (Array.isArray(branches)) addBranches(source, branches);
  }
  const files = Array.from(sources, ([path, { lines, branches }]) => ({
    path,
    lines: lines.count(),
    branches: branches?.count() ?? null,
  }));
  return reportOf('coveralls', files);
}

function addLines(lines: Tally, hits: unknown[]): void {
  hits.forEach((count, index) => {
    if (typeof count === 'number') lines.add(index, count > 0);
  });
}

function addBranches(source: Source, flat: unknown[]): void {
  source.branches ??= newKeyTally();
  for (let at = 0; at + BRANCH_FIELDS <= flat.length; at += BRANCH_FIELDS) {
    const id = flat.slice(at, at + BRANCH_FIELDS - 1).join(',');
    source.branches.add(id, Number(flat[at + BRANCH_FIELDS - 1]) > 0);
  }
}
