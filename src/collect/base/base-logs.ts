import type { Evidence } from '../../evidence/evidence.ts';
import type { BaseLog, LogResult } from '../../evidence/log-result.ts';
import type { BaseRun } from '../../evidence/run.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { troubledLogs } from '../../judge/results/troubled-logs.ts';
import { logTotals, type ToldTotals } from '../../parse/log-totals.ts';
import { maskedLine } from '../../parse/masked-line.ts';
import { readLog } from '../logs/job-log.ts';
import { mapAtOnce } from '../reading/at-once.ts';
import type { Reading } from '../reading/reading.ts';
import { readLoggedJobs } from '../runs/jobs.ts';

/** Logs of the base branch that are read. */
const MOST_LOGS = 5;
const AT_ONCE = 4;

/**
 * Adds what the same logs say in the base branch's last run, where those of jobs that passed tell of failed tests, of
 * none, or of coverage under a gate: what is so there is known. Nothing is read where there is no such trouble; what
 * cannot be read is left out.
 */
export async function withLogsOnBase(reading: Reading, evidence: Evidence): Promise<Evidence> {
  const troubled = troubledLogs(evidence);
  const { baseline } = evidence;
  if (troubled.length === 0 || baseline === null) return evidence;
  const workflowOf = new Map(evidence.runs.map(({ id, workflowId }) => [id, workflowId]));
  const runs = await Promise.all(
    baseline.runs.map(async (base): Promise<BaseRun> => {
      const asked = troubled.filter(({ runId }) => workflowOf.get(runId) === base.workflowId);
      const logs = asked.length === 0 ? [] : await logsOf(reading, base, asked);
      return logs.length === 0 ? base : { ...base, logs };
    }),
  );
  return { ...evidence, baseline: { ...baseline, runs } };
}

async function logsOf({ github, context }: Reading, base: BaseRun, asked: LogResult[]): Promise<BaseLog[]> {
  const read = await readLoggedJobs(github, context.repository, base.runId).catch((error: unknown) => {
    if (isRequestFailure(error)) return null;
    throw error;
  });
  if (read === null) return [];
  const attempts = read.jobs.filter(({ conclusion }) => conclusion === 'success');
  const names = [...new Set(asked.map(({ job }) => job))].slice(0, MOST_LOGS);
  const all = await mapAtOnce(names, AT_ONCE, async (name): Promise<BaseLog[]> => {
    const job = attempts.findLast((each) => each.name === name);
    const log = job === undefined ? null : await readLog(github, context.repository, job.id);
    if (job === undefined || log === null || 'reason' in log) return [];
    const ran = read.loggedSteps.get(job.id) ?? [];
    const steps = new Set(asked.filter((one) => one.job === name).map(({ step }) => step));
    const told = logTotals(
      log.text,
      ran,
      ran.filter((step) => steps.has(maskedLine(step.name))),
    );
    return [...steps].flatMap((step) => baseLog(name, step, told));
  });
  return all.flat();
}

/** All that the tools said in one step. */
function baseLog(job: string, step: string | null, all: ToldTotals[]): BaseLog[] {
  const told = all.filter((one) => step === null || (one.step !== null && maskedLine(one.step) === step));
  if (told.length === 0) return [];
  const tests = told.flatMap(({ tests }) => tests ?? []);
  const coverage = told.flatMap((one) =>
    one.coverage.map(({ metric, percent, counts }) => ({ metric, percent, lines: counts })),
  );
  const sum = (count: (one: (typeof tests)[number]) => number): number =>
    tests.reduce((total, one) => total + count(one), 0);
  return [
    {
      job,
      step,
      total: sum(({ total, skipped }) => total - skipped),
      failed: sum(({ failed, errored }) => failed + errored),
      ...(coverage.length > 0 && { coverage }),
    },
  ];
}
