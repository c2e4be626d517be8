import { parse } from 'yaml';
import { entryAt, filesOf } from './git/tree.ts';
import type { Workflow, World } from './state.ts';
import type { WorldSpec } from './world.ts';

/** Described workflows first, then those that follow from files of the default branch, then those of runs. */
export function buildWorkflows(world: World, spec: WorldSpec): Workflow[] {
  const tip = world.tip(world.contents.repository.defaultBranch);
  const folder = tip && entryAt(world.git, world.git.commit(tip).tree, '.github/workflows');
  const inFiles = folder ? [...filesOf(world.git, folder.oid, '.github/workflows/').keys()] : [];
  const paths = [
    ...inFiles.filter((path) => /\.ya?ml$/.test(path)),
    ...(spec.runs ?? []).map((run) => run.workflow),
  ];
  const described = spec.workflows ?? [];
  const derived = [...new Set(paths)].filter((path) => !described.some((workflow) => workflow.path === path));
  const runHead = (path: string) => spec.runs?.find((run) => run.workflow === path)?.head;
  return [...described, ...derived.map((path) => ({ path }))].map((workflow, index) => ({
    id: 160_000_001 + index,
    state: 'active' as const,
    name: workflowName(world, workflow.path, [tip, runHead(workflow.path)]),
    ...workflow,
  }));
}

/**
 * The name that GitHub gives a workflow: `name:` of its file, else its path. The first of the given commits that
 * has the file decides.
 */
function workflowName(world: World, path: string, commits: readonly (string | undefined)[]): string {
  for (const commit of commits) {
    if (commit === undefined) continue;
    const entry = entryAt(world.git, world.git.commit(world.sha(commit)).tree, path);
    const text = entry && world.git.blob(entry.oid)?.toString();
    if (text !== undefined) return nameIn(text) ?? path;
  }
  return path;
}

/** By the text of the file: most worlds have the same ones. */
const names = new Map<string, string | null>();

function nameIn(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = readName(text);
  names.set(text, name);
  return name;
}

function readName(text: string): string | null {
  try {
    const name: unknown = parse(text)?.name;
    return typeof name === 'string' ? name : null;
  } catch (error) {
    // GitHub shows the path of a file that it cannot parse.
    if (error instanceof Error) return null;
    throw error;
  }
}
