import type { StepDefinition } from '../evidence/workflow.ts';
import { isSetUpAction } from './classify-step.ts';
import { commandsOf, coreOf } from './command.ts';

/** On which tree a step works: `both`: its script goes from one to the other. */
export type Tree = 'head' | 'base' | 'both';

/** What a branch that changes go into is usually called. */
const BRANCH = '(?:(?:origin|upstream)\\/)?(?:main|master|develop|trunk|dev)';
/** How a script or an input names the base of a change. */
const BASE =
  /github\.base_ref|GITHUB_BASE_REF|pull_request\.base\.(?:ref|sha)|event\.before|default_branch|merge_base|MERGE_BASE|merge-base|\bBASE_(?:SHA|REF|BRANCH|COMMIT)\b|\bbase[_-](?:sha|ref|branch|commit)\b|^HEAD(?:[~^]\d*)+$/;
const IS_BRANCH = new RegExp(`^(?:refs\\/heads\\/)?${BRANCH}$`);

const namesBase = (text: string): boolean => IS_BRANCH.test(text) || BASE.test(text);

/**
 * Whether a name says of a step that it works on the base of a change, for a comparison: `Run tests (base)`, `Baseline tests`.
 * What is compared *with* a baseline is the head, and so are images, classes and packages that are called base.
 */
export function isOfBase(name: string): boolean {
  const text = name.toLowerCase();
  if (/\b(?:against|vs\.?|versus|with|to|than|and|update|from)\b.{0,30}\bbase(?:line)?\b/.test(text))
    return false;
  if (/\b(?:knowledge|code|data|rule)[ -]?base\b/.test(text)) return false;
  return /\bbaseline\b|\b(?:merge|pr)[- ]base\b|\bbase(?![ -]?(?:image|class|classes|package|layer|module|model|template|url|path|os|system|library|install\w*)\b)\b/.test(
    text,
  );
}

/** Folders in which the base is kept, by their names. */
const isFolderOfBase = (folder: string): boolean =>
  /^(?:\.{1,2}\/)*(?:baseline|base[-_](?:branch|repo|checkout|ref)|merge-base)(?:\/|$)/.test(folder);

/**
 * On which tree each step of a job works, where a change is tested: a step that checks out the base or its branch lets those
 * after it work there, in its folder or until the head is checked out again.
 */
export function treesOf(steps: readonly StepDefinition[]): ReadonlyMap<StepDefinition, Tree> {
  const folders = new Set<string>();
  let current: 'head' | 'base' = 'head';
  const trees = new Map<StepDefinition, Tree>();
  for (const step of steps) {
    const { uses, with: inputs = {}, run, workingDirectory = '' } = step;
    if (uses !== undefined && isSetUpAction(uses) && /\/checkout@/.test(uses)) {
      const isBase = namesBase(plainRef(inputs.ref ?? ''));
      if (inputs.path !== undefined && isBase) folders.add(withoutDots(inputs.path));
      else if (inputs.path === undefined) current = isBase ? 'base' : 'head';
      continue;
    }
    const isInFolder = folders.has(withoutDots(workingDirectory)) || isFolderOfBase(workingDirectory);
    const script = scriptTree(run ?? '', isInFolder ? 'base' : current, folders);
    if (!isInFolder) current = script.after;
    trees.set(step, isOfBase(step.name ?? '') ? 'base' : script.tree);
  }
  return trees;
}

/** `${{ github.base_ref }}` → `github.base_ref`. */
const plainRef = (text: string): string => text.replace(/^\s*\$\{\{\s*|\s*\}\}\s*$/g, '');
const withoutDots = (path: string): string => path.replace(/^(?:\.{0,2}\/)+|\/+$/g, '');

/** Git's own commands, and what only goes elsewhere or prints, say nothing of where tests run. */
const ASIDE = new Set(['git', 'cd', 'pushd', 'popd', 'echo', 'mkdir', 'cp', 'mv', 'rm', 'export', 'set']);

/** The tree on which a script runs what is more than git, and the one that it leaves checked out. */
function scriptTree(
  script: string,
  before: 'head' | 'base',
  folders: Set<string>,
): { tree: Tree; after: 'head' | 'base' } {
  if (!/\bgit\b|\bcd\b|\bpushd\b/.test(script)) return { tree: before, after: before };
  let [tree, place]: ('head' | 'base')[] = [before, before];
  const worked = new Set<'head' | 'base'>();
  for (const command of commandsOf(script)) {
    const [program = '', verb = '', ...rest] = coreOf(command);
    if (program === 'git') {
      if (verb === 'worktree' && rest[0] === 'add') addWorktree(rest.slice(1), folders);
      else tree = checkedOut(verb, rest, tree!);
      place = tree;
    } else if (program === 'cd' || program === 'pushd') {
      place = folders.has(withoutDots(verb)) || isFolderOfBase(verb) ? 'base' : tree;
    } else if (!ASIDE.has(program)) worked.add(place!);
  }
  const own = worked.size === 2 ? 'both' : ([...worked][0] ?? place!);
  return { tree: own, after: tree! };
}

/** `git worktree add ../base origin/main` */
function addWorktree(words: string[], folders: Set<string>): void {
  const [folder, ref] = words.filter((word) => !word.startsWith('-'));
  if (folder !== undefined && ref !== undefined && namesBase(plainRef(ref))) folders.add(withoutDots(folder));
}

/** What is checked out after a command of git; files alone change nothing. */
function checkedOut(verb: string, words: string[], before: 'head' | 'base'): 'head' | 'base' {
  const isMove = verb === 'checkout' || verb === 'switch' || (verb === 'reset' && words.includes('--hard'));
  if (!isMove || words.includes('--') || words.some((word) => /^-[bBcC]$/.test(word))) return before;
  const refs = words.filter((word) => word === '-' || !word.startsWith('-'));
  const [ref] = refs;
  if (ref === undefined || refs.length > 1) return before;
  return namesBase(plainRef(ref.replace(/^\$\{?|\}$/g, ''))) ? 'base' : 'head';
}
