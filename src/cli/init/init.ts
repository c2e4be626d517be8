import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { USUAL_CONFIG } from '../../evidence/usual-config.ts';
import { listFirst, oneLine } from '../../text/text.ts';
import { isOwn } from '../../workflow/own.ts';
import { defaultBranchOf, Unreadable } from '../git/clone.ts';
import { GitFailure } from '../git/process.ts';
import { openWorkTree, type WorkflowInTree, type WorkTree, workflowsIn } from '../git/work-tree.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { configText } from './config.ts';
import { testingWorkflows, workflowText } from './workflow.ts';

/** What `docket init` is asked for. */
export interface InitOptions {
  path: string;
  commentOnly: boolean;
  dryRun: boolean;
}

const WORKFLOW = '.github/workflows/docket.yml';
const NAMES_SHOWN = 5;
/** Of what holds words of strangers: a clone may be theirs. */
const LONGEST = 500;

/**
 * `docket init`: writes Docket's workflow file, with the names of the workflows that test changes, and a configuration in
 * which everything is commented out. Nothing that is there is changed.
 *
 * @throws Failed where Docket is set up already, or has nothing to listen to.
 */
export async function initialise(options: InitOptions, surroundings: Surroundings): Promise<number> {
  const { out, err, folder } = surroundings;
  const tree = await treeAt(options.path, folder);
  const workflows = workflowsIn(tree);
  for (const { path, problem } of workflows)
    if (problem !== null)
      err(`docket: ${oneLine(`${path} is left out, because it cannot be read: ${problem}`, LONGEST)}\n`);
  refuseSecond(tree, workflows);
  const testing = testingWorkflows(workflows);
  const [first] = testing;
  if (first === undefined)
    throw new Failed(
      'no workflow in .github/workflows runs on push or pull_request: Docket reports what such a workflow does, so add one first',
    );
  const names = [...new Set(testing.map(({ name }) => name))];
  const hasConfig = existsSync(join(tree.root, USUAL_CONFIG));
  const files: [string, string][] = [
    [WORKFLOW, workflowText(names, options.commentOnly)],
    ...(hasConfig ? [] : [[USUAL_CONFIG, configText(first)] as [string, string]]),
  ];
  if (options.dryRun) {
    out(files.map(([path, text]) => `--- # ${path}\n${text}`).join(''));
    return 0;
  }
  writeAll(tree, files);
  out(`${WORKFLOW} is written: it listens to ${oneLine(listFirst(names, NAMES_SHOWN), LONGEST)}.\n`);
  out(
    hasConfig
      ? `${USUAL_CONFIG} is there already, and stays as it is.\n`
      : `${USUAL_CONFIG} is written: all settings, commented out.\n`,
  );
  const branch = await defaultBranchOf(tree.clone);
  out(`Next: commit this to ${branch}. GitHub takes the workflow from the default branch alone.\n`);
  return 0;
}

async function treeAt(path: string, folder: string): Promise<WorkTree> {
  try {
    return await openWorkTree(path, folder);
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof GitFailure)) throw error;
    throw new Failed(`${error.message}: run this in a clone of the repository`, { cause: error });
  }
}

/** One Docket is enough for a repository, wherever its file lies. */
function refuseSecond(tree: WorkTree, workflows: readonly WorkflowInTree[]): void {
  const own = workflows.find(({ definition }) => definition !== null && isOwn(definition));
  const there = own?.path ?? (existsSync(join(tree.root, WORKFLOW)) ? WORKFLOW : null);
  if (there !== null)
    throw new Failed(
      `${there} is there already, and nothing is overwritten: change it by hand, or remove it first`,
    );
}

/** Writes all files or none, and nothing outside of the clone. */
function writeAll({ root }: WorkTree, files: readonly [string, string][]): void {
  const link = ['.github', '.github/workflows'].find((path) => isLink(join(root, path)));
  if (link !== undefined) throw new Failed(`${link} is a symbolic link: nothing is written through it`);
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (cause) {
    for (const file of written) rmSync(file);
    throw new Failed(`nothing can be written to ${root} (${(cause as Error).message})`, { cause });
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
