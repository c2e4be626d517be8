import { createHash } from 'node:crypto';
import type { Answer } from '../fake/answer.ts';
import { isWrite, type Received } from '../fake/received.ts';
import { Scheduler } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { programOf, toldAtStart } from './docket.ts';
import { faultsOfProcess, type Left } from './invariants.ts';
import type { Scenario, Started } from './scenario.ts';

/** A request that a process waits for. */
export interface Waiting {
  id: string;
  received: Received;
  /** The same for two requests if GitHub cannot tell them apart. */
  digest: string;
}

/** An answer of GitHub's. */
export interface Given {
  answer: Answer;
  /** The same for two answers if a process cannot tell them apart. */
  digest: string;
}

/** Where one process stands after the answers that it was given. */
export interface Standing {
  /** Tells it from every other standing of the scenario. */
  number: number;
  waiting: Waiting[];
  /** It has begun to collect what its report is made of, and has not yet asked for all of it. */
  isCollecting: boolean;
  /** The process as it would be left here. */
  left: Left;
}

/** Queries that publishing makes: what it looks at directly before and after it writes. */
const looks = /^\s*query (?:look|comments|holds|written|headStake)\b/;

/** Whether a request is one of those that collect what a report is made of. */
export function collects(received: Received): boolean {
  return !isWrite(received) && !looks.test(received.graphql?.query ?? '');
}

interface Known extends Standing {
  process: string;
  /** The world in which it started. */
  world: World;
  /** One way here; null: it has just started. */
  came: { from: Known; asked: Waiting; given: Given } | null;
  next: Map<string, Known>;
}

/** So many programs are kept where they stand. */
const mostKept = 100;

/**
 * Finds out what the processes of a scenario do. A process is a deterministic function of what it is told at its start
 * and of the answers that it was given: so its standing is found by running it alone, up to there, only once, whatever
 * goes on around it in the meantime.
 *
 * Two ways lead to one standing if the same requests were answered with the same bytes: a process that waits for several
 * at once is taken to go on alike in whatever order they are answered. Each way that the search takes is gone, to see that
 * it then waits for the same. All ends of a process are one if the same can be said against them.
 */
export class Standings {
  readonly #scenario: Scenario;
  readonly #starts = new Map<string, Known>();
  readonly #known = new Map<string, Known>();
  /** Standings by the answers that lead there. */
  readonly #byAnswers = new Map<string, Known>();
  /** Programs that stand still and can be led on from there, by where they stand. */
  readonly #kept = new Map<Known, Scheduler>();
  /** Requests, by their digest: many standings wait for the same. */
  readonly #requests = new Map<string, Received>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** How many standings are known. */
  get size(): number {
    return this.#known.size;
  }

  /** Where a process stands when it starts in a world, which must stay as it is. */
  async atStart(process: string, world: World): Promise<Standing> {
    const key = JSON.stringify([process, toldAtStart(world, this.#started(process))]);
    const known = this.#starts.get(key) ?? (await this.#run(process, world, null, [key]));
    this.#starts.set(key, known);
    return known;
  }

  /** Where it stands when one of the requests that it waits for is answered. */
  async after(standing: Standing, asked: Waiting, given: Given): Promise<Standing> {
    const from = standing as Known;
    const key = `${asked.id} ${given.digest}`;
    const known = from.next.get(key) ?? (await this.#find({ from, asked, given }));
    from.next.set(key, known);
    return known;
  }

  async #find(came: NonNullable<Known['came']>): Promise<Known> {
    const { process, world } = came.from;
    const answers = answersOf(came);
    const key = digestOf([process, answers]);
    const known = this.#byAnswers.get(key);
    const found = await this.#run(process, world, came, answers);
    this.#byAnswers.set(key, found);
    if (known && found !== known)
      throw new Error(
        `${process} goes on otherwise when it is answered in another order: ${answers.join('; ')}`,
      );
    return found;
  }

  async #run(process: string, world: World, came: Known['came'], answers: string[]): Promise<Known> {
    const scheduler = await this.#lead(process, world, came);
    const { ending, log } = scheduler.processes.get(process)!;
    const waiting = scheduler.waiting.map(({ id, received }) => this.#waiting(id, received));
    const isCollecting =
      came !== null && collects(came.asked.received) && waiting.some(({ received }) => collects(received));
    const left = { name: process, ending, log, requests: wayTo(came).length, isKilled: false };
    const asks = waiting.map(({ id, digest }) => `${id} ${digest}`).sort();
    const future = waiting.length > 0 ? [answers, asks] : [];
    const key = digestOf([process, faultsOfProcess(left), future]);
    const known = this.#known.get(key) ?? {
      ...{ number: this.#known.size, waiting, isCollecting, left },
      ...{ process, world, came, next: new Map() },
    };
    this.#known.set(key, known);
    if (waiting.length > 0) this.#keep(known, scheduler);
    return known;
  }

  /** Leads a program to where it stands after an answer: from the standing before it or, if it left there, from its start. */
  async #lead(process: string, world: World, came: Known['came']): Promise<Scheduler> {
    const kept = came && this.#kept.get(came.from);
    if (came) this.#kept.delete(came.from);
    const scheduler = kept ?? new Scheduler(world);
    scheduler.open();
    try {
      if (!kept) await scheduler.start(process, programOf(world, this.#started(process)));
      for (const { asked, given } of kept ? [came!] : wayTo(came))
        await scheduler.give(asked.id, given.answer);
    } finally {
      scheduler.close();
    }
    return scheduler;
  }

  #keep(known: Known, scheduler: Scheduler): void {
    this.#kept.set(known, scheduler);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value!);
  }

  #waiting(id: string, asked: Received): Waiting {
    const { method, path, query, body, headers } = asked;
    const digest = digestOf([method, path, String(query), body, { ...headers, 'user-agent': undefined }]);
    const received = this.#requests.get(digest) ?? asked;
    this.#requests.set(digest, received);
    return { id, received, digest };
  }

  #started(process: string): Started {
    return this.#scenario.processes[process]!;
  }
}

/** The answers that lead to a standing, the first one first. */
function wayTo(came: Known['came']): NonNullable<Known['came']>[] {
  const way = [];
  for (let step = came; step !== null; step = step.from.came) way.unshift(step);
  return way;
}

/** All that tells what a process will do: where it started and which requests were answered how, in no order. */
function answersOf(came: NonNullable<Known['came']>): string[] {
  const way = wayTo(came);
  const answers = way.map(({ asked, given }) => `${asked.id} ${asked.digest} ${given.digest}`);
  return [String(way[0]!.from.number), ...answers.sort()];
}

/** A few letters for a value that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64');
}
