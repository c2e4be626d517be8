import type { Conclusion } from '../../evidence/conclusions.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { type JobMatch, matchJob } from '../../workflow/definition.ts';
import { bare } from '../../workflow/expression.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { isStoppedBy, type Outcomes } from '../../workflow/outcomes.ts';

/** Why a job did not run. `explained`: by its own condition, or by that of a job which it needs. */
export interface SkipExplanation {
  explained: boolean;
  /** Goes on after `skipped:`. */
  text: Prose;
}

/** A job of the run with its definition. */
interface Known {
  job: Job;
  match: JobMatch | null;
}

/** Conclusions that keep the jobs which need this one from running. */
const STOPPING: Partial<Record<Conclusion, string>> = {
  failure: 'failed',
  timed_out: 'timed out',
  cancelled: 'was cancelled',
  startup_failure: 'could not start',
  action_required: 'waits for an action',
  stale: 'was given up',
};

const FAILING: ReadonlySet<Conclusion> = new Set(['failure', 'timed_out', 'startup_failure'] as const);

/**
 * Why a job was skipped. Its own `if:` explains it when every job that it needs passed, or when the condition takes
 * other outcomes into account (`always()`, `failure()`, `cancelled()`). A needed job that failed or was cancelled
 * does not explain it; GitHub looks at all jobs that come before, also over several. A skip is passed on with the
 * reason of the first skipped job. Where the definition is out of sight a run in which nothing failed leaves only a
 * condition.
 *
 * @param skipped the job, or a row that carries its id
 */
export function skipExplanation(evidence: Evidence, skipped: Pick<Job, 'id'>): SkipExplanation {
  const run = evidence.runs.find(({ jobs }) => jobs.some(({ id }) => id === skipped.id));
  if (run === undefined) return { explained: false, text: say`its run is not known` };
  const jobs = currentJobs(run).map((job) => ({ job, match: matchJob(evidence, run, job.name) }));
  const known = jobs.find(({ job }) => job.id === skipped.id);
  return known === undefined ? unseen(jobs) : explain({ run, jobs, explained: new Map() }, known);
}

/** A run while its skips are explained. */
interface Explaining {
  run: Run;
  jobs: Known[];
  /** By the job's id; null while its own needs are looked at. Two jobs that need the same one share its reason. */
  explained: Map<number, SkipExplanation | null>;
}

function explain(of: Explaining, known: Known): SkipExplanation {
  const told = of.explained.get(known.job.id);
  if (told) return told;
  of.explained.set(known.job.id, null);
  const explanation = reasonOf(of, known);
  of.explained.set(known.job.id, explanation);
  return explanation;
}

function reasonOf(of: Explaining, known: Known): SkipExplanation {
  const { run, jobs, explained } = of;
  const definition = known.match?.job ?? null;
  if (definition === null) return unseen(jobs);
  const before = ancestors(jobs, known);
  if (definition.if !== undefined && !isStoppedBy(definition.if, outcomesOf(run, before)))
    return byCondition(definition.if);
  const stopped = before.find(({ job }) => STOPPING[job.conclusion ?? 'success'] !== undefined);
  if (stopped !== undefined) return { explained: false, text: stoppedText(stopped.job) };
  const skips = before.filter(({ job }) => job.conclusion === 'skipped' && explained.get(job.id) !== null);
  const reasons = skips.map((each) => ({ each, reason: explain(of, each) }));
  const passedOn = reasons.find(({ reason }) => !reason.explained) ?? reasons[0];
  if (passedOn !== undefined) {
    const { each, reason } = passedOn;
    return { ...reason, text: say`${code(each.job.name)}, which it needs, was skipped: ${reason.text}` };
  }
  return definition.if === undefined ? without(run) : byCondition(definition.if);
}

/** What the status functions of a job say, as far as the jobs before it tell. */
function outcomesOf(run: Run, before: Known[]): Outcomes {
  const ends = before.map(({ job }) => job.conclusion ?? 'success');
  const isStopped = ends.some((end) => STOPPING[end] !== undefined);
  const isCancelled = run.conclusion === 'cancelled' || ends.includes('cancelled');
  return {
    success: !isStopped && !ends.includes('skipped'),
    ...(ends.some((end) => FAILING.has(end)) ? { failure: true } : !isStopped && { failure: false }),
    ...(!isCancelled && { cancelled: false }),
  };
}

function without(run: Run): SkipExplanation {
  const text =
    run.conclusion === 'cancelled' ? say`the run was cancelled` : say`its workflow file does not say why`;
  return { explained: false, text };
}

function stoppedText(job: Job): Prose {
  return say`${code(job.name)}, which it needs, ${STOPPING[job.conclusion!]!}`;
}

function byCondition(condition: string): SkipExplanation {
  return { explained: true, text: say`its condition ${code(bare(condition))} was not met` };
}

/** A job is only ever skipped by a condition or by what became of other jobs. */
function unseen(jobs: Known[]): SkipExplanation {
  const stopped = jobs.find(({ job }) => STOPPING[job.conclusion ?? 'success'] !== undefined);
  if (stopped === undefined) {
    return { explained: true, text: say`by a condition in a workflow file that was not read` };
  }
  const text = say`by a condition that was not read, or because ${code(stopped.job.name)} ${STOPPING[stopped.job.conclusion!]!}`;
  return { explained: false, text };
}

/** All jobs of the run that a job needs, directly or over others. */
export function jobsBefore(evidence: Evidence, run: Run, job: Job): Job[] {
  const jobs = currentJobs(run).map((one) => ({ job: one, match: matchJob(evidence, run, one.name) }));
  const known = jobs.find((one) => one.job.id === job.id);
  return known === undefined ? [] : ancestors(jobs, known).map((one) => one.job);
}

/** All jobs that the job needs, directly or over others. */
function ancestors(jobs: Known[], known: Known): Known[] {
  const found = new Set<Known>();
  const open = [known];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const needs = neededBy(jobs, next).filter((each) => !found.has(each));
    for (const each of needs) found.add(each);
    open.push(...needs);
  }
  return jobs.filter((each) => found.has(each) && each !== known);
}

/** The jobs behind `needs`: legs of a matrix, and all jobs of a called workflow. They share the callers. */
function neededBy(jobs: Known[], { job, match }: Known): Known[] {
  const needs = match?.job?.needs ?? [];
  if (needs.length === 0) return [];
  const depth = match?.callers.length ?? 0;
  const prefix = callPrefix(job.name, depth);
  return jobs.filter(
    (other) =>
      callPrefix(other.job.name, depth) === prefix && needs.includes(idAt(other.match, depth)?.id ?? ''),
  );
}

/** The job definition at a depth of calls: the caller there, or the job itself. */
function idAt(match: JobMatch | null, depth: number): JobDefinition | null {
  if (match === null) return null;
  return match.callers[depth] ?? (match.callers.length === depth ? match.job : null);
}

/** `caller / callee` at depth 1 → `caller / `. */
function callPrefix(name: string, depth: number): string {
  let end = 0;
  for (let level = 0; level < depth; level += 1) {
    const found = name.indexOf(' / ', end);
    if (found === -1) return name;
    end = found + 3;
  }
  return name.slice(0, end);
}
