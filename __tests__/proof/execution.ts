import { type Outcome, Scheduler } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { docket } from './docket.ts';
import type { ReadingPhase } from './reading-phase.ts';
import type { Happening, Scenario } from './scenario.ts';

/** What a step looked at and what it changed. */
export interface Footprint {
  reads: ReadonlySet<string>;
  writes: ReadonlySet<string>;
}

/** A branch that a request made or moved. */
export interface Move {
  ref: string;
  from: string | null;
  to: string;
  by: string;
}

/** One way in which a scenario goes: step by step, each chosen from outside. */
export class Execution {
  readonly scenario: Scenario;
  readonly scheduler: Scheduler;
  readonly world: World;
  /** The steps so far: ids of requests, and names of happenings with a `!` before them. */
  readonly steps: string[] = [];
  /** Branches that requests of Docket moved, in their order. */
  readonly moves: Move[] = [];
  /** What requests did to comments that are not Docket's. */
  readonly touched: string[] = [];
  readonly #happened = new Set<string>();
  /** For each process the requests that its reading phase still has to make. */
  readonly #reading = new Map<string, string[]>();
  readonly #phase: ReadingPhase | null;
  #reads = new Set<string>();
  #writes = new Set<string>();

  /** @param phase makes one step of all that a process reads before it begins to publish; null: each read is a step. */
  constructor(scenario: Scenario, begin: World, phase: ReadingPhase | null = null) {
    this.scenario = scenario;
    this.#phase = phase;
    this.world = begin.clone({
      read: (part) => this.#reads.add(part),
      write: (part) => this.#writes.add(part),
    });
    this.scheduler = new Scheduler(this.world);
  }

  /** Starts the processes that need no happening. End with `close`. */
  async open(): Promise<this> {
    this.scheduler.open();
    await this.#startAfter(undefined);
    return this;
  }

  close(): void {
    this.scheduler.close();
  }

  /** What can come next. */
  enabled(): string[] {
    const requests = this.scheduler.waiting
      .filter(({ id, process }) => !this.#reading.has(process) || !this.#isRead(process, id))
      .map(({ id }) => id);
    const reading = [...this.#reading.keys()].map((name) => `${name}:reads`);
    const happenings = Object.entries(this.scenario.happenings ?? {})
      .filter(([name, happening]) => !this.#happened.has(name) && this.#isReady(happening))
      .map(([name]) => `!${name}`);
    return [...reading, ...requests, ...happenings];
  }

  /** Does one of them. */
  async step(id: string, outcome: Outcome | null = null): Promise<Footprint> {
    const [refs, comments, lists] = [refsOf(this.world), peoplesComments(this.world), listsOf(this.world)];
    this.#reads = new Set();
    this.#writes = new Set();
    this.steps.push(id);
    if (id.startsWith('!')) {
      await this.#happen(id.slice(1));
      return { reads: this.#reads, writes: this.#writes };
    }
    if (id.endsWith(':reads')) await this.#readAll(id.replace(/:reads$/, ''));
    else await this.#serve(id, outcome);
    const footprint = { reads: this.#reads, writes: this.#writes };
    this.#reads = new Set();
    if (footprint.writes.size === 0 && listsOf(this.world) !== lists)
      throw new Error(`${id} changed something that nobody noticed.`);
    if (footprint.writes.size > 0) this.#note(id, refs, comments);
    return footprint;
  }

  async #serve(id: string, outcome: Outcome | null = null): Promise<void> {
    const before = new Set(this.#reads);
    for (const part of changedBy(id)) this.#writes.add(part);
    await this.scheduler.serve(id, outcome);
    const run = /:GET \/actions\/runs\/(\d+)/.exec(id)?.[1];
    if (run !== undefined && !before.has('contents.runs') && this.#reads.delete('contents.runs'))
      this.#reads.add(`run ${run}`);
  }

  async #readAll(name: string): Promise<void> {
    const next = (): string | undefined =>
      this.scheduler.waiting.find(({ process, id }) => process === name && this.#isRead(name, id))?.id;
    for (let id = next(); id !== undefined; id = next()) {
      const left = this.#reading.get(name)!;
      left.splice(left.indexOf(id), 1);
      await this.#serve(id);
    }
    this.#reading.delete(name);
  }

  #isRead(name: string, id: string): boolean {
    return this.#reading.get(name)?.includes(id) ?? false;
  }

  /** Ends a process where it is. */
  kill(name: string): void {
    this.steps.push(`${name}:killed`);
    this.scheduler.kill(name);
    this.#reading.delete(name);
  }

  #isReady({ after = [] }: Happening): boolean {
    return after.every((name) => {
      const process = this.scheduler.processes.get(name);
      return this.#happened.has(name) || process?.isKilled || (process?.ending ?? null) !== null;
    });
  }

  async #happen(name: string): Promise<void> {
    const happening = this.scenario.happenings![name]!;
    this.#happened.add(name);
    happening.act(this.world);
    for (const part of happening.changes) this.#writes.add(part);
    await this.#startAfter(name);
  }

  async #startAfter(happening: string | undefined): Promise<void> {
    for (const [name, started] of Object.entries(this.scenario.processes))
      if (started.by === happening) {
        if (this.#phase) this.#reading.set(name, await this.#phase.of(name, started, this.world));
        await this.scheduler.start(name, docket(this.world, started));
      }
  }

  /** Notes what a request that wrote did. */
  #note(by: string, refs: ReadonlyMap<string, string>, comments: string): void {
    for (const [ref, to] of refsOf(this.world)) {
      const from = refs.get(ref) ?? null;
      if (from !== to) this.moves.push({ ref, from, to, by });
    }
    if (peoplesComments(this.world) !== comments) this.touched.push(by);
  }
}

function refsOf({ git }: World): Map<string, string> {
  return new Map(git.refs('refs/').map((name) => [name, git.ref(name)!]));
}

/** All comments that others than the token's account wrote. */
function peoplesComments({ contents: { comments, viewer } }: World): string {
  return JSON.stringify(comments.filter(({ author }) => author !== viewer));
}

/** What requests could change in place. */
function listsOf({ contents: { comments, statuses, runs, pulls } }: World): string {
  return JSON.stringify([comments, statuses.length, runs.length, pulls.length]);
}

/** Requests that change lists in place, which nobody notices. */
function changedBy(id: string): string[] {
  if (/:(POST|PATCH|DELETE) \/issues\//.test(id)) return ['contents.comments', 'contents.deletions'];
  if (/:POST \/statuses\//.test(id)) return ['contents.statuses'];
  return [];
}
