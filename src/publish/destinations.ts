import type { Collected } from '../collect/collect.ts';
import type { GitHub } from '../github/client.ts';
import { whyRefused } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { whyHeadIsBlocked } from './head-target.ts';
import type { Bringing } from './waiting-documents.ts';

/** A branch that a report may be committed to. */
export interface Target {
  branch: string;
  /** The branch whose tip it is made from when it does not exist; left out: it must exist. */
  createFrom?: string;
  /** It is the reports branch: once it was merged, it is brought forward. */
  isReports?: true;
  /** The tested head: nothing but this commit, or Docket's own on top of it, may be its tip. */
  onTopOf?: string;
  /** The document lies there and may stay, but nothing is written. */
  isClosed?: true;
  /** Why it is not the branch that one would expect, in words for a notice. */
  reason?: string;
}

export interface TargetFacts {
  /** The input `commit-to`. */
  commitTo: string;
  reportsBranch: string;
  defaultBranch: string;
  /** The base of the pull request, or the branch of a post-merge head; null when there is neither. */
  baseBranch: string | null;
  /** The tested commit. */
  headSha: string;
  /** The branch of this repository that an open pull request comes from; null: it is merged, a fork's, or there is none. */
  headBranch: string | null;
  /** A pull request of this head is open. */
  isOpen: boolean;
  /** The head comes from a fork and is not merged. */
  unmergedFork: boolean;
  /** Branches of this repository that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Why the rules of the default branch refuse a direct push; null when they allow it. */
  refusesPush: string | null;
  /** Why a commit on the head of the pull request would block it; null when it would not. */
  blocksHead: string | null;
}

/**
 * The branches to try, in order; empty: nothing is committed.
 *
 * `auto` is the default branch unless its rules refuse, then the reports branch; `base` is the pull request's base.
 * Neither writes to the head of an open pull request, nor puts the report of a fork on a base branch before the
 * merge. `head` and `merge` speak of open pull requests: the one commits to their own branch, unless that would block
 * them, the other waits on the reports branch; for all other heads both are `auto`. The name of a branch is obeyed as
 * it is.
 */
export function targetsOf(facts: TargetFacts): Target[] {
  const { commitTo, defaultBranch, baseBranch } = facts;
  const auto = (): Target[] => withFallback(facts, defaultBranch, facts.refusesPush);
  switch (commitTo) {
    case 'none':
      return [];
    case 'auto':
      return auto();
    case 'base':
      return withFallback(facts, baseBranch ?? defaultBranch, null);
    case 'head':
      return facts.isOpen ? onHead(facts) : auto();
    case 'merge':
      return facts.isOpen ? [makeable(facts, facts.reportsBranch)] : auto();
    default:
      return [makeable(facts, commitTo)];
  }
}

/** The wanted branch, then the reports branch; only the latter when something speaks against the wanted one. */
function withFallback(facts: TargetFacts, wanted: string, refusal: string | null): Target[] {
  const reports = makeable(facts, facts.reportsBranch);
  if (wanted === facts.reportsBranch) return [reports];
  const reason = facts.unmergedFork
    ? fromFork
    : facts.openHeads.has(wanted)
      ? `${wanted} is the head of an open pull request`
      : refusal;
  return reason === null ? [{ branch: wanted }, reports] : [{ ...reports, reason }];
}

const fromFork = 'the pull request comes from a fork and is not merged';

/** Nothing is ever pushed to a fork. What lies on a head that is blocked counts all the same. */
function onHead(facts: TargetFacts): Target[] {
  const { headBranch, headSha, blocksHead } = facts;
  const reports = makeable(facts, facts.reportsBranch);
  if (headBranch === null) return [{ ...reports, reason: fromFork }];
  if (blocksHead === null) return [{ branch: headBranch, onTopOf: headSha }, reports];
  return [
    { branch: headBranch, isClosed: true },
    { ...reports, reason: blocksHead },
  ];
}

function makeable({ defaultBranch, reportsBranch }: TargetFacts, branch: string): Target {
  if (branch === defaultBranch) return { branch };
  return { branch, createFrom: defaultBranch, ...(branch === reportsBranch && { isReports: true }) };
}

/**
 * The branch that has the ledger, whatever head is reported; null: none is kept. A page that each report changes conflicts
 * where two branches have it that are merged: the branch of a pull request has none, nor a reports branch beside a default
 * branch that takes reports itself.
 */
export function ledgerBranchOf({
  commitTo,
  reportsBranch,
  defaultBranch,
  refusesPush,
  openHeads,
}: Pick<TargetFacts, 'commitTo' | 'reportsBranch' | 'defaultBranch' | 'refusesPush' | 'openHeads'>):
  | string
  | null {
  const unlessOpen = (branch: string): string | null => (openHeads.has(branch) ? null : branch);
  switch (commitTo) {
    case 'none':
    case 'head':
      return null;
    case 'base':
      return defaultBranch;
    case 'auto':
    case 'merge':
      return unlessOpen(refusesPush === null ? defaultBranch : reportsBranch);
    default:
      return unlessOpen(commitTo);
  }
}

/** Where a report may go, and what must be left alone there. */
export interface Destinations {
  targets: Target[];
  /** The branch that has the ledger; null: none is kept. */
  ledgerBranch: string | null;
  /** Branches of this repository that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Paths that an open pull request brings: the same file written elsewhere would conflict. */
  diffPaths: ReadonlySet<string>;
  /** What the first report after the merge takes along from the reports branch; null: nothing. */
  bringing: Bringing | null;
}

/** Finds out where the report of a head may go. */
export async function readDestinations(
  github: GitHub,
  repository: Repository,
  inputs: Pick<Inputs, 'commitTo' | 'reportsBranch' | 'reportsPullRequest'>,
  collected: Collected,
): Promise<Destinations> {
  const { head, defaultRules } = collected;
  const { commitTo, reportsBranch } = inputs;
  const openHeads = await readOpenHeads(github, repository, collected);
  if (inputs.reportsPullRequest && reportsBranch !== head.defaultBranch) openHeads.add(reportsBranch);
  const [pull] = head.pulls;
  const facts: TargetFacts = {
    commitTo,
    reportsBranch,
    defaultBranch: head.defaultBranch,
    refusesPush: defaultRules?.refusesPush ?? null,
    baseBranch: head.baseBranch,
    headSha: head.sha,
    headBranch: pull?.open && !pull.fork ? pull.headBranch : null,
    isOpen: pull?.open ?? false,
    unmergedFork: head.pulls.some(({ fork, merged }) => fork && !merged),
    openHeads,
    blocksHead: commitTo === 'head' ? await whyHeadIsBlocked(github, repository, collected) : null,
  };
  const isIn = head.postMerge || head.baseBranch === head.defaultBranch;
  const bringing =
    commitTo === 'merge' && isIn && pull?.merged ? { from: reportsBranch, pullNumber: pull.number } : null;
  return {
    targets: targetsOf(facts),
    ledgerBranch: ledgerBranchOf(facts),
    openHeads,
    diffPaths: diffPathsOf(collected),
    bringing,
  };
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
    whyRefused(error);
    return true;
  }
}

function diffPathsOf({ head, evidence }: Collected): Set<string> {
  if (!head.pulls.some(({ open }) => open)) return new Set();
  return new Set(evidence.changes.files.map((file) => file.path));
}
