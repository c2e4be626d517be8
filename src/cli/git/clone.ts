import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Repository } from '../../settings/context.ts';
import { GitFailure, runGit } from './process.ts';

/** A clone that can be read, with a work tree or without one. */
export interface Clone {
  folder: string;
  /** Commits whose parents a shallow clone does not have. */
  edges: ReadonlySet<string>;
}

/** What is asked for cannot be read: one sentence says why. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/**
 * @param from the folder that the path is relative to
 * @throws Unreadable when there is no clone at the path.
 */
export async function openClone(path: string, from = ''): Promise<Clone> {
  const folder = resolve(from, path);
  if (!isFolder(folder)) throw new Unreadable(`there is no folder ${path}`);
  const found = await textOf(folder, ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow']);
  if (found.code !== 0) {
    const isNone = found.err.startsWith('not a git repository');
    throw new Unreadable(isNone ? `${path} is not a git repository` : `${path} cannot be read: ${found.err}`);
  }
  const [shallow, ...file] = found.out.trimEnd().split('\n');
  const edges = shallow === 'true' ? readFileSync(resolve(folder, file.join('\n')), 'utf8').split('\n') : [];
  return { folder, edges: new Set(edges) };
}

/** The exit code, and what git says. */
async function textOf(folder: string, args: readonly string[]) {
  const { code, out, err } = await runGit(folder, args);
  return { code, out: out.toString('utf8'), err };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const ON_GITHUB = /github\.com(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** The repository of a clone, as its remote `origin` on GitHub says; null: it does not. */
export async function repositoryOf({ folder }: Clone): Promise<Repository | null> {
  const { out } = await textOf(folder, ['config', '--get', 'remote.origin.url']);
  const [, owner, name] = ON_GITHUB.exec(out.trim()) ?? [];
  return owner && name ? { owner, name } : null;
}

/** The commit that a revision means; null: there is none. */
export async function commitOf({ folder }: Clone, revision: string): Promise<string | null> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, out } = await textOf(folder, asked);
  const sha = out.trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}

/** A branch of the clone, or of its remote `origin`. */
export interface Branch {
  name: string;
  tip: string;
}

/** The branch of that name, `main`, `origin/main` or a whole ref; null: there is none. */
export async function branchNamed(clone: Clone, name: string): Promise<Branch | null> {
  const short = name.replace(/^(?:refs\/(?:heads|remotes\/origin)|origin)\//, '');
  const refs = [`refs/heads/${name}`, name, `refs/remotes/origin/${short}`];
  for (const ref of refs.filter((each) => each.startsWith('refs/'))) {
    const tip = await commitOf(clone, ref);
    if (tip !== null) return { name: short, tip };
  }
  return null;
}

/**
 * The name of the default branch: that of the remote `origin`, else the one that is checked out or that a bare clone
 * begins with; `main` where none is.
 */
export async function defaultBranchOf({ folder }: Clone): Promise<string> {
  for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const { code, out } = await textOf(folder, ['symbolic-ref', '--short', '--quiet', ref]);
    if (code === 0) return out.trim().replace(/^origin\//, '');
  }
  return 'main';
}

/** What git says. @throws GitFailure */
export async function saidBy({ folder }: Clone, args: readonly string[]): Promise<string> {
  const { code, out, err } = await textOf(folder, args);
  if (code !== 0) throw new GitFailure(err);
  return out;
}
