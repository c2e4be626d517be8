import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWorld } from '../__tests__/fake/build.ts';
import { startFake } from '../__tests__/fake/server.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../__tests__/harness/environment.ts';
import { textOn } from '../__tests__/harness/world.ts';
import { workflowRunEvent } from '../__tests__/worlds/event.ts';
import { smokeRunId } from '../__tests__/worlds/seed/runs.ts';
import { seedWorld } from '../__tests__/worlds/seed/seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'docket-demo-'));
const repository = join(folder, 'repository');
const runner = join(folder, 'runner');
mkdirSync(runner);

say('1. A GitHub on this machine');
const world = buildWorld(seedWorld(resolve('__tests__/worlds/seed')), { dir: repository });
const fake = await startFake(world);
tell(`${fake.url} serves m-cahill/serena: pull request #26 "M09: Execution Context Introduction",`);
tell(`two finished workflow runs, and a git repository in ${repository}`);

say('2. The end of the run "Smoke Tests" starts the action, as a runner does');
const payload = workflowRunEvent(world, smokeRunId);
const environment = runnerEnvironment(world, fake, runner, { eventName: 'workflow_run', payload });
const started = performance.now();
const code = await runAction(environment);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const { requests, writes } = fake.stats();
tell(`exit code ${code} after ${seconds} s: ${requests} requests, ${writes} writes`);
for (const { method, path, status } of fake.log) tell(`  ${status} ${method} ${path}`);

say('3. The outputs');
const outputs = readOutputs(runner);
for (const [name, value] of Object.entries(outputs)) tell(`${name}: ${value}`);

say('4. The comment on the pull request');
const comment = world.contents.comments.at(-1);
console.log(comment?.body);

say('5. The report');
const report = join(folder, 'M09_run1.md');
const evidence = join(folder, 'M09_run1.json');
const committed = (path: string): string => textOn(world, 'main', path) ?? '';
writeFileSync(report, committed(outputs['report-path'] ?? ''));
writeFileSync(evidence, committed(outputs['evidence-path'] ?? ''));
tell(`${outputs['report-path']} on main, a copy is ${report}`);
tell(`${outputs['evidence-path']} beside it, a copy is ${evidence}`);
tell(`The commit: git -C ${repository} log --stat -1 main`);
tell(`The same report from the evidence: node dist/cli.js render ${evidence} | diff - ${report}`);

say('6. The same event once more changes nothing');
const before = {
  head: world.git.ref('refs/heads/main'),
  body: comment?.body,
  count: world.contents.comments.length,
};
await runAction(runnerEnvironment(world, fake, runner, { eventName: 'workflow_run', payload }));
const after = {
  head: world.git.ref('refs/heads/main'),
  body: world.contents.comments.at(-1)?.body,
  count: world.contents.comments.length,
};
const isQuiet = JSON.stringify(before) === JSON.stringify(after);
tell(isQuiet ? 'no commit, no edit of the comment' : 'SOMETHING CHANGED');
await fake.close();
const isGood = code === 0 && outputs.verdict === 'approved' && readSummary(runner) !== '' && isQuiet;
process.exitCode = isGood ? 0 : 1;

/** Starts the built action; `DOCKET_NODE` is the Node to use, so that CI can take the one that runners have. */
function runAction(environment: Record<string, string>): Promise<number | null> {
  const node = process.env.DOCKET_NODE ?? process.execPath;
  const child = spawn(node, [resolve('dist/index.js')], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, failed) => child.on('close', done).on('error', failed));
}

function say(text: string): void {
  console.log(`\n\u001b[1m${text}\u001b[0m`);
}

function tell(text: string): void {
  console.log(`   ${text}`);
}
