import { allOf, anyOf, known } from './known.ts';

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

/** Numbers that a higher value makes stricter. */
const MINIMUM = anyOf(
  [
    /^(?:--)?(?:cov-)?fail[-_](?:under|below)(?:-\w+)?$/,
    /^(?:--)?min(?:imum)?[-_](?!age)[\w-]+$/,
    /^[\w-]*(?:coverage|score)[\w-]*(?:threshold|minimum|min)$/,
    /^(?:--)?threshold$/,
    ...known(({ minimum }) => minimum),
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

/** Whether the value of a numeric gate became looser. */
export function isLooser(name: string, before: string, after: string | null): boolean {
  const found = NUMBERS.find((each) => each.name.test(name));
  const [old, now] = [Number(before), after === null ? Number.NaN : Number(after)];
  if (found === undefined || before.trim() === '' || !Number.isFinite(old)) return false;
  if (after === null) return true;
  if (after.trim() === '' || !Number.isFinite(now)) return false;
  // -1 switches some of them off.
  return found.direction === 'up' ? now < old : now > old || (now < 0 && old >= 0);
}

export const isNumericGate = (name: string): boolean => NUMBERS.some((each) => each.name.test(name));

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
const STRICT = new Set([...COMMON_STRICT, ...allOf(({ strict }) => strict)]);

/** Without such an option a tool no longer fails, or for less. */
export const isStrict = (name: string): boolean => STRICT.has(name);

const COMMON_SOFT = [
  ...['--exit-zero-even-if-changed', '--warn-only', '--no-fail', '--no-error', '--no-exit-code'],
  ...['--pass-with-no-tests', '--allow-failure', '--ignore-errors', '--no-strict', '--keep-going-on-error'],
  ...['--quiet-errors', '--suppress-tests', '--version', '--help', '--dry-run'],
];
const SOFT = new Set([...COMMON_SOFT, ...allOf(({ soft }) => soft)]);

/** With such an option it no longer fails, or for less; or it only says what it would do. */
export const isSoft = (name: string): boolean => SOFT.has(name);

const COMMON_IGNORES =
  /^(?:-{1,2}ignore(?:-(?:vulns?|id|glob|paths?|pattern|file|advisory|cve|words?|words-list|regex|dirs?|rules?))?|-{1,2}(?:extend-)?exclude(?:-(?:dirs?|files?|paths?|tags?|pattern|rules?|module|package))?|--skip(?:-(?:files|dirs|tags|path|rules?|check|checks|update))?|--disable(?:-rule)?|--allow(?:-dirs?)?|--suppress|--not-tags)$/;
const IGNORES = new Set(allOf(({ ignores }) => ignores));

/** Whether the values of an option leave something out of a check. */
export const isIgnore = (name: string): boolean => COMMON_IGNORES.test(name) || IGNORES.has(name);

/** Short options choose a part for these tools alone; others give them another meaning. */
const SHORT = known(({ narrowsShort }) => narrowsShort);

const COMMON_SELECTORS = [
  ...['--run', '--grep', '--filter', '--only', '--suite', '--tag', '--tags', '--group', '--since'],
];
const SELECTORS = new Set([...COMMON_SELECTORS, ...allOf(({ narrows }) => narrows)]);

/** Whether an option chooses a part of what the tool looks at. */
export const isSelector = (tool: string, name: string): boolean =>
  SELECTORS.has(name) || SHORT.some(({ options, tools }) => options.includes(name) && tools.test(tool));

const WIDENERS = new Set(['--all', '--recursive', ...allOf(({ widens }) => widens)]);

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

const SELECTS = anyOf(
  known(({ selects }) => selects),
  'i',
);

/** Whether a script runs only tests of what changed, or that failed before: there may well be nothing to run. */
export const selectsTests = (script: string): boolean => SELECTS.test(script);
