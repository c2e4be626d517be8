import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { commandsOf, coreOf, isCheck, raises } from '../../workflow/command.ts';
import { type Known, SOME_OBJECT, truth } from '../../workflow/evaluate.ts';
import { readCondition, statusCallsIn } from '../../workflow/expression.ts';
import { ALL_PASSED, isNever, looksAtNeeds, needsLookedAt } from '../../workflow/outcomes.ts';
import { checksIn } from './checks.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type JobPair, jobName, workflowName } from './pairs.ts';
import type { Weakening } from './weakening.ts';

/** What a job that passes on how others ended no longer waits for, or no longer sees when they fail. */
export function weakenedAggregators(asked: Enforcement, pair: JobPair, pairs: JobPair[]): Weakening[] {
  const { before, after } = pair;
  if (after === null || !before.steps.some(looksAtNeeds)) return [];
  return [
    ...lostAlways(pair, after),
    ...lostNeeds(asked, pair, after, pairs),
    ...lostAnswer(asked, pair, after),
  ];
}

/** Nothing but that a needed job failed. */
const FAILED: Known = { contexts: {}, status: { success: false, failure: true, cancelled: false } };

/** Without it the aggregator is skipped when a job fails, and GitHub lets a skipped job pass. */
function lostAlways({ file, before }: JobPair, after: JobDefinition): Weakening[] {
  const idiom = runsAfterFailure(before.if);
  // A job that never runs is told as that.
  if (idiom === null || truth(readCondition(after.if), FAILED) !== false || isNever(after.if)) return [];
  return [
    {
      kind: 'aggregator weakened',
      weight: 'lesser',
      path: file.before.path,
      job: before.id,
      things: [before.id, jobName(before), idiom, idiom.replace('()', '')],
      act: 'remove',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} loses ${code(idiom)}: it is skipped, and so passes, when a job that it needs fails`,
      remedy: say`give ${code(`if: ${idiom}`)} back to ${code(jobName(before))}`,
    },
  ];
}

/** By which part of its condition a job runs although one that it needs failed: `always()`; null: it does not. */
function runsAfterFailure(condition: string | undefined): string | null {
  const read = readCondition(condition);
  if (read === null || truth(read, FAILED) === false) return null;
  return statusCallsIn(read).find(({ call }) => truth(call, FAILED) === true)?.text ?? null;
}

function lostNeeds(
  asked: Enforcement,
  { file, before }: JobPair,
  after: JobDefinition,
  pairs: JobPair[],
): Weakening[] {
  const reached = closure(jobsAfter(file), after);
  const lost = pairs.filter(
    (other) =>
      before.needs.includes(other.before.id) &&
      other.after !== null &&
      !reached.has(other.after.id) &&
      checksIn(file.before, other.before).length > 0,
  );
  if (lost.length === 0) return [];
  const names = lost.map((other) => jobName(other.before));
  return [
    {
      kind: 'aggregator weakened',
      weight: isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser',
      path: file.before.path,
      job: before.id,
      things: [...names, ...lost.map((other) => other.before.id)],
      act: 'remove',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} no longer waits for ${join(names.map((name) => code(name)))}`,
      remedy: say`name ${join(names.map((name) => code(name)))} in its ${code('needs')} again`,
    },
  ];
}

const jobsAfter = (file: JobPair['file']): JobDefinition[] => file.after?.workflow.jobs ?? [];

/** The jobs that a job needs, also over others. */
function closure(jobs: JobDefinition[], job: JobDefinition): Set<string> {
  const found = new Set(job.needs);
  for (const id of found)
    for (const next of jobs.find((each) => each.id === id)?.needs ?? []) found.add(next);
  return found;
}

/**
 * What an aggregator no longer does about how others ended: none of its steps can fail any more because of them, or it
 * looks at the results of fewer.
 */
function lostAnswer(
  asked: Enforcement,
  { file, before, ...pair }: JobPair,
  after: JobDefinition,
): Weakening[] {
  const [was, is] = [
    { job: before, jobs: file.before.workflow.jobs },
    { job: after, jobs: jobsAfter(file) },
  ].map(({ job, jobs }) => ({ job, jobs, steps: job.steps.filter((step) => answers(step, job, jobs)) })) as [
    Answer,
    Answer,
  ];
  // A called workflow or an action may answer in its own way.
  if (was.steps.length === 0 || after.uses !== undefined) return [];
  const whole = { file, before, ...pair };
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  if (is.steps.length === 0) {
    const isOpaque = after.steps.some((step) => isUnknown(step) && !before.steps.some(isAlike(step)));
    if (isOpaque) return [];
    return [unanswered(asked, whole, [], say`${name} no longer fails when a job that it needs fails`)];
  }
  const lost = unasked(was, is);
  if (lost.length === 0) return [];
  const jobs = join(lost.map((job) => code(job)));
  return [unanswered(asked, whole, lost, say`${name} no longer looks at the result of ${jobs}`)];
}

/** An aggregator among the jobs of its workflow, with the steps that answer for others. */
interface Answer {
  job: JobDefinition;
  jobs: JobDefinition[];
  steps: StepDefinition[];
}

/** Whether a step looks at the results, and can fail. */
function answers(step: StepDefinition, job: JobDefinition, jobs: JobDefinition[]): boolean {
  const { needs } = job;
  if (!looksAtNeeds(step) || !canFail(step)) return false;
  return needs.length === 0 || needs.some((failed) => runsWhere(failed, step, job, jobs));
}

/** Whether a step may run where one needed job failed: `contains(needs.*.result, 'cancelled')` lets it not. */
function runsWhere(failed: string, step: StepDefinition, job: JobDefinition, jobs: JobDefinition[]): boolean {
  return truth(readCondition(step.if), whereFailed(failed, job, jobs)) !== false;
}

/**
 * Whether an aggregator is skipped, and so passes, where one job with checks failed that it needs, but not where any
 * failed: that is told as a lost `always()`.
 */
export function isSkippedWithOne({ file, before }: JobPair, after: JobDefinition): boolean {
  const [old, now] = [readCondition(before.if), readCondition(after.if)];
  if (truth(now, FAILED) === false) return false;
  const [was, is] = [file.before.workflow.jobs, jobsAfter(file)];
  const failures = was.filter((job) => after.needs.includes(job.id) && checksIn(file.before, job).length > 0);
  return failures.some(({ id }) => {
    const [then, next] = [whereFailed(id, before, was), whereFailed(id, after, is)];
    return (
      truth(old, { ...then, status: FAILED.status }) !== false &&
      truth(now, { ...next, status: FAILED.status }) === false
    );
  });
}

/** A needed job failed, and of the others those that do not need it passed. */
function whereFailed(failed: string, { needs }: JobDefinition, jobs: JobDefinition[]): Known {
  const results = needs.map((id) => {
    const job = jobs.find((each) => each.id === id);
    const isBehind = job === undefined || closure(jobs, job).has(failed);
    return {
      path: `needs.${id.toLowerCase()}`,
      result: id === failed ? 'failure' : isBehind ? null : 'success',
    };
  });
  const known = results.flatMap(({ path, result }) => (result === null ? [] : [[`${path}.result`, result]]));
  return {
    contexts: {
      ...Object.fromEntries(results.map(({ path }) => [path, SOME_OBJECT] as const)),
      ...(Object.fromEntries(known) as Record<string, string>),
      ...(known.length === needs.length && { 'needs.*.result': known.map(([, result]) => result!) }),
    },
    status: ALL_PASSED,
  };
}

function canFail({ run, if: condition, continueOnError }: StepDefinition): boolean {
  if (continueOnError === true || isNever(condition)) return false;
  if (run === undefined) return true;
  const commands = commandsOf(run);
  return commands.length === 0 || commands.some((words) => !isHarmless(words));
}

/** Prints, sets something, or ends well. */
function isHarmless(words: string[]): boolean {
  if (raises(words) || isCheck(words)) return false;
  return /^(?:echo|printf|true|:|export|set|exit|)$/.test(coreOf(words)[0] ?? '');
}

/** A step of which nobody knows what it does. */
const isUnknown = (step: StepDefinition): boolean =>
  !/^actions\/(?:checkout|upload-artifact|download-artifact|cache|setup-\w+)@/.test(step.uses ?? 'run') &&
  canFail(step);

const isAlike =
  (step: StepDefinition) =>
  (other: StepDefinition): boolean =>
    step.uses === other.uses && step.run === other.run;

/** The needed jobs whose results were looked at and are not any more. */
function unasked(before: Answer, after: Answer): string[] {
  const [was, is] = [askedIn(before), askedIn(after)];
  if (is === null || was === null) return [];
  const reached = closure(after.jobs, after.job);
  // One that still is needed over a job that is looked at is skipped with it.
  return [...was].filter((job) => reached.has(job) && after.job.needs.includes(job) && !is.has(job));
}

/** The needed jobs for whose failure a step answers; null: nobody can tell. */
function askedIn({ job, jobs, steps }: Answer): Set<string> | null {
  const asked = steps.map((step) => ({ step, names: new Set(needsLookedAt(step)) }));
  if (asked.some(({ names }) => names.has('?'))) return null;
  const found = job.needs.filter((id) =>
    asked.some(
      ({ step, names }) => (names.has('*') || names.has(id.toLowerCase())) && runsWhere(id, step, job, jobs),
    ),
  );
  return new Set(found);
}

function unanswered(asked: Enforcement, { file, before }: JobPair, lost: string[], text: Prose): Weakening {
  return {
    kind: 'aggregator weakened',
    weight: isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser',
    path: file.before.path,
    job: before.id,
    things: [...lost, before.id, jobName(before)],
    act: 'remove',
    text,
    remedy: say`let ${code(jobName(before))} fail again when a job that it needs fails`,
  };
}
