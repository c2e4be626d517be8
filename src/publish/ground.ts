import type { Collected } from '../collect/collect.ts';
import type { GitHub } from '../github/client.ts';
import { isRequestFailure } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { Bringing } from './bring-along.ts';
import { whyHeadIsBlocked } from './head-target.ts';
import { type Target, targetsOf } from './target.ts';

/** Where a report may go, and what must be left alone there. */
export interface Ground {
  targets: Target[];
  /** Branches of this repository that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Paths that an open pull request brings: the same file written elsewhere would conflict. */
  diffPaths: ReadonlySet<string>;
  /** What the run after the merge takes along from the reports branch; null: nothing. */
  bringing: Bringing | null;
}

/** Finds out where the report of a head may go. */
export async function readGround(
  github: GitHub,
  repository: Repository,
  inputs: Pick<Inputs, 'commitTo' | 'reportsBranch' | 'reportsPullRequest'>,
  collected: Collected,
): Promise<Ground> {
  const { head, defaultRules } = collected;
  const { commitTo, reportsBranch } = inputs;
  const openHeads = await readOpenHeads(github, repository, collected);
  if (inputs.reportsPullRequest && reportsBranch !== head.defaultBranch) openHeads.add(reportsBranch);
  const [pull] = head.pulls;
  const targets = targetsOf({
    commitTo,
    reportsBranch,
    defaultBranch: head.defaultBranch,
    baseBranch: head.baseBranch,
    headSha: head.sha,
    headBranch: pull?.open && !pull.fork ? pull.headBranch : null,
    isOpen: pull?.open ?? false,
    unmergedFork: head.pulls.some(({ fork, merged }) => fork && !merged),
    openHeads,
    refusesPush: defaultRules?.refusesPush ?? null,
    blocksHead: commitTo === 'head' ? await whyHeadIsBlocked(github, repository, collected) : null,
  });
  const bringing =
    commitTo === 'merge' && head.postMerge && pull?.merged
      ? { from: reportsBranch, pullNumber: pull.number }
      : null;
  return { targets, openHeads, diffPaths: diffPathsOf(collected), bringing };
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
