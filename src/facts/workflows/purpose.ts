import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { byName } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import { kindOfCommand } from '../../workflow/classify/commands.ts';
import { JUDGING } from '../../workflow/classify-step.ts';
import { commandsWithin, coreOf, isCheck, titleOf } from '../../workflow/command.ts';
import { ownPath } from '../../workflow/own-path.ts';
import { titleText } from '../../workflow/steps.ts';
import { bringsOf } from './brings.ts';
import { kindOfStep } from './kinds.ts';

/** What well-known actions are for, by owner and name; the longest path that fits counts. */
const ACTIONS = byName('purposes');
/** Names of things that `setup-…` actions set up, where a capital letter is not enough. */
const SPELLED = byName('spelled');
const MAX_TOOLS = 3;
/** What a job is for shows in these steps, if it has any. */
const TELLING: ReadonlySet<StepKind> = new Set([...JUDGING, 'deploy']);

/**
 * What a job is for: the configuration's text, the comment above it in the workflow file, the cell that a person
 * wrote into the report, else what its steps run. Null when none of them says anything.
 *
 * @param key the row's key; `names` are further names of it (a matrix job without its leg)
 */
export function purposeOfJob(
  evidence: Evidence,
  key: string,
  names: string[],
  definition: JobDefinition | null,
): string | null {
  return (
    writtenPurpose(evidence, key, names, definition?.comment) ??
    (definition && derivedFromJob(evidence, key, definition))
  );
}

/** What a step is for, found in the same order; derived from its action or its command. */
export function purposeOfStep(
  evidence: Evidence,
  key: string,
  names: string[],
  definition: StepDefinition | null,
): string | null {
  return (
    writtenPurpose(evidence, key, names, definition?.comment) ?? (definition && derivedFromStep(definition))
  );
}

function writtenPurpose(
  evidence: Evidence,
  key: string,
  names: string[],
  comment: string | undefined,
): string | null {
  const of = (purposes: Record<string, string>): string | null => {
    const named = [key, ...names].find((name) => Object.hasOwn(purposes, name));
    return named === undefined ? null : purposes[named]!;
  };
  return of(evidence.config.purposes ?? {}) ?? comment ?? of(evidence.document.purposes);
}

function derivedFromJob(evidence: Evidence, path: string, job: JobDefinition): string | null {
  if (job.uses !== undefined) return `Calls ${job.uses}`;
  const place = { job: job.name ?? job.id, path };
  const judging = job.steps.filter((step) => TELLING.has(kindOfStep(evidence, place, titleText(step), step)));
  const steps = judging.length > 0 ? judging : job.steps;
  const tools = bringsOf({ on: {}, jobs: [{ ...job, steps }] }).slice(0, MAX_TOOLS);
  return tools.length === 0 ? null : tools.join(', ');
}

function derivedFromStep({ uses, run }: StepDefinition): string | null {
  if (uses !== undefined) return purposeOfAction(uses);
  const commands = commandsWithin(run ?? '').filter(says);
  const checks = commands.filter(isCheck);
  const main =
    checks.find((words) => TELLING.has(kindOfCommand(words) ?? 'other')) ??
    checks[0] ??
    commands.find((words) => titleOf(words) !== '');
  return main === undefined ? null : titleOf(main);
}

/** No word of the shell alone, test of a variable, or shell that reads what another program writes. */
const says = (words: string[]): boolean => {
  const [first = '', ...others] = coreOf(words);
  return !(NOISE.test(first) || (others.length === 0 && /^(?:ba|z|da)?sh$/.test(first)));
};

const NOISE =
  /^(?:-|\[|(?:test|fi|done|esac|else|break|continue|exit|return|set|shopt|trap|local|export)$|[:{}]$)/;

function purposeOfAction(uses: string): string {
  const [path = ''] = uses.split('@');
  for (let name = path; name.includes('/'); name = name.slice(0, name.lastIndexOf('/'))) {
    const known = ACTIONS.get(name);
    if (known !== undefined) return known;
  }
  const tool = /\/setup-([\w-]+?)(-action)?$/.exec(path)?.[1];
  if (tool === undefined) return `Action ${ownPath(path) ?? path}`;
  const spelled = SPELLED.get(tool);
  return `Set up ${spelled ?? tool.charAt(0).toUpperCase() + tool.slice(1)}`;
}
