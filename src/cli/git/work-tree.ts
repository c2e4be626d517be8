import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowDefinition } from '../../evidence/workflow.ts';
import { parseWorkflow } from '../../workflow/file/workflow.ts';
import { type Clone, openClone, saidBy } from './clone.ts';
import { runGit } from './process.ts';

/** A clone with files that people edit. */
export interface WorkTree {
  clone: Clone;
  /** The folder at its top. */
  root: string;
}

/** A workflow file, or why it cannot be read. */
export interface WorkflowInTree {
  /** From the top of the clone. */
  path: string;
  definition: WorkflowDefinition | null;
  problem: string | null;
}

/**
 * @param path a folder in a clone
 * @throws Unreadable when it is none; GitFailure when it has no files to edit.
 */
export async function openWorkTree(path: string, from: string): Promise<WorkTree> {
  const clone = await openClone(path, from);
  const root = (await saidBy(clone, ['rev-parse', '--show-toplevel'])).trimEnd();
  return { clone, root };
}

const WORKFLOWS = '.github/workflows';

/** The workflow files as they lie there, by name. */
export function workflowsIn({ root }: WorkTree): WorkflowInTree[] {
  const names = filesIn(join(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => {
    const parsed = parseWorkflow(readFileSync(join(root, WORKFLOWS, name), 'utf8'));
    return {
      path: `${WORKFLOWS}/${name}`,
      definition: 'definition' in parsed ? parsed.definition : null,
      problem: 'problem' in parsed ? parsed.problem : null,
    };
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The paths of the newest commit; none where there is no commit yet. */
export async function committedPaths({ root }: WorkTree): Promise<string[]> {
  const { code, out } = await runGit(root, ['ls-tree', '-r', '-z', '--name-only', 'HEAD']);
  return code === 0 ? out.toString('utf8').split('\0').slice(0, -1) : [];
}
