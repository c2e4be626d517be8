import { patchOf } from '../git/diff.ts';
import { baseOf, changesOf, commitsOf, headOf, testMergeId } from '../resolve.ts';
import type { Pull, World } from '../state.ts';
import { fullRepository } from './repository.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userShape } from './user.ts';

/** A pull request as lists give it. */
export function pullSimple(world: World, pull: Pull): Record<string, unknown> {
  const closedAt = pull.state === 'open' ? null : (pull.mergedAt ?? pull.updatedAt);
  return {
    ...addresses(world, pull),
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    locked: pull.locked,
    title: pull.title,
    user: userShape(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? testMergeId(world, pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name, index) => labelShape(world, name, index)),
    milestone: pull.milestone === null ? null : milestoneShape(world, pull.milestone),
    draft: pull.draft,
    head: side(world, pull.headRepository, pull.headBranch, headOf(world, pull)),
    base: side(world, world.fullName, pull.base, baseOf(world, pull)),
    author_association: pull.headRepository === world.fullName ? 'MEMBER' : 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** A pull request as `GET /pulls/{n}` gives it, with its totals. */
export function pullShape(world: World, pull: Pull): Record<string, unknown> {
  const patches = changesOf(world, pull).map(patchOf);
  const mergeable =
    pull.state === 'open' ? { yes: true, conflict: false, unknown: null }[pull.mergeable] : null;
  return {
    ...pullSimple(world, pull),
    merged: pull.state === 'merged',
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? (pull.draft ? 'draft' : 'clean') : 'dirty',
    merged_by: pull.state === 'merged' ? userShape(world, 'octocat') : null,
    comments: world.contents.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(world, pull).length,
    additions: patches.reduce((sum, patch) => sum + patch.additions, 0),
    deletions: patches.reduce((sum, patch) => sum + patch.deletions, 0),
    changed_files: patches.length,
  };
}

function side(world: World, repository: string, branch: string, sha: string): Record<string, unknown> {
  const owner = repository.split('/')[0]!;
  const gone = world.contents.forks.find((fork) => fork.name === repository)?.deleted ?? false;
  return {
    label: `${owner}:${branch}`,
    ref: branch,
    sha,
    user: userShape(world, owner),
    repo: gone ? null : fullRepository(world, repository),
  };
}

function addresses(world: World, pull: Pull): Record<string, unknown> {
  const url = apiUrl(world, `/pulls/${pull.number}`);
  const issue = apiUrl(world, `/issues/${pull.number}`);
  const html = htmlUrl(world, `/pull/${pull.number}`);
  const statuses = apiUrl(world, `/statuses/${headOf(world, pull)}`);
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: apiUrl(world, '/pulls/comments{/number}'),
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: statuses,
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
  };
}

function labelShape(world: World, name: string, index: number): Record<string, unknown> {
  const url = apiUrl(world, `/labels/${encodeURIComponent(name)}`);
  return {
    id: index + 1,
    node_id: nodeId('LA', name),
    url,
    name,
    color: 'ededed',
    default: false,
    description: '',
  };
}

function milestoneShape(world: World, title: string): Record<string, unknown> {
  const url = apiUrl(world, '/milestones/1');
  return {
    url,
    html_url: htmlUrl(world, '/milestone/1'),
    labels_url: `${url}/labels`,
    id: 1,
    node_id: nodeId('MI', title),
    number: 1,
    title,
    description: null,
    creator: userShape(world, 'octocat'),
    open_issues: 1,
    closed_issues: 0,
    state: 'open',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    due_on: null,
    closed_at: null,
  };
}
