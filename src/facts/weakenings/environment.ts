import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { allOf, known } from '../../tools/known.ts';
import { isLooser } from '../../tools/options.ts';
import type { Variable } from '../../tools/tool.ts';
import { tokens } from '../../workflow/shell-tokens.ts';
import { type Check, checksIn, isSame } from './checks.ts';
import { type Difference, optionDifferences, threshold, weakening } from './command-change.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import type { JobPair } from './pairs.ts';
import type { Weakening } from './weakening.ts';

/** Variables whose options a tool takes as its own; runners of tasks hand them on. */
const TAKEN = allOf(({ variables }) => variables);
const LEVELS = known(({ lintVariables }) => lintVariables);
const SETTERS = known(({ setsVariables }) => setsVariables);

const takenAs = (name: string): Variable | undefined => TAKEN.find(({ names }) => names.includes(name));

/** The variables that hold for a step: its own, its job's, its workflow's. */
export function variablesOf({ version, job, step }: Pick<Check, 'version' | 'job' | 'step'>): Variables {
  return new Map(Object.entries({ ...version.workflow.env, ...job.env, ...step?.env }));
}

type Variables = ReadonlyMap<string, string>;

/** The options that a command has from its environment. What an expression gives is not known, and no option. */
export function wordsFrom(variables: Variables, check: Pick<Check, 'tool' | 'step'>): string[] {
  return [...variables].flatMap(([name, value]) =>
    takes(check, name) && !value.includes('${{') ? optionWords(name, value) : [],
  );
}

/** Whether a command takes the options of a variable: its tool reads it, or its script hands it on. */
function takes({ tool, step }: Pick<Check, 'tool' | 'step'>, name: string): boolean {
  const variable = takenAs(name);
  if (variable !== undefined) return variable.taken.test(tool);
  return /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i.test(name) && speaksOf(step, name);
}

function optionWords(name: string, value: string): string[] {
  const option = takenAs(name)?.option;
  if (option !== undefined) return [option, value];
  const words = tokens(value).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  return LEVELS.some((levels) => levels.test(name)) ? apart(words) : words;
}

/** `-Dwarnings` and `--deny warnings` as `-D warnings`: rustc reads them alike. */
export const apart = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    if (word === '--deny') return ['-D'];
    return /^-[DAWF][a-z]/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
  });

/** Whether a script names a variable: it uses it, or sets it itself. */
function speaksOf(step: Pick<StepDefinition, 'run'> | null, name: string): boolean {
  const { run = '' } = step ?? {};
  for (let at = run.indexOf(name); at >= 0; at = run.indexOf(name, at + 1))
    if (!/\w/.test(run.charAt(at - 1)) && !/\w/.test(run.charAt(at + name.length))) return true;
  return false;
}

/** Whether a job may set a variable by other means: in a script, or by an action that is known to. */
function mayBeSet({ steps }: JobDefinition, name: string): boolean {
  const setters = SETTERS.filter(({ names }) => names.test(name));
  const isGiven = (uses = ''): boolean => setters.some(({ action }) => action.test(uses));
  return steps.some((step) => isGiven(step.uses) || setsIn(step.run ?? '', name));
}

function setsIn(run: string, name: string): boolean {
  return run.includes(`${name}=`) || run.includes(`${name} =`);
}

/**
 * What the environment no longer asks of commands that stay as they are: options in `RUSTFLAGS` or `PYTEST_ADDOPTS`, and
 * thresholds such as `COVERAGE_THRESHOLD`. Of a command that changes, both are compared together where it is compared.
 */
export function loosenedEnvironment(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null || file.after === null) return [];
  const weight = isEnforced(asked, file.before, before) ? 'enforcement' : 'lesser';
  const now = checksIn(file.after, after);
  return checksIn(file.before, before).flatMap((check) => {
    const same = check.hidden === null ? now.find((other) => isSame(check, other)) : undefined;
    return same === undefined || check.step?.continueOnError === true
      ? []
      : differences(check, same, now).map((difference) => weakening(check, difference, weight));
  });
}

function differences(before: Check, after: Check, all: readonly Check[]): Difference[] {
  if (before.given.join(' ') === after.given.join(' ') || isOpen(after)) return thresholds(before, after);
  const options = optionDifferences([...before.words, ...before.given], [...after.words, ...after.given]);
  return [...options.filter((one) => !isKept(before, one, all)), ...thresholds(before, after)];
}

/** An expression gives some of its options: they may be the same. */
const isOpen = (check: Check): boolean =>
  [...variablesOf(check)].some(([name, value]) => takes(check, name) && value.includes('${{'));

/** A flag that another command of the same program still has, or that the job sets by other means. */
function isKept(before: Check, { movable, things }: Difference, all: readonly Check[]): boolean {
  if (!movable) return false;
  const program = before.words[0];
  const names = [...variablesOf(before).keys()].filter((name) => takes(before, name));
  return all.some(
    ({ words, given, hidden, job }) =>
      names.some((name) => mayBeSet(job, name)) ||
      (hidden === null && words[0] === program && apart([...words, ...given]).includes(things[0] ?? '')),
  );
}

/** `COVERAGE_THRESHOLD`, `MIN_COVERAGE`, `COV_FAIL_UNDER`: a number that a higher value makes stricter. */
const MINIMUM =
  /^(?:\w+_)?(?:COV(?:ERAGE)?_(?:\w+_)?(?:THRESHOLD|MIN(?:IMUM)?|FAIL_UNDER)|(?:MIN(?:IMUM)?|REQUIRED)_(?:\w+_)?COV(?:ERAGE)?|(?:COV_)?FAIL_UNDER)$/i;
const MAXIMUM = /^(?:\w+_)?MAX_WARNINGS$/i;

function thresholds(before: Check, after: Check): Difference[] {
  const now = variablesOf(after);
  return [...variablesOf(before)].flatMap(([name, value]) => {
    const option = MINIMUM.test(name) ? '--coverage-minimum' : MAXIMUM.test(name) ? '--max-warnings' : null;
    if (option === null || !isMeant(before, name)) return [];
    const next = now.get(name) ?? null;
    const isUnknown = next === null ? mayBeSet(after.job, name) : next.includes('${{');
    return isUnknown || !isLooser(option, value, next) ? [] : [threshold(name, value, next)];
  });
}

/** A script that names the variable means it, else the tests that may read it. */
const isMeant = ({ kind, step }: Check, name: string): boolean =>
  kind === 'tests' || kind === 'coverage' || step?.env?.[name] !== undefined || speaksOf(step, name);
