import { type Fields, fields, isMapping } from '../json.ts';
import { type Count, type CoverageReport, type FileCoverage, reportOf, unusable } from './model.ts';
import { newTally } from './tally.ts';

/**
 * `coverage-final.json` of Istanbul (nyc, jest, vitest, c8): for each path `statementMap` with the hits `s`, and
 * `branchMap` with the hits `b`. A line is where a statement begins, and is covered when one of its statements is, as
 * in `istanbul-lib-coverage`; a branch is one path of a branching. Null for another JSON.
 */
export function parseIstanbul(value: unknown): CoverageReport | null {
  const entries = Object.entries(fields(value)).map(([path, entry]) => [path, dataOf(entry)] as const);
  if (!entries.some(([, data]) => isMapping(data.statementMap) && isMapping(data.s))) return null;
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [key, data] of entries) {
    const path = typeof data.path === 'string' ? data.path : key;
    if (isMapping(data.statementMap) && isMapping(data.s))
      files.push({ path, lines: linesOf(data.statementMap, data.s), branches: branchesOf(data.b) });
    else broken.push(key);
  }
  return reportOf('istanbul', files, { problems: unusable(broken) });
}

/** Older versions wrap a file's data. */
function dataOf(entry: unknown): Fields {
  const own = fields(entry);
  return isMapping(own.data) ? own.data : own;
}

function linesOf(statements: Record<string, unknown>, hits: Record<string, unknown>): Count {
  const lines = newTally();
  for (const [id, statement] of Object.entries(statements)) {
    const line = fields(fields(statement).start).line;
    if (typeof line === 'number' && Number.isSafeInteger(line) && line >= 0)
      lines.add(line, Number(hits[id]) > 0);
  }
  return lines.count();
}

function branchesOf(hits: unknown): Count {
  const count = { covered: 0, total: 0 };
  for (const paths of Object.values(fields(hits))) {
    if (!Array.isArray(paths)) continue;
    count.total += paths.length;
    count.covered += paths.filter((path) => Number(path) > 0).length;
  }
  return count;
}
