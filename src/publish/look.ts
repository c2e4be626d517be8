import { isSameLogin } from '../collect/overview/author.ts';
import type { PullRequest } from '../evidence/change.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import { type ListedComment, type OwnComment, ownComments } from './own-comments.ts';

/** What a pull request shows at one moment: all that decides whether a comment may be written. */
export interface Look {
  /** Docket's comments, oldest first. */
  own: OwnComment[];
  headSha: string;
  state: PullRequest['state'];
  mergeCommit: string | null;
  /** When a person last deleted a comment of ours; null: nobody did. */
  deletedAt: string | null;
}

interface Page {
  nodes: { url: string; viewerDidAuthor: boolean; body: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The answer to `lookFields`. */
export interface LookNode {
  headRefOid: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  mergeCommit: { oid: string } | null;
  comments: Page;
  newest: Pick<Page, 'nodes'>;
  timelineItems: { nodes: Deletion[] };
}

interface Deletion {
  createdAt: string;
  actor: { login: string } | null;
  deletedCommentAuthor: { login: string } | null;
}

const page = 'nodes { url viewerDidAuthor body } pageInfo { hasNextPage endCursor }';

/**
 * The fields of a `LookNode`, for use inside `… on PullRequest`. Our comment mostly stands on the first page, what other
 * writers made just now on the last one.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
export const lookFields = `headRefOid state mergeCommit { oid }
  comments(first: 100) { ${page} }
  newest: comments(last: 100) { nodes { url viewerDidAuthor body } }
  timelineItems(last: 50, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ... on CommentDeletedEvent {
    createdAt actor { login } deletedCommentAuthor { login }
  } } }`;

const query = `query look($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${lookFields} } }
}`;

/**
 * Looks at a pull request as it is now.
 *
 * @param viewer the account of the token
 * @throws the client's error when it cannot be seen.
 */
export async function lookAt(
  github: GitHub,
  repository: Repository,
  number: number,
  viewer: string,
): Promise<Look> {
  const { owner, name } = repository;
  const answer = await github.graphql<{ repository: { pullRequest: LookNode } }>(query, {
    owner,
    name,
    number,
  });
  return toLook(github, repository, number, viewer, answer.repository.pullRequest);
}

/** Reads a `LookNode`; where many talked and none of our comments is on the pages seen, the others are read. */
export async function toLook(
  github: GitHub,
  repository: Repository,
  number: number,
  viewer: string,
  node: LookNode,
): Promise<Look> {
  const seen = ownComments(listed([...node.comments.nodes, ...node.newest.nodes]));
  const { hasNextPage, endCursor } = node.comments.pageInfo;
  const isElsewhere = seen.length === 0 && hasNextPage;
  return {
    own: isElsewhere ? ownComments(await readComments(github, repository, number, endCursor)) : seen,
    headSha: node.headRefOid,
    state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
    mergeCommit: node.mergeCommit?.oid ?? null,
    deletedAt: deletedAt(node.timelineItems.nodes, viewer),
  };
}

/** A comment that Docket took away itself, after a race, is none that a person did not want. */
function deletedAt(deletions: Deletion[], viewer: string): string | null {
  const isUs = (account: { login: string } | null): boolean =>
    account !== null && isSameLogin(account.login, viewer);
  const byPeople = deletions.filter(
    ({ actor, deletedCommentAuthor }) => isUs(deletedCommentAuthor) && !isUs(actor),
  );
  return (
    byPeople
      .map(({ createdAt }) => createdAt)
      .sort()
      .at(-1) ?? null
  );
}

const pageQuery = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    comments(first: 100, after: $after) { ${page} }
  } }
}`;

async function readComments(
  github: GitHub,
  { owner, name }: Repository,
  number: number,
  after: string | null,
): Promise<ListedComment[]> {
  const comments: ListedComment[] = [];
  for (let cursor = after; ; ) {
    const variables = { owner, name, number, after: cursor };
    const answer = await github.graphql<{ repository: { pullRequest: { comments: Page } | null } }>(
      pageQuery,
      variables,
    );
    const found = answer.repository.pullRequest?.comments;
    comments.push(...listed(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) return comments;
    cursor = found.pageInfo.endCursor;
  }
}

/** Each comment once. */
function listed(nodes: Page['nodes']): ListedComment[] {
  const comments = nodes.map((node) => ({ ...node, id: commentId(node.url) }));
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

/** The id stands in the address: GraphQL's `databaseId` has only 32 bits, which GitHub's comments have outgrown. */
function commentId(url: string): number {
  return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
}
