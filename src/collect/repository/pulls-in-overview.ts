import type * as schema from '@octokit/graphql-schema';
import type { SignedCommit, Written } from '../../assemble/authorship.ts';
import type { PullRequest } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import { parsePlan } from '../../plan/plan.ts';
import { redact } from '../../text/redact.ts';
import { type GitAuthor, signatureFields } from './author.ts';
import type { FoundPullRequest } from './pull-requests.ts';

/** The fields of a `PullNode`. */
export const pullFragment = `fragment Pull on PullRequest {
    number title url body state isDraft locked mergeable additions deletions changedFiles isCrossRepository
    author { __typename login }
    headRefOid headRefName headRepository { nameWithOwner } baseRefName
    mergeCommit { oid }
    milestone { title }
    newest: commits(last: 20) { nodes { commit { oid message ${signatureFields} } } }
    commits(last: 50) { totalCount nodes { commit { oid messageHeadline } } }
  }`;

export interface PullRequestOverview {
  pull: PullRequest;
  /** What the pull request says, secrets masked; empty: nothing. */
  body: string;
  /** The newest head commit's message: a commit of Docket's own does not make a head older. */
  headMessage: string;
  /** What tells who wrote it. */
  written: Written;
  /** All commits of the pull request, the newest 50 in the list. */
  commits: NonNullable<Evidence['head']['commits']>;
  locked: boolean;
  total: { files: number; additions: number; deletions: number };
}

/** What `pullFragment` gets. */
export type PullNode = Selected<
  schema.PullRequest,
  {
    number: true;
    title: true;
    url: true;
    body: true;
    state: true;
    isDraft: true;
    locked: true;
    mergeable: true;
    additions: true;
    deletions: true;
    changedFiles: true;
    isCrossRepository: true;
    headRefOid: true;
    headRefName: true;
    headRepository: { nameWithOwner: true };
    baseRefName: true;
    mergeCommit: { oid: true };
    milestone: { title: true };
    commits: { totalCount: true; nodes: { commit: { oid: true; messageHeadline: true } } };
  }
> & {
  author: { __typename?: string; login: string } | null;
  newest: { nodes: ({ commit: NewestCommit } | null)[] | null };
};

type NewestCommit = Selected<
  schema.Commit,
  { oid: true; message: true; author: { name: true; email: true; user: { login: true } } }
>;

/** Who signed a commit, and its message. */
export const signedOf = (sha: string, message: string, author: GitAuthor | null): SignedCommit => ({
  sha,
  message,
  name: author?.name ?? '',
  email: author?.email ?? '',
  login: author?.user?.login ?? null,
});

/** The same as the list of pull requests tells it. */
export function toFoundPull(node: PullNode): FoundPullRequest {
  const [owner, name] = node.headRepository?.nameWithOwner.split('/') ?? [];
  return {
    number: node.number,
    title: node.title,
    open: node.state === 'OPEN',
    merged: node.state === 'MERGED',
    headSha: node.headRefOid,
    headBranch: node.headRefName,
    headRepository: owner !== undefined && name !== undefined ? { owner, name } : null,
    mergeCommit: node.mergeCommit?.oid ?? null,
    baseBranch: node.baseRefName,
    fork: node.isCrossRepository,
    milestone: node.milestone?.title ?? null,
  };
}

/** What the report needs of it. */
export function toPull(node: PullNode): PullRequestOverview {
  const login: string | null = node.author?.login ?? null;
  const body = node.body ? redact(node.body) : '';
  const newest = nodesOf(node.newest).map(({ commit }) => commit);
  return {
    body,
    headMessage: newest.at(-1)?.message ?? '',
    written: {
      account: login === null ? null : node.author?.__typename === 'Bot' ? `${login}[bot]` : login,
      commits: newest.map(({ oid, message, author }) => signedOf(oid, message, author)),
      description: node.body ?? '',
    },
    commits: {
      total: node.commits.totalCount,
      list: nodesOf(node.commits).map(({ commit }) => ({ sha: commit.oid, subject: commit.messageHeadline })),
    },
    locked: node.locked,
    total: { files: node.changedFiles, additions: node.additions, deletions: node.deletions },
    pull: {
      number: node.number,
      title: node.title,
      url: node.url,
      author: login,
      byDefaultToken: login === 'github-actions' || login === 'github-actions[bot]',
      state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
      draft: node.isDraft,
      headSha: node.headRefOid,
      headBranch: node.headRefName,
      headRepository: node.headRepository?.nameWithOwner ?? null,
      fork: node.isCrossRepository,
      baseBranch: node.baseRefName,
      mergeCommit: node.mergeCommit?.oid ?? null,
      milestone: node.milestone?.title ?? null,
      mergeable:
        node.mergeable === 'CONFLICTING' ? 'conflict' : node.mergeable === 'MERGEABLE' ? 'yes' : 'unknown',
      body: body === '' ? null : parsePlan(body),
    },
  };
}
