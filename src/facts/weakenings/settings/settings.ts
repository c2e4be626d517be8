import type { Evidence } from '../../../evidence/evidence.ts';
import type { ChangedSetting } from '../../../evidence/setting.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import { runnersOf } from '../../../tools/known.ts';
import { meaningOf } from '../../../tools/settings/meanings.ts';
import { checksOf } from '../compared/checks.ts';
import type { Enforcement } from '../compared/enforced.ts';
import type { Kind, Weakening, Weight } from '../weakening.ts';
import { broughtTools } from './brought.ts';
import { type Loosening, loosening } from './loosening.ts';
import { isHandedOver, lastKey, ruleOf, weightOf } from './settings-weight.ts';

/**
 * Settings of tools that let more pass than before: what each means comes from the catalogue. They are a lesser gate, and
 * a note where no workflow is known to run the tool, or where what is left out is new with the change.
 */
export function loosenedSettings(asked: Enforcement): Weakening[] {
  const all = asked.evidence.settings ?? [];
  if (all.length === 0) return [];
  const checks = asked.versions.before.flatMap(checksOf);
  const isBrought = broughtTools(asked);
  const known = new Set(checks.map(({ title }) => title));
  const fresh = asked.versions.after.flatMap(checksOf).filter(({ title }) => !known.has(title));
  return all.flatMap((setting) => {
    const loosened = isGate(asked.evidence, setting) ? null : loosening(withoutBrought(setting, all));
    if (loosened === null || isHandedOver(setting, all) || isOfGoneCheck(setting, all)) return [];
    if (isCalledAnew(setting, all)) return [];
    const weight = loosened.unsure
      ? 'note'
      : weightOf(asked.evidence, setting, all, { checks, fresh }, isBrought);
    return [weakening(setting, loosened, weight)];
  });
}

/** What an entry said of a check that is gone with it: `repos.hooks[flake8].args`. */
function isOfGoneCheck({ tool, key }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const entry = key.slice(0, key.lastIndexOf(']') + 1);
  return all.some(
    (other) =>
      other.tool === tool &&
      other.key !== key &&
      other.after === null &&
      other.key.startsWith(`${entry}.`) &&
      entry !== '' &&
      /^(?:check|entry)$/.test(meaningOf(tool, other.key) ?? ''),
  );
}

/** A list of packages without those that another file of the tool has newly, as one for all projects. */
function withoutBrought(setting: ChangedSetting, all: readonly ChangedSetting[]): ChangedSetting {
  const { tool, key, lost } = setting;
  if (lost === undefined || meaningOf(tool, key) !== 'brings') return setting;
  const gained = all.flatMap((other) =>
    other !== setting && other.tool === tool && meaningOf(tool, other.key) === 'brings'
      ? (other.gained ?? [])
      : [],
  );
  return { ...setting, lost: lost.filter((name) => !gained.includes(name)) };
}

/** Whether at least as many entries of its kind come as go: they have other names. */
function isCalledAnew({ tool, path, key }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  if (meaningOf(tool, key) !== 'entry') return false;
  const entries = all.filter(
    (other) => other.tool === tool && other.path === path && meaningOf(tool, other.key) === 'entry',
  );
  const gone = entries.filter(({ after }) => after === null);
  return entries.length - gone.length >= gone.length;
}

/** A coverage threshold of which the file is read as such: what sets it elsewhere counts there, too. */
const isGate = ({ gates = [] }: Evidence, { path, key }: ChangedSetting): boolean =>
  gates.some(
    (file) =>
      file.path === path &&
      (file.mergeBase ?? []).some(({ where }) => where === key || where.endsWith(`.${key}`)),
  );

const REMEDIES: Partial<Record<Kind, string>> = {
  'ignore-list grown': 'fix what is left out, or say in the description what is left out and why',
  'command narrowed': 'look at the rest too, or say in the description what is no longer looked at',
};

function weakening(
  { tool, path, key }: ChangedSetting,
  { kind, act, things, text, written }: Loosening,
  weight: Weight,
): Weakening {
  const place = say`${code(tool)} in ${code(path)}`;
  return {
    kind,
    weight,
    path,
    job: null,
    things: [
      ...things,
      ...things.flatMap(codeIn),
      ...things.flatMap(plainOf),
      key,
      ...namesIn(key),
      tool,
      ...runnersOf(tool),
      path,
      ...fileNames(path),
    ],
    act,
    text: say`${place}: ${text}`,
    within: { place, what: text },
    ...(written !== undefined && { written }),
    remedy: [REMEDIES[kind] ?? 'put it back, or say in the description why it is loosened'],
  };
}

/** What authors call a setting: its rule, a key or an entry on the way to it, all with blanks for hyphens. */
function namesIn(key: string): string[] {
  const keys = key.split('.').filter((each) => /[-_]|[a-z][A-Z]/.test(each));
  const entries = [...key.matchAll(/\[([^\]]{2,100})\]/g)].map(([, entry]) => entry!);
  const names = [lastKey(key), ruleOf(key), ...keys, ...entries];
  return [...names, ...names.map((name) => name.replace(/[-_]/g, ' '))];
}

/** The code that a message speaks of: `Class \"Shop\\Cart\\OldTotal\" is missing …` is about `OldTotal`. */
const codeIn = (thing: string): string[] =>
  thing.includes(' ') ? (thing.match(/\w+/g) ?? []).filter((word) => /[a-z][A-Z]|\w_\w/.test(word)) : [];

/** What an expression looks for, as people write it: `acme.fail` of `^\s*acme\.fail\(`. */
function plainOf(thing: string): string[] {
  if (!thing.includes('\\')) return [];
  const plain = thing
    .replace(/\\[sSbB][*+]?|^\^|\$$/g, '')
    .replace(/\\(?=\W)/g, '')
    .replace(/[@(]/g, '');
  return /^[\w.-]{4,80}$/.test(plain) ? [plain] : [];
}

/** `analysis_options.yaml`, `analysis_options`. */
function fileNames(path: string): string[] {
  const name = lastSegment(path);
  const bare = name.replace(/^\.|\.\w{1,8}$/g, '');
  return bare.length > 5 ? [name, bare] : [name];
}
