import { type FileChange, treeChanges } from './git/diff.ts';
import { commitsBetween, isAncestor, mergeBase } from './git/history.ts';
import type { Commit } from './git/object.ts';
import { branchRef, type Pull, type World } from './state.ts';

/**
 * The commit id that a REST `ref` names: a branch, a full ref (`heads/x`, `refs/heads/x`, `refs/pull/26/head`), or an id
 * of at least four digits; undefined when it names nothing.
 */
export function resolveRef(world: World, ref: string): string | undefined {
  if (ref === 'HEAD') return world.tip(world.contents.repository.defaultBranch);
  const name = ref.replace(/^refs\//, '');
  const pull = /^pull\/(\d+)\/head$/.exec(name);
  if (pull) {
    const found = world.contents.pulls.find((candidate) => candidate.number === Number(pull[1]));
    return found && headOf(world, found);
  }
  return world.tip(ref) ?? world.git.ref(`refs/${name}`) ?? world.git.expand(ref.toLowerCase());
}

/** The head commit of a pull request: fixed, or its branch's tip. Throws when that branch is gone. */
export function headOf(world: World, pull: Pull): string {
  const fork = pull.headRepository === world.fullName ? null : pull.headRepository;
  const head = pull.head ?? world.git.ref(branchRef(pull.headBranch, fork));
  if (head === undefined)
    throw new Error(`Pull request #${pull.number} has neither a head nor a head branch.`);
  return head;
}

/** The base commit of a pull request: the base branch's tip, or what it was before the merge. */
export function baseOf(world: World, pull: Pull): string {
  const before = pull.mergeCommit === null ? undefined : world.git.commit(pull.mergeCommit).parents[0];
  const base = before ?? world.tip(pull.base);
  if (base === undefined) throw new Error(`Pull request #${pull.number} has no base branch "${pull.base}".`);
  return base;
}

/** The commits of a pull request, oldest first. */
export function commitsOf(world: World, pull: Pull): Commit[] {
  return commitsBetween(world.git, baseOf(world, pull), headOf(world, pull));
}

/** The files that a pull request changes: from the merge base to its head. */
export function changesOf(world: World, pull: Pull): FileChange[] {
  return threeDot(world, baseOf(world, pull), headOf(world, pull));
}

/** The files that differ between the merge base of two commits and the second one. */
export function threeDot(world: World, base: string, head: string): FileChange[] {
  const from = mergeBase(world.git, base, head);
  return treeChanges(world.git, from && world.git.commit(from).tree, world.git.commit(head).tree);
}

/** The files that a commit changes against its first parent. */
export function ownChanges(world: World, commit: Commit): FileChange[] {
  const parent = commit.parents[0];
  return treeChanges(world.git, parent === undefined ? null : world.git.commit(parent).tree, commit.tree);
}

/**
 * The pull requests of a commit, by GitHub's rule: on the default branch the merged one that brought it, else the
 * open and merged ones that contain it. Those of forks are known here only once they are merged.
 */
export function pullsWith(world: World, oid: string): Pull[] {
  const tip = world.tip(world.contents.repository.defaultBranch);
  const merged = tip !== undefined && isAncestor(world.git, oid, tip);
  return world.contents.pulls.filter((pull) => {
    if (pull.mergeCommit === oid) return true;
    if (merged && pull.state !== 'merged') return false;
    if (pull.state !== 'merged' && pull.headRepository !== world.fullName) return false;
    return commitsOf(world, pull).some((commit) => commit.oid === oid);
  });
}
