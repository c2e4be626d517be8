import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { buildWorld } from '../fake/build.ts';
import { openFake } from '../fake/in-process.ts';
import type { World } from '../fake/state.ts';
import { atOnce } from '../harness/at-once.ts';
import { commandLine } from '../harness/command-line.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { changeWorld, evidenceAt, forkWorld, merge, pushHead, reportAt, runId } from '../worlds/change.ts';
import * as troubled from '../worlds/troubled/troubled.ts';

const SINCE = ['--since', '2026-05-01'];

const around = mkdtempSync(join(tmpdir(), 'docket-backfill-'));
const newFolder = (): string => mkdtempSync(join(around, 'clone-'));

/** A clock on which waiting takes no time. */
function clockAt(instant: string) {
  let now = Date.parse(instant);
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  return { now: () => now, wait, waits };
}

async function backfill(world: World, words: readonly string[], over: Partial<Surroundings> = {}) {
  const fake = openFake(world);
  const before = world.fingerprint();
  const client = { fetch: fake.fetch, throttle: false, retryAfterMs: 1, ...over.client };
  const environment = {
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: 'ghp_fake',
    ...over.environment,
  };
  const folder = over.folder ?? newFolder();
  const clock = clockAt('2026-05-07T12:00:00Z');
  const surroundings = { clock, ...over, folder, client, environment };
  const said = await atOnce(() => commandLine(['backfill', world.fullName, ...words], surroundings));
  expect(fake.violations).toEqual([]);
  expect(world.fingerprint()).toBe(before);
  return { ...said, ...fake.stats(), folder, log: fake.log };
}

/** The files below a folder, by their paths. */
function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const pair = (number: number): string[] => [evidenceAt(number), reportAt(number)];

/** Three heads of a pull request, the last of them merged: its commit on `main` is the fourth. */
function history(): World {
  const world = changeWorld();
  pushHead(world, 9002);
  pushHead(world, 9003);
  for (const [id, day] of [
    [runId, '05'],
    [9002, '06'],
    [9003, '07'],
  ] as const)
    for (const key of ['createdAt', 'startedAt'] as const)
      world.run(id)[key] = world.run(id)[key].replace(/^2026-05-\d\d/, `2026-05-${day}`);
  return world;
}

function merged(): World {
  const world = changeWorld();
  merge(world, 9002);
  return world;
}

describe('docket backfill', () => {
  afterAll(() => rmSync(around, { recursive: true }));

  test('writes the bytes that the action would commit', async () => {
    const world = changeWorld();
    const { code, out, folder } = await backfill(world, SINCE);
    expect([code, out]).toEqual([0, `${reportAt(1)}\n`]);
    expect(filesBelow(folder).sort()).toEqual(pair(1));
    await runFor(world, runId);
    for (const path of pair(1)) expect(read(folder, path)).toBe(textOn(world, 'main', path));
  });

  test('writes past heads with ascending numbers, oldest first, each of which tells the one before', async () => {
    const world = history();
    const { code, out, err, folder } = await backfill(world, SINCE);
    expect([code, out.trim().split('\n')]).toEqual([0, [1, 2, 3].map(reportAt)]);
    expect(err).toBe(
      'docket: 3 reports written, 1 head without a document (1: no milestone is named).\n' +
        'docket: For heads without a milestone give --unassigned pull-request or branch, or --milestone ID.\n' +
        'docket: Look at docs/milestones, and commit it.\n',
    );
    const documents = [1, 2, 3].map((number) => JSON.parse(read(folder, evidenceAt(number))));
    const shas = [runId, 9002, 9003].map((id) => world.run(id).head);
    expect(documents.map(({ head }) => head.sha)).toEqual(shas);
    expect(documents.map(({ document }) => document.previous?.number ?? null)).toEqual([null, 1, 2]);
    expect(documents[2].document.earlier.map(({ headSha }: { headSha: string }) => headSha)).toEqual(
      shas.slice(0, 2),
    );
    const rendered = await commandLine(['render', evidenceAt(2)], { folder });
    expect(rendered).toEqual({ code: 0, out: read(folder, reportAt(2)), err: '' });
  });

  test.each([
    ['three heads of a pull request', history(), [runId, 9002, 9003]],
    ['a merge', merged(), [runId, 9002]],
    ['a red head', buildWorld(troubled.troubledWorld()), [421]],
    ['a fork', forkWorld(), [runId]],
  ])('writes what the action would have committed one after the other: %s', async (_what, world, runs) => {
    const repository = ['--unassigned', 'pull-request', '--since', '2026-01-01'];
    const { code, folder } = await backfill(world, repository, {});
    expect(code).toBe(0);
    for (const run of runs) await runFor(world, run, { unassigned: 'pull-request', 'commit-to': 'docket' });
    const files = filesBelow(folder);
    expect(files.length).toBeGreaterThanOrEqual(2 * runs.length);
    const committed = files.map((path) => [path, textOn(world, 'docket', path)]);
    const written = files.map((path) => [path, read(folder, path)]);
    expect(written.filter(([, text], index) => text !== committed[index]?.[1]).map(([path]) => path)).toEqual(
      [],
    );
  });
});
