import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { code, type Prose, say } from '../../../text/prose.ts';
import { anyOf, known } from '../../../tools/known.ts';
import { classifyName } from '../../../workflow/classify-step.ts';
import { type Known, truth } from '../../../workflow/evaluate.ts';
import {
  contextsIn,
  type Expression,
  eitherOf,
  logical,
  readCondition,
  written,
} from '../../../workflow/expression.ts';
import { implies } from '../../../workflow/implication.ts';
import { ALL_PASSED, isNever, looksAtNeeds } from '../../../workflow/outcomes.ts';
import { titleText } from '../../../workflow/steps.ts';
import { checksIn, isKnownToJudge, isSame, onlyPublishes } from '../compared/checks.ts';
import { type Conditions, comparable, renamedOwners } from '../compared/comparable-conditions.ts';
import {
  conditionValue,
  inLeg,
  type Situation,
  situations,
  type Value,
  whereNeededFailed,
} from '../compared/condition-value.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { contextsOf, type Leg, legsOf, pairLegs } from '../compared/matrix.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import { withoutRef } from '../compared/scripts.ts';
import type { FilePair, Version, Weakening, Weight } from '../weakening.ts';
import { isSkippedWithOne } from './aggregators.ts';

/** A condition that is new or stricter on a job with checks, or on a step that is one. */
export function narrowedConditions(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null) return [];
  const checks = checksIn(file.before, before);
  if (checks.length === 0) return gatherer(asked, pair, after);
  // What only brings something out, or is not known to judge, may well be left out.
  const isMild = onlyPublishes(file.before, before);
  const asNote = (found: Weakening): Weakening => ({ ...found, weight: 'note' });
  const own = narrowed(asked, pair, ofJob(before, after)).map((found) => (isMild ? asNote(found) : found));
  const steps = pair.steps
    .filter(({ before: step }) => checksIn(file.before, step).length > 0)
    .flatMap(({ before: old, after: now }) =>
      // Of an action that a script stands for now the condition may be a part.
      now === null || (old.uses !== undefined && now.uses === undefined) || runsInParts(asked, pair, old, now)
        ? []
        : narrowed(asked, pair, {
            ...ofStep(before, old, now),
            passed: passedBefore(after, now),
            things: [
              titleText(old),
              before.id,
              jobName(before),
              ...checksIn(file.before, old).map(({ tool }) => tool),
            ],
          }).map((found) =>
            isMild || !checksIn(file.before, old).some(isKnownToJudge) ? asNote(found) : found,
          ),
    );
  return [...own, ...steps];
}

/** What earlier steps of the job come to that run anyway, and without which the job fails: where all passes, success. */
function passedBefore({ steps }: JobDefinition, step: StepDefinition): Known['contexts'] {
  const earlier = steps
    .slice(0, Math.max(0, steps.indexOf(step)))
    .filter(
      ({ id, if: condition, continueOnError }) =>
        id !== undefined && condition === undefined && continueOnError === undefined,
    );
  return Object.fromEntries(
    earlier.flatMap(({ id }) =>
      ['outcome', 'conclusion'].map((member) => [`steps.${id!.toLowerCase()}.${member}`, 'success']),
    ),
  );
}

/** Whether several steps do what one did, and one of them runs wherever it ran: a step for each system. */
function runsInParts(
  { evidence }: Enforcement,
  { file, before, after }: JobPair,
  old: StepDefinition,
  now: StepDefinition,
): boolean {
  if (file.after === null || after === null || now.if === undefined || now.if === old.if) return false;
  const known = new Set(before.steps.filter((step) => step !== old).flatMap((step) => step.run ?? []));
  const version = file.after;
  const asked = checksIn(version, now);
  const parts = after.steps.filter(
    (step) =>
      step === now ||
      (step.continueOnError === undefined &&
        !known.has(step.run ?? '') &&
        asked.every((check) =>
          checksIn(version, step).some((other) => isSame(check, other) && other.hidden === null),
        )),
  );
  const whole = eitherOf(parts.map((step) => step.if));
  return (
    parts.length > 1 &&
    whole !== null &&
    narrowing(evidence, file, after, { old: old.if, now: whole }) === null
  );
}

/** A job that passes on how others ended; it may well look at that in its own condition. */
function gatherer(asked: Enforcement, pair: JobPair, after: JobDefinition): Weakening[] {
  const { before } = pair;
  if (!before.steps.some(looksAtNeeds) || BRINGS_OUT.has(classifyName(spokenName(before)))) return [];
  const own = ofJob(before, after);
  const steps = pair.steps.flatMap(({ before: step, after: other }) =>
    other === null || !looksAtNeeds(step) || isNever(other.if)
      ? []
      : [{ ...ofStep(before, step, other), things: own.things }],
  );
  const isLeftOut = ({ old, now }: Asked): boolean =>
    isOutForGood(asked.evidence, pair.file, after, alikeIn(asked, pair, old, now));
  const skipsFailures = !isNever(after.if) && isSkippedWithOne(pair, after);
  return [...(skipsFailures || isLeftOut(own) ? [own] : []), ...steps.filter(isLeftOut)].map((condition) =>
    narrowedCondition(asked, pair, condition, 'no'),
  );
}

/** A condition before and after, of which job or step, and what that is called besides. */
interface Asked {
  old: string | undefined;
  now: string | undefined;
  where: Prose;
  things: string[];
  /** What earlier steps came to. */
  passed?: Known['contexts'];
}

const ofJob = (before: JobDefinition, after: JobDefinition): Asked => ({
  old: before.if,
  now: after.if,
  where: say`${code(jobName(before))}`,
  things: [before.id, jobName(before)],
});

const ofStep = (
  job: JobDefinition,
  before: StepDefinition,
  after: StepDefinition,
): Omit<Asked, 'things'> => ({
  old: before.if,
  now: after.if,
  where: say`${code(titleText(before))} in ${code(jobName(job))}`,
});

const BRINGS_OUT = new Set(['deploy', 'report']);
const spokenName = ({ id, name }: JobDefinition): string => (name ?? id).replaceAll(/[-_]/g, ' ');

/** Whether the condition leaves changes out that the old one took, both where all needed jobs pass and where one fails. */
function isOutForGood(
  evidence: Evidence,
  file: FilePair,
  job: JobDefinition,
  { old, now }: Conditions,
): boolean {
  const [before, added] = [readCondition(old), demanded(old, now)];
  if (now === undefined || now === old || added === null) return false;
  const isOut = (parts: Expression[], worlds: Situation[]): boolean =>
    worlds.every((world) => conditionValue(parts, world) === 'no');
  const taken = situations(evidence, file, job)
    .map((passing) => [passing, whereNeededFailed(passing)])
    .filter((worlds) => before === null || !isOut([before], worlds));
  return taken.length > 0 && taken.every((worlds) => isOut(added, worlds));
}

function narrowed(asked: Enforcement, pair: JobPair, condition: Asked): Weakening[] {
  const { old, now, passed } = condition;
  const told = alikeIn(asked, pair, old, now);
  const value = narrowing(asked.evidence, pair.file, pair.after ?? pair.before, told, {
    legs: legsBetween(pair, old, now),
    passed,
  });
  if (value === null || isForOtherVersion(pair, told)) return [];
  return [narrowedCondition(asked, pair, condition, value)];
}

/** Whether both conditions choose legs that differ in a version alone, as many of them: `node == 24`, `node == 26`. */
function isForOtherVersion({ before, after }: JobPair, { old, now }: Conditions): boolean {
  if (old === undefined || now === undefined || after === null) return false;
  const [was, is] = [chosen(before, old), chosen(after, now)];
  const isSame = (one: Leg, other: Leg): boolean =>
    Object.keys(one).every(
      (key) => one[key] === other[key] || (VERSION.test(one[key]!) && VERSION.test(other[key] ?? '')),
    );
  return (
    was.length > 0 && was.length <= is.length && was.every((leg) => is.some((other) => isSame(leg, other)))
  );
}

const VERSION = /^v?\d{1,4}(?:\.(?:\d{1,4}|x)){0,2}$/;

/** The legs that a condition takes by their values alone. */
function chosen(job: JobDefinition, condition: string): Leg[] {
  const read = readCondition(condition);
  if (read === null || !/\bmatrix\b/i.test(condition)) return [];
  return (legsOf(job) ?? []).filter(
    (leg) => truth(read, { contexts: contextsOf(leg), status: ALL_PASSED }) === true,
  );
}

/** Both conditions in the same words. */
const alikeIn = ({ versions }: Enforcement, pair: JobPair, old?: string, now?: string): Conditions =>
  comparable(pair, renamedOwners(versions.before, versions.after), { old, now });

/** Legs before and after the change, for conditions that ask about them; undefined: they are not known. */
function legsBetween(
  { before, after }: JobPair,
  ...conditions: (string | undefined)[]
): LegContexts[] | undefined {
  const isAsked = conditions.some((each) => each !== undefined && /\bmatrix\b/i.test(each));
  if (!isAsked || after === null || before.matrix === undefined || after.matrix === undefined)
    return undefined;
  const [was, is] = [legsOf(before), legsOf(after)];
  const pairs = was === null || is === null ? [] : pairLegs(was, is);
  if (pairs.length === 0) return undefined;
  return pairs.map((leg) => ({
    before: contextsOf(leg.before),
    after: contextsOf(leg.after),
  }));
}

/** What conditions have of a leg before and after the change. */
interface LegContexts {
  before: Known['contexts'];
  after: Known['contexts'];
}

function narrowedCondition(
  asked: Enforcement,
  { file, before }: JobPair,
  { old, now, where, things }: Asked,
  value: Exclude<Value, 'yes'>,
): Weakening {
  const enforced = isEnforced(asked, file.before, before);
  const was = old === undefined ? [] : say` (before: ${code(old)})`;
  return {
    kind: 'condition narrowed',
    weight: value === 'path' && isForItsPaths(file, now ?? '') ? 'note' : weightOf(value, enforced),
    path: file.before.path,
    job: before.id,
    things,
    act: 'narrow',
    text: say`${where} of ${code(workflowName(file.before))} now runs only if ${code(now ?? '')}${was}`,
    remedy: say`remove the condition, or say in the description that it is skipped`,
  };
}

/** Actions that tell which paths changed, or that the same content was tested already. */
const FINDS_CHANGES =
  /\/(?:paths-filter|changed-files|path-filter|get-changed-files|gh-action-get-changed-files|paths-changes-filter|skip-duplicate-actions|detect-changed\S*|nx-affected\S*|what-changed)$/;

const LISTS_CHANGES = anyOf(known('listsChanges'));

/**
 * Whether the condition asks a job or step that finds out what the change touches: without its paths a check has
 * nothing to do.
 */
function isForItsPaths({ before, after }: JobPair['file'], condition: string): boolean {
  if (hasPaths(before) && !hasPaths(after)) return true;
  const read = readCondition(condition);
  const asked = (read === null ? [] : contextsIn(read)).filter(([, , member]) => member === 'outputs');
  const jobs = after?.workflow.jobs ?? [];
  const finds = ({ uses, run }: StepDefinition): boolean =>
    FINDS_CHANGES.test(withoutRef(uses ?? '')) || LISTS_CHANGES.test(run ?? '');
  const isFinder = ([context, id]: string[]): boolean =>
    context === 'needs'
      ? jobs.some((job) => job.id.toLowerCase() === id && job.steps.some(finds))
      : jobs.some(({ steps }) => steps.some((step) => step.id?.toLowerCase() === id && finds(step)));
  return asked.length > 0 && asked.every(isFinder);
}

/** Whether a path filter of the trigger chooses the changes. */
const hasPaths = (version: Version | null): boolean =>
  Object.values(version?.workflow.on ?? {}).some(
    ({ paths, pathsIgnore }) => (paths ?? pathsIgnore) !== undefined,
  );

function weightOf(value: Exclude<Value, 'yes'>, enforced: boolean): Weight {
  if (value === 'stranger') return 'note';
  return enforced && value !== 'path' ? 'enforcement' : 'lesser';
}

/**
 * What the new condition of a job or of one of its steps leaves out that the old one took; null: nothing.
 *
 * @param job the job after the change
 * @param known the legs of its matrix that stay, where the conditions ask about them, and what earlier steps came to
 */
export function narrowing(
  evidence: Evidence,
  file: FilePair,
  job: JobDefinition,
  { old, now }: Conditions,
  {
    legs,
    passed = {},
  }: { legs?: readonly LegContexts[] | undefined; passed?: Known['contexts'] | undefined } = {},
): Exclude<Value, 'yes'> | null {
  if (now === undefined || now === old) return null;
  const [before, after, added] = [readCondition(old), readCondition(now), demanded(old, now)];
  if (before !== null && after !== null && implies(before, after)) return null;
  const all = situations(evidence, file, job).map((situation) => inLeg(situation, passed));
  const values = (legs ?? [null]).flatMap((leg): Value[] => {
    const found = all.flatMap((situation): Value[] => {
      const [then, next] =
        leg === null ? [situation, situation] : [inLeg(situation, leg.before), inLeg(situation, leg.after)];
      if (before !== null && conditionValue([before], then) === 'no') return [];
      if (leg === null && before !== null && after !== null && implies(before, after, ofContexts(then)))
        return ['yes'];
      return [added === null ? 'open' : conditionValue(added, next)];
    });
    // A run of one of the events that speak of the change is enough: `push` beside `pull_request` is the same again.
    return MILDEST.filter((value) => found.includes(value)).slice(0, 1);
  });
  const strictest = MILDEST.findLast((value) => values.includes(value)) ?? 'yes';
  if (strictest === 'yes') return null;
  // Some legs are left out, and others are not.
  return strictest === 'no' && values.some((value) => value !== 'no') ? 'path' : strictest;
}

/** What is so of every run; how what came before ended, both conditions may ask alike. */
const ofContexts = ({ sure: { contexts } }: Situation): Known => ({ contexts, status: {} });

const MILDEST: readonly Value[] = ['yes', 'stranger', 'path', 'open', 'no'];

/**
 * What the new condition demands beyond the old one: nothing where that is in it, or one way of several. Null: it cannot be
 * read.
 */
function demanded(old: string | undefined, now: string | undefined): Expression[] | null {
  const [before, after] = [readCondition(old), readCondition(now)];
  if (after === null) return null;
  const was = before === null ? [] : partsOf(before, '&&');
  const known = new Set(was.map(keyOf));
  const isKnown = (part: Expression): boolean => partsOf(part, '&&').every((each) => known.has(keyOf(each)));
  return partsOf(after, '&&').filter((part) => {
    const ways = partsOf(part, '||');
    const keys = new Set(ways.map(keyOf));
    const isWider = (each: Expression): boolean => partsOf(each, '||').every((way) => keys.has(keyOf(way)));
    return !ways.some(isKnown) && !was.some(isWider);
  });
}

/** A needed job that is renamed is the same condition. */
const keyOf = (part: Expression): string => written(part).replaceAll(/\bneeds\.[\w-]+/g, 'needs');

function partsOf(expression: Expression, operator: '&&' | '||'): Expression[] {
  const found = logical(expression);
  return found?.operator === operator ? found.args.flatMap((arg) => partsOf(arg, operator)) : [expression];
}
