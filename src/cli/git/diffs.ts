import { randomUUID } from 'node:crypto';
import type { PatchedFile } from '../../assemble/changed-files.ts';
import { patchedFiles, pathsIn } from './patches.ts';
import { GitServer } from './process.ts';

/** Neither programs that the clone names, nor what its configuration says of renames. */
const DIFF_TREE = ['diff-tree', '--stdin', '-r', '-z', '--no-commit-id', '--no-ext-diff', '--no-textconv'];

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
  readonly #end = `end-${randomUUID()}\n`;
  readonly #paths: GitServer<Buffer>;
  readonly #patches: GitServer<Buffer>;

  constructor(folder: string) {
    const read = untilEnd(Buffer.from(this.#end));
    this.#paths = new GitServer(folder, [...DIFF_TREE, '--raw', '--no-renames'], read);
    this.#patches = new GitServer(folder, [...DIFF_TREE, ...PATCHES], read);
  }

  close(): void {
    this.#paths.close();
    this.#patches.close();
  }

  /** The paths that differ, a renamed file under both names. @throws GitFailure where an object is missing. */
  async paths(sides: Sides): Promise<string[]> {
    return pathsIn(await this.#paths.ask(this.#request(sides)));
  }

  /** The changed files with their patches. @throws GitFailure where an object is missing. */
  async files(sides: Sides): Promise<PatchedFile[]> {
    return patchedFiles(await this.#patches.ask(this.#request(sides)));
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
