import { nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';
import { runNode } from './check.ts';
import { GraphProblem, guarded } from './problem.ts';

/** What a global id names; runs alone are modelled. */
export function nodeById(world: World, id: string): Record<string, unknown> {
  const run = world.contents.runs.find((candidate) => nodeId('WFR', candidate.id) === id);
  if (run !== undefined) return guarded(world, 'actions', () => runNode(world, run));
  throw new GraphProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}
