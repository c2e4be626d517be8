import type * as schema from '@octokit/graphql-schema';
import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { isSameRepository, type Origin } from '../runs/origin.ts';

/** What the list of pull requests tells; the overview reads the rest. */
export interface FoundPullRequest {
  number: number;
  title: string;
  open: boolean;
  merged: boolean;
  headSha: string;
  headBranch: string;
  /** Null: the fork is gone. */
  headRepository: Repository | null;
  mergeCommit: string | null;
  baseBranch: string;
  /** The head is not in this repository: it is a stranger's, or the fork is gone. */
  fork: boolean;
  milestone: string | null;
}

/** Pull requests that the overview knows of already; null: not seen, or not all of them. */
export interface KnownPullRequests {
  /** All whose head branch has that name, in whatever repository it is. */
  ofBranch: { branch: string; pulls: FoundPullRequest[] } | null;
  /** Those that brought the commit to its branch, or contain it. */
  ofCommit: FoundPullRequest[] | null;
}

/** The head that a pull request is searched for. */
export interface Head {
  sha: string;
  known: KnownPullRequests;
  /** The branches that its runs tested, the leading one first. */
  branches: Origin[];
  /** Pull requests that GitHub names for the runs, ours as base. */
  named: number[];
  defaultBranch: string;
}

type ListAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['list']>>['data'][number];

/** More branches at one commit than these are not searched. */
const mostBranches = 5;

/**
 * Finds the pull requests that a tested head belongs to (docs/architecture.md, "Which pull request"). The list by
 * head branch also knows those of forks, which `commits/{sha}/pulls` does not. What is known already is not asked for.
 *
 * @returns open ones before merged ones, those that were closed last; the first gives milestone and base.
 */
export async function findPullRequests(
  github: GitHub,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest[]> {
  const queued = queuedPull(head.branches[0]?.branch ?? null);
  if (queued) return readNamed(github, repository, [queued.number]);
  const candidates = await candidatesFor(github, repository, head);
  const certain = candidates.filter((pull) => pull.headSha === head.sha || head.named.includes(pull.number));
  const open = certain.filter((pull) => pull.open);
  if (open.length > 0) return inOrder(open, head);
  const earlierHead = await firstContaining(github, repository, candidates, head.sha);
  if (earlierHead) return [earlierHead];
  const merged = certain.filter((pull) => pull.merged);
  if (merged.length > 0) return inOrder(merged, head);
  if (head.named.length > 0) return inOrder(await readNamed(github, repository, head.named), head);
  const containing = await byCommit(github, repository, head);
  return containing.length > 0 ? containing : inOrder(certain, head);
}

/** The pull request that a merge queue tests on a branch of that name, and the branch that it goes to; null: none. */
export function queuedPull(branch: string | null): { number: number; base: string } | null {
  const match = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '');
  return match ? { number: Number(match[2]), base: match[1] ?? '' } : null;
}

async function readNamed(
  github: GitHub,
  { owner, name: repo }: Repository,
  numbers: number[],
): Promise<FoundPullRequest[]> {
  const read = async (number: number): Promise<FoundPullRequest> => {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return toFound(data as unknown as ListAnswer);
  };
  return Promise.all(numbers.map(read));
}

/**
 * What the list by head branch does not know, since a fork is gone or has another owner now, is looked for by the name of
 * its branch.
 */
async function candidatesFor(
  github: GitHub,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest[]> {
  const candidates = await byHeadBranches(github, repository, head);
  const [first] = head.branches;
  if (candidates.length > 0 || !first || isSameRepository(first.repository, repository)) return candidates;
  return readNamed(github, repository, await readNumbersByBranchName(github, repository, first, head.sha));
}

async function byHeadBranches(
  github: GitHub,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest[]> {
  const lists = await Promise.all(
    head.branches.slice(0, mostBranches).map((item) => byHeadBranch(github, repository, item, head)),
  );
  return [...new Map(lists.flat().map((pull) => [pull.number, pull])).values()];
}

async function byHeadBranch(
  github: GitHub,
  { owner, name: repo }: Repository,
  { branch, repository: from }: Origin,
  { defaultBranch, known }: Head,
): Promise<FoundPullRequest[]> {
  if (!branch || !from) return [];
  if (isSameRepository(from, { owner, name: repo }) && branch === defaultBranch) return [];
  if (known.ofBranch?.branch === branch)
    return known.ofBranch.pulls.filter(({ headRepository }) => isSameRepository(headRepository, from));
  const query = { owner, repo, head: `${from.owner}:${branch}`, state: 'all' as const, per_page: 100 };
  const { data } = await github.rest.pulls.list(query);
  const isFrom = ({ headRepository }: FoundPullRequest): boolean =>
    headRepository === null || isSameRepository(headRepository, from);
  return data.map(toFound).filter(isFrom);
}

/** An open pull request whose newer head still contains the tested commit. */
async function firstContaining(
  github: GitHub,
  { owner, name: repo }: Repository,
  candidates: FoundPullRequest[],
  sha: string,
): Promise<FoundPullRequest | null> {
  for (const pull of candidates.filter((candidate) => candidate.open)) {
    const query = { owner, repo, pull_number: pull.number, per_page: 100 };
    const pages = await allPages((page) => github.rest.pulls.listCommits({ ...query, page }));
    if (pages.flat().some((commit) => commit.sha === sha)) return pull;
  }
  return null;
}

/**
 * The merged pull request that brought a commit to the base branch (merge, squash and rebase merges), else the one
 * whose branch held it before newer commits came.
 */
async function byCommit(
  github: GitHub,
  repository: Repository,
  { sha, branches, known }: Head,
): Promise<FoundPullRequest[]> {
  const isTested = (tested: Origin): boolean =>
    branches.some(
      (item) => item.branch === tested.branch && isSameRepository(item.repository, tested.repository),
    );
  const isOnBase = ({ baseBranch: branch }: FoundPullRequest): boolean => isTested({ repository, branch });
  const isItsHead = ({ headBranch: branch, headRepository }: FoundPullRequest): boolean =>
    isTested({ repository: headRepository, branch });
  const rank = (pull: FoundPullRequest): number =>
    (isOnBase(pull) ? 0 : 2) + (pull.mergeCommit === sha ? 0 : 1);
  const associated = known.ofCommit ?? (await listOfCommit(github, repository, sha));
  return associated
    .filter((pull) => pull.merged && (isOnBase(pull) || isItsHead(pull)))
    .sort((a, b) => rank(a) - rank(b) || b.number - a.number)
    .slice(0, 1);
}

async function listOfCommit(
  github: GitHub,
  { owner, name: repo }: Repository,
  commit_sha: string,
): Promise<FoundPullRequest[]> {
  try {
    const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha,
    });
    return data.map(toFound);
  } catch (error) {
    if (hasStatus(error, 422)) return [];
    throw error;
  }
}

/** The one that the runs name, else the one into the default branch, else the lowest number. */
function inOrder(pulls: FoundPullRequest[], head: Head): FoundPullRequest[] {
  const weight = (pull: FoundPullRequest): number =>
    (head.named.includes(pull.number) ? 0 : 2) + (pull.baseBranch === head.defaultBranch ? 0 : 1);
  return [...pulls].sort((a, b) => weight(a) - weight(b) || a.number - b.number);
}

function toFound(answer: ListAnswer): FoundPullRequest {
  return {
    number: answer.number,
    title: answer.title,
    open: answer.state === 'open',
    merged: Boolean(answer.merged_at),
    headSha: answer.head.sha,
    headBranch: answer.head.ref,
    headRepository: answer.head.repo
      ? { owner: answer.head.repo.owner.login, name: answer.head.repo.name }
      : null,
    mergeCommit: answer.merge_commit_sha,
    baseBranch: answer.base.ref,
    fork: answer.head.repo?.id !== answer.base.repo.id,
    milestone: answer.milestone?.title ?? null,
  };
}

interface Answer {
  repository: Selected<
    schema.Repository,
    {
      pullRequests: {
        nodes: { number: true; headRefOid: true; headRepository: { name: true; owner: { login: true } } };
      };
    }
  >;
}

const query = `query pullsByName($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 50, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number headRefOid headRepository { name owner { login } } }
    }
  }
}`;

/** More pull requests of one commit and branch name than these are not read. */
const MOST = 5;

/**
 * The numbers of pull requests whose head is this commit on a branch of that name: GraphQL also finds those whose fork is
 * gone, or belongs to somebody else now. Where GitHub does not tell the fork of the run, the only one of a fork counts.
 * https://docs.github.com/en/graphql/reference/objects#repository (`pullRequests`)
 *
 * @throws the client's error.
 */
async function readNumbersByBranchName(
  github: GitHub,
  ours: Repository,
  { branch, repository }: Origin,
  sha: string,
): Promise<number[]> {
  if (branch === null) return [];
  const { owner, name } = ours;
  const answer = await github.graphql<Answer>(query, { owner, name, branch });
  const found = nodesOf(answer.repository.pullRequests)
    .filter(({ headRefOid }) => headRefOid === sha)
    .map(({ number, headRepository: head }) => ({
      number,
      head: head && { owner: head.owner.login, name: head.name },
    }))
    .filter(({ head }) => !isSameRepository(head, ours));
  const same = found.filter(({ head }) => isSameRepository(head, repository));
  const chosen = same.length === 0 && repository === null && found.length === 1 ? found : same;
  return chosen.slice(0, MOST).map(({ number }) => number);
}
