import type { Commit } from './object.ts';
import type { GitStore } from './store.ts';
import { entryAt } from './tree.ts';

/** A commit and all its ancestors, newest first: children always before their parents. */
export function log(store: GitStore, oid: string): Commit[] {
  return [...ancestors(store, oid)].map((id) => store.commit(id)).sort(newestFirst(store));
}

/** The commits that changed a path, newest first: those whose entry differs from each parent's. */
export function logOfPath(store: GitStore, oid: string, path: string): Commit[] {
  const at = (commit: Commit) => entryAt(store, commit.tree, path)?.oid;
  return log(store, oid).filter((commit) => {
    const parents = commit.parents.map((parent) => at(store.commit(parent)));
    return parents.length === 0 ? at(commit) !== undefined : parents.every((parent) => parent !== at(commit));
  });
}

/** The commits reachable from `head` and not from `base`, oldest first, as the API lists them. */
export function commitsBetween(store: GitStore, base: string, head: string): Commit[] {
  const known = ancestors(store, base);
  return log(store, head)
    .filter((commit) => !known.has(commit.oid))
    .reverse();
}

/** The newest common ancestor of two commits; null when their histories are unrelated. */
export function mergeBase(store: GitStore, a: string, b: string): string | null {
  const ofA = ancestors(store, a);
  return log(store, b).find((commit) => ofA.has(commit.oid))?.oid ?? null;
}

/** Whether the first commit is the second one or an ancestor of it. */
export function isAncestor(store: GitStore, ancestor: string, of: string): boolean {
  return ancestors(store, of).has(ancestor);
}

function ancestors(store: GitStore, oid: string): Set<string> {
  const seen = new Set<string>([oid]);
  for (const id of seen) for (const parent of store.commit(id).parents) seen.add(parent);
  return seen;
}

/** By the longest way to a root, so that no commit follows one of its ancestors; then by time. */
function newestFirst(store: GitStore): (a: Commit, b: Commit) => number {
  const heights = new Map<string, number>();
  return (a, b) =>
    heightOf(store, b.oid, heights) - heightOf(store, a.oid, heights) ||
    b.committer.seconds - a.committer.seconds;
}

function heightOf(store: GitStore, oid: string, heights: Map<string, number>): number {
  const stack = [oid];
  while (stack.length > 0) {
    const id = stack[stack.length - 1]!;
    const open = store.commit(id).parents.filter((parent) => !heights.has(parent));
    stack.push(...open);
    if (open.length > 0) continue;
    const below = store.commit(id).parents.map((parent) => heights.get(parent)!);
    heights.set(id, Math.max(0, ...below) + 1);
    stack.pop();
  }
  return heights.get(oid)!;
}
