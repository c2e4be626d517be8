import type { RunComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { comparisonOf } from './compared.ts';
import { isGreen } from './result-files.ts';

/** A run without test reports whose base run has some. */
export interface LostReports {
  run: Run;
  compared: RunComparison;
  /** Cases in the reports of the base run. */
  total: number;
}

/**
 * Green runs of which no test report was read, and whose base run reports tests. Not where a job did not run, which may
 * have made the reports, nor where artifacts could not be read.
 */
export function lostReports(evidence: Evidence): LostReports[] {
  if (evidence.gaps.some(({ about }) => about === 'artifacts')) return [];
  return countedRuns(evidence.runs)
    .filter((run) => isGreen(run) && currentJobs(run).every(({ conclusion }) => conclusion === 'success'))
    .filter(({ id }) => !evidence.results.tests.some(({ runId }) => runId === id))
    .flatMap((run) => {
      const compared = comparisonOf(evidence, run.id);
      const total = compared?.ran?.total ?? 0;
      return compared === null || total === 0 ? [] : [{ run, compared, total }];
    });
}
