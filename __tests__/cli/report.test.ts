import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { parseEvidence } from '../../src/evidence/serialize.ts';
import { buildWorld } from '../fake/build.ts';
import { openFake } from '../fake/in-process.ts';
import type { World } from '../fake/state.ts';
import { commandLine } from '../harness/command-line.ts';
import { golden } from '../harness/golden.ts';
import { commentOn } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { changeWorld, failTests, forkWorld, merge, pullNumber, runId } from '../worlds/change.ts';
import { type Heavy, heavyWorld } from '../worlds/heavy.ts';
import { ordinaryScenarios } from '../worlds/ordinary.ts';
import * as troubled from '../worlds/troubled/troubled.ts';
import { reportFrom, reset, TARGET } from './report-from.ts';

/** The comment's words, without what only the action's has: its marker, the report's name and its links. */
const words = (comment: string): string[] =>
  comment
    .split('\n')
    .filter((line) => line !== '' && !/^<!--|^<sub>/.test(line))
    .map((line) => line.replace(/^\*\*M\d+ · report \d+\*\* · /, ''));

describe('docket report says what the comment says', () => {
  test.each([
    ['a green pull request', () => changeWorld(), pullNumber, runId],
    ['a red one', () => buildWorld(troubled.troubledWorld()), troubled.pullNumber, 421],
    ['one of a fork', () => forkWorld(), pullNumber, runId],
  ])('%s', async (_what, make, number, run) => {
    const world = make();
    const said = await reportFrom(world, [`${world.fullName}#${number}`, '--markdown']);
    expect([said.code, said.err]).toEqual([0, '']);
    await runFor(world, run, { unassigned: 'comment' });
    expect(words(said.out)).toEqual(words(commentOn(world, number) ?? ''));
  });
});

describe('docket report judges as the action does', () => {
  test.each(ordinaryScenarios().map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, { world: spec, runId: asked }) => {
      const world = buildWorld(spec);
      const said = await reportFrom(world, [world.fullName, '--run', String(asked), '--json']);
      const { outputs } = await runFor(world, asked, { wait: 'false' });
      const { verdict, pullRequest } = JSON.parse(said.out);
      expect([verdict.outcome, verdict.ciStatus, verdict.headline, String(pullRequest ?? '')]).toEqual([
        outputs.verdict,
        outputs['ci-status'],
        outputs.headline,
        outputs['pull-request'],
      ]);
    },
  );
});

describe('what is asked for', () => {
  let world: World;
  beforeAll(() => {
    world = changeWorld();
  });

  test.each([
    ['a pull request', () => [TARGET]],
    ['its address', () => [`https://github.com/octo-org/octo-repo/pull/${pullNumber}/files`]],
    ['a run', () => ['octo-org/octo-repo', '--run', String(runId)]],
    ["a run's address", () => [`https://github.com/octo-org/octo-repo/actions/runs/${runId}/job/1`]],
    ['a commit', () => ['octo-org/octo-repo', '--sha', world.sha('head')]],
    ['a short commit', () => ['octo-org/octo-repo', '--sha', world.sha('head').slice(0, 9)]],
  ])('%s', async (_what, target) => {
    const { code, out } = await reportFrom(world, [...target(), '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { commit: world.sha('head'), pullRequest: pullNumber, verdict: { outcome: 'approved' } },
    ]);
  });

  const change = (world: World, act: (world: World) => void): World => {
    act(world);
    return world;
  };

  describe.each([
    ['with a token', {}],
    ['without one', { environment: { GITHUB_TOKEN: '' } }],
  ])('whatever became of it, %s', (_how, over) => {
    test.each<[string, () => World, RegExp]>([
      [
        'it is merged',
        () => change(changeWorld(), (world) => void merge(world, 9002)),
        /^✅ Verified, already merged$/,
      ],
      [
        'it is closed',
        () =>
          change(changeWorld(), (world) => void Object.assign(world.pull(pullNumber), { state: 'closed' })),
        /^✅ Verified, but closed$/,
      ],
      [
        'no run has tested it',
        () => change(changeWorld(), (world) => void world.contents.runs.splice(0)),
        /^⏳ /,
      ],
      ['it comes from a fork', () => forkWorld(), /^✅ Ready to merge$/],
    ])('%s', async (_what, make, title) => {
      const { code, out } = await reportFrom(make(), [TARGET], over);
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(title)]);
    });
  });

  test.each([
    ['with a token', {}, '✅ Ready to merge'],
    [
      'without one, when only a query would find the pull request',
      { environment: { GITHUB_TOKEN: '' } },
      '⚠️ Verified, with 1 warning: the pull request could not be read',
    ],
  ])('its fork is gone, %s', async (_how, over, title) => {
    const world = change(forkWorld(), ({ contents }) => {
      for (const fork of contents.forks) fork.deleted = true;
    });
    world.pull(pullNumber).head = world.sha('head');
    const { code, out } = await reportFrom(world, [TARGET], over);
    expect([code, out.split('\n')[0]]).toEqual([0, title]);
  });

  test('a server of an enterprise', async () => {
    const fake = openFake(world);
    const { code, out } = await reportFrom(world, [TARGET, '--api-url', fake.enterpriseUrl]);
    expect([code, out.split('\n')[0]]).toEqual([0, '✅ Ready to merge']);
  });
});

describe('how it is printed', () => {
  test('for a file: no colours, no broken lines, addresses at the end', async () => {
    const world = changeWorld();
    failTests(world);
    const { out } = await reportFrom(world, [TARGET]);
    expect(out).toBe(golden('__tests__/cli/__golden__/report-red.txt', out));
  });

  test.each([
    ['on a terminal with colours', { columns: 60 }, {}, true],
    ['on a terminal without, where NO_COLOR says so', { columns: 60 }, { NO_COLOR: '1' }, false],
    ['elsewhere without', null, {}, false],
  ])('%s', async (_what, screen, environment, isColoured) => {
    const { out } = await reportFrom(changeWorld(), [TARGET], { screen, environment });
    expect(out.includes('\u001b[')).toBe(isColoured);
  });

  test('with progress for somebody who watches, of which nothing is left', async () => {
    const { err } = await reportFrom(changeWorld(), [TARGET], { isTerminal: true });
    expect(err.split('\r\u001b[K').length).toBeGreaterThan(3);
    expect(err.split('\r\u001b[K').at(-1)).toBe('');
  });
});

describe('--write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-write-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps report and Evidence, which give each other', async () => {
    const { code, err } = await reportFrom(changeWorld(), [TARGET, '--write', 'new/out'], { folder });
    expect([code, err]).toEqual([
      0,
      'docket: new/out/docket-report.md and new/out/docket-evidence.json are written.\n',
    ]);
    expect(readdirSync(join(folder, 'new/out')).sort()).toEqual(['docket-evidence.json', 'docket-report.md']);
    const report = readFileSync(join(folder, 'new/out/docket-report.md'), 'utf8');
    const rendered = await commandLine(['render', 'new/out/docket-evidence.json'], { folder });
    expect(rendered).toEqual({ code: 0, out: report, err: '' });
  });

  test('says where nothing can be written, and prints nothing', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, out, err } = await reportFrom(changeWorld(), [TARGET, '--write', 'file'], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^docket: nothing can be written to file \(.+\): give another folder\.\n$/);
  });
});

describe('without a token', () => {
  const nobody = { environment: { GITHUB_TOKEN: '' } };

  test.each(ordinaryScenarios().map((scenario) => [scenario.name, scenario] as const))(
    '%s: the verdict is the same, and what needs a token is named',
    async (_name, { world: spec }) => {
      const world = buildWorld(spec);
      const pull = world.contents.pulls[0];
      if (pull === undefined) return;
      const target = `${world.fullName}#${pull.number}`;
      const [known, open] = [
        JSON.parse((await reportFrom(world, [target, '--json'])).out),
        JSON.parse((await reportFrom(world, [target, '--json'], nobody)).out),
      ];
      expect(open.verdict.outcome).toBe(known.verdict.outcome);
      expect(open.checks).toEqual(known.checks);
      const about = open.gaps.map((gap: { about: string }) => gap.about);
      expect(['logs', 'artifacts', 'dependents', 'workflows']).toEqual(expect.arrayContaining(about));
    },
  );

  test.each<[much: string, heavy: Heavy, title: RegExp, told: RegExp | null]>([
    ['one workflow', { workflows: 1 }, /^✅ Ready to merge$/, null],
    ['twelve workflows', { workflows: 12 }, /^✅ Ready to merge$/, /6 files of head and base were not read/],
    [
      'twenty',
      { workflows: 20 },
      /^⚠️ /,
      /The jobs of 8 of 20 runs were not read: without a token Docket makes 40/,
    ],
    ['sixty edited workflows', { workflows: 60, edits: true }, /^⚠️ /, null],
  ])('sixty requests an hour are enough for %s', async (_much, heavy, title, told) => {
    const world = buildWorld(heavyWorld(heavy));
    world.limit(60, reset);
    const { code, out, err, requests } = await reportFrom(world, [TARGET], nobody);
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(title)]);
    expect(requests).toBeLessThanOrEqual(45);
    if (told !== null) expect(err).toMatch(told);
    expect(err).not.toContain('150 requests');
  });

  test('and for two ordinary ones: the third says what is missing, the fourth when there will be more', async () => {
    const world = changeWorld();
    world.limit(60, reset);
    const said = [];
    for (let times = 1; times <= 4; times += 1) said.push(await reportFrom(world, [TARGET], nobody));
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 1]);
    expect(said[2]?.err).toContain('docket: not read (checks): Check runs');
    expect([said[3]?.out, said[3]?.err]).toEqual([
      '',
      expect.stringMatching(
        /^docket: GitHub's limit for requests without a token is reached, which ends at \d\d:\d\d UTC \(in .+\): set GITHUB_TOKEN, or wait\.\n$/,
      ),
    ]);
  });
});

describe('one sentence says what is wrong, and nothing is half written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-wrong-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const limited = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: { message: 'API rate limit exceeded for 192.0.2.1.' },
    times: 100,
  };
  const noNetwork: typeof globalThis.fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 192.0.2.1:443') });
  };

  test.each<[string, (world: World) => void, Partial<Surroundings>, string[], RegExp]>([
    [
      'a private repository without a token',
      (world) => {
        world.contents.repository.private = true;
      },
      { environment: { GITHUB_TOKEN: '' } },
      [TARGET],
      /^there is no octo-org\/octo-repo#31, or it is private: check the name, or set GITHUB_TOKEN to a token that may read it\.$/,
    ],
    [
      'a wrong name',
      () => undefined,
      {},
      ['octo-org/octo-rope#31'],
      /^there is no octo-org\/octo-rope#31, or it is private: check the name, and whether the token may read it\.$/,
    ],
    [
      'a wrong number',
      () => undefined,
      {},
      ['octo-org/octo-repo#77'],
      /^there is no octo-org\/octo-repo#77, or/,
    ],
    [
      'a run that is gone',
      () => undefined,
      {},
      ['octo-org/octo-repo', '--run', '5'],
      /^there is no run 5 of octo-org\/octo-repo, or/,
    ],
    [
      'a limit without a token',
      (world) => world.fail(limited),
      { environment: { GITHUB_TOKEN: '' } },
      [TARGET],
      /^GitHub's limit for requests without a token is reached, which ends at \d\d:\d\d UTC \(in .+\): set GITHUB_TOKEN, or wait\.$/,
    ],
    [
      'a limit of the token, when the runs are read',
      (world) => world.fail({ ...limited, path: '/actions/runs' }),
      {},
      [TARGET],
      /^GitHub's limit for the requests of this token is reached, which ends at .+: wait until then\.$/,
    ],
    [
      'a token that is not valid',
      (world) => world.fail({ status: 401, body: { message: 'Bad credentials' }, times: 100 }),
      {},
      [TARGET],
      /^GitHub refuses the token \(401\): set GITHUB_TOKEN to one that is valid, or to nothing for a public repository\.$/,
    ],
    [
      'no network',
      () => undefined,
      { client: { fetch: noNetwork } },
      [TARGET],
      /^http:\/\/fake\.test could not be reached \(.*ECONNREFUSED.*\): check the network, or the address\.$/,
    ],
    [
      'a server that fails',
      (world) => world.fail({ status: 502, times: 100 }),
      {},
      [TARGET],
      /^GitHub failed \(502 .+\): try again later\.$/,
    ],
    [
      'a configuration that is not valid',
      (world) =>
        void world.commitTo('main', { message: 'x', files: { '.github/docket.yml': 'requird: 1\n' } }),
      {},
      [TARGET],
      /^\.github\/docket\.yml, line 1: unknown key "requird"/,
    ],
  ])('%s', async (_what, change, over, asked, sentence) => {
    const world = changeWorld();
    change(world);
    const { code, out, err } = await reportFrom(world, [...asked, '--write', 'out'], { folder, ...over });
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([expect.stringMatching(/^docket: /), '']);
    expect(err.trimEnd().replace('docket: ', '')).toMatch(sentence);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each([
    [
      ['octo-org/octo-repo'],
      '"octo-org/octo-repo" names no pull request: write octo-org/octo-repo#NUMBER, or give --run ID or --sha SHA.',
    ],
    [['octo-repo#31'], '"octo-repo#31" is not OWNER/REPO#NUMBER, nor the address of a pull request.'],
    [[TARGET, '--run', '9001'], `"${TARGET}" names a pull request already: leave out --run.`],
    [['octo-org/octo-repo', '--sha', 'main'], '--sha "main" is no commit: give 7 to 40 hexadecimal digits.'],
    [['octo-org/octo-repo', '--run', 'x'], '--run "x" is no number of a run, as in the address of its page.'],
    [
      ['https://git.example.com/octo-org/octo-repo/pull/31'],
      'git.example.com is not the GitHub of http://fake.test: give its API, such as --api-url https://git.example.com/api/v3.',
    ],
    [
      [TARGET, '--api-url', 'example'],
      'the API "example" is no address: give one such as https://github.example.com/api/v3.',
    ],
  ])('%j', async (asked, sentence) => {
    const { code, out, err, requests } = await reportFrom(changeWorld(), asked);
    expect([code, out, err.split('\n')[0], requests]).toEqual([2, '', `docket: ${sentence}`, 0]);
  });
});

test('a limit that is met on the way costs parts, which are named', async () => {
  const world = changeWorld();
  world.fail({
    path: '/check-runs',
    status: 403,
    headers: { 'x-ratelimit-remaining': '0' },
    body: { message: 'API rate limit exceeded' },
    times: 10,
  });
  const { code, err } = await reportFrom(world, [TARGET], { environment: { GITHUB_TOKEN: '' } });
  expect([code, err]).toEqual([0, expect.stringContaining('docket: not read (checks): Check runs')]);
  expect(err).not.toContain('it needs the permission');
});

test('the Evidence that is kept is that of the head', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-kept-'));
  const world = changeWorld();
  await reportFrom(world, [TARGET, '--write', folder]);
  const evidence = parseEvidence(readFileSync(join(folder, 'docket-evidence.json'), 'utf8'));
  expect([evidence.head.sha, evidence.document.path]).toEqual([world.sha('head'), null]);
  rmSync(folder, { recursive: true });
});
