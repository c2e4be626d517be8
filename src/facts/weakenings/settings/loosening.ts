import type { ChangedSetting } from '../../../evidence/setting.ts';
import { pathsMatch } from '../../../text/filter.ts';
import { code, join, type Prose, say } from '../../../text/prose.ts';
import { isHigherLevel } from '../../../tools/options.ts';
import type { Meaning } from '../../../tools/settings/configuration.ts';
import { amountOf, severityOf } from '../../../tools/settings/levels.ts';
import { meaningOf, unsetLevel } from '../../../tools/settings/meanings.ts';
import { tokens } from '../../../workflow/shell-tokens.ts';
import type { Act } from '../../change/declared.ts';
import { optionDifferences } from '../steps/command-change.ts';
import type { Kind } from '../weakening.ts';

/** How a setting lets more pass than before. */
export interface Loosening {
  kind: Kind;
  act: Act;
  things: string[];
  text: Prose;
  /** The setting and its new value, where it is one. */
  written?: { key: string; value: string };
  /** What it was before is not known: another file, or the tool, may say it. */
  unsure?: true;
}

/** How a change of a setting lets more pass, by what the setting means; null: it does not. */
export function loosening(setting: ChangedSetting): Loosening | null {
  const meaning = meaningOf(setting.tool, setting.key);
  return meaning === null ? null : JUDGES[meaning](setting);
}

/** Whether a change of a setting lets less pass: the way back would let more pass. */
export const isTightened = (setting: ChangedSetting): boolean =>
  loosening(turned(setting)) !== null && loosening(setting) === null;

/** The change that takes one back. */
export function turned({ before, after, lost, gained, ...setting }: ChangedSetting): ChangedSetting {
  return {
    ...setting,
    before: after,
    after: before,
    ...(gained !== undefined && { lost: gained }),
    ...(lost !== undefined && { gained: lost }),
  };
}

const isOff = (value: string | null): boolean =>
  value === null || /^(?:false|off|no|0|none|null|never|missing|pass|disabled?|"")?$/i.test(value);

const JUDGES: Record<Meaning, (setting: ChangedSetting) => Loosening | null> = {
  strict: strictnessLost,
  'strict of late': strictnessLost,
  'strict by default': (setting) =>
    setting.after !== null && isOff(setting.after) && (setting.before === null || !isOff(setting.before))
      ? switched(setting)
      : null,
  lenient: (setting) =>
    isOff(setting.before) && !isOff(setting.after) ? { ...switched(setting), act: actOf(setting.key) } : null,
  'lenient by default': (setting) =>
    setting.before !== null && isOff(setting.before) && (setting.after === null || !isOff(setting.after))
      ? switched(setting)
      : null,
  'lenient as usual': (setting) =>
    isOff(setting.before) && !isOff(setting.after) ? { ...switched(setting), unsure: true } : null,
  ignores: ignoresGrown,
  // Messages are worded anew with a new version of the tool.
  'ignores texts': (setting) => {
    const grown = ignoresGrown(setting);
    const isReworded = (setting.lost ?? []).length >= (setting.gained ?? []).length;
    return grown !== null && isReworded ? { ...grown, unsure: true } : grown;
  },
  'ignores by path': ignoresGrown,
  'lesser ignores': (setting) => {
    const grown = ignoresGrown(setting);
    return grown && { ...grown, unsure: true };
  },
  allows: (setting) => {
    const grown = ignoresGrown(setting);
    return grown === null
      ? null
      : { ...grown, text: say`${code(setting.key)} now allows ${some(setting.gained ?? [])}`, unsure: true };
  },
  scope: scopeNarrowed,
  'lesser scope': (setting) => {
    const narrowed = scopeNarrowed(setting);
    return narrowed && { ...narrowed, unsure: true };
  },
  selects: (setting) => (setting.after === null ? null : rulesLost(setting)),
  adds: rulesLost,
  'on and off': ({ lost = [], gained = [], ...setting }) =>
    ignoresGrown({ ...setting, gained: gained.filter((rule) => rule.startsWith('-')) }) ??
    (setting.after === null
      ? null
      : rulesLost({ ...setting, lost: lost.filter((rule) => !rule.startsWith('-')) })),
  base: levelLowered,
  check: nameGone,
  entry: nameGone,
  threshold: (setting) =>
    setting.before !== null && setting.after === null && amountOf(setting.before) > 0
      ? switched(setting)
      : number(setting, (before, after) => after < before),
  minimum: (setting) => number(setting, (before, after) => after < before),
  maximum: (setting) => {
    const raised = number(setting, (before, after) => after > before);
    return raised !== null && isStep(setting) ? { ...raised, unsure: true } : raised;
  },
  tolerance: (setting) => (countOf(setting.after) > countOf(setting.before) ? switched(setting) : null),
  level: levelLowered,
  rule: ruleOff,
  'fails from': (setting) =>
    setting.before !== null && setting.after !== null && isHigherLevel(setting.before, setting.after)
      ? switched(setting)
      : null,
  retries: ({ key, before, after }) =>
    countOf(after) > countOf(before)
      ? {
          kind: 'setting loosened',
          act: 'allow',
          things: ['retries', 'retry'],
          text: say`${code(key)} ${before ?? 0} → ${after ?? 0}: a test that fails is tried again`,
        }
      : null,
  warnings: warningsIgnored,
  options: optionsLoosened,
  accepted: (setting) =>
    countOf(setting.after) > countOf(setting.before)
      ? {
          kind: 'ignore-list grown',
          act: 'ignore',
          things: ['baseline', 'errors', 'type errors', 'violations', 'findings'],
          text: say`it accepts more findings as they are (${countOf(setting.before)} → ${countOf(setting.after)} lines)`,
        }
      : null,
  packages: pluginsLost,
  called: () => null,
  // What tasks run is compared as commands.
  commands: () => null,
  'needed tasks': () => null,
  inherits: () => null,
  // What the project is for is its authors' to say.
  oldest: () => null,
  targets: () => null,
  parts: () => null,
  // Analyzers of .NET are packages; those of Microsoft are part of the SDK by now.
  brings: analyzersLost,
  untracked: () => null,
};

function nameGone({ before, after }: ChangedSetting): Loosening | null {
  if (before === null || after !== null) return null;
  return { kind: 'check removed', act: 'remove', things: [before], text: say`${code(before)} is removed` };
}

/**
 * Analyzers that are gone where fewer others come. What comes of the same makers may bring one: `xunit.analyzers` of
 * `xunit.v3`.
 */
function analyzersLost({ key, lost = [], gained = [] }: ChangedSetting): Loosening | null {
  const makers = new Set(gained.map(makersOf));
  const left = lost.filter((name) => ANALYZER.test(name) && !makers.has(makersOf(name)));
  const come = gained.filter((name) => ANALYZER.test(name));
  return come.length < left.length ? rulesLost({ key, lost: left }) : null;
}

const makersOf = (name: string): string => name.split('.', 1)[0]!.toLowerCase();

/** https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/overview#third-party-analyzers */
const ANALYZER = /^(?!Microsoft\.).*(?:Analyzers?(?:$|\.)|Analyzer\.CSharp$)/i;

/** Plug-ins that are gone: packages named after the tool that takes them, or that call themselves so. */
function pluginsLost({ key, lost = [], gained = [] }: ChangedSetting): Loosening | null {
  const [, of = ''] = /\[([^\]]{1,100})\]\.[^.[\]]{1,100}$/.exec(key) ?? [];
  const left = gained.map(packageOf);
  const isPlugin = (name: string): boolean =>
    /(?:^|[/_-])plugin(?:$|[/_-])/.test(name) || (of !== '' && name.startsWith(`${of}-`));
  return rulesLost({
    key,
    lost: lost.map(packageOf).filter((name) => isPlugin(name) && !left.includes(name)),
  });
}

/** `flake8-bugbear==24.1`, `@scope/plugin@^2`, `ruff[extra]` without what stands behind the name. */
const packageOf = (entry: string): string => /^@?[\w./-]{0,200}/.exec(entry)?.[0] ?? entry;

function strictnessLost(setting: ChangedSetting): Loosening | null {
  return isOff(setting.after) && !isOff(setting.before) ? switched(setting) : null;
}

export const isException = (entry: string): boolean => entry.startsWith('!');

/** What a list newly leaves out: its new entries, and those that it excepted before and has nothing in place of. */
function ignoresGrown({ key, before, after, gained = [], lost = [] }: ChangedSetting): Loosening | null {
  const grown = grownBy(key, gained, lost);
  return grown !== null && isRecoded({ before, after, gained, lost }) ? { ...grown, unsure: true } : grown;
}

function grownBy(key: string, gained: readonly string[], lost: readonly string[]): Loosening | null {
  const entries = gained.filter(
    (entry) => !isException(entry) && !lost.some((other) => isNarrower(entry, other)),
  );
  const isRewritten = lost.some((entry) => !isException(entry));
  const excepted = isRewritten ? [] : lost.filter(isException).map((entry) => entry.slice(1));
  return leavesOut(key, [...entries, ...excepted]);
}

/** A pattern of paths without what only says where it begins and ends. */
export const coreOf = (pattern: string): string =>
  pattern.replace(/^(?:<rootDir>|[\^/]|\*\*?\/|\.\*)+|(?:[$/]|\/\*\*?|\.\*)+$/g, '');

/** Whether a pattern of paths takes no more than another one: `/\.cache/` and `<rootDir>/\.cache/`, `lib` and `lib/old`. */
function isNarrower(now: string, before: string): boolean {
  const [own, old] = [coreOf(now), coreOf(before)];
  if (old.length > 2 && own === old) return true;
  if (old.length > 2 && /[/.*]/.test(before) && own.startsWith(`${old}/`)) return true;
  // An expression takes files however deep, as `**/` does.
  const isExpression = /\\\/|\.\*/.test(old) && !/\\\/|\.\*/.test(own);
  const inGlob = old.replaceAll('\\', '').replaceAll('.*', '*');
  return isExpression && own.replaceAll('**/', '') === inGlob && !own.startsWith('*');
}

const isCode = (rule: string): boolean => /^[A-Z]{1,6}-?\d{1,6}$/.test(rule);
const HASH = /^[\da-f]{32,128}$/;
const isName = (rule: string): boolean => /^[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/.test(rule);

/** The same rules by their names in place of their codes, or the other way round: none more than before. */
function isRecoded({ before, after, gained = [], lost = [] }: Partial<ChangedSetting>): boolean {
  if (lost.length === 0 || gained.length === 0 || Number(after) > Number(before)) return false;
  // A finding has another hash when the code around it changes.
  if (lost.length >= gained.length && [...lost, ...gained].every((rule) => HASH.test(rule))) return true;
  return (lost.every(isCode) && gained.every(isName)) || (lost.every(isName) && gained.every(isCode));
}

function leavesOut(key: string, things: string[]): Loosening | null {
  if (things.length === 0) return null;
  const text = say`${code(key)} now leaves out ${some(things)}`;
  return { kind: 'ignore-list grown', act: 'ignore', things, text };
}

function rulesLost({
  key,
  before = null,
  after = null,
  lost = [],
  gained = [],
}: Pick<ChangedSetting, 'key' | 'lost'> & Partial<ChangedSetting>): Loosening | null {
  if (lost.length === 0) return null;
  const text = say`${code(key)} no longer has ${some(lost)}`;
  const isSame = isRecoded({ before: after, after: before, lost: gained, gained: lost });
  return { kind: 'setting loosened', act: 'remove', things: lost, text, ...(isSame && { unsure: true }) };
}

const countOf = (value: string | null): number => Number(value ?? 0) || 0;

function switched({ key, before, after }: ChangedSetting): Loosening {
  return {
    kind: 'setting loosened',
    act: 'lower',
    things: [],
    text: say`${code(key)} ${valueText(before)} → ${valueText(after)}`,
    ...(after !== null && { written: { key: key.slice(key.lastIndexOf('.') + 1), value: after } }),
  };
}

/** What a switch says itself that is done: `rules[a].disabled`, `overrides.ignore`. */
function actOf(key: string): Act {
  if (/(?:disabled?|skip)$/i.test(key)) return 'skip';
  return /(?:ignored?|excluded?)$/i.test(key) ? 'ignore' : 'lower';
}

const valueText = (value: string | null): Prose => (value === null ? ['not set'] : [code(value)]);

const SHOWN = 5;

function some(values: readonly string[]): Prose {
  const more = values.length > SHOWN ? say` and ${values.length - SHOWN} more` : [];
  return say`${join(values.slice(0, SHOWN).map((value) => code(value)))}${more}`;
}

/** `max` is the highest level; a number that is gone is none. */
function number(
  setting: ChangedSetting,
  isLooser: (before: number, after: number) => boolean,
): Loosening | null {
  const { before, after } = setting;
  if (before === null) return null;
  if (after === null) return { ...switched(setting), unsure: true };
  const [old, now] = [amountOf(before), amountOf(after)];
  // A negative number switches a limit off.
  const isGone = old >= 0 && now < 0;
  return Number.isNaN(old) || Number.isNaN(now) || !(isLooser(old, now) || isGone) ? null : switched(setting);
}

/** A limit that one more thing needs: raised by one, or by a tenth. */
function isStep({ before, after }: ChangedSetting): boolean {
  const [old, now] = [amountOf(before ?? ''), amountOf(after ?? '')];
  return old > 0 && now > old && (now <= old + 1 || now <= old * 1.1);
}

/** Everything is looked at where nothing is said. */
function scopeNarrowed({ key, before, after, ...entries }: ChangedSetting): Loosening | null {
  if (after === null) return null;
  const [gained = [], lost = []] = [entries.gained, entries.lost].map((list) =>
    list?.filter((entry) => !isException(entry)),
  );
  const out = (entries.gained ?? []).filter(isException).map((entry) => entry.slice(1));
  if (out.length > 0 && lost.length === 0) return leavesOut(key, out);
  const narrowed = { kind: 'command narrowed', act: 'narrow' } as const;
  if (before === null && gained.length > 0)
    return { ...narrowed, things: gained, text: say`${code(key)} is only ${some(gained)} now`, unsure: true };
  // Something around it, or something in its place, is looked at now.
  const left = lost.filter((path) => !gained.some((now) => pathsMatch({ paths: [around(now)] }, [path])));
  // A folder within, in place of the one around it.
  const isWithin =
    left.length === lost.length && gained.every((now) => left.some((path) => isBelow(now, path)));
  if (isWithin && gained.length > 0 && gained.length <= lost.length)
    return { ...narrowed, things: [...gained, ...left], text: say`${code(key)} is only ${some(gained)} now` };
  if (left.length === 0 || gained.length >= lost.length) return leavesOut(key, out);
  return { ...narrowed, things: left, text: say`${code(key)} no longer has ${some(left)}` };
}

/**
 * Whether a pattern takes a part of what another one takes, by a name that only it has: `test/unit` below `test`,
 * `**\/base.js` of `**\/*.js`, and not `test/*.js` of `test`.
 */
function isBelow(path: string, other: string): boolean {
  const [inner, outer] = [path, other].map(asGlob) as [string, string];
  const known = new Set(outer.split(/[/.]/));
  const isNamed = inner.split('/').some((part) => {
    const [stem = ''] = part.split('.');
    return /^[\w-]+$/.test(stem) && !known.has(stem);
  });
  if (!isNamed || outer === '') return false;
  const example = inner
    .replaceAll('**', 'a')
    .replaceAll('*', 'a')
    .replace(/\[(.)[^\]]*\]|(.)\?/g, '$1$2');
  return inner.startsWith(`${outer}/`) || (/[*[?]/.test(outer) && pathsMatch({ paths: [outer] }, [example]));
}

/** A pattern of paths as a glob, also where it is an expression: `/test/.*\.test\.tsx?$`. */
const asGlob = (pattern: string): string =>
  coreOf(
    pattern
      .replace(/^\.\//, '')
      .replace(/\\(?=\W)/g, '')
      .replace(/\.[*+]/g, '**'),
  )
    .replace(/[?@+*]\([^()]{0,100}\)/g, '')
    .replace(/^\/|\$$/g, '');

const around = (path: string): string => `${path.replace(/\/?\*{0,2}\/?$/, '')}**`;

export function levelLowered(setting: ChangedSetting): Loosening | null {
  const { tool, key, before, after } = setting;
  const unset = unsetLevel(tool, key);
  const [old, now] = [before, after ?? unset].map((value) =>
    value === null ? undefined : severityOf(tool, value),
  );
  if (after === null && unset === null)
    return old === undefined || old < 3 ? null : { ...switched(setting), unsure: true };
  if (now === undefined) return null;
  if (before === null) return now === 0 ? { ...switched(setting), act: 'skip' } : null;
  return old === undefined || now >= old ? null : { ...switched(setting), act: now === 0 ? 'skip' : 'lower' };
}

/** A rule that is gone from the list may be switched on by a set that is taken over. */
function ruleOff(setting: ChangedSetting): Loosening | null {
  const isRuleOff = (value: string | null): boolean => /^(?:null|false|off|none)$/i.test(value ?? '');
  const { before, after } = setting;
  if (before !== null && isRuleOff(before)) return null;
  if (after === null) return { ...switched(setting), unsure: true };
  return isRuleOff(after) ? { ...switched(setting), act: 'skip' } : null;
}

/** A warning that is no error any more; whether one that is ignored now was an error, the list alone does not say. */
function warningsIgnored({ key, lost = [], gained = [] }: ChangedSetting): Loosening | null {
  const errors = lost.filter((filter) => /^error\b/.test(filter));
  const ignored = gained.filter((filter) => /^(?:ignore|default|once|module)\b/.test(filter));
  if (errors.length > 0)
    return {
      kind: 'setting loosened',
      act: 'allow',
      things: [...errors, 'warnings'],
      text: say`${code(key)} no longer has ${some(errors)}`,
    };
  if (ignored.length === 0) return null;
  const text = say`${code(key)} now has ${some(ignored)}`;
  return { kind: 'ignore-list grown', act: 'ignore', things: [...ignored, 'warnings'], text, unsure: true };
}

function optionsLoosened({ key, before, after }: ChangedSetting): Loosening | null {
  const words = (value: string | null): string[] =>
    tokens(value ?? '').flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const [difference, ...others] = optionDifferences(['tool', ...words(before)], ['tool', ...words(after)]);
  if (difference === undefined) return null;
  return {
    kind: difference.kind,
    act: difference.kind === 'ignore-list grown' ? 'ignore' : 'lower',
    things: [difference, ...others].flatMap(({ things }) => things),
    text: say`${code(key)}: ${join(
      [difference, ...others].map(({ text }) => text),
      '; ',
    )}`,
  };
}
