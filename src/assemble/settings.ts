import { isAside } from '../diff/paths.ts';
import type { ChangedFile } from '../evidence/change.ts';
import type { ChangedSetting } from '../evidence/setting.ts';
import { type BothTexts, changedSettings, loadReaders } from '../tools/settings/changed.ts';
import { isConfiguration } from '../tools/settings/meanings.ts';

/** Files of settings that are compared; a change of people touches fewer. */
const MOST_FILES = 40;

/** A file of settings, and its paths before and after the change; null: it is not there. */
export interface ComparedFile {
  path: string;
  old: string | null;
  now: string | null;
}

/** The changed files that hold settings: also those that only a new name makes to one, or no longer. */
export function comparedFiles(changed: readonly ChangedFile[]): ComparedFile[] {
  return changed
    .flatMap(({ path, previousPath = path, status }): ComparedFile[] => {
      const isSettings = (each: string): boolean => isConfiguration(each) && !isAside(each);
      const is = isSettings(path);
      const was = previousPath === path ? is : isSettings(previousPath);
      const old = was && status !== 'added' ? previousPath : null;
      const now = is && status !== 'removed' ? path : null;
      return old === null && now === null ? [] : [{ path: now ?? previousPath, old, now }];
    })
    .slice(0, MOST_FILES);
}

/** Such a file and its texts; null: it is not there, or could not be read as a whole. */
export interface ReadSettings extends ComparedFile {
  before: string | null;
  after: string | null;
}

/** The settings of tools that the change alters. A file of which one version could not be read is not compared. */
export async function toChangedSettings(files: readonly ReadSettings[]): Promise<ChangedSetting[]> {
  const isRead = (asked: string | null, text: string | null): boolean => asked === null || text !== null;
  const read = files.filter(({ old, now, before, after }) => isRead(old, before) && isRead(now, after));
  const texts = read.map(({ path, before, after }): BothTexts => ({ path, before, after }));
  await loadReaders(texts);
  return changedSettings(texts);
}
