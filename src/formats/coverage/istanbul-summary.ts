import { fields, isMapping } from '../json.ts';
import { type Count, type CoverageReport, countOf, type FileCoverage, reportOf, unusable } from './model.ts';

/**
 * `coverage-summary.json` of Istanbul's reporter `json-summary` (nyc, jest, vitest, c8): an entry `total` and one for
 * each file, with `lines`, `statements`, `functions` and `branches`, each `{ total, covered, skipped, pct }`. The sum of
 * the files counts; `total` where it stands alone or a file's numbers cannot be used. Null for another JSON.
 */
export function parseIstanbulSummary(value: unknown): CoverageReport | null {
  const entries = Object.entries(fields(value));
  if (!isMapping(fields(fields(value).total).lines)) return null;
  const files: FileCoverage[] = [];
  const broken: string[] = [];
  for (const [path, entry] of entries) {
    if (path === 'total') continue;
    const lines = read(entry, 'lines');
    if (lines === null) broken.push(path);
    else files.push({ path, lines, branches: read(entry, 'branches') });
  }
  const total = fields(value).total;
  const stated = { lines: read(total, 'lines'), branches: read(total, 'branches') };
  const report = reportOf('istanbul-summary', files, { ...stated, problems: unusable(broken) });
  return broken.length > 0 ? { ...report, ...stated, lines: stated.lines ?? report.lines } : report;
}

function read(entry: unknown, metric: 'lines' | 'branches'): Count | null {
  const { covered, total } = fields(fields(entry)[metric]);
  return countOf(covered, total);
}
