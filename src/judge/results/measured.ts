import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../assessment.ts';
import { loggedCoverage, soleCoverage } from './coverage-logs.ts';
import { coverageReports, largest, percent } from './coverage-reports.ts';
import { loggedTests, silentJobs } from './log-reports.ts';
import { sumOf, weighed } from './test-reports.ts';
import { addTotals } from './test-totals.ts';

type Measured = Assessment['measured'];

/**
 * What the reports that speak of the change count, for one line: all tests, and the lines of the largest coverage report;
 * where there is none, what logs say.
 */
export function measure(evidence: Evidence): Measured {
  const reports = weighed(evidence);
  const coverage = largest(coverageReports(evidence));
  const logged = coverage === null ? soleCoverage(loggedCoverage(evidence)) : null;
  return {
    tests: reports.length > 0 ? counts(sumOf(reports)) : testsInLogs(evidence),
    coverage: coverage === null ? logged : percent(coverage.result.lines),
    ...(logged !== null && { coverageFromLog: true as const }),
  };
}

function testsInLogs(evidence: Evidence): Measured['tests'] {
  const logs = loggedTests(evidence);
  if (logs.length === 0) return null;
  const fromLog = silentJobs(evidence).length === 0 ? 'all' : 'part';
  return { ...counts(addTotals(logs.map(({ totals }) => totals))), fromLog };
}

const counts = ({ total, failed, errored, skipped, flaky }: ReturnType<typeof sumOf>) => ({
  total,
  failed: failed + errored,
  skipped,
  flaky,
});
