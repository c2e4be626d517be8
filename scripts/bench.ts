import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWorld } from '../__tests__/fake/build.ts';
import { depthOf } from '../__tests__/fake/depth.ts';
import { startFake } from '../__tests__/fake/server.ts';
import type { WorldSpec } from '../__tests__/fake/world.ts';
import { lcovOf } from '../__tests__/formats/coverage/many-files.ts';
import { junitOf } from '../__tests__/formats/test-reports/many-cases.ts';
import { readOutputs, runnerEnvironment } from '../__tests__/harness/environment.ts';
import { runDocket } from '../__tests__/harness/run-docket.ts';
import { textOn } from '../__tests__/harness/world.ts';
import { docket } from '../__tests__/proof/docket.ts';
import { workflowRunEvent } from '../__tests__/worlds/event.ts';
import { everythingAtOnce, manyFiles, manyJobs, waiting } from '../__tests__/worlds/large.ts';
import { smokeRunId } from '../__tests__/worlds/seed/runs.ts';
import { seedWorld } from '../__tests__/worlds/seed/seed.ts';
import { parseEvidence } from '../src/evidence/serialize.ts';
import { type Build, buildOf, present } from './builds.ts';
import { sampleReports } from './ledger-sample.ts';
import { runNode, type Usage } from './usage.ts';

/** GitHub answers in about this time. */
const latencyMs = 100;

const cases: { name: string; world: WorldSpec; runId: number }[] = [
  { name: 'seed', world: seedWorld(resolve('__tests__/worlds/seed')), runId: smokeRunId },
  { name: 'seed, a sibling still runs', ...waiting(resolve('__tests__/worlds/seed')) },
  { name: '5 workflows × 8 jobs × 10 steps', ...manyJobs(5, 8, 10) },
  { name: '20 workflows × 50 jobs × 20 steps', ...manyJobs(20, 50, 20) },
  { name: '3,000 changed files', ...manyFiles(3000) },
  {
    name: '1,000 jobs, half of them failed, 3,000 files and 5,000 failed tests',
    ...everythingAtOnce({ workflows: 20, jobs: 50, files: 3000, tests: 5000 }),
  },
];

const { values } = parseArgs({
  options: {
    beside: { type: 'string' },
    times: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const builds: Build[] = [present, ...(values.beside === undefined ? [] : [buildOf(values.beside)])];

const version = execFileSync(process.env.DOCKET_NODE ?? process.execPath, ['--version'], {
  encoding: 'utf8',
});
console.log(`Node ${version.trim()}, ${latencyMs} ms a request, writes spaced as GitHub asks for.\n`);
const head = [
  'case',
  'build',
  'verdict',
  'requests',
  'of REST',
  'points',
  'depth',
  'writes',
  'wall',
  'CPU',
  'start-up',
  'peak memory',
];
console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
for (const { name, world, runId } of cases.filter(({ name }) => name.includes(values.only))) {
  // The first run only warms up the fake GitHub, which shares this process.
  await measure(present, world, runId);
  const measured = builds.map((): Measured[] => []);
  // In turns: what else the machine does meanwhile slows each of them down.
  for (let time = 0; time < Number(values.times); time += 1)
    for (const [index, build] of builds.entries()) measured[index]?.push(await measure(build, world, runId));
  const depth = await measureDepth(world, runId);
  for (const [index, build] of builds.entries())
    console.log(row(name, build, measured[index] ?? [], build === present ? `${depth}` : ''));
}

const files: { name: string; file: string; text: string }[] = [
  { name: '100,000 test cases (JUnit)', file: 'junit.xml', text: junitOf(100_000) },
  { name: '2,900 files (LCOV)', file: 'lcov.info', text: lcovOf(2_900) },
];

console.log('\n`docket inspect` of large files:\n');
console.log('| file | size | wall | CPU | peak memory |');
console.log('|---|---|---|---|---|');
for (const { name, file, text } of files) console.log(await measureInspect(name, file, text));

console.log('\n`docket ledger` of 200 reports, half of them with an Evidence of the largest size:\n');
console.log('| | size | wall | CPU | peak memory |');
console.log('|---|---|---|---|---|');
await measureLedgers();

async function measureLedgers(): Promise<void> {
  const { world: spec, runId } = everythingAtOnce({ workflows: 20, jobs: 20, files: 600, tests: 3000 });
  const world = buildWorld(spec);
  const event = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
  const { outputs } = await runDocket(world, event);
  const large = parseEvidence(textOn(world, 'main', outputs['evidence-path'] ?? '') ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
  let size = 0;
  for (const [repository, example] of [['octo/shop'], ['octo/web', large]] as const)
    for (const { path, text } of sampleReports(repository, 100, example)) {
      const file = join(folder, repository, path.replace(/\.md$/, '.json'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      size += Buffer.byteLength(text);
    }
  for (const [name, form] of Object.entries({ 'a page': [], JSON: ['--json'] })) {
    const started = performance.now();
    const usage = used(await runNode(['dist/cli.js', 'ledger', folder, ...form], {}, folder));
    console.log(resultRow(name, size, performance.now() - started, usage));
  }
  rmSync(folder, { recursive: true });
}

async function measureInspect(name: string, file: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
  const path = join(folder, file);
  writeFileSync(path, text);
  const started = performance.now();
  const usage = used(await runNode(['dist/cli.js', 'inspect', path], {}, folder));
  const wall = performance.now() - started;
  rmSync(folder, { recursive: true });
  return resultRow(name, Buffer.byteLength(text), wall, usage);
}

function resultRow(name: string, bytes: number, wallMs: number, { cpuMs, peakMb }: Usage): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `| ${[name, size, seconds(wallMs), seconds(cpuMs), `${Math.round(peakMb)} MB`].join(' | ')} |`;
}

interface Measured {
  verdict: string;
  requests: number;
  rest: number;
  points: number;
  writes: number;
  wallMs: number;
  usage: Usage;
}

async function measure({ folder: dist }: Build, spec: WorldSpec, runId: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
  const world = buildWorld(spec);
  const fake = await startFake(world, { latencyMs });
  const payload = workflowRunEvent(world, runId);
  const environment = runnerEnvironment(world, fake, folder, { eventName: 'workflow_run', payload });
  const started = performance.now();
  const ran = await runNode([join(dist, 'index.js')], environment, folder);
  const wallMs = performance.now() - started;
  const { requests, rest, points, writes } = fake.stats();
  await fake.close();
  const verdict = readOutputs(folder).verdict ?? `none: ${ran.log.trim().split('\n').at(-1)}`;
  rmSync(folder, { recursive: true });
  return { verdict, requests, rest, points, writes, wallMs, usage: used(ran) };
}

/** Of the sources as they are now. */
function measureDepth(spec: WorldSpec, runId: number): Promise<number> {
  const world = buildWorld(spec);
  return depthOf(world, docket(world, { runId, throttle: true }));
}

function row(name: string, build: Build, all: Measured[], depth: string): string {
  const [first] = all;
  if (first === undefined) throw new Error('Give at least 1 for --times.');
  const middle = (of: (one: Measured) => number): number => median(all.map(of));
  const cells = [
    ...[name, build.name, first.verdict, first.requests, first.rest, first.points, depth, first.writes],
    seconds(middle(({ wallMs }) => wallMs)),
    seconds(middle(({ usage }) => usage.cpuMs)),
    `${Math.round(middle(({ usage }) => usage.startMs ?? 0))} ms`,
    `${Math.round(middle(({ usage }) => usage.peakMb))} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function used({ usage, log }: { usage: Usage | null; log: string }): Usage {
  if (usage === null) throw new Error(`The process broke down:\n${log}`);
  return usage;
}
