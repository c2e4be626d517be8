import type { Changes } from './changes.ts';
import { digestOf } from './digest.ts';
import type { Execution } from './execution.ts';
import { faultKinds } from './fault-kinds.ts';
import type { faultWorlds } from './fault-worlds.ts';
import { type Tried, tryFault, undisturbed } from './faults.ts';
import { faultsOf, faultsOfChanges, faultsOfEnd, faultsOfUse, nothingSeen } from './invariants.ts';
import { random, replay } from './orders.ts';
import type { Scenario } from './scenario.ts';
import { type End, type Finder, search } from './search.ts';

/** Something that went wrong, with one order in which it does. */
export interface Failure {
  what: string;
  count: number;
  steps: string[];
  /** The seed of the order, when it came by chance. */
  seed: number | null;
}

/** What was tried of one scenario. */
export interface Proof {
  scenario: string;
  /** So many states were gone through. */
  states: number;
  /** So many orders lead through them, in digits. */
  orders: string;
  /** The bound was met before all states were gone through. */
  isCut: boolean;
  random: number;
  /** Of the random orders those in which a process was killed. */
  killed: number;
  /** How many different worlds were left in the end. */
  ends: number;
  failures: Failure[];
}

/** How much is tried. */
export interface Effort {
  /** So many states at most are searched for all orders; 0: none. */
  states: number;
  /** So many processes are killed in each of these orders. */
  kills?: number;
  /** In all these orders, what a process collects in one go is read in one go. */
  isCollectedAtOnce?: boolean;
  /** So many random orders. */
  random: number;
  seed: number;
}

/**
 * Searches all orders of a scenario, and tries more by chance; in every third of these processes are killed. Of each
 * different end that the search finds one order is repeated with the processes side by side.
 */
export async function proveScenario(
  scenario: Scenario,
  { states, kills = 0, isCollectedAtOnce = false, random: times, seed }: Effort,
): Promise<Proof> {
  const begin = scenario.world();
  const seen = nothingSeen();
  const failures = new Failures();
  const samples = new Map<string, End>();
  const looked = new Set<Changes>();
  const finder: Finder = {
    request(world, changes, violations, steps) {
      if (looked.has(changes)) return;
      looked.add(changes);
      const faults = [...faultsOfUse(violations), ...faultsOfChanges(world, changes, steps.at(-1)!)];
      failures.add(faults, steps, null);
    },
    async end(end) {
      const { world, processes, steps } = end;
      failures.add(await faultsOfEnd(scenario, world, processes, seen), steps, null);
      const digest = digestOf(world);
      if (!samples.has(digest)) samples.set(digest, end);
    },
  };
  const found =
    states === 0
      ? { states: 0, orders: 0n, isCut: false }
      : await search(scenario, begin, finder, { states, kills, isCollectedAtOnce });
  for (const end of samples.values())
    await replay(
      scenario,
      begin,
      async (execution) => failures.add(differences(end, execution), end.steps, null),
      end.steps,
    );
  let killed = 0;
  for (let next = seed; next < seed + times; next++) {
    const check = async (execution: Execution): Promise<void> => {
      if (execution.steps.some((step) => step.endsWith(':killed'))) killed++;
      failures.add(await faultsOf(execution, seen), execution.steps, next);
    };
    await random(scenario, begin, check, { seed: next, kills: next % 3 === 0 ? 0.02 : 0 });
  }
  return {
    ...{ scenario: scenario.name, ...found, orders: String(found.orders), random: times, killed },
    ...{ ends: seen.worlds.size, failures: failures.all },
  };
}

/** What went wrong, each kind once, with the shortest order that was met. */
class Failures {
  readonly #all = new Map<string, Failure>();

  get all(): Failure[] {
    return [...this.#all.values()];
  }

  add(faults: readonly string[], steps: readonly string[], seed: number | null): void {
    for (const what of new Set(faults)) {
      const failure = this.#all.get(what) ?? { what, count: 0, steps: [...steps], seed };
      failure.count++;
      if (steps.length < failure.steps.length && failure.seed === seed) failure.steps = [...steps];
      this.#all.set(what, failure);
    }
  }
}

/** Where processes that run side by side end otherwise than the search says. */
function differences({ world, processes }: End, { world: there, scheduler }: Execution): string[] {
  const faults =
    world.fingerprint() === there.fingerprint() ? [] : ['side by side, the world ends otherwise'];
  for (const { name, isKilled, ending } of processes) {
    const process = scheduler.processes.get(name);
    const isSame = isKilled ? process?.isKilled : process?.ending?.kind === ending?.kind;
    if (!isSame) faults.push(`side by side, ${name} ends otherwise`);
  }
  return faults;
}

/** Repeats one order, given by its steps, or one by chance, given by its seed; tells its steps and what is wrong. */
export async function repeat(
  scenario: Scenario,
  order: { steps: string[] } | { seed: number },
): Promise<{ steps: string[]; faults: string[] }> {
  const stated = { steps: [] as string[], faults: [] as string[] };
  const check = async (execution: Execution): Promise<void> => {
    stated.steps = execution.steps;
    stated.faults = await faultsOf(execution);
  };
  const begin = scenario.world();
  if ('steps' in order) await replay(scenario, begin, check, order.steps);
  else await random(scenario, begin, check, { seed: order.seed, kills: order.seed % 3 === 0 ? 0.02 : 0 });
  return stated;
}

/** A share of all faults of a world: one of each kind for each request. */
export async function proveFaults(
  world: (typeof faultWorlds)[number],
  isMeant: (request: string, fault: string, index: number) => boolean = () => true,
): Promise<Tried[]> {
  const base = await undisturbed(world);
  const tried: Tried[] = [];
  let index = 0;
  for (const { id, isWrite } of base.requests) {
    for (const kind of faultKinds) {
      if (kind.onlyWrites && !isWrite) continue;
      if (isMeant(id, kind.name, index++)) tried.push(await tryFault(base, id, kind));
    }
  }
  return tried;
}
