import type { World } from '../state.ts';
import { apiBase, nodeId } from './urls.ts';

/** The account id of a login: GitHub's own for its Actions bot, else made from the letters. */
export function userId(login: string): number {
  if (login === 'github-actions[bot]') return 41_898_282;
  return [...login].reduce((id, letter) => (id * 31 + letter.codePointAt(0)!) % 90_000_000, 7) + 1_000;
}

/** An account as REST gives it. Logins that end in `[bot]` are apps. */
export function userShape(world: World, login: string): Record<string, unknown> {
  const api = `${apiBase(world)}/users/${encodeURIComponent(login)}`;
  const id = userId(login);
  const { owner, organization, serverUrl } = world.contents.repository;
  const bot = login.endsWith('[bot]');
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: bot ? `${serverUrl}/apps/${login.slice(0, -5)}` : `${serverUrl}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: bot ? 'Bot' : organization && login === owner ? 'Organization' : 'User',
    site_admin: false,
  };
}
