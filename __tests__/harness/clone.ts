import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null: gone. */
export type Files = Record<string, string | Uint8Array | null>;

/** A small repository in a folder of its own, made by git itself. All commits have one author and one date. */
export class TestClone {
  readonly folder = mkdtempSync(join(tmpdir(), 'docket-clone-'));

  constructor(...options: string[]) {
    this.git('init', '--quiet', '--initial-branch=main', ...options);
    this.git('config', 'remote.origin.url', 'https://github.com/octo/shop.git');
  }

  /** What git says, without its last line end. */
  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ann',
        GIT_AUTHOR_EMAIL: 'ann@example.org',
        GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
        GIT_COMMITTER_NAME: 'Ann',
        GIT_COMMITTER_EMAIL: 'ann@example.org',
        GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
      },
    }).trimEnd();
  }

  /** Writes and removes files, without a commit. */
  write(files: Files): this {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      if (content === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
    return this;
  }

  /** A program that leaves a mark when something runs it. */
  program(path: string, mark: string): string {
    this.write({ [path]: `#!/bin/sh\ntouch '${mark}'\ncat "$1"\n` });
    const file = join(this.folder, path);
    chmodSync(file, 0o755);
    return file;
  }

  /** @returns the commit's id */
  commit(message: string, files: Files = {}): string {
    this.write(files).git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A commit that leaves these files alone. */
  only(files: Files): string {
    this.git('rm', '-r', '-q', '--ignore-unmatch', '.');
    return this.commit('Begin anew', files);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
