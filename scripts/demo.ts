import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWorld } from '../__tests__/fake/build.ts';
import type { Fake } from '../__tests__/fake/exchange.ts';
import { startFake } from '../__tests__/fake/server.ts';
import type { World } from '../__tests__/fake/state.ts';
import type { WorldSpec } from '../__tests__/fake/world.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../__tests__/harness/environment.ts';
import { ownComments, textOn } from '../__tests__/harness/world.ts';
import { workflowRunEvent } from '../__tests__/worlds/event.ts';
import { smokeRunId } from '../__tests__/worlds/seed/runs.ts';
import { seedWorld } from '../__tests__/worlds/seed/seed.ts';
import { baseRunId, firstRunId, headRunId } from '../__tests__/worlds/troubled/runs.ts';
import { pullNumber, troubledWorld } from '../__tests__/worlds/troubled/troubled.ts';
import { previewPage } from './preview-page.ts';

/**
 * Runs the built action for two pull requests on a GitHub on this machine, one green and one red, and writes pages that
 * show their comments and reports as GitHub does.
 */
interface Pull {
  name: 'green' | 'red';
  spec: WorldSpec;
  number: number;
  /** The runs whose ends start Docket, in their order; the last one is shown. */
  runs: number[];
  verdict: string;
}

const pulls: Pull[] = [
  {
    name: 'green',
    spec: seedWorld(resolve('__tests__/worlds/seed')),
    number: 26,
    runs: [smokeRunId],
    verdict: 'approved',
  },
  {
    name: 'red',
    spec: troubledWorld(),
    number: pullNumber,
    runs: [baseRunId, firstRunId, headRunId],
    verdict: 'blocked',
  },
];

/** Lines of a comment that are printed: its outcome, its numbers and what failed. */
const PRINTED = 3;
const FOLDER = 'demo';

mkdirSync(FOLDER, { recursive: true });
const problems: string[] = [];
for (const pull of pulls) problems.push(...(await show(pull)));

say('Open in a browser');
for (const { name } of pulls) tell(`${join(FOLDER, `${name}.html`)}   comment and report of the ${name} one`);
for (const problem of problems) console.error(`\nWRONG: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs the action for a pull request and tells what it did; gives what went otherwise than it should. */
async function show(pull: Pull): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-demo-'));
  const repository = join(folder, 'repository');
  const world = buildWorld(pull.spec, { dir: repository });
  const fake = await startFake(world);
  try {
    say(`A ${pull.name} pull request: ${world.fullName} #${pull.number} "${world.pull(pull.number).title}"`);
    let last = await runAction(world, fake, folder, pull.runs[0]!);
    for (const run of pull.runs.slice(1)) last = await runAction(world, fake, folder, run);
    const written = documentsOf(world, pull, last.outputs);
    tellOf(pull, last, written, repository);

    const again = await runAction(world, fake, folder, pull.runs.at(-1)!);
    const isQuiet = again.writes === 0 && isSame(written, documentsOf(world, pull, last.outputs));
    if (isQuiet) tell('The same event once more: nothing is written.');
    const rendered = await run([resolve('dist/cli.js'), 'render', fileOf(pull, 'evidence.json')], {});
    const isRendered = rendered.log === written.report;
    if (isRendered) tell('The Evidence alone gives the same report, byte for byte.');
    return wrongIn(pull, last, written, { isQuiet, isRendered });
  } finally {
    await fake.close();
  }
}

interface Action {
  code: number | null;
  seconds: number;
  requests: number;
  writes: number;
  outputs: Record<string, string>;
  summary: string;
}

/** Starts the built action as a runner does; `DOCKET_NODE` is the Node to use, so that CI can take that of runners. */
async function runAction(world: World, fake: Fake, folder: string, runId: number): Promise<Action> {
  const before = fake.stats();
  const start = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
  const env = { PATH: process.env.PATH ?? '', ...runnerEnvironment(world, fake, folder, start) };
  const begin = performance.now();
  const { code, log } = await run([resolve('dist/index.js')], env);
  if (code !== 0) console.log(log);
  const { requests, writes } = fake.stats();
  return {
    code,
    seconds: (performance.now() - begin) / 1000,
    requests: requests - before.requests,
    writes: writes - before.writes,
    outputs: readOutputs(folder),
    summary: readSummary(folder),
  };
}

function run(args: string[], env: Record<string, string>): Promise<{ code: number | null; log: string }> {
  const child = spawn(process.env.DOCKET_NODE ?? process.execPath, args, { env });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  return new Promise((done, failed) => child.on('close', (code) => done({ code, log })).on('error', failed));
}

interface Written {
  comment: string;
  report: string;
  evidence: string;
}

function documentsOf(world: World, { number }: Pull, outputs: Record<string, string>): Written {
  const committed = (path = ''): string => textOn(world, 'main', path) ?? '';
  return {
    comment: ownComments(world, number).at(-1)?.body ?? '',
    report: committed(outputs['report-path']),
    evidence: committed(outputs['evidence-path']),
  };
}

function isSame(one: Written, other: Written): boolean {
  return one.comment === other.comment && one.report === other.report && one.evidence === other.evidence;
}

function tellOf(
  pull: Pull,
  action: Action,
  { comment, report, evidence }: Written,
  repository: string,
): void {
  const { outputs, requests, writes, seconds } = action;
  const open = comment.split('\n').filter((line) => line !== '' && !line.startsWith('<'));
  for (const line of open.slice(0, PRINTED)) tell(plain(line));
  tell(`Done in ${seconds.toFixed(1)} s with ${requests} requests, ${writes} of them writes.`);
  tell(`${outputs['report-path']} and its Evidence are on main: git -C ${repository} log --stat -1 main`);
  const path = outputs['report-path'] ?? '';
  const page = previewPage(`A ${pull.name} pull request`, [
    { kind: 'comment', title: 'github-actions bot', markdown: comment },
    { kind: 'report', title: path, markdown: report },
  ]);
  writeFileSync(join(FOLDER, `${pull.name}.html`), page);
  writeFileSync(fileOf(pull, 'comment.md'), comment);
  writeFileSync(fileOf(pull, 'report.md'), report);
  writeFileSync(fileOf(pull, 'evidence.json'), evidence);
}

function fileOf({ name }: Pull, suffix: string): string {
  return join(FOLDER, `${name}-${suffix}`);
}

function wrongIn(
  { name, verdict }: Pull,
  { code, outputs, summary }: Action,
  { comment, report, evidence }: Written,
  { isQuiet, isRendered }: { isQuiet: boolean; isRendered: boolean },
): string[] {
  return [
    ...(code === 0 ? [] : [`the action ended with code ${code}`]),
    ...(outputs.verdict === verdict ? [] : [`the verdict is ${outputs.verdict}, not ${verdict}`]),
    ...([comment, report, evidence, summary].includes('') ? ['a document is missing'] : []),
    ...(isQuiet ? [] : ['the same event once more changed something']),
    ...(isRendered ? [] : ['the Evidence gives another report']),
  ].map((problem) => `${name}: ${problem}`);
}

/** A line of Markdown as a terminal shows it. */
function plain(line: string): string {
  return line
    .replace(/^#+ /, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '');
}

function say(text: string): void {
  console.log(`\n\u001b[1m${text}\u001b[0m`);
}

function tell(text: string): void {
  console.log(`   ${text}`);
}
