import type { Evidence } from '../../evidence/evidence.ts';
import type { Results } from '../../evidence/results.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import type { Indexes } from '../details/suites.ts';
import type { CommittedReport } from '../repository/reports-on-branch.ts';
import type { ListedRun } from '../runs/runs.ts';

/** A run of the base branch with what it reports. */
export interface BaseSide {
  /** With its jobs. */
  run: Run;
  sha: string;
  /** How long it took by GitHub's list of runs; null: not known. */
  seconds: number | null;
  /** The report from whose Evidence it is known; null: from the run itself. */
  report: CommittedReport | null;
  /** Its jobs are known. */
  hasJobs: boolean;
  /** The annotations of its jobs are known. */
  hasAnnotations: boolean;
  results: Results;
  indexes: Indexes;
}

/** The run as the Evidence of its commit has it; null when that does not hold it, or as something else. */
export function sideOfReport(item: ListedRun, report: CommittedReport, evidence: Evidence): BaseSide | null {
  const run = countedRuns(evidence.runs).find(
    ({ id, attempt }) => id === item.run.id && attempt === item.run.attempt,
  );
  if (run === undefined || evidence.head.sha !== item.headSha || run.conclusion !== item.run.conclusion)
    return null;
  return {
    run,
    sha: item.headSha,
    seconds: item.seconds,
    report,
    hasJobs: run.jobsUnread !== true,
    hasAnnotations: !evidence.gaps.some(({ about }) => about === 'checks'),
    results: ofRun(evidence.results, run.id),
    indexes: new Map(),
  };
}

/** The run as its jobs and its artifacts show it. */
export function sideOfRun(
  { run, headSha, seconds }: ListedRun,
  jobs: Job[] | null,
  results: Results,
  indexes: Indexes,
): BaseSide {
  return {
    run: { ...run, jobs: jobs ?? [] },
    sha: headSha,
    seconds,
    report: null,
    hasJobs: jobs !== null,
    hasAnnotations: false,
    results: ofRun(results, run.id),
    indexes,
  };
}

/** A run that a report knows, with the tests of its artifacts: the report has lost their ids. */
export function withTestsOf(side: BaseSide, { results, indexes }: BaseSide): BaseSide {
  return { ...side, results: { ...side.results, tests: results.tests }, indexes };
}

function ofRun({ tests, coverage, analyses, logs = [] }: Results, id: number): Results {
  const isOwn = ({ runId }: { runId: number }): boolean => runId === id;
  return {
    tests: tests.filter(isOwn),
    coverage: coverage.filter(isOwn),
    analyses: analyses.filter(isOwn),
    logs: logs.filter(isOwn),
  };
}

/** Whether the tests of all reports that have passed or skipped ones can be found again. */
export function hasTestIds({ tests }: Pick<Results, 'tests'>): boolean {
  return tests.every(
    ({ totals, suites = [] }) =>
      totals.passed + totals.skipped + totals.flaky === 0 ||
      suites.some(({ passedIds, skippedIds }) => passedIds !== undefined || skippedIds !== undefined),
  );
}
