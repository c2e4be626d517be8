import { createHash } from 'node:crypto';
import { type FileChange, treeChanges } from './git/diff.ts';
import { commitsBetween, isAncestor, mergeBase } from './git/history.ts';
import type { Commit } from './git/object.ts';
import { filesOf } from './git/tree.ts';
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

/**
 * GitHub makes a test merge of open pull requests, names it `merge_commit_sha`, and keeps it when they are closed: no
 * commit of any branch. https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export function testMergeId(world: World, pull: Pull): string | null {
  if (pull.state === 'merged' || pull.mergeable !== 'yes') return null;
  return createHash('sha1')
    .update(`merge ${baseOf(world, pull)} ${headOf(world, pull)}`)
    .digest('hex');
}

/** The test merge of that id; undefined: there is none. */
export function testMerge(world: World, oid: string): Commit | undefined {
  const pull = world.contents.pulls.find((each) => testMergeId(world, each) === oid);
  if (pull === undefined) return undefined;
  const [base, head] = [world.git.commit(baseOf(world, pull)), world.git.commit(headOf(world, pull))];
  const files = filesOf(world.git, base.tree);
  const headFiles = filesOf(world.git, head.tree);
  for (const { path, previousPath, status } of changesOf(world, pull)) {
    if (previousPath !== undefined) files.delete(previousPath);
    if (status === 'removed') files.delete(path);
    else files.set(path, headFiles.get(path)!);
  }
  const message = `Merge ${head.oid} into ${base.oid}`;
  return { ...head, oid, tree: world.git.writeTree(files), parents: [base.oid, head.oid], message };
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
