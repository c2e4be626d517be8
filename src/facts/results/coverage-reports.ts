import type { Evidence } from '../../evidence/evidence.ts';
import type { CoverageResult } from '../../evidence/results.ts';
import type { CoverageGate } from './coverage-gates.ts';
import { type Found, foundIn } from './result-files.ts';

export type CoverageReport = Found<CoverageResult>;
type Count = CoverageResult['lines'];
type Counts = Pick<CoverageResult, 'lines' | 'branches'>;

/** All coverage reports of the runs that count. */
export const coverageReports = (evidence: Pick<Evidence, 'runs' | 'results'>): CoverageReport[] =>
  foundIn(evidence, evidence.results.coverage);

/**
 * The report with most lines: it stands for the total, the others for packages, shards or parts. Null without one that
 * speaks of the change and knows lines.
 */
export function largest(reports: CoverageReport[]): CoverageReport | null {
  const known = reports.filter(({ isAside, result }) => !isAside && result.lines.total > 0);
  return known.reduce<CoverageReport | null>(
    (most, report) => (most === null || report.result.lines.total > most.result.lines.total ? report : most),
    null,
  );
}

/** In percent; null of nothing. */
export function percent({ covered, total }: Count): number | null {
  return total === 0 ? null : (100 * covered) / total;
}

/** `41.2 %`. */
export const percentText = (value: number): string => `${value.toFixed(1)} %`;

/**
 * What a report says for a gate, in percent; null when it does not count that. Tools that count branches judge their
 * total over lines and branches together, others over lines alone: the higher one is taken.
 */
export function measured(
  { lines, branches }: Counts,
  { metric }: Pick<CoverageGate, 'metric'>,
): number | null {
  if (metric === 'lines') return percent(lines);
  if (metric === 'branches') return branches === null ? null : percent(branches);
  const both = {
    covered: lines.covered + (branches?.covered ?? 0),
    total: lines.total + (branches?.total ?? 0),
  };
  const values = [percent(lines), percent(both)].filter((value) => value !== null);
  return values.length === 0 ? null : Math.max(...values);
}

/**
 * Whether a value lies under a gate. It is rounded first: a total to the gate's own digits, as coverage.py does
 * (https://coverage.readthedocs.io/en/latest/config.html#report-fail-under), others as they are shown.
 *
 * @param tolerance how many percentage points it may fall short
 */
export function isUnder(value: number, { metric, minimum }: CoverageGate, tolerance: number): boolean {
  const digits = metric === 'total' ? digitsOf(minimum) : Math.max(1, digitsOf(minimum));
  return Number(value.toFixed(digits)) + tolerance < minimum;
}

const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
