import type { World } from '../state.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userShape } from './user.ts';

const LINKS: Record<string, string> = {
  forks_url: '/forks',
  keys_url: '/keys{/key_id}',
  collaborators_url: '/collaborators{/collaborator}',
  teams_url: '/teams',
  hooks_url: '/hooks',
  issue_events_url: '/issues/events{/number}',
  events_url: '/events',
  assignees_url: '/assignees{/user}',
  branches_url: '/branches{/branch}',
  tags_url: '/tags',
  blobs_url: '/git/blobs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  git_refs_url: '/git/refs{/sha}',
  trees_url: '/git/trees{/sha}',
  statuses_url: '/statuses/{sha}',
  languages_url: '/languages',
  stargazers_url: '/stargazers',
  contributors_url: '/contributors',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  commits_url: '/commits{/sha}',
  git_commits_url: '/git/commits{/sha}',
  comments_url: '/comments{/number}',
  issue_comment_url: '/issues/comments{/number}',
  contents_url: '/contents/{+path}',
  compare_url: '/compare/{base}...{head}',
  merges_url: '/merges',
  archive_url: '/{archive_format}{/ref}',
  downloads_url: '/downloads',
  issues_url: '/issues{/number}',
  pulls_url: '/pulls{/number}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  labels_url: '/labels{/name}',
  releases_url: '/releases{/id}',
  deployments_url: '/deployments',
};

/** A repository as REST gives it inside other answers. */
export function minimalRepository(world: World, fullName = world.fullName): Record<string, unknown> {
  const [owner, name] = fullName.split('/') as [string, string];
  const id = repositoryId(world, fullName);
  const links = Object.entries(LINKS).map(([key, path]) => [key, apiUrl(world, path, fullName)]);
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: world.contents.repository.private,
    owner: userShape(world, owner),
    html_url: htmlUrl(world, '', fullName),
    description: null,
    fork: fullName !== world.fullName,
    url: apiUrl(world, '', fullName),
    ...Object.fromEntries(links),
  };
}

/** A repository as pull requests and `GET /repos/{owner}/{repo}` give it. */
export function fullRepository(world: World, fullName = world.fullName): Record<string, unknown> {
  const html = htmlUrl(world, '', fullName);
  return {
    ...minimalRepository(world, fullName),
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2026-03-01T00:00:00Z',
    pushed_at: '2026-03-01T00:00:00Z',
    git_url: html.replace('https:', 'git:').concat('.git'),
    ssh_url: `git@${new URL(html).host}:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    size: 1_000,
    ...counts(),
    ...switches(),
    default_branch: world.contents.repository.defaultBranch,
    visibility: world.contents.repository.private ? 'private' : 'public',
  };
}

/** The id of our repository or of a fork. Throws on another. */
export function repositoryId(world: World, fullName: string): number {
  if (fullName === world.fullName) return world.contents.repository.id;
  const fork = world.contents.forks.find((candidate) => candidate.name === fullName);
  if (fork === undefined) throw new Error(`The world has no repository "${fullName}".`);
  return fork.id;
}

function counts(): Record<string, number> {
  const none = [
    'stargazers_count',
    'watchers_count',
    'watchers',
    'forks_count',
    'forks',
    'open_issues_count',
  ];
  return Object.fromEntries(
    [...none, 'open_issues', 'network_count', 'subscribers_count'].map((key) => [key, 0]),
  );
}

function switches(): Record<string, boolean> {
  return {
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
  };
}
