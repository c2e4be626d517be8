import type { ChangedSetting } from '../../evidence/setting.ts';
import { isMapping } from '../../formats/json.ts';
import { withoutBraces } from '../../text/filter.ts';
import { folderOf } from '../../text/path.ts';
import { maskedLine } from '../../text/redact.ts';
import type { ConfigurationFile, Meaning } from './configuration.ts';
import { flattened, NOTHING, type Setting, type Settings } from './flat.ts';
import { valuesOf } from './forms/forms.ts';
import { loadParser, needsParser } from './forms/script.ts';
import { type ConfiguredTool, configuredTools, meaningIn, sameAs } from './meanings.ts';
import { isRespelt } from './respelt.ts';

/** A file before and after the change; null: it is not there. */
export interface BothTexts {
  path: string;
  before: string | null;
  after: string | null;
}

/** Longer files are not read: settings written by people are not, and of lists of findings the number counts alone. */
const MOST_CHARACTERS = 300_000;
const MOST_CHANGED = 30;
const MOST_VALUES = 20;

/** Loads what `changedSettings` reads these files with, where they need more than is there anyway. */
export async function loadReaders(files: readonly BothTexts[]): Promise<void> {
  const known = configuredTools().flatMap((tool) => tool.files);
  const texts = files
    .filter(({ path }) => known.some((file) => isScript(file, path)))
    .flatMap(({ before, after }) => [before ?? '', after ?? '']);
  if (texts.some((text) => text.length <= MOST_CHARACTERS && needsParser(text))) await loadParser();
}

const isScript = ({ path, form }: ConfigurationFile, changed: string): boolean =>
  form === 'script' && path.test(changed);

/**
 * The settings of tools that differ between two versions of some files: `loadReaders` comes before it. Those of a tool in one
 * folder count together, so that a setting which moves from one file to another is the same.
 */
export function changedSettings(files: readonly BothTexts[]): ChangedSetting[] {
  return configuredTools()
    .flatMap((tool) => {
      const own = files.filter(({ path }) => tool.files.some((file) => file.path.test(path)));
      const folders = new Set(own.map(({ path }) => folderOf(path)));
      return [...folders].flatMap((folder) =>
        changedIn(
          tool,
          own.filter(({ path }) => folderOf(path) === folder),
        ).filter((change) => !isSaidAbove(tool, change, own)),
      );
    })
    .slice(0, MOST_CHANGED);
}

/** Whether a file that holds for the folders below says now what is gone here. */
function isSaidAbove(
  tool: ConfiguredTool,
  { path, key, before, after }: ChangedSetting,
  files: readonly BothTexts[],
): boolean {
  if (after !== null || before === null) return false;
  return files.some((file) => {
    const folder = folderOf(file.path);
    const form = tool.files.find((each) => each.path.test(file.path));
    const isAbove = file.path !== path && (folder === '' || path.startsWith(`${folder}/`));
    if (!isAbove || tool.below?.test(file.path) !== true || file.after === null || form === undefined)
      return false;
    const value = settingsIn(form, file.after)?.get(key);
    return value !== undefined && String(value) === before;
  });
}

interface Placed {
  /** As it is written, where other keys mean the same. */
  key: string;
  value: Setting;
  path: string;
}

function changedIn(tool: ConfiguredTool, files: readonly BothTexts[]): ChangedSetting[] {
  const [was, is] = [sideOf(tool, files, 'before'), sideOf(tool, files, 'after')];
  if (was === null || is === null) return [];
  const before = isOlder(tool, was) && !isOlder(tool, is) ? writtenOut(tool, was) : was;
  const after = isOlder(tool, is) && !isOlder(tool, was) ? writtenOut(tool, is) : is;
  const isNew = before.size === 0 && !files.some(({ path }) => isBeside(tool, path));
  if (isNew) return [];
  const isGone = after.size === 0;
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((same): ChangedSetting[] => {
    const [old, now] = [before.get(same), after.get(same)];
    const key = shownKey(now?.key ?? old?.key ?? same, same);
    const meaning = meaningIn(tool, same);
    const [was, is] = [old?.value ?? implied(tool, same, before), now?.value ?? implied(tool, same, after)];
    const change = meaning === null ? null : changeOf(was, is, meaning);
    if (change === null || (meaning === 'check' && now === undefined && goesOn(tool, old, after))) return [];
    if (now === undefined && isGivenUp(tool, same, after)) return [];
    const path = now?.path ?? old?.path ?? '';
    return [{ tool: tool.tool, path, key, ...change, ...(isGone && { gone: true }) }];
  });
  const losesChecks = changes.some(
    ({ key, after }) => meaningIn(tool, sameAs(tool, key)) === 'check' && after === null,
  );
  return changes
    .filter(({ key }) => losesChecks || meaningIn(tool, sameAs(tool, key)) !== 'called')
    .flatMap((change) => withoutMoved(tool, change, changes))
    .flatMap((change) =>
      withoutTaken(change, (entry) => isTaken(tool, change, entry, { files, before, after })),
    );
}

/** Without entries that are left out of one project and that another one looks at. */
function withoutTaken(change: ChangedSetting, isElsewhere: (entry: string) => boolean): ChangedSetting[] {
  const { gained = [] } = change;
  const left = gained.filter((entry) => !isElsewhere(entry));
  if (left.length === gained.length) return [change];
  return left.length === 0 && (change.lost ?? []).length === 0 ? [] : [{ ...change, gained: left }];
}

interface Sides {
  files: readonly BothTexts[];
  before: Placements;
  after: Placements;
}

/**
 * Whether another project looks at what one leaves out: in a file of its own, or in a list of projects that has one more, which
 * is the first to name it.
 */
function isTaken(
  tool: ConfiguredTool,
  { path, key }: ChangedSetting,
  entry: string,
  { files, before, after }: Sides,
): boolean {
  if (meaningIn(tool, sameAs(tool, key)) !== 'ignores') return false;
  if (tool.projects === true)
    return files.some((file) => {
      const form = tool.files.find((each) => each.path.test(file.path));
      if (file.path === path || file.after === null || form === undefined) return false;
      return [...(settingsIn(form, file.after) ?? [])].some(
        ([name, value]) => meaningIn(tool, sameAs(tool, name)) === 'scope' && listed(value).includes(entry),
      );
    });
  const within = /^projects\.(?:\w{1,20}\.)?/.exec(key)?.[0];
  if (within === undefined) return false;
  const [names, looked] = ['name', 'include'].map((name) =>
    [before, after].map((side) => listed(side.get(`${within}${name}`)?.value)),
  );
  return names![1]!.length > names![0]!.length && looked![1]!.includes(entry) && !looked![0]!.includes(entry);
}

const listed = (value: Setting | undefined): readonly string[] => [value ?? []].flat().flatMap(withoutBraces);

type Placements = ReadonlyMap<string, Placed>;

/** Whether the settings have the older form of their tool. */
const isOlder = ({ older }: ConfiguredTool, side: Placements): boolean =>
  older !== undefined && side.size > 0 && !side.has(older.without);

/** Settings of the older form with what they leave out by themselves, as newer ones say it. */
function writtenOut({ older }: ConfiguredTool, side: Map<string, Placed>): Map<string, Placed> {
  const all = new Map(side);
  const [path = ''] = [...side.values()].map((placed) => placed.path);
  for (const { keys, unless, values, but = '' } of older?.lists ?? []) {
    const named = [side.get(but)?.value ?? []].flat();
    const isOff = String(side.get(unless)?.value ?? '') === 'false';
    const out = Object.keys(values).filter(
      (value) => !isOff && !values[value]!.some((name) => named.includes(name)),
    );
    for (const key of out.length === 0 ? [] : keys) {
      const own = [all.get(key)?.value ?? []].flat();
      all.set(key, { key, path, value: [...own, ...out] });
    }
    for (const key of [unless, but]) all.delete(key);
  }
  return all;
}

/** What another switch sets where a setting does not stand itself. */
function implied({ implies }: ConfiguredTool, same: string, side: Placements): 'true' | undefined {
  const isOn = Object.entries(implies).some(
    ([key, settings]) => settings.test(same) && /^true$/i.test(String(side.get(key)?.value ?? '')),
  );
  return isOn ? 'true' : undefined;
}

/** Whether the makers gave a rule up that is a key, and what does its work now is set, or nothing has to. */
function isGivenUp({ superseded }: ConfiguredTool, same: string, after: Placements): boolean {
  const at = same.lastIndexOf('.') + 1;
  const heir = superseded[same.slice(at)];
  return heir === null || (heir !== undefined && after.has(`${same.slice(0, at)}${heir}`));
}

/** Whether a check that is gone stands there under a shorter or a longer name: `ruff`, `ruff-check`. */
function goesOn(tool: ConfiguredTool, gone: Placed | undefined, after: Placements): boolean {
  const name = String(gone?.value ?? '');
  return [...after].some(
    ([same, { value }]) =>
      meaningIn(tool, same) === 'check' &&
      (name.startsWith(`${value}-`) || String(value).startsWith(`${name}-`)),
  );
}

/** Without entries that stand in another list of the same kind now, or whose names the makers of the tool gave up. */
function withoutMoved(
  tool: ConfiguredTool,
  change: ChangedSetting,
  all: readonly ChangedSetting[],
): ChangedSetting[] {
  const { key, lost, gained } = change;
  if (lost === undefined || gained === undefined) return [change];
  const kind = kindIn(tool, key);
  const others = all.filter((other) => other !== change && kindIn(tool, other.key) === kind);
  const isKept = (entry: string): boolean => {
    const heir = tool.superseded[entry];
    if (heir === null || (heir !== undefined && gained.includes(heir))) return true;
    if (kind === 'on' && gained.some((now) => isRespelt(entry, now))) return true;
    return kind === 'on' && others.some((other) => (other.gained ?? []).includes(entry));
  };
  // From a list for all files into one for some it is left out less than before, the other way round more.
  const isMoved = (entry: string): boolean =>
    (kind === 'off' &&
      lost.some((other) => withoutPlace(other) === withoutPlace(entry) || isRespelt(other, entry))) ||
    (kind === 'off' &&
      others.some((other) => (other.lost ?? []).includes(entry) && depthOf(other.key) <= depthOf(key)));
  const left = {
    lost: lost.filter((entry) => !isKept(entry)),
    gained: gained.filter((entry) => !isMoved(entry)),
  };
  // Where rules are no longer chosen, the tool chooses them.
  const isLeftToTool = kind === 'on' && change.before !== null && change.after === null;
  return left.lost.length + left.gained.length === 0 && !isLeftToTool ? [] : [{ ...change, ...left }];
}

/** `ci.yml:10:7` is the entry that was `ci.yml:6:7`. */
const withoutPlace = (entry: string): string => entry.replace(/:\d+(?::\d+)?$/, '');

const depthOf = (key: string): number => key.split('.').length;

/** Whether a list switches rules on, or leaves something out. */
function kindIn(tool: ConfiguredTool, key: string): 'on' | 'off' | null {
  const meaning = meaningIn(tool, sameAs(tool, key));
  if (meaning === 'selects' || meaning === 'adds') return 'on';
  return meaning?.includes('ignores') ? 'off' : null;
}

/** As it is written, without the name of one entry where all of them count together. */
const shownKey = (key: string, same: string): string =>
  key.includes('[') && !same.includes('[') ? same : key;

const isBeside = ({ files }: ConfiguredTool, path: string): boolean =>
  files.some((file) => file.beside && file.path.test(path));

/** All settings of a tool in one version; null: a file could not be read, so that nothing is known to be gone. */
function sideOf(
  tool: ConfiguredTool,
  files: readonly BothTexts[],
  side: 'before' | 'after',
): Map<string, Placed> | null {
  const found = new Map<string, Placed>();
  for (const { path, [side]: text } of files) {
    if (text === null) continue;
    if (text.length > MOST_CHARACTERS) return null;
    for (const file of tool.files.filter((each) => each.path.test(path))) {
      const settings = settingsIn(file, text);
      if (settings === null) return null;
      for (const [key, value] of settings) {
        const same = sameAs(tool, key);
        const known = found.get(same);
        const isOfBoth = tool.projects === true && meaningIn(tool, same) === 'scope' && known !== undefined;
        const all = isOfBoth && known.value !== null && value !== null ? [known.value, value].flat() : value;
        place(found, same, { key, value: all, path });
      }
    }
  }
  return found;
}

/** What stands there under another key of the same meaning counts, too; under the same key the later file counts. */
function place(found: Map<string, Placed>, same: string, { key, value, path }: Placed): void {
  const known = found.get(same);
  const isOther = known !== undefined && known.key !== key && known.path === path;
  if (!isOther || known.value === null || value === null) found.set(same, { key, value, path });
  else found.set(same, { key: same, value: [known.value, value].flat(), path });
}

function settingsIn(file: ConfigurationFile, text: string): Settings | null {
  const { form, within, under, listed = [] } = file;
  const values = valuesOf(form, text);
  if (within !== undefined) {
    const inner = at(values, within.path.split('.'));
    return typeof inner === 'string'
      ? settingsIn({ path: file.path, form: within.form, ...(under && { under }) }, inner)
      : new Map();
  }
  if (values === undefined) return text.trim() === '' ? new Map() : null;
  return new Map(
    (under ?? ['']).flatMap((path) => [
      ...partOf(path === '' ? values : at(values, path.split('.')), listed),
    ]),
  );
}

/**
 * What stands at a path of keys, of a list in any of its entries; a last key with a star takes all that begin so, by their
 * names.
 */
function at(values: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return values;
  if (Array.isArray(values)) return values.flatMap((value) => at(value, [key, ...rest]) ?? []);
  if (!isMapping(values)) return undefined;
  if (!key.endsWith('*')) return at(values[key], rest);
  return Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(key.slice(0, -1))));
}

function partOf(values: unknown, listed: readonly string[]): Settings {
  const names = listed.flatMap((path): [string, string[]][] => {
    const named = at(values, path.split('.'));
    return isMapping(named) ? [[path, Object.keys(named)]] : [];
  });
  return new Map([...flattened(values), ...names]);
}

type Change = Pick<ChangedSetting, 'before' | 'after' | 'lost' | 'gained'>;

/** Null: nothing differs, or a value is not known. */
function changeOf(old: Setting | undefined, now: Setting | undefined, meaning: Meaning): Change | null {
  if (old === null || now === null) return null;
  if (meaning === 'accepted') return acceptedChange([old ?? []].flat(), [now ?? []].flat());
  if (!isList(meaning)) {
    const [was, is] = isNumber(meaning) ? apart(old, now) : [old, now];
    const [before, after] = [textOf(was ?? undefined, meaning), textOf(is ?? undefined, meaning)];
    return before === after ? null : { before, after };
  }
  const [was, is] = [old, now].map((side) => listOf(side, meaning).flatMap(withoutBraces)) as [
    string[],
    string[],
  ];
  const lost = was.filter((value) => !is.includes(value));
  const gained = is.filter((value) => !was.includes(value));
  if (lost.length + gained.length === 0 && (old === undefined) === (now === undefined)) return null;
  return {
    before: old === undefined ? null : `${was.length}`,
    after: now === undefined ? null : `${is.length}`,
    lost: lost.slice(0, MOST_VALUES).map(shown),
    gained: gained.slice(0, MOST_VALUES).map(shown),
  };
}

/** How many findings are accepted, and the files in which there are more than before. */
function acceptedChange(
  [before, ...old]: readonly string[],
  [after, ...now]: readonly string[],
): Change | null {
  if (before === after) return null;
  const parted = (entry: string): [path: string, times: number] => {
    const at = entry.indexOf(' ');
    return [entry.slice(at + 1), Number(entry.slice(0, at))];
  };
  const known = new Map(old.map(parted));
  const more = now.map(parted).filter(([path, times]) => times > (known.get(path) ?? 0));
  return {
    before: before ?? null,
    after: after ?? null,
    ...(more.length > 0 && more.length <= MOST_VALUES && { gained: more.map(([path]) => shown(path)) }),
  };
}

/** A text where the other side has a list is a list, too: `ignore = E501,W503`, `CS1591;CA1000`. */
function listOf(setting: Setting | undefined, meaning: Meaning): readonly string[] {
  if (meaning === 'ignores by path') return byPath(setting ?? []);
  // Lines of INI and elements of XML may have several entries each.
  const isOne = WHOLE.includes(meaning);
  const split = (text: string): string[] => (isOne ? [text] : wordsIn(text));
  if (meaning === 'commands') return [setting ?? []].flat().flatMap(linesIn);
  const areSeveral = (entry: string): boolean =>
    !isOne && /[,;]/.test(entry) && /^[\w.,;$()\s*/-]+$/.test(entry);
  const entries =
    typeof setting === 'string'
      ? split(setting)
      : (setting ?? []).flatMap((entry) => (areSeveral(entry) ? split(entry) : [entry]));
  return entries.filter((value) => value !== '' && value !== NOTHING && !PLACEHOLDER.test(value));
}

/** Lists whose entries may have blanks and commas of their own. */
const WHOLE: readonly Meaning[] = [
  ...(['warnings', 'inherits', 'ignores texts', 'packages', 'needed tasks', 'called'] as const),
];

/** A command a line, of what is written in several. */
const linesIn = (script: string): string[] =>
  script
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Of an expression its alternatives: `^(build|dist)/` has `build` and `dist`. */
function wordsIn(setting: string): string[] {
  if (!/[|^]/.test(setting)) return setting.split(/[\s,;]+/);
  return setting.split(/[\s|()^$]+/).filter((word) => /^[^?]*\w/.test(word));
}

/** `a.py:E1,E2 b.py:E1` as `a.py:E1`, `a.py:E2`, `b.py:E1`. */
function byPath(setting: string | readonly string[]): string[] {
  const words = [setting].flat().flatMap((line) => line.replace(/:\s+/g, ':').split(/[\s,]+/));
  let path = '';
  return words.flatMap((word) => {
    const colon = word.lastIndexOf(':');
    if (colon !== -1) path = word.slice(0, colon);
    const rule = word.slice(colon + 1);
    return rule === '' ? [] : [`${path}:${rule}`];
  });
}

const LISTS: readonly Meaning[] = [
  ...(['ignores', 'lesser ignores', 'ignores texts', 'ignores by path', 'allows', 'warnings'] as const),
  ...([
    'scope',
    'lesser scope',
    'selects',
    'adds',
    'on and off',
    'packages',
    'called',
    'commands',
    'needed tasks',
    'inherits',
    'targets',
    'parts',
    'brings',
    'untracked',
  ] as const),
];

/** What stands for another value: `$(NoWarn)` of MSBuild takes over what was there. */
const PLACEHOLDER = /^\$[({].*[)}]$/;

const isList = (meaning: Meaning): boolean => LISTS.includes(meaning);

const isNumber = (meaning: Meaning): boolean =>
  meaning === 'threshold' || meaning === 'minimum' || meaning === 'maximum' || meaning === 'tolerance';

/** Of several numbers under one name those that differ: limits of several kinds. */
function apart(
  old: Setting | undefined,
  now: Setting | undefined,
): [Setting | undefined, Setting | undefined] {
  if (!Array.isArray(old) && !Array.isArray(now)) return [old, now];
  const [was, is] = [[old ?? []].flat(), [now ?? []].flat()];
  const without = (list: readonly string[], others: readonly string[]): Setting | undefined =>
    list.find((value) => !others.includes(value));
  return [without(was, is), without(is, was)];
}

/** Of a list the first entry: `["error", "always"]` is as severe as `"error"`; of options all. */
function textOf(setting: string | readonly string[] | undefined, meaning: Meaning): string | null {
  if (setting === undefined || typeof setting === 'string')
    return setting === undefined ? null : shown(setting);
  return shown(meaning === 'options' ? setting.join(' ') : (setting[0] ?? ''));
}

const LONGEST = 200;
const shown = (value: string): string => maskedLine(value).slice(0, LONGEST);
