import { type Answer, type Call, HttpError, listPage, orNotFound, pageOf, type Route } from '../answer.ts';
import { type FileChange, patchOf, treeChanges } from '../git/diff.ts';
import { commitsBetween, log, logOfPath, mergeBase } from '../git/history.ts';
import type { Commit } from '../git/object.ts';
import { ownChanges, pullsWith, resolveRef, testMerge } from '../resolve.ts';
import { commitShape, fileShape } from '../shapes/commit.ts';
import { pullSimple } from '../shapes/pull.ts';
import { apiUrl, htmlUrl } from '../shapes/urls.ts';
import type { World } from '../state.ts';

const READ = { any: ['contents' as const], level: 'read' as const };
/** `compare` gives files on its first page only, and at most so many. */
const MOST_COMPARED = 300;

/** Commits and comparisons. */
export const commitRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/commits',
    needs: READ,
    handle: (call) => {
      const { world, query } = call;
      const head = orNotFound(resolveRef(world, query.get('sha') ?? 'HEAD'));
      const path = query.get('path');
      const commits = path === null ? log(world.git, head) : logOfPath(world.git, head, path);
      return listPage(call, commits, (commit) => commitShape(world, commit));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}',
    needs: READ,
    handle: (call) => oneCommit(call, testMerge(call.world, call.params.ref!) ?? commitOf(call)),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    needs: { any: ['pull-requests'], level: 'read' },
    handle: (call) => {
      const oid = call.world.git.expand(call.params.commit_sha!);
      if (oid === undefined) throw new HttpError(422, `No commit found for SHA: ${call.params.commit_sha}`);
      return listPage(call, pullsWith(call.world, oid), (pull) => pullSimple(call.world, pull));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    needs: READ,
    handle: compare,
  },
];

/** The commit that the path's `ref` names; GitHub answers 422 when there is none. */
export function commitOf({ world, params }: Call): Commit {
  const oid = resolveRef(world, params.ref!);
  if (oid === undefined) throw new HttpError(422, `No commit found for SHA: ${params.ref}`);
  return world.git.commit(oid);
}

function oneCommit(call: Call, commit: Commit): Answer {
  const changes = ownChanges(call.world, commit);
  const page = pageOf(call, changes, 300, 300);
  const { additions, deletions } = totals(changes);
  const body = {
    ...commitShape(call.world, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: page.items.map((change) => fileShape(call.world, change, commit.oid)),
  };
  return { status: 200, body, headers: page.headers };
}

function totals(changes: readonly FileChange[]): { additions: number; deletions: number } {
  const patches = changes.map(patchOf);
  return {
    additions: patches.reduce((sum, patch) => sum + patch.additions, 0),
    deletions: patches.reduce((sum, patch) => sum + patch.deletions, 0),
  };
}

function compare(call: Call): Answer {
  const { world } = call;
  const [baseName, headName] = call.params.basehead!.split('...');
  if (headName === undefined) throw new HttpError(404, 'Not Found');
  const base = orNotFound(resolveSide(world, baseName!));
  const head = orNotFound(resolveSide(world, headName));
  const common = mergeBase(world.git, base, head);
  if (common === null) throw new HttpError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = commitsBetween(world.git, base, head);
  const behind = commitsBetween(world.git, head, base);
  const page = pageOf(call, ahead, 250, 250);
  const files = treeChanges(world.git, world.git.commit(common).tree, world.git.commit(head).tree);
  const first = Number(call.query.get('page') ?? 1) === 1;
  const body = {
    ...comparisonUrls(world, call.params.basehead!),
    base_commit: commitShape(world, world.git.commit(base)),
    merge_base_commit: commitShape(world, world.git.commit(common)),
    status: comparison(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: page.items.map((commit) => commitShape(world, commit)),
    ...(first
      ? { files: files.slice(0, MOST_COMPARED).map((change) => fileShape(world, change, head)) }
      : {}),
  };
  return { status: 200, body, headers: page.headers };
}

/** A side of a comparison: a ref, or `owner:branch` of a fork. */
function resolveSide(world: World, name: string): string | undefined {
  const own = resolveRef(world, name);
  if (own !== undefined || !name.includes(':')) return own;
  const owner = name.slice(0, name.indexOf(':'));
  const branch = name.slice(name.lastIndexOf(':') + 1);
  if (owner === world.contents.repository.owner) return world.tip(branch);
  const fork = world.contents.forks.find((candidate) => candidate.name.startsWith(`${owner}/`));
  return fork && world.tip(branch, fork.name);
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function comparisonUrls(world: World, basehead: string): Record<string, string> {
  const path = `/compare/${encodeURIComponent(basehead)}`;
  const html = htmlUrl(world, path);
  return {
    url: apiUrl(world, path),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  };
}
