import type { Evidence } from '../evidence/evidence.ts';

/**
 * Where the change stands when Docket looks. `gone`: it has no pull request, and the fork that it came from is deleted;
 * `none`: it has no pull request. `after merge` and `after push` are commits of the base branch.
 */
export type Stage = 'open' | 'merged' | 'closed' | 'gone' | 'none' | 'after merge' | 'after push';

/** The pull request may have been merged or closed, and its fork deleted, while the checks ran. */
export function stageOf({ head, pullRequests }: Evidence): Stage {
  if (head.postMerge) return pullRequests.length > 0 ? 'after merge' : 'after push';
  const [pull] = pullRequests;
  if (pull === undefined) return head.repository === null ? 'gone' : 'none';
  return pull.state;
}

/** Whether nothing can be pushed to the branch of the open pull request: its repository was deleted. */
export function isOrphaned({ pullRequests }: Evidence): boolean {
  return pullRequests[0]?.state === 'open' && pullRequests[0].headRepository === null;
}
