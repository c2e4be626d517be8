import type { TreeEntry } from '../git/object.ts';
import { isBinary } from '../git/patch.ts';
import { entriesOf, entryAt } from '../git/tree.ts';
import { resolveRef } from '../resolve.ts';
import { nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';
import { commitNode } from './commit.ts';

/** GitHub gives at most so many bytes of a blob's text. */
const MOST_TEXT = 512_000;

/** What a git revision expression names: `rev`, `rev:path`, `rev:`; null when it names nothing. */
export function objectAt(world: World, expression: string): Record<string, unknown> | null {
  const colon = expression.indexOf(':');
  const commit = resolveRef(world, colon === -1 ? expression : expression.slice(0, colon));
  if (commit === undefined) return colon === -1 ? objectById(world, expression) : null;
  if (colon === -1) return commitNode(world, world.git.commit(commit));
  const entry = entryAt(world.git, world.git.commit(commit).tree, expression.slice(colon + 1));
  return entry === undefined ? null : objectById(world, entry.oid, expression.slice(colon + 1));
}

/** A commit, tree or blob by its full id; null when there is none. `path` is what its entries begin with. */
export function objectById(world: World, oid: string, path = ''): Record<string, unknown> | null {
  const commit = world.git.findCommit(oid);
  if (commit) return commitNode(world, commit);
  if (world.git.tree(oid)) return treeNode(world, oid, path);
  const blob = world.git.blob(oid);
  return blob ? blobNode(oid, blob) : null;
}

/** A Tree with its entries. */
export function treeNode(world: World, oid: string, path = ''): Record<string, unknown> {
  return {
    __typename: 'Tree',
    id: nodeId('T', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    entries: () => entriesOf(world.git, oid).map((entry) => entryNode(world, entry, path)),
  };
}

/** A TreeEntry; GitHub gives modes as decimal numbers (33188 for 100644). */
export function entryNode(world: World, entry: TreeEntry, folder: string): Record<string, unknown> {
  const path = folder === '' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
  const dot = entry.name.lastIndexOf('.');
  return {
    name: entry.name,
    path,
    type: entry.mode === '40000' ? 'tree' : 'blob',
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.oid,
    size: world.git.blob(entry.oid)?.length ?? 0,
    extension: dot === -1 || entry.mode === '40000' ? '' : entry.name.slice(dot),
    object: () => objectById(world, entry.oid, path),
  };
}

function blobNode(oid: string, content: Buffer): Record<string, unknown> {
  const binary = isBinary(content);
  return {
    __typename: 'Blob',
    id: nodeId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: content.length,
    isBinary: binary,
    isTruncated: content.length > MOST_TEXT,
    text: binary ? null : content.subarray(0, MOST_TEXT).toString(),
  };
}
