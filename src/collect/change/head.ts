import type { Context, Repository } from '../../context.ts';
import type { GitHub } from '../../github/client.ts';
import type { Gaps } from '../reading/gaps.ts';
import type { ListedRun } from '../runs/runs.ts';
import type { Subject } from '../runs/subject.ts';
import { type FoundPullRequest, findPullRequests, type HeadBranch } from './pull-requests.ts';

/** The tested head: where it stands and which pull requests it belongs to. */
export interface TestedHead {
  sha: string;
  branch: string | null;
  repository: Repository | null;
  subject: string | null;
  defaultBranch: string;
  pulls: FoundPullRequest[];
  /** The branch whose rules count: the pull request's base, or the branch itself when it is the default one. */
  baseBranch: string | null;
  /** What the change is compared with: the base branch, as it was before the merge of a pull request. */
  comparedWith: string | null;
  /** The commit is on its base branch already. */
  postMerge: boolean;
  /** The pull request has moved on since: its comment belongs to the newer head. */
  older: boolean;
}

/** Finds out what the head is, from its runs and the pull requests of its branch. */
export async function readHead(
  github: GitHub,
  context: Context,
  subject: Subject,
  gaps: Gaps,
): Promise<TestedHead> {
  const { repository } = context;
  const defaultBranch = context.defaultBranch ?? (await readDefaultBranch(github, repository));
  const leading = leadingRun(subject, defaultBranch);
  const { run, headRepository, subject: line } = leading;
  const pulls = await gaps.optional(
    findPullRequests(github, repository, {
      sha: subject.sha,
      branches: branchesOf([leading, ...subject.runs]),
      named: [...new Set(subject.runs.flatMap((item) => item.run.pullRequests))],
      defaultBranch,
    }),
    { about: 'pull request', what: 'The pull request', permission: 'pull-requests: write' },
  );
  const pull = pulls?.[0] ?? null;
  const ownBranch = standsIn(repository, leading) ? run.headBranch : null;
  const onBase = pull ? onItsBase(pull, subject.sha, ownBranch) : ownBranch === defaultBranch;
  return {
    sha: subject.sha,
    branch: run.headBranch,
    repository: headRepository,
    subject: line,
    defaultBranch,
    pulls: pulls ?? [],
    baseBranch: pull?.baseBranch ?? (onBase ? run.headBranch : null),
    comparedWith: pull && !onBase ? await readComparedWith(github, repository, pull, gaps) : null,
    postMerge: onBase,
    older: pull !== null && !onBase && pull.headSha !== subject.sha && run.event !== 'merge_group',
  };
}

/** Each branch once, the leading one first. */
function branchesOf(runs: ListedRun[]): HeadBranch[] {
  const branches = runs.map(({ run, headRepository }) => ({
    branch: run.headBranch,
    repository: headRepository,
  }));
  return [...new Map(branches.map((item) => [JSON.stringify(item), item])).values()];
}

/** A merge commit brings the whole branch into its base: what they had in common before, its first parent knows. */
async function readComparedWith(
  github: GitHub,
  { owner, name: repo }: Repository,
  { merged, mergeCommit, baseBranch }: FoundPullRequest,
  gaps: Gaps,
): Promise<string> {
  if (!merged || mergeCommit === null) return baseBranch;
  const query = { owner, repo, ref: mergeCommit, per_page: 1 };
  const answer = await gaps.optional(github.rest.repos.getCommit(query), {
    about: 'workflows',
    what: `The commit ${mergeCommit} of the merge`,
    permission: 'contents: write',
  });
  const [before, ...others] = answer?.data.parents ?? [];
  return before && others.length > 0 ? before.sha : baseBranch;
}

/** A branch of a fork can have the name of one of ours. */
function standsIn({ owner, name }: Repository, { run, headRepository }: ListedRun): boolean {
  return run.event === 'push' || (headRepository?.owner === owner && headRepository.name === name);
}

function onItsBase(pull: FoundPullRequest, sha: string, ownBranch: string | null): boolean {
  return pull.merged && (pull.mergeCommit === sha || ownBranch === pull.baseBranch);
}

/**
 * The run that says where the head stands, whichever of them is asked for: a merge queue pushes the commit that it
 * tested, so a push to the default branch counts first; else the run that was there first.
 */
function leadingRun(subject: Subject, defaultBranch: string): ListedRun {
  const pushed = subject.runs.find(
    (item) => item.run.event === 'push' && item.run.headBranch === defaultBranch,
  );
  const first = pushed ?? [...subject.runs].sort((a, b) => a.run.id - b.run.id)[0];
  if (!first) throw new Error(`Commit ${subject.sha} has no run.`);
  return first;
}

async function readDefaultBranch(github: GitHub, repository: Repository): Promise<string> {
  const { data } = await github.rest.repos.get({ owner: repository.owner, repo: repository.name });
  return data.default_branch;
}
