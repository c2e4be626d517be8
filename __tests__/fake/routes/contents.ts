import { type Answer, type Call, HttpError, notFound, ok, orNotFound, type Route } from '../answer.ts';
import type { TreeEntry } from '../git/object.ts';
import { entriesOf, entryAt } from '../git/tree.ts';
import { resolveRef } from '../resolve.ts';
import { apiUrl, htmlUrl, nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';

const READ = { any: ['contents' as const], level: 'read' as const };
/** Above this size GitHub gives no content in JSON; above a hundred times it refuses. */
const MEGABYTE = 1_000_000;

/** Files and trees. */
export const contentRoutes: Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/contents/{path}', needs: READ, handle: contents },
  { operation: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', needs: READ, handle: gitTree },
  { operation: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', needs: READ, handle: gitBlob },
];

function contents(call: Call): Answer {
  const { world, params, query } = call;
  const ref = query.get('ref') ?? world.contents.repository.defaultBranch;
  const oid = resolveRef(world, ref);
  if (oid === undefined) throw new HttpError(404, `No commit found for the ref ${ref}`);
  const path = params.path!.replace(/^\/+|\/+$/g, '');
  const entry = orNotFound(entryAt(world.git, world.git.commit(oid).tree, path));
  if (entry.mode === '40000') return directory(call, entry, path, ref);
  const content = world.git.blob(entry.oid)!;
  if (/vnd\.github\.(v3\.)?raw/.test(call.accept)) return { status: 200, text: content };
  if (entry.mode === '120000') {
    return ok({ ...item(world, 'symlink', entry, path, ref), target: content.toString() });
  }
  const small = content.length <= MEGABYTE;
  return ok({
    ...item(world, 'file', entry, path, ref),
    content: small ? content.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: small ? 'base64' : 'none',
  });
}

function gitBlob({ world, params }: Call): Answer {
  const oid = params.file_sha!;
  const content = orNotFound(world.git.blob(oid));
  return ok({
    sha: oid,
    node_id: nodeId('B', oid),
    url: apiUrl(world, `/git/blobs/${oid}`),
    size: content.length,
    encoding: 'base64',
    content: content.toString('base64').replace(/.{60}/g, '$&\n'),
  });
}

function directory(call: Call, tree: TreeEntry, path: string, ref: string): Answer {
  const { world } = call;
  const entries = entriesOf(world.git, tree.oid).map((entry) => {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    return item(world, typeOf(entry), entry, below, ref);
  });
  if (/vnd\.github\.(v3\.)?object/.test(call.accept)) {
    return ok({ ...item(world, 'dir', tree, path, ref), entries });
  }
  return ok(entries);
}

function typeOf(entry: TreeEntry): string {
  if (entry.mode === '40000') return 'dir';
  return entry.mode === '120000' ? 'symlink' : 'file';
}

function item(
  world: World,
  type: string,
  entry: TreeEntry,
  path: string,
  ref: string,
): Record<string, unknown> {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const kind = type === 'dir' ? 'tree' : 'blob';
  const url = apiUrl(world, `/contents/${address}?ref=${encodeURIComponent(ref)}`);
  const git = apiUrl(world, `/git/${kind}s/${entry.oid}`);
  const html = htmlUrl(world, `/${kind}/${ref}/${address}`);
  return {
    name: path.split('/').at(-1)!,
    path,
    sha: entry.oid,
    size: world.git.blob(entry.oid)?.length ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: type === 'dir' ? null : htmlUrl(world, `/raw/${ref}/${address}`),
    type,
    _links: { self: url, git, html },
  };
}

/** A tree by its id, or by a ref or commit; `recursive` with any value goes below. */
function gitTree({ world, params, query }: Call): Answer {
  const name = params.tree_sha!;
  const commit = resolveRef(world, name);
  const root = commit === undefined ? name : world.git.commit(commit).tree;
  if (world.git.tree(root) === undefined) throw notFound();
  const tree = listTree(world, root, '', query.has('recursive'));
  return ok({ sha: commit ?? root, url: apiUrl(world, `/git/trees/${root}`), tree, truncated: false });
}

function listTree(world: World, oid: string, prefix: string, deep: boolean): Record<string, unknown>[] {
  return entriesOf(world.git, oid).flatMap((entry) => {
    const folder = entry.mode === '40000';
    const path = prefix + entry.name;
    const own = {
      path,
      mode: folder ? '040000' : entry.mode,
      type: folder ? 'tree' : 'blob',
      sha: entry.oid,
      ...(folder ? {} : { size: world.git.blob(entry.oid)!.length }),
      url: apiUrl(world, `/git/${folder ? 'trees' : 'blobs'}/${entry.oid}`),
    };
    return folder && deep ? [own, ...listTree(world, entry.oid, `${path}/`, deep)] : [own];
  });
}
