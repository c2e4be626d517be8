import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from './assessment.ts';
import { coverageReports, largest, percent } from './coverage-reports.ts';
import { sumOf, weighed } from './test-reports.ts';

/** What the reports that speak of the change count, for one line: all tests, and the lines of the largest coverage report. */
export function measure(evidence: Evidence): Assessment['measured'] {
  const reports = weighed(evidence);
  const { total, failed, errored, skipped, flaky } = sumOf(reports);
  const coverage = largest(coverageReports(evidence));
  return {
    tests: reports.length === 0 ? null : { total, failed: failed + errored, skipped, flaky },
    coverage: coverage === null ? null : percent(coverage.result.lines),
  };
}
