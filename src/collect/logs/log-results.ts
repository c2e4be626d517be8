import type { Evidence } from '../../evidence/evidence.ts';
import { LogResult } from '../../evidence/results.ts';
import { toldSteps } from '../../facts/workflows/told-steps.ts';
import type { LoggedStep } from '../../logs/log.ts';
import { logTotals, type ToldTotals } from '../../logs/log-totals.ts';
import { maskedLine } from '../../text/redact.ts';
import { matchJob } from '../../workflow/definition.ts';
import type { LoggedJob } from './log-choice.ts';

/** Results of one job that the Evidence keeps. */
const MOST_RESULTS = 20;

/** What the tools in a job's log say of tests and coverage. */
export function logResults(
  evidence: Evidence,
  { run, job }: LoggedJob,
  log: string,
  logged: LoggedStep[],
): LogResult[] {
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  const places = toldSteps(evidence, run, job, definition) ?? [];
  const ran = logged.filter((_, index) => job.steps[index]?.conclusion !== 'skipped');
  const asked = places.flatMap((place) => logged[place] ?? []);
  return logTotals(log, ran, asked)
    .map((told) => toResult(run.id, job, told))
    .filter((result) => LogResult.safeParse(result).success)
    .slice(0, MOST_RESULTS);
}

function toResult(runId: number, job: LoggedJob['job'], told: ToldTotals): LogResult {
  const coverage = told.coverage.map(({ metric, percent, counts }) => ({ metric, percent, lines: counts }));
  return {
    runId,
    jobId: job.id,
    job: job.name,
    step: told.step === null ? null : maskedLine(told.step),
    format: told.format,
    totals: told.tests,
    ...(coverage.length > 0 && { coverage }),
  };
}
