import type { Evidence } from '../evidence/evidence.ts';
import type { Job, Run } from '../evidence/run.ts';
import { matchJob } from '../judge/definition.ts';
import { countedRuns, currentJobs } from '../judge/jobs.ts';
import { hasTestReport } from '../judge/log-reports.ts';
import { isFailure } from '../judge/marks.ts';
import { requiredJob } from '../judge/requiredness.ts';
import { markOfJob } from '../judge/time-out.ts';
import { toldSteps } from '../judge/told-steps.ts';

/** A job whose log is wanted. */
export interface LoggedJob {
  run: Run;
  job: Job;
}

interface Choice extends LoggedJob {
  definition: ReturnType<typeof definitionOf>;
}

/** The jobs that failed, required ones first. */
export function failedJobs(evidence: Evidence): LoggedJob[] {
  const failed = choices(evidence).filter(({ job, definition }) => isFailure(markOfJob(job, definition)));
  return requiredFirst(evidence, failed);
}

/**
 * The finished jobs that run tests, of the runs that have no test report, required ones first: their logs are all that
 * tells how many tests ran.
 */
export function testJobs(evidence: Evidence): LoggedJob[] {
  const testing = choices(evidence).filter(
    ({ run, job, definition }) =>
      (job.conclusion === 'success' || job.conclusion === 'failure') &&
      !hasTestReport(evidence, run) &&
      toldSteps(evidence, run, job, definition) !== null,
  );
  return requiredFirst(evidence, testing);
}

function choices(evidence: Evidence): Choice[] {
  return countedRuns(evidence.runs).flatMap((run) =>
    currentJobs(run).map((job) => ({ run, job, definition: definitionOf(evidence, run, job) })),
  );
}

const definitionOf = (evidence: Evidence, run: Run, job: Job) =>
  matchJob(evidence, run, job.name)?.job ?? null;

function requiredFirst(evidence: Evidence, jobs: Choice[]): LoggedJob[] {
  const isLater = ({ run, job, definition }: Choice): boolean =>
    !['yes', 'unknown'].includes(requiredJob(evidence, run, job, definition?.continueOnError));
  return [...jobs.filter((one) => !isLater(one)), ...jobs.filter(isLater)];
}
