import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, say } from '../../text/prose.ts';
import { isFailure } from '../../workflow/marks.ts';
import { looksAtNeeds } from '../../workflow/outcomes.ts';
import { isSetUpStep } from '../../workflow/set-up.ts';
import { decides, type JudgedJob } from '../rows.ts';
import { jobsBefore } from './skip.ts';

/**
 * Finds the jobs that only tell how others ended: their failed step looks at the results of the jobs that they need, or fetches
 * what those were to make.
 * Such a job passes their failure on; when all that failed there is infrastructure, so is its own failure.
 */
export function withPassedOn(evidence: Evidence, jobs: JudgedJob[]): JudgedJob[] {
  return jobs.map((job) => {
    const roots = rootsOf(evidence, job, jobs);
    if (roots.length === 0) return job;
    const excused = roots.every(({ infrastructure }) => infrastructure !== null);
    return { ...job, passesOn: roots, infrastructure: excused ? noResult(roots) : job.infrastructure };
  });
}

/** Whether a deciding job passes this one's failure on, so that it blocks although no rule names it. */
export function isPassedOn({ row }: JudgedJob, jobs: JudgedJob[]): boolean {
  return jobs.some((job) => decides(job.row.required) && job.passesOn.some((root) => root.row.id === row.id));
}

function rootsOf(evidence: Evidence, job: JudgedJob, jobs: JudgedJob[]): JudgedJob[] {
  const { row, failedStep, failedDefinition } = job;
  if (!isFailure(row.mark) || failedStep === null || failedDefinition === null) return [];
  // What it fetches, the job before it has not made.
  if (!looksAtNeeds(failedDefinition) && !isSetUpStep(failedStep, failedDefinition)) return [];
  const before = new Set(jobsBefore(evidence, job.run, job.job).map(({ id }) => id));
  return jobs.filter(({ row }) => before.has(row.id) && (isFailure(row.mark) || row.mark === 'cancelled'));
}

/** A required job that passed, and the jobs that it needs and that did not. */
export interface PassedOver {
  gate: JudgedJob;
  lost: JudgedJob[];
}

/**
 * The required jobs that passed although jobs which they need directly failed or were cancelled. Not where those decide
 * themselves, may fail, or fail on the base branch too: then they are told as what they are.
 */
export function passedOver(jobs: JudgedJob[]): PassedOver[] {
  return jobs.flatMap((gate) => {
    const needs = new Set(gate.definition?.needs ?? []);
    if (gate.row.required !== 'yes' || gate.row.mark !== 'success' || needs.size === 0) return [];
    const lost = jobs.filter(
      ({ row, run, definition, onBase }) =>
        run.id === gate.run.id &&
        needs.has(definition?.id ?? '') &&
        definition?.continueOnError === undefined &&
        !decides(row.required) &&
        onBase !== true &&
        (isFailure(row.mark) || row.mark === 'cancelled'),
    );
    return lost.length === 0 ? [] : [{ gate, lost }];
  });
}

const noResult = (roots: JudgedJob[]) =>
  say`${join(roots.map(({ row }) => code(row.name)))}, which it needs, gave none`;
