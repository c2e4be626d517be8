import type { StepDefinition } from '../../evidence/workflow.ts';
import { type Fields, isMapping } from '../../formats/json.ts';
import { type Comments, Refusal } from '../../formats/yaml-values.ts';
import { endingsIn } from '../outcomes.ts';
import { said, text, texts, tolerance } from './fields.ts';
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
  const all = (Array.isArray(value) ? value : []).flatMap((step, index) => {
    if (!isMapping(step)) throw new Refusal(`Step ${index + 1} of the job \`${job}\` is no mapping.`);
    return Array.isArray(step.parallel) ? step.parallel.filter(isMapping) : [step];
  });
  return all.flatMap((step, index) => {
    if (WAITS.some((key) => Object.hasOwn(step, key))) return [];
    const read = stepOf(step, comments, defaults);
    return step.background === true && isPassedOver(step, all.slice(index + 1))
      ? [{ ...read, continueOnError: true }]
      : [read];
  });
}

/**
 * Steps that run nothing of their own: they wait for others that run beside them, or end them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswait
 */
const WAITS = ['wait', 'wait-all', 'cancel'];

/** Whether a step in the background cannot fail its job: it is cancelled, or what waits for it may fail. */
function isPassedOver({ id }: Fields, later: Fields[]): boolean {
  const own = text(id);
  const isNamed = (value: unknown): boolean => own !== undefined && texts(value).includes(own);
  const end = later.find(
    (step) => isNamed(step.wait) || isNamed(step.cancel) || Object.hasOwn(step, 'wait-all'),
  );
  if (end === undefined) return false;
  return isNamed(end.cancel) || tolerance(end['continue-on-error']) === true;
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
