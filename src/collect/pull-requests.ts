import type { Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';

/** What the list of pull requests tells; the overview reads the rest. */
export interface FoundPullRequest {
  number: number;
  title: string;
  open: boolean;
  merged: boolean;
  headSha: string;
  headBranch: string;
  mergeCommit: string | null;
  baseBranch: string;
  milestone: string | null;
}

/** The head that a pull request is searched for. */
export interface Head {
  sha: string;
  branch: string | null;
  repository: Repository | null;
  /** Pull requests that GitHub names for the runs, ours as base. */
  named: number[];
  defaultBranch: string;
}

type ListAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['list']>>['data'][number];

/**
 * Finds the pull requests that a tested head belongs to (docs/architecture.md, "Which pull request"). The list by
 * head branch also knows those of forks, which `commits/{sha}/pulls` does not.
 *
 * @returns open ones before merged ones; the first gives milestone and base.
 */
export async function findPullRequests(
  github: GitHub,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest[]> {
  const queued = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(head.branch ?? '');
  if (queued) return [toFound(await readPullRequest(github, repository, Number(queued[1])))];
  const fromBranch = await byHeadBranch(github, repository, head);
  if (fromBranch.length > 0) return inOrder(fromBranch, head);
  if (head.named.length > 0) return inOrder(await readNamed(github, repository, head.named), head);
  return byMergeCommit(github, repository, head);
}

/** The head repository may be gone or renamed: then only the run still knows its pull requests. */
async function readNamed(
  github: GitHub,
  repository: Repository,
  numbers: number[],
): Promise<FoundPullRequest[]> {
  return (await Promise.all(numbers.map((number) => readPullRequest(github, repository, number)))).map(
    toFound,
  );
}

async function readPullRequest(github: GitHub, repository: Repository, number: number): Promise<ListAnswer> {
  const { data } = await github.rest.pulls.get({
    owner: repository.owner,
    repo: repository.name,
    pull_number: number,
  });
  return data as unknown as ListAnswer;
}

async function byHeadBranch(github: GitHub, repository: Repository, head: Head): Promise<FoundPullRequest[]> {
  const own = head.repository?.owner === repository.owner && head.repository?.name === repository.name;
  if (!head.branch || !head.repository || (own && head.branch === head.defaultBranch)) return [];
  const { data } = await github.rest.pulls.list({
    owner: repository.owner,
    repo: repository.name,
    head: `${head.repository.owner}:${head.branch}`,
    state: 'all',
    per_page: 100,
  });
  const candidates = data
    .filter((pull) => pull.head.repo === null || pull.head.repo.name === head.repository?.name)
    .map(toFound);
  const certain = candidates.filter((pull) => pull.headSha === head.sha || head.named.includes(pull.number));
  if (certain.some((pull) => pull.open)) return certain.filter((pull) => pull.open);
  const earlierHead = await firstContaining(github, repository, candidates, head.sha);
  return earlierHead ? [earlierHead] : certain.filter((pull) => pull.merged);
}

/** An open pull request whose newer head still contains the tested commit. */
async function firstContaining(
  github: GitHub,
  repository: Repository,
  candidates: FoundPullRequest[],
  sha: string,
): Promise<FoundPullRequest | null> {
  for (const pull of candidates.filter((candidate) => candidate.open)) {
    const { data } = await github.rest.pulls.listCommits({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pull.number,
      per_page: 100,
    });
    if (data.some((commit) => commit.sha === sha)) return pull;
  }
  return null;
}

/** The merged pull request that a commit of its base branch came from: merge, squash and rebase merges. */
async function byMergeCommit(
  github: GitHub,
  repository: Repository,
  head: Head,
): Promise<FoundPullRequest[]> {
  try {
    const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
      owner: repository.owner,
      repo: repository.name,
      commit_sha: head.sha,
    });
    const merged = data.map(toFound).filter((pull) => pull.merged && pull.baseBranch === head.branch);
    return merged.sort((a, b) => rank(a, head.sha) - rank(b, head.sha) || b.number - a.number).slice(0, 1);
  } catch (error) {
    if (hasStatus(error, 422)) return [];
    throw error;
  }
}

function rank(pull: FoundPullRequest, sha: string): number {
  return pull.mergeCommit === sha ? 0 : 1;
}

/** The one that the run names, else the one into the default branch, else the lowest number. */
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
    mergeCommit: answer.merge_commit_sha,
    baseBranch: answer.base.ref,
    milestone: answer.milestone?.title ?? null,
  };
}
