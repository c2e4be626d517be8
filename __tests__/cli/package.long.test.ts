import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import manifest from '../../package.json' with { type: 'json' };
import type { Fault } from '../fake/interference.ts';
import { startFake } from '../fake/server.ts';
import type { World } from '../fake/state.ts';
import { TestClone } from '../harness/clone.ts';
import { changeWorld, pullNumber, pushHead } from '../worlds/change.ts';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a program to its end, with nothing of this process's environment but where programs are. */
function run(
  program: string,
  args: string[],
  folder: string,
  { environment = {}, input = '' }: { environment?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...environment };
  const child = spawn(program, args, { cwd: folder, env });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done, failed) =>
    child.on('close', (code) => done({ code, ...said })).on('error', failed),
  );
}

/** An address at which nobody listens. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return `http://127.0.0.1:${port}`;
}

describe('the package, as npm installs it into an empty folder', () => {
  const around = mkdtempSync(join(tmpdir(), 'docket-package-'));
  const home = join(around, 'empty');
  const bin = join(home, 'node_modules/.bin/docket');
  const docket = (args: string[], options: Parameters<typeof run>[3] = {}) => run(bin, args, home, options);

  beforeAll(async () => {
    const source = join(around, 'source');
    mkdirSync(home);
    for (const path of ['package.json', 'README.md', 'LICENSE', 'schema'])
      cpSync(path, join(source, path), { recursive: true });
    const bundler = join(process.cwd(), 'node_modules/rolldown/bin/cli.mjs');
    const built = await run(process.execPath, [bundler, '-c', '-d', join(source, 'dist')], process.cwd());
    expect(built).toMatchObject({ code: 0 });
    const packed = await run('npm', ['pack', '--pack-destination', around], source);
    expect(packed).toMatchObject({ code: 0 });
    const [tarball = ''] = readdirSync(around).filter((name) => name.endsWith('.tgz'));
    expect(tarball).toBe(`docket-ci-${manifest.version}.tgz`);
    const installed = await run('npm', ['install', '--offline', '--no-audit', join(around, tarball)], home);
    expect(installed).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => rmSync(around, { recursive: true }));

  test('has all that it needs, and nothing else', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'docket-ci',
    ]);
    const inside = readdirSync(join(home, 'node_modules/docket-ci')).sort();
    expect(inside).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'schema']);
  });

  test('tells its version and its commands', async () => {
    expect(await docket(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    expect((await docket(['--help'])).out).toContain('  report ');
    expect(await docket(['reprot'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "report"?'),
    });
  });

  test('renders what comes in', async () => {
    const input = readFileSync('examples/M09_run1.json', 'utf8');
    const out = readFileSync('examples/M09_run1.md', 'utf8');
    expect(await docket(['render', '-'], { input })).toEqual({ code: 0, out, err: '' });
  });

  test('sets a clone up', async () => {
    const clone = new TestClone();
    clone.write({
      '.github/workflows/ci.yml': 'name: CI\non: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n',
    });
    expect(await run(bin, ['init'], clone.folder)).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(clone.folder, '.github/workflows/docket.yml'))).toBe(true);
    clone.remove();
  });

  const limit: Fault = {
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1400),
    },
    body: { message: 'API rate limit exceeded for 192.0.2.1.' },
    times: 100,
  };
  const isPrivate = (world: World): void => {
    world.contents.repository.private = true;
  };
  /** A pull request whose head CI tested, and a report of another. */
  const reported = (): World => {
    const world = changeWorld();
    const evidence = readFileSync('examples/M04_run2.json', 'utf8');
    world.commitTo('main', {
      message: 'Keep a report\n',
      files: { 'docs/milestones/M04/M04_run2.json': evidence },
    });
    return world;
  };

  /** The commands that ask GitHub, by what they are asked for: the name of a repository stands for `REPO`. */
  const asking = [
    {
      call: `report REPO#${pullNumber} --write out`,
      out: /^✅ Ready to merge\n/,
      what: `octo-org/octo-repo#${pullNumber}`,
    },
    {
      call: 'ledger REPO',
      out: /^# Reports of `harbour\/tidewater`\n/,
      what: 'folder octo-org/octo-repo, and no such repository',
    },
    {
      call: 'backfill REPO --since 2026-01-01 --write out',
      out: /^out\/M09\/M09_run1\.md\n$/,
      what: 'octo-org/octo-repo',
    },
  ];

  test.each(
    asking.flatMap(({ call, out, what }) => {
      const missing = new RegExp(`^there is no ${what}, or it is private: `);
      const wrong = new RegExp(`^there is no ${what.replace('octo-repo', 'octo-rope')}, or`);
      const limited =
        /^GitHub's limit for requests without a token is reached, which ends at \d\d:\d\d UTC \(in .+\): set GITHUB_TOKEN, or wait\.$/m;
      const rows: [string, (world: World) => void, string | null, string, RegExp | null][] = [
        ['a public repository without a token', () => undefined, null, 'octo-org/octo-repo', null],
        ['a private repository with one', isPrivate, 'ghp_fake', 'octo-org/octo-repo', null],
        ['a private repository without', isPrivate, null, 'octo-org/octo-repo', missing],
        ['a limit', (world) => world.fail(limit), null, 'octo-org/octo-repo', limited],
        ['a wrong name', () => undefined, 'ghp_fake', 'octo-org/octo-rope', wrong],
      ];
      return rows.map((row) => [call, ...row, out] as const);
    }),
  )('docket %s: %s', async (call, _what, change, token, repository, sentence, printed) => {
    const world = reported();
    change(world);
    const fake = await startFake(world);
    const environment = { GITHUB_API_URL: fake.url, ...(token !== null && { GITHUB_TOKEN: token }) };
    const { code, out, err } = await docket(call.replace('REPO', repository).split(' '), { environment });
    await fake.close();
    expect(fake.stats().writes).toBe(0);
    expect(existsSync(join(home, 'out'))).toBe(sentence === null && call.includes('out'));
    rmSync(join(home, 'out'), { recursive: true, force: true });
    if (sentence === null) return expect([code, out, err]).toEqual([0, expect.stringMatching(printed), err]);
    expect([code, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err.replace('docket: ', '')).toMatch(sentence);
  });

  test.each(asking.map(({ call }) => call))('docket %s: no network', async (call) => {
    const environment = { GITHUB_API_URL: await closedAddress() };
    const words = call.replace('REPO', 'octo-org/octo-repo').split(' ');
    const { code, out, err } = await docket(words, { environment });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^docket: http:\/\/127\.0\.0\.1:\d+ could not be reached \(.+\): check the network, or the address\.\n$/,
    );
    expect(existsSync(join(home, 'out'))).toBe(false);
  });

  test('docket ledger: the repositories of an organisation', async () => {
    const fake = await startFake(reported());
    const environment = { GITHUB_API_URL: fake.url, GITHUB_TOKEN: 'ghp_fake' };
    const { code, out, err } = await docket(['ledger', 'octo-org/*'], { environment });
    await fake.close();
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^# Reports of /), '']);
  });

  test('docket backfill: what Ctrl-C ends leaves no half file, and another call goes on', async () => {
    const world = changeWorld();
    for (const id of [9002, 9003, 9004]) pushHead(world, id);
    const fake = await startFake(world, { latencyMs: 40 });
    const env = { PATH: process.env.PATH ?? '', GITHUB_API_URL: fake.url, GITHUB_TOKEN: 'ghp_fake' };
    const words = ['backfill', 'octo-org/octo-repo', '--since', '2026-01-01', '--write', 'out'];
    const child = spawn(bin, words, { cwd: home, env });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const signal = await new Promise((done) => child.on('close', (_code, by) => done(by)));
    expect(signal).toBe('SIGINT');
    const first = readdirSync(join(home, 'out/M09')).sort();
    expect(first.slice(0, 2)).toEqual(['M09_run1.json', 'M09_run1.md']);
    expect(first.length).toBeLessThan(8);
    const again = await docket(words, { environment: env });
    await fake.close();
    expect(again.code).toBe(0);
    const names = [1, 2, 3, 4].flatMap((number) => [`M09_run${number}.json`, `M09_run${number}.md`]);
    expect(readdirSync(join(home, 'out/M09')).sort()).toEqual(names);
    rmSync(join(home, 'out'), { recursive: true });
  });
});
