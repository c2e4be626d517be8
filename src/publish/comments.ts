import { commentId, type ListedComment } from '../collect/overview.ts';
import type { Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';

interface Page {
  nodes: { url: string; viewerDidAuthor: boolean; body: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const query = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    comments(first: 100, after: $after) { nodes { url viewerDidAuthor body } pageInfo { hasNextPage endCursor } }
  } }
}`;

/**
 * Reads the comments of a pull request, oldest first.
 *
 * @param after reads only what follows this cursor; null: all of them.
 */
export async function readComments(
  github: GitHub,
  { owner, name }: Repository,
  number: number,
  after: string | null,
): Promise<ListedComment[]> {
  const comments: ListedComment[] = [];
  for (let cursor = after; ; ) {
    const answer = await github.graphql<{ repository: { pullRequest: { comments: Page } | null } }>(query, {
      owner,
      name,
      number,
      after: cursor,
    });
    const page = answer.repository.pullRequest?.comments;
    comments.push(...(page?.nodes ?? []).map((node) => ({ ...node, id: commentId(node.url) })));
    if (!page?.pageInfo.hasNextPage) return comments;
    cursor = page.pageInfo.endCursor;
  }
}

/** Minutes before our own comment in which another writer can have posted one that we had not seen yet. */
const raceMinutes = 15;

/**
 * Reads over REST (which needs no pause before it) what one author wrote shortly before and after a comment.
 * https://docs.github.com/en/rest/issues/comments#list-issue-comments
 */
export async function readCommentsAround(
  github: GitHub,
  { owner, name: repo }: Repository,
  number: number,
  posted: { userId: number; createdAt: string },
): Promise<ListedComment[]> {
  const since = new Date(Date.parse(posted.createdAt) - raceMinutes * 60_000).toISOString();
  const answers = await github.paginate(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    since,
    per_page: 100,
  });
  return answers
    .filter((comment) => comment.user?.id === posted.userId)
    .map(({ id, html_url: url, body }) => ({ id, url, viewerDidAuthor: true, body: body ?? '' }));
}
