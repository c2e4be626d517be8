import type { Evidence } from '../../evidence/evidence.ts';
import type { Job } from '../../evidence/run.ts';
import type { Measured } from '../sections.ts';
import { comparedCoverage } from './compared.ts';
import {
  type CoverageReport,
  coverageReports,
  largest,
  loggedCoverage,
  percent,
  soleCoverage,
} from './coverage.ts';
import { loggedSuites } from './logged-suites.ts';
import type { MeasuredTests } from './measured-tests.ts';
import { sumOf } from './test-reports.ts';

/**
 * What the reports that speak of the change count, for one line: all tests, and the lines of the largest coverage report;
 * where there is none, what logs say.
 */
export function measure({
  evidence,
  tests: { reports },
}: {
  evidence: Evidence;
  tests: Pick<MeasuredTests, 'reports'>;
}): Measured {
  const coverage = largest(coverageReports(evidence));
  const logged = coverage === null ? soleCoverage(loggedCoverage(evidence)) : null;
  return {
    tests: reports.length > 0 ? counts(sumOf(reports)) : testsInLogs(evidence),
    coverage: coverage === null ? logged : percent(coverage.result.lines),
    ...(logged !== null && { coverageFromLog: true as const }),
    ...lostTests(evidence),
    ...coverageChange(evidence, coverage),
  };
}

/** Tests of the base branch without a result, and newly skipped ones, over the runs that ran all jobs of the base. */
function lostTests({ baseline, runs }: Evidence): Pick<Measured, 'lost'> {
  const compared = (baseline?.comparison?.runs ?? []).flatMap(({ runId, tests, jobs = [] }) => {
    const ended = (runs.find(({ id }) => id === runId)?.jobs ?? []).filter(hasEnded).map(({ name }) => name);
    const all =
      tests?.open === undefined || (tests.open === 'jobs' && jobs.every(({ name }) => ended.includes(name)));
    return tests === undefined || tests.alone !== undefined || !all ? [] : [tests];
  });
  const gone = compared.reduce((sum, { vanished }) => sum + vanished.total, 0);
  const skipped = compared.reduce((sum, tests) => sum + tests.skipped.total, 0);
  return gone + skipped === 0 ? {} : { lost: { gone, skipped } };
}

const hasEnded = ({ conclusion }: Job): boolean => conclusion === 'success' || conclusion === 'failure';

/** How the report that stands for the total differs from the same one of the base branch. */
function coverageChange(evidence: Evidence, report: CoverageReport | null): Pick<Measured, 'coverageChange'> {
  const runs = evidence.baseline?.comparison?.runs ?? [];
  const found = runs
    .filter(({ coverageAlone }) => coverageAlone !== true)
    .flatMap((compared) => comparedCoverage(evidence, compared))
    .find((one) => one.report.result === report?.result);
  return found === undefined ? {} : { coverageChange: found.here - found.there };
}

/** A part of the number is none. */
function testsInLogs(evidence: Evidence): Measured['tests'] {
  const { totals } = loggedSuites(evidence);
  return totals === null ? null : { ...counts(totals), fromLog: true };
}

const counts = ({ total, failed, errored, skipped, flaky }: ReturnType<typeof sumOf>) => ({
  total,
  failed: failed + errored,
  skipped,
  flaky,
});
