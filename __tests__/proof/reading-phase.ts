import { Scheduler } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { digestOf } from './digest.ts';
import { type Call, docket } from './docket.ts';

/** Finds out what a process reads before it begins to publish: all that a dry run asks for in the same world. */
export class ReadingPhase {
  readonly #known = new Map<string, string[]>();

  /** The ids of the requests. */
  async of(name: string, call: Call, world: World): Promise<string[]> {
    const key = `${name} ${digestOf(world)}`;
    const known = this.#known.get(key) ?? (await readsOf(name, call, world));
    this.#known.set(key, known);
    return [...known];
  }
}

async function readsOf(name: string, call: Call, world: World): Promise<string[]> {
  const copy = world.clone();
  const scheduler = new Scheduler(copy);
  scheduler.open();
  try {
    await scheduler.start(name, docket(copy, { ...call, inputs: { ...call.inputs, 'dry-run': 'true' } }));
    for (let [next] = scheduler.waiting; next; [next] = scheduler.waiting) await scheduler.serve(next.id);
  } finally {
    scheduler.close();
  }
  return scheduler.served;
}
