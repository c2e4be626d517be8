import type { Count } from '../../evidence/totals.ts';
import { sumOf, withinSources } from './tally.ts';

/** What a report says of one file; `branches` is null when the report does not measure them. */
export interface FileCoverage {
  /** As the report writes it; `toRepositoryPath` brings it to the repository's path. */
  path: string;
  lines: Count;
  branches: Count | null;
}

/** One coverage report, whatever tool wrote it. */
export interface CoverageReport {
  /** In the order of the report, each once. */
  files: FileCoverage[];
  lines: Count;
  branches: Count | null;
  /** Folders that the report's paths may be relative to. */
  sources: string[];
  /** One sentence for each thing that could not be used. */
  problems: string[];
}

/** What a report states beside its files. */
export interface Stated {
  lines?: Count | null;
  branches?: Count | null;
  sources?: string[];
  problems?: string[];
}

/**
 * A report whose totals are the sums of its files. Totals that the report states are taken only where no file has
 * them: some tools write them at the root alone.
 */
export function reportOf(files: FileCoverage[], given: Stated = {}): CoverageReport {
  withinSources(files.length);
  const lines = sumOf(files.map((file) => file.lines));
  const branches = sumOf(files.map((file) => file.branches));
  return {
    files,
    lines: (lines?.total ? lines : (given.lines ?? lines)) ?? { covered: 0, total: 0 },
    branches: branches?.total ? branches : (given.branches ?? branches),
    sources: given.sources ?? [],
    problems: [...(given.problems ?? []), ...emptiness(files, given)],
  };
}

/** A count of whole numbers of which no more is covered than there is; null for anything else. */
export function countOf(covered: unknown, total: unknown): Count | null {
  if (!isAmount(covered) || !isAmount(total) || covered > total) return null;
  return { covered, total };
}

const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function emptiness(files: FileCoverage[], given: Stated): string[] {
  const measured = files.length > 0 || (given.lines?.total ?? 0) > 0;
  return measured ? [] : ['The report names no file.'];
}

/** One sentence for the entries of a report that have no usable numbers. */
export function unusable(paths: string[]): string[] {
  const [first] = paths;
  if (first === undefined) return [];
  const name = JSON.stringify(first.slice(0, 200));
  return paths.length === 1
    ? [`The entry ${name} has no numbers that can be used.`]
    : [`${paths.length} entries have no numbers that can be used, the first of them ${name}.`];
}
