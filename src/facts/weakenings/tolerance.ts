import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { titleText } from '../../workflow/steps.ts';
import { looksAtNeeds } from '../workflows/passed-on.ts';
import { checksIn } from './checks.ts';
import { conditionValue } from './condition-value.ts';
import { situations } from './conditions.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { readCondition } from './expression.ts';
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
    if (now === null || checksIn(file.before, old).length === 0 || isLookedAt(now, after)) return [];
    const weight = weightOf(asked, pair, old.continueOnError, now.continueOnError, after);
    return weight === null ? [] : [weakening(pair, weight, old)];
  });
  return [...job, ...steps];
}

/** Whether the workflow looks at how the step ended, and so takes care of its failure itself. */
function isLookedAt({ id }: StepDefinition, job: JobDefinition): boolean {
  if (id === undefined) return false;
  const texts = job.steps.flatMap(({ run, if: condition, looksAt = [] }) => [
    run ?? '',
    condition ?? '',
    ...looksAt,
  ]);
  return texts.some((text) => text.includes(`steps.${id}.outcome`));
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
  const axis = /\bmatrix\.([\w-]+)/.exec(now)?.[1];
  if (axis !== undefined) {
    const values = job.legs?.axes[axis];
    return values?.length === 1 && values[0] === 'true' ? 'enforcement' : null;
  }
  const values = situations(asked.evidence, file).map((situation) =>
    conditionValue(readCondition(now), situation),
  );
  if (values.every((value) => value === 'no')) return null;
  return enforced && values.every((value) => value === 'yes') ? 'enforcement' : 'lesser';
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
