import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { buildWorld } from '../__tests__/fake/build.ts';
import { startFake } from '../__tests__/fake/server.ts';
import { readOutputs, runnerEnvironment } from '../__tests__/harness/environment.ts';
import { BUDGET, type HostileInput, hostileInputs } from '../__tests__/worlds/bounds/inputs.ts';
import { workflowRunEvent } from '../__tests__/worlds/event.ts';
import { runNode } from './usage.ts';

/** After this a process is killed: it is far over its budget. */
const PATIENCE_MS = 90_000;

// The action as its sources are now, whatever `dist` holds.
const action = resolve('node_modules/.cache/docket/action.js');
const bundle = await rolldown({ input: 'src/index.ts', platform: 'node' });
await bundle.write({ file: action, format: 'esm', codeSplitting: false });

const [wanted = ''] = process.argv.slice(2);
const inputs = hostileInputs.filter(({ name }) => name.includes(wanted));
console.log(
  `Node ${process.version}; at most ${BUDGET.cpuSeconds} s of CPU and ${BUDGET.memoryMb} MB for each.\n`,
);
console.log('| input | CPU | peak memory | verdict | gaps |');
console.log('|---|---|---|---|---|');
let over = 0;
for (const input of inputs) {
  const { cells, isOver } = await measure(input);
  if (isOver) over += 1;
  console.log(`| ${[isOver ? `**${input.name}**` : input.name, ...cells].join(' | ')} |`);
}
console.log(`\n${inputs.length} inputs, ${over} over budget.`);
process.exitCode = over === 0 ? 0 : 1;

/** Runs the action in a process of its own against a fake GitHub that holds the input. */
async function measure({ make }: HostileInput): Promise<{ cells: string[]; isOver: boolean }> {
  const { world: spec, runId, start } = make();
  const folder = mkdtempSync(join(tmpdir(), 'docket-bounds-'));
  const world = buildWorld(spec);
  const fake = await startFake(world);
  const payload = workflowRunEvent(world, runId);
  const environment = runnerEnvironment(world, fake, folder, {
    eventName: 'workflow_run',
    payload,
    ...start,
  });
  const { usage, log } = await runNode([action], environment, folder, PATIENCE_MS);
  await fake.close();
  const outputs = readOutputs(folder);
  rmSync(folder, { recursive: true });
  const shown = process.env.BOUNDS_LOG === undefined ? '' : log;
  if (shown !== '') console.log(shown);
  const verdict = outputs.verdict ?? `none: ${log.trim().split('\n').at(-1)?.slice(0, 200)}`;
  if (usage === null) return { cells: ['killed', '', verdict, ''], isOver: true };
  const isOver = usage.cpuMs > BUDGET.cpuSeconds * 1000 || usage.peakMb > BUDGET.memoryMb;
  const cells = [
    `${(usage.cpuMs / 1000).toFixed(1)} s`,
    `${Math.round(usage.peakMb)} MB`,
    verdict,
    outputs.gaps ?? '',
  ];
  return { cells, isOver };
}
