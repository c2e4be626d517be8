import { extensionOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ChangedSetting } from '../../evidence/setting.ts';
import { pathsMatch } from '../../text/filter.ts';
import { lastSegment } from '../../text/path.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { known, wordsOf } from '../../tools/known.ts';
import { isHigherLevel } from '../../tools/options.ts';
import type { Meaning } from '../../tools/settings/configuration.ts';
import { amountOf, severityOf } from '../../tools/settings/levels.ts';
import { isWritten, meaningOf } from '../../tools/settings/meanings.ts';
import { classifyName } from '../../workflow/classify-step.ts';
import { touchesSetUp } from '../../workflow/set-up.ts';
import { tokens } from '../../workflow/shell-tokens.ts';
import type { Act } from '../change/declared.ts';
import { checksOf } from './checks.ts';
import { optionDifferences } from './command-change.ts';
import type { Enforcement } from './enforced.ts';
import type { Check, Kind, Weakening, Weight } from './weakening.ts';

/**
 * Settings of tools that let more pass than before: what each means comes from the catalogue. They are a lesser gate, and
 * a note where no workflow is known to run the tool, or where what is left out is new with the change.
 */
export function loosenedSettings(asked: Enforcement): Weakening[] {
  const all = asked.evidence.settings ?? [];
  if (all.length === 0) return [];
  const checks = asked.versions.before.flatMap(checksOf);
  return all.flatMap((setting) => {
    const loosened = isGate(asked.evidence, setting) ? null : loosening(setting);
    if (loosened === null || isHandedOver(setting, all)) return [];
    const weight = loosened.unsure ? 'note' : weightOf(asked.evidence, setting, all, checks);
    return [weakening(setting, loosened, weight)];
  });
}

/** A coverage threshold of which the file is read as such: what sets it elsewhere counts there, too. */
const isGate = ({ gates = [] }: Evidence, { path, key }: ChangedSetting): boolean =>
  gates.some(
    (file) =>
      file.path === path &&
      (file.mergeBase ?? []).some(({ where }) => where === key || where.endsWith(`.${key}`)),
  );

interface Loosening {
  kind: Kind;
  act: Act;
  things: string[];
  text: Prose;
  /** What it was before is not known: another file, or the tool, may say it. */
  unsure?: true;
}

function loosening(setting: ChangedSetting): Loosening | null {
  const meaning = meaningOf(setting.tool, setting.key);
  return meaning === null ? null : JUDGES[meaning](setting);
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
  lenient: (setting) => (isOff(setting.before) && !isOff(setting.after) ? switched(setting) : null),
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
  selects: (setting) => (setting.after === null ? null : rulesLost(setting)),
  adds: rulesLost,
  'on and off': ({ lost = [], gained = [], ...setting }) =>
    ignoresGrown({ ...setting, gained: gained.filter((rule) => rule.startsWith('-')) }) ??
    (setting.after === null
      ? null
      : rulesLost({ ...setting, lost: lost.filter((rule) => !rule.startsWith('-')) })),
  base: levelLowered,
  check: ({ before, after }) =>
    before === null || after !== null
      ? null
      : {
          kind: 'check removed',
          act: 'remove',
          things: [before],
          text: say`${code(before)} is removed`,
        },
  threshold: (setting) =>
    setting.before !== null && setting.after === null && amountOf(setting.before) > 0
      ? switched(setting)
      : number(setting, (before, after) => after < before),
  minimum: (setting) => number(setting, (before, after) => after < before),
  maximum: (setting) => number(setting, (before, after) => after > before),
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
          things: ['baseline'],
          text: say`it accepts more findings as they are (${countOf(setting.before)} → ${countOf(setting.after)} lines)`,
        }
      : null,
  inherits: () => null,
};

function strictnessLost(setting: ChangedSetting): Loosening | null {
  return isOff(setting.after) && !isOff(setting.before) ? switched(setting) : null;
}

const isException = (entry: string): boolean => entry.startsWith('!');

/** What a list newly leaves out: its new entries, and those that it excepted before and has nothing in place of. */
function ignoresGrown({ key, gained = [], lost = [] }: ChangedSetting): Loosening | null {
  const entries = gained.filter((entry) => !isException(entry));
  const isRewritten = lost.some((entry) => !isException(entry));
  const excepted = isRewritten ? [] : lost.filter(isException).map((entry) => entry.slice(1));
  return leavesOut(key, [...entries, ...excepted]);
}

function leavesOut(key: string, things: string[]): Loosening | null {
  if (things.length === 0) return null;
  const text = say`${code(key)} now leaves out ${some(things)}`;
  return { kind: 'ignore-list grown', act: 'ignore', things, text };
}

function rulesLost({ key, lost = [] }: ChangedSetting): Loosening | null {
  if (lost.length === 0) return null;
  const text = say`${code(key)} no longer has ${some(lost)}`;
  return { kind: 'setting loosened', act: 'remove', things: lost, text };
}

const countOf = (value: string | null): number => Number(value ?? 0) || 0;

function switched({ key, before, after }: ChangedSetting): Loosening {
  return {
    kind: 'setting loosened',
    act: 'lower',
    things: [],
    text: say`${code(key)} ${valueText(before)} → ${valueText(after)}`,
  };
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
  if (left.length === 0 || gained.length >= lost.length) return leavesOut(key, out);
  return { ...narrowed, things: left, text: say`${code(key)} no longer has ${some(left)}` };
}

const around = (path: string): string => `${path.replace(/\/?\*{0,2}\/?$/, '')}**`;

function levelLowered(setting: ChangedSetting): Loosening | null {
  const { tool, before, after } = setting;
  const [old, now] = [before, after].map((value) => (value === null ? undefined : severityOf(tool, value)));
  if (after === null) return old === undefined || old < 3 ? null : { ...switched(setting), unsure: true };
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

function weightOf(
  evidence: Evidence,
  setting: ChangedSetting,
  all: readonly ChangedSetting[],
  checks: readonly Check[],
): Weight {
  if (setting.gone || !mayRun(setting.tool, checks)) return 'note';
  if (isMadeUpFor(setting, all) || runsByItself(setting, checks)) return 'note';
  if (comesFromElsewhere(setting, all) || isRenamed(setting, all)) return 'note';
  if (isNewWithTheChange(evidence, setting, all) || isGoneWithTheChange(evidence, setting)) return 'note';
  return 'lesser';
}

/** Whether a workflow runs the tool, or something whose inside nobody sees. */
function mayRun(tool: string, checks: readonly Check[]): boolean {
  const words = wordsOf(tool);
  const isNamed = ({ title }: Check): boolean => words.some((word) => title.toLowerCase().includes(word));
  return words.length === 0 || checks.some((check) => isNamed(check) || check.kind !== 'build');
}

/** Settings that are taken over from another file changed, too: they may say what is no longer said here. */
function comesFromElsewhere({ tool, after }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  return (
    after === null && all.some((other) => other.tool === tool && meaningOf(tool, other.key) === 'inherits')
  );
}

/** Other checks that come with the change, of the same tool that runs what others define. */
const newChecks = ({ tool }: ChangedSetting, all: readonly ChangedSetting[]): string[] =>
  all.flatMap((other) =>
    other.tool === tool && other.before === null && meaningOf(tool, other.key) === 'check'
      ? (other.after ?? [])
      : [],
  );

/** Tools that do what several others did, as their makers say. */
const HEIRS = known(({ replaces }) => replaces);

/** Whether a check goes on under another name, or by a tool that does the same: ruff, ruff-check. */
function isHandedOver(setting: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const { tool, key, before } = setting;
  if (before === null || meaningOf(tool, key) !== 'check') return false;
  return newChecks(setting, all).some((now) => {
    if (now.startsWith(`${before}-`) || before.startsWith(`${now}-`)) return true;
    const names = [now, now.replace(/-(?:check|lint|format|fix)$/, '')];
    const isSame = classifyName(spoken(now)) === classifyName(spoken(before));
    return HEIRS.some(
      ({ as, tools }) => names.some((name) => as.test(name)) && (isSame || tools.test(before)),
    );
  });
}

const spoken = (name: string): string => name.replace(/[-_]/g, ' ');

/** Whether rules that are chosen by name make up for a set that no longer runs as a whole, or the other way round. */
function isMadeUpFor({ tool, key }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const meaning = meaningOf(tool, key);
  const others = all.filter((other) => other.tool === tool && other.key !== key);
  return others.some((other) => {
    const its = meaningOf(tool, other.key);
    if (meaning === 'base') return (its === 'adds' || its === 'selects') && (other.gained ?? []).length > 0;
    return (
      (meaning === 'adds' || meaning === 'selects') &&
      its === 'base' &&
      levelLowered({ ...other, before: other.after, after: other.before }) !== null
    );
  });
}

/** Whether a workflow runs itself what a tool that runs others no longer does. */
function runsByItself({ tool, key, before }: ChangedSetting, checks: readonly Check[]): boolean {
  return (
    before !== null &&
    meaningOf(tool, key) === 'check' &&
    checks.some(({ title }) =>
      title
        .toLowerCase()
        .split(/[\s/@]+/)
        .includes(before.toLowerCase()),
    )
  );
}

/** An entry of a list goes by another name, or by other files: the same setting is gone under the old one. */
function isRenamed(
  { tool, key, before, after, gained = [] }: ChangedSetting,
  all: readonly ChangedSetting[],
): boolean {
  const bare = (text: string): string => text.replace(/\[[^\]]{0,300}\]/g, '');
  return (
    before === null &&
    all.some(
      (other) =>
        other.tool === tool &&
        other.key !== key &&
        other.after === null &&
        bare(other.key) === bare(key) &&
        (other.lost === undefined
          ? other.before === after
          : gained.every((value) => other.lost?.includes(value))),
    )
  );
}

/** What is no longer looked at went with the change; or a newer version of the tool has it switched on by itself. */
function isGoneWithTheChange(
  { changes: { files } }: Evidence,
  { tool, path, key, after, lost = [], gained = [] }: ChangedSetting,
): boolean {
  const meaning = meaningOf(tool, key);
  if (meaning === 'strict of late')
    return after === null && touchesSetUp(files.filter((file) => file.path !== path));
  if (meaning !== 'scope' || lost.length === 0 || gained.some(isException)) return false;
  return lost.every((value) => {
    const covered = files.filter((file) => pathsMatch({ paths: [anywhere(value)] }, [file.path]));
    return covered.length > 0 && covered.every(({ status }) => status === 'removed');
  });
}

/**
 * Whether what is left out was not looked at before: files that the change adds, a rule of a set that it switches on, or
 * one that a newer version of the tool may have brought.
 */
function isNewWithTheChange(
  evidence: Evidence,
  { tool, path, key, before, gained = [] }: ChangedSetting,
  all: readonly ChangedSetting[],
): boolean {
  const meaning = meaningOf(tool, key);
  const isRuleOff = (meaning === 'level' || meaning === 'rule') && before === null;
  const isLeftOut = meaning === 'ignores' || (meaning === 'scope' && gained.some(isException));
  if (!isLeftOut && !isRuleOff) return false;
  const own = all.filter((other) => other.tool === tool);
  const selected = own
    .filter((other) => meaningOf(tool, other.key) === 'selects')
    .flatMap((other) => other.gained ?? []);
  const left = isRuleOff
    ? [ruleOf(key)]
    : gained.filter((entry) => meaning !== 'scope' || isException(entry));
  if (left.every((value) => selected.some((set) => set === 'ALL' || value.startsWith(set)))) return true;
  const { files: changed } = evidence.changes;
  const files = changed.map(({ path, status }) => ({ path, isNew: status === 'added' }));
  const arePaths = !isRuleOff && left.every((value) => isPath(value) || isWritten(value));
  if (!arePaths) {
    const inherits = own.some((other) => meaningOf(tool, other.key) === 'inherits');
    return inherits || touchesSetUp(changed.filter((file) => file.path !== path));
  }
  return left.every((value) => {
    const covered = files.filter(({ path }) => pathsMatch({ paths: [anywhere(value)] }, [path]));
    return covered.length > 0 ? covered.every(({ isNew }) => isNew) : isWritten(value);
  });
}

const lastKey = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** The name of a rule whose switch it is: `Style/For.Enabled`, `rules.braces.level`. */
const ruleOf = (key: string): string =>
  lastKey(key.replace(/\.(?:enabled|disabled|disable|level|severity)$/i, ''));

/** `vendor/`, `src/generated`, `*.pb.go`. */
const isPath = (value: string): boolean =>
  /[/*]/.test(value) || (extensionOf(value) !== '' && !value.includes(' '));

const anywhere = (value: string): string =>
  `**/${value
    .replace(/^!|^\^/, '')
    .replace(/^<rootDir>\//, '')
    .replace(/^(?:\.?\/|\*\*\/)+/, '')
    .replace(/\/?(?:\*\*?)?\$?$/, '')}**`;

const REMEDIES: Partial<Record<Kind, string>> = {
  'ignore-list grown': 'fix what is left out, or say in the description what is left out and why',
  'command narrowed': 'look at the rest too, or say in the description what is no longer looked at',
};

function weakening(
  { tool, path, key }: ChangedSetting,
  { kind, act, things, text }: Loosening,
  weight: Weight,
): Weakening {
  return {
    kind,
    weight,
    path,
    job: null,
    things: [...things, key, lastKey(key), ruleOf(key), tool, path, lastSegment(path)],
    act,
    text: say`${code(tool)} in ${code(path)}: ${text}`,
    remedy: [REMEDIES[kind] ?? 'put it back, or say in the description why it is loosened'],
  };
}
