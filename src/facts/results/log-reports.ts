import type { Evidence } from '../../evidence/evidence.ts';
import type { LogResult } from '../../evidence/results.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { TestTotals } from '../../evidence/totals.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { isForTests, stepsWithResults } from '../workflows/steps-with-results.ts';
import { testReports } from './test-reports.ts';

/** What a tool said in the log of a job, of a run that counts. */
export interface LogReport {
  result: LogResult;
  run: Run;
}

/** A log that says how many tests ran. */
export interface LoggedTests extends LogReport {
  totals: TestTotals;
}

/** The ids of runs that have a test report which speaks of the change: then nothing is taken from their logs. */
export function runsWithTestReport(evidence: Evidence): ReadonlySet<number> {
  return new Set(
    testReports(evidence)
      .filter(({ isUncounted }) => !isUncounted)
      .map(({ run }) => run.id),
  );
}

/** What the logs of the runs that count say, in the order of the runs. */
export function logReports({ runs, results: { logs = [] } }: Evidence): LogReport[] {
  if (logs.length === 0) return [];
  return countedRuns(runs).flatMap((run) =>
    logs.filter(({ runId }) => runId === run.id).map((result) => ({ result, run })),
  );
}

/** Those that say how many tests ran. */
export function loggedTests(evidence: Evidence): LoggedTests[] {
  return logReports(evidence).flatMap(({ result, run }) =>
    result.totals === null ? [] : [{ result, run, totals: result.totals }],
  );
}

/** `` from the log of `pytest (3.10)` (CI) ``. */
export function logOf({ result: { job }, run }: LogReport): Prose {
  return say`from the log of ${code(job)} (${run.workflow})`;
}

/** A finished job that runs tests, of a run without a test report. */
export interface TestJob {
  run: Run;
  job: Job;
  definition: JobDefinition | null;
}

/** The jobs whose logs are all that can tell how many tests ran; only while all of their steps are known. */
export function loggedJobs(evidence: Evidence): TestJob[] {
  const reported = runsWithTestReport(evidence);
  return countedRuns(evidence.runs)
    .filter(({ id }) => !reported.has(id))
    .flatMap((run) =>
      currentJobs(run)
        .filter(({ conclusion }) => conclusion === 'success' || conclusion === 'failure')
        .map((job) => ({ run, job, definition: matchJob(evidence, run, job.name)?.job ?? null })),
    )
    .filter(({ run, job, definition }) => stepsWithResults(evidence, run, job, definition) !== null);
}

/** Whether a job is for tests, or has a step that is: not one that may run some among other things. */
export function testsSurely(evidence: Evidence, run: Run, job: Job): boolean {
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  return isForTests(evidence, run, job, definition);
}

/** Those of which nobody knows how many tests ran: the log was not read, or does not say it of all test steps. */
export function silentJobs({ runs, results: { uncounted = [] } }: Evidence): Pick<TestJob, 'run' | 'job'>[] {
  if (uncounted.length === 0) return [];
  const ids = new Set(uncounted);
  return runs.flatMap((run) => run.jobs.flatMap((job) => (ids.has(job.id) ? [{ run, job }] : [])));
}
