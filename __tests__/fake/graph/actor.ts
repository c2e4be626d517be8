import { type Signature, signatureDate } from '../git/object.ts';
import { accountOf } from '../shapes/commit.ts';
import { nodeId } from '../shapes/urls.ts';
import { userId } from '../shapes/user.ts';
import type { World } from '../state.ts';

/** Who commits what is made through the API. */
export const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

/** An account as an Actor. GraphQL calls an app's bot by its slug, without the `[bot]` that REST writes. */
export function actor(world: World, login: string): Record<string, unknown> {
  const bot = login.endsWith('[bot]');
  const { owner, organization, serverUrl } = world.contents.repository;
  const shown = bot ? login.slice(0, -5) : login;
  return {
    __typename: bot ? 'Bot' : organization && login === owner ? 'Organization' : 'User',
    id: nodeId('U', userId(login)),
    databaseId: userId(login),
    login: shown,
    url: bot ? `${serverUrl}/apps/${shown}` : `${serverUrl}/${shown}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${userId(login)}?v=4`,
    resourcePath: bot ? `/apps/${shown}` : `/${shown}`,
  };
}

/** The account of the token; here GitHub does write `[bot]`. */
export function viewer(world: World): Record<string, unknown> {
  return { ...actor(world, world.contents.viewer), __typename: 'User', login: world.contents.viewer };
}

/** A GitActor: who signed a commit, and when. */
export function gitActor(world: World, signed: Signature): Record<string, unknown> {
  const login = accountOf(signed);
  return {
    name: signed.name,
    email: signed.email,
    date: signatureDate(signed),
    user: login === null || login.endsWith('[bot]') ? null : actor(world, login),
  };
}
