import type { Evidence } from '../../evidence/evidence.ts';
import type { BaseLog, LogCoverage, LogResult } from '../../evidence/results.ts';
import type { BaseRun, Job } from '../../evidence/run.ts';
import { addTotals, type TestTotals } from '../../evidence/totals.ts';
import { troubledLogs } from '../../facts/results/troubled-logs.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { logLines } from '../../logs/lines.ts';
import { type LoggedTotals, logTotals } from '../../logs/log-totals.ts';
import { maskedLine } from '../../text/redact.ts';
import { isOfBase } from '../../workflow/of-base.ts';
import { mapAtOnce, type Reading } from '../reading/reading.ts';
import { readLog } from '../reading/storage.ts';
import type { LoggedJobs } from '../runs/jobs.ts';
import type { BaseReader } from './reader.ts';
import type { BaseRuns } from './runs.ts';
import type { BaseSide } from './side.ts';

/** Logs of the base branch that are read. */
const MOST_LOGS = 5;
const AT_ONCE = 4;

/**
 * Adds what the same logs say in the base branch's last run, where those of jobs that passed tell of failed tests, of
 * none, or of coverage under a gate: what is so there is known. The committed report of that run is asked first. Nothing
 * is read where there is no such trouble; what cannot be read is left out.
 */
export async function withLogsOnBase(
  reading: Reading,
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRuns | null,
): Promise<Evidence> {
  const troubled = troubledLogs(evidence);
  const { baseline } = evidence;
  if (troubled.length === 0 || baseline === null) return evidence;
  const workflowOf = new Map(evidence.runs.map(({ id, workflowId }) => [id, workflowId]));
  const runs = await Promise.all(
    baseline.runs.map(async (known): Promise<BaseRun> => {
      const asked = troubled.filter(({ runId }) => workflowOf.get(runId) === known.workflowId);
      const listed = base?.runs.find(({ run }) => run.id === known.runId);
      const side = asked.length === 0 || listed === undefined ? null : await reader.reported(listed);
      const logs = asked.length === 0 ? [] : await logsOf(reading, reader, known.runId, side, asked);
      return logs.length === 0 ? known : { ...known, logs };
    }),
  );
  return { ...evidence, baseline: { ...baseline, runs } };
}

/** What one job of the base is asked for. */
interface Asked {
  job: string;
  /** Null: its log did not tell in which step it was. */
  steps: (string | null)[];
}

async function logsOf(
  reading: Reading,
  reader: BaseReader,
  runId: number,
  side: BaseSide | null,
  troubled: LogResult[],
): Promise<BaseLog[]> {
  const jobs = [...new Set(troubled.map(({ job }) => job))].slice(0, MOST_LOGS).map((job) => ({
    job,
    steps: [...new Set(troubled.filter((one) => one.job === job).map(({ step }) => step))],
  }));
  const reported = jobs.map((asked) => (side === null ? [] : logsInReport(side, asked)));
  const open = jobs.filter((_, index) => reported[index]!.length === 0);
  const read = open.length === 0 ? null : await loggedJobs(reader, runId);
  const logged =
    read === null ? [] : await mapAtOnce(open, AT_ONCE, (one) => readJob(reading, reader, read, one));
  return jobs.flatMap(({ job }) => [...reported, ...logged].flat().filter((log) => log.job === job));
}

function logsInReport({ run, results }: BaseSide, { job: name, steps }: Asked): BaseLog[] {
  const job = newestPassed(run.jobs, name);
  const said = (results.logs ?? []).filter(({ jobId }) => jobId === job?.id);
  return baseLogs(
    name,
    steps,
    said.map(({ step, totals, coverage = [] }) => ({ step, tests: totals, coverage })),
  );
}

const newestPassed = (jobs: readonly Job[], name: string): Job | undefined =>
  jobs.findLast((job) => job.conclusion === 'success' && job.name === name);

/** The jobs of a run of the base with the times of their steps; null: they could not be read. */
export async function loggedJobs(reader: BaseReader, runId: number): Promise<LoggedJobs | null> {
  return reader.loggedJobs(runId).catch((error: unknown) => {
    if (isRequestFailure(error)) return null;
    throw error;
  });
}

async function readJob(
  reading: Reading,
  reader: BaseReader,
  read: LoggedJobs,
  { job: name, steps }: Asked,
): Promise<BaseLog[]> {
  const job = newestPassed(read.jobs, name);
  const said =
    job === undefined || !reader.mayAsk(2)
      ? null
      : await saidIn(reading, read, job, (step) => steps.includes(step));
  return said === null ? [] : baseLogs(name, steps, said);
}

/**
 * What the tools said in the log of a job of the base, in the steps that are asked for; null: it could not be read. Names
 * of steps are masked.
 */
export async function saidIn(
  { github, context }: Pick<Reading, 'github' | 'context'>,
  { loggedSteps }: LoggedJobs,
  job: Job,
  isAsked: (step: string) => boolean,
): Promise<LoggedTotals[] | null> {
  const log = await readLog(github, context.repository, job.id);
  if ('reason' in log) return null;
  const ran = loggedSteps.get(job.id) ?? [];
  const said = logTotals(
    logLines(log.text),
    ran,
    ran.filter(({ name }) => isAsked(maskedLine(name))),
    isOfBase,
  );
  return said.map((one) => ({ ...one, step: one.step === null ? null : maskedLine(one.step) }));
}

/** What a log says, whoever read it. */
interface Said {
  step: string | null;
  tests: TestTotals | null;
  coverage: LogCoverage[];
}

/** All that the tools said in the steps that are asked for. */
function baseLogs(job: string, steps: readonly (string | null)[], all: readonly Said[]): BaseLog[] {
  return steps.flatMap((step) => {
    const said = all.filter((one) => step === null || one.step === step);
    return said.length === 0 ? [] : [baseLog(job, step, said)];
  });
}

function baseLog(job: string, step: string | null, said: readonly Said[]): BaseLog {
  const tests = said.flatMap(({ tests }) => tests ?? []);
  const coverage = said.flatMap((one) => one.coverage);
  const { total, skipped, failed, errored } = addTotals(tests);
  return {
    job,
    step,
    total: total - skipped,
    failed: failed + errored,
    ...(coverage.length > 0 && { coverage }),
  };
}
