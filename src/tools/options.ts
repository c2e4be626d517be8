import { onceFor } from '../text/once.ts';
import { allOf, anyOf, byName, known } from './known.ts';
import type { ProgramOptions } from './tool.ts';

/** Options of commands, and inputs of actions, that set a gate. */

/** An option with its value; a flag has none. */
export interface Option {
  name: string;
  value: string | null;
}

/** The options of a command: `--name=value`, `--name value`, `-k value`. */
export function optionsOf(words: readonly string[]): Option[] {
  return words.flatMap((word, index) => {
    if (!/^-{1,2}[A-Za-z]/.test(word)) return [];
    const sign = word.indexOf('=');
    if (sign !== -1) return [{ name: word.slice(0, sign), value: word.slice(sign + 1) }];
    const next = words[index + 1];
    const hasValue = next !== undefined && (!next.startsWith('-') || /^-\d/.test(next));
    return [{ name: word, value: hasValue ? next : null }];
  });
}

const OWN = byName('options');

/** What options mean to the program of a command, and to it with its verb. */
const ownOptions = onceFor((words: readonly string[]): ProgramOptions[] => {
  const [first = ''] = words;
  const program = first.slice(first.lastIndexOf('/') + 1);
  const verb = words.find((word, index) => index > 0 && !/^[-+]/.test(word)) ?? '';
  return [OWN.get(`${program} ${verb}`), OWN.get(program)].filter((found) => found !== undefined);
});

/** A command with its options in one form each: `prettier -c` as `prettier --check`. */
export function spelledOut(words: readonly string[]): string[] {
  const forms = ownOptions(words).flatMap(({ same }) => (same === undefined ? [] : [same]));
  if (forms.length === 0) return [...words];
  return words.flatMap((word) => {
    const [name = '', ...value] = word.split('=');
    const form = forms.find((each) => Object.hasOwn(each, name))?.[name];
    if (form === undefined) return [word];
    return value.length === 0 ? form.split(' ') : [[form, ...value].join('=')];
  });
}

/** What an option does to a gate. */
export type Meaning = Exclude<keyof ProgramOptions, 'same' | 'valued'>;

const MEANINGS: readonly Meaning[] = [
  'strict',
  'demands',
  'soft',
  'lenient',
  'ignores',
  'chooses',
  'allows',
  'retries',
  'tasks',
  'minimum',
  'maximum',
  'levels',
];

/** Whether an option, as the catalogue writes it, is the one of a command: with the value that it names, or not off. */
function isMeant(written: string, { name, value }: Option): boolean {
  const [asked, wanted] = written.split(' ');
  if (asked !== name) return false;
  if (wanted === undefined) return value === null || !/^(?:false|off)$/i.test(value);
  return value?.startsWith(wanted) === true && !/^\w/.test(value.slice(wanted.length));
}

/** What the command's own program means by an option; null: it is not known to mean anything of its own by it. */
function ownMeanings(words: readonly string[], option: Option): ReadonlySet<Meaning> | null {
  const own = ownOptions(words);
  const has = (meaning: Meaning, fits: (written: string) => boolean): boolean =>
    own.some((options) => options[meaning]?.some(fits));
  const isNamed = MEANINGS.some((meaning) =>
    has(meaning, (written) => written.split(' ')[0] === option.name),
  );
  if (!isNamed) return null;
  return new Set(MEANINGS.filter((meaning) => has(meaning, (written) => isMeant(written, option))));
}

/**
 * Whether an option of a command does so to its gate: by what its own program means by it, else by what most programs
 * do.
 */
export function means(words: readonly string[], option: Option, meaning: Meaning): boolean {
  const own = ownMeanings(words, option);
  if (own !== null) return own.has(meaning);
  const { name } = option;
  if (meaning === 'strict') return isStrict(name);
  if (meaning === 'soft') return isSoft(name) || isSoft(`${name}=${option.value}`);
  if (meaning === 'lenient') return LENIENT.has(name);
  if (meaning === 'ignores') return isIgnore(name);
  if (meaning === 'retries') return RETRIES.has(name);
  return meaning === 'levels' && isLevel(name);
}

/** With these it succeeds whatever it finds; others of the soft ones only make it look at less, or write instead. */
const SUCCEEDS =
  /^-{1,2}(?:exit-zero|soft-fail|no-fail|nofail|no-exit|no-exit-codes?|lenient|fail-never|Dmaven\.test\.failure\.ignore)$/;

/** The option by which a command succeeds whatever it finds: `--exit-zero`, `--exit-code 0`; null: it has none. */
export function succeedsBy(words: readonly string[]): string | null {
  const spelled = spelledOut(words);
  const found = optionsOf(spelled).find((option) => {
    if (option.name === '--audit-level') return option.value === 'none';
    const isZero = /(?:^-{1,2}|-)exit-code$/.test(option.name) && option.value === '0';
    return (isZero || SUCCEEDS.test(option.name)) && means(spelled, option, 'soft');
  });
  if (found === undefined) return null;
  return /^(?:0|none)$/.test(found.value ?? '') ? `${found.name} ${found.value}` : found.name;
}

/** Inputs by which an action that checks succeeds whatever it finds, with the value that makes it so. */
const SUCCEEDS_WITH: readonly (readonly [RegExp, string])[] = [
  [/^(?:soft[-_]?fail|no[-_]fail|warn[-_]only)$/i, 'true'],
  [/^fail(?:[-_](?:build|on[-_]error))?$/i, 'false'],
  [/^exit[-_]code$/i, '0'],
];

/** The input by which an action that checks succeeds whatever it finds: `soft_fail: true`; null: it has none. */
export function succeedsWith(inputs: Readonly<Record<string, string>>): string | null {
  const found = Object.entries(inputs).find(([name, value]) =>
    SUCCEEDS_WITH.some(([pattern, switched]) => pattern.test(name) && value.trim() === switched),
  );
  return found === undefined ? null : `${found[0]}: ${found[1].trim()}`;
}

/** With these a command passes where it has nothing to look at. */
const LENIENT = new Set([
  ...['--if-present', '--no-error-on-unmatched-pattern', '--allow-empty-input', '--no-errors-on-unmatched'],
  ...['--no-must-find-files', '--ignore-missing'],
]);

/** They let what failed pass when it is tried again. */
const RETRIES = new Set(['--reruns', '--retries', '--rerun-fails', '--flake-attempts']);

/** Whether the next word is the option's own, to the command's program. */
export const takesOwnValue = (words: readonly string[], name: string): boolean =>
  ownOptions(words).some(
    (options) =>
      VALUED.some((kind) => options[kind]?.includes(name)) ||
      MEANINGS.some((meaning) => options[meaning]?.some((written) => written.startsWith(`${name} `))),
  );

const VALUED = [
  'valued',
  'ignores',
  'chooses',
  'allows',
  'retries',
  'tasks',
  'minimum',
  'maximum',
  'levels',
] as const;

/** Numbers that a higher value makes stricter. */
const MINIMUM = anyOf(
  [
    /^(?:--)?(?:cov-)?fail[-_](?:under|below)(?:-\w+)?$/,
    /^(?:--)?min(?:imum)?[-_](?!age)[\w-]+$/,
    /^[\w-]*(?:coverage|score)[\w-]*(?:threshold|minimum|min)$/,
    /^(?:--)?threshold$/,
    ...known('minimum'),
  ],
  'i',
);

/** A number that a higher value makes stricter, or (`down`) looser. */
const NUMBERS: { direction: 'up' | 'down'; name: RegExp }[] = [
  { direction: 'up', name: MINIMUM },
  {
    direction: 'down',
    name: /^(?:--)?max[-_](?:warnings?|errors?|complexity|issues|violations|line-length|annotations|alerts|problems|failures)$/i,
  },
];

/** Whether a higher value of a numeric gate makes it stricter (`up`) or looser; null: it is none. */
function directionOf(words: readonly string[], name: string): 'up' | 'down' | null {
  const has = (meaning: 'minimum' | 'maximum'): boolean =>
    ownOptions(words).some((options) => options[meaning]?.includes(name));
  if (has('minimum')) return 'up';
  if (has('maximum')) return 'down';
  return NUMBERS.find((each) => each.name.test(name))?.direction ?? null;
}

/**
 * Whether the value of a numeric gate became looser.
 *
 * @param words the command that has it, whose program may have numbers of its own
 */
export function isLooser(
  name: string,
  before: string,
  after: string | null,
  words: readonly string[] = [],
): boolean {
  const direction = directionOf(words, name);
  const [old, now] = [Number(before), after === null ? Number.NaN : Number(after)];
  if (direction === null || before.trim() === '' || !Number.isFinite(old)) return false;
  if (after === null) return true;
  if (after.trim() === '' || !Number.isFinite(now)) return false;
  // -1 switches some of them off.
  return direction === 'up' ? now < old : now > old || (now < 0 && old >= 0);
}

export const isNumericGate = (name: string, words: readonly string[] = []): boolean =>
  directionOf(words, name) !== null;

const LEVELS: Record<string, number> = {
  ...{ info: 0, none: 9, note: 0, style: 0, low: 1, minor: 1, warning: 2, warn: 2, medium: 2, moderate: 2 },
  ...{ error: 3, high: 3, major: 3, critical: 4, blocker: 5, never: 9, off: 9 },
};
const LEVEL =
  /^(?:--)?(?:fail[-_]on(?:[-_]severity)?|audit-level|severity(?:[-_](?:level|threshold|cutoff))?|failure[-_](?:threshold|level)|fail[-_]level|level|min-severity)$/i;

export const isLevel = (name: string): boolean => LEVEL.test(name);

/** Whether a gate fails from a higher level on than before, or for fewer levels. */
export function isHigherLevel(before: string, after: string): boolean {
  const [old, now] = [levels(before), levels(after)];
  if (old.length === 0 || now.length === 0) return false;
  return Math.min(...now) > Math.min(...old);
}

const levels = (written: string): number[] =>
  written
    .toLowerCase()
    .split(/[\s,]+/)
    .flatMap((word) => (Object.hasOwn(LEVELS, word) ? [LEVELS[word]!] : []));

/** Options that several tools have, or that scripts hand on under these names. */
const COMMON_STRICT = [
  ...['--check', '-check', '--strict', '--deny-warnings', '--fail-on-warning', '--fail-on-warnings'],
  ...['--exit-code', '--fail-on-issues', '--fail-on-vuln'],
];
const STRICT = new Set([...COMMON_STRICT, ...allOf('strict')]);

/** Without such an option a tool no longer fails, or for less. */
export const isStrict = (name: string): boolean => STRICT.has(name);

const COMMON_SOFT = [
  ...['--exit-zero-even-if-changed', '--warn-only', '--no-fail', '--no-error', '--no-exit-code'],
  ...['--pass-with-no-tests', '--allow-failure', '--ignore-errors', '--no-strict', '--keep-going-on-error'],
  ...['--quiet-errors', '--suppress-tests', '--version', '--help', '--dry-run', '--exit-zero', '--nofail'],
  ...['--updateSnapshot', '--update-snapshots', '--snapshot-update', '--generate-baseline'],
];
const SOFT = new Set([...COMMON_SOFT, ...allOf('soft')]);

/** With such an option it no longer fails, or for less; or it only says what it would do. */
export const isSoft = (name: string): boolean => SOFT.has(name);

const COMMON_IGNORES =
  /^(?:-{1,2}ignore(?:-(?:vulns?|id|glob|paths?|pattern|file|advisory|cve|regex|dirs?|rules?))?|-{1,2}(?:extend-)?exclude(?:-(?:dirs?|files?|paths?|tags?|pattern|rules?|module|package))?|--skip(?:-(?:files|dirs|tags|path|rules?|check|checks|update))?|--disable(?:-rule)?|--allow(?:-dirs?)?|--suppress|--not-tags)$/;
const IGNORES = new Set(allOf('ignores'));

/** Whether the values of an option leave something out of a check. */
export const isIgnore = (name: string): boolean => COMMON_IGNORES.test(name) || IGNORES.has(name);

/** Short options choose a part for these tools alone; others give them another meaning. */
const SHORT = known('narrowsShort');

const COMMON_SELECTORS = [
  ...['--run', '--grep', '--filter', '--only', '--suite', '--tag', '--tags', '--group', '--since'],
];
const SELECTORS = new Set([...COMMON_SELECTORS, ...allOf('narrows')]);

/** Whether an option chooses a part of what the tool looks at. */
export const isSelector = (tool: string, name: string): boolean =>
  SELECTORS.has(name) || SHORT.some(({ options, tools }) => options.includes(name) && tools.test(tool));

const WHOLE = byName('looksAt');

/** Whether these options choose all that the tool looks at where none of them stands: `--lib --bins` of `cargo check`. */
export const chooseAll = (tool: string, names: readonly string[]): boolean =>
  WHOLE.get(tool)?.every((name) => names.includes(name)) ?? false;

const WIDENERS = new Set(['--all', '--recursive', ...allOf('widens')]);

/** Whether an option widens what a tool looks at. */
export const isWidener = (name: string): boolean => WIDENERS.has(name);

/** Whether a selector only leaves something out: `not slow`. */
export const isExclusion = (value: string): boolean => /^not\b|^!|\band not\b/.test(value.trim());

/** The single values of a list of things to leave out. */
export const valuesIn = (written: string): string[] =>
  written
    .split(/[\s,;]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value !== '[]');

const SELECTS = anyOf(known('selects'), 'i');

/** Whether a script runs only tests of what changed, or that failed before: there may well be nothing to run. */
export const selectsTests = (script: string): boolean => SELECTS.test(script);

const MAY_FIND_NONE = anyOf([/--pass-?with-?no-?tests\b|--if-present\b/, ...known('mayFindNone')], 'i');

/** Whether a script says itself that there may be no test to run. */
export const mayFindNoTests = (script: string): boolean => MAY_FIND_NONE.test(script);
