import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientOptions } from '../../src/github/client.ts';
import { run } from '../../src/run.ts';
import { buildWorld } from '../fake/build.ts';
import { openFake } from '../fake/in-process.ts';
import type { Stats } from '../fake/log.ts';
import { startFake } from '../fake/server.ts';
import type { World } from '../fake/state.ts';
import type { WorldSpec } from '../fake/world.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { atOnce } from './at-once.ts';
import { readOutputs, runnerEnvironment, type Start } from './environment.ts';
import { summaryFile } from './summary.ts';

/** What a call of Docket left behind. */
export interface Ran {
  outputs: Record<string, string>;
  summary: string;
  /** What stood in the log: notices, warnings and errors with their prefix. */
  log: string;
  /** The step failed: its message. */
  failed: string | null;
  stats: Stats;
  /** Files that were left in the temporary folder, by name. */
  kept: Record<string, string>;
}

/** The runner's temporary folder of this process: one call writes there after another. */
const folder = mkdtempSync(join(tmpdir(), 'docket-test-'));

/**
 * Runs Docket once, in this process, on a world: the real client without waiting times, and without a network unless
 * the start says so.
 *
 * @throws when a request or an answer does not fit GitHub's description.
 */
export async function runDocket(world: World, start: Start): Promise<Ran> {
  for (const name of Object.keys(keptIn(folder))) rmSync(join(folder, name));
  const fake = start.overHttp ? await startFake(world) : openFake(world);
  try {
    writeFileSync(summaryFile, '');
    const environment = runnerEnvironment(world, fake, folder, start);
    const client = { ...(fake.fetch && { fetch: fake.fetch }), ...start.client };
    const ran = await inEnvironment({ ...environment, GITHUB_STEP_SUMMARY: summaryFile }, client);
    const summary = readFileSync(summaryFile, 'utf8');
    return { ...ran, outputs: readOutputs(folder), summary, stats: fake.stats(), kept: keptIn(folder) };
  } finally {
    await fake.close();
  }
}

/** Runs Docket for the completion of a run. */
export function runFor(world: World, runId: number, inputs: Record<string, string> = {}): Promise<Ran> {
  return runDocket(world, { eventName: 'workflow_run', payload: workflowRunEvent(world, runId), inputs });
}

/** Builds a world from its description and runs Docket for one of its runs. */
export async function worldAfter(
  spec: WorldSpec,
  runId: number,
  inputs: Record<string, string> = {},
): Promise<Ran & { world: World }> {
  const world = buildWorld(spec);
  return { world, ...(await runFor(world, runId, inputs)) };
}

async function inEnvironment(
  environment: Record<string, string>,
  client: Partial<ClientOptions>,
): Promise<Pick<Ran, 'log' | 'failed'>> {
  const before = { ...process.env };
  const write = process.stdout.write;
  let log = '';
  Object.assign(process.env, environment);
  process.stdout.write = ((text: string) => {
    log += text;
    return true;
  }) as typeof process.stdout.write;
  try {
    await atOnce(() => run(process.env, { throttle: false, retryAfterMs: 1, ...client }));
    return { log, failed: failureIn(log) };
  } catch (error) {
    return { log, failed: error instanceof Error ? error.message : String(error) };
  } finally {
    process.stdout.write = write;
    process.env = before;
    process.exitCode = 0;
  }
}

function keptIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.startsWith('docket-'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function failureIn(log: string): string | null {
  return /^::error::(.*)$/m.exec(log)?.[1] ?? null;
}
