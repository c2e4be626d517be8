import type { Repository } from '../../settings/context.ts';
import type { ListedRun } from './runs.ts';

/** The branch that a pull request asks to merge. */
export interface Origin {
  /** Null: the fork is gone. */
  repository: Repository | null;
  branch: string | null;
}

const ofPullRequests = new Set(['pull_request', 'pull_request_target']);

/** Whether a pull request started runs of this event, so that a stranger may have chosen their commit. */
export const isPullRequestEvent = (event: string): boolean => ofPullRequests.has(event);

export const isOfPullRequest = ({ run }: ListedRun): boolean => isPullRequestEvent(run.event);

/** Whether both are the same repository; GitHub does not tell `Octo/Repo` from `octo/repo`. */
export function isSameRepository(a: Repository | null, b: Repository | null): boolean {
  return a === null || b === null ? a === b : nameOf(a) === nameOf(b);
}

const nameOf = ({ owner, name }: Repository): string => `${owner}/${name}`.toLowerCase();

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
