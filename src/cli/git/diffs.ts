import { randomUUID } from 'node:crypto';
import type { PatchedFile } from '../../assemble/changed-files.ts';
import { type Listed, listedFiles, patchedFiles, withoutPatch } from './patches.ts';
import { GitFailure, GitServer, runGit } from './process.ts';

/** Neither programs that the clone names, nor what its configuration says of renames. */
const DIFF_TREE = ['diff-tree', '-r', '-z', '--no-commit-id', '--no-ext-diff', '--no-textconv'];

/** Files of a change that a clone lacks, and that are left out one by one. */
const MOST_MISSING = 20;

/** Patches as GitHub makes them, whatever the configuration says. */
const PATCHES = [
  ...['--raw', '-p', '-U3', '--inter-hunk-context=0', '--diff-algorithm=myers', '--indent-heuristic'],
  ...['-M', '-l1000', '--submodule=short', '--no-color'],
];

/** The two sides of a change. */
export interface Sides {
  from: string;
  to: string;
}

/** Compares commits through two git processes that stay open: one for paths alone, one for patches. */
export class Diffs {
  readonly #folder: string;
  readonly #end = `end-${randomUUID()}\n`;
  readonly #paths: GitServer<Buffer>;
  readonly #patches: GitServer<Buffer>;

  constructor(folder: string) {
    const read = untilEnd(Buffer.from(this.#end));
    this.#folder = folder;
    this.#paths = new GitServer(folder, [...DIFF_TREE, '--stdin', '--raw', '--no-renames'], read);
    this.#patches = new GitServer(folder, [...DIFF_TREE, '--stdin', ...PATCHES], read);
  }

  close(): void {
    this.#paths.close();
    this.#patches.close();
  }

  /** The files that differ, a renamed one under both names. @throws GitFailure where a folder is missing. */
  async listed(sides: Sides): Promise<Listed[]> {
    return listedFiles(await this.#paths.ask(this.#request(sides)));
  }

  /**
   * The changed files with their patches.
   *
   * @param mayMiss whether a file that the clone lacks may be listed without a patch
   * @throws GitFailure where another object is missing.
   */
  async files(sides: Sides, mayMiss: (path: string) => boolean): Promise<PatchedFile[]> {
    try {
      return patchedFiles(await this.#patches.ask(this.#request(sides)));
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      return this.#filesAround(error, sides, mayMiss);
    }
  }

  /** The changed files but for those that the clone lacks, as far as these may be missed: they have no patch. */
  async #filesAround(
    failure: GitFailure,
    { from, to }: Sides,
    mayMiss: (path: string) => boolean,
  ): Promise<PatchedFile[]> {
    const listed = await this.listed({ from, to });
    const missed = new Set<Listed>();
    let why = failure.message;
    while (missed.size < MOST_MISSING) {
      const oid = /\b[0-9a-f]{40,64}\b/.exec(why)?.[0];
      const found = listed.filter((file) => !missed.has(file) && file.oids.some((each) => each === oid));
      if (oid === undefined || found.length === 0 || !found.every(({ path }) => mayMiss(path))) break;
      for (const file of found) missed.add(file);
      const others = [...missed].map(({ path }) => `:(top,exclude,literal)${path}`);
      const args = [...DIFF_TREE, ...PATCHES, from, to, '--', ':(top)', ...others];
      const { code, out, err } = await runGit(this.#folder, args);
      if (code === 0) return [...patchedFiles(out), ...[...missed].map(withoutPatch)];
      why = err;
    }
    throw new GitFailure(why);
  }

  /** A commit and what it is to be compared with; what names no object comes back as it is, and ends the answer. */
  #request({ from, to }: Sides): string {
    return `${to} ${from}\n${this.#end}`;
  }
}

/** The answer ends where the line comes back that ended the request. */
function untilEnd(end: Buffer) {
  return (received: Buffer, from: number): { answer: Buffer; end: number } | { resume: number } => {
    const at = received.indexOf(end, from);
    if (at === -1) return { resume: Math.max(0, received.length - end.length) };
    return { answer: Buffer.from(received.subarray(0, at)), end: at + end.length };
  };
}
