import type { Answer } from './answer.ts';
import type { Received } from './received.ts';
import type { World } from './state.ts';

/**
 * What GitHub answers to those who have no token, where it does not give what it gives to others: a private repository is
 * not there, and of a public one queries, logs, archives and writes are kept.
 *
 * @returns null: it is given to everybody.
 */
export function refusedToNobody(world: World, { method, path, graphql }: Received): Answer | null {
  if (graphql !== null) return refusal(401, 'This endpoint requires you to be authenticated.');
  if (world.contents.repository.private) return refusal(404, 'Not Found');
  if (method !== 'GET' || /\/actions\/artifacts\/\d+\/zip$/.test(path))
    return refusal(401, 'Requires authentication');
  if (/\/actions\/jobs\/\d+\/logs$/.test(path)) return refusal(403, 'Must have admin rights to Repository.');
  return null;
}

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});
