import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { buildWorld } from '../fake/build.ts';
import { buildRuns } from '../fake/build-runs.ts';
import { filesOf as treeFiles } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { commandLine } from '../harness/command-line.ts';
import { commandOnWorld } from '../harness/command-on-world.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import {
  changeWorld,
  evidenceAt,
  failTests,
  forkWorld,
  merge,
  pullNumber,
  pushHead,
  reportAt,
  runId,
} from '../worlds/change.ts';
import { ordinaryScenarios } from '../worlds/ordinary.ts';
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
  const folder = over.folder ?? newFolder();
  const clock = clockAt('2026-05-07T12:00:00Z');
  const said = await commandOnWorld(world, ['backfill', world.fullName, ...words], {
    clock,
    ...over,
    folder,
  });
  return { ...said, folder };
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

/** The heads of the reports below a folder, in the order of their numbers. */
const headsIn = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /_run\d+\.json$/.test(path))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((path) => JSON.parse(read(folder, path)).head.sha);

/** A run of each head below a folder, in the order in which they were made. */
const runsIn = (folder: string): number[] =>
  filesBelow(folder)
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(read(folder, path)).runs)
    .map((runs: { id: number; createdAt: string }[]) => runs.sort((a, b) => a.id - b.id)[0]!)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ id }) => id);

/** The reports and Evidence files on a branch of a world. */
function reportFilesOn(world: World, branch: string): string[] {
  const tip = world.git.commit(world.tip(branch) ?? '');
  return [...treeFiles(world.git, tip.tree).keys()].filter((path) => /_run\d+\.(md|json)$/.test(path));
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

  test.each<[string, World, since?: string]>([
    ['three heads of a pull request', history()],
    ['a merge', merged()],
    ['a red head', buildWorld(troubled.troubledWorld()), '2026-05-06T10:00:00Z'],
    ['a fork', forkWorld()],
    ...ordinaryScenarios().map(({ name, world }): [string, World] => [name, buildWorld(world)]),
  ])('writes what the action would have committed: %s', async (_what, world, since = '2026-01-01') => {
    const { code, folder } = await backfill(world, ['--unassigned', 'pull-request', '--since', since]);
    expect(code).toBe(0);
    for (const run of runsIn(folder))
      await runFor(world, run, { unassigned: 'pull-request', 'commit-to': 'docket', wait: 'false' });
    const files = filesBelow(folder);
    const differing = files.filter((path) => textOn(world, 'docket', path) !== read(folder, path));
    const committed = world.tip('docket') === undefined ? [] : reportFilesOn(world, 'docket');
    expect([files.sort(), differing]).toEqual([committed.sort(), []]);
  });
});

describe('which heads', () => {
  test.each<[string, string[], number[]]>([
    ['from a day on', ['--since', '2026-05-06'], [9002, 9003]],
    ['from an instant on', ['--since', '2026-05-05T10:00:01Z'], [9002, 9003]],
    ['up to a day, which counts whole', ['--since', '2026-05-01', '--until', '2026-05-06'], [runId, 9002]],
  ])('%s', async (_what, words, runs) => {
    const world = history();
    const { folder } = await backfill(world, words);
    expect(headsIn(folder)).toEqual(runs.map((id) => world.run(id).head));
  });

  test('all of them, where GitHub gives a thousand runs to a query', async () => {
    const world = history();
    const many = Array.from({ length: 1_200 }, (_, index) => ({
      id: 100_000 + index,
      event: 'schedule',
      head: 'main',
      branch: 'main',
      workflow: '.github/workflows/ci.yml',
      createdAt: `2026-05-0${1 + (index % 6)}T0${index % 10}:${String(10 + (index % 50))}:00Z`,
      jobs: [],
    }));
    world.contents.runs.push(...buildRuns(world, many));
    const { folder, log } = await backfill(world, SINCE);
    expect(headsIn(folder)).toEqual([runId, 9002, 9003].map((id) => world.run(id).head));
    const lists = log.filter(({ query }) => query.includes('created=2026-05'));
    expect(lists.length).toBeLessThan(25);
  });

  test('none of a head whose runs have not ended, which is left to the action', async () => {
    const world = history();
    Object.assign(world.run(9003), { status: 'in_progress', conclusion: null });
    const { code, err, folder } = await backfill(world, SINCE);
    expect([code, headsIn(folder).length]).toEqual([0, 2]);
    expect(err).toContain('1 head with runs that have not ended');
  });

  test('none of a head that a newer push cancelled', async () => {
    const world = history();
    world.run(9002).conclusion = 'cancelled';
    const { code, err, folder } = await backfill(world, SINCE);
    expect([code, headsIn(folder).length]).toEqual([0, 2]);
    expect(err).toContain('1: a newer push came before the runs of this head had finished');
  });

  test('none of a pull request that was closed', async () => {
    const world = history();
    world.pull(pullNumber).state = 'closed';
    const { code, err, out } = await backfill(world, SINCE);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('3: it belongs to no open or merged pull request');
  });

  test.each([
    ['milestone', ['--milestone', 'M99'], 'docs/milestones/M99/M99_run1.md'],
    ['folder', ['--reports-dir', 'reports'], 'reports/M09/M09_run1.md'],
    ['place on this machine', ['--write', 'out'], 'out/M09/M09_run1.md'],
    ['pattern', ['--milestone-pattern', '([mM]09-empty)'], 'docs/milestones/m09-empty/m09-empty_run1.md'],
  ])('with another %s', async (_what, words, path) => {
    const { code, out } = await backfill(changeWorld(), [...SINCE, ...words]);
    expect([code, out.split('\n')]).toEqual([0, expect.arrayContaining([path])]);
  });
});

describe('what lies there already', () => {
  test('a head with a report gets no other one, and numbers go on after it', async () => {
    const world = history();
    const first = await backfill(world, [...SINCE, '--until', '2026-05-05']);
    write(first.folder, reportAt(7), '# Written by hand\n\nAll was well.\n'.repeat(20));
    const byHand = read(first.folder, reportAt(7));
    const { code, out, err } = await backfill(world, SINCE, { folder: first.folder });
    expect([code, out.trim().split('\n')]).toEqual([0, [reportAt(8), reportAt(9)]]);
    expect(err).toContain('2 reports written, 1 head with a report already');
    expect(read(first.folder, reportAt(7))).toBe(byHand);
    const again = await backfill(world, SINCE, { folder: first.folder });
    expect([again.code, again.out]).toEqual([0, '']);
  });

  test('a ledger lists what is written', async () => {
    const folder = newFolder();
    const page = 'docs/milestones/README.md';
    write(folder, page, 'Ours.\n\n<!-- docket:ledger:start -->\n<!-- docket:ledger:end -->\n');
    await backfill(history(), SINCE, { folder });
    const rows = headsIn(folder).map((_, index) => `[M09 · report ${index + 1}](M09/M09_run${index + 1}.md)`);
    const listed = read(folder, page).match(/\[M09.*?\)/g) ?? [];
    expect([rows.length, [...listed].sort()]).toEqual([3, rows]);
    expect(read(folder, page)).toMatch(/^Ours\.\n/);
    expect(filesBelow(folder).filter((path) => path.includes('half'))).toEqual([]);
  });

  test.each([
    ['none is made', undefined],
    ["somebody's page is left", '# Milestones\n'],
  ])('without a ledger %s', async (_, page) => {
    const folder = newFolder();
    if (page !== undefined) write(folder, 'docs/milestones/README.md', page);
    await backfill(changeWorld(), SINCE, { folder });
    expect(filesBelow(folder).includes('docs/milestones/README.md')).toBe(page !== undefined);
    if (page !== undefined) expect(read(folder, 'docs/milestones/README.md')).toBe(page);
  });

  test('a stub is filled', async () => {
    const folder = newFolder();
    write(folder, reportAt(4), '# M09 Run 4\n\n*TBD*\n');
    const { out } = await backfill(changeWorld(), SINCE, { folder });
    expect(out).toBe(`${reportAt(4)}\n`);
    expect(read(folder, reportAt(4))).toContain('Empty text');
  });

  test('what the folder has of what GitHub has is not read again', async () => {
    const world = history();
    await runFor(world, 9003);
    const folder = newFolder();
    for (const path of pair(1)) write(folder, path, textOn(world, 'main', path) ?? '');
    const { err, log } = await backfill(world, SINCE, { folder });
    expect(err).toContain('1 head with a report already');
    const listing = log.findIndex(({ query }) => query.includes('created='));
    expect(listing).toBe(2);
  });

  test('the document before is that of the same pull request, where another one comes between', async () => {
    const world = changeWorld();
    world.git.setRef('refs/heads/m09-other', world.sha('main'));
    const [pull] = world.contents.pulls;
    world.contents.pulls.push({
      ...pull!,
      ...{ id: 77, number: 32, head: null, headBranch: 'm09-other', title: 'M09: Another' },
    });
    const at = (id: number, day: string): void => {
      for (const key of ['createdAt', 'startedAt'] as const) world.run(id)[key] = `2026-05-${day}T11:00:00Z`;
    };
    pushHead(world, 9002, 'm09-other');
    pushHead(world, 9003);
    at(9002, '07');
    at(9003, '08');
    const { folder } = await backfill(world, [...SINCE, '--until', '2026-05-09']);
    const documents = [1, 2, 3].map((number) => JSON.parse(read(folder, evidenceAt(number))));
    expect(documents.map(({ pullRequests }) => pullRequests[0].number)).toEqual([31, 32, 31]);
    expect(documents.map(({ document }) => document.previous?.number ?? null)).toEqual([null, 1, 1]);
  });

  test.each([
    ['main', {}],
    ['docket', { 'commit-to': 'docket' }],
  ])('what GitHub has on %s is not made again, and its numbers are taken', async (_branch, inputs) => {
    const world = history();
    await runFor(world, 9003, inputs);
    const { code, out, err, folder } = await backfill(world, SINCE);
    expect([code, out.trim().split('\n')]).toEqual([0, [reportAt(2), reportAt(3)]]);
    expect(headsIn(folder)).toEqual([runId, 9002].map((id) => world.run(id).head));
    expect(err).toContain('1 head with a report already');
  });

  test('Purpose cells and the document before live on, and nothing of a person is written over', async () => {
    const world = history();
    const { folder } = await backfill(world, [...SINCE, '--until', '2026-05-06']);
    const edited = read(folder, reportAt(2)).replace(/(\| CI › lint [^\n]*)\|\s*\|\n/, '$1| Style |\n');
    write(folder, reportAt(2), edited);
    await backfill(world, SINCE, { folder });
    expect(read(folder, reportAt(2))).toBe(edited);
  });
});

describe('what GitHub has deleted', () => {
  test('is a gap in the report', async () => {
    const world = changeWorld();
    failTests(world);
    for (const job of world.run(runId).jobs) job.log = null;
    world.run(runId).artifacts.push({
      ...{ id: 77, name: 'junit', createdAt: '2026-05-06T10:00:30Z', expired: true, size: 100 },
      archive: new Uint8Array(),
    });
    const { code, folder } = await backfill(world, SINCE);
    expect(code).toBe(0);
    const { gaps } = JSON.parse(read(folder, evidenceAt(1)));
    expect(gaps.map(({ about }: { about: string }) => about)).toEqual(['logs', 'artifacts']);
    expect(read(folder, reportAt(1))).toContain('GitHub does not have it any more');
  });
});

describe('an end before the end', () => {
  test('goes on where it stopped, without asking again what gives no document', async () => {
    const world = history();
    world.fail({ path: `head_sha=${world.run(9002).head}`, status: 502, times: 20 });
    const first = await backfill(world, SINCE);
    expect(first.code).toBe(1);
    expect(headsIn(first.folder)).toEqual([runId, 9003].map((id) => world.run(id).head));
    expect(first.err).toMatch(
      /^docket: [0-9a-f]{10} of 2026-05-06 could not be read: GitHub failed \(502 .+\): try again later\.\n/,
    );
    expect(first.err).toContain('1 head that could not be read: call again to try once more.');
    const state = join(first.folder, 'docs/milestones/.docket-backfill.json');
    expect(existsSync(state)).toBe(true);

    world.interference.clear();
    const { folder } = first;
    const second = await backfill(world, SINCE, { folder });
    expect([second.code, second.out]).toEqual([0, `${reportAt(3)}\n`]);
    expect(second.log.filter(({ query }) => query.includes(`head_sha=${world.sha('main')}`))).toEqual([]);
    expect(existsSync(state)).toBe(false);
  });

  test('between the names of both files leaves what the next call ends', async () => {
    const { folder } = await backfill(changeWorld(), SINCE);
    const report = read(folder, reportAt(1));
    rmSync(join(folder, reportAt(1)));
    write(folder, 'docs/milestones/M09/.M09_run1.md.half', report);
    write(folder, 'docs/milestones/M09/.M09_run2.json.half', '{');
    const { code, out } = await backfill(changeWorld(), SINCE, { folder });
    expect([code, out, filesBelow(folder).sort()]).toEqual([0, '', pair(1)]);
    expect(read(folder, reportAt(1))).toBe(report);
  });

  test('a half that belongs to nothing is taken away', async () => {
    const { folder } = await backfill(changeWorld(), SINCE);
    write(folder, 'docs/milestones/M09/.M09_run1.md.half', 'x');
    rmSync(join(folder, reportAt(1)));
    await backfill(changeWorld(), SINCE, { folder });
    expect(filesBelow(folder)).toEqual([evidenceAt(1)]);
  });

  test('five heads in a row that cannot be read are enough', async () => {
    const world = history();
    for (const id of [9004, 9005, 9006]) pushHead(world, id);
    world.fail({ path: 'head_sha=', status: 502, times: 500 });
    const { code, out, err } = await backfill(world, SINCE);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/docket: 5 heads in a row could not be read: call again to go on\.\n$/);
  });
});

describe('limits', () => {
  const reset = Math.floor(Date.parse('2026-05-07T12:40:00Z') / 1000);

  /** The limit is there again when somebody waited for it. */
  const renewing = (world: World, requests: number) => {
    const clock = clockAt('2026-05-07T12:00:00Z');
    world.limit(requests, reset);
    const wait = async (ms: number): Promise<void> => {
      await clock.wait(ms);
      if (clock.now() >= (world.quota?.reset ?? 0) * 1000)
        world.limit(requests, Math.floor(clock.now() / 1000) + 3_600);
    };
    return { ...clock, wait };
  };

  test('of GitHub are waited for, and what was read meanwhile is read again', async () => {
    const world = history();
    const known = await backfill(history(), SINCE);
    const clock = renewing(world, 5_000);
    // Somebody else uses the token, too.
    world.before({ path: `head_sha=${world.run(9002).head}` }, (now) => now.limit(4, reset));
    const { code, err, folder } = await backfill(world, SINCE, { clock });
    expect(code).toBe(0);
    expect(err).toContain("docket: GitHub's limit is reached: it goes on at 12:40 UTC.\n");
    for (const path of [1, 2, 3].flatMap(pair)) expect(read(folder, path)).toBe(read(known.folder, path));
  });

  test('of the token are kept below', async () => {
    const world = history();
    const clock = renewing(world, 5_000);
    const { code, err } = await backfill(world, [...SINCE, '--per-hour', '40'], { clock });
    expect(code).toBe(0);
    expect(err).toMatch(
      /docket: the 40 requests that are made in an hour are used up: it goes on at 13:00 UTC\.\n/,
    );
  });

  test('without a token sixty requests an hour are enough, in their time', async () => {
    const world = history();
    const clock = renewing(world, 60);
    const { code, folder } = await backfill(world, SINCE, { clock, environment: { GITHUB_TOKEN: '' } });
    expect([code, headsIn(folder).length]).toEqual([0, 3]);
    const { gaps } = JSON.parse(read(folder, evidenceAt(3)));
    expect(gaps.map(({ text }: { text: string }) => text).join(' ')).not.toContain('rate limit');
  });

  test('that end too late for --wait end it, with the time, and another call goes on', async () => {
    const world = history();
    world.limit(45, reset);
    const { code, err, folder } = await backfill(world, [...SINCE, '--wait', '30', '--per-hour', '1000']);
    expect(code).toBe(3);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(
      /^docket: GitHub's limit for the requests of this token is reached, .+; call again at 12:40 UTC, and it goes on where it stopped\.$/,
    );
    const done = headsIn(folder).length;
    expect(done).toBeLessThan(3);
    world.quota = null;
    const again = await backfill(world, SINCE, { folder });
    expect([again.code, headsIn(folder).length]).toEqual([0, 3]);
  });
});

describe('one sentence says what is wrong, and nothing is written', () => {
  const noNetwork: typeof globalThis.fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 192.0.2.1:443') });
  };
  const limited = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
    body: { message: 'API rate limit exceeded for user ID 1.' },
    times: 100,
  };
  const nobody = { environment: { GITHUB_TOKEN: '' } };

  test.each<[string, (world: World) => void, Partial<Surroundings>, RegExp]>([
    [
      'a private repository without a token',
      (world) => {
        world.contents.repository.private = true;
      },
      nobody,
      /^there is no octo-org\/octo-repo, or it is private: check the name, or set GITHUB_TOKEN/,
    ],
    [
      'no network',
      () => undefined,
      { client: { fetch: noNetwork } },
      /^http:\/\/fake\.test could not be reached/,
    ],
    [
      'a limit',
      (world) => world.fail(limited),
      nobody,
      /^GitHub's limit for requests without a token is reached/,
    ],
    [
      'a token that is not valid',
      (world) => world.fail({ status: 401, body: { message: 'Bad credentials' }, times: 100 }),
      {},
      /^GitHub refuses the token \(401\)/,
    ],
  ])('%s', async (_what, change, over, sentence) => {
    const world = changeWorld();
    change(world);
    const { code, out, err, folder } = await backfill(world, SINCE, over);
    expect([code, out, err.split('\n').length, filesBelow(folder)]).toEqual([1, '', 2, []]);
    expect(err.trimEnd().replace('docket: ', '')).toMatch(sentence);
  });

  test('a link in a clone, which is not written through', async () => {
    const folder = newFolder();
    const elsewhere = newFolder();
    mkdirSync(join(folder, 'docs/milestones'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'docs/milestones/M09'));
    const { code, out, err } = await backfill(changeWorld(), SINCE, { folder });
    expect([code, out, readdirSync(elsewhere)]).toEqual([1, '', []]);
    expect(err).toContain(
      'nothing can be written to docs/milestones (M09 is a link, which is not followed): make room, or give another folder with --write.',
    );
  });

  test('a folder that takes nothing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const { code, out, err } = await backfill(changeWorld(), [...SINCE, '--write', 'file'], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^docket: file cannot be read \(.+\): give another folder with --write\.\n$/);
  });

  test.each([
    [
      ['--until', '2026-05-01'],
      '--since is missing: give the day to begin with, such as --since 2026-01-31.',
    ],
    [
      ['--since', 'yesterday'],
      '--since "yesterday" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z.',
    ],
    [
      ['--since', 'x2026-01-31'],
      '--since "x2026-01-31" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z.',
    ],
    [
      ['--since', 'x2026-01-31'],
      '--since "x2026-01-31" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z.',
    ],
    [
      ['--since', '2026-13-01'],
      '--since "2026-13-01" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z.',
    ],
    [[...SINCE, '--until', '2026-04-01'], '--until "2026-04-01" lies before --since "2026-05-01".'],
    [[...SINCE, '--per-hour', '0'], '--per-hour "0" is no number: give a whole one from 1 on.'],
    [[...SINCE, '--unassigned', 'x'], '--unassigned "x" must be one of comment, pull-request, branch, skip.'],
    [
      [...SINCE, '--reports-dir', '../x'],
      '--reports-dir is "../x", but must be a path inside the repository, such as docs/milestones.',
    ],
    [[...SINCE, '--milestone-pattern', 'M'], /^--milestone-pattern is "M", which has no group; /],
    [[...SINCE, '--milestone', 'a/b'], /^The milestone "a\/b" cannot be a folder name; /],
  ])('%j', async (words, sentence) => {
    const { code, out, err, requests } = await backfill(changeWorld(), words);
    expect([code, out, requests]).toEqual([2, '', 0]);
    const said = err.split('\n')[0]?.replace('docket: ', '');
    expect(said).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  test.each([
    ['octo-repo', '"octo-repo" is not OWNER/REPO, nor the address of a repository.'],
    [
      'octo-org/octo-repo#31',
      '"octo-org/octo-repo#31" names a pull request: give its repository, octo-org/octo-repo.',
    ],
  ])('%s', async (repository, sentence) => {
    const { code, err } = await commandLine(['backfill', repository, ...SINCE]);
    expect([code, err.split('\n')[0]]).toEqual([2, `docket: ${sentence}`]);
  });
});

test('somebody who watches sees how far it is, and nothing of that is left', async () => {
  const { err } = await backfill(history(), SINCE, { isTerminal: true });
  expect(err).toMatch(/octo-org\/octo-repo: \[█{10}░{10}\] 2 of 4 heads \(\d+ requests\)/);
  expect(err.split('\r\u001b[K').at(-1)).toMatch(/^docket: 3 reports written, /);
});
