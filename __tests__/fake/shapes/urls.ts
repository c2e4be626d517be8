import type { World } from '../state.ts';

/** The base of API addresses in answers: api.github.com, or `<server>/api/v3` of GitHub Enterprise Server. */
export function apiBase(world: World): string {
  const server = world.contents.repository.serverUrl;
  return server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`;
}

/** The API address of something in the repository, or in another one. */
export function apiUrl(world: World, path: string, repository = world.fullName): string {
  return `${apiBase(world)}/repos/${repository}${path}`;
}

/** The address of a page of the repository, or of another one. */
export function htmlUrl(world: World, path: string, repository = world.fullName): string {
  return `${world.contents.repository.serverUrl}/${repository}${path}`;
}

/** A global node id: opaque to clients, the same for the same thing. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}
