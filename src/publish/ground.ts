import type { Collected } from '../collect/collect.ts';
import type { Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';
import { isRequestFailure } from '../github/errors.ts';
import type { Inputs } from '../inputs.ts';
import { type Target, targetsOf } from './target.ts';

/** Where a report may go, and what must be left alone there. */
export interface Ground {
  targets: Target[];
  /** Branches of this repository that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Paths that an open pull request brings: the same file written elsewhere would conflict. */
  diffPaths: ReadonlySet<string>;
}

/** Finds out where the report of a head may go. */
export async function readGround(
  github: GitHub,
  repository: Repository,
  inputs: Pick<Inputs, 'commitTo' | 'reportsBranch'>,
  collected: Collected,
): Promise<Ground> {
  const { head, defaultRules } = collected;
  const openHeads = await readOpenHeads(github, repository, collected);
  const targets = targetsOf({
    commitTo: inputs.commitTo,
    reportsBranch: inputs.reportsBranch,
    defaultBranch: head.defaultBranch,
    baseBranch: head.baseBranch,
    unmergedFork: head.pulls.some(({ fork, merged }) => fork && !merged),
    openHeads,
    refusesPush: defaultRules?.refusesPush ?? null,
  });
  return { targets, openHeads, diffPaths: diffPathsOf(collected) };
}

/** The heads of this change's pull requests, and the base of a stacked one, which is itself the head of one. */
async function readOpenHeads(
  github: GitHub,
  repository: Repository,
  { head }: Collected,
): Promise<Set<string>> {
  const own = head.pulls.filter(({ open, fork }) => open && !fork);
  const heads = new Set(own.map(({ headBranch }) => headBranch));
  const { baseBranch, defaultBranch } = head;
  const mayBeStacked = baseBranch !== null && baseBranch !== defaultBranch;
  if (mayBeStacked && (await isOpenHead(github, repository, baseBranch))) heads.add(baseBranch);
  return heads;
}

async function isOpenHead(
  github: GitHub,
  { owner, name: repo }: Repository,
  branch: string,
): Promise<boolean> {
  const query = { owner, repo, head: `${owner}:${branch}`, state: 'open' as const, per_page: 1 };
  try {
    return (await github.rest.pulls.list(query)).data.length > 0;
  } catch (error) {
    // Where nobody knows, the branch is left alone.
    if (isRequestFailure(error)) return true;
    throw error;
  }
}

function diffPathsOf({ head, evidence }: Collected): Set<string> {
  if (!head.pulls.some(({ open }) => open)) return new Set();
  return new Set(evidence.changes.files.map((file) => file.path));
}
