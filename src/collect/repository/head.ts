import type { GitHub } from '../../github/client.ts';
import { isRequestFailure, reasonOf } from '../../github/errors.ts';
import type { Context, Repository } from '../../settings/context.ts';
import type { Gaps } from '../reading/reading.ts';
import { isSameOrigin, isSameRepository, type Origin, originOf, pullNumberIn } from '../runs/origin.ts';
import type { ListedRun } from '../runs/runs.ts';
import type { Subject } from '../runs/subject.ts';
import { type FoundPullRequest, findPullRequests, type KnownPullRequests } from './pull-requests.ts';

/** What tells which part of the repository matters to a head. */
export interface HeadPlace
  extends Pick<TestedHead, 'sha' | 'branch' | 'subject' | 'defaultBranch' | 'baseBranch' | 'postMerge'> {
  pulls: (Pick<FoundPullRequest, 'title' | 'headBranch' | 'milestone' | 'open' | 'fork'> & {
    /** Null: not known yet. */
    number: number | null;
  })[];
}

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

/** Repository and default branch, and what is known of its pull requests. */
export interface HeadContext {
  repository: Repository;
  defaultBranch: string;
  known: KnownPullRequests;
}

/** Finds out what the head is, from its runs and the pull requests of its branch. */
export async function readHead(
  github: GitHub,
  { repository, defaultBranch, known }: HeadContext,
  subject: Subject,
  gaps: Gaps,
): Promise<TestedHead> {
  if (subject.untested !== undefined)
    return readUntestedHead(
      github,
      repository,
      { ...subject, untested: subject.untested, defaultBranch, known },
      gaps,
    );
  const first = leadingRun(subject, defaultBranch);
  const pulls = await gaps.optional(
    findPullRequests(github, repository, {
      sha: subject.sha,
      branches: branchesOf(subject, first),
      named: namedIn(subject),
      defaultBranch,
      known,
    }),
    { about: 'pull request', what: 'The pull request', permission: 'pull-requests: read' },
  );
  const pull = pulls?.[0] ?? null;
  const leading = pull === null ? first : leadingFor(subject, pull, first);
  const { run, subject: line } = leading;
  const { branch, repository: from } = originOfHead(subject, leading, pull);
  const ownBranch = isSameRepository(from, repository) ? branch : null;
  const onBase = pull ? onItsBase(pull, subject.sha, ownBranch) : ownBranch === defaultBranch;
  return {
    sha: subject.sha,
    branch,
    repository: from,
    subject: line,
    defaultBranch,
    pulls: pulls ?? [],
    baseBranch: pull?.baseBranch ?? (onBase ? branch : null),
    comparedWith: pull && !onBase ? await readComparedWith(github, repository, pull, gaps) : null,
    postMerge: onBase,
    older: pull !== null && !onBase && pull.headSha !== subject.sha && run.event !== 'merge_group',
  };
}

/** A head that no run tells of: it stands where the pull request does. */
async function readUntestedHead(
  github: GitHub,
  repository: Repository,
  {
    sha,
    untested,
    defaultBranch,
    known,
  }: Pick<Subject, 'sha'> & Omit<HeadContext, 'repository'> & { untested: Origin },
  gaps: Gaps,
): Promise<TestedHead> {
  const head = { sha, branches: [untested], named: [], defaultBranch, known };
  const pulls = await gaps.optional(findPullRequests(github, repository, head), {
    about: 'pull request',
    what: 'The pull request',
    permission: 'pull-requests: read',
  });
  const pull = pulls?.[0] ?? null;
  const baseBranch = pull?.baseBranch ?? null;
  return {
    sha,
    branch: untested.branch,
    repository: untested.repository,
    subject: null,
    defaultBranch,
    pulls: pulls ?? [],
    baseBranch,
    comparedWith: baseBranch,
    postMerge: false,
    older: pull !== null && pull.headSha !== sha,
  };
}

/** Where a run stands: one of a fork on its branch, another on its own, which code scanning does not name. */
function originOfHead({ fork }: Subject, leading: ListedRun, pull: FoundPullRequest | null): Origin {
  const place = fork !== null && leading.run.event !== 'push' ? fork : originOf(leading);
  return pull !== null && pullNumberIn(place.branch) !== null ? { ...place, branch: pull.headBranch } : place;
}

/** Each branch once, the leading one first; of a fork its own alone. */
function branchesOf({ fork, runs }: Subject, leading: ListedRun): Origin[] {
  if (fork !== null) return [fork];
  const branches = [leading, ...runs].map(originOf).filter(({ branch }) => pullNumberIn(branch) === null);
  return branches.filter((item, index) => branches.findIndex((other) => isSameOrigin(item, other)) === index);
}

/** The pull requests that GitHub names for the runs; for a fork's it names none, but code scanning does. */
export function namedIn({ fork, runs }: Subject): number[] {
  const numbers = runs.flatMap(({ run }) => [
    ...(fork === null ? run.pullRequests : []),
    ...(pullNumberIn(run.headBranch) === null ? [] : [pullNumberIn(run.headBranch)!]),
  ]);
  return [...new Set(numbers)];
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
    permission: 'contents: read',
  });
  const [before, ...others] = answer?.data.parents ?? [];
  return before && others.length > 0 ? before.sha : baseBranch;
}

function onItsBase(pull: FoundPullRequest, sha: string, ownBranch: string | null): boolean {
  return pull.merged && (pull.mergeCommit === sha || ownBranch === pull.baseBranch);
}

/**
 * The run that says where the head stands, whichever of them is asked for: a merge queue pushes the commit that it
 * tested, so a push to the default branch counts first; else the run that was there first. A fork's head stands there.
 */
export function leadingRun({ sha, fork, runs }: Subject, defaultBranch: string): ListedRun {
  const isPushed = ({ run }: ListedRun): boolean => run.event === 'push' && run.headBranch === defaultBranch;
  const pushed = fork === null ? runs.find(isPushed) : undefined;
  const byAge = [...runs].sort((a, b) => a.run.id - b.run.id);
  const isPlaced = (item: ListedRun): boolean =>
    fork === null ? pullNumberIn(item.run.headBranch) === null : isSameOrigin(originOf(item), fork);
  const first = pushed ?? byAge.find(isPlaced) ?? byAge[0];
  if (!first) throw new Error(`Commit ${sha} has no run.`);
  return first;
}

/**
 * The same, once the pull request is known: a fork's that was merged by pushing its very head stands on its base, and a
 * push under another name (a tag, a second branch) says less than a run of the pull request's branch.
 */
function leadingFor({ fork, runs }: Subject, pull: FoundPullRequest, first: ListedRun): ListedRun {
  const isPushedTo = (branch: string) => (item: ListedRun) =>
    item.run.event === 'push' && item.run.headBranch === branch;
  if (fork !== null) return (pull.merged ? runs.find(isPushedTo(pull.baseBranch)) : undefined) ?? first;
  const isElsewhere =
    first.run.event === 'push' && ![pull.baseBranch, pull.headBranch].includes(first.run.headBranch ?? '');
  return (isElsewhere ? runs.find(({ run }) => run.headBranch === pull.headBranch) : undefined) ?? first;
}

/**
 * The default branch: the event mostly tells it.
 *
 * @throws in one sentence when the repository cannot be read.
 */
export async function readDefaultBranch(
  github: GitHub,
  { repository, defaultBranch }: Pick<Context, 'repository' | 'defaultBranch'>,
): Promise<string> {
  if (defaultBranch !== null) return defaultBranch;
  const { owner, name: repo } = repository;
  try {
    return (await github.rest.repos.get({ owner, repo })).data.default_branch;
  } catch (cause) {
    if (!isRequestFailure(cause)) throw cause;
    throw new Error(
      `The repository ${owner}/${repo} could not be read (${reasonOf(cause)}): give the job the permission "contents: read", or run Docket again.`,
      { cause },
    );
  }
}
