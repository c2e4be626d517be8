import type * as schema from '@octokit/graphql-schema';
import { parseMessage } from '../../evidence/message.ts';
import type { GitHub } from '../../github/client.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import type { Repository } from '../../settings/context.ts';
import { authorFields, type GitAuthor, isBy } from '../repository/author.ts';
import { askPartially, type GraphqlError } from '../repository/partial-answer.ts';
import { type HeadNode, headFields, originOfPull } from '../runs/open-head.ts';
import type { Origin } from '../runs/origin.ts';

/** A run of GitHub Actions at a head, as its check suite tells. */
export interface HeadRun {
  id: number;
  event: string;
  /** The workflow file; null: a run without one in the repository. */
  path: string | null;
  /** GitHub's words, in capitals; no conclusion: it is not finished. */
  conclusion: string | null;
}

/** An open pull request with its head. */
export interface OpenHead {
  number: number;
  title: string;
  url: string;
  author: string | null;
  sha: string;
  from: Origin & { branch: string };
  baseBranch: string;
  isFork: boolean;
  isDraft: boolean;
  isQueued: boolean;
  mergeable: 'yes' | 'conflict' | 'unknown';
  /** When something last happened there, a push among it. */
  updatedAt: string;
  /** Null: GitHub shows another commit as the newest one, since somebody pushes just now. */
  commit: HeadCommit | null;
}

interface HeadCommit {
  message: string;
  committedAt: string;
  /** Docket made it. */
  isOwn: boolean;
  runs: HeadRun[];
  /** There are more check suites than were listed. */
  isCut: boolean;
}

/** The open pull requests, those where something happened last first. */
export interface OpenHeads {
  heads: OpenHead[];
  /** How many there are in the repository. */
  total: number;
  viewer: string;
  defaultBranch: string;
}

/** A hundred pull requests a page. */
const MOST_PAGES = 5;
const SUITES = 30;

type SuiteNode = Selected<
  schema.CheckSuite,
  {
    app: { slug: true };
    conclusion: true;
    workflowRun: { databaseId: true; event: true; file: { path: true } };
  }
>;

type CommitNode = Selected<
  schema.Commit,
  { oid: true; committedDate: true; message: true; signature: { isValid: true; wasSignedByGitHub: true } }
> & {
  author: GitAuthor | null;
  checkSuites: { totalCount: number; nodes: (SuiteNode | null)[] | null } | null;
};

type PullNode = HeadNode &
  Selected<
    schema.PullRequest,
    {
      number: true;
      title: true;
      url: true;
      isDraft: true;
      isInMergeQueue: true;
      updatedAt: true;
      mergeable: true;
      isCrossRepository: true;
      baseRefName: true;
      author: { login: true };
    }
  > & { commits: { nodes: ({ commit: CommitNode } | null)[] | null } };

interface Answer {
  defaultBranchRef: { name: string } | null;
  pullRequests: {
    totalCount: number;
    nodes: (PullNode | null)[] | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

const query = `query openHeads($owner: String!, $name: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes {
        number title url isDraft isInMergeQueue updatedAt mergeable isCrossRepository baseRefName
        author { login }
        ${headFields}
        commits(last: 1) { nodes { commit {
          oid committedDate message ${authorFields} signature { isValid wasSignedByGitHub }
          checkSuites(first: ${SUITES}) {
            totalCount
            nodes { app { slug } conclusion workflowRun { databaseId event file { path } } }
          }
        } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/**
 * Lists the open pull requests with the runs of their heads: a query for each hundred, those first where something happened
 * last, as far as this instant and five hundred at most.
 *
 * @param since before it nothing is looked at
 * @throws in one sentence where the token may not see what tells whether CI ran.
 */
export async function listOpenHeads(
  github: GitHub,
  { owner, name }: Repository,
  since: string,
): Promise<OpenHeads> {
  const heads: OpenHead[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const variables: Record<string, string> = { owner, name, ...(after !== null && { after }) };
    const { viewer, repository, errors } = await askPartially<Answer>(github, query, variables);
    const { pullRequests, defaultBranchRef } = repository;
    refuseBlindness(errors);
    const read = nodesOf(pullRequests).map((node) => toHead(node, viewer));
    heads.push(...read.filter(({ updatedAt }) => updatedAt >= since));
    const isOver = !pullRequests?.pageInfo.hasNextPage || page === MOST_PAGES;
    if (isOver || read.some(({ updatedAt }) => updatedAt < since))
      return {
        heads,
        total: pullRequests?.totalCount ?? heads.length,
        viewer,
        defaultBranch: defaultBranchRef?.name ?? '',
      };
    after = pullRequests.pageInfo.endCursor;
  }
}

/** What the token may not see would look like a head without runs. */
function refuseBlindness(errors: readonly GraphqlError[]): void {
  const [first] = errors;
  if (first === undefined) return;
  const field = [...(first.path ?? [])].reverse().find((step) => typeof step === 'string');
  const permission = NEEDED[String(field)];
  if (permission === undefined)
    throw new Error(`The open pull requests could not be read (${first.message}): run Docket again.`);
  throw new Error(
    `Whether CI ran for the open pull requests cannot be read (${first.message}): give the job the permission "${permission}".`,
  );
}

const NEEDED: Record<string, string> = {
  pullRequests: 'pull-requests: read',
  checkSuites: 'checks: read',
  workflowRun: 'actions: read',
  defaultBranchRef: 'contents: read',
};

function toHead(node: PullNode, viewer: string): OpenHead {
  const commit = nodesOf(node.commits)[0]?.commit;
  return {
    number: node.number,
    title: node.title,
    url: node.url,
    author: node.author?.login ?? null,
    sha: node.headRefOid,
    from: originOfPull(node),
    baseBranch: node.baseRefName,
    isFork: node.isCrossRepository,
    isDraft: node.isDraft,
    isQueued: node.isInMergeQueue,
    mergeable:
      node.mergeable === 'CONFLICTING' ? 'conflict' : node.mergeable === 'MERGEABLE' ? 'yes' : 'unknown',
    updatedAt: node.updatedAt,
    commit: commit?.oid === node.headRefOid ? toCommit(node, commit, viewer) : null,
  };
}

function toCommit({ isCrossRepository }: PullNode, commit: CommitNode, viewer: string): HeadCommit {
  const { message, committedDate, author, signature, checkSuites } = commit;
  const suites = nodesOf(checkSuites);
  // Whoever may push can write a name and a trailer; GitHub's signature only GitHub can.
  const isSigned = signature?.isValid === true && signature.wasSignedByGitHub;
  return {
    message,
    committedAt: committedDate,
    isOwn: !isCrossRepository && isSigned && parseMessage(message) !== null && isBy(author, viewer),
    runs: suites.flatMap(({ workflowRun, conclusion }) =>
      workflowRun === null ? [] : [toRun(workflowRun, conclusion)],
    ),
    isCut: (checkSuites?.totalCount ?? 0) > suites.length,
  };
}

function toRun(
  { databaseId, event, file }: NonNullable<SuiteNode['workflowRun']>,
  conclusion: string | null,
): HeadRun {
  return { id: databaseId ?? 0, event, path: file?.path ?? null, conclusion };
}
