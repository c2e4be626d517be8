import type { CoverageFormat } from '../format.ts';
import { fields, isMapping, rows } from '../json.ts';
import { type CoverageReport, reportOf } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/**
 * The JSON of SimpleCov: `.resultset.json` (a `coverage` for each test suite), `coverage.json` of the JSON formatter
 * (one `coverage`), and of the older one (`files` with a `coverage` each). A file is a list with an entry for each line:
 * hits, null for a line without code, `"ignored"` between `:nocov:`. Suites are merged by line.
 */
export const simpleCov: CoverageFormat = {
  id: 'simplecov',
  kind: 'coverage',
  fileNames: ['**/.resultset.json', '**/coverage.json'],
  named: /\.resultset\.json$/i,
  detect: ({ value }) => suitesOf(fields(value)) !== null,
  read: ({ value }) => parseSimpleCov(suitesOf(fields(value)) ?? []),
  recognisedBy: 'suites with `coverage`, or `simplecov_version`',
  counts: {
    lines:
      'entries that are numbers, not null or `"ignored"`; suites are merged. `.resultset.json` does not know `:nocov:`',
    branches: 'the arms of each condition',
  },
};

interface Source {
  lines: Tally;
  /** Whether each branch was taken, by its place in the file; of several test suites one is enough. */
  branches: KeyTally | null;
}

function parseSimpleCov(entries: readonly [path: string, entry: unknown][]): CoverageReport {
  const sources = new Map<string, Source>();
  for (const [path, entry] of entries) {
    const source = made(sources, path, () => ({ lines: newTally(), branches: null }));
    addLines(source, Array.isArray(entry) ? entry : fields(entry).lines);
    addBranches(source, fields(entry).branches);
  }
  const files = Array.from(sources, ([path, { lines, branches }]) => ({
    path,
    lines: lines.count(),
    branches: branches?.count() ?? null,
  }));
  return reportOf(files);
}

/** Path and coverage of every file in every suite; null when this is no report of SimpleCov. */
function suitesOf(root: Record<string, unknown>): [string, unknown][] | null {
  if (isMapping(fields(root.meta).simplecov_version ? root.coverage : undefined))
    return Object.entries(fields(root.coverage));
  if (Array.isArray(root.files) && isMapping(root.metrics))
    return rows(root.files).map((file) => [String(file.filename), file.coverage]);
  const suites = Object.values(root).map((suite) => fields(suite).coverage);
  if (!suites.every(isMapping)) return null;
  const entries = suites.flatMap((suite) => Object.entries(suite));
  return entries.some(([, entry]) => isLines(entry)) ? entries : null;
}

const isLines = (entry: unknown): boolean => Array.isArray(entry) || Array.isArray(fields(entry).lines);

function addLines({ lines }: Source, hits: unknown): void {
  if (!Array.isArray(hits)) return;
  hits.forEach((count, line) => {
    if (typeof count === 'number') lines.add(line, count > 0);
  });
}

/** By condition `{ "[:if, 0, 3, …]": { "[:then, 1, …]": 1 } }`, or a list of `{ coverage }`. */
function addBranches(source: Source, branches: unknown): void {
  if (!Array.isArray(branches) && !isMapping(branches)) return;
  source.branches ??= newKeyTally();
  for (const [condition, arms] of Object.entries(branches)) {
    const taken = Array.isArray(branches) ? { arm: fields(arms).coverage } : fields(arms);
    for (const [arm, hits] of Object.entries(taken)) {
      if (typeof hits === 'number') source.branches.add(`${condition} ${arm}`, hits > 0);
    }
  }
}
