import { type Program, Scheduler } from './scheduler.ts';
import type { World } from './state.ts';

/**
 * How many requests a program makes one after another: all that it asks for without a further answer are answered
 * together, so each round waited for the one before. No clock tells it.
 *
 * @throws when the program does, or when a request or an answer does not fit GitHub's description.
 */
export async function depthOf(world: World, program: Program): Promise<number> {
  const scheduler = new Scheduler(world);
  let depth = 0;
  scheduler.open();
  try {
    await scheduler.start('only', program);
    for (; scheduler.waiting.length > 0; depth++) {
      for (const { id } of [...scheduler.waiting]) await scheduler.serve(id);
    }
  } finally {
    scheduler.close();
  }
  const { ending } = scheduler.processes.get('only')!;
  if (ending?.kind === 'threw') throw ending.error;
  if (scheduler.violations.length > 0) throw new Error(scheduler.violations.join('\n'));
  return depth;
}
