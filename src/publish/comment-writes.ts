import type { IssueComment } from '@octokit/graphql-schema';
import type { GitHub } from '../github/client.ts';
import { hasStatus, isGraphqlFailure } from '../github/errors.ts';
import type { Selected } from '../github/graphql.ts';
import type { Repository } from '../settings/context.ts';
import { type LookNode, lookFields, type OwnComment } from './pull-request-look.ts';

/** A comment that was written, and the pull request directly after it. */
export interface WrittenComment {
  url: string;
  /** Null: the answer did not show it. */
  seen: LookNode | null;
}

type CommentNode = Selected<IssueComment, { url: true }>;

interface Added {
  addComment: {
    commentEdge: { node: CommentNode | null } | null;
    subject: Partial<LookNode> | null;
  } | null;
}

interface Updated {
  updateIssueComment: { issueComment: (CommentNode & { pullRequest: LookNode | null }) | null } | null;
}

const adding = `mutation addComment($input: AddCommentInput!) {
  addComment(input: $input) { commentEdge { node { url } } subject { ... on PullRequest { ${lookFields} } } }
}`;

const updating = `mutation updateComment($input: UpdateIssueCommentInput!) {
  updateIssueComment(input: $input) { issueComment { url pullRequest { ${lookFields} } } }
}`;

/**
 * Makes a comment; its answer also tells how the pull request looks now, so that no further look is needed.
 * https://docs.github.com/en/graphql/reference/mutations#addcomment
 *
 * @param pullId the pull request's id in GraphQL
 * @throws the client's error.
 */
export async function addComment(github: GitHub, pullId: string, body: string): Promise<WrittenComment> {
  const asked = github.graphql<Added>(adding, { input: { subjectId: pullId, body } });
  const added = (await orPartly(asked, (data) => data.addComment?.commentEdge?.node)).addComment;
  const node = added?.commentEdge?.node;
  if (!node) throw new Error('GitHub accepted the comment but did not name it: run Docket again.');
  return { url: node.url, seen: wholeLook(added.subject) };
}

/**
 * Gives a comment another text, in the same way.
 * https://docs.github.com/en/graphql/reference/mutations#updateissuecomment
 *
 * @throws the client's error.
 */
export async function updateComment(
  github: GitHub,
  { nodeId, url }: OwnComment,
  body: string,
): Promise<WrittenComment> {
  const asked = github.graphql<Updated>(updating, { input: { id: nodeId, body } });
  const updated = (await orPartly(asked, (data) => data.updateIssueComment?.issueComment)).updateIssueComment;
  return { url, seen: wholeLook(updated?.issueComment?.pullRequest ?? null) };
}

/** Takes a comment away; one that is gone already is none to worry about: the other writer of the race was faster. */
export async function removeComment(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<void> {
  try {
    await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}

/** A pull request that the token may not see is an error beside the comment that was written. */
async function orPartly<T>(asked: Promise<T>, isDone: (data: T) => unknown): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!isGraphqlFailure(error) || !error.data || !isDone(error.data as T)) throw error;
    return error.data as T;
  }
}

/** Whether a part of it may not be seen: then it is looked at anew. */
const wholeLook = (node: Partial<LookNode> | null): LookNode | null =>
  node?.comments && node.newest && node.timelineItems && node.headRefOid ? (node as LookNode) : null;
