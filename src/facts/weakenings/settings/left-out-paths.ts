import type { Evidence } from '../../../evidence/evidence.ts';
import type { ChangedSetting } from '../../../evidence/setting.ts';
import { folderOf } from '../../../text/path.ts';
import { meaningOf } from '../../../tools/settings/meanings.ts';
import { isException } from './loosening.ts';

/** Lists that leave out files and folders, and no rules. */
const OF_FILES = /exclu|omit|skip|dirs|files|paths/i;
/** Longer paths are none that people write. */
const LONGEST = 300;

/**
 * The paths that settings newly leave out, as far as they are written out: whether there was something before the change
 * only the tree of the merge base knows.
 */
export function leftOutPaths({ settings = [], changes }: Evidence): string[] {
  const added = new Set(changes.files.flatMap(({ path, status }) => (status === 'added' ? [path] : [])));
  const paths = settings.flatMap((setting) => {
    const entries = leftOut(setting);
    // What stands in a new file beside new code is about that code.
    const folder = folderOf(setting.path);
    const own = entries.length > 0 && added.has(setting.path) && folder !== '' ? [folder] : [];
    return [
      ...own,
      ...entries.flatMap((entry) => [...placesOf(setting, entry), ...foldersOf(setting, entry)]),
    ];
  });
  return [...new Set(paths)].sort();
}

/** Whether there was nothing before the change at what an entry names. */
export function isUnmatched(
  { changes: { newPaths = [] } }: Evidence,
  setting: ChangedSetting,
  entry: string,
): boolean {
  if (newPaths.includes(folderOf(setting.path))) return true;
  const places = placesOf(setting, entry);
  const folders = places.length > 0 ? [] : foldersOf(setting, entry);
  return [places, folders].some((all) => all.length > 0 && all.every((place) => newPaths.includes(place)));
}

/** The folder that a pattern with a wildcard begins with: `packages/cart/index.*`. */
function foldersOf(setting: ChangedSetting, entry: string): string[] {
  const at = entry.search(/[*{[?]/);
  const folder = at < 0 ? '' : entry.slice(0, entry.lastIndexOf('/', at) + 1);
  return folder.replace(/^\.?\//, '').includes('/') ? placesOf(setting, folder) : [];
}

/** The new entries of a list of what is left out. */
function leftOut({ tool, key, gained = [] }: ChangedSetting): string[] {
  const meaning = meaningOf(tool, key);
  if (meaning === 'scope') return gained.filter(isException);
  return meaning?.includes('ignores') ? gained : [];
}

/** An entry may be meant from the folder of the settings, or from that of the repository; none where it has a wildcard. */
function placesOf({ path, key, tool }: ChangedSetting, entry: string): string[] {
  const byPath = meaningOf(tool, key) === 'ignores by path' ? entry.replace(/:[^:/]*$/, '') : entry;
  const bare = byPath
    .replace(/^!|^<rootDir>\//, '')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/(?:\/\*{1,2})*\/?$/, '');
  const mayBePath = /[/.]/.test(byPath) || OF_FILES.test(key);
  const isPath = mayBePath && /^[\w.][\w.@+/-]*$/.test(bare) && !/(?:^|\/)\.\.?(?:\/|$)/.test(bare);
  if (!isPath || bare.length > LONGEST) return [];
  const folder = folderOf(path);
  return folder === '' ? [bare] : [`${folder}/${bare}`, bare];
}
