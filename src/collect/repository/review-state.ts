import type * as schema from '@octokit/graphql-schema';
import { type Account, type Approval, pushedAt, type ReviewState } from '../../assemble/acceptances.ts';
import { ACCEPTING_LABEL } from '../../evidence/acceptance.ts';
import type { PullRequest } from '../../evidence/change.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import { fullName } from '../../settings/context.ts';
import { instant } from '../../text/time.ts';
import { isPullRequestEvent } from '../../workflow/document-events.ts';
import type { Reading } from '../reading/reading.ts';
import { type ListedRun, readRuns } from '../runs/runs.ts';

/** What reviews and label of a pull request say, and when its newest commit came. */
export interface ReadReviews extends ReviewState {
  /** Null: nothing tells. */
  pushedAt: string | null;
}

type ActorNode = { __typename?: string; login: string } | null;

type ReviewNode = Selected<
  schema.PullRequestReview,
  { state: true; submittedAt: true; authorCanPushToRepository: true; commit: { oid: true } }
> & { author: ActorNode };

interface TimelineNode {
  __typename: string;
  createdAt: string;
  actor?: ActorNode;
  label?: { name: string };
  afterCommit?: { oid: string } | null;
}

interface Answer {
  repository: {
    pullRequest: {
      createdAt: string;
      labels: { nodes: ({ name: string } | null)[] | null } | null;
      writers: { nodes: (ReviewNode | null)[] | null } | null;
      others: { nodes: (ReviewNode | null)[] | null } | null;
      labelled: { nodes: (TimelineNode | null)[] | null };
      moves: { nodes: (TimelineNode | null)[] | null };
    };
  };
}

const actor = 'actor { __typename login }';

/**
 * The newest opinion of each reviewer: an approval that was dismissed, or followed by a request for changes, is none. Of
 * those who may write GitHub leaves out the others before it cuts the list; these are read to tell why they do not count.
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
const query = `query reviews($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    createdAt
    labels(first: 100) { nodes { name } }
    writers: latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { ...Opinion } }
    others: latestOpinionatedReviews(last: 20) { nodes { ...Opinion } }
    labelled: timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes {
      __typename
      ... on LabeledEvent { createdAt ${actor} label { name } }
      ... on UnlabeledEvent { createdAt ${actor} label { name } }
    } }
    moves: timelineItems(last: 100, itemTypes: [
      HEAD_REF_FORCE_PUSHED_EVENT, REOPENED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
    ]) { nodes {
      __typename
      ... on HeadRefForcePushedEvent { createdAt afterCommit { oid } }
      ... on ReopenedEvent { createdAt }
      ... on BaseRefChangedEvent { createdAt }
      ... on AutomaticBaseChangeSucceededEvent { createdAt }
    } }
  } }
}
fragment Opinion on PullRequestReview {
  author { __typename login } state submittedAt authorCanPushToRepository commit { oid }
}`;

/**
 * Reads, in one request, who approved a pull request and who set the label. What cannot be read is a gap: then nobody
 * accepted anything.
 *
 * @param sha the commit that was reviewed
 * @param runs those of this commit; null: they were not read yet
 */
export async function readReviews(
  reading: Reading,
  pull: PullRequest,
  sha: string,
  runs: readonly ListedRun[] | null,
): Promise<ReadReviews | null> {
  const { github, context, gaps, budget } = reading;
  const { owner, name } = context.repository;
  budget.spend(1);
  const answer = await gaps.optional(github.graphql<Answer>(query, { owner, name, number: pull.number }), {
    about: 'pull request',
    what: 'Reviews and labels of the pull request',
    permission: 'pull-requests: read',
  });
  if (answer === null) return null;
  const state = toState(answer.repository.pullRequest);
  const isWanted = runs === null && state.label !== null && state.forced?.to !== sha;
  const tested = isWanted ? await readRunsOf(reading, sha) : (runs ?? []);
  return { ...state, pushedAt: pushedAt(state, sha, startedBy(pull, tested)) };
}

async function readRunsOf({ github, context, gaps, budget }: Reading, sha: string): Promise<ListedRun[]> {
  budget.spend(1);
  const read = gaps.optional(readRuns(github, context.repository, sha), {
    about: 'pull request',
    what: `The runs of \`${sha.slice(0, 8)}\``,
    permission: 'actions: read',
  });
  return (await read)?.runs ?? [];
}

/**
 * When the runs were created that the pull request, or a push to its branch, started. A run of the same commit on another
 * branch says nothing of when it came here; where the fork is gone nobody knows whose a run is.
 */
function startedBy({ headBranch, headRepository, fork }: PullRequest, runs: readonly ListedRun[]): string[] {
  const isIts = ({ run, headRepository: from }: ListedRun): boolean => {
    if (run.headBranch !== headBranch || headRepository === null || from === null) return false;
    if (fullName(from).toLowerCase() !== headRepository.toLowerCase()) return false;
    return isPullRequestEvent(run.event) || (run.event === 'push' && !fork);
  };
  return runs.filter(isIts).map(({ run }) => run.createdAt);
}

function toState(pull: Answer['repository']['pullRequest']): ReviewState {
  const writers = nodesOf(pull.writers);
  const known = new Set(writers.map(({ author }) => author?.login));
  const others = nodesOf(pull.others).filter(({ author }) => !known.has(author?.login));
  const moves = nodesOf(pull.moves);
  const newest = (types: readonly string[]): TimelineNode | null =>
    moves.filter(({ __typename }) => types.includes(__typename)).at(-1) ?? null;
  const at = (node: TimelineNode | null): string | null => node && instant(node.createdAt);
  const forced = newest(['HeadRefForcePushedEvent']);
  return {
    approvals: [
      ...writers.flatMap((review) => approvalOf(review, review.authorCanPushToRepository)),
      ...others.flatMap((review) => approvalOf(review, false)),
    ],
    label: labelOf(pull),
    openedAt: instant(pull.createdAt),
    forced: forced && { at: instant(forced.createdAt), to: forced.afterCommit?.oid ?? null },
    reopenedAt: at(newest(['ReopenedEvent'])),
    rebasedAt: at(newest(['BaseRefChangedEvent', 'AutomaticBaseChangeSucceededEvent'])),
  };
}

function approvalOf({ author, state, submittedAt, commit }: ReviewNode, mayWrite: boolean): Approval[] {
  if (state !== 'APPROVED' || submittedAt === null) return [];
  return [{ by: accountOf(author), at: instant(submittedAt), commit: commit?.oid ?? null, mayWrite }];
}

/** GitHub takes names of labels for the same whatever their case. A label that was deleted leaves no event. */
function labelOf({ labels, labelled }: Answer['repository']['pullRequest']): ReviewState['label'] {
  const isMeant = (name: string | undefined): boolean => name?.toLowerCase() === ACCEPTING_LABEL;
  const last = nodesOf(labelled)
    .filter(({ label }) => isMeant(label?.name))
    .at(-1);
  const isThere = nodesOf(labels).some(({ name }) => isMeant(name));
  if (last?.__typename !== 'LabeledEvent' || !isThere) return null;
  return { by: accountOf(last.actor ?? null), at: instant(last.createdAt) };
}

const accountOf = (node: ActorNode): Account =>
  node && { login: node.login, isUser: node.__typename === 'User' };
