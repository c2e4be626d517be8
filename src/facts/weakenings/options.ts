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

/** A number that a higher value makes stricter, or (`down`) looser. */
const NUMBERS: { direction: 'up' | 'down'; name: RegExp }[] = [
  {
    direction: 'up',
    name: /^(?:--)?(?:cov-)?fail[-_](?:under|below)(?:-\w+)?$|^--coverage\.thresholds\.|^--test-coverage-\w+$|^--(?:lines|branches|functions|statements)$|^(?:--)?min(?:imum)?[-_](?!age)[\w-]+$|^[\w-]*(?:coverage|score)[\w-]*(?:threshold|minimum|min)$|^(?:--)?threshold$/i,
  },
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

/** Without one of these the tool no longer fails, or for less. */
export const STRICT_FLAGS =
  /^(?:--check|-check|--list-different|--strict|-Werror|--error-on-warnings|--deny-warnings|--fail-on-warnings?|--verify-no-changes|--error-exitcode|--exit-code|--set-exit-if-changed|--fail-on-issues|--check-coverage|--fail-on-vuln)$/;

/** With one of these it no longer fails, or for less; or it only says what it would do. */
export const SOFT_FLAGS =
  /^(?:--exit-zero|--exit-zero-even-if-changed|--warn-only|--no-fail|--no-error|--soft-fail|--no-exit-code|--passWithNoTests|--pass-with-no-tests|--allow-failure|--ignore-errors|--no-cov-on-fail|--issues-exit-code=0|--no-strict|--keep-going-on-error|--suppress-tests|--quiet-errors|--version|--help|--collect-only|--co|--setup-plan|--listTests|--list-tests|--no-run|--dry-run|--fix-only)$/;

/** Options whose values leave something out of a check. */
export const IGNORES =
  /^(?:-{1,2}ignore(?:-(?:vulns?|id|glob|paths?|pattern|file|advisory|cve|words?|words-list|regex|dirs?|rules?))?|--deselect|-{1,2}(?:extend-)?exclude(?:-(?:dirs?|files?|paths?|tags?|pattern|rules?|module|package))?|--extend-ignore|--skip(?:-(?:files|dirs|tags|path|rules?|check|checks|update))?|-skip|--testPathIgnorePatterns|--coveragePathIgnorePatterns|--modulePathIgnorePatterns|--disable(?:-rule)?|--allow(?:-dirs?)?|--suppress|--not-tags|--grep-invert|--omit|--per-file-ignores|--disable-error-code|-A)$/;

/** Short options choose a part for these tools alone; others give them another meaning. */
const SHORT: [option: RegExp, tools: RegExp][] = [
  [/^-[km]$/, /^(?:pytest|py\.test)$/],
  [/^-t$/, /^(?:jest|vitest|(?:npm|yarn|pnpm|bun) test)$/],
  [/^-g$/, /^(?:mocha|playwright)$/],
  [/^-p$|^--(?:lib|bins?|tests)$/, /^cargo\b/],
  [/^-(?:run|short)$/, /^go\b/],
];

/** Options that choose a part of the tests or files. */
const SELECTORS =
  /^(?:--run|--grep|--filter|--testNamePattern|--test-name-pattern|--testPathPatterns?|-Dtest|--only|--suite|--tags?|--group|--spec|--onlyChanged|--changedSince|--changed|--affected|--since|--last-failed|--lf|--package|--project)$/;

/** Whether an option chooses a part of what the tool looks at. */
export const isSelector = (tool: string, name: string): boolean =>
  SELECTORS.test(name) || SHORT.some(([option, tools]) => option.test(name) && tools.test(tool));

/** Options that widen what a tool looks at. */
export const WIDENERS =
  /^(?:--workspace|--all|--all-targets|--all-features|--workspaces|--recursive|--include-ignored|--all-files|--run-ignored)$/;

/** Whether a selector only leaves something out: `not slow`. */
export const isExclusion = (value: string): boolean => /^not\b|^!|\band not\b/.test(value.trim());

/** The single values of a list of things to leave out. */
export const valuesIn = (written: string): string[] =>
  written
    .split(/[\s,;]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value !== '[]');
