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
