import type { RepositorySpec } from '../fake/world.ts';

/** The addresses of a repository's API, as GitHub lists them: key → what follows the repository's address. */
const addresses: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
  url: '',
};

/** The API's address of a repository on github.com. */
export function apiUrl(fullName: string): string {
  return `https://api.github.com/repos/${fullName}`;
}

/** A global id that looks like GitHub's. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(`${id}`).toString('base64url')}`;
}

/** An account as payloads carry it. Its id follows from the login. */
export function account(login: string, type: 'User' | 'Organization' | 'Bot' = 'User') {
  const id = [...login].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 90_000_000, 7) + 1_000_000;
  const url = `https://api.github.com/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The short form of a repository, which runs carry. */
export function shortRepository(fullName: string, id: number, isPrivate: boolean, fork = false) {
  const [owner = '', name = ''] = fullName.split('/');
  const url = apiUrl(fullName);
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: fullName,
    private: isPrivate,
    owner: account(owner),
    html_url: `https://github.com/${fullName}`,
    description: null,
    fork,
    ...Object.fromEntries(Object.entries(addresses).map(([key, end]) => [key, `${url}${end}`])),
  };
}

/** The whole repository, as events carry it. */
export function fullRepository(repository: RepositorySpec, pushedAt: string) {
  const fullName = `${repository.owner}/${repository.name}`;
  const short = shortRepository(fullName, repository.id, repository.private);
  return {
    ...short,
    owner: account(repository.owner, repository.organization ? 'Organization' : 'User'),
    created_at: '2025-11-03T18:21:07Z',
    updated_at: pushedAt,
    pushed_at: pushedAt,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `https://github.com/${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    homepage: null,
    size: 412,
    stargazers_count: 3,
    watchers_count: 3,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: 1,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    custom_properties: {},
    forks: 0,
    open_issues: 1,
    watchers: 3,
    default_branch: repository.defaultBranch,
  };
}
