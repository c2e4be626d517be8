import { lastSegment } from '../../text/path.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { allOf } from '../../tools/known.ts';
import {
  isExclusion,
  isHigherLevel,
  isIgnore,
  isLevel,
  isLooser,
  isNumericGate,
  isSoft,
  isStrict,
  type Option,
  optionsOf,
  valuesIn,
} from '../../tools/options.ts';
import { metricOf } from '../gates/command-gates.ts';
import { apart } from './environment.ts';
import { isNarrowed } from './narrowed.ts';
import { jobName, workflowName } from './pairs.ts';
import type { Check, Kind, UnsetThreshold, Weakening, Weight } from './weakening.ts';

/** One difference between two forms of a command: what it is, and its words. */
export interface Difference {
  kind: Extract<Kind, 'threshold lowered' | 'ignore-list grown' | 'command narrowed'>;
  things: string[];
  text: Prose;
  unset?: Omit<UnsetThreshold, 'words'>;
  movable?: true;
}

/** What the new form of a command enforces less than the old one. */
export function changedCommand(before: Check, after: Check, added: Check[], weight: Weight): Weakening[] {
  const differences = [
    ...optionDifferences([...before.words, ...before.given], [...after.words, ...after.given]),
    ...(isNarrowed(before, after, added) ? [narrowing(before, after)] : []),
  ];
  const lost = differences.filter((difference) => !runsElsewhere(difference, after, added));
  return lost.map((difference) => weakening(before, difference, weight));
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
  }: Omit<Check, 'kind' | 'key' | 'directory' | 'hidden' | 'reach'>,
  { kind, things, text, unset, movable }: Difference,
  weight: Weight,
): Weakening {
  const act = {
    'threshold lowered': 'lower',
    'ignore-list grown': 'ignore',
    'command narrowed': 'narrow',
  } as const;
  const raised = /^(?:--)?max[-_]/.test(things[0] ?? '');
  const names = step?.name === undefined ? [] : [step.name];
  return {
    kind,
    weight: kind === 'threshold lowered' ? weight : 'lesser',
    path: version.path,
    job: job.id,
    things: [...things, tool, lastSegment(tool), title, ...names, job.id, jobName(job)],
    act: kind === 'threshold lowered' && raised ? 'raise' : act[kind],
    text: say`${code(tool)} in ${code(jobName(job))} of ${code(workflowName(version))}: ${text}`,
    remedy: say`${REMEDIES[kind]}`,
    ...(unset !== undefined && { unset: { ...unset, words: [...words, ...given] } }),
    ...(movable && { movable }),
  };
}

const REMEDIES: Record<Difference['kind'], string> = {
  'threshold lowered': 'put the old threshold back, or say in the description why it is lowered',
  'ignore-list grown': 'mend what is ignored, or say in the description what is ignored and why',
  'command narrowed': 'run the rest too, or say in the description what no longer runs',
};

/** Options of the command that set a threshold, a strictness or an ignore-list. */
export function optionDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  const [old, now] = [optionsOf(before), optionsOf(after)];
  return [...thresholds(old, now), ...flags(before, after, old, now), ...ignores(old, now)];
}

function thresholds(old: Option[], now: Option[]): Difference[] {
  return old.flatMap(({ name, value }) => {
    if (value === null) return [];
    const next = now.find((option) => option.name === name)?.value ?? null;
    if (/^--coverage-?threshold$/i.test(name)) return jsonThresholds(name, value, next);
    if (isNumericGate(name) && isLooser(name, value, next)) return [threshold(name, value, next)];
    return isLevel(name) && next !== null && isHigherLevel(value, next) ? [threshold(name, value, next)] : [];
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
const LEVELLED = new Set(allOf(({ lintLevels }) => lintLevels));

/** A flag that makes the tool fail is gone, or one that keeps it from failing is new. */
function flags(
  before: readonly string[],
  after: readonly string[],
  old: Option[],
  now: Option[],
): Difference[] {
  const has = (options: Option[], name: string) => options.some((option) => option.name === name);
  const gone = old.filter(({ name, value }) => isStrict(name) && value !== '0' && !has(now, name));
  const soft = after.filter((word) => isSoft(word) && !before.includes(word));
  const isZero = ({ name, value }: Option) =>
    /^--(?:exit-code|issues-exit-code)$/.test(name) && value === '0';
  const zero = now.filter((option) => isZero(option) && !old.some(isZero));
  const denied = (words: readonly string[]) =>
    (LEVELLED.has(words[0] ?? '') ? apart(words) : words).flatMap((word, index, all) =>
      all[index - 1] === '-D' ? [word] : [],
    );
  const allowed = denied(before).filter((lint) => !denied(after).includes(lint));
  return [
    ...gone.map(({ name }) => movable(flag(name, say`${code(name)} is gone`))),
    ...soft.map((name) => flag(name, say`${code(name)} is new`)),
    ...zero.map(({ name }) => flag(name, say`${code(name)} is ${code('0')} now`)),
    ...allowed.map((lint) => movable(flag(lint, say`${code(`-D ${lint}`)} is gone`))),
  ];
}

const movable = (difference: Difference): Difference => ({ ...difference, movable: true });

const flag = (name: string, text: Prose): Difference => ({
  kind: 'threshold lowered',
  things: [name, name.replace(/^-+/, '')],
  text,
});

function ignores(old: Option[], now: Option[]): Difference[] {
  const known = new Set(ignored(old));
  const grown = [...new Set(ignored(now))].filter((value) => !known.has(value));
  return grown.length === 0 ? [] : [grownList(grown)];
}

const ignored = (options: Option[]): string[] =>
  options.flatMap(({ name, value }) => {
    if (value === null || value.includes('${{')) return [];
    if (isIgnore(name)) return valuesIn(value);
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

function narrowing(before: Check, after: Check): Difference {
  return {
    kind: 'command narrowed',
    things: after.words.slice(1),
    text: say`${code(before.title)} → ${code(after.title)}`,
  };
}
