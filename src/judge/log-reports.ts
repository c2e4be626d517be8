import type { Evidence } from '../evidence/evidence.ts';
import type { LogResult } from '../evidence/log-result.ts';
import type { Run } from '../evidence/run.ts';
import type { TestTotals } from '../evidence/totals.ts';
import { countedRuns } from './jobs.ts';
import { code, type Prose, say } from './prose.ts';
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

/** Whether a run has a test report that speaks of the change: then nothing is taken from its logs. */
export function hasTestReport(evidence: Evidence, { id }: Pick<Run, 'id'>): boolean {
  return testReports(evidence).some(({ run, isAside }) => run.id === id && !isAside);
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
