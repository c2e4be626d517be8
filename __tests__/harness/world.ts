import { entryAt } from '../fake/git/tree.ts';
import type { Comment, World } from '../fake/state.ts';

/** The text of a file on a branch; null when there is none. */
export function textOn(world: World, branch: string, path: string): string | null {
  const oid = world.git.ref(`refs/heads/${branch}`);
  if (oid === undefined) return null;
  const entry = entryAt(world.git, world.git.commit(oid).tree, path);
  return entry ? (world.git.blob(entry.oid)?.toString('utf8') ?? null) : null;
}

/** The comments of a pull request that the token's account wrote. */
export function ownComments(world: World, pull: number): Comment[] {
  const { comments, viewer } = world.contents;
  return comments.filter((comment) => comment.pull === pull && comment.author === viewer);
}
