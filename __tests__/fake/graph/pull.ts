import type { GraphQLResolveInfo } from 'graphql';
import { type FileChange, patchOf } from '../git/diff.ts';
import { baseOf, changesOf, commitsOf, headOf } from '../resolve.ts';
import { htmlUrl, nodeId } from '../shapes/urls.ts';
import type { Comment, CommentDeletion, Pull, World } from '../state.ts';
import type { PullEventSpec, ReviewSpec } from '../world.ts';
import { actor } from './actor.ts';
import { commitNode } from './commit.ts';
import { type ConnectionArgs, connection } from './connection.ts';
import { guarded } from './problem.ts';
import { forkNode, refNode, repositoryNode } from './repository.ts';

type Info = GraphQLResolveInfo;
const CHANGE_TYPES = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED' };
const MERGEABLE = { yes: 'MERGEABLE', conflict: 'CONFLICTING', unknown: 'UNKNOWN' };

/** A PullRequest. */
export function pullNode(world: World, pull: Pull): Record<string, unknown> {
  const own = pull.headRepository === world.fullName;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: htmlUrl(world, `/pull/${pull.number}`),
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    isInMergeQueue: pull.queued,
    closed: pull.state !== 'open',
    merged: pull.state === 'merged',
    locked: pull.locked,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    mergedAt: pull.mergedAt,
    author: actor(world, pull.author),
    authorAssociation: own ? 'MEMBER' : 'CONTRIBUTOR',
    mergeable: pull.state === 'open' ? MERGEABLE[pull.mergeable] : 'UNKNOWN',
    mergeCommit: () => (pull.mergeCommit ? commitNode(world, world.git.commit(pull.mergeCommit)) : null),
    milestone:
      pull.milestone === null ? null : { id: nodeId('MI', pull.milestone), number: 1, title: pull.milestone },
    isCrossRepository: !own,
    ...sides(world, pull),
    ...parts(world, pull),
  };
}

function sides(world: World, pull: Pull): Record<string, unknown> {
  const own = pull.headRepository === world.fullName;
  return {
    headRefName: pull.headBranch,
    headRefOid: () => headOf(world, pull),
    headRef: () => refNode(world, `refs/heads/${pull.headBranch}`, own ? null : pull.headRepository),
    headRepository: () => (own ? repositoryNode(world) : forkNode(world, pull.headRepository)),
    headRepositoryOwner: actor(world, pull.headRepository.split('/')[0]!),
    baseRefName: pull.base,
    baseRefOid: () => baseOf(world, pull),
    baseRef: () => refNode(world, `refs/heads/${pull.base}`),
    baseRepository: () => repositoryNode(world),
  };
}

function parts(world: World, pull: Pull): Record<string, unknown> {
  const patches = () => changesOf(world, pull).map(patchOf);
  return {
    additions: () => patches().reduce((sum, patch) => sum + patch.additions, 0),
    deletions: () => patches().reduce((sum, patch) => sum + patch.deletions, 0),
    changedFiles: () => patches().length,
    labels: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection(pull.labels, args, info, (name) => ({ id: nodeId('LA', name), name })),
    commits: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection(commitsOf(world, pull), args, info, (commit) => ({
        id: nodeId('PURC', `${pull.id}:${commit.oid}`),
        commit: commitNode(world, commit),
      })),
    files: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection(changesOf(world, pull), args, info, fileNode),
    timelineItems: (args: ConnectionArgs & { itemTypes?: string[] | null }, _: unknown, info: Info) =>
      connection(timelineOf(world, pull, args.itemTypes ?? []), args, info, (node) => node),
    latestOpinionatedReviews: (args: ConnectionArgs & { writersOnly: boolean }, _: unknown, info: Info) =>
      connection(opinions(world, pull, args.writersOnly), args, info, (review) => reviewNode(world, review)),
    reviews: (args: ConnectionArgs & { states?: string[] | null }, _: unknown, info: Info) => {
      const isAsked = args.states?.includes('APPROVED') ?? true;
      const approvals = Array.from({ length: isAsked ? pull.approvals : 0 }, (_, index) => index);
      return connection(approvals, args, info, (index) => ({
        id: nodeId('PRR', `${pull.id}:${index}`),
        state: 'APPROVED',
      }));
    },
    comments: (args: ConnectionArgs, _: unknown, info: Info) => {
      const comments = world.contents.comments.filter((comment) => comment.pull === pull.number);
      comments.sort((a, b) => a.id - b.id);
      return connection(comments, args, info, (comment) => commentNode(world, comment));
    },
  };
}

/** Items of the timeline by GitHub's names for their kinds: `LABELED_EVENT` are those of the type `LabeledEvent`. */
function timelineOf(world: World, pull: Pull, itemTypes: readonly string[]): Record<string, unknown>[] {
  const deletions = world.contents.deletions
    .filter((deletion) => deletion.pull === pull.number)
    .map((deletion) => deletionNode(world, deletion));
  const events = pull.events.map((event, index) => eventNode(world, pull, event, index));
  const isAsked = ({ __typename: type }: Record<string, unknown>): boolean =>
    itemTypes.includes(
      String(type)
        .replace(/(?!^)([A-Z])/g, '_$1')
        .toUpperCase(),
    );
  return [...deletions, ...events].filter(isAsked);
}

function eventNode(world: World, pull: Pull, event: PullEventSpec, index: number): Record<string, unknown> {
  const { type, actor: login, at, label, after } = event;
  return {
    __typename: type,
    id: nodeId('EV', `${pull.id}:${index}`),
    createdAt: at,
    actor: login === null ? null : actor(world, login),
    ...(label !== undefined && { label: { id: nodeId('LA', label), name: label } }),
    ...(type === 'HeadRefForcePushedEvent' && {
      afterCommit: () => (after === undefined ? null : commitNode(world, world.git.commit(world.sha(after)))),
    }),
  };
}

const OPINIONS: readonly ReviewSpec['state'][] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/** The newest opinion of each reviewer: a comment is none. */
function opinions(world: World, { reviews }: Pull, writersOnly: boolean): ReviewSpec[] {
  const opinionated = reviews.filter(({ state }) => OPINIONS.includes(state));
  return opinionated
    .filter((review, index) => !opinionated.slice(index + 1).some(({ author }) => author === review.author))
    .filter((review) => !writersOnly || mayPush(world, review));
}

const mayPush = (world: World, { author }: ReviewSpec): boolean =>
  author !== null && world.contents.writers.includes(author);

function reviewNode(world: World, review: ReviewSpec): Record<string, unknown> {
  const { author, state, commit, at } = review;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', `${author}:${at}`),
    author: author === null ? null : actor(world, author),
    authorAssociation: mayPush(world, review) ? 'MEMBER' : 'NONE',
    authorCanPushToRepository: mayPush(world, review),
    state,
    submittedAt: at,
    commit: () => commitNode(world, world.git.commit(world.sha(commit))),
  };
}

function deletionNode(world: World, deletion: CommentDeletion): Record<string, unknown> {
  return {
    __typename: 'CommentDeletedEvent',
    id: nodeId('CDE', deletion.id),
    databaseId: deletion.id,
    createdAt: deletion.at,
    actor: actor(world, deletion.actor),
    deletedCommentAuthor: actor(world, deletion.author),
  };
}

function fileNode(change: FileChange): Record<string, unknown> {
  const { additions, deletions } = patchOf(change);
  return {
    path: change.path,
    additions,
    deletions,
    changeType: CHANGE_TYPES[change.status],
    viewerViewedState: 'UNVIEWED',
  };
}

/** An IssueComment; on whatever is no pull request there are none here. */
export function commentNode(world: World, comment: Comment): Record<string, unknown> {
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url: htmlUrl(world, `/pull/${comment.pull}#issuecomment-${comment.id}`),
    body: comment.body,
    author: actor(world, comment.author),
    viewerDidAuthor: comment.author === world.contents.viewer,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    isMinimized: comment.minimized ?? false,
    pullRequest: () => guarded(world, 'pull-requests', () => pullNode(world, world.pull(comment.pull))),
  };
}
