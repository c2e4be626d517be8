import type { CoverageFormat } from '../format.ts';
import { type Fields, fields, rows } from '../json.ts';
import { type CoverageReport, reportOf } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/**
 * The JSON of a job at coveralls.io, after its API reference: `source_files` with `coverage`, a list with the hits of
 * each line or null, and `branches`, a flat list of line, block, branch and hits.
 */
export const coveralls: CoverageFormat = {
  id: 'coveralls',
  kind: 'coverage',
  fileNames: ['**/coveralls*.json'],
  detect: ({ value }) => Array.isArray(fields(value).source_files),
  read: ({ value }) => parseCoveralls(rows(fields(value).source_files)),
  recognisedBy: '`source_files`',
  counts: { lines: 'entries that are numbers', branches: 'every four numbers of `branches`' },
};

/** A branch is told by four numbers: line, block, branch, hits. */
const BRANCH_FIELDS = 4;

interface Source {
  lines: Tally;
  branches: KeyTally | null;
}

function parseCoveralls(entries: Fields[]): CoverageReport {
  const sources = new Map<string, Source>();
  for (const { name, coverage, branches } of entries) {
    const source = made(sources, String(name ?? ''), () => ({ lines: newTally(), branches: null }));
    if (Array.isArray(coverage)) addLines(source.lines, coverage);
    if (Array.isArray(branches)) addBranches(source, branches);
  }
  const files = Array.from(sources, ([path, { lines, branches }]) => ({
    path,
    lines: lines.count(),
    branches: branches?.count() ?? null,
  }));
  return reportOf(files);
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
