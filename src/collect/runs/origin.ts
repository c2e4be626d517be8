import type { GitHub } from '../../github/client.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { fullName, type Repository } from '../../settings/context.ts';
import { isPullRequestEvent } from '../../workflow/document-events.ts';
import type { ListedRun } from './runs.ts';

/** The branch that a pull request asks to merge. */
export interface Origin {
  /** Null: the fork is gone. */
  repository: Repository | null;
  branch: string | null;
}

const isOfPullRequest = ({ run }: ListedRun): boolean => isPullRequestEvent(run.event);

/** Whether both are the same repository; GitHub does not tell `Octo/Repo` from `octo/repo`. */
export function isSameRepository(a: Repository | null, b: Repository | null): boolean {
  return a === null || b === null ? a === b : fullName(a).toLowerCase() === fullName(b).toLowerCase();
}

export function isSameOrigin(a: Origin, b: Origin): boolean {
  return a.branch === b.branch && isSameRepository(a.repository, b.repository);
}

/** Where the commit of a run came from. */
export function originOf({ run, headRepository }: ListedRun): Origin {
  return { repository: headRepository, branch: run.headBranch };
}

/**
 * The pull request that a run names in place of a branch, as code scanning's default setup does (`refs/pull/31/head`);
 * null: it names a branch.
 */
export function pullNumberIn(branch: string | null): number | null {
  const match = /^refs\/pull\/(\d{1,9})\/(?:head|merge)$/.exec(branch ?? '');
  return match ? Number(match[1]) : null;
}

/** The runs of a commit that speak of one change. */
export interface CountedRuns {
  runs: ListedRun[];
  /** The fork's branch that they test; null: branches of this repository. */
  fork: Origin | null;
}

/** A run, and whose pull request started it; null: none, a push or something that only this repository's people start. */
interface Placed {
  item: ListedRun;
  origin: Origin | null;
}

type PullAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['get']>>['data'];

/** More pull requests of code scanning at one commit than these are not looked up. */
const MOST_PULLS = 5;

/**
 * Chooses the runs that count. A commit can be the head of several pull requests, and anybody can open one from a fork
 * that has it: of runs of pull requests only those count whose head repository and branch are the reported one's, all
 * branches of this repository being one. Its pushes always count, and with them what only its people or its settings
 * start.
 *
 * The run that was asked for decides. Where no pull request started it, those from this repository come first, then the
 * fork's that was merged as this very commit.
 *
 * @param asked null: a commit was asked for
 * @param head the branch of the pull request that was asked for; null: none was named
 */
export async function chooseRuns(
  github: GitHub,
  repository: Repository,
  listed: ListedRun[],
  asked: ListedRun | null,
  head: Origin | null = null,
): Promise<CountedRuns> {
  const placed = await place(github, repository, listed, asked);
  const fork =
    head === null
      ? await forkOf(github, repository, placed, asked)
      : isSameRepository(head.repository, repository)
        ? null
        : head;
  const counts = ({ item, origin }: Placed): boolean => {
    if (origin === null) return pullNumberIn(item.run.headBranch) === null || item === asked;
    return fork === null ? isSameRepository(origin.repository, repository) : isSameOrigin(origin, fork);
  };
  return { runs: placed.filter(counts).map(({ item }) => item), fork };
}

/** Code scanning names a pull request in place of a branch: whose it is matters only beside runs of forks. */
async function place(
  github: GitHub,
  repository: Repository,
  listed: ListedRun[],
  asked: ListedRun | null,
): Promise<Placed[]> {
  const isOurs = (item: ListedRun): boolean => isSameRepository(item.headRepository, repository);
  const hasForks = listed.some((item) => isOfPullRequest(item) && !isOurs(item));
  const wanted = listed.flatMap((item) => {
    const number = pullNumberIn(item.run.headBranch);
    const isOpen = number !== null && !item.run.pullRequests.includes(number) && (hasForks || item === asked);
    return isOpen ? [number] : [];
  });
  const numbers = [...new Set(wanted)].slice(0, MOST_PULLS);
  const read = await Promise.all(numbers.map((number) => readOrigin(github, repository, number)));
  const origins = new Map(numbers.map((number, index) => [number, read[index] ?? null]));
  return listed.map((item) => ({ item, origin: resolvedOrigin(repository, item, origins) }));
}

function resolvedOrigin(
  repository: Repository,
  item: ListedRun,
  origins: ReadonlyMap<number, Origin | null>,
): Origin | null {
  if (isOfPullRequest(item)) return originOf(item);
  const number = pullNumberIn(item.run.headBranch);
  if (number === null) return null;
  const found = origins.get(number);
  return found === undefined ? { repository, branch: null } : found;
}

async function forkOf(
  github: GitHub,
  repository: Repository,
  placed: Placed[],
  asked: ListedRun | null,
): Promise<Origin | null> {
  const isOurs = (origin: Origin): boolean => isSameRepository(origin.repository, repository);
  const ofAsked = placed.find(({ item }) => item === asked)?.origin;
  if (ofAsked) return isOurs(ofAsked) ? null : ofAsked;
  const origins = [...placed]
    .sort((a, b) => a.item.run.id - b.item.run.id)
    .flatMap(({ origin }) => (origin === null ? [] : [origin]));
  if (origins.length === 0 || origins.some(isOurs)) return null;
  const pushes = placed.flatMap(({ item, origin }) => (origin === null ? [item] : []));
  return pushes.length === 0 ? origins[0]! : mergedFrom(github, repository, pushes, origins);
}

/**
 * The fork whose pull request was merged by pushing its very head. GitHub knows it by the commit.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
async function mergedFrom(
  github: GitHub,
  { owner, name: repo }: Repository,
  pushes: ListedRun[],
  origins: Origin[],
): Promise<Origin | null> {
  const query = { owner, repo, commit_sha: pushes[0]?.headSha ?? '' };
  const answer = await orNull(github.rest.repos.listPullRequestsAssociatedWithCommit(query));
  const merged = (answer?.data ?? []).filter(
    ({ merged_at, base }) => merged_at && pushes.some(({ run }) => run.headBranch === base.ref),
  );
  return origins.find((origin) => merged.some((pull) => isSameOrigin(headOf(pull), origin))) ?? null;
}

async function readOrigin(
  github: GitHub,
  { owner, name: repo }: Repository,
  pull_number: number,
): Promise<Origin | null> {
  const answer = await orNull(github.rest.pulls.get({ owner, repo, pull_number }));
  if (answer === null) return null;
  const { head, base } = answer.data;
  return head.repo?.id === base.repo.id
    ? { repository: { owner, name: repo }, branch: head.ref }
    : headOf(answer.data);
}

function headOf({
  head,
}: {
  head: Pick<PullAnswer['head'], 'ref'> & { repo: PullAnswer['head']['repo'] | null };
}): Origin {
  const repository = head.repo ? { owner: head.repo.owner.login, name: head.repo.name } : null;
  return { repository, branch: head.ref };
}

/** What cannot be read does not count: a stranger's run never may by mistake. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (isRequestFailure(error)) return null;
    throw error;
  });
}
