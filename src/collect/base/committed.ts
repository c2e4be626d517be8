import type { Evidence } from '../../evidence/evidence.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import type { GitHub } from '../../github/client.ts';
import { isRequestFailure } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import { readText } from '../reading/text.ts';

/**
 * Reads a committed Evidence file that the report can do without.
 *
 * @param ref a commit or a branch
 * @returns null when it is not there, cannot be read, or is none.
 */
export async function readCommitted(
  github: GitHub,
  repository: Repository,
  path: string,
  ref: string,
): Promise<Evidence | null> {
  try {
    return parseEvidence(await readText(github, repository, path, ref));
  } catch (error) {
    if (error instanceof UnreadableEvidence || isRequestFailure(error)) return null;
    throw error;
  }
}
