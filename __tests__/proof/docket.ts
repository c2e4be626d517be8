import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTheRest, loadWaiting } from '../../src/head.ts';
import { run } from '../../src/run.ts';
import type { Program } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { runnerEnvironment } from '../harness/environment.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import type { Started } from './scenario.ts';

// Here before the first request: no order of requests is to hang on how long it takes.
await Promise.all([loadWaiting(), loadTheRest()]);

/** A call of Docket: for the end of which run, with which inputs. */
export interface Call {
  runId: number;
  inputs?: Record<string, string>;
  /** Writes are spaced and limits waited for, as outside of tests. */
  throttle?: boolean;
}

const addresses = {
  url: 'http://fake.test',
  graphqlUrl: 'http://fake.test/graphql',
  enterpriseUrl: 'http://fake.test/api/v3',
};
const folder = mkdtempSync(join(tmpdir(), 'docket-proof-'));
let calls = 0;

/** What GitHub starts now: Docket, or what runs instead of it. */
export function programOf(world: World, started: Started): Program {
  return started.program ?? docket(world, started);
}

/** All that a process is told of the world when it starts; the same for two worlds in which it starts alike. */
export function toldAtStart(world: World, { runId, program }: Started): string {
  if (program) return '';
  const { repository } = world.contents;
  return JSON.stringify([repository, world.tip(repository.defaultBranch), workflowRunEvent(world, runId)]);
}

/**
 * The whole action for the end of a run, as GitHub would start it now: the event says what is so in the world at this
 * moment.
 */
export function docket(world: World, { runId, inputs = {}, throttle = false }: Call): Program {
  const start = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId), inputs };
  const environment = runnerEnvironment(world, addresses, folder, start);
  const userAgent = `docket-proof/${++calls}`;
  return (fetch) => run(environment, { throttle, retryAfterMs: 1, fetch, userAgent });
}
