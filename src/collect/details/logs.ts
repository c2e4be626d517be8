import type { Evidence } from '../../evidence/evidence.ts';
import { LogResult } from '../../evidence/results.ts';
import type { Excerpt, Job } from '../../evidence/run.ts';
import { UNCOMPILED } from '../../evidence/uncompiled.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { testsSurely } from '../../facts/results/log-reports.ts';
import { checkingSteps, stepsWithResults, testSteps } from '../../facts/workflows/steps-with-results.ts';
import { type LogLine, logLines } from '../../logs/lines.ts';
import { explanation } from '../../logs/log.ts';
import { type LoggedFindings, type LoggedTotals, logFindings, logTotals } from '../../logs/log-totals.ts';
import type { LoggedStep } from '../../logs/sections.ts';
import { maskedLine, redact, redactAll } from '../../text/redact.ts';
import { listFirst } from '../../text/text.ts';
import { matchJob } from '../../workflow/definition.ts';
import { isOfBase } from '../../workflow/of-base.ts';
import { mapAtOnce, type Reading } from '../reading/reading.ts';
import { readLog } from '../reading/storage.ts';
import type { LoggedSteps } from '../runs/to-job.ts';
import { failedJobs, type LoggedJob, scanningJobs, testJobs } from './log-choice.ts';

/** A log is two requests and up to two megabytes. So many are read of failed jobs, and as many more of those that test. */
const MOST_JOBS = 10;
const AT_ONCE = 10;
/** Of jobs that only scan, lint or check types, and may have found something although they passed. */
const MOST_SCANS = 4;
/** Jobs of which the Evidence says that nobody knows how many tests they ran. */
const MOST_UNCOUNTED = 500;
/** Jobs named in a gap. */
const NAMED = 3;

/** What the logs say. */
export interface ReadLogs {
  /** By the id of a job what its log says of its failure. */
  excerpts: ReadonlyMap<number, Excerpt>;
  /** By the id of a job its log, where no line of it is known for a sign of a failure. */
  unexplained: ReadonlyMap<number, UnexplainedLog>;
  /** In the order of runs and jobs. */
  results: LogResult[];
  /** Ids of the jobs that run tests, whose log was not read or does not tell how many. */
  uncounted: number[];
  /** What could not be read. */
  gaps: string[];
}

/** A log that does not say why a step failed. */
export interface UnexplainedLog {
  text: string;
  step: LoggedStep | null;
}

/** Logs that are kept to be compared. */
const MOST_UNEXPLAINED = 3;

/**
 * Reads each log once: of jobs that failed for the lines that explain the failed step, of jobs that run tests without a
 * test report for what their tools say at the end. A log of the second kind that cannot be read is no gap: nobody
 * misses what most repositories do not have.
 */
export async function readLogs(
  { github, context, budget }: Pick<Reading, 'github' | 'context' | 'budget'>,
  evidence: Evidence,
  steps: LoggedSteps,
): Promise<ReadLogs> {
  const failed = failedJobs(evidence);
  const { log: cost, keptForAnnotations } = budget.bounds;
  const mayRead = (jobs: number): number => budget.grant(Math.min(jobs, MOST_JOBS), cost, keptForAnnotations);
  const explained = failed.slice(0, mayRead(failed.length));
  const testing = testJobs(evidence);
  const counted = countedJobs(testing, failed, explained, mayRead);
  const known = [...explained, ...counted.filter((one) => !explained.some(isOf(one)))];
  const scanning = scanningJobs(evidence).filter((one) => !known.some(isOf(one)));
  const wanted = [...known, ...scanning.slice(0, mayRead(Math.min(scanning.length, MOST_SCANS)))];
  const excerpts = new Map<number, Excerpt>();
  const unexplained = new Map<number, UnexplainedLog>();
  const found = new Map<number, LogResult[]>();
  const unread = new Map<string, string[]>();
  await mapAtOnce(wanted, AT_ONCE, async (one) => {
    const { job } = one;
    const log = await readLog(github, context.repository, job.id);
    const logged = steps.get(job.id) ?? job.steps.map(withoutTimes);
    const fails = explained.some(isOf(one));
    if ('reason' in log) {
      if (fails) unread.set(log.reason, [...(unread.get(log.reason) ?? []), job.name]);
      return;
    }
    const lines = logLines(log.text);
    if (fails) {
      const step = failedStep(job, logged);
      const { lines: shown, isSign } = explanation(lines, step);
      if (shown.length > 0) excerpts.set(job.id, { step: step && redact(step.name), lines: shown });
      if (!isSign) unexplained.set(job.id, { text: log.text, step });
    }
    const ran = logged.filter((_, index) => job.steps[index]?.conclusion !== 'skipped');
    const read: JobLog = {
      ...one,
      definition: matchJob(evidence, one.run, job.name)?.job ?? null,
      lines,
      logged,
      ran,
    };
    const results = counted.some(isOf(one)) ? logResults(evidence, read) : [];
    found.set(job.id, [...results, ...findingsIn(evidence, read)]);
  });
  const results = inOrder(evidence, found);
  return {
    excerpts,
    unexplained: new Map(
      explained
        .flatMap(({ job: { id } }) => {
          const log = unexplained.get(id);
          return log === undefined ? [] : [[id, log] as const];
        })
        .slice(0, MOST_UNEXPLAINED),
    ),
    results,
    uncounted: uncounted(evidence, testing, results),
    gaps: gapsOf(unread, failed.length, explained.length),
  };
}

const withoutTimes = ({ name }: Job['steps'][number]): LoggedStep => ({
  name,
  startedAt: null,
  completedAt: null,
});

/** Of the jobs that run tests those whose log is read anyway, and as many more as there is room for. */
function countedJobs(
  testing: LoggedJob[],
  failed: LoggedJob[],
  explained: LoggedJob[],
  mayRead: (jobs: number) => number,
): LoggedJob[] {
  const others = testing.filter((one) => !failed.some(isOf(one)));
  return [...testing.filter((one) => explained.some(isOf(one))), ...others.slice(0, mayRead(others.length))];
}

function gapsOf(unread: ReadonlyMap<string, string[]>, failed: number, read: number): string[] {
  const some = [...unread].sort().map(([reason, names]) => unreadText(names, reason));
  return failed > read ? [...some, `Of ${failed} failed jobs the logs of ${read} were read.`] : some;
}

/**
 * The jobs that run tests for certain and say nothing of them, or of which one of several test steps says nothing: what the
 * others say is no whole.
 */
function uncounted(evidence: Evidence, testing: LoggedJob[], results: LogResult[]): number[] {
  const silent = testing.flatMap(({ run, job }) => {
    const own = results.filter(({ jobId, totals }) => jobId === job.id && totals !== null);
    if (own.length === 0) return testsSurely(evidence, run, job) ? [job.id] : [];
    if (own.some(({ step }) => step === null)) return [];
    const definition = matchJob(evidence, run, job.name)?.job ?? null;
    const steps = testSteps(evidence, run, job, definition).map((place) =>
      maskedLine(job.steps[place]!.name),
    );
    return steps.some((name, index) => !own.some((one) => isNth(one, name, countBefore(steps, index))))
      ? [job.id]
      : [];
  });
  return silent.sort((one, other) => one - other).slice(0, MOST_UNCOUNTED);
}

const isNth = ({ step, again = 0 }: LogResult, name: string, nth: number): boolean =>
  step === name && again === nth;

/** How many of the names before one are the same. */
const countBefore = (names: readonly string[], index: number): number =>
  names.slice(0, index).filter((name) => name === names[index]).length;

const isOf =
  ({ job }: LoggedJob) =>
  (other: LoggedJob): boolean =>
    other.job.id === job.id;

function inOrder({ runs }: Evidence, found: ReadonlyMap<number, LogResult[]>): LogResult[] {
  return runs.flatMap((run) => run.jobs.flatMap(({ id }) => found.get(id) ?? []));
}

/** The evidence with what the logs say, whatever looks like a secret masked. */
export function withLogs(evidence: Evidence, read: ReadLogs): Evidence {
  const { excerpts, results: logs, uncounted } = read;
  const add = (job: Job): Job => {
    const excerpt = excerpts.get(job.id);
    return excerpt === undefined ? job : { ...job, excerpt };
  };
  const runs = evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(add) }));
  const results = {
    ...evidence.results,
    ...(logs.length > 0 && { logs: redactAll(logs) }),
    ...(uncounted.length > 0 && { uncounted }),
  };
  return { ...evidence, runs, results };
}

/** The first step that failed; of a job that was stopped, also the step that ran then. */
function failedStep({ conclusion, steps }: Job, logged: LoggedStep[]): LoggedStep | null {
  const endings = conclusion === 'failure' ? ['failure', 'timed_out'] : ['failure', 'timed_out', 'cancelled'];
  const index = steps.findIndex((step) => endings.includes(step.conclusion ?? ''));
  return logged[index] ?? null;
}

function unreadText(names: string[], reason: string): string {
  const shown = listFirst(
    [...names].sort().map((name) => `\`${name}\``),
    NAMED,
  );
  return `The ${names.length === 1 ? 'log' : 'logs'} of ${shown} could not be read: ${reason}.`;
}

/** Results of one job that the Evidence keeps. */
const MOST_RESULTS = 20;

/** A job's log as it was read, and what is known of its steps. */
interface JobLog extends LoggedJob {
  definition: JobDefinition | null;
  lines: readonly LogLine[];
  /** All steps of the job. */
  logged: LoggedStep[];
  /** Those that ran. */
  ran: LoggedStep[];
}

/** What the tools in a job's log say of tests and coverage. */
function logResults(evidence: Evidence, { run, job, definition, lines, logged, ran }: JobLog): LogResult[] {
  const places = stepsWithResults(evidence, run, job, definition) ?? [];
  const asked = places.flatMap((place) => logged[place] ?? []);
  return logTotals(lines, ran, asked, isOfBase)
    .map((said) => toResult(run.id, job, said, asked))
    .filter((result) => LogResult.safeParse(result, UNCOMPILED).success)
    .slice(0, MOST_RESULTS);
}

/** Findings of one job that the Evidence keeps. */
const MOST_FINDINGS = 10;

/** What linters, type checkers and scanners in a job's log count. */
function findingsIn(evidence: Evidence, { run, job, definition, lines, logged, ran }: JobLog): LogResult[] {
  const asked = checkingSteps(evidence, run, job, definition).flatMap((place) => logged[place] ?? []);
  if (asked.length === 0) return [];
  return logFindings(lines, ran, asked)
    .map(({ step, place, format, found: findings }: LoggedFindings): LogResult => {
      const said = { step, place, format, tests: null, coverage: [] };
      return { ...toResult(run.id, job, said, asked), findings };
    })
    .slice(0, MOST_FINDINGS);
}

function toResult(
  runId: number,
  job: LoggedJob['job'],
  said: LoggedTotals,
  asked: readonly LoggedStep[],
): LogResult {
  const { coverage, place, names } = said;
  const steps = asked.map(({ name }) => name);
  const again = place === null ? 0 : countBefore(steps, place);
  return {
    runId,
    jobId: job.id,
    job: job.name,
    step: said.step === null ? null : maskedLine(said.step),
    ...(again > 0 && { again }),
    format: said.format,
    totals: said.tests,
    ...(names !== undefined && names.parts.length > 0 && { parts: names.parts.join('') }),
    ...(names !== undefined && names.files.length > 0 && { files: names.files.join('') }),
    ...(coverage.length > 0 && { coverage }),
  };
}
