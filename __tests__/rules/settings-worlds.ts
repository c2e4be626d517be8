import type { ChangedFile } from '../../src/evidence/change.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { changedSettings } from '../../src/tools/settings/changed.ts';
import { changedFile } from '../builders/evidence.ts';
import { type Change, CI, CI_PATH, changing } from './guardrail-files.ts';

/** A file before and after; null: it is not there. */
export type Both = readonly [path: string, before: string | null, after: string | null];

/** Files of settings before and after, and what the rules find. */
export type Row = [what: string, files: Both[], found: string[]];

/** The Evidence of a change that touches files of settings. */
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

/** What the rules find, with its outcome. */
export const stated = (world: ReturnType<typeof settling>): string[] =>
  judgedWeakenings(world).map(({ outcome, text }) => `${outcome}: ${plain(text)}`);

export const json = (value: unknown): string => JSON.stringify(value, null, 2);
