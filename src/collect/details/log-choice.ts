import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { withoutLeg } from '../../facts/checks/check-index.ts';
import { requiredJob } from '../../facts/checks/requiredness.ts';
import { markOfJob } from '../../facts/checks/time-out.ts';
import { loggedJobs, type TestJob, testsSurely } from '../../facts/results/log-reports.ts';
import { scans } from '../../facts/workflows/steps-with-results.ts';
import { matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { isFailure } from '../../workflow/marks.ts';

/** A job whose log is wanted. */
export interface LoggedJob {
  run: Run;
  job: Job;
}

/** The jobs that failed, required ones first. */
export function failedJobs(evidence: Evidence): LoggedJob[] {
  const failed = currentOnes(evidence).filter(({ job, definition }) => isFailure(markOfJob(job, definition)));
  return requiredFirst(evidence, failed);
}

/**
 * The jobs that run tests without a test report, required ones first: those that are for tests before those that may run some
 * among other things, and one leg of each before the others, which run the same.
 */
export function testJobs(evidence: Evidence): LoggedJob[] {
  const jobs = requiredFirst(evidence, loggedJobs(evidence));
  const seen = new Set<string>();
  const orders = jobs.map(({ run, job }) => {
    const place = `${run.workflowId}\n${withoutLeg(job.name)}`;
    const isOther = seen.has(place);
    seen.add(place);
    return (testsSurely(evidence, run, job) ? 0 : 2) + (isOther ? 1 : 0);
  });
  return [0, 1, 2, 3].flatMap((order) => jobs.filter((_, index) => orders[index] === order));
}

/** The finished jobs that look for vulnerabilities or secrets. */
export function scanningJobs(evidence: Evidence): LoggedJob[] {
  const ended = currentOnes(evidence).filter(
    ({ job }) => job.conclusion === 'success' || job.conclusion === 'failure',
  );
  return ended.filter(({ run, job, definition }) => scans(evidence, run, job, definition));
}

function currentOnes(evidence: Evidence): TestJob[] {
  return countedRuns(evidence.runs).flatMap((run) =>
    currentJobs(run).map((job) => ({ run, job, definition: matchJob(evidence, run, job.name)?.job ?? null })),
  );
}

function requiredFirst(evidence: Evidence, jobs: TestJob[]): LoggedJob[] {
  const isLater = ({ run, job, definition }: TestJob): boolean =>
    !['yes', 'unknown'].includes(requiredJob(evidence, run, job, definition?.continueOnError));
  return [...jobs.filter((one) => !isLater(one)), ...jobs.filter(isLater)];
}
