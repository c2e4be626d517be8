import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Git could not do what was asked: what it said itself, without its `fatal: `. */
export class GitFailure extends Error {
  override name = 'GitFailure';
}

/** What no configuration of a clone may change: nothing but git itself runs, and nothing is written or fetched. */
const OPTIONS = [
  '--no-pager',
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.attributesFile=/dev/null'],
  ...['-c', 'protocol.allow=never'],
  // Empty lines of a patch begin with a blank, as on GitHub.
  ...['-c', 'diff.suppressBlankEmpty=false'],
];

/** No file: with an index git would take what lies in the work tree for what was committed. */
const NO_INDEX = join(tmpdir(), `docket-${randomUUID()}`);

/**
 * The environment without git's own variables, which could lead to another repository or start programs, and with those
 * that keep git from fetching the objects that a partial clone lacks. https://git-scm.com/docs/git#_environment_variables
 */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(others),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_INDEX_FILE: NO_INDEX,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Starts git in a folder, without a shell. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...OPTIONS, '-C', folder, ...args], { env: environment(), stdio: 'pipe' });
}

export interface Finished {
  code: number;
  out: Buffer;
  err: string;
}

/** Lets git run to its end. @throws GitFailure where there is no git. */
export async function runGit(folder: string, args: readonly string[]): Promise<Finished> {
  const git = startGit(folder, args);
  git.stdin.on('error', () => undefined).end();
  const [out, err, code] = await Promise.all([bytesOf(git.stdout), bytesOf(git.stderr), exitOf(git)]);
  return { code, out, err: lastWords(err.toString('utf8')) };
}

/** The exit code. @throws GitFailure where git cannot be started. */
export function exitOf(git: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    git.on('error', (error: NodeJS.ErrnoException) =>
      reject(new GitFailure(error.code === 'ENOENT' ? 'there is no program `git`' : error.message)),
    );
    git.on('close', (code) => resolve(code ?? 1));
  });
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The first line of what git says of a failure; the others are advice. */
export function lastWords(err: string): string {
  const lines = err.split('\n').filter((line) => line.trim() !== '');
  const said = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'git said nothing';
  return said.replace(/^(?:fatal|error): /, '').replace(/\.$/, '');
}

/** Finds the end of the first answer in what came so far, or says from where to look on when it is not there yet. */
type Reader<T> = (received: Buffer, from: number) => { answer: T; end: number } | { resume: number };

/** No answer is larger. */
const MOST_BYTES = 500_000_000;

interface Waiting<T> {
  request: string;
  resolve: (answer: T) => void;
  reject: (error: Error) => void;
}

interface Running<T> {
  git: ChildProcessWithoutNullStreams;
  waiting: Waiting<T>[];
}

/**
 * A git process that answers one request after the other. Where it dies the request that it was at fails with its last
 * words, and another process answers the next ones.
 */
export class GitServer<T> {
  readonly #start: () => ChildProcessWithoutNullStreams;
  readonly #read: Reader<T>;
  #running: Running<T> | null = null;

  constructor(folder: string, args: readonly string[], read: Reader<T>) {
    this.#start = () => startGit(folder, args);
    this.#read = read;
  }

  /** @throws GitFailure when git ends without an answer. */
  ask(request: string): Promise<T> {
    return new Promise((resolve, reject) => this.#send({ request, resolve, reject }));
  }

  /** Lets the process end; requests without an answer are given up. */
  close(): void {
    this.#running?.waiting.splice(0);
    this.#running?.git.kill();
    this.#running = null;
  }

  #send(waiting: Waiting<T>): void {
    this.#running ??= this.#begin();
    this.#running.waiting.push(waiting);
    this.#running.git.stdin.write(waiting.request);
  }

  #begin(): Running<T> {
    const running: Running<T> = { git: this.#start(), waiting: [] };
    const { git, waiting } = running;
    let said = '';
    const fail = (why: string): void => {
      if (this.#running === running) this.#running = null;
      const [first, ...others] = waiting.splice(0);
      first?.reject(new GitFailure(why));
      for (const other of others) this.#send(other);
    };
    const received = new Received();
    let from = 0;
    git.stdout.on('data', (chunk: Buffer) => {
      received.add(chunk);
      while (waiting.length > 0 && received.bytes.length > 0) {
        const found = this.#read(received.bytes, from);
        from = 'end' in found ? 0 : found.resume;
        if (!('end' in found)) break;
        received.drop(found.end);
        waiting.shift()?.resolve(found.answer);
      }
      if (received.bytes.length > MOST_BYTES) {
        fail('what git gives for it is too large');
        git.kill();
      }
    });
    git.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(0, 4000);
    });
    // What it did not read any more when it died is told by its end.
    git.stdin.on('error', () => undefined);
    exitOf(git).then(
      () => fail(lastWords(said)),
      (error: Error) => fail(error.message),
    );
    return running;
  }
}

/** Bytes that came and were not read yet, in room that grows. */
class Received {
  #room = Buffer.alloc(1 << 16);
  #length = 0;

  get bytes(): Buffer {
    return this.#room.subarray(0, this.#length);
  }

  add(chunk: Buffer): void {
    const needed = this.#length + chunk.length;
    if (needed > this.#room.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#room.length * 2));
      this.#room.copy(larger, 0, 0, this.#length);
      this.#room = larger;
    }
    chunk.copy(this.#room, this.#length);
    this.#length = needed;
  }

  drop(count: number): void {
    this.#room.copy(this.#room, 0, count, this.#length);
    this.#length -= count;
  }
}
