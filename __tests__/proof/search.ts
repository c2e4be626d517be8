import type { World } from '../fake/state.ts';
import type { Changes } from './changes.ts';
import type { Left } from './invariants.ts';
import { type Reached, Worlds } from './reached.ts';
import type { Scenario } from './scenario.ts';
import { collects, type Standing, Standings, type Waiting } from './standing.ts';

/** What came out of a search. */
export interface Searched {
  /** So many different states of the world and all processes were come to. */
  states: number;
  /** So many different orders lead through them from the beginning to an end. */
  orders: bigint;
  /** The bound was met before all states were gone through. */
  isCut: boolean;
}

/** How much is searched. */
export interface Bounds {
  /** Stops after so many states. */
  states: number;
  /** So many processes may be killed in one order, at any moment. */
  kills: number;
  /** What a process collects in one go is read in one go: only the orders of all else are searched. */
  isCollectedAtOnce?: boolean | undefined;
}

/** Where orders end: nothing can follow. */
export interface End {
  world: World;
  processes: Left[];
  /** One order that leads there. */
  steps: string[];
}

/** Is told what the search finds. */
export interface Finder {
  /** What a request did, in the order that was gone when it was met. */
  request(world: World, changes: Changes, violations: string[], steps: string[]): void;
  /** Each end, once. */
  end(end: End): Promise<void>;
}

/** A process has not started, stands somewhere, or was killed there. */
type Place = null | { standing: Standing; isKilled: boolean };

/** All that the future depends on. */
interface State {
  on: Reached;
  places: Place[];
  /** A bit for each happening. */
  happened: number;
  kills: number;
}

interface Step {
  id: string;
  /** Who does it: a process, or a happening with a `!` before it. */
  by: string;
  to: State;
}

/**
 * Goes through all orders of all requests of a scenario's processes and of its happenings. A state is the world, to the
 * next id and instant that it gives, with where each process stands and which happenings have happened: what can follow
 * depends on nothing else. So orders that lead to one state are gone on with once only. Each step is one more answer, one
 * more happening or one more process that was killed: no state follows itself.
 *
 * One thing is left out. Where a process waits for a request that changes nothing, and that is answered alike in this
 * world and in all that can be made of it by those who can act before it is answered, only this request is tried: it may
 * as well come first. What can be made of a world is learned on the way, and the search is repeated with all ways between
 * worlds that it has seen until it sees no further one.
 *
 * Why that loses nothing. Say that the last search has missed an end or a way between two worlds. Take a state that was
 * met, as late as can be, with an order from there that leads to what was missed. If all steps were tried in that state,
 * one of them is the first of the order: then a later state has the same order before it, less a step. So only one
 * request r was tried. In the order, up to r or to its end where r is not in it, each step from one world to another is
 * a known way. If one were not, the steps up to the first such one could be done after r as well, since r has changed
 * nothing and its process asks for no less when it was answered: again a later state from which something is missed. So
 * r gets the same answer first as in its place, and r first, with the rest as it was, leads to the same: it was missed in
 * the state after r, which is later. All of this is a contradiction. A process that is killed before r is answered can be
 * killed after it; only where r was the last that it asked for, it has ended by then instead, in the same world.
 *
 * Where collecting is one step, no request that begins to collect is moved: all that follows it would be moved along.
 */
export async function search(
  scenario: Scenario,
  begin: World,
  finder: Finder,
  bounds: Bounds,
): Promise<Searched> {
  const worlds = new Worlds();
  const standings = new Standings(scenario);
  for (;;) {
    const before = worlds.ways;
    const pass = new Pass(scenario, worlds, standings, finder, bounds);
    const searched = await pass.run(worlds.reach(begin.clone()));
    if (searched.isCut || worlds.ways === before) return searched;
  }
}

/** One search, depth first. */
class Pass {
  readonly #scenario: Scenario;
  readonly #worlds: Worlds;
  readonly #standings: Standings;
  readonly #finder: Finder;
  readonly #bounds: Bounds;
  readonly #processes: string[];
  readonly #happenings: string[];
  /** By state, how many orders lead from there to an end; null: it is being gone through. */
  readonly #orders = new Map<string, bigint | null>();
  readonly #steps: string[] = [];
  #isCut = false;

  constructor(scenario: Scenario, worlds: Worlds, standings: Standings, finder: Finder, bounds: Bounds) {
    this.#scenario = scenario;
    this.#worlds = worlds;
    this.#standings = standings;
    this.#finder = finder;
    this.#bounds = bounds;
    this.#processes = Object.keys(scenario.processes);
    this.#happenings = Object.keys(scenario.happenings ?? {});
  }

  async run(on: Reached): Promise<Searched> {
    const places = await this.#startAfter(
      undefined,
      on,
      this.#processes.map(() => null),
    );
    const orders = await this.#below({ on, places, happened: 0, kills: this.#bounds.kills });
    return { states: this.#orders.size, orders, isCut: this.#isCut };
  }

  /** Goes through all that can follow; returns how many orders do. */
  async #below(state: State): Promise<bigint> {
    const key = keyOf(state);
    const known = this.#orders.get(key);
    if (known === null) throw new Error(`A state follows itself: ${this.#steps.join('; ')}`);
    if (known !== undefined) return known;
    if (this.#orders.size >= this.#bounds.states) this.#isCut = true;
    if (this.#isCut) return 0n;
    this.#orders.set(key, null);
    let [orders, isEnd] = [0n, true];
    for await (const { id, by, to } of this.#next(state)) {
      isEnd = false;
      this.#worlds.follow(state.on, to.on, by);
      this.#steps.push(id);
      orders += await this.#below(to);
      this.#steps.pop();
      if (this.#isCut) break;
    }
    if (isEnd) {
      await this.#finder.end(this.#endOf(state));
      orders = 1n;
    }
    this.#orders.set(key, orders);
    return orders;
  }

  async *#next(state: State): AsyncGenerator<Step> {
    const asked = state.places.flatMap((place, index) =>
      place && !place.isKilled ? place.standing.waiting.map((request) => ({ index, request })) : [],
    );
    const { isCollectedAtOnce = false } = this.#bounds;
    const collecting = asked.find(({ index }) => state.places[index]!.standing.isCollecting);
    if (isCollectedAtOnce && collecting)
      return yield this.#serve(state, collecting.index, collecting.request);
    const alive = this.#alive(state);
    for (const { index, request } of asked) {
      if (isCollectedAtOnce && collects(request.received)) continue;
      const { left, waiting } = state.places[index]!.standing;
      const others = waiting.length > 1 ? alive : alive.filter((name) => name !== left.name);
      if (await this.#worlds.isConstant(state.on, request, others))
        return yield this.#serve(state, index, request);
    }
    for (const { index, request } of asked) yield this.#serve(state, index, request);
    for (const [bit, name] of this.#happenings.entries())
      if (this.#isReady(state, bit)) yield this.#happen(state, bit, name);
    if (state.kills > 0) yield* this.#kills(state);
  }

  /** Who can still do something, now or later. */
  #alive({ places, happened }: State): string[] {
    return [
      ...this.#processes.filter((_, index) => {
        const place = places[index];
        return !place || (!place.isKilled && place.standing.waiting.length > 0);
      }),
      ...this.#happenings.filter((_, bit) => !(happened & (1 << bit))).map((name) => `!${name}`),
    ];
  }

  async #serve(state: State, index: number, request: Waiting): Promise<Step> {
    const { given, to, changes, violations } = await this.#worlds.effect(state.on, request);
    const { standing } = state.places[index]!;
    const after = await this.#standings.after(standing, request, given);
    const places = state.places.with(index, { standing: after, isKilled: false });
    if (to !== state.on || violations.length > 0)
      this.#finder.request(to.world, changes, violations, [...this.#steps, request.id]);
    return { id: request.id, by: standing.left.name, to: { ...state, on: to, places } };
  }

  #isReady({ happened, places }: State, bit: number): boolean {
    if (happened & (1 << bit)) return false;
    const { after = [] } = this.#scenario.happenings![this.#happenings[bit]!]!;
    return after.every((name) => {
      const other = this.#happenings.indexOf(name);
      if (other !== -1) return (happened & (1 << other)) !== 0;
      const place = places[this.#processes.indexOf(name)];
      return place?.isKilled || (place?.standing.left.ending ?? null) !== null;
    });
  }

  async #happen(state: State, bit: number, name: string): Promise<Step> {
    const on = this.#worlds.act(state.on, name, this.#scenario);
    const places = await this.#startAfter(name, on, state.places);
    return {
      id: `!${name}`,
      by: `!${name}`,
      to: { ...state, on, places, happened: state.happened | (1 << bit) },
    };
  }

  async #startAfter(happening: string | undefined, { world }: Reached, places: Place[]): Promise<Place[]> {
    const started = [...places];
    for (const [index, name] of this.#processes.entries())
      if (this.#scenario.processes[name]!.by === happening)
        started[index] = { standing: await this.#standings.atStart(name, world), isKilled: false };
    return started;
  }

  *#kills(state: State): Generator<Step> {
    for (const [index, place] of state.places.entries()) {
      if (!place || place.isKilled || place.standing.waiting.length === 0) continue;
      const places = state.places.with(index, { ...place, isKilled: true });
      const by = place.standing.left.name;
      yield { id: `${by}:killed`, by, to: { ...state, places, kills: state.kills - 1 } };
    }
  }

  #endOf({ on, places }: State): End {
    const processes = places.flatMap((place) =>
      place ? [{ ...place.standing.left, isKilled: place.isKilled }] : [],
    );
    return { world: on.world, processes, steps: [...this.#steps] };
  }
}

/** What was killed does nothing any more, wherever it stood; how many are left to be killed follows from those that were. */
function keyOf({ on, places, happened }: State): string {
  const standing = places.map((place) => (place?.isKilled ? 'killed' : (place?.standing.number ?? 'none')));
  return [on.number, ...standing, happened].join(' ');
}
