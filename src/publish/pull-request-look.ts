import type {
  CommentDeletedEvent,
  IssueComment,
  IssueCommentConnection,
  PullRequest,
} from '@octokit/graphql-schema';
import { isSameLogin } from '../collect/repository/author.ts';
import type * as evidence from '../evidence/change.ts';
import { type Marker, parseMarker } from '../evidence/marker.ts';
import { compareViews } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import { nodesOf, type Selected } from '../github/graphql.ts';
import type { Repository } from '../settings/context.ts';

/** What a pull request shows at one moment: all that decides whether a comment may be written. */
export interface Look {
  /** The pull request's own id in GraphQL, which a new comment is made with. */
  id: string;
  /** Docket's comments, oldest first. */
  own: OwnComment[];
  headSha: string;
  state: evidence.PullRequest['state'];
  mergeCommit: string | null;
  /** When a person last deleted a comment of ours; null: nobody did. */
  deletedAt: string | null;
}

type CommentNode = Selected<IssueComment, { id: true; url: true; viewerDidAuthor: true; body: true }>;

type Page = Selected<
  IssueCommentConnection,
  {
    nodes: { id: true; url: true; viewerDidAuthor: true; body: true };
    pageInfo: { hasNextPage: true; endCursor: true };
  }
>;

/** The answer to `lookFields`. */
export interface LookNode
  extends Selected<PullRequest, { id: true; headRefOid: true; state: true; mergeCommit: { oid: true } }> {
  comments: Page;
  newest: Pick<Page, 'nodes'>;
  timelineItems: { nodes: (Deletion | null)[] | null };
}

type Deletion = Selected<
  CommentDeletedEvent,
  { createdAt: true; actor: { login: true }; deletedCommentAuthor: { login: true } }
>;

const comment = 'id url viewerDidAuthor body';
const page = `nodes { ${comment} } pageInfo { hasNextPage endCursor }`;

/**
 * The fields of a `LookNode`, for use inside `… on PullRequest`. Our comment mostly stands on the first page, what other
 * writers made just now on the last one.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
export const lookFields = `id headRefOid state mergeCommit { oid }
  comments(first: 100) { ${page} }
  newest: comments(last: 100) { nodes { ${comment} } }
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
  const seen = ownComments(listed([...nodesOf(node.comments), ...nodesOf(node.newest)]));
  const { hasNextPage, endCursor } = node.comments.pageInfo;
  const isElsewhere = seen.length === 0 && hasNextPage;
  return {
    id: node.id,
    own: isElsewhere ? ownComments(await readComments(github, repository, number, endCursor)) : seen,
    headSha: node.headRefOid,
    state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
    mergeCommit: node.mergeCommit?.oid ?? null,
    deletedAt: deletedAt(nodesOf(node.timelineItems), viewer),
  };
}

/** The newest comes last. A comment that Docket took away itself, after a race, is none that a person did not want. */
function deletedAt(deletions: Deletion[], viewer: string): string | null {
  const isUs = (account: { login: string } | null): boolean =>
    account !== null && isSameLogin(account.login, viewer);
  const byPeople = deletions.filter(
    ({ actor, deletedCommentAuthor }) => isUs(deletedCommentAuthor) && !isUs(actor),
  );
  return byPeople.at(-1)?.createdAt ?? null;
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
    comments.push(...listed(nodesOf(found)));
    if (!found?.pageInfo.hasNextPage) return comments;
    cursor = found.pageInfo.endCursor;
  }
}

/** Each comment once. */
function listed(nodes: CommentNode[]): ListedComment[] {
  const comments = nodes.map(({ id: nodeId, ...node }) => ({ ...node, nodeId, id: commentId(node.url) }));
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

/** The id stands in the address: GraphQL's `databaseId` has only 32 bits, which GitHub's comments have outgrown. */
function commentId(url: string): number {
  return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
}

/** A comment of the pull request. */
export interface ListedComment {
  id: number;
  /** Its id in GraphQL. */
  nodeId: string;
  url: string;
  viewerDidAuthor: boolean;
  body: string;
}

/** A comment of Docket's. */
export interface OwnComment extends ListedComment {
  marker: Marker;
}

/** Docket's comments among all, oldest first: found by the marker in the first line and by the author. */
export function ownComments(comments: readonly ListedComment[]): OwnComment[] {
  return comments
    .filter((comment) => comment.viewerDidAuthor)
    .flatMap((comment) => {
      const marker = parseMarker(comment.body);
      return marker ? [{ ...comment, marker }] : [];
    })
    .sort((a, b) => a.id - b.id);
}

/** How a comment compares with ours: of another head, or what it saw of the same one. */
export type CommentOrder = 'older head' | 'newer head' | 'more' | 'less' | 'same' | 'mixed';

/**
 * Compares a comment with ours.
 *
 * @param ours.isNewestHead our head is the newest of the pull request, so a comment of another head is older, but
 * for that of its merge.
 */
export function compareComment(
  { marker }: OwnComment,
  ours: Marker & { isNewestHead: boolean; mergeCommit: string | null },
): CommentOrder {
  if (marker.headSha === ours.headSha) return compareViews(marker.view, ours.view);
  return ours.isNewestHead && marker.headSha !== ours.mergeCommit ? 'older head' : 'newer head';
}
