import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A bare git repository on disk, written object by object and ref by ref, that git itself can read. */
export class GitDirectory {
  readonly #path: string;

  /** Makes the folder and the files that git wants to see in a repository. */
  constructor(path: string) {
    this.#path = path;
    mkdirSync(join(path, 'objects'), { recursive: true });
    mkdirSync(join(path, 'refs', 'heads'), { recursive: true });
    writeFileSync(join(path, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    this.writeHead('main');
  }

  /** Writes a loose object: zlib over header and body. */
  writeObject(oid: string, bytes: Uint8Array): void {
    const path = join(this.#path, 'objects', oid.slice(0, 2), oid.slice(2));
    if (existsSync(path)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(bytes));
  }

  /** Points a ref at a commit. */
  writeRef(name: string, oid: string): void {
    const path = join(this.#path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${oid}\n`);
  }

  /** Removes a ref. */
  deleteRef(name: string): void {
    rmSync(join(this.#path, name), { force: true });
  }

  /** Points HEAD at a branch. */
  writeHead(branch: string): void {
    writeFileSync(join(this.#path, 'HEAD'), `ref: refs/heads/${branch}\n`);
  }
}
