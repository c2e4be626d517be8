import type { Evidence } from '../../evidence/evidence.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { onceForText } from '../../text/once.ts';
import { fits, fromStars, literalLength } from '../../text/wildcard.ts';
import type { StepKind } from '../../tools/tool.ts';
import { classifyName, classifyStep } from '../../workflow/classify-step.ts';
import { commandsOf, coreOf, toolOf } from '../../workflow/command.ts';
import { withoutLeg } from '../checks/check-index.ts';

type Signals = NonNullable<Evidence['config']['signals']>;

/** Where a step stands: the name of its job, and `workflow / job`. */
export interface JobPlace {
  job: string;
  path: string;
}

/**
 * What a step does: as the configuration says by its name, place or tool, else as its tools and name tell, else as the
 * configuration says of its job.
 */
export function kindOfStep(
  { config }: Pick<Evidence, 'config'>,
  place: JobPlace,
  name: string,
  definition: StepDefinition | null,
): StepKind {
  const { signals } = config;
  const names = [name, `${place.path} / ${name}`];
  const known = signals && configured(signals, [...names, ...toolsOf(definition)], definition?.run);
  if (known) return known;
  const kind = definition === null ? byNameIn(config, name) : byDefinition(definition, name);
  return (kind === 'other' && signals && configured(signals, placeNames(place))) || kind;
}

/** Steps of one name are in many jobs, and each is asked for more than once. */
const byNameIn = onceForText((_config: Evidence['config'], name) => classifyStep(name));
const byDefinition = onceForText((definition: StepDefinition, name) => classifyStep(name, definition));

/** What a job or a check of another app is for, by the configuration, else by its name alone. */
export function kindOfJob({ config }: Pick<Evidence, 'config'>, place: JobPlace): StepKind {
  const known = config.signals && configured(config.signals, placeNames(place));
  return known || classifyName(place.job);
}

const placeNames = ({ job, path }: JobPlace): string[] => [job, path, withoutLeg(job), withoutLeg(path)];

/** The action without its version, and the tool of each command. */
function toolsOf(definition: StepDefinition | null): string[] {
  const [action = ''] = (definition?.uses ?? '').split('@');
  return [action, ...commandsOf(definition?.run ?? '').map(toolOf)];
}

/** Whether a name of the configuration means what a step runs: a command, its beginning, or an action. */
export const meansStep = (name: string, definition: StepDefinition): boolean =>
  meant(toolsOf(definition), definition.run ?? '')(name.trim().toLowerCase());

/** The kind under which one of the names or commands stands; of several that fit the one that says most. Null: none. */
function configured(signals: Signals, names: string[], script = ''): StepKind | null {
  const isMeant = meant(names, script);
  let best: { kind: StepKind; weight: number } | null = null;
  for (const [kind, patterns] of Object.entries(signals) as [StepKind, string[]][]) {
    for (const pattern of patterns) {
      const weight = literalLength(fromStars(pattern.trim()));
      if (weight > (best?.weight ?? 0) && isMeant(pattern.trim().toLowerCase())) best = { kind, weight };
    }
  }
  return best?.kind ?? null;
}

/** Whether a pattern means one of the names as a whole, or the beginning of a command: `make check` of `make check -j4`. */
function meant(names: string[], script: string): (pattern: string) => boolean {
  const whole = names.map((name) => name.toLowerCase());
  const commands = commandsOf(script).map((words) => `${coreOf(words).join(' ')} `.toLowerCase());
  return (pattern) =>
    whole.some((name) => fits(fromStars(pattern), name)) ||
    commands.some((command) => fits(fromStars(`${pattern} *`), command));
}

const NO_TESTS: readonly StepKind[] = ['lint', 'format', 'types', 'security', 'deploy', 'report', 'set-up'];

/** Whether a step of this kind may have run tests, as far as is known. */
export const mayTest = (kind: StepKind): boolean => !NO_TESTS.includes(kind);
