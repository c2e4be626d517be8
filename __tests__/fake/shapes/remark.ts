import type { Comment, CommitStatus, World } from '../state.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userId, userShape } from './user.ts';

/** A comment on a pull request or issue. */
export function commentShape(world: World, comment: Comment): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: apiUrl(world, `/issues/comments/${comment.id}`),
    html_url: htmlUrl(world, `/pull/${comment.pull}#issuecomment-${comment.id}`),
    issue_url: apiUrl(world, `/issues/${comment.pull}`),
    user: userShape(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
  };
}

/** A commit status. */
export function statusShape(world: World, status: CommitStatus): Record<string, unknown> {
  return {
    url: apiUrl(world, `/statuses/${status.commit}`),
    avatar_url: `https://avatars.githubusercontent.com/u/${userId(status.creator)}?v=4`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** The newest status of each context of a commit. */
export function latestStatuses(world: World, commit: string): CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of world.contents.statuses) {
    if (status.commit === commit) newest.set(status.context, status);
  }
  return [...newest.values()];
}

const MOST_CHARACTERS = 65_536;

/** What GitHub has against the text of a comment; null: nothing. */
export function bodyProblem(text: string): string | null {
  if (text.trim() === '') return 'Body cannot be blank';
  return [...text].length > MOST_CHARACTERS
    ? `Body is too long (maximum is ${MOST_CHARACTERS} characters)`
    : null;
}
