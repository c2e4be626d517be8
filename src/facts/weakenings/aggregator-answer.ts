import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { commandsOf, coreOf, isCheck, raises } from '../../workflow/command.ts';
import { looksAtNeeds } from '../workflows/passed-on.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type JobPair, jobName, workflowName } from './pairs.ts';
import { isNever } from './replaced.ts';
import type { Weakening } from './weakening.ts';

/**
 * What a job that passes on how others ended no longer does about it: none of its steps can fail any more because of
 * them, or it looks at the results of fewer.
 *
 * @param reached the jobs that it needs after the change, also over others
 */
export function lostAnswer(
  asked: Enforcement,
  pair: JobPair,
  after: JobDefinition,
  reached: ReadonlySet<string>,
): Weakening[] {
  const { file, before } = pair;
  const [old, now] = [before.steps.filter(answers), after.steps.filter(answers)];
  // A called workflow or an action may answer in its own way.
  if (old.length === 0 || after.uses !== undefined) return [];
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  if (now.length === 0) {
    const isOpaque = after.steps.some((step) => isUnknown(step) && !before.steps.some(isAlike(step)));
    if (isOpaque) return [];
    return [weakening(asked, pair, [], say`${name} no longer fails when a job that it needs fails`)];
  }
  const lost = unasked(before, old, now, after, reached);
  if (lost.length === 0) return [];
  const jobs = join(lost.map((job) => code(job)));
  return [weakening(asked, pair, lost, say`${name} no longer looks at the result of ${jobs}`)];
}

/** Whether a step looks at the results, and can fail. */
const answers = (step: StepDefinition): boolean => looksAtNeeds(step) && canFail(step);

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

const EVERY = /needs\.\*|\bneeds\s*[),]|\/alls-green@/;

/** The needed jobs whose results were looked at and are not any more. */
function unasked(
  before: JobDefinition,
  old: StepDefinition[],
  now: StepDefinition[],
  { needs }: JobDefinition,
  reached: ReadonlySet<string>,
): string[] {
  const [was, is] = [askedIn(old, before.needs), askedIn(now, needs)];
  if (is === null || was === null) return [];
  // One that still is needed over a job that is looked at is skipped with it.
  return [...was].filter((job) => reached.has(job) && needs.includes(job) && !is.has(job));
}

/** The jobs whose results the steps look at; null: nobody can tell. */
function askedIn(steps: StepDefinition[], needs: string[]): Set<string> | null {
  const texts = steps.flatMap(({ run = '', if: condition = '', uses = '', looksAt = [] }) => [
    run,
    condition,
    uses,
    ...looksAt,
  ]);
  if (texts.some((text) => EVERY.test(text))) return new Set(needs);
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\bneeds(?:\.([\w-]+)|\['([\w-]+)'\])/g)].map(([, dot, bracket]) => dot ?? bracket!),
  );
  return found.length === 0 ? null : new Set(found);
}

function weakening(asked: Enforcement, { file, before }: JobPair, lost: string[], text: Prose): Weakening {
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
