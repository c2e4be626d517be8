import { type Patch, patch } from './patch.ts';
import { pairRenames } from './renames.ts';
import type { FileEntry, GitStore } from './store.ts';
import { filesOf } from './tree.ts';

/** One file that differs between two trees. */
export interface FileChange {
  path: string;
  previousPath?: string;
  status: 'added' | 'modified' | 'removed' | 'renamed';
  oid: string;
  before: Buffer;
  after: Buffer;
}

const EMPTY = Buffer.alloc(0);

/** Patches already made, by the contents that they are made of. */
const patches = new WeakMap<Buffer, WeakMap<Buffer, Patch>>();

/**
 * The files that differ between two trees, by path. A removed and an added file of the same or similar content are
 * one renamed file. A null tree is empty.
 */
export function treeChanges(store: GitStore, before: string | null, after: string): FileChange[] {
  const old = before === null ? new Map<string, FileEntry>() : filesOf(store, before);
  const now = filesOf(store, after);
  const changes: FileChange[] = [];
  for (const [path, file] of now) {
    const previous = old.get(path);
    if (previous?.oid === file.oid && previous.mode === file.mode) continue;
    const content = { before: previous ? contentOf(store, previous) : EMPTY, after: contentOf(store, file) };
    changes.push({ path, status: previous ? 'modified' : 'added', oid: file.oid, ...content });
  }
  for (const [path, file] of old) {
    if (now.has(path)) continue;
    changes.push({ path, status: 'removed', oid: file.oid, before: contentOf(store, file), after: EMPTY });
  }
  return pairRenames(changes).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The hunks and line counts of one changed file. */
export function patchOf({ before, after }: FileChange): Patch {
  const known = patches.get(before) ?? new WeakMap<Buffer, Patch>();
  patches.set(before, known);
  const made = known.get(after) ?? patch(before, after);
  known.set(after, made);
  return made;
}

function contentOf(store: GitStore, file: FileEntry): Buffer {
  const content = store.blob(file.oid);
  if (content === undefined) throw new Error(`The git store has no blob ${file.oid}.`);
  return content;
}
