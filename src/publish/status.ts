import type { CommitStatus } from '../collect/repository/overview.ts';
import { statusContext } from '../evidence/marker.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import { oneLine } from '../text/text.ts';
import { readFailure } from './write-failure.ts';

const mostCharacters = 140;

const states: Record<Outcome, 'success' | 'failure' | 'pending'> = {
  approved: 'success',
  debt: 'success',
  pending: 'pending',
  rerun: 'failure',
  blocked: 'failure',
};

export interface StatusRequest {
  /** The tested head. */
  sha: string;
  outcome: Outcome;
  /** Plain text; put on one line and cut to the 140 characters that GitHub takes. */
  description: string;
  /** The report; null: none is committed. */
  targetUrl: string | null;
  /** The status that stands there, as it was read; null: none is known. */
  known: CommitStatus | null;
}

export type StatusResult =
  | { kind: 'posted' }
  /** It says so already. */
  | { kind: 'unchanged' }
  | { kind: 'forbidden'; reason: string };

/**
 * Posts the verdict as a commit status. Posting it twice does no harm (the newest counts), so a lost answer is
 * followed by one more try.
 * https://docs.github.com/en/rest/commits/statuses#create-a-commit-status
 *
 * @throws limits, and server errors that stay.
 */
export async function publishStatus(
  github: GitHub,
  repository: Repository,
  request: StatusRequest,
): Promise<StatusResult> {
  if (saysTheSame(request)) return { kind: 'unchanged' };
  try {
    return await post(github, repository, request);
  } catch (error) {
    if (readFailure(error).kind !== 'unclear') throw error;
    return post(github, repository, request);
  }
}

function saysTheSame({ outcome, description, targetUrl, known }: StatusRequest): boolean {
  return (
    known !== null &&
    known.state.toLowerCase() === states[outcome] &&
    known.targetUrl === targetUrl &&
    known.description === oneLine(description, mostCharacters)
  );
}

async function post(
  github: GitHub,
  { owner, name: repo }: Repository,
  { sha, outcome, description, targetUrl }: StatusRequest,
): Promise<StatusResult> {
  try {
    await github.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      state: states[outcome],
      context: statusContext,
      description: oneLine(description, mostCharacters),
      target_url: targetUrl,
    });
    return { kind: 'posted' };
  } catch (error) {
    const failure = readFailure(error);
    if (!hasStatus(error, 403, 404) || failure.kind !== 'refused') throw error;
    return { kind: 'forbidden', reason: failure.reason };
  }
}
