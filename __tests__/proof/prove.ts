import type { Execution } from './execution.ts';
import { exhaust, random, replay } from './explore.ts';
import { faultKinds } from './fault-kinds.ts';
import type { faultWorlds } from './fault-worlds.ts';
import { type Tried, tryFault, undisturbed } from './faults.ts';
import { faultsOf, type Seen } from './invariants.ts';
import type { Scenario } from './scenario.ts';

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
  orders: number;
  pruned: number;
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
  /** So many orders at most; 0: none. */
  orders: number;
  /** So many random orders of whole runs. */
  random: number;
  seed: number;
}

/** Tries a scenario in all orders of publishing, and whole runs by chance; in every third of these processes are killed. */
export async function proveScenario(
  scenario: Scenario,
  { orders, random: times, seed }: Effort,
): Promise<Proof> {
  const begin = scenario.world();
  const seen: Seen = new Map();
  const failures = new Map<string, Failure>();
  let [current, killed]: [number | null, number] = [null, 0];
  const check = async (execution: Execution): Promise<void> => {
    if (execution.steps.some((step) => step.endsWith(':killed'))) killed++;
    for (const what of new Set(await faultsOf(execution, seen))) {
      const failure = failures.get(what) ?? { what, count: 0, steps: [...execution.steps], seed: current };
      failure.count++;
      if (execution.steps.length < failure.steps.length && failure.seed === current)
        failure.steps = [...execution.steps];
      failures.set(what, failure);
    }
  };
  const explored =
    orders === 0 ? { orders: 0, pruned: 0, isCut: false } : await exhaust(scenario, begin, check, orders);
  for (let next = seed; next < seed + times; next++) {
    current = next;
    await random(scenario, begin, check, { seed: next, kills: next % 3 === 0 ? 0.02 : 0 });
  }
  return {
    scenario: scenario.name,
    ...explored,
    random: times,
    killed,
    ends: seen.size,
    failures: [...failures.values()],
  };
}

/** Repeats one order, given by its steps, or one by chance, given by its seed; tells its steps and what is wrong. */
export async function repeat(
  scenario: Scenario,
  order: { steps: string[] } | { seed: number },
): Promise<{ steps: string[]; faults: string[] }> {
  const told = { steps: [] as string[], faults: [] as string[] };
  const check = async (execution: Execution): Promise<void> => {
    told.steps = execution.steps;
    told.faults = await faultsOf(execution);
  };
  const begin = scenario.world();
  if ('steps' in order) await replay(scenario, begin, check, order.steps);
  else await random(scenario, begin, check, { seed: order.seed, kills: order.seed % 3 === 0 ? 0.02 : 0 });
  return told;
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
