import type { RunComparison, TestComparison } from '../../../evidence/comparison.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { TestResult } from '../../../evidence/results.ts';
import type { Run } from '../../../evidence/run.ts';
import { coverageReports } from '../../../facts/results/coverage.ts';
import { measuresNothing } from '../../../facts/results/measured-runs.ts';
import { foundIn } from '../../../facts/results/result-files.ts';
import { countedReports } from '../../../facts/results/test-reports.ts';
import type { Indexes } from '../../details/suites.ts';
import { type BaseSide, hasTestIds } from '../side.ts';
import { compareAnnotations, compareJobs, openJobs } from './jobs.ts';
import { compareCoverage, compareFindings } from './reports.ts';
import { compareTests, type Tests } from './tests.ts';

type Measured = Pick<Evidence, 'runs' | 'results'>;

/**
 * Compares one run of the head with a green run of the same workflow on the base branch.
 *
 * @param newest the newest run of the base, where it is another one; null: it could not be read.
 */
export function compareRun(
  evidence: Evidence,
  run: Run,
  indexes: Indexes,
  base: BaseSide,
  newest: BaseSide | null | undefined,
): RunComparison {
  const [here, there] = [only(evidence, run), asMeasured(base)];
  const report = base.report;
  return {
    runId: run.id,
    base: {
      runId: base.run.id,
      sha: base.sha,
      url: base.run.url,
      ...(!base.hasJobs && base.seconds !== null && { seconds: base.seconds }),
      ...(report && {
        report: { milestone: report.milestone, number: report.number, path: report.path },
      }),
    },
    ...ran(there),
    ...tests(evidence, run, { here, there, indexes, base, newest }),
    ...compareCoverage(coverageOf(here), coverageOf(there), newest ? coverageOf(asMeasured(newest)) : null),
    ...(base.hasJobs ? compareJobs(run, base.run) : {}),
    ...(base.hasJobs && base.hasAnnotations ? compareAnnotations(run, base.run) : {}),
    ...compareFindings(findingsOf(here), findingsOf(there)),
  };
}

const only = ({ results }: Evidence, run: Run): Measured => ({ runs: [run], results });
const asMeasured = ({ run, results }: BaseSide): Measured => ({ runs: [run], results });

const coverageOf = (measured: Measured) =>
  coverageReports(measured)
    .filter(({ isUncounted, result }) => !isUncounted && result.lines.total > 0)
    .map(({ result }) => result);

const findingsOf = (measured: Measured) =>
  foundIn(measured, measured.results.analyses)
    .filter(({ isUncounted }) => !isUncounted)
    .map(({ result }) => result);

function ran(there: Measured): Pick<RunComparison, 'ran'> {
  const reports = countedReports(there);
  const total = reports.reduce((sum, { result }) => sum + result.totals.total, 0);
  const skipped = reports.reduce((sum, { result }) => sum + result.totals.skipped, 0);
  return reports.length === 0 ? {} : { ran: { total, ran: total - skipped } };
}

interface Sides {
  here: Measured;
  there: Measured;
  indexes: Indexes;
  base: BaseSide;
  newest: BaseSide | null | undefined;
}

function tests(
  evidence: Evidence,
  run: Run,
  { here, there, indexes, base, newest }: Sides,
): Pick<RunComparison, 'tests' | 'testsOmitted'> {
  const own = resultsOf(here);
  const other = resultsOf(there);
  if (own.length === 0 || other.length === 0) return {};
  if (!hasTestIds({ tests: own })) return { testsOmitted: 'too many' };
  if (!hasTestIds({ tests: other })) return {};
  const last: Tests | null | undefined = newest && lastOf(newest);
  const compared = compareTests(
    { results: own, indexes },
    { results: other, indexes: base.indexes },
    last,
    openOf(evidence, run, base),
  );
  return compared === null ? {} : { tests: compared };
}

const resultsOf = (measured: Measured): TestResult[] => countedReports(measured).map(({ result }) => result);

function lastOf(newest: BaseSide): Tests | null {
  const results = resultsOf(asMeasured(newest));
  return results.length === 0 || !hasTestIds({ tests: results })
    ? null
    : { results, indexes: newest.indexes };
}

function openOf(evidence: Evidence, run: Run, base: BaseSide): TestComparison['open'] {
  if (evidence.gaps.some(({ about }) => about === 'artifacts')) return 'artifacts';
  return base.hasJobs && run.jobsUnread !== true
    ? openJobs(run, base.run, (job) => measuresNothing(evidence, run, job))
    : 'base';
}
