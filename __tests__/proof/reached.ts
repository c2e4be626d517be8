import { answerTo } from '../fake/received.ts';
import type { World } from '../fake/state.ts';
import { type Changes, watch } from './changes.ts';
import type { Scenario } from './scenario.ts';
import { digestOf, type Given, type Waiting } from './standing.ts';

/** A world that a search came to. It stays as it is: what happens in it leads to another one. */
export interface Reached {
  number: number;
  world: World;
  /** Worlds that one step led to, with who did it: processes, and happenings with a `!` before them. */
  readonly next: Map<Reached, Set<string>>;
}

/** What a request does in a world. */
export interface Effect {
  given: Given;
  to: Reached;
  changes: Changes;
  /** How it misused GitHub. */
  violations: string[];
}

/** The worlds that a search comes to: which they are, what requests and happenings do in them, and what follows which. */
export class Worlds {
  readonly #known = new Map<string, Reached>();
  readonly #effects = new Map<string, Effect>();
  readonly #acts = new Map<string, Reached>();
  readonly #givens = new Map<string, Given>();
  #future = new Map<string, Set<Reached>>();
  #constant = new Map<string, boolean>();
  /** How many ways there are from one world to another, by whom. */
  ways = 0;

  /** The one world that holds this, and nothing else. */
  reach(world: World): Reached {
    const key = world.fingerprint();
    const known = this.#known.get(key) ?? {
      number: this.#known.size,
      world,
      next: new Map<Reached, Set<string>>(),
    };
    this.#known.set(key, known);
    return known;
  }

  /** What a request does in a world. */
  async effect(on: Reached, { received, digest }: Waiting): Promise<Effect> {
    const key = `${on.number} ${digest}`;
    const known = this.#effects.get(key);
    if (known) return known;
    const world = on.world.clone();
    const changedBy = watch(world);
    const violations: string[] = [];
    const { text, ...rest } = await answerTo(world, received, violations);
    // The answer as it is now: what it was made of may change.
    const answer = { ...structuredClone(rest), ...(text && { text: Buffer.from(text) }) };
    const made = { answer, digest: digestOf([rest, text?.toString('base64')]) };
    const given = this.#givens.get(made.digest) ?? made;
    this.#givens.set(made.digest, given);
    const effect = { given, to: this.reach(world), changes: changedBy(world), violations };
    this.#effects.set(key, effect);
    return effect;
  }

  /** Where a happening leads. */
  act(on: Reached, name: string, { happenings }: Scenario): Reached {
    const key = `${on.number} ${name}`;
    const known = this.#acts.get(key);
    if (known) return known;
    const world = on.world.clone();
    happenings![name]!.act(world);
    const to = this.reach(world);
    this.#acts.set(key, to);
    return to;
  }

  /** Notes that somebody led from one world to another. */
  follow(from: Reached, to: Reached, by: string): void {
    const known = from.next.get(to) ?? new Set();
    if (from === to || known.has(by)) return;
    from.next.set(to, known.add(by));
    this.ways++;
    this.#future = new Map();
    this.#constant = new Map();
  }

  /**
   * Whether a request is answered alike and changes nothing in this world and in all that are known to come after it.
   *
   * @param others who can still do something before it is answered
   */
  async isConstant(on: Reached, request: Waiting, others: readonly string[]): Promise<boolean> {
    const key = `${on.number} ${request.digest} ${others.join()}`;
    const known = this.#constant.get(key) ?? (await this.#computeConstant(on, request, others));
    this.#constant.set(key, known);
    return known;
  }

  async #computeConstant(on: Reached, request: Waiting, others: readonly string[]): Promise<boolean> {
    const { given } = await this.effect(on, request);
    for (const world of this.#futureOf(on, others)) {
      const there = await this.effect(world, request);
      if (there.to !== world || there.given !== given) return false;
    }
    return true;
  }

  #futureOf(on: Reached, others: readonly string[]): Set<Reached> {
    const key = `${on.number} ${others.join()}`;
    const known = this.#future.get(key);
    if (known) return known;
    const future = new Set([on]);
    for (const world of future)
      for (const [next, by] of world.next) if (others.some((other) => by.has(other))) future.add(next);
    this.#future.set(key, future);
    return future;
  }
}
