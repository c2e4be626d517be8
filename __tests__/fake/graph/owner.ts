import type { GraphQLResolveInfo } from 'graphql';
import type { World } from '../state.ts';
import { actor } from './actor.ts';
import { type ConnectionArgs, connection } from './connection.ts';
import { repositoryNode } from './repository.ts';

/** An organisation or a person with repositories; null: nobody is called so. */
export function ownerNode(world: World, login: string): Record<string, unknown> | null {
  const isTheirs = ({ contents }: World): boolean =>
    contents.repository.owner.toLowerCase() === login.toLowerCase();
  const owned = [world, ...world.neighbours].filter(isTheirs);
  const [first] = owned;
  if (first === undefined) return null;
  const byName = owned.sort((a, b) => (a.contents.repository.name < b.contents.repository.name ? -1 : 1));
  return {
    ...actor(first, first.contents.repository.owner),
    repositories: (args: ConnectionArgs, _: unknown, info: GraphQLResolveInfo) =>
      connection(byName, args, info, repositoryNode),
  };
}
