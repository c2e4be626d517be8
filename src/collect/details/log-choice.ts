import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { requiredJob } from '../../facts/checks/requiredness.ts';
import { markOfJob } from '../../facts/checks/time-out.ts';
import { loggedJobs, type TestJob } from '../../facts/results/log-reports.ts';
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

/** The jobs that run tests without a test report, required ones first. */
export function testJobs(evidence: Evidence): LoggedJob[] {
  return requiredFirst(evidence, loggedJobs(evidence));
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
