import type { Count } from '../../evidence/totals.ts';
import type { CoverageFormat } from '../format.ts';
import { type Fields, fields, isMapping } from '../json.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';
import { newTally } from './tally.ts';

/**
 * `coverage-final.json` of Istanbul (nyc, jest, vitest, c8): for each path `statementMap` with the hits `s`, and
 * `branchMap` with the hits `b`. A line is where a statement begins, and is covered when one of its statements is, as
 * in `istanbul-lib-coverage`; a branch is one path of a branching.
 */
export const istanbul: CoverageFormat = {
  id: 'istanbul',
  kind: 'coverage',
  fileNames: ['**/coverage-final.json'],
  named: /coverage-final\.json$/i,
  detect: ({ value }) => Object.values(fields(value)).map(dataOf).some(isMeasured),
  read: ({ value }) => parseIstanbul(fields(value)),
  recognisedBy: 'entries with `statementMap` and `s`',
  counts: { lines: 'lines at which statements begin', branches: 'paths in `b`' },
};

function parseIstanbul(entries: Fields): CoverageReport {
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [key, entry] of Object.entries(entries)) {
    const data = dataOf(entry);
    const path = typeof data.path === 'string' ? data.path : key;
    if (isMapping(data.statementMap) && isMapping(data.s))
      files.push({ path, lines: linesOf(data.statementMap, data.s), branches: branchesOf(data.b) });
    else broken.push(key);
  }
  return reportOf(files, { problems: unusable(broken) });
}

const isMeasured = ({ statementMap, s }: Fields): boolean => isMapping(statementMap) && isMapping(s);

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

/**
 * `coverage-summary.json` of Istanbul's reporter `json-summary` (nyc, jest, vitest, c8): an entry `total` and one for
 * each file, with `lines`, `statements`, `functions` and `branches`, each `{ total, covered, skipped, pct }`. The sum of
 * the files counts; `total` where it stands alone or a file's numbers cannot be used.
 */
export const istanbulSummary: CoverageFormat = {
  id: 'istanbul-summary',
  kind: 'coverage',
  fileNames: ['**/coverage-summary.json'],
  named: /coverage-summary\.json$/i,
  detect: ({ value }) => isMapping(fields(fields(value).total).lines),
  read: ({ value }) => parseSummary(fields(value)),
  recognisedBy: '`total` with `lines`',
  counts: { lines: '`lines`', branches: '`branches`' },
};

function parseSummary(entries: Fields): CoverageReport {
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [path, entry] of Object.entries(entries)) {
    if (path === 'total') continue;
    const lines = metricOf(entry, 'lines');
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: metricOf(entry, 'branches') });
  }
  const { total } = entries;
  const totals = { lines: metricOf(total, 'lines'), branches: metricOf(total, 'branches') };
  const report = reportOf(files, { ...totals, problems: unusable(broken) });
  return broken.length > 0 ? { ...report, ...totals, lines: totals.lines ?? report.lines } : report;
}

function metricOf(entry: unknown, metric: 'lines' | 'branches'): Count | null {
  const { covered, total } = fields(fields(entry)[metric]);
  return countOf(covered, total);
}
