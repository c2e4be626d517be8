import type { GitHub } from '../../github/client.ts';
import { isRequestFailure, reasonOf } from '../../github/errors.ts';
import type { Gaps } from '../reading/gaps.ts';

// A query built by hand has no generated type for its answer; every field is read where the answer is understood.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Node = any;

interface GraphqlError {
  type?: string;
  message: string;
  path?: (string | number)[];
}

/** GraphQL answers with data and errors side by side; the client throws both together. */
export async function askPartially(
  github: GitHub,
  query: string,
  variables: Record<string, string>,
): Promise<{ viewer: string; repository: Node; errors: GraphqlError[] }> {
  try {
    const data = await github.graphql<Node>(query, variables);
    return { viewer: data.viewer.login, repository: data.repository, errors: [] };
  } catch (error) {
    const { data, errors = [] } = error as { data?: Node; errors?: GraphqlError[] };
    if (isRequestFailure(error) || !data?.repository) throw unreadable(error);
    return { viewer: data.viewer.login, repository: data.repository, errors };
  }
}

/** Without the overview nobody knows what lies where: then nothing may be written. */
function unreadable(error: unknown): Error {
  const reason = isRequestFailure(error)
    ? reasonOf(error)
    : error instanceof Error
      ? error.message
      : String(error);
  return new Error(
    `The repository could not be read (${reason}): give the job the permissions "contents: write" and "pull-requests: write", or run Docket again.`,
    { cause: error },
  );
}

/** What the token may not see is a gap naming the permission. A file that is not there is none. */
export function noteHole(error: GraphqlError, gaps: Gaps): void {
  const path = (error.path ?? []).join('.');
  if (path.includes('status')) {
    gaps.add(
      'checks',
      `Commit statuses could not be read (${error.message}); it needs the permission \`statuses: read\`.`,
    );
  } else if (path.includes('pull')) {
    gaps.add(
      'pull request',
      `The pull request could not be read (${error.message}); it needs the permission \`pull-requests: write\`.`,
    );
  } else if (error.type !== 'NOT_FOUND') {
    gaps.add(
      'reports',
      `Repository contents could not be read (${error.message}); it needs the permission \`contents: write\`.`,
    );
  }
}

/** After a force push GitHub may forget the commit that a run tested. */
export function noteLostCommit(sha: string, gaps: Gaps): void {
  const commit = `\`${sha.slice(0, 8)}\``;
  gaps.add(
    'workflows',
    `The workflow files of ${commit} could not be read: GitHub does not have the commit any more.`,
  );
  gaps.add(
    'checks',
    `Commit statuses could not be read: GitHub does not have the commit ${commit} any more.`,
  );
}
