import { type FileChange, patchOf } from '../git/diff.ts';
import { type Commit, type Signature, signatureDate } from '../git/object.ts';
import type { World } from '../state.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userShape } from './user.ts';

/** The account behind a signature: GitHub knows its own addresses `<id>+<login>@users.noreply.github.com`. */
export function accountOf(signed: Signature): string | null {
  if (signed.email === 'noreply@github.com') return 'web-flow';
  const known = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(signed.email);
  return known?.[1] ?? null;
}

/** A commit as the REST lists of commits give it. */
export function commitShape(world: World, commit: Commit): Record<string, unknown> {
  const account = (signed: Signature) => {
    const login = accountOf(signed);
    return login === null ? null : userShape(world, login);
  };
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
      url: apiUrl(world, `/git/commits/${commit.oid}`),
      comment_count: 0,
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    url: apiUrl(world, `/commits/${commit.oid}`),
    html_url: htmlUrl(world, `/commit/${commit.oid}`),
    comments_url: apiUrl(world, `/commits/${commit.oid}/comments`),
    author: account(commit.author),
    committer: account(commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiUrl(world, `/commits/${sha}`),
      html_url: htmlUrl(world, `/commit/${sha}`),
    })),
  };
}

/** A commit as runs and check suites carry it. */
export function simpleCommit(commit: Commit): Record<string, unknown> {
  return {
    id: commit.oid,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: signatureDate(commit.committer),
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** A changed file as `compare`, `commits/{ref}` and `pulls/{n}/files` give it, without a patch when there is none. */
export function fileShape(world: World, change: FileChange, ref: string): Record<string, unknown> {
  const { text, additions, deletions } = patchOf(change);
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: htmlUrl(world, `/blob/${ref}/${path}`),
    raw_url: htmlUrl(world, `/raw/${ref}/${path}`),
    contents_url: apiUrl(world, `/contents/${path}?ref=${ref}`),
    ...(text === undefined ? {} : { patch: text }),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  };
}

function person(signed: Signature): Record<string, string> {
  return { name: signed.name, email: signed.email, date: signatureDate(signed) };
}
