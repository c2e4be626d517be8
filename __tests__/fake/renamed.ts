import type { Answer } from './answer.ts';
import { branchRef, type World } from './state.ts';

/** Gives the repository, or a fork, another name or owner (`owner/name`). */
export function rename(world: World, from: string, to: string): void {
  const { repository, formerNames, forks, pulls, runs } = world.contents;
  const [owner = '', name = ''] = to.split('/');
  if (from === world.fullName) {
    formerNames.push(from);
    Object.assign(repository, { owner, name });
  }
  const fork = forks.find((candidate) => candidate.name === from);
  if (fork !== undefined) moveFork(world, from, to);
  if (fork !== undefined) fork.name = to;
  for (const pull of pulls) if (pull.headRepository === from) pull.headRepository = to;
  for (const run of runs) if (run.repository === from) run.repository = to;
}

function moveFork(world: World, from: string, to: string): void {
  const begin = branchRef('', from);
  for (const ref of world.git.refs(begin))
    world.git.setRef(branchRef(ref.slice(begin.length), to), world.git.ref(ref)!);
}

/**
 * Under a former name GitHub sends to the address by id: reads with 301, the others with 307.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function movedAnswer(
  world: World,
  { method, path, query, address }: { method: string; path: string; query: URLSearchParams; address: string },
): Answer | null {
  const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (!world.contents.formerNames.includes(`${owner}/${name}`)) return null;
  const url = `${new URL(address).origin}/repositories/${world.contents.repository.id}${rest}`;
  return {
    status: method === 'GET' ? 301 : 307,
    headers: { location: query.size > 0 ? `${url}?${query}` : url },
    body: { message: 'Moved Permanently', url },
  };
}

/** The same path by the repository's name, where it is given by id. */
export function pathByName(world: World, path: string): string {
  const prefix = `/repositories/${world.contents.repository.id}/`;
  return path.startsWith(prefix) ? `/repos/${world.fullName}/${path.slice(prefix.length)}` : path;
}
