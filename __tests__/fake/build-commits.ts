import { signature } from './git/object.ts';
import type { FileMap, GitStore } from './git/store.ts';
import { filesOf } from './git/tree.ts';
import type { CommitSpec, FileSpec } from './world.ts';

const PERSON = { name: 'Mona Lisa', email: 'octocat@example.com' };
const FIRST_COMMIT = '2026-03-01T09:00:00Z';

/** Makes the described commits in their order; gives their ids by name. Throws on an unknown parent. */
export function buildCommits(git: GitStore, specs: Record<string, CommitSpec>): Map<string, string> {
  const names = new Map<string, string>();
  let previous: string | undefined;
  let time = Date.parse(FIRST_COMMIT);
  for (const [name, spec] of Object.entries(specs)) {
    const parents = (spec.parents ?? (previous === undefined ? [] : [previous])).map((parent) => {
      const oid = names.get(parent) ?? git.expand(parent);
      if (oid === undefined) throw new Error(`Commit "${name}" has the unknown parent "${parent}".`);
      return oid;
    });
    const date = spec.date ?? new Date(time).toISOString().replace('.000Z', 'Z');
    time = Date.parse(date) + 60_000;
    names.set(name, writeCommit(git, { message: name, ...spec, date }, parents));
    previous = name;
  }
  return names;
}

/** Makes one commit on top of its parents and returns its id. */
export function writeCommit(git: GitStore, spec: CommitSpec, parents: string[]): string {
  const first = parents[0];
  const files = first === undefined ? new Map() : filesOf(git, git.commit(first).tree);
  for (const [path, file] of Object.entries(spec.files ?? {})) setFile(git, files, path, file);
  const author = spec.author ?? PERSON;
  const date = spec.date ?? FIRST_COMMIT;
  return git.writeCommit({
    tree: git.writeTree(files),
    parents,
    author: signature(author, date),
    committer: signature(spec.committer ?? author, spec.committedDate ?? date),
    ...(spec.nonce === undefined ? {} : { nonce: spec.nonce }),
    message: spec.message ?? 'Change files',
  });
}

function setFile(git: GitStore, files: FileMap, path: string, file: FileSpec | null): void {
  if (file === null) {
    files.delete(path);
    return;
  }
  const described = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file;
  files.set(path, { mode: described.mode ?? '100644', oid: git.writeBlob(described.content) });
}
