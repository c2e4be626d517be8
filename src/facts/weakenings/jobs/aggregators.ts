import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { code, join, type Prose, say } from '../../../text/prose.ts';
import { commandsOf, coreOf, isCheck, raises } from '../../../workflow/command.ts';
import { type Known, SOME_OBJECT, truth } from '../../../workflow/evaluate.ts';
import { type Expression, readCondition, statusCallsIn } from '../../../workflow/expression.ts';
import {
  ALL_PASSED,
  isMadeForNeeds,
  isNever,
  looksAtNeeds,
  needsLookedAt,
} from '../../../workflow/outcomes.ts';
import { checksIn } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Weakening } from '../weakening.ts';

/** What a job that passes on how others ended no longer waits for, or no longer sees when they fail. */
export function weakenedAggregators(asked: Enforcement, pair: JobPair, pairs: JobPair[]): Weakening[] {
  const { before, after } = pair;
  if (!before.steps.some(looksAtNeeds)) return [];
  if (after === null) return goneAggregator(pair, pairs);
  return [
    ...lostAlways(pair, after),
    ...lostNeeds(asked, pair, after, pairs),
    ...lostAnswer(asked, pair, after),
  ];
}

/** A job that gathers fewer is seldom the one that rules name. */
const LEAST_GATHERED = 3;
/** One whose action is made for it is. */
const LEAST_MEANT = 2;

/** The one job that fails with any of several is gone, while they stay, and none that waits for most of them is new. */
function goneAggregator({ file, before }: JobPair, pairs: JobPair[]): Weakening[] {
  const gathers = answerOf(before, file.before.workflow.jobs).steps.length > 0;
  const left = pairs.flatMap((other) =>
    other.after !== null && before.needs.includes(other.before.id) ? [other.after.id] : [],
  );
  const least = before.steps.some(isMadeForNeeds) ? LEAST_MEANT : LEAST_GATHERED;
  if (!gathers || left.length < least || runsAfterFailure(before.if) === null) return [];
  const jobs = jobsAfter(file);
  const isSuccessor = (job: JobDefinition): boolean => {
    const reached = closure(jobs, job);
    return left.filter((id) => reached.has(id)).length * 2 >= left.length;
  };
  if (jobs.some(isSuccessor)) return [];
  return [
    {
      kind: 'aggregator weakened',
      weight: 'lesser',
      path: file.before.path,
      job: before.id,
      things: [before.id, jobName(before)],
      act: 'remove',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} is removed, and no job fails any more when one of ${left.length} others does`,
      remedy: say`bring ${code(jobName(before))} back, or say in the description that it goes`,
    },
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
      things: [...names, ...lost.map((other) => other.before.id), ...wordsOfAll(names)],
      act: 'allow',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} no longer waits for ${join(names.map((name) => code(name)))}`,
      remedy: say`name ${join(names.map((name) => code(name)))} in its ${code('needs')} again`,
    },
  ];
}

/** What several jobs are called alike: `snapshots`. */
function wordsOfAll(names: readonly string[]): string[] {
  const [first = [], ...others] = names.map((name) => name.toLowerCase().split(/[^a-z]+/));
  return others.length === 0
    ? []
    : first.filter((word) => word.length > 5 && others.every((words) => words.includes(word)));
}

const jobsAfter = (file: JobPair['file']): JobDefinition[] => file.after?.workflow.jobs ?? [];

/** The jobs that a job needs, also over others. */
function closure(jobs: JobDefinition[], job: JobDefinition): Set<string> {
  return closureIn(new Map(jobs.map((each) => [each.id, each])), job);
}

function closureIn(byId: ReadonlyMap<string, JobDefinition>, job: JobDefinition): Set<string> {
  const found = new Set(job.needs);
  for (const id of found) for (const next of byId.get(id)?.needs ?? []) found.add(next);
  return found;
}

/**
 * What an aggregator no longer does about how others ended: none of its steps can fail any more because of them, or it
 * looks at the results of fewer.
 */
function lostAnswer(asked: Enforcement, pair: JobPair, after: JobDefinition): Weakening[] {
  const { file, before } = pair;
  const [was, is] = [answerOf(before, file.before.workflow.jobs), answerOf(after, jobsAfter(file))];
  // A called workflow or an action may answer in its own way.
  if (was.steps.length === 0 || after.uses !== undefined) return [];
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  if (is.steps.length === 0) {
    const isOpaque = after.steps.some((step) => isUnknown(step) && !before.steps.some(isAlike(step)));
    if (isOpaque) return [];
    return [unanswered(asked, pair, [], say`${name} no longer fails when a job that it needs fails`)];
  }
  const lost = unasked(was, is);
  if (lost.length === 0) return passedOver(asked, pair, after);
  const jobs = join(lost.map((job) => code(job)));
  return [unanswered(asked, pair, lost, say`${name} no longer looks at the result of ${jobs}`)];
}

/** Ways to end without success, beside a failure. A skip is most often meant by the condition of the job itself. */
const OTHER_ENDS = ['cancelled', 'skipped'] as const;

/** Ends of needed jobs for which a step of the aggregator ran, and for which none does any more. */
function passedOver(asked: Enforcement, pair: JobPair, after: JobDefinition): Weakening[] {
  const { file, before } = pair;
  const answers = (job: JobDefinition, jobs: JobDefinition[], end: string): boolean[] => {
    const ends = failuresOf(job, jobs, end);
    const steps = job.steps.filter((step) => looksAtNeeds(step) && canFail(step));
    return job.needs.map((id) => steps.some((step) => runsWhere(id, step, ends)));
  };
  const now = askedFor(FAILURE, after).filter((job) => !askedFor(SUCCESS, after).includes(job));
  const passing = askedFor(SUCCESS, before).filter((job) => now.includes(job));
  if (passing.length > 0) return [skipsPass(asked, pair, passing)];
  const end = OTHER_ENDS.find((each) => {
    const now = answers(after, jobsAfter(file), each);
    return (
      answers(before, file.before.workflow.jobs, each).some(Boolean) && now.length > 0 && !now.some(Boolean)
    );
  });
  if (end === undefined) return [];
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  const weakening = unanswered(
    asked,
    pair,
    [end],
    say`${name} no longer fails when a job that it needs was ${end}`,
  );
  return [end === 'skipped' ? { ...weakening, weight: 'lesser' } : weakening];
}

/** `needs.test.result != 'success'` in a script: it answers for every other end. */
const SUCCESS = /needs\.([\w*-]{1,100})\.result[^\n&|=]{0,8}!=[ "']{0,4}success\b/g;
/** `needs.test.result == 'failure'`. */
const FAILURE = /needs\.([\w*-]{1,100})\.result[^\n&|=!]{0,8}==?[ "']{0,4}failure\b/g;

/** The needed jobs for whose result a script asks so. */
const askedFor = (asks: RegExp, { steps }: JobDefinition): string[] =>
  steps.flatMap(({ run = '' }) => [...run.matchAll(asks)].map(([, job]) => job!));

function skipsPass(asked: Enforcement, pair: JobPair, jobs: string[]): Weakening {
  const name = say`${code(jobName(pair.before))} of ${code(workflowName(pair.file.before))}`;
  const text = say`${name} no longer fails when ${join(jobs.map((job) => code(job)))} was cancelled or skipped`;
  return { ...unanswered(asked, pair, ['cancelled', 'skipped'], text), weight: 'lesser' };
}

/** An aggregator among the jobs of its workflow, with the steps that answer for others. */
interface Answer {
  job: JobDefinition;
  jobs: JobDefinition[];
  steps: StepDefinition[];
  failures: Failures;
}

function answerOf(job: JobDefinition, jobs: JobDefinition[]): Answer {
  const failures = failuresOf(job, jobs);
  const runs = (step: StepDefinition): boolean =>
    job.needs.length === 0 || job.needs.some((failed) => runsWhere(failed, step, failures));
  const steps = job.steps.filter((step) => looksAtNeeds(step) && canFail(step) && runs(step));
  return { job, jobs, steps, failures };
}

/** Whether a step may run where one needed job failed: `contains(needs.*.result, 'cancelled')` lets it not. */
function runsWhere(failed: string, { if: condition }: StepDefinition, failures: Failures): boolean {
  const known = failures.get(failed);
  return known === undefined || truth(readCondition(condition), known) !== false;
}

/**
 * Whether an aggregator is skipped, and so passes, where one job with checks failed that it needs, but not where any
 * failed: that is told as a lost `always()`.
 */
export function isSkippedWithOne({ file, before }: JobPair, after: JobDefinition): boolean {
  const [old, now] = [readCondition(before.if), readCondition(after.if)];
  if (truth(now, FAILED) === false) return false;
  const { jobs } = file.before.workflow;
  const [then, next] = [failuresOf(before, jobs), failuresOf(after, jobsAfter(file))];
  const runs = (condition: Expression | null, known: Known | undefined): boolean =>
    known === undefined || truth(condition, { ...known, status: FAILED.status }) !== false;
  return jobs.some(
    (job) =>
      after.needs.includes(job.id) &&
      checksIn(file.before, job).length > 0 &&
      runs(old, then.get(job.id)) &&
      !runs(now, next.get(job.id)),
  );
}

/** What is known where one job failed that an aggregator needs, by the job. */
type Failures = ReadonlyMap<string, Known>;

/** An aggregator of more jobs is not asked about each of them. */
const MOST_NEEDED = 50;

/** One needed job failed, and of the others those that do not need it passed. */
function failuresOf({ needs }: JobDefinition, jobs: JobDefinition[], end = 'failure'): Failures {
  if (needs.length > MOST_NEEDED) return new Map();
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const behind = needs.map((id) => {
    const job = byId.get(id);
    return { id, before: job === undefined ? null : closureIn(byId, job) };
  });
  return new Map(
    needs.map((failed) => {
      const results = behind.map(({ id, before }) =>
        id === failed ? end : before === null || before.has(failed) ? null : 'success',
      );
      return [failed, { contexts: withResults(needs, results), status: ALL_PASSED }];
    }),
  );
}

/** The results of needed jobs; null: not known. */
function withResults(needs: string[], results: (string | null)[]): Known['contexts'] {
  const contexts: Record<string, Known['contexts'][string]> = {};
  for (const [index, id] of needs.entries()) {
    const name = `needs.${id.toLowerCase()}`;
    const result = results[index] ?? null;
    contexts[name] = SOME_OBJECT;
    if (result !== null) contexts[`${name}.result`] = result;
  }
  const all = results.filter((result) => result !== null);
  return all.length < needs.length ? contexts : { ...contexts, 'needs.*.result': all };
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
function askedIn({ job, steps, failures }: Answer): Set<string> | null {
  const asked = steps.map((step) => ({ step, names: new Set(needsLookedAt(step)) }));
  if (asked.some(({ names }) => names.has('?'))) return null;
  const isAsked = (id: string): boolean =>
    asked.some(
      ({ step, names }) => (names.has('*') || names.has(id.toLowerCase())) && runsWhere(id, step, failures),
    );
  return new Set(job.needs.filter(isAsked));
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
