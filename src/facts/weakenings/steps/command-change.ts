import { lastSegment } from '../../../text/path.ts';
import { code, join, type Prose, say } from '../../../text/prose.ts';
import { allOf, anyOf, known } from '../../../tools/known.ts';
import {
  isExclusion,
  isHigherLevel,
  isLooser,
  isNumericGate,
  type Meaning,
  means,
  type Option,
  optionsOf,
  valuesIn,
} from '../../../tools/options.ts';
import { classifyName } from '../../../workflow/classify-step.ts';
import { toolOf } from '../../../workflow/command.ts';
import { metricOf } from '../../gates/command-gates.ts';
import { checksIn, isGate } from '../compared/checks.ts';
import { apart } from '../compared/environment.ts';
import { jobName, workflowName } from '../compared/pairs.ts';
import type { Running } from '../compared/running.ts';
import type { Check, Kind, UnsetThreshold, Weakening, Weight } from '../weakening.ts';
import { isNarrowed } from './narrowed.ts';

/** One difference between two forms of a command: what it is, and its words. */
export interface Difference {
  kind: Extract<Kind, 'threshold lowered' | 'ignore-list grown' | 'command narrowed' | 'tried again'>;
  things: string[];
  text: Prose;
  unset?: Omit<UnsetThreshold, 'words'>;
  movable?: true;
  /** It is less than a gate that goes: nothing to look at is enough, or what is found is mended. */
  lesser?: true;
  /** It is something that the command was asked for beside its work. */
  demand?: true;
  /** An option is gone: one that is not known may give it. */
  gone?: true;
}

/** What the new form of a command enforces less than the old one. */
export function changedCommand(
  before: Check,
  after: Check,
  { added, isGone, newParts }: Pick<Running, 'added' | 'isGone' | 'newParts'>,
  weight: Weight,
): Weakening[] {
  const differences = [
    ...optionDifferences([...before.words, ...before.given], [...after.words, ...after.given]),
    ...(isNarrowed(before, after, added, isGone) ? [narrowing(before, after)] : []),
  ];
  const lost = differences.filter(
    (difference) =>
      !runsElsewhere(difference, after, added) &&
      !(
        difference.kind === 'ignore-list grown' &&
        difference.things.every((thing) => isOfNewParts(thing, before, newParts))
      ) &&
      !(difference.gone && mayBeGiven(before, after)) &&
      !(difference.demand && (isDemandedBeside(difference, after) || isOfGoneLock(before, isGone))) &&
      !(mends(difference) && isCompared(after)),
  );
  return lost.map((difference) => weakening(before, difference, weight));
}

/** Whether what is left out comes with the change: `not slow and not new`, of which `not slow` was left out before. */
function isOfNewParts(thing: string, { words }: Check, newParts: ReadonlySet<string>): boolean {
  const terms = thing.split(/\s+and\s+/);
  const old = words.flatMap((word) => word.split(/\s+and\s+/));
  const fresh = terms.filter((term) => !old.includes(term)).map((term) => term.replace(/^not\s+/, ''));
  return fresh.length > 0 && fresh.every((name) => newParts.has(name));
}

/** Another command of the same program in its job is still asked for it: the lock file is compared by the first. */
function isDemandedBeside({ things: [name = ''] }: Difference, { version, job, words }: Check): boolean {
  return checksIn(version, job).some(
    (other) =>
      other.hidden === null &&
      other.words[0] === words[0] &&
      optionsOf(other.words).some((option) => option.name === name && means(other.words, option, 'demands')),
  );
}

/** Whether a step of its job put a lock file in place that goes with the change: `cp ci/old-Cargo.lock Cargo.lock`. */
function isOfGoneLock({ job }: Check, isGone: (path: string) => boolean): boolean {
  const named = job.steps.flatMap(({ run = '' }) => run.match(/[\w./-]{1,100}/g) ?? []);
  return named.some((word) => word.includes('/') && LOCK.test(lastSegment(word)) && isGone(word));
}

const LOCK = /(?:^|[-_.])lock(?:file)?(?:[-_.]|$)/i;

/** It is about a tool that mends what it finds, in place of failing: `--fix` is new, `--check` is gone. */
const mends = ({ things: [option = ''] }: Difference): boolean => MENDING.test(option);
const MENDING =
  /^--?(?:check|check-only|dry-run|list-different|diff|fix|write|apply|autocorrect(?:-all)?|in-place|recursive)$/;

/** A later command of the job fails where that changed a file: `git diff --exit-code`. */
function isCompared(check: Check): boolean {
  const all = checksIn(check.version, check.job);
  return all
    .slice(all.indexOf(check) + 1)
    .some(({ words, hidden }) => hidden === null && COMPARES.test(words.join(' ')));
}

/** Whether a command fails where the files differ from those of the commit. */
export const comparesTree = ({ words }: Pick<Check, 'words'>): boolean => COMPARES.test(words.join(' '));

const COMPARES = /^git diff(?: \S+)* (?:--exit-code|--quiet)\b/;

/** The command has new words that only the run tells: `$PYTEST_ARGS`, `${{ matrix.options }}`. */
function mayBeGiven(before: Check, after: Check): boolean {
  return after.words.some((word) => word.includes('$') && !before.words.includes(word));
}

/** Another new command of the tool runs what this one leaves out: `pytest -m slow` beside `pytest -m 'not slow'`. */
function runsElsewhere({ kind, things }: Difference, after: Check, added: Check[]): boolean {
  const others = added.filter(
    ({ tool, key, hidden, reach }) =>
      tool === after.tool && key !== after.key && hidden === null && reach >= after.reach,
  );
  const isRun = (left: string): boolean =>
    others.some(({ words }) => words.includes(left.replace(/^not\s+/, '')));
  return kind === 'ignore-list grown' && things.every(isRun);
}

export function weakening(
  {
    version,
    job,
    tool,
    step,
    title,
    words,
    given,
  }: Omit<Check, 'kind' | 'key' | 'directory' | 'toolchain' | 'chosen' | 'hidden' | 'reach'>,
  { kind, things, text, unset, movable, lesser }: Difference,
  weight: Weight,
): Weakening {
  const act = {
    'threshold lowered': 'lower',
    'ignore-list grown': 'ignore',
    'command narrowed': 'narrow',
    'tried again': 'retry',
  } as const;
  const raised = /^(?:--)?max[-_]/.test(things[0] ?? '');
  const names = step?.name === undefined ? [] : [step.name];
  return {
    kind,
    weight: weightOf(kind, lesser === true, weight),
    path: version.path,
    job: job.id,
    things: [
      ...things,
      ...(kind === 'ignore-list grown' ? things.map(shortName) : []),
      tool,
      lastSegment(tool),
      title,
      ...names,
      job.id,
      jobName(job),
    ],
    act: kind === 'threshold lowered' && raised ? 'raise' : act[kind],
    text: say`${code(tool)} in ${code(jobName(job))} of ${code(workflowName(version))}: ${text}`,
    remedy: say`${REMEDIES[kind]}`,
    ...(unset !== undefined && { unset: { ...unset, words: [...words, ...given] } }),
    ...(movable && { movable }),
  };
}

/** `pkg:npm/@scope/parser@2` as people call it. */
const shortName = (thing: string): string => lastSegment(thing).replace(/(?<=\w)@[\w.^~-]+$/, '');

/** What is tried again still has to pass: that is worth telling alone. */
function weightOf(kind: Difference['kind'], lesser: boolean, weight: Weight): Weight {
  if (kind === 'tried again' || weight === 'note') return 'note';
  return kind === 'threshold lowered' && !lesser ? weight : 'lesser';
}

const REMEDIES: Record<Difference['kind'], string> = {
  'threshold lowered': 'put the old threshold back, or say in the description why it is lowered',
  'ignore-list grown': 'fix what is ignored, or say in the description what is ignored and why',
  'command narrowed': 'run the rest too, or say in the description what no longer runs',
  'tried again': 'fix what fails now and then, or say in the description why it is tried again',
};

/** Commands of people have far fewer. */
const MOST_OPTIONS = 100;

/** Options of the command that set a threshold, a strictness or an ignore-list. */
export function optionDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  const [old, now] = [optionsOf(before).slice(0, MOST_OPTIONS), optionsOf(after).slice(0, MOST_OPTIONS)];
  const switched = flags(before, after, old, now);
  // Thresholds that nothing compares any more are told with the option that did.
  const unchecked = switched.some(({ things, gone }) => gone && things[0] === '--check-coverage');
  const numbers = thresholds(before, old, now).filter(({ unset }) => !unchecked || unset === undefined);
  const hard = [...numbers, ...switched];
  return [
    ...hard,
    ...(hard.length > 0 ? [] : lenience(after, old, now)),
    ...demands(before, after, old, now),
    ...warnings(before, after),
    ...assigned(before, after),
    ...testsOff(before, after),
    ...retries(after, old, now),
    ...ignores(after, old, now, chosenBefore(before, old, now)),
  ];
}

function thresholds(words: readonly string[], old: Option[], now: Option[]): Difference[] {
  return old.flatMap((option) => {
    const { name, value } = option;
    if (value === null) return [];
    const next = now.find((each) => each.name === name)?.value ?? null;
    if (/^--coverage-?threshold$/i.test(name)) return jsonThresholds(name, value, next);
    if (isNumericGate(name, words) && isLooser(name, value, next, words))
      return [threshold(name, value, next)];
    const isLevel = means(words, option, 'levels') && next !== null;
    return isLevel && isHigherLevel(value, next) ? [threshold(name, value, next)] : [];
  });
}

export function threshold(name: string, before: string, after: string | null): Difference {
  const words = name.replace(/^-+/, '').replaceAll(/[-_.]/g, ' ');
  const coverage = /cov|lines|branches|statements|functions/i.test(name)
    ? ['coverage', 'coverage threshold', 'coverage gate']
    : [];
  return {
    kind: 'threshold lowered',
    things: [name, words, ...coverage],
    text: say`${code(name)} ${code(before)} → ${after === null ? 'none' : code(after)}`,
    ...(after === null && { gone: true as const }),
    ...(after === null &&
      (coverage.length > 0
        ? { unset: { metric: metricOf(name), minimum: Number(before) } }
        : { movable: true as const })),
  };
}

/** `--coverageThreshold='{"global":{"lines":80}}'`: each number in it. */
function jsonThresholds(name: string, before: string, after: string | null): Difference[] {
  const numbers = (json: string | null) =>
    new Map(
      [...(json ?? '').matchAll(/"(\w+)"\s*:\s*(-?\d+(?:\.\d+)?)/g)].map(([, key, value]) => [
        key!,
        Number(value),
      ]),
    );
  const [old, now] = [numbers(before), numbers(after)];
  const lower = [...old].some(([key, value]) => (now.get(key) ?? 0) < value);
  return lower ? [threshold(name, before, after)] : [];
}

/** Programs that take levels of lints. */
const LEVELLED = new Set(allOf('lintLevels'));

/** A flag that makes the tool fail is gone, or one that keeps it from failing is new. */
function flags(
  before: readonly string[],
  after: readonly string[],
  old: Option[],
  now: Option[],
): Difference[] {
  const kept = now.filter((option) => means(after, option, 'strict')).map(({ name }) => name);
  const gone = old.filter(
    (option) => means(before, option, 'strict') && option.value !== '0' && !kept.includes(option.name),
  );
  const left = old.filter(
    (option) => means(before, option, 'soft') && !now.some(({ name }) => name === option.name),
  );
  // `-DskipTests` and `-Dmaven.test.skip` let the same pass.
  const soft = fresh(after, old, now, 'soft').filter(
    (option) => !left.some((gone) => isSameSkip(gone.name, option.name)),
  );
  const isZero = ({ name, value }: Option) =>
    /^--(?:exit-code|issues-exit-code|error-exitcode)$/.test(name) && value === '0';
  const zero = now.filter((option) => isZero(option) && !soft.includes(option) && !old.some(isZero));
  const denied = (words: readonly string[]) =>
    (LEVELLED.has(words[0] ?? '') ? apart(words) : words).flatMap((word, index, all) =>
      // `-D NAME=ON` is a variable of CMake.
      all[index - 1] === '-D' && !word.includes('=') ? [word] : [],
    );
  const allowed = denied(before).filter((lint) => !denied(after).includes(lint));
  const tasks = fresh(after, old, now, 'tasks').filter(({ value }) => isCheckTask(value));
  return [
    ...gone.map((option) => movable(flag(option.name, say`${code(shown(option, before))} is gone`))),
    ...soft.map((option) => flag(option.name, say`${code(shown(option, after))} is new`)),
    ...zero.map(({ name }) => flag(name, say`${code(name)} is ${code('0')} now`)),
    ...allowed.map((lint) => movable(flag(lint, say`${code(`-D ${lint}`)} is gone`))),
    ...tasks.map(({ value }) => flag(value!, say`${code(value!)} is left out`)),
  ];
}

/** Whether two options that skip something name the same thing. */
function isSameSkip(one: string, other: string): boolean {
  const thingsIn = (name: string): string[] =>
    name
      .replace(/^-D/, '')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => word !== '' && !/^(?:skip|no|ignore|allow|fail)$/.test(word));
  return thingsIn(one).some((thing) => thingsIn(other).includes(thing));
}

/** The options of the new form that mean this, and did not stand in the old one with the same value. */
function fresh(words: readonly string[], old: Option[], now: Option[], meaning: Meaning): Option[] {
  const isOld = ({ name, value }: Option): boolean =>
    old.some((option) => option.name === name && (option.value === value || !isNamedWith(words, option)));
  const isNamedWith = (all: readonly string[], option: Option): boolean =>
    option.value !== null && (all.includes(`${option.name}=${option.value}`) || meaning === 'tasks');
  return now.filter((option) => means(words, option, meaning) && !isOld(option));
}

/** The option with its value where that belongs to it. */
function shown({ name, value }: Option, words: readonly string[]): string {
  return value !== null && words.includes(`${name}=${value}`) ? `${name}=${value}` : name;
}

/** Whether a task of a build that is left out is there to judge: `test`, `ktlintCheck`. */
function isCheckTask(task: string | null): boolean {
  const words = (task ?? '')
    .replace(/^.*:/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ');
  return CHECKS.test(words) || isGate({ kind: classifyName(words) });
}

const CHECKS = anyOf(known('checks'), 'i');

const movable = (difference: Difference): Difference => ({ ...difference, movable: true, gone: true });

const flag = (name: string, text: Prose): Difference => ({
  kind: 'threshold lowered',
  things: [name, name.replace(/^-+/, '')],
  text,
});

/** With an option that is new, nothing to look at is enough, or what is found is mended and not told. */
function lenience(words: readonly string[], old: Option[], now: Option[]): Difference[] {
  return fresh(words, old, now, 'lenient').map((option) => ({
    ...flag(option.name, say`${code(shown(option, words))} is new`),
    lesser: true,
  }));
}

/** What the command was asked for beside its work, and is not any more. */
function demands(
  before: readonly string[],
  after: readonly string[],
  old: Option[],
  now: Option[],
): Difference[] {
  const left = now.filter((option) => means(after, option, 'demands')).map(({ name }) => name);
  return old
    .filter((option) => means(before, option, 'demands') && !left.includes(option.name))
    .map((option) => ({
      ...movable(flag(option.name, say`${code(shown(option, before))} is gone`)),
      lesser: true,
      demand: true,
    }));
}

const WARNINGS = known('warnings');

/** Warnings of a compiler that are not asked for any more, or are no errors. */
function warnings(before: readonly string[], after: readonly string[]): Difference[] {
  const [old, now] = [flagsOf(before), flagsOf(after)];
  return WARNINGS.filter(({ taken }) => taken.test(toolOf([...before]))).flatMap(
    ({ flags: warning, errors }) => {
      const isLost = (pattern: RegExp, flag: string): boolean => pattern.test(flag) && !now.includes(flag);
      const hard = old.filter((word) => isLost(errors, word));
      const soft = old.filter((word) => isLost(warning, word));
      return [
        ...hard.map((word) => movable(flag(word.split('=')[0]!, say`${code(word)} is gone`))),
        ...soft.map((word) => ({
          ...movable(flag(word, say`${code(word)} is gone`)),
          lesser: true as const,
        })),
      ];
    },
  );
}

/** The flags of a command, also those in a value: `-DCMAKE_C_FLAGS=-Wall -Wextra`. */
const flagsOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, ...(word.split('=').slice(1).join('=') || '').split(/\s+/)]);

/** Programs whose words set variables. */
const ASSIGNS = new Set(allOf('assigns'));

/** Variables with options that are emptied now, and those that leave a check out. */
function assigned(before: readonly string[], after: readonly string[]): Difference[] {
  if (!ASSIGNS.has(after[0] ?? '')) return [];
  return after.flatMap((word) => {
    const [, name = '', value = ''] = /^([\w-]{1,80})=(.*)$/s.exec(word) ?? [];
    if (name === '' || before.includes(word)) return [];
    const isEmptied = value === '' && /(?:flags|opts|options|args)$/i.test(name);
    const isSkipped = /^skip[-_]/i.test(name) && /^(?:1|true|y|yes|on)$/i.test(value) && isCheckTask(name);
    if (!isEmptied && !isSkipped) return [];
    return [{ ...flag(name, say`${code(word)} is new`), lesser: true as const }];
  });
}

const BUILD_TESTS = known('buildsTests');

/** A build is told not to build tests that it was told to build: `-D BUILD_TESTING=OFF`. */
function testsOff(before: readonly string[], after: readonly string[]): Difference[] {
  const names = BUILD_TESTS.find(({ programs }) => programs.includes(after[0] ?? ''))?.names;
  if (names === undefined) return [];
  const switches = (words: readonly string[]): Map<string, string> =>
    new Map(
      words.flatMap((word): [string, string][] => {
        const [, name = '', value = ''] = /^(?:-D)?([\w-]{1,80})(?::\w{1,20})?=(\w{1,20})$/.exec(word) ?? [];
        return names.test(name) ? [[name, value]] : [];
      }),
    );
  const old = switches(before);
  return [...switches(after)].flatMap(([name, value]) => {
    const wasOn = /^(?:on|true|yes|1|enabled)$/i.test(old.get(name) ?? '');
    if (!wasOn || !/^(?:off|false|no|0|disabled)$/i.test(value)) return [];
    return [{ ...flag(name, say`${code(`${name}=${value}`)} is new`), lesser: true as const }];
  });
}

/** What failed is tried again, or more often. */
function retries(words: readonly string[], old: Option[], now: Option[]): Difference[] {
  return now.flatMap((option) => {
    const { name, value } = option;
    const before = old.find((each) => each.name === name);
    const isMore = before === undefined ? Number(value ?? 1) !== 0 : Number(value) > Number(before.value);
    if (!means(words, option, 'retries') || !isMore) return [];
    const is = value !== null && /^[\d-]/.test(value) ? `${name} ${value}` : name;
    return [
      {
        kind: 'tried again' as const,
        things: [name, name.replace(/^-+/, ''), 'flaky tests', 'flaky'],
        text: say`what fails is tried again: ${before === undefined ? code(is) : say`${code(name)} ${code(before.value ?? '')} → ${code(value ?? '')}`}`,
      },
    ];
  });
}

/** What alone was looked at before, where it is all that there is now; null: as before. */
function chosenBefore(words: readonly string[], old: Option[], now: Option[]): string[] | null {
  const widened = old.filter(
    (option) =>
      option.value !== null &&
      means(words, option, 'chooses') &&
      now.some(({ name, value }) => name === option.name && value === null),
  );
  return widened.length === 0 ? null : widened.flatMap(({ value }) => valuesIn(value!));
}

/** @param chosen what alone was looked at before: the rest comes with the change */
function ignores(
  words: readonly string[],
  old: Option[],
  now: Option[],
  chosen: readonly string[] | null,
): Difference[] {
  const known = new Set(ignored(words, old));
  const grown = [...new Set(ignored(words, now))].filter(
    (value) => !known.has(value) && chosen?.includes(value) !== false,
  );
  return grown.length === 0 ? [] : [grownList(grown)];
}

const ignored = (words: readonly string[], options: Option[]): string[] =>
  options.flatMap((option) => {
    const { name, value } = option;
    if (value === null || value.includes('${{')) return [];
    if (means(words, option, 'ignores')) return valuesIn(value);
    if (means(words, option, 'tasks')) return isCheckTask(value) ? [] : [value];
    return /^(?:-k|-m|--filter|--grep|-g)$/.test(name) && isExclusion(value) ? [value] : [];
  });

const SHOWN = 5;

export function grownList(values: string[]): Difference {
  const more = values.length > SHOWN ? say` and ${values.length - SHOWN} more` : [];
  return {
    kind: 'ignore-list grown',
    things: values,
    text: say`${join(values.slice(0, SHOWN).map((value) => code(value)))}${more} left out now`,
  };
}

/** The new form of a command looks at less. */
export function narrowing(before: Check, after: Check): Difference {
  return {
    kind: 'command narrowed',
    things: after.words.slice(1),
    text: say`${code(before.title)} → ${code(after.title)}`,
  };
}
