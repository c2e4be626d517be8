import type { World } from '../fake/state.ts';
import { Execution, type Footprint } from './execution.ts';
import { addRaces, commute, type Node } from './races.ts';
import { ReadingPhase } from './reading-phase.ts';
import type { Scenario } from './scenario.ts';

/** What came out of trying all orders. */
export interface Explored {
  /** Orders that were run to their end. */
  orders: number;
  /** Orders that were left before their end, because what follows had been tried in another order. */
  pruned: number;
  /** The bound was met before all orders were tried. */
  isCut: boolean;
}

/** Is given each order when everything has ended. */
export type Check = (execution: Execution) => Promise<void>;

/**
 * Runs a scenario in all orders of what its processes do when they publish, and of its happenings, but for those that differ only in the order of steps
 * that do not touch each other: two steps commute unless one changes what the other looks at or changes. What a step
 * touches is not claimed but observed. Depth first, each order from a fresh copy of the world. What a process reads before it begins to publish is one step. Where two steps raced,
 * the other order is tried too (source sets and sleep sets, as in Abdulla and others, "Optimal Dynamic Partial Order
 * Reduction", 2014).
 *
 * @param most stops after so many orders.
 */
export async function exhaust(
  scenario: Scenario,
  begin: World,
  check: Check,
  most: number,
): Promise<Explored> {
  const explored = { orders: 0, pruned: 0, isCut: false };
  const stack: Node[] = [];
  const phase = new ReadingPhase();
  do {
    if (explored.orders + explored.pruned >= most) return { ...explored, isCut: true };
    if (await descend(scenario, begin, check, stack, phase)) explored.orders++;
    else explored.pruned++;
    addRaces(stack);
  } while (next(stack));
  return explored;
}

/** Goes down to the end of one order. False: it was left, because everything that could follow sleeps. */
async function descend(
  scenario: Scenario,
  begin: World,
  check: Check,
  stack: Node[],
  phase: ReadingPhase,
): Promise<boolean> {
  const execution = await new Execution(scenario, begin, phase).open();
  try {
    for (const node of stack) node.footprint = await execution.step(node.chosen);
    for (let enabled = execution.enabled(); enabled.length > 0; enabled = execution.enabled()) {
      const asleep = below(stack.at(-1));
      const chosen = enabled.find((id) => !asleep.has(id));
      if (chosen === undefined) return false;
      const footprint = await execution.step(chosen);
      stack.push({ enabled, chosen, footprint, wanted: new Set([chosen]), tried: new Map(), asleep });
    }
    await check(execution);
    return true;
  } finally {
    execution.close();
  }
}

/** What sleeps after the step of a node: what was tried before it, and commutes with it. */
function below(node: Node | undefined): Map<string, Footprint> {
  if (node === undefined) return new Map();
  const { asleep, tried, footprint } = node;
  return new Map([...asleep, ...tried].filter(([, other]) => commute(other, footprint)));
}

/** Goes back to the deepest node that has something left to try. False: there is none. */
function next(stack: Node[]): boolean {
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const { wanted, tried, asleep, chosen, footprint } = node;
    tried.set(chosen, footprint);
    const left = [...wanted].find((id) => !tried.has(id) && !asleep.has(id));
    if (left !== undefined) {
      node.chosen = left;
      return true;
    }
    stack.pop();
  }
  return false;
}

/** How a random order goes. */
export interface Chance {
  seed: number;
  /** How likely, at each step, a process is killed instead of being answered. */
  kills?: number;
}

/** One order by chance; the same seed gives the same one. With some seeds one process is left alone for long. */
export async function random(scenario: Scenario, begin: World, check: Check, { seed, kills = 0 }: Chance) {
  const chance = chances(seed);
  const patience = [0, 0.6, 0.9, 0.97][seed % 4]!;
  const parking = [0, 0.4][Math.floor(seed / 4) % 2]!;
  const parked = new Set<string>();
  const execution = await new Execution(scenario, begin).open();
  try {
    let last = '';
    const seen = new Set<string>();
    for (let enabled = execution.enabled(); enabled.length > 0; enabled = execution.enabled()) {
      // Races are lost by those who stand still just before they write.
      for (const id of enabled) {
        if (!seen.has(id) && isWrite(id) && chance() < parking) parked.add(id);
        seen.add(id);
      }
      const moving = enabled.filter((id) => !parked.has(id));
      if (moving.length === 0) parked.clear();
      const free = moving.length > 0 ? moving : enabled;
      const same = free.filter((id) => nameOf(id) === last);
      const from = same.length > 0 && chance() < patience ? same : free;
      const id = from[Math.floor(chance() * from.length)]!;
      last = nameOf(id);
      if (!id.startsWith('!') && chance() < kills) execution.kill(last);
      else await execution.step(id);
    }
    await check(execution);
  } finally {
    execution.close();
  }
}

/** One given order; what is left in the end goes in the order in which it was asked. */
export async function replay(scenario: Scenario, begin: World, check: Check, steps: readonly string[]) {
  const execution = await new Execution(scenario, begin).open();
  try {
    for (const id of steps) {
      if (id.endsWith(':killed')) execution.kill(nameOf(id));
      else await execution.step(id);
    }
    for (let [id] = execution.enabled(); id !== undefined; [id] = execution.enabled())
      await execution.step(id);
    await check(execution);
  } finally {
    execution.close();
  }
}

const isWrite = (id: string): boolean => /:(mutation|POST|PATCH|DELETE) /.test(id);
const nameOf = (id: string): string => id.split(':', 1)[0]!;

/** Numbers from 0 to 1 by chance, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
