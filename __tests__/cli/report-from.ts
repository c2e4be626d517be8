import type { Surroundings } from '../../src/cli/surroundings.ts';
import type { World } from '../fake/state.ts';
import { commandOnWorld } from '../harness/command-on-world.ts';
import { pullNumber } from '../worlds/change.ts';

export const TARGET = `octo-org/octo-repo#${pullNumber}`;

/** When a limit ends, in seconds. */
export const reset = Math.floor(Date.parse('2026-05-06T10:23:00Z') / 1000);

/** Asks a world for a report; nothing may have been written to it. */
export const reportFrom = (world: World, words: readonly string[], over: Partial<Surroundings> = {}) =>
  commandOnWorld(world, ['report', ...words], over);
