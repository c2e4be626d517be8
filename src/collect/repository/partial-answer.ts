import type { Gap } from '../../evidence/gap.ts';
import type { GitHub } from '../../github/client.ts';
import { isGraphqlFailure, isRequestFailure, reasonOf } from '../../github/errors.ts';
import type { Gaps } from '../reading/reading.ts';

interface Answer<Repository> {
  viewer: { login: string };
  repository: Repository;
}

export interface GraphqlError {
  type?: string;
  message: string;
  path?: (string | number)[];
}

/** GraphQL answers with data and errors side by side; the client throws both together. */
export async function askPartially<Repository>(
  github: GitHub,
  query: string,
  variables: Record<string, string>,
): Promise<{ viewer: string; repository: Repository; errors: GraphqlError[] }> {
  try {
    const data = await github.graphql<Answer<Repository>>(query, variables);
    return { viewer: data.viewer.login, repository: data.repository, errors: [] };
  } catch (error) {
    const { data, errors = [] } = error as {
      data?: Partial<Answer<Repository>> | null;
      errors?: GraphqlError[];
    };
    if (isUnknownField(error)) throw error;
    if (isRequestFailure(error) || !data?.repository || !data.viewer) throw unreadable(error);
    return { viewer: data.viewer.login, repository: data.repository, errors };
  }
}

/**
 * Whether a server does not know a field that was asked for: an older GitHub Enterprise Server refuses the whole query.
 * https://docs.github.com/en/enterprise-server@3.14/graphql/overview/breaking-changes
 */
export function isUnknownField(error: unknown): boolean {
  if (!isGraphqlFailure(error) || error.data) return false;
  return error.errors.some(({ message }) =>
    /doesn't exist on type|isn't defined|no such type/i.test(message),
  );
}

/** Without the overview nobody knows what lies where: then nothing may be written. */
function unreadable(error: unknown): Error {
  const reason = isRequestFailure(error)
    ? reasonOf(error)
    : error instanceof Error
      ? error.message
      : String(error);
  return new Error(
    `The repository could not be read (${reason}): give the job the permissions "contents: read" and "pull-requests: read", or run Docket again.`,
    { cause: error },
  );
}

/** What a part of the query is about, by the beginning of its alias. */
const parts: [alias: RegExp, about: Gap['about'], what: string, permission: string][] = [
  [/^pull/, 'pull request', 'The pull request', 'pull-requests: read'],
  [/^config$/, 'config', 'The configuration', 'contents: read'],
  [/^plan$/, 'plan', 'The plan', 'contents: read'],
  [
    /^(?:head$|headWorkflows|baseWorkflows|gate|codeowners)/,
    'workflows',
    'Files of head and base',
    'contents: read',
  ],
];

/** Parts that REST is asked for where they are not seen, and then says why. */
const askedElsewhere = new Set([
  'found',
  'baseRules',
  'defaultRules',
  'checkSuites',
  'associatedPullRequests',
]);

/** What the token may not see is a gap naming the permission. A file that is not there is none. */
export function noteHole(error: GraphqlError, gaps: Gaps): void {
  const { path = [], message, type } = error;
  if (path.some((part) => askedElsewhere.has(String(part)))) return;
  const isStatus = path.includes('status');
  const [, about, what, permission] = isStatus ? statuses : partAt(String(path[1] ?? ''));
  if (type === 'NOT_FOUND' && !isStatus && about !== 'pull request') return;
  const isForbidden = type === 'FORBIDDEN' || /not accessible/i.test(message);
  const mend = isForbidden ? `; it needs the permission \`${permission}\`` : '';
  gaps.add(about, `${what} could not be read (${message})${mend}.`);
}

const statuses: (typeof parts)[number] = [/^/, 'checks', 'Commit statuses', 'statuses: read'];
const others: (typeof parts)[number] = [/^/, 'reports', 'Earlier reports', 'contents: read'];

const partAt = (alias: string): (typeof parts)[number] =>
  parts.find(([begin]) => begin.test(alias)) ?? others;

/** Whether the answer to a part of the query, by its alias, is an error, so that nothing of it says that it is empty. */
export function isHole(errors: readonly GraphqlError[], alias: string): boolean {
  return errors.some(({ path, type }) => path?.[1] === alias && type !== 'NOT_FOUND' && type !== 'FORBIDDEN');
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
