import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import { readFailure } from './failure.ts';

export type BranchResult =
  | { kind: 'created' }
  /** Somebody else made it since it was read. */
  | { kind: 'exists' }
  | { kind: 'refused'; reason: string };

/**
 * Makes a branch at a commit.
 * https://docs.github.com/en/rest/git/refs#create-a-reference
 *
 * @throws limits, time-outs and server errors, when the branch is not there afterwards.
 */
export async function createBranch(
  github: GitHub,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<BranchResult> {
  const { owner, name: repo } = repository;
  try {
    await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
    return { kind: 'created' };
  } catch (error) {
    if (hasStatus(error, 422) && /already exists/i.test(error.message)) return { kind: 'exists' };
    const failure = readFailure(error);
    if (failure.kind === 'refused') return { kind: 'refused', reason: failure.reason };
    if (failure.kind === 'unclear' && (await branchExists(github, repository, branch)))
      return { kind: 'exists' };
    throw error;
  }
}

async function branchExists(
  github: GitHub,
  { owner, name: repo }: Repository,
  branch: string,
): Promise<boolean> {
  try {
    await github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return true;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
