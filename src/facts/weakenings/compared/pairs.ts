import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { titleText } from '../../../workflow/steps.ts';
import type { FilePair, Version } from '../weakening.ts';
import { checksIn, isGate, isSame, MOST_STEPS } from './checks.ts';
import { withoutRef } from './scripts.ts';

/** A job of a touched file before the change, and the same job after it; null: it is gone from the file. */
export interface JobPair {
  file: FilePair;
  before: JobDefinition;
  after: JobDefinition | null;
  steps: StepPair[];
}

export interface StepPair {
  before: StepDefinition;
  after: StepDefinition | null;
}

/** More jobs than these are not tried as the new name of another. */
const TRIED = 30;

/** The jobs of a touched file: by id, else by name, else by what they run. */
export function pairJobs(file: FilePair): JobPair[] {
  const [old, now] = [file.before.workflow.jobs, file.after?.workflow.jobs ?? []];
  const byId = new Map(old.map((job) => [job, now.find(({ id }) => id === job.id) ?? null]));
  const taken = new Set(byId.values());
  return old.map((before) => {
    const free = byId.get(before) === null ? now.filter((job) => !taken.has(job)).slice(0, TRIED) : [];
    const after = byId.get(before) ?? free.find((job) => isRenamed(file, before, job)) ?? null;
    taken.add(after);
    return { file, before, after, steps: pairSteps(file, before, after) };
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
  const [checks, others] = [checksIn(old, before), checksIn(now, after)];
  return checks.length > 0 && checks.every((check) => others.some((other) => isSame(check, other)));
}

/** The steps of a job before and after: by id or title, else by what they run, else by the tool that they run. */
function pairSteps(file: FilePair, before: JobDefinition, after: JobDefinition | null): StepPair[] {
  const left = new Set(after?.steps.slice(0, MOST_STEPS));
  const take = (among: StepDefinition[] | undefined): StepDefinition | null => {
    const found = among?.find((step) => left.has(step)) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const ways = [(_: Version, step: StepDefinition) => namesOf(step), deedsOf, toolsOf];
  let pairs: StepPair[] = before.steps.slice(0, MOST_STEPS).map((step) => ({ before: step, after: null }));
  for (const keysOf of ways) {
    const byKey = grouped([...left], (step) => (file.after === null ? [] : keysOf(file.after, step)));
    pairs = pairs.map((pair) => ({
      before: pair.before,
      after: keysOf(file.before, pair.before).reduce(
        (found, key) => found ?? take(byKey.get(key)),
        pair.after,
      ),
    }));
  }
  return pairs;
}

/** The tools that a step checks with. */
const toolsOf = (version: Version, step: StepDefinition): string[] =>
  checksIn(version, step).flatMap((check) => (isGate(check) && check.words.length > 0 ? [check.tool] : []));

const namesOf = (step: StepDefinition): string[] => [
  ...(step.id === undefined ? [] : [`id ${step.id}`]),
  withoutRef(titleText(step)),
];

/** What a step does: the keys of its checks, or its action. */
const deedsOf = (version: Version, step: StepDefinition): string[] =>
  step.uses !== undefined ? [withoutRef(step.uses)] : checksIn(version, step).map(({ key }) => key);

function grouped<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []).slice(0, 50), item]);
  return groups;
}

/** How readers call a job: `lint of CI`. */
export const jobName = ({ name, id }: JobDefinition): string => name ?? id;
export const workflowName = ({ workflow, path }: Version): string => workflow.name ?? path;
