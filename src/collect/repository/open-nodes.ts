import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import type { OverviewAnswer } from './overview.ts';
import type { PullNode } from './pulls-in-overview.ts';

/**
 * The head commit as the overview's query gives it, read by REST.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 *
 * @throws the client's error.
 */
export async function readOpenHead(
  github: GitHub,
  { owner, name: repo }: Repository,
  sha: string,
): Promise<OverviewAnswer['head']> {
  const [{ data: commit }, { data: combined }] = await Promise.all([
    github.rest.repos.getCommit({ owner, repo, ref: sha, per_page: 1 }),
    github.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: 100 }),
  ]);
  return {
    message: commit.commit.message,
    committedDate: commit.commit.committer?.date ?? '',
    author: authorOf(commit),
    parents: { nodes: commit.parents.map((parent) => ({ oid: parent.sha })) },
    status: {
      contexts: combined.statuses.map(({ context, state, target_url, description }) => ({
        context,
        state: state.toUpperCase() as 'SUCCESS',
        targetUrl: target_url,
        description,
      })),
    },
  };
}

type CommitAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['listCommits']>>['data'][number];

const authorOf = ({ commit, author }: Pick<CommitAnswer, 'commit' | 'author'>) => ({
  name: commit.author?.name ?? null,
  email: commit.author?.email ?? null,
  user: author && 'login' in author && author.login ? { login: author.login } : null,
});

/** As many commits of a pull request as GitHub lists: 250. */
const MOST_COMMIT_PAGES = 3;
const COMMITS_KEPT = 50;
const COMMITS_READ = 20;

/**
 * A pull request as the overview's query gives it, read by REST.
 * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 *
 * @throws the client's error.
 */
export async function readOpenPull(
  github: GitHub,
  { owner, name: repo }: Repository,
  number: number,
): Promise<PullNode> {
  const query = { owner, repo, pull_number: number };
  const [{ data: pull }, pages] = await Promise.all([
    github.rest.pulls.get(query),
    allPages((page) => github.rest.pulls.listCommits({ ...query, per_page: 100, page }), MOST_COMMIT_PAGES),
  ]);
  const commits = pages.flat();
  return {
    number: pull.number,
    title: pull.title,
    url: pull.html_url,
    body: pull.body ?? '',
    state: pull.merged ? 'MERGED' : pull.state === 'open' ? 'OPEN' : 'CLOSED',
    isDraft: pull.draft ?? false,
    locked: pull.locked,
    mergeable: pull.mergeable === null ? 'UNKNOWN' : pull.mergeable ? 'MERGEABLE' : 'CONFLICTING',
    additions: pull.additions,
    deletions: pull.deletions,
    changedFiles: pull.changed_files,
    isCrossRepository: pull.head.repo?.id !== pull.base.repo.id,
    // GraphQL leaves out the `[bot]` of an app.
    author: pull.user && { __typename: pull.user.type, login: pull.user.login.replace(/\[bot\]$/, '') },
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    headRepository: pull.head.repo && { nameWithOwner: pull.head.repo.full_name },
    baseRefName: pull.base.ref,
    mergeCommit: pull.merged && pull.merge_commit_sha ? { oid: pull.merge_commit_sha } : null,
    milestone: pull.milestone && { title: pull.milestone.title },
    newest: {
      nodes: commits.slice(-COMMITS_READ).map((each) => ({
        commit: { oid: each.sha, message: each.commit.message, author: authorOf(each) },
      })),
    },
    commits: {
      totalCount: pull.commits,
      nodes: commits.slice(-COMMITS_KEPT).map((each) => ({
        commit: { oid: each.sha, messageHeadline: each.commit.message.split('\n', 1)[0] ?? '' },
      })),
    },
  };
}
