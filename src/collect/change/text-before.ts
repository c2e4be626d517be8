import type { Repository } from '../../context.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import type { Gaps } from '../reading/gaps.ts';
import { readText } from '../reading/text.ts';

/** The text of a file at the merge base; null when there is none, or when it could not be read. */
export async function textBefore(
  github: GitHub,
  repository: Repository,
  path: string,
  mergeBase: string,
  gaps: Gaps,
): Promise<string | null> {
  const read = readText(github, repository, path, mergeBase).catch((error: unknown) => {
    if (hasStatus(error, 404)) return null;
    throw error;
  });
  return gaps.optional(read, {
    about: 'workflows',
    what: `\`${path}\` before the change`,
    permission: 'contents: read',
  });
}
