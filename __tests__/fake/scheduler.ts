import { AsyncLocalStorage } from 'node:async_hooks';
import type { Answer } from './answer.ts';
import { Clock } from './clock.ts';
import { receivedFrom, responseOf } from './in-process.ts';
import type { Fault } from './interference.ts';
import { answerTo, isWrite, type Received } from './received.ts';
import type { World } from './state.ts';

/** A request that waits to be let through. */
export interface Asked {
  /** `<process>:<request>#<how often that process asked it>`: the same in every order that leads to it. */
  id: string;
  process: string;
  received: Received;
  isWrite: boolean;
}

/** How an answer is lost or spoilt on its way. */
export type Outcome =
  | Pick<Fault, 'status' | 'body' | 'headers' | 'afterEffect' | 'drop'>
  /** The answer begins, and then the connection breaks. */
  | { cut: true; afterEffect: true }
  /** Nothing comes, ever. */
  | { hang: true; afterEffect?: boolean };

/** What became of a process. */
export type Ending = { kind: 'returned' } | { kind: 'threw'; message: string; error: unknown };

/** One run of a program that talks to the fake GitHub. */
export interface Process {
  name: string;
  /** What it wrote to its standard output. */
  log: string;
  /** How many requests were answered. */
  requests: number;
  writes: number;
  /** Null: it has not ended. */
  ending: Ending | null;
  isKilled: boolean;
}

/** A program: it is given the `fetch` through which it reaches the fake GitHub. */
export type Program = (fetch: typeof globalThis.fetch) => Promise<void>;

interface Waiting extends Asked {
  answer(response: Response): void;
  refuse(error: unknown): void;
}

const current = new AsyncLocalStorage<Process>();
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** A timer that ends this soon is a step of the client's own, not a time of waiting. */
const shortlyMs = 10;
/** So many turns of the event loop without a request mean that a process waits for time to pass. */
const quietTurns = 25;
/** And so many that one which waits for an answer that never comes has nothing else to do. */
const stuckTurns = 100;
const mostTurns = 500_000;

/**
 * Runs programs side by side against one world, in one thread: each request waits at a gate until it is let through,
 * and between two of them every program goes on until it has asked for what it wants next, waits for a timer or has
 * ended. So whatever order GitHub could have seen their requests in can be had, and had again.
 */
export class Scheduler {
  readonly world: World;
  readonly violations: string[] = [];
  readonly processes = new Map<string, Process>();
  readonly #clock = new Clock(() => this.#running()?.name ?? null);
  readonly #asked = new Map<string, number>();
  #waiting: Waiting[] = [];
  /** Processes that were left without an answer. */
  readonly #unanswered = new Set<string>();
  #moves = 0;
  #write = process.stdout.write;

  constructor(world: World) {
    this.world = world;
  }

  /** Takes the place of clock and standard output for the programs, which go on where they are. */
  open(): void {
    this.#clock.install();
    const [living] = this.#living();
    // Another may have ended meanwhile, and nobody kept account of whose code runs since.
    if (living) current.run(living, () => undefined);
    const write = process.stdout.write;
    this.#write = write;
    process.stdout.write = ((text: string, ...rest: never[]) => {
      const running = this.#running();
      if (running === undefined) return write.call(process.stdout, text, ...rest);
      running.log += text;
      return true;
    }) as typeof process.stdout.write;
  }

  /** Gives clock and standard output back. The programs stand still until the scheduler is opened again. */
  close(): void {
    process.stdout.write = this.#write;
    this.#clock.uninstall();
    // Telling whose code runs makes every promise of this process slower, also those of later tests.
    if (this.#living().length === 0) current.disable();
  }

  /** Starts a program and lets it go on to its first requests. */
  async start(name: string, program: Program): Promise<void> {
    const started: Process = { name, log: '', requests: 0, writes: 0, ending: null, isKilled: false };
    this.processes.set(name, started);
    const end = (ending: Ending): void => {
      started.ending = ending;
      this.#moves++;
    };
    current.run(started, () => {
      program((input, init) => this.#ask(started, input, init)).then(
        () => end({ kind: 'returned' }),
        (error: unknown) =>
          end({ kind: 'threw', message: error instanceof Error ? error.message : String(error), error }),
      );
    });
    await this.settle();
  }

  /** The requests that wait, in the order they were asked. */
  get waiting(): readonly Asked[] {
    return this.#waiting;
  }

  /** Lets one request through: it is served, its answer delivered, and its process goes on. */
  async serve(id: string, outcome: Outcome | null = null): Promise<void> {
    const asked = this.#take(id);
    const { world, violations } = this;
    const isSpoilt = outcome !== null && !('afterEffect' in outcome && outcome.afterEffect);
    const answer = isSpoilt ? null : await answerTo(world, asked.received, violations);
    if (outcome !== null && 'hang' in outcome) this.#unanswered.add(asked.process);
    deliver(asked, answer, outcome);
    await this.settle();
  }

  /** Lets one request through and gives it an answer that was made before: the world is not asked. */
  async give(id: string, answer: Answer): Promise<void> {
    deliver(this.#take(id), answer, null);
    await this.settle();
  }

  /** Ends a process where it is: what it asked for never reaches GitHub, and it never asks again. */
  kill(name: string): void {
    this.processes.get(name)!.isKilled = true;
    this.#waiting = this.#waiting.filter(({ process }) => process !== name);
    this.#clock.drop(name);
  }

  /** Waits until each process that lives waits for an answer or has ended. */
  async settle(): Promise<void> {
    for (let [turns, quiet] = [0, 0]; turns < mostTurns; ) {
      const before = this.#moves;
      await turn();
      if (this.#clock.fire(() => true, shortlyMs) || this.#moves !== before) quiet = 0;
      // How long a disk takes says nothing of the program.
      else if (isWritingFiles()) {
        quiet = 0;
        continue;
      } else if (++quiet >= quietTurns) {
        const free = this.#free();
        if (free.size === 0) return;
        if (this.#clock.fire((owner) => free.has(owner ?? ''))) quiet = 0;
        else if (quiet > stuckTurns && [...free].every((name) => this.#unanswered.has(name))) return;
      }
      turns += 1;
    }
    throw new Error(`Neither asks nor ends: ${[...this.#free()].join(', ')}.`);
  }

  /** Whose code runs. What the client's queues do belongs to nobody: then the only process that lives is meant. */
  #running(): Process | undefined {
    const alive = this.#living();
    return current.getStore() ?? (alive.length === 1 ? alive[0] : undefined);
  }

  #living(): Process[] {
    return [...this.processes.values()].filter((item) => item.ending === null && !item.isKilled);
  }

  /** Processes that live and wait for no answer: they compute, or wait for a timer. */
  #free(): Set<string> {
    const asking = new Set(this.#waiting.map((item) => item.process));
    return new Set(
      this.#living()
        .map(({ name }) => name)
        .filter((name) => !asking.has(name)),
    );
  }

  #ask(asking: Process, input: unknown, init: RequestInit = {}): Promise<Response> {
    const received = receivedFrom(input, init);
    const label = `${asking.name}:${labelOf(received, this.world.fullName)}`;
    const count = (this.#asked.get(label) ?? 0) + 1;
    this.#asked.set(label, count);
    return new Promise((resolve, reject) => {
      const asked: Waiting = {
        id: `${label}#${count}`,
        process: asking.name,
        received,
        isWrite: isWrite(received),
        answer: resolve,
        refuse: reject,
      };
      const { signal } = init;
      const abort = (): void => {
        this.#waiting = this.#waiting.filter((item) => item !== asked);
        reject(signal?.reason);
      };
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      this.#moves++;
      if (!asking.isKilled) this.#waiting.push(asked);
    });
  }

  /** Takes a request from those that wait, to be answered. */
  #take(id: string): Waiting {
    const asked = this.#waiting.find((item) => item.id === id);
    if (!asked) {
      const there = this.#waiting.map((item) => item.id).join(', ');
      throw new Error(`No request ${id} waits; there are: ${there || 'none'}.`);
    }
    this.#waiting = this.#waiting.filter((item) => item !== asked);
    const process = this.processes.get(asked.process)!;
    process.requests++;
    if (asked.isWrite) process.writes++;
    return asked;
  }
}

/** A file takes hundreds of turns to be written and closed, and time must not pass meanwhile. */
const isWritingFiles = (): boolean =>
  process.getActiveResourcesInfo().some((resource) => /^(?:FSReq|CloseReq)/.test(resource));

/** A request in a few words: its method and path inside the repository, or the name of its query. */
function labelOf({ method, path, query, graphql }: Received, repository: string): string {
  if (graphql) return /^\s*((?:query|mutation)\s+\w+)/.exec(graphql.query)?.[1] ?? 'query';
  const inside = path.replace(`/repos/${repository}`, '');
  return `${method} ${inside}${query.size > 0 ? `?${query}` : ''}`;
}

/** Gives the answer to the process, as it is or as the network spoils it. */
function deliver(asked: Waiting, answer: Answer | null, outcome: Outcome | null): void {
  if (outcome === null) asked.answer(responseOf(answer!));
  else if ('cut' in outcome) asked.answer(broken(answer!));
  else if ('hang' in outcome) return;
  else if (outcome.drop)
    asked.refuse(new TypeError('fetch failed', { cause: new Error('other side closed') }));
  else {
    const { status = 200, headers, body = { message: `Made to fail with ${status}` } } = outcome;
    asked.answer(responseOf({ status, body, ...(headers && { headers }) }));
  }
}

/** The status and the headers arrive, the body does not. */
function broken(answer: Answer): Response {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
  const { status, headers } = responseOf(answer);
  return new Response(status === 204 ? null : body, { status, headers });
}
