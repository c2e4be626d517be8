import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null: gone. */
export type Files = Record<string, string | Uint8Array | null>;

const DATE = new Date('2026-03-01T12:00:00Z');

/** Who makes the commits, and when. */
const ANN = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_AUTHOR_DATE: DATE.toISOString(),
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
  GIT_COMMITTER_DATE: DATE.toISOString(),
};

/** Where the clone comes from; and no look after each commit at whether there is something to tidy. */
const CONFIG = `[remote "origin"]
	url = https://github.com/octo/shop.git
[maintenance]
	auto = false
`;

/** Commits the work tree: one program to start in place of two. */
const COMMIT = 'git add --all && git commit --quiet --allow-empty --no-verify -m "$1"';

/** Content as `git fast-import` takes it. */
function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes]);
}

/** A small repository in a folder of its own, made by git itself. All commits have one author and one date. */
export class TestClone {
  readonly folder = mkdtempSync(join(tmpdir(), 'docket-clone-'));

  constructor(...options: string[]) {
    // Hooks are not copied, and each program less that is started saves time.
    this.git('init', '--quiet', '--initial-branch=main', '--template=', ...options);
    appendFileSync(join(this.#own(), 'config'), CONFIG);
  }

  /** Where git keeps what is its own. */
  #own(): string {
    const folder = join(this.folder, '.git');
    return existsSync(folder) ? folder : this.folder;
  }

  /** The commit that is checked out: git has just written its ref. */
  #head(): string {
    const read = (path: string): string => readFileSync(join(this.#own(), path), 'utf8').trimEnd();
    const head = read('HEAD');
    return head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head;
  }

  /** What git says, without its last line end. */
  git(...args: string[]): string {
    return this.#run('git', args);
  }

  #run(program: string, args: string[], input: Buffer | string = ''): string {
    // Without the latter no program of Windows starts.
    const { PATH, SystemRoot } = process.env;
    const env = {
      PATH,
      ...(SystemRoot && { SystemRoot }),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...ANN,
    };
    const out = execFileSync(program, args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      input,
      env,
    });
    return out.trimEnd();
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
    this.write(files).#run('sh', ['-c', COMMIT, 'sh', message]);
    return this.#head();
  }

  /**
   * Commits to `main` that have these files alone, one on the other. The work tree stays as it is: git makes them all at
   * once, which takes less time than one does otherwise.
   *
   * @returns their ids
   */
  history(commits: readonly { message: string; files: Files }[]): string[] {
    const ident = `${ANN.GIT_AUTHOR_NAME} <${ANN.GIT_AUTHOR_EMAIL}> ${DATE.getTime() / 1000} +0000`;
    const lines = commits.flatMap(({ message, files }) => [
      ...['commit refs/heads/main', `author ${ident}`, `committer ${ident}`],
      data(`${message}\n`),
      'deleteall',
      ...Object.entries(files).flatMap(([path, content]) =>
        content === null ? [] : [`M 100644 inline ${JSON.stringify(path)}`, data(content)],
      ),
    ]);
    const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
    this.#run('git', ['fast-import', '--quiet'], input);
    return this.git('rev-list', '--reverse', 'main').split('\n');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
