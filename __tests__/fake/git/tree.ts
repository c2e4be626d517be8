import type { TreeEntry } from './object.ts';
import type { FileMap, GitStore } from './store.ts';

/** All files below a tree, by path. Throws when the tree is unknown. */
export function filesOf(store: GitStore, tree: string, prefix = '', into: FileMap = new Map()): FileMap {
  for (const entry of entriesOf(store, tree)) {
    const path = prefix + entry.name;
    if (entry.mode === '40000') filesOf(store, entry.oid, `${path}/`, into);
    else into.set(path, { mode: entry.mode, oid: entry.oid });
  }
  return into;
}

/** The entry at a path below a tree; the root itself for the empty path; undefined when there is none. */
export function entryAt(store: GitStore, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry = { mode: '40000', name: '', oid: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry.mode !== '40000') return undefined;
    const child = entriesOf(store, entry.oid).find((candidate) => candidate.name === name);
    if (child === undefined) return undefined;
    entry = child;
  }
  return entry;
}

/** The entries of a tree. Throws when it is unknown. */
export function entriesOf(store: GitStore, tree: string): readonly TreeEntry[] {
  const entries = store.tree(tree);
  if (entries === undefined) throw new Error(`The git store has no tree ${tree}.`);
  return entries;
}
