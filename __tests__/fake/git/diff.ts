import { type Patch, patch } from './patch.ts';
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

/**
 * The files that differ between two trees, by path. A removed and an added file with the same content are one
 * renamed file. A null tree is empty.
 */
export function treeChanges(store: GitStore, before: string | null, after: string): FileChange[] {
  const old = before === null ? new Map() : filesOf(store, before);
  const now = filesOf(store, after);
  const removed = [...old].filter(([path]) => !now.has(path));
  const changes: FileChange[] = [];
  for (const [path, file] of now) {
    const previous = old.get(path);
    if (previous?.oid === file.oid && previous.mode === file.mode) continue;
    changes.push(
      previous ? modified(store, path, previous, file) : addedOrRenamed(store, path, file, removed),
    );
  }
  for (const [path, file] of removed) {
    const content = contentOf(store, file);
    changes.push({ path, status: 'removed', oid: file.oid, before: content, after: Buffer.alloc(0) });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The hunks and line counts of one changed file. */
export function patchOf(change: FileChange): Patch {
  return patch(change.before, change.after);
}

function modified(store: GitStore, path: string, old: FileEntry, now: FileEntry): FileChange {
  const before = contentOf(store, old);
  return { path, status: 'modified', oid: now.oid, before, after: contentOf(store, now) };
}

/** Takes the source of a rename out of the removed files. */
function addedOrRenamed(
  store: GitStore,
  path: string,
  file: FileEntry,
  removed: [string, FileEntry][],
): FileChange {
  const after = contentOf(store, file);
  const source = after.length === 0 ? -1 : removed.findIndex(([, old]) => old.oid === file.oid);
  if (source === -1) return { path, status: 'added', oid: file.oid, before: Buffer.alloc(0), after };
  const [previousPath] = removed.splice(source, 1)[0]!;
  return { path, previousPath, status: 'renamed', oid: file.oid, before: after, after };
}

function contentOf(store: GitStore, file: FileEntry): Buffer {
  const content = store.blob(file.oid);
  if (content === undefined) throw new Error(`The git store has no blob ${file.oid}.`);
  return content;
}
