/** A branch that a report may be committed to. */
export interface Target {
  branch: string;
  /** The branch whose tip it is made from when it does not exist; left out: it must exist. */
  createFrom?: string;
  /** Why it is not the branch that one would expect, in words for a notice. */
  reason?: string;
}

export interface TargetFacts {
  /** The input `commit-to`: `auto`, `base`, `none` or the name of a branch. */
  commitTo: string;
  reportsBranch: string;
  defaultBranch: string;
  /** The base of the pull request, or the branch of a post-merge head; null when there is neither. */
  baseBranch: string | null;
  /** The head comes from a fork and is not merged. */
  unmergedFork: boolean;
  /** Branches of this repository that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Why the rules of the default branch refuse a direct push; null when they allow it. */
  refusesPush: string | null;
}

/**
 * The branches to try, in order; empty: nothing is committed.
 *
 * `auto` is the default branch unless its rules refuse, then the reports branch; `base` is the pull request's base.
 * Neither writes to the head of an open pull request, nor puts the report of a fork on a base branch before the
 * merge. The name of a branch is obeyed as it is.
 */
export function targetsOf(facts: TargetFacts): Target[] {
  const { commitTo, defaultBranch, baseBranch } = facts;
  switch (commitTo) {
    case 'none':
      return [];
    case 'auto':
      return withFallback(facts, defaultBranch, facts.refusesPush);
    case 'base':
      return withFallback(facts, baseBranch ?? defaultBranch, null);
    default:
      return [makeable(facts, commitTo)];
  }
}

/** The wanted branch, then the reports branch; only the latter when something speaks against the wanted one. */
function withFallback(facts: TargetFacts, wanted: string, refusal: string | null): Target[] {
  const reports = makeable(facts, facts.reportsBranch);
  if (wanted === facts.reportsBranch) return [reports];
  const reason = facts.unmergedFork
    ? 'the pull request comes from a fork and is not merged'
    : facts.openHeads.has(wanted)
      ? `${wanted} is the head of an open pull request`
      : refusal;
  return reason === null ? [{ branch: wanted }, reports] : [{ ...reports, reason }];
}

function makeable({ defaultBranch }: TargetFacts, branch: string): Target {
  return branch === defaultBranch ? { branch } : { branch, createFrom: defaultBranch };
}
