import type { TestTotals } from '../../evidence/totals.ts';

/** What a tool says at its end of the tests that it ran. */
export interface Closing {
  /** The line that says it. */
  at: number;
  totals: TestTotals;
  /**
   * The part that it speaks of: a test binary, a package, a module. Tools with parts go on after one that failed; left
   * out: it speaks of everything that the tool was told to run.
   */
  part?: string;
  /** In what a tool ran the same parts several times by itself: a framework, a browser. */
  leg?: string;
  /** The start of the tool, where it tells. Without it, and without a leg, a part that comes again begins another run. */
  start?: number;
}

/** Finds what one tool says in the lines of a step. */
export interface TestReader {
  format: string;
  /** Only in lines that another tool puts this before: `    [junit]`. */
  behind?: RegExp;
  closings(lines: readonly string[]): Closing[];
  /** Whether it ran tests and does not say how many: then what other tools say is no whole. */
  isSilent?(lines: readonly string[]): boolean;
}

/** What a tool says of coverage. `total` is of lines and branches together, or of statements, where it counts these. */
export interface LogCoverage {
  metric: 'total' | 'lines' | 'branches';
  percent: number;
  /** The counts behind it, where the tool prints them. */
  counts: { covered: number; total: number } | null;
}

/** Finds the totals of one coverage tool in the lines of a step. */
export interface CoverageReader {
  format: string;
  coverage(lines: readonly string[]): LogCoverage[];
}

/** Totals from counts; what is left out is none. Passed ones are given, or what is left of a stated total. */
export function totalsOf(counts: Partial<TestTotals>): TestTotals {
  const { failed = 0, errored = 0, skipped = 0, flaky = 0 } = counts;
  const others = failed + errored + skipped + flaky;
  const passed = counts.passed ?? Math.max(0, (counts.total ?? others) - others);
  return { total: passed + others, passed, failed, errored, skipped, flaky };
}

/** Whether tests failed or could not be run to their end. */
export const isRed = ({ failed, errored }: TestTotals): boolean => failed + errored > 0;
