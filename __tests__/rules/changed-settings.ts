import type { ChangedFile } from '../../src/evidence/change.ts';
import { judgedOneByOne } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { changedSettings } from '../../src/tools/settings/changed.ts';
import { loadParser } from '../../src/tools/settings/forms/script.ts';
import { changedFile } from '../builders/evidence.ts';
import { type Change, CI, CI_PATH, changing } from './guardrail-files.ts';

await loadParser();

/** A file before and after; null: it is not there. */
export type Both = readonly [path: string, before: string | null, after: string | null];

/** The Evidence of a pull request that changes these files. */
export function settling(files: readonly Both[], more: Partial<Change> & { others?: ChangedFile[] } = {}) {
  const { others = [], ...change } = more;
  const settings = changedSettings(files.map(([path, before, after]) => ({ path, before, after })));
  const world = changing({ files: { [CI_PATH]: { before: CI } }, changed: [], ...change });
  const changed = files.map(([path, before, after]) =>
    changedFile(path, { status: before === null ? 'added' : after === null ? 'removed' : 'modified' }),
  );
  return {
    ...world,
    ...(settings.length > 0 && { settings }),
    changes: { ...world.changes, files: [...changed, ...others] },
  };
}

/** What is said of its settings. */
export const stated = (world: ReturnType<typeof settling>): string[] =>
  judgedOneByOne(world).map(({ outcome, text }) => `${outcome}: ${plain(text)}`);

/** One file before and after, and what is said of it; the path and the name of the tool left out. */
export type SettingRow = readonly [path: string, before: string, after: string, ...found: string[]];

export const told = (path: string, before: string | null, after: string | null): string[] =>
  stated(settling([[path, before, after]])).map((text) => text.replace(` in ${path}`, ''));
