import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { logLines } from '../../logs/lines.ts';
import { unlike } from '../../logs/log.ts';
import type { ReadLogs, UnexplainedLog } from '../details/logs.ts';
import { mapAtOnce, type Reading } from '../reading/reading.ts';
import { readLog } from '../reading/storage.ts';
import { loggedJobs } from './logs.ts';
import type { BaseReader } from './reader.ts';
import type { BaseRuns } from './runs.ts';

const AT_ONCE = 3;
/** The jobs of a run, and the log of one: address and file. */
const REQUESTS = 3;

/**
 * Explains jobs that failed without any sign by what the log of the same job on the base branch, where it last passed, does
 * not say. What cannot be read is left out.
 */
export async function withLinesUnlikeBase(
  reading: Reading,
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRuns | null,
  { unexplained }: Pick<ReadLogs, 'unexplained'>,
): Promise<Evidence> {
  if (base === null || unexplained.size === 0) return evidence;
  const open = evidence.runs.flatMap((run) =>
    run.jobs.flatMap((job) => {
      const log = unexplained.get(job.id);
      return log === undefined ? [] : [{ run, job, log }];
    }),
  );
  const found = new Map<number, Job>();
  await mapAtOnce(open, AT_ONCE, async (one) => {
    const job = await explained(reading, reader, base, one);
    if (job !== null) found.set(job.id, job);
  });
  const runs = evidence.runs.map((run) => ({
    ...run,
    jobs: run.jobs.map((job) => found.get(job.id) ?? job),
  }));
  return { ...evidence, runs };
}

/** A failed job with the lines that it has more; null: there is nothing to compare it with, or no difference. */
async function explained(
  { github, context }: Reading,
  reader: BaseReader,
  { runs }: BaseRuns,
  { run, job, log }: { run: Run; job: Job; log: UnexplainedLog },
): Promise<Job | null> {
  const green = runs.find(
    (item) => item.run.workflowId === run.workflowId && item.run.conclusion === 'success',
  );
  if (green === undefined || !reader.hasLeft(REQUESTS)) return null;
  const read = await loggedJobs(reader, green.run.id);
  const passed = read?.jobs.findLast(({ name, conclusion }) => name === job.name && conclusion === 'success');
  if (read === null || passed === undefined || !reader.mayAsk(2)) return null;
  const there = await readLog(github, context.repository, passed.id);
  if ('reason' in there) return null;
  const steps = read.loggedSteps.get(passed.id) ?? [];
  const step = log.step && steps.find(({ name }) => name === log.step?.name);
  if (step === undefined) return null;
  const lines = unlike(logLines(log.text), log.step, { log: logLines(there.text), step });
  if (lines.length === 0) return null;
  return { ...job, excerpt: { step: job.excerpt?.step ?? null, lines, unlike: passed.url } };
}
