import type { Evidence } from '../../evidence/evidence.ts';
import type { LogResult } from '../../evidence/results.ts';
import { inventory } from '../checks/inventory.ts';
import { judgedJobs } from '../checks/judged-job.ts';
import { setGates } from '../gates/set-gates.ts';
import { logReports } from './log-reports.ts';
import { missedGates } from './measured-coverage.ts';

/**
 * The results of logs of passed jobs that would be reasons: failed tests, no tests, coverage under a gate. What the base
 * branch says of the same steps tells whether that is new.
 */
export function troubledLogs(evidence: Evidence): LogResult[] {
  const passed = new Set(
    evidence.runs.flatMap(({ jobs }) =>
      jobs.flatMap(({ id, conclusion }) => (conclusion === 'success' ? [id] : [])),
    ),
  );
  const logs = logReports(evidence)
    .map(({ result }) => result)
    .filter(({ jobId }) => passed.has(jobId));
  const under = new Set(logs.some(({ coverage }) => coverage) ? underGate(evidence) : []);
  return logs.filter((result) => isTroubled(result) || under.has(result));
}

function isTroubled({ totals }: LogResult): boolean {
  return totals !== null && (totals.failed + totals.errored > 0 || totals.total === totals.skipped);
}

function underGate(evidence: Evidence): LogResult[] {
  const jobs = judgedJobs(evidence, inventory(evidence).workflows);
  return missedGates(evidence, setGates(evidence, jobs)).flatMap(({ source }) =>
    source.from === 'log' ? [source.log.result] : [],
  );
}
