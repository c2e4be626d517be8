import type * as schema from '@octokit/graphql-schema';
import type { GitHub } from '../../github/client.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import type { Repository } from '../../settings/context.ts';
import type { Origin } from './origin.ts';

/** The head of a pull request. */
export type HeadNode = Selected<
  schema.PullRequest,
  { headRefOid: true; headRefName: true; headRepository: { name: true; owner: { login: true } } }
>;

/** The same, for use in a query. */
export const headFields = 'headRefOid headRefName headRepository { name owner { login } }';

interface Page {
  nodes: (HeadNode | null)[] | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const query = `query openHead($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ${headFields} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** More open pull requests than these are not looked through, a hundred a page. */
const MOST_PAGES = 5;

/**
 * The branch of the open pull request whose head a commit is, newest first; null: of none that was looked at. GitHub's own
 * search by commit does not know those of forks.
 *
 * @throws the client's error when pull requests cannot be read.
 */
export async function findOpenHead(
  github: GitHub,
  { owner, name }: Repository,
  sha: string,
): Promise<Origin | null> {
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: Record<string, string | null> = { owner, name, after };
    const answer: { repository: { pullRequests: Page } } = await github.graphql(query, variables);
    const { pullRequests } = answer.repository;
    const found = nodesOf(pullRequests).find(({ headRefOid }) => headRefOid === sha);
    if (found !== undefined) return originOfPull(found);
    if (!pullRequests.pageInfo.hasNextPage) return null;
    after = pullRequests.pageInfo.endCursor;
  }
  return null;
}

/** Where the head of a pull request stands. */
export function originOfPull({ headRefName: branch, headRepository: head }: HeadNode) {
  return { repository: head && { owner: head.owner.login, name: head.name }, branch };
}
