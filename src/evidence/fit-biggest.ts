import { count } from '../text/text.ts';
import type { ChangedFile } from './change.ts';
import type { Evidence } from './evidence.ts';
import { type EssentialLines, withEssentialLines } from './excerpts.ts';
import { type Annotation, isExitCode, type Job, type Step } from './run.ts';

/** Takes something out of Evidence that is so many bytes too large; the Evidence itself where nothing of it is left. */
export type Drop = (evidence: Evidence, bytes: number) => Evidence;

/** The passed steps of passed jobs. */
export const dropSteps: Drop = (evidence, bytes) => {
  const telling = jobsWithTellingSteps(evidence);
  const ofJob = (job: Job): Step[] =>
    telling.has(job.id) ? [] : job.steps.filter((step) => isDroppable(job, step));
  return thinJobs(evidence, bytes, ofJob, withoutPassedSteps);
};

/**
 * Jobs whose steps the verdict needs although they passed: where a log counts failed tests, what the steps run tells whether
 * that was hidden; where no report of a run has a test that ran, whether a step was there to run some.
 */
function jobsWithTellingSteps({ runs, results: { tests, logs = [] } }: Evidence): ReadonlySet<number> {
  const red = logs.filter(({ totals }) => totals !== null && totals.failed + totals.errored > 0);
  const ranIn = new Set(
    tests.filter(({ totals }) => totals.total > totals.skipped).map(({ runId }) => runId),
  );
  const empty = runs.filter(({ id }) => !ranIn.has(id) && tests.some(({ runId }) => runId === id));
  return new Set([
    ...red.map(({ jobId }) => jobId),
    ...empty.flatMap(({ jobs }) => jobs.map(({ id }) => id)),
  ]);
}

function isDroppable(job: Job, step: Step): boolean {
  const hides = job.annotations?.some(isExitCode) === true;
  return job.conclusion === 'success' && !hides && step.status === undefined && step.conclusion === undefined;
}

function withoutPassedSteps(job: Job): Job {
  const kept = job.steps.filter((step) => !isDroppable(job, step));
  return { ...job, steps: kept, stepsDropped: (job.stepsDropped ?? 0) + job.steps.length - kept.length };
}

/** In words, the passed steps that went. */
export function stepsGone(before: Evidence, after: Evidence): string[] {
  const unread = unreadSteps(before);
  const dropped = jobsOf(after)
    .map(({ id, stepsDropped = 0 }) => stepsDropped - (unread.get(id) ?? 0))
    .filter((some) => some > 0);
  const steps = dropped.reduce((sum, one) => sum + one, 0);
  return steps > 0 ? [`${count(steps, 'passed step')} of ${count(dropped.length, 'passed job')}`] : [];
}

/**
 * By job the passed steps that were not even read, of which another gap tells; what went for the size is in a gap of
 * its own.
 */
function unreadSteps({ runs, gaps }: Evidence): ReadonlyMap<number, number> {
  if (gaps.some(({ about }) => about === 'size')) return new Map();
  return new Map(runs.flatMap((run) => run.jobs.map(({ id, stepsDropped = 0 }) => [id, stepsDropped])));
}

/** Annotations that are no failures. */
export const dropRemarks: Drop = (evidence, bytes) =>
  dropAnnotations(evidence, bytes, ({ level }) => level !== 'failure');

/** All of them. The exit code stays: it tells that a job which passed hides a failure. */
export const dropFailureAnnotations: Drop = (evidence, bytes) =>
  dropAnnotations(evidence, bytes, (annotation) => !isExitCode(annotation));

function dropAnnotations(
  evidence: Evidence,
  bytes: number,
  isDroppable: (one: Annotation) => boolean,
): Evidence {
  const ofJob = ({ annotations = [] }: Job): Annotation[] => annotations.filter(isDroppable);
  return thinJobs(evidence, bytes, ofJob, (job) => ({
    ...job,
    annotations: (job.annotations ?? []).filter((one) => !isDroppable(one)),
    annotationsDropped: (job.annotationsDropped ?? 0) + ofJob(job).length,
  }));
}

/** In words, the annotations that went. */
export function annotationsGone(_before: Evidence, after: Evidence): string[] {
  const gone = jobsOf(after).reduce((sum, { annotationsDropped = 0 }) => sum + annotationsDropped, 0);
  return gone > 0 ? [count(gone, 'annotation')] : [];
}

/** Lines of logs but the essential ones. */
export const dropLines =
  (essential: EssentialLines): Drop =>
  (evidence, bytes) =>
    thinJobs(
      evidence,
      bytes,
      ({ excerpt }) => excerpt?.lines ?? [],
      (job) => withEssentialLines(job, essential),
    );

/** In words, the logs whose lines went. */
export function linesGone(_before: Evidence, after: Evidence): string[] {
  const logs = jobsOf(after).filter((job) => job.excerptCut).length;
  return logs > 0 ? [`lines of ${count(logs, 'log')}`] : [];
}

/** The definitions of changed files. */
export const dropDefinitions: Drop = (evidence, bytes) => {
  const { changes } = evidence;
  const chosen = biggest(changes.files, bytes, ({ definitions = [] }) => definitions);
  if (chosen.size === 0) return evidence;
  const files = changes.files.map((file) => (chosen.has(file) ? withoutDefinitions(file) : file));
  return { ...evidence, changes: { ...changes, files } };
};

function withoutDefinitions({ definitions: _gone, ...rest }: ChangedFile): ChangedFile {
  return rest;
}

/** In words, the files whose definitions went. */
export function definitionsGone(before: Evidence, after: Evidence): string[] {
  const defined = ({ changes }: Evidence): number =>
    changes.files.filter(({ definitions = [] }) => definitions.length > 0).length;
  const files = defined(before) - defined(after);
  return files > 0 ? [`the definitions touched in ${count(files, 'file')}`] : [];
}

const jobsOf = ({ runs }: Evidence): Job[] => runs.flatMap(({ jobs }) => jobs);

/** Thins the jobs whose droppable parts are the biggest, as many as it takes. */
function thinJobs(
  evidence: Evidence,
  bytes: number,
  droppable: (job: Job) => unknown[],
  thin: (job: Job) => Job,
): Evidence {
  const chosen = biggest(jobsOf(evidence), bytes, droppable);
  if (chosen.size === 0) return evidence;
  const thinned = (job: Job): Job => (chosen.has(job) ? thin(job) : job);
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(thinned) })) };
}

/** Those of which the most may go, which together reach the wanted bytes; of equal ones the first. */
function biggest<T>(items: T[], bytes: number, droppable: (item: T) => unknown[]): ReadonlySet<T> {
  const sizes = items.map((item) => ({ item, size: sizeOf(droppable(item)) })).filter(({ size }) => size > 0);
  const chosen = new Set<T>();
  let saved = 0;
  for (const { item, size } of sizes.sort((a, b) => b.size - a.size)) {
    if (saved >= bytes) break;
    chosen.add(item);
    saved += size;
  }
  return chosen;
}

function sizeOf(list: unknown[]): number {
  return list.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(list));
}
