import type { LogComparison, LoggedTestsThere, RunComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { withoutLeg } from '../../facts/checks/check-index.ts';
import { fewerByLogs, sameStep } from '../../facts/results/fewer-by-logs.ts';
import { loggedTests, runsWithTestReport } from '../../facts/results/log-reports.ts';
import { isDocumentation } from '../../facts/results/lost-explained.ts';
import { isGreen } from '../../facts/results/result-files.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { mapAtOnce, type Reading } from '../reading/reading.ts';
import type { Counterparts } from './comparison.ts';
import { loggedJobs, saidIn } from './logs.ts';
import type { BaseReader } from './reader.ts';
import { newestByWorkflow } from './runs.ts';
import type { BaseSide } from './side.ts';

/** Logs of one run of the base that are read, two requests each. */
const MOST_LOGS = 10;
const AT_ONCE = 4;

/** What is asked for of a run of the base: the steps of jobs, all legs of each. */
type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Adds what the logs of the base's green runs say of the tests that logs of the head count, from the committed report of
 * such a run or from its jobs; and where tests seem to be lost, what its newest run says. Nothing is read for runs that
 * have test reports or failed, nor for a change of documentation alone; what cannot be read is no gap.
 */
export async function withLoggedTests(
  reading: Reading,
  reader: BaseReader,
  evidence: Evidence,
  counterparts: Counterparts | null,
): Promise<Evidence> {
  if (counterparts === null || isDocumentation(evidence)) return evidence;
  const asked = askedOf(evidence);
  const compared = await changed(evidence, async (one) => {
    const steps = asked.get(one.runId);
    const side = counterparts.sides.find(({ run }) => run.id === one.runId)?.side;
    if (steps === undefined || side === undefined) return one;
    const logs = reportedLogs(side, steps) ?? (await logsOf(reading, reader, side.run, steps));
    return logs === null ? one : { ...one, logs };
  });
  return withNewest(reading, reader, compared, counterparts, asked);
}

/** By the ids of the head's runs that passed and whose tests only logs count. */
function askedOf(evidence: Evidence): ReadonlyMap<number, Asked> {
  const reported = runsWithTestReport(evidence);
  const runs = new Map<number, Map<string, Set<string>>>();
  for (const { run, result } of loggedTests(evidence)) {
    if (!isGreen(run) || reported.has(run.id)) continue;
    const jobs = runs.get(run.id) ?? new Map<string, Set<string>>();
    const job = withoutLeg(result.job);
    jobs.set(job, (jobs.get(job) ?? new Set()).add(sameStep(result.step)));
    runs.set(run.id, jobs);
  }
  return runs;
}

async function changed(
  evidence: Evidence,
  change: (compared: RunComparison) => Promise<RunComparison>,
): Promise<Evidence> {
  const { baseline } = evidence;
  const runs = baseline?.comparison?.runs ?? [];
  if (baseline === null || runs.length === 0) return evidence;
  const done: RunComparison[] = [];
  for (const run of runs) done.push(await change(run));
  return { ...evidence, baseline: { ...baseline, comparison: { runs: done } } };
}

const jobsOf = (run: Run, asked: Asked): Job[] =>
  currentJobs(run).filter(({ name }) => asked.has(withoutLeg(name)));

/** What a committed report has of these logs; null: it has none of them. */
function reportedLogs({ run, report, results }: BaseSide, asked: Asked): LogComparison | null {
  if (report === null) return null;
  const jobs = jobsOf(run, asked);
  const tests = (results.logs ?? []).flatMap(({ jobId, job, step, format, totals }) => {
    const isAsked = asked.get(withoutLeg(job))?.has(sameStep(step)) && jobs.some(({ id }) => id === jobId);
    return isAsked && totals !== null ? [{ job, step, format, totals }] : [];
  });
  return tests.length === 0 ? null : comparisonOf(jobs, tests);
}

function comparisonOf(jobs: readonly Job[], tests: LoggedTestsThere[]): LogComparison {
  const known = new Set(tests.map(({ job }) => job));
  const silent = jobs.flatMap(({ name }) => (known.has(name) ? [] : [name]));
  return { tests, ...(silent.length > 0 && { silent }) };
}

/** Null: nothing of it could be read. */
async function logsOf(
  reading: Reading,
  reader: BaseReader,
  run: Run,
  asked: Asked,
): Promise<LogComparison | null> {
  // Jobs, and one log at least.
  const read = reader.hasLeft(3) ? await loggedJobs(reader, run.id) : null;
  if (read === null) return null;
  const jobs = jobsOf({ ...run, jobs: read.jobs }, asked);
  const tests = await mapAtOnce(jobs.slice(0, MOST_LOGS), AT_ONCE, async (job) => {
    const ended = job.conclusion === 'success' || job.conclusion === 'failure';
    if (!ended || !reader.hasLeft(2) || !reader.mayAsk(2)) return [];
    const steps = asked.get(withoutLeg(job.name));
    const said = await saidIn(reading, read, job, (step) => steps?.has(sameStep(step)) === true);
    return (said ?? []).flatMap(({ step, format, tests }) =>
      tests === null ? [] : [{ job: job.name, step, format, totals: tests }],
    );
  });
  const found = tests.flat();
  return found.length === 0 ? null : comparisonOf(jobs, found);
}

/** A pull request is tested together with the base's tip, where tests may have gone before. */
async function withNewest(
  reading: Reading,
  reader: BaseReader,
  evidence: Evidence,
  { base, sides }: Counterparts,
  asked: ReadonlyMap<number, Asked>,
): Promise<Evidence> {
  const lost = new Set(fewerByLogs(evidence).map(({ run }) => run.id));
  return changed(evidence, async (one) => {
    const side = sides.find(({ run }) => run.id === one.runId);
    const steps = asked.get(one.runId);
    if (!lost.has(one.runId) || one.logs === undefined || side === undefined || steps === undefined)
      return one;
    const [newest] = newestByWorkflow(base, new Set([side.run.workflowId]));
    if (newest === undefined || newest.run.id === side.listed.run.id) return one;
    const reported = await reader.reported(newest);
    const logs =
      (reported && reportedLogs(reported, steps)) ?? (await logsOf(reading, reader, newest.run, steps));
    return {
      ...one,
      logs: { ...one.logs, ...(logs === null ? { newestUnread: true as const } : { newest: logs.tests }) },
    };
  });
}
