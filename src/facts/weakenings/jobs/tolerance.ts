import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { code, join, say } from '../../../text/prose.ts';
import { truth } from '../../../workflow/evaluate.ts';
import { contextsIn, type Expression, readValue } from '../../../workflow/expression.ts';
import { failingLater, isHandled, looksAtNeeds } from '../../../workflow/outcomes.ts';
import { titleText } from '../../../workflow/steps.ts';
import { checksIn } from '../compared/checks.ts';
import { conditionValue, inLeg, situations } from '../compared/condition-value.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { contextsOf, isAlike, type Leg, legsOf } from '../compared/matrix.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Weakening, Weight } from '../weakening.ts';

type Tolerance = JobDefinition['continueOnError'];

/** `continue-on-error` that is new on a job with checks, or on a step that is one. */
export function newTolerance(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  const counts = checksIn(file.before, before).length > 0 || before.steps.some(looksAtNeeds);
  if (after === null || !counts) return [];
  // Where all that judges might fail before, the job might; and what the job let fail, a step of it may.
  const judging = before.steps.filter((step) => checksIn(file.before, step).length > 0);
  const wereAll = judging.length > 0 && judging.every((step) => step.continueOnError === true);
  const own = wereAll ? null : toleratedBy(asked, pair, before.continueOnError, after.continueOnError, after);
  const job = own === null ? [] : [weakening(pair, own, null, after.continueOnError)];
  const steps = pair.steps.flatMap(({ before: old, after: now }) => {
    if (now === null || checksIn(file.before, old).length === 0 || failingLater(now, after).length > 0)
      return [];
    const judges = old.continueOnError === true ? failingLater(old, before) : [];
    // Where such a step is a check by itself, it is told that it goes.
    const failed = judges.length > 0 && judges.every((step) => checksIn(file.before, step).length === 0);
    if (!failed && isHandled(now, after)) return [];
    if (before.continueOnError === true || before.continueOnError === now.continueOnError) return [];
    const was = failed ? undefined : old.continueOnError;
    const tolerated = toleratedBy(asked, pair, was, now.continueOnError, after);
    return tolerated === null ? [] : [weakening(pair, tolerated, old, now.continueOnError)];
  });
  return [...job, ...steps];
}

/** How much a new tolerance weighs, and the legs that have it where not all do. */
interface Tolerated {
  weight: Weight;
  legs: Leg[];
}

/** Null: none is new, or it is for other events or for legs that are new too. */
function toleratedBy(
  asked: Enforcement,
  pair: JobPair,
  old: Tolerance,
  now: Tolerance,
  job: JobDefinition,
): Tolerated | null {
  const { file, before } = pair;
  if (now === undefined || old === true) return null;
  // The same expression may say something else of legs that change.
  const areOther = JSON.stringify(before.legs) !== JSON.stringify(job.legs);
  if (old === now && !(areOther && /\bmatrix\b/i.test(String(now)))) return null;
  const enforced = isEnforced(asked, file.before, before);
  const whole = { weight: enforced ? ('enforcement' as const) : ('lesser' as const), legs: [] };
  if (now === true) return whole;
  const value = readValue(now);
  if (value === null) return { weight: 'lesser', legs: [] };
  if (contextsIn(value).some(([context]) => context === 'matrix'))
    return inLegs(asked, pair, old, value, job, whole);
  const values = situations(asked.evidence, file, job).map((situation) => conditionValue([value], situation));
  if (values.every((each) => each === 'no')) return null;
  return enforced && values.every((each) => each === 'yes') ? whole : { weight: 'lesser', legs: [] };
}

/** The legs of before that may fail after the change: a leg of which a part still may not is none. */
function inLegs(
  asked: Enforcement,
  { file, before }: JobPair,
  old: Tolerance,
  value: Expression,
  job: JobDefinition,
  whole: Tolerated,
): Tolerated | null {
  const [was, is] = [legsOf(before), legsOf(job)];
  // The same expression over legs that only the run tells.
  if (
    (is === null || was === null) &&
    old !== undefined &&
    JSON.stringify(readValue(String(old))) === JSON.stringify(value)
  )
    return null;
  if (is === null) return { weight: 'lesser', legs: [] };
  const worlds = situations(asked.evidence, file, job);
  const saysOf = (expression: Expression, leg: Leg): (boolean | null)[] =>
    worlds.map((world) => truth(expression, inLeg(world, contextsOf(leg)).usual));
  const isTolerated = (expression: Expression, leg: Leg): boolean =>
    saysOf(expression, leg).some((each) => each !== false);
  const soft = is.filter((leg) => isTolerated(value, leg));
  if (soft.length === 0) return null;
  if (is.every((leg) => saysOf(value, leg).every((each) => each === true))) return whole;
  // Without a matrix, or with one that only the run tells, no leg is known from before.
  if (was === null) return { weight: 'lesser', legs: soft };
  if (before.matrix === undefined) return null;
  const then = typeof old === 'string' ? readValue(old) : null;
  // What only marks legs is not what they are: `experimental: true`.
  const asks = contextsIn(value).flatMap(([context, key = '']) => (context === 'matrix' ? [key] : []));
  const marks = asks.filter((key) => [...was, ...is].every((leg) => isMark(leg, key)));
  const textOf = (leg: Leg): string => JSON.stringify(Object.entries(leg).sort());
  const stayed = new Set(was.map(textOf));
  const lost = was.filter((leg) => {
    // A leg that was there before as well has not come in place of another one.
    const now = is.filter(
      (other) =>
        isAlike(without(marks, leg), without(marks, other)) &&
        (!stayed.has(textOf(other)) || textOf(other) === textOf(leg)),
    );
    const isNew = then === null || !isTolerated(then, leg);
    return isNew && now.length > 0 && now.every((other) => soft.includes(other));
  });
  return lost.length === 0 ? null : { weight: 'lesser', legs: lost };
}

const isMark = (leg: Leg, key: string): boolean =>
  Object.entries(leg).every(([name, value]) => name.toLowerCase() !== key || /^(?:true|false|)$/.test(value));

/** A leg without what only marks it. */
const without = (keys: readonly string[], leg: Leg): Leg =>
  Object.fromEntries(Object.entries(leg).filter(([key]) => !keys.includes(key.toLowerCase())));

const SHOWN = 4;

/** The legs by what the expression asks about: `php: 8.1`. */
function namesOf(legs: readonly Leg[], now: Tolerance): string[] {
  const value = typeof now === 'string' ? readValue(now) : null;
  const axes = value === null ? [] : contextsIn(value).flatMap(([, axis = '']) => axis);
  const names = legs.map((leg) => {
    const entries = Object.entries(leg);
    const asked = entries.filter(([axis]) => axes.includes(axis.toLowerCase()));
    // What only marks legs says of none which it is.
    const told = asked.every(([axis]) => isMark(leg, axis.toLowerCase()))
      ? entries.filter((entry) => !asked.includes(entry))
      : asked;
    return told.map(([axis, each]) => `${axis}: ${each}`).join(', ');
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/** The values by which legs differ from others of the job: `jruby`. */
function tellingIn(legs: readonly Leg[], job: JobDefinition): string[] {
  const all = legsOf(job) ?? [];
  const isShared = (axis: string, value: string): boolean => all.every((leg) => leg[axis] === value);
  const values = legs.flatMap((leg) =>
    Object.entries(leg).flatMap(([axis, value]) => (isShared(axis, value) ? [] : [value])),
  );
  return [...new Set(values)].filter((value) => /\p{L}{3}/u.test(value));
}

function weakening(
  { file, before }: JobPair,
  { weight, legs }: Tolerated,
  step: StepDefinition | null,
  now: Tolerance,
): Weakening {
  const names = namesOf(legs, now);
  const only = names.length === 0 ? [] : say` for ${join(names.slice(0, SHOWN).map((leg) => code(leg)))}`;
  const idiom = code('continue-on-error');
  const name = step === null ? jobName(before) : titleText(step);
  const tools = (step === null ? checksIn(file.before, before) : checksIn(file.before, step)).map(
    ({ tool }) => tool,
  );
  const where = step === null ? say`${code(name)}` : say`${code(name)} in ${code(jobName(before))}`;
  return {
    kind: 'failure tolerated',
    weight,
    path: file.before.path,
    job: before.id,
    things: [
      name,
      before.id,
      jobName(before),
      'continue-on-error',
      ...tools,
      ...names,
      ...tellingIn(legs, before),
    ],
    act: 'allow',
    text: say`${where} of ${code(workflowName(file.before))} may fail now${only} (${idiom})`,
    remedy: say`remove ${idiom} from ${code(name)}, or say in the description that it may fail`,
  };
}
