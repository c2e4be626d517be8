import type { Evidence } from '../../evidence/evidence.ts';
import type {
  JobDefinition,
  StepDefinition,
  WorkflowDefinition,
  WorkflowFile,
} from '../../evidence/workflow.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { titleText } from '../../workflow/steps.ts';

/**
 * What the change does to the checks: workflows and jobs that are new or removed against the merge base, and jobs
 * and steps whose result counts differently. A file that is the same at both has nothing to say.
 */
export function workflowChanges(evidence: Evidence): Prose[] {
  return evidence.workflows
    .filter(({ mergeBase }) => mergeBase !== undefined)
    .flatMap((file) => changesOf(file));
}

function changesOf({ path, head, mergeBase, problem }: WorkflowFile): Prose[] {
  // A version that could not be read is null too; then nothing is known of the difference.
  if (problem !== undefined) return [];
  if (head !== null && mergeBase === null)
    return [say`New workflow ${code(head.name ?? path)}: ${jobNames(head.jobs)}`];
  if (head === null)
    return mergeBase
      ? [say`Removed workflow ${code(mergeBase.name ?? path)}: ${jobNames(mergeBase.jobs)}`]
      : [];
  return mergeBase ? differences(head.name ?? path, mergeBase, head) : [];
}

const jobNames = (jobs: JobDefinition[]) => join(jobs.map(({ name, id }) => code(name ?? id)));

function differences(name: string, before: WorkflowDefinition, after: WorkflowDefinition): Prose[] {
  const added = after.jobs.filter(({ id }) => !before.jobs.some((job) => job.id === id));
  const removed = before.jobs.filter(({ id }) => !after.jobs.some((job) => job.id === id));
  const kept = after.jobs.flatMap((job) => {
    const old = before.jobs.find(({ id }) => id === job.id);
    return old === undefined ? [] : [{ old, job }];
  });
  return [
    ...eventChanges(name, before, after),
    ...added.map((job) => say`New job ${jobIn(name, job)}`),
    ...removed.map((job) => say`Removed job ${jobIn(name, job)}`),
    ...kept.flatMap(({ old, job }) => jobChanges(name, old, job)),
  ];
}

const jobIn = (workflow: string, { name, id }: JobDefinition) =>
  say`${code(name ?? id)} of ${code(workflow)}`;

function eventChanges(name: string, before: WorkflowDefinition, after: WorkflowDefinition): Prose[] {
  const [old, now] = [Object.keys(before.on), Object.keys(after.on)];
  const added = now.filter((event) => !old.includes(event));
  const removed = old.filter((event) => !now.includes(event));
  return [
    ...added.map((event) => say`${code(name)} is now started by ${code(event)}`),
    ...removed.map((event) => say`${code(name)} is no longer started by ${code(event)}`),
  ];
}

function jobChanges(workflow: string, old: JobDefinition, job: JobDefinition): Prose[] {
  const where = jobIn(workflow, job);
  return [
    ...reclassified(
      where,
      old.continueOnError === undefined,
      job.continueOnError === undefined,
      'continue-on-error',
    ),
    ...(old.if === job.if ? [] : [conditionChange(where, job.if)]),
    ...newSteps(where, old, job),
    ...pinned(where, old, job),
    ...job.steps.flatMap((step) => {
      const before = sameStep(old.steps, step);
      return before === undefined ? [] : stepChanges(where, before, step);
    }),
  ];
}

const STEPS_SHOWN = 5;

function newSteps(where: Prose, old: JobDefinition, job: JobDefinition): Prose[] {
  const added = job.steps.filter((step) => sameStep(old.steps, step) === undefined);
  if (added.length === 0) return [];
  const names = joinFirst(
    added.map((step) => code(titleText(step))),
    STEPS_SHOWN,
  );
  return [say`New ${added.length === 1 ? 'step' : 'steps'} in ${where}: ${names}`];
}

/** How strictly a version of an action is given: a commit, a full version, a part of one, a branch. */
function strictness(ref: string): number {
  if (/^[0-9a-f]{40,64}$/.test(ref)) return 3;
  if (/^v?\d+\.\d+\.\d+/.test(ref)) return 2;
  return /^v?\d+(?:\.\d+)?$/.test(ref) ? 1 : 0;
}

function pinned(where: Prose, old: JobDefinition, job: JobDefinition): Prose[] {
  const tighter = job.steps.flatMap((step) => {
    const [action = '', ref = ''] = step.uses?.split('@') ?? [];
    const before = old.steps.find(({ uses }) => uses?.split('@')[0] === action)?.uses?.split('@')[1];
    return before === undefined || strictness(ref) <= strictness(before) ? [] : [action];
  });
  if (tighter.length === 0) return [];
  const names = [...new Set(tighter)].map((action) => code(action));
  return [say`Pinned more strictly in ${where}: ${joinFirst(names, STEPS_SHOWN)}`];
}

function conditionChange(where: Prose, condition: string | undefined): Prose {
  return condition === undefined
    ? say`${where} has no condition any more`
    : say`${where} now has the condition ${code(condition)}`;
}

/** The step of the same name or action; a second one of that name is not told apart. */
function sameStep(steps: StepDefinition[], step: StepDefinition): StepDefinition | undefined {
  const title = titleOf(step);
  return steps.find((candidate) => titleOf(candidate) === title);
}

/** The runner's name for the step, without the version of an action. */
const titleOf = (step: StepDefinition) => titleText(step).split('@')[0];

function stepChanges(where: Prose, old: StepDefinition, step: StepDefinition): Prose[] {
  const idiom = softFail(step) ?? softFail(old) ?? '';
  const name = say`${code(titleText(step))} in ${where}`;
  return reclassified(name, softFail(old) === null, softFail(step) === null, idiom);
}

function reclassified(name: Prose, counted: boolean, counts: boolean, by: string): Prose[] {
  if (counted === counts) return [];
  return counts
    ? [say`Reclassified: ${name} counts again, ${code(by)} is gone`]
    : [say`Reclassified: ${name} is informational now (${code(by)})`];
}
