import { refusal } from '../branch-rules.ts';
import { signature } from '../git/object.ts';
import type { FileMap } from '../git/store.ts';
import { filesOf } from '../git/tree.ts';
import { userId } from '../shapes/user.ts';
import { branchRef, type World } from '../state.ts';
import { GITHUB } from './actor.ts';
import { commitNode } from './commit.ts';
import { GraphProblem } from './problem.ts';
import { refNode } from './repository.ts';

interface Input {
  branch: { id?: string | null; repositoryNameWithOwner?: string | null; branchName?: string | null };
  expectedHeadOid: string;
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] } | null;
  message: { headline: string; body?: string | null };
  clientMutationId?: string | null;
}

/**
 * The mutation `createCommitOnBranch`: one commit on top of an existing branch, or an error and no change. As on
 * GitHub the branch must point to `expectedHeadOid`, the branch's rules hold, and an Actions token may not touch
 * workflow files.
 */
export function createCommitOnBranch(world: World, input: Input): Record<string, unknown> {
  if (world.contents.permissions.contents !== 'write') {
    throw new GraphProblem('FORBIDDEN', 'Resource not accessible by integration');
  }
  const branch = branchOf(world, input);
  const tip = world.tip(branch);
  if (tip === undefined) throw new GraphProblem('NOT_FOUND', `Branch "${branch}" not found`);
  if (tip !== input.expectedHeadOid) {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`;
    throw new GraphProblem('STALE_DATA', message);
  }
  const files = filesOf(world.git, world.git.commit(tip).tree);
  change(world, files, input, tip);
  const reason = refusal(world, branch);
  if (reason !== null) throw new GraphProblem('UNPROCESSABLE', reason);
  const oid = commit(world, files, tip, input);
  world.git.setRef(branchRef(branch), oid);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(world, world.git.commit(oid)),
    ref: refNode(world, branchRef(branch)),
  };
}

function branchOf(world: World, { branch }: Input): string {
  if (branch.id)
    throw new GraphProblem('UNPROCESSABLE', 'The fake GitHub takes a branch by its name, not by its id.');
  const repository = branch.repositoryNameWithOwner ?? '';
  if (repository.toLowerCase() !== world.fullName.toLowerCase()) {
    throw new GraphProblem('NOT_FOUND', `Could not resolve to a Repository with the name '${repository}'.`);
  }
  return (branch.branchName ?? '').replace(/^refs\/heads\//, '');
}

function change(world: World, files: FileMap, { fileChanges }: Input, tip: string): void {
  const { additions = [], deletions = [] } = fileChanges ?? {};
  const workflow = [...additions, ...deletions].find(({ path }) => path.startsWith('.github/workflows/'));
  if (workflow) {
    const action = files.has(workflow.path) ? 'update' : 'create or update';
    const message = `refusing to allow a GitHub App to ${action} workflow \`${workflow.path}\` without \`workflows\` permission`;
    throw new GraphProblem('UNPROCESSABLE', message);
  }
  for (const { path } of deletions) {
    if (files.delete(path)) continue;
    const message = `A path was requested for deletion which does not exist as of commit oid \`${tip}\``;
    throw new GraphProblem('UNPROCESSABLE', message);
  }
  for (const { path, contents } of additions) {
    const mode = files.get(path)?.mode ?? '100644';
    files.set(path, { mode, oid: world.git.writeBlob(decoded(path, contents)) });
  }
}

function decoded(path: string, contents: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents)) {
    throw new GraphProblem('UNPROCESSABLE', `The contents of "${path}" are not valid Base64.`);
  }
  return Buffer.from(contents, 'base64');
}

/** The token's account is the author; GitHub commits and signs. */
function commit(world: World, files: FileMap, tip: string, { message }: Input): string {
  const login = world.contents.viewer;
  const author = { name: login, email: `${userId(login)}+${login}@users.noreply.github.com` };
  const now = world.now();
  return world.git.writeCommit({
    tree: world.git.writeTree(files),
    parents: [tip],
    author: signature(author, now),
    committer: signature(GITHUB, now),
    message: message.body ? `${message.headline}\n\n${message.body}` : message.headline,
  });
}
