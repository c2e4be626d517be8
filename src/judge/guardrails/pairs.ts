import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { titleText } from '../steps.ts';
import { checksOfJob, checksOfStep, isSame, withoutRef } from './checks.ts';
import type { FilePair, Version } from './versions.ts';

/** A job of a touched file before the change, and the same job after it; null: it is gone from the file. */
export interface JobPair {
  file: FilePair;
  before: JobDefinition;
  after: JobDefinition | null;
}

/** The jobs of a touched file: by id, else by name, else by what they run. */
export function pairJobs(file: FilePair): JobPair[] {
  const [old, now] = [file.before.workflow.jobs, file.after?.workflow.jobs ?? []];
  const byId = new Map(old.map((job) => [job, now.find(({ id }) => id === job.id) ?? null]));
  const taken = new Set(byId.values());
  return old.map((before) => {
    const free = now.filter((job) => !taken.has(job));
    const after = byId.get(before) ?? free.find((job) => isRenamed(file, before, job)) ?? null;
    taken.add(after);
    return { file, before, after };
  });
}

/** A job with the same name under another id, or one that does all that this one did. */
function isRenamed(
  { before: old, after: now }: FilePair,
  before: JobDefinition,
  after: JobDefinition,
): boolean {
  if (now === null) return false;
  if (before.name !== undefined && before.name === after.name) return true;
  const [checks, others] = [checksOfJob(old, before), checksOfJob(now, after)];
  return checks.length > 0 && checks.every((check) => others.some((other) => isSame(check, other)));
}

export interface StepPair {
  before: StepDefinition;
  after: StepDefinition | null;
}

/** The steps of a job before and after: by id or title, else by what they run. */
export function pairSteps({ file, before, after }: JobPair): StepPair[] {
  const left = new Set(after?.steps ?? []);
  const take = (fits: (step: StepDefinition) => boolean): StepDefinition | null => {
    const found = [...left].find(fits) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const first = before.steps.map((step) => ({
    before: step,
    after: take((other) => hasSameTitle(step, other)),
  }));
  return first.map((pair) => ({
    before: pair.before,
    after: pair.after ?? take((other) => runsTheSame(file, before, pair.before, after, other)),
  }));
}

function hasSameTitle(one: StepDefinition, other: StepDefinition): boolean {
  const [title, otherTitle] = [titleText(one), titleText(other)].map((text) => withoutRef(text));
  return (one.id !== undefined && one.id === other.id) || title === otherTitle;
}

function runsTheSame(
  file: FilePair,
  job: JobDefinition,
  step: StepDefinition,
  after: JobDefinition | null,
  other: StepDefinition,
): boolean {
  if (step.uses !== undefined && other.uses !== undefined)
    return withoutRef(step.uses) === withoutRef(other.uses);
  if (file.after === null || after === null) return false;
  const others = checksOfStep(file.after, after, other);
  return checksOfStep(file.before, job, step).some((check) => others.some((each) => isSame(check, each)));
}

/** How readers call a job: `lint of CI`. */
export const jobName = ({ name, id }: JobDefinition): string => name ?? id;
export const workflowName = ({ workflow, path }: Version): string => workflow.name ?? path;
