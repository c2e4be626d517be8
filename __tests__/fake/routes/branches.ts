import { type Answer, type Call, HttpError, ok, orNotFound, type Route } from '../answer.ts';
import { refusal } from '../branch-rules.ts';
import { isAncestor, mergeBase } from '../git/history.ts';
import { signature } from '../git/object.ts';
import type { FileMap } from '../git/store.ts';
import { filesOf } from '../git/tree.ts';
import { resolveRef } from '../resolve.ts';
import { commitShape } from '../shapes/commit.ts';
import { userId } from '../shapes/user.ts';
import { branchRef, type World } from '../state.ts';
import { refShape } from './repository.ts';

const WRITE = { any: ['contents' as const], level: 'write' as const };

/** Moving branches: to another commit, and by a merge on the server. */
export const branchRoutes: Route[] = [
  { operation: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', needs: WRITE, handle: moveRef },
  { operation: 'POST /repos/{owner}/{repo}/merges', needs: WRITE, handle: merge },
];

function moveRef({ world, params, body }: Call): Answer {
  const { sha, force = false } = body as { sha: string; force?: boolean };
  const ref = `refs/${params.ref}`;
  const tip = world.git.ref(ref);
  if (tip === undefined) throw new HttpError(422, 'Reference does not exist');
  if (world.git.findCommit(sha) === undefined) throw new HttpError(422, 'Object does not exist');
  if (!force && !isAncestor(world.git, tip, sha)) throw new HttpError(422, 'Update is not a fast forward');
  allowWrite(world, ref.replace('refs/heads/', ''));
  world.git.setRef(ref, sha);
  return ok(refShape(world, params.ref!, sha));
}

/** Merges a head into a branch. https://docs.github.com/en/rest/branches/branches#merge-a-branch */
function merge({ world, body }: Call): Answer {
  const { base, head, ...rest } = body as { base: string; head: string; commit_message?: string };
  const ours = orNotFound(world.tip(base));
  const theirs = orNotFound(resolveRef(world, head));
  if (isAncestor(world.git, theirs, ours)) return { status: 204 };
  allowWrite(world, base);
  const now = world.now();
  const login = world.contents.viewer;
  const author = { name: login, email: `${userId(login)}+${login}@users.noreply.github.com` };
  const oid = world.git.writeCommit({
    tree: world.git.writeTree(merged(world, ours, theirs)),
    parents: [ours, theirs],
    author: signature(author, now),
    committer: signature({ name: 'GitHub', email: 'noreply@github.com' }, now),
    message: rest.commit_message ?? `Merge ${head} into ${base}`,
  });
  world.git.setRef(branchRef(base), oid);
  return ok(commitShape(world, world.git.commit(oid)), 201);
}

function allowWrite(world: World, branch: string): void {
  const reason = refusal(world, branch);
  if (reason !== null) throw new HttpError(422, reason);
}

/** File by file: what one side changed is taken, what both changed differently is a conflict. */
function merged(world: World, ours: string, theirs: string): FileMap {
  const files = (oid: string | null): FileMap =>
    oid === null ? new Map() : filesOf(world.git, world.git.commit(oid).tree);
  const [before, one, other] = [files(mergeBase(world.git, ours, theirs)), files(ours), files(theirs)];
  const result: FileMap = new Map();
  for (const path of new Set([...one.keys(), ...other.keys()])) {
    const [was, mine, yours] = [before, one, other].map((side) => side.get(path)?.oid);
    if (mine !== was && yours !== was && mine !== yours) throw new HttpError(409, 'Merge conflict');
    const entry = mine === was ? other.get(path) : one.get(path);
    if (entry !== undefined) result.set(path, entry);
  }
  return result;
}
