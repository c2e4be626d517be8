import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { type Known, truth } from '../../workflow/evaluate.ts';
import { contextsIn, type Expression, readValue } from '../../workflow/expression.ts';
import { isHandled, looksAtNeeds } from '../../workflow/outcomes.ts';
import { titleText } from '../../workflow/steps.ts';
import { checksIn } from './checks.ts';
import { conditionValue, situations } from './condition-value.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type JobPair, jobName, workflowName } from './pairs.ts';
import type { Weakening, Weight } from './weakening.ts';

type Tolerance = JobDefinition['continueOnError'];

/** `continue-on-error` that is new on a job with checks, or on a step that is one. */
export function newTolerance(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  const counts = checksIn(file.before, before).length > 0 || before.steps.some(looksAtNeeds);
  if (after === null || !counts) return [];
  const own = weightOf(asked, pair, before.continueOnError, after.continueOnError, after);
  const job = own === null ? [] : [weakening(pair, own, null)];
  const steps = pair.steps.flatMap(({ before: old, after: now }) => {
    if (now === null || checksIn(file.before, old).length === 0 || isHandled(now, after)) return [];
    const weight = weightOf(asked, pair, old.continueOnError, now.continueOnError, after);
    return weight === null ? [] : [weakening(pair, weight, old)];
  });
  return [...job, ...steps];
}

/** How much a new tolerance weighs; null: none is new, or it is for other events or for legs that are marked. */
function weightOf(
  asked: Enforcement,
  { file, before }: JobPair,
  old: Tolerance,
  now: Tolerance,
  job: JobDefinition,
): Weight | null {
  if (now === undefined || old === true || old === now) return null;
  const enforced = isEnforced(asked, file.before, before);
  if (now === true) return enforced ? 'enforcement' : 'lesser';
  const value = readValue(now);
  if (value === null) return 'lesser';
  const axes = axesIn(value);
  if (axes.length > 0)
    return toleratesAllLegs(value, axes, job) ? (enforced ? 'enforcement' : 'lesser') : null;
  const values = situations(asked.evidence, file, job).map((situation) => conditionValue([value], situation));
  if (values.every((each) => each === 'no')) return null;
  return enforced && values.every((each) => each === 'yes') ? 'enforcement' : 'lesser';
}

const axesIn = (value: Expression): string[] =>
  contextsIn(value).flatMap(([context, axis = '?']) => (context === 'matrix' ? [axis] : []));

const MOST_LEGS = 256;

/** Whether the value is true for each leg: for one that is marked alone it is false. */
function toleratesAllLegs(value: Expression, axes: string[], { legs }: JobDefinition): boolean {
  const known = Object.entries(legs?.axes ?? {}).filter(([axis]) => axes.includes(axis.toLowerCase()));
  if (known.length < new Set(axes).size) return false;
  const all = known.reduce<Known['contexts'][]>(
    (found, [axis, values]) =>
      found.length * values.length > MOST_LEGS
        ? []
        : found.flatMap((leg) => values.map((each) => ({ ...leg, ...ofLeg(axis, each) }))),
    [{}],
  );
  return all.length > 0 && all.every((contexts) => truth(value, { contexts, status: {} }) === true);
}

/** What a leg has of an axis. What may be a number, or was cut, is left out: how it is compared is not known. */
function ofLeg(axis: string, value: string): Known['contexts'] {
  const name = `matrix.${axis.toLowerCase()}`;
  if (value === 'true' || value === 'false') return { [name]: value === 'true' };
  return /^[a-z][\w-]*$/i.test(value) && !/^(?:null|nan|infinity)$/i.test(value) ? { [name]: value } : {};
}

function weakening({ file, before }: JobPair, weight: Weight, step: StepDefinition | null): Weakening {
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
    things: [name, before.id, jobName(before), 'continue-on-error', ...tools],
    act: 'allow',
    text: say`${where} of ${code(workflowName(file.before))} may fail now (${idiom})`,
    remedy: say`take ${idiom} from ${code(name)}, or say in the description that it may fail`,
  };
}
