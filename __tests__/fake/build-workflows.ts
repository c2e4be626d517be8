import { parse } from 'yaml';
import { entryAt } from './git/tree.ts';
import type { World } from './state.ts';

/**
 * The name that GitHub gives a workflow: `name:` of its file, else its path. The first of the given commits that
 * has the file decides.
 */
export function workflowName(world: World, path: string, commits: readonly (string | undefined)[]): string {
  for (const commit of commits) {
    if (commit === undefined) continue;
    const entry = entryAt(world.git, world.git.commit(world.sha(commit)).tree, path);
    const text = entry && world.git.blob(entry.oid)?.toString();
    if (text !== undefined) return nameIn(text) ?? path;
  }
  return path;
}

function nameIn(text: string): string | null {
  try {
    const name: unknown = parse(text)?.name;
    return typeof name === 'string' ? name : null;
  } catch (error) {
    // GitHub shows the path of a file that it cannot parse.
    if (error instanceof Error) return null;
    throw error;
  }
}
