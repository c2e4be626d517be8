import type { ChangedFile } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { Job, Step } from './run.ts';
import { serialize } from './serialize.ts';

/** An Evidence file is read by people and tools for years: it stays small. */
const defaultMaxBytes = 400_000;

/** Room for the sentence that tells what was left out. */
const gapBytes = 400;

/**
 * Brings Evidence under a size: first the passed steps of passed jobs go, biggest jobs first, then the definitions of
 * changed files, the longest lists first. Steps that did not succeed always stay, and what went is told in a gap about
 * `size`. Judge and render what this returns, so that the committed file gives the same report again.
 *
 * @returns the Evidence itself when it fits. When everything that may go is gone it can still be larger.
 */
export function fitToSize(evidence: Evidence, maxBytes: number = defaultMaxBytes): Evidence {
  const excess = (value: Evidence): number => Buffer.byteLength(serialize(value)) - maxBytes;
  if (excess(evidence) <= 0) return evidence;
  const fitted = [dropSteps, dropDefinitions].reduce((value, drop) => {
    const over = excess(value) + gapBytes;
    return over > 0 ? drop(value, over) : value;
  }, evidence);
  return fitted === evidence ? evidence : tellSize(evidence, fitted, maxBytes);
}

function dropSteps(evidence: Evidence, bytes: number): Evidence {
  const sizes = evidence.runs
    .flatMap((run) => run.jobs)
    .map((job) => ({ key: job.id, size: sizeOf(job.steps.filter((step) => isDroppable(job, step))) }));
  const chosen = biggest(sizes, bytes);
  if (chosen.size === 0) return evidence;
  const thin = (job: Job): Job => (chosen.has(job.id) ? withoutPassedSteps(job) : job);
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(thin) })) };
}

function isDroppable(job: Job, step: Step): boolean {
  return job.conclusion === 'success' && step.status === undefined && step.conclusion === undefined;
}

function withoutPassedSteps(job: Job): Job {
  const kept = job.steps.filter((step) => !isDroppable(job, step));
  return { ...job, steps: kept, stepsDropped: (job.stepsDropped ?? 0) + job.steps.length - kept.length };
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
  const jobs = after.runs.flatMap((run) => run.jobs).filter((job) => job.stepsDropped);
  const steps = jobs.reduce((sum, job) => sum + (job.stepsDropped ?? 0), 0);
  const files = countDefined(before) - countDefined(after);
  const parts = [
    ...(steps > 0 ? [`${count(steps, 'passed step')} of ${count(jobs.length, 'passed job')}`] : []),
    ...(files > 0 ? [`the definitions touched in ${count(files, 'file')}`] : []),
  ];
  const text = `Left out to keep the Evidence under ${Math.round(maxBytes / 1000)} kB: ${parts.join(', and ')}; GitHub shows them as long as it keeps the runs and the pull request.`;
  return { ...after, gaps: [...after.gaps.filter((gap) => gap.about !== 'size'), { about: 'size', text }] };
}

function countDefined(evidence: Evidence): number {
  return evidence.changes.files.filter((file) => file.definitions && file.definitions.length > 0).length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
