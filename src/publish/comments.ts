import { commentId, type ListedComment } from '../collect/overview/overview.ts';
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
    comments.push(...listed(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return comments;
    cursor = page.pageInfo.endCursor;
  }
}

/** A file on a branch. */
export interface FileAt {
  branch: string;
  path: string;
}

const afterPostQuery = `query afterPost($owner: String!, $name: String!, $number: Int!, $look: Boolean!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100) { nodes { url viewerDidAuthor body } } }
    ref(qualifiedName: $ref) @include(if: $look) { target { ... on Commit {
      file(path: $path) { object { ... on Blob { text isTruncated } } }
    } } }
  }
}`;

interface AfterPost {
  repository: {
    pullRequest: { comments: { nodes: Page['nodes'] } } | null;
    ref: {
      target: { file?: { object: { text?: string | null; isTruncated?: boolean } | null } | null };
    } | null;
  };
}

/**
 * Looks once at what other writers may have done while a comment was posted: the newest comments of the pull request,
 * and a file, whose text is null when it cannot be had whole.
 */
export async function readAfterPost(
  github: GitHub,
  { owner, name }: Repository,
  number: number,
  file: FileAt | null,
): Promise<{ comments: ListedComment[]; text: string | null }> {
  const { repository } = await partially(
    github.graphql<AfterPost>(afterPostQuery, {
      owner,
      name,
      number,
      look: file !== null,
      ref: `refs/heads/${file?.branch ?? ''}`,
      path: file?.path ?? '',
    }),
  );
  const blob = repository.ref?.target.file?.object;
  return {
    comments: listed(repository.pullRequest?.comments.nodes ?? []),
    text: blob?.isTruncated === false ? (blob.text ?? null) : null,
  };
}

/** A file that is gone is an error beside the comments that were asked for. */
async function partially(asked: Promise<AfterPost>): Promise<AfterPost> {
  try {
    return await asked;
  } catch (error) {
    const { data } = error as { data?: AfterPost };
    if (!data?.repository?.pullRequest) throw error;
    return data;
  }
}

const listed = (nodes: Page['nodes']): ListedComment[] =>
  nodes.map((node) => ({ ...node, id: commentId(node.url) }));
