import type { World } from '../fake/state.ts';
import { chances } from './chances.ts';
import { Execution } from './execution.ts';
import type { Scenario } from './scenario.ts';

/** Is given an order when everything has ended. */
export type Check = (execution: Execution) => Promise<void>;

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
