import { Scheduler } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { type Call, docket } from './docket.ts';

/** Runs Docket alone to its end. */
export async function alone(world: World, call: Call) {
  const scheduler = new Scheduler(world);
  scheduler.open();
  const wrote: string[] = [];
  try {
    await scheduler.start('late', docket(world, call));
    for (let [next] = scheduler.waiting; next; [next] = scheduler.waiting) {
      if (next.isWrite) wrote.push(next.id.replace(/^late:/, ''));
      await scheduler.serve(next.id);
    }
  } finally {
    scheduler.close();
  }
  return { ...scheduler.processes.get('late')!, wrote };
}
