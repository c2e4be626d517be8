import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';

/**
 * Reads a text file at a commit or branch.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readText(
  github: GitHub,
  repository: Repository,
  path: string,
  ref: string,
): Promise<string> {
  const { data } = await github.rest.repos.getContent({
    owner: repository.owner,
    repo: repository.name,
    path,
    ref,
    mediaType: { format: 'raw' },
  });
  // The raw media type answers with the text itself, which the client's types do not know.
  return String(data);
}
