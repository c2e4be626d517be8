import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { allOf, known } from '../../../tools/known.ts';
import type { Variable } from '../../../tools/tool.ts';
import { commandsOf } from '../../../workflow/command.ts';
import { tokens } from '../../../workflow/shell-tokens.ts';
import type { Check } from '../weakening.ts';

/** Variables whose options a tool takes as its own; runners of tasks hand them on. */
const TAKEN = allOf('variables');
const LEVELS = known('lintVariables');
const SETTERS = known('setsVariables');

const takenAs = (name: string): Variable | undefined => TAKEN.find(({ names }) => names.includes(name));

/** The variables that hold for a step: its own, its job's, its workflow's. */
export function variablesOf({ version, job, step }: Pick<Check, 'version' | 'job' | 'step'>): Variables {
  return new Map(Object.entries({ ...version.workflow.env, ...job.env, ...step?.env }));
}

export type Variables = ReadonlyMap<string, string>;

/** Scripts that grow longer than this by their variables are left as they are. */
const LONGEST_SCRIPT = 4000;
/** And so are commands that have more words than this. */
const MOST_WORDS = 200;

/** A step whose script has the values of variables in place of the expressions that name them: `${{ env.OPTIONS }}`. */
export function withValues(step: StepDefinition, values: Variables): StepDefinition {
  const { run } = step;
  if (run === undefined || values.size === 0 || !run.includes('env.')) return step;
  const filled = run.replaceAll(/\$\{\{ *env\.(\w{1,100}) *\}\}/g, (expression, name: string) => {
    const value = values.get(name);
    return value === undefined || value.includes('${{') ? expression : value;
  });
  return filled.length < LONGEST_SCRIPT ? { ...step, run: filled } : step;
}

/** A command with the words of variables in place of their names: `$OPTIONS`, `${OPTIONS}`. */
export function filledIn(words: readonly string[], values: Variables): string[] {
  if (words.length > MOST_WORDS) return [...words];
  return words.flatMap((word) => {
    const name = /^\$\{?(\w{1,100})\}?$/.exec(word)?.[1];
    const value = name === undefined ? undefined : values.get(name);
    return value === undefined || value.includes('$') ? [word] : textsOf(value);
  });
}

/** The variables that a script sets itself. */
export function setIn(run: string): [string, string][] {
  if (!run.includes('=')) return [];
  return commandsOf(run).flatMap((words): [string, string][] => {
    const [word = '', ...others] = words[0] === 'export' ? words.slice(1) : words;
    const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
    return name === '' || others.length > 0 ? [] : [[name, value]];
  });
}

/** The variables that a command has for itself: `SKIP=mypy pre-commit run`. */
export function assignedIn(words: readonly string[]): [string, string][] {
  const first = words.findIndex((word) => !ASSIGNED.test(word));
  return words.slice(0, Math.max(first, 0)).map((word) => {
    const [, name = '', value = ''] = ASSIGNED.exec(word)!;
    return [name, value];
  });
}

const ASSIGNED = /^([A-Za-z_]\w*)=(.*)$/s;

const textsOf = (value: string): string[] =>
  tokens(value).flatMap((token) => (token.kind === 'word' ? [token.text] : []));

/** The options that a command has from its environment. What an expression gives is not known, and no option. */
export function wordsFrom(variables: Variables, check: Pick<Check, 'tool' | 'step'>): string[] {
  return [...variables].flatMap(([name, value]) =>
    takes(check, name) && !value.includes('${{') ? optionWords(name, value) : [],
  );
}

/** Whether a command takes the options of a variable: its tool reads it, or its script hands it on. */
export function takes({ tool, step }: Pick<Check, 'tool' | 'step'>, name: string): boolean {
  const variable = takenAs(name);
  if (variable !== undefined) return variable.taken.test(tool);
  return /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i.test(name) && speaksOf(step, name);
}

function optionWords(name: string, value: string): string[] {
  const { option, values } = takenAs(name) ?? {};
  if (option !== undefined) return [option, value];
  if (values !== undefined) return [...(values[value] ?? [])];
  const words = textsOf(value);
  return LEVELS.some((levels) => levels.test(name)) ? apart(words) : words;
}

/** `-Dwarnings` and `--deny warnings` as `-D warnings`: rustc reads them alike. */
export const apart = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    if (word === '--deny') return ['-D'];
    return /^-[DAWF][a-z]/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
  });

/** Whether a script names a variable: it uses it, or sets it itself. */
export function speaksOf(step: Pick<StepDefinition, 'run'> | null, name: string): boolean {
  const { run = '' } = step ?? {};
  for (let at = run.indexOf(name); at >= 0; at = run.indexOf(name, at + 1))
    if (!/\w/.test(run.charAt(at - 1)) && !/\w/.test(run.charAt(at + name.length))) return true;
  return false;
}

/** Whether a job may set a variable by other means: in a script, or by an action that is known to. */
export function mayBeSet({ steps }: JobDefinition, name: string): boolean {
  const setters = SETTERS.filter(({ names }) => names.test(name));
  const isGiven = (uses = ''): boolean => setters.some(({ action }) => action.test(uses));
  return steps.some((step) => isGiven(step.uses) || setsIn(step.run ?? '', name));
}

function setsIn(run: string, name: string): boolean {
  return run.includes(`${name}=`) || run.includes(`${name} =`);
}
