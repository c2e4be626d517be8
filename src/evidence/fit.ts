import { count } from '../text/text.ts';
import type { ChangedFile } from './change.ts';
import type { Evidence } from './evidence.ts';
import { type EssentialLines, withEssentialLines } from './excerpts.ts';
import {
  jobsWithTellingSteps,
  reachGone,
  reachSteps,
  resultSteps,
  resultsGone,
  suiteSteps,
  suitesGone,
  testNamesGone,
  testNamesStep,
} from './fit-parts.ts';
import { type Annotation, isExitCode, type Job, type Step } from './run.ts';
import { sizeInFile } from './serialize.ts';

/** An Evidence file is read by people and tools for years: it stays small. */
const defaultMaxBytes = 400_000;

/** Room for the sentence that tells what was left out. */
const gapBytes = 400;

/**
 * Brings Evidence under a size: first the ids of tests and the suites go, which only later heads are compared with,
 * then the passed steps of passed jobs, biggest jobs first, then annotations that are no failures, then who imports and
 * who owns what is changed, then lines of logs, then the definitions of changed files, the longest lists first, then
 * annotations of failures, last findings, the coverage of changed files and messages of failed tests. What the verdict
 * needs always stays: steps that did not succeed, jobs that hide a failure with their steps, and the line of a log that
 * says what kind of failure it was. What went is told in a gap about `size`. Judge and render what this returns, so
 * that the committed file gives the same report again.
 *
 * @param essential chooses what stays of the lines of a log
 * @returns the Evidence itself when it fits. When everything that may go is gone it can still be larger.
 */
export function fitToSize(
  evidence: Evidence,
  essential: EssentialLines,
  maxBytes: number = defaultMaxBytes,
): Evidence {
  const excess = (value: Evidence): number => sizeInFile(value) - maxBytes;
  let over = excess(evidence);
  if (over <= 0) return evidence;
  let fitted = evidence;
  for (const drop of dropsWith(essential)) {
    if (over + gapBytes <= 0) break;
    const next = drop(fitted, over + gapBytes);
    if (next !== fitted) over = excess(next);
    fitted = next;
  }
  return fitted === evidence ? evidence : tellSize(evidence, fitted, maxBytes);
}

const dropsWith = (
  essential: EssentialLines,
): readonly ((evidence: Evidence, bytes: number) => Evidence)[] => [
  ...suiteSteps,
  dropSteps,
  dropRemarks,
  ...reachSteps,
  (evidence, bytes) => dropLines(evidence, bytes, essential),
  dropDefinitions,
  dropFailureAnnotations,
  ...resultSteps,
  testNamesStep,
];

function dropSteps(evidence: Evidence, bytes: number): Evidence {
  const telling = jobsWithTellingSteps(evidence);
  const sizes = evidence.runs
    .flatMap((run) => run.jobs.filter(({ id }) => !telling.has(id)))
    .map((job) => ({ key: job.id, size: sizeOf(job.steps.filter((step) => isDroppable(job, step))) }));
  const chosen = biggest(sizes, bytes);
  if (chosen.size === 0) return evidence;
  const thin = (job: Job): Job => (chosen.has(job.id) ? withoutPassedSteps(job) : job);
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(thin) })) };
}

function isDroppable(job: Job, step: Step): boolean {
  const hides = job.annotations?.some(isExitCode) === true;
  return job.conclusion === 'success' && !hides && step.status === undefined && step.conclusion === undefined;
}

function withoutPassedSteps(job: Job): Job {
  const kept = job.steps.filter((step) => !isDroppable(job, step));
  return { ...job, steps: kept, stepsDropped: (job.stepsDropped ?? 0) + job.steps.length - kept.length };
}

function dropRemarks(evidence: Evidence, bytes: number): Evidence {
  return dropAnnotations(evidence, bytes, ({ level }) => level !== 'failure');
}

/** The exit code stays: it tells that a job which passed hides a failure. */
function dropFailureAnnotations(evidence: Evidence, bytes: number): Evidence {
  return dropAnnotations(evidence, bytes, (annotation) => !isExitCode(annotation));
}

function dropAnnotations(
  evidence: Evidence,
  bytes: number,
  isDroppable: (one: Annotation) => boolean,
): Evidence {
  const sizes = evidence.runs
    .flatMap((run) => run.jobs)
    .map(({ id, annotations = [] }) => ({ key: id, size: sizeOf(annotations.filter(isDroppable)) }));
  const chosen = biggest(sizes, bytes);
  if (chosen.size === 0) return evidence;
  const thin = (job: Job): Job => {
    if (!chosen.has(job.id)) return job;
    const all = job.annotations ?? [];
    const kept = all.filter((one) => !isDroppable(one));
    return {
      ...job,
      annotations: kept,
      annotationsDropped: (job.annotationsDropped ?? 0) + all.length - kept.length,
    };
  };
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(thin) })) };
}

function dropLines(evidence: Evidence, bytes: number, essential: EssentialLines): Evidence {
  const sizes = evidence.runs
    .flatMap((run) => run.jobs)
    .map(({ id, excerpt }) => ({ key: id, size: sizeOf(excerpt?.lines ?? []) }));
  const chosen = biggest(sizes, bytes);
  if (chosen.size === 0) return evidence;
  const thin = (job: Job): Job => (chosen.has(job.id) ? withEssentialLines(job, essential) : job);
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(thin) })) };
}

function dropDefinitions(evidence: Evidence, bytes: number): Evidence {
  const sizes = evidence.changes.files.map((file) => ({
    key: file.path,
    size: sizeOf(file.definitions ?? []),
  }));
  const chosen = biggest(sizes, bytes);
  if (chosen.size === 0) return evidence;
  const thin = ({ definitions, ...rest }: ChangedFile): ChangedFile =>
    definitions && !chosen.has(rest.path) ? { ...rest, definitions } : rest;
  return { ...evidence, changes: { ...evidence.changes, files: evidence.changes.files.map(thin) } };
}

/** The keys of the biggest items that together reach the wanted bytes; of equal ones the first. */
function biggest<Key>(items: { key: Key; size: number }[], bytes: number): Set<Key> {
  const chosen = new Set<Key>();
  let saved = 0;
  for (const { key, size } of items.filter((item) => item.size > 0).sort((a, b) => b.size - a.size)) {
    if (saved >= bytes) break;
    chosen.add(key);
    saved += size;
  }
  return chosen;
}

function sizeOf(list: unknown[]): number {
  return list.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(list));
}

/** Adds the gap that counts what is gone, in place of an earlier one. */
function tellSize(before: Evidence, after: Evidence, maxBytes: number): Evidence {
  const all = after.runs.flatMap((run) => run.jobs);
  const unread = unreadSteps(before);
  const dropped = all
    .map(({ id, stepsDropped = 0 }) => stepsDropped - (unread.get(id) ?? 0))
    .filter((some) => some > 0);
  const annotations = all.reduce((sum, job) => sum + (job.annotationsDropped ?? 0), 0);
  const steps = dropped.reduce((sum, one) => sum + one, 0);
  const logs = all.filter((job) => job.excerptCut).length;
  const files = countDefined(before) - countDefined(after);
  const parts = [
    ...suitesGone(before.results, after.results),
    ...(steps > 0 ? [`${count(steps, 'passed step')} of ${count(dropped.length, 'passed job')}`] : []),
    ...(annotations > 0 ? [count(annotations, 'annotation')] : []),
    ...(logs > 0 ? [`lines of ${count(logs, 'log')}`] : []),
    ...(files > 0 ? [`the definitions touched in ${count(files, 'file')}`] : []),
    ...reachGone(before, after),
    ...resultsGone(before.results, after.results),
    ...testNamesGone(before, after),
  ];
  const text = `Left out to keep the Evidence under ${Math.round(maxBytes / 1000)} kB: ${listed(parts)}; GitHub shows them as long as it keeps the runs and the pull request.`;
  return { ...after, gaps: [...after.gaps.filter((gap) => gap.about !== 'size'), { about: 'size', text }] };
}

/**
 * By job the passed steps that were not even read, of which another gap tells; what went for the size is in a gap of
 * its own.
 */
function unreadSteps({ runs, gaps }: Evidence): ReadonlyMap<number, number> {
  if (gaps.some(({ about }) => about === 'size')) return new Map();
  return new Map(runs.flatMap((run) => run.jobs.map(({ id, stepsDropped = 0 }) => [id, stepsDropped])));
}

function countDefined(evidence: Evidence): number {
  return evidence.changes.files.filter((file) => file.definitions && file.definitions.length > 0).length;
}

function listed(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
