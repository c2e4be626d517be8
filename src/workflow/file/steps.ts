import type { StepDefinition } from '../../evidence/workflow.ts';
import { type Fields, isMapping } from '../../formats/json.ts';
import { type Comments, Refusal } from '../../formats/yaml-values.ts';
import { endingsIn } from '../outcomes.ts';
import { said, text, tolerance } from './fields.ts';
import { findsOf } from './finds.ts';
import { gateInputs, gateVariables } from './gates.ts';

const MAX_COMMAND = 4000;

/** What steps have from their job. */
export interface StepDefaults extends RunDefaults {
  /** What its `env` says of how jobs ended. */
  looksAt: string[];
}

/** The steps of a job in order; a job that calls a workflow has none. Throws a Refusal for a step that is no mapping. */
export function stepsOf(
  job: string,
  value: unknown,
  comments: Comments,
  defaults: StepDefaults,
): StepDefinition[] {
  const steps = Array.isArray(value) ? value : [];
  return steps.map((step, index) => {
    if (!isMapping(step)) throw new Refusal(`Step ${index + 1} of the job \`${job}\` is no mapping.`);
    return stepOf(step, comments, defaults);
  });
}

function stepOf(
  step: Fields,
  comments: Comments,
  { shell, workingDirectory, looksAt }: StepDefaults,
): StepDefinition {
  const run = text(step.run, Number.POSITIVE_INFINITY);
  const own = [...endingsIn(step.env), ...endingsIn(step.with), ...looksAt];
  return said({
    id: text(step.id),
    name: text(step.name),
    uses: text(step.uses),
    env: gateVariables(step.env),
    with: step.uses === undefined ? undefined : gateInputs(step.with),
    finds: findsOf(text(step.uses) ?? '', step.with),
    run: run?.slice(0, MAX_COMMAND),
    if: text(step.if),
    continueOnError: tolerance(step['continue-on-error']),
    workingDirectory: run === undefined ? undefined : (text(step['working-directory']) ?? workingDirectory),
    shell: run === undefined ? undefined : (text(step.shell) ?? shell),
    looksAt: own.length === 0 ? undefined : own,
    comment: comments.get(step),
  });
}

/** `defaults.run` of a workflow or job. */
export interface RunDefaults {
  shell: string | undefined;
  workingDirectory: string | undefined;
}
