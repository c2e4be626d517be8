import { type Outcome, Scheduler } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { type Changes, watch } from './changes.ts';
import { programOf } from './docket.ts';
import type { Happening, Scenario } from './scenario.ts';

/** One way in which a scenario goes, its processes side by side: step by step, each chosen from outside. */
export class Execution {
  readonly scenario: Scenario;
  readonly scheduler: Scheduler;
  readonly world: World;
  /** The steps so far: ids of requests, names of happenings with a `!` before them, and `<process>:killed`. */
  readonly steps: string[] = [];
  /** What requests that write changed, in their order. */
  readonly changes: { by: string; changes: Changes }[] = [];
  readonly #happened = new Set<string>();

  constructor(scenario: Scenario, begin: World) {
    this.scenario = scenario;
    this.world = begin.clone();
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
    const requests = this.scheduler.waiting.map(({ id }) => id);
    const happenings = Object.entries(this.scenario.happenings ?? {})
      .filter(([name, happening]) => !this.#happened.has(name) && this.#isReady(happening))
      .map(([name]) => `!${name}`);
    return [...requests, ...happenings];
  }

  /** Does one of them. */
  async step(id: string, outcome: Outcome | null = null): Promise<void> {
    this.steps.push(id);
    if (id.startsWith('!')) return this.#happen(id.slice(1));
    const isWrite = this.scheduler.waiting.find((asked) => asked.id === id)?.isWrite;
    const changedBy = isWrite ? watch(this.world) : null;
    await this.scheduler.serve(id, outcome);
    if (changedBy) this.changes.push({ by: id, changes: changedBy(this.world) });
  }

  /** Ends a process where it is. */
  kill(name: string): void {
    this.steps.push(`${name}:killed`);
    this.scheduler.kill(name);
  }

  #isReady({ after = [] }: Happening): boolean {
    return after.every((name) => {
      const process = this.scheduler.processes.get(name);
      return this.#happened.has(name) || process?.isKilled || (process?.ending ?? null) !== null;
    });
  }

  async #happen(name: string): Promise<void> {
    this.#happened.add(name);
    this.scenario.happenings![name]!.act(this.world);
    await this.#startAfter(name);
  }

  async #startAfter(happening: string | undefined): Promise<void> {
    for (const [name, started] of Object.entries(this.scenario.processes))
      if (started.by === happening) await this.scheduler.start(name, programOf(this.world, started));
  }
}
