import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { RepositorySpec } from '../fake/world.ts';
import { commandOnWorld } from '../harness/command-on-world.ts';

const example = JSON.parse(readFileSync('examples/M04_run2.json', 'utf8'));

/** An Evidence file of a repository, by its milestone and number. */
function evidenceOf(repository: string, path: string, day: number): string {
  const sha = `${day}`.padStart(40, '0');
  const [, milestone = '', number = ''] = /([^/]+)_run(\d+)\.json$/.exec(path) ?? [];
  const { head, document, repository: there, ...rest } = structuredClone(example);
  const moved = JSON.stringify({
    ...rest,
    repository: { ...there, name: repository },
    head: { ...head, sha },
    document: { ...document, milestone, number: Number(number), path: path.replace(/json$/, 'md') },
  });
  return moved.replaceAll(/2026-\d\d-\d\dT/g, `2026-03-${String(day).padStart(2, '0')}T`);
}

interface Kept {
  over?: Partial<RepositorySpec>;
  /** Paths of Evidence files, each with its day, by branch. */
  reports: Record<string, Record<string, number>>;
  /** Other files of the default branch. */
  files?: Record<string, string>;
}

/** A repository of octo-org that keeps reports. */
function repositoryWith(name: string, { over = {}, reports, files = {} }: Kept): World {
  const world = buildWorld({
    repository: { name, ...over },
    commits: { main: { message: 'Begin\n', files: { 'README.md': `# ${name}\n`, ...files } } },
    branches: { main: 'main' },
  });
  for (const [branch, list] of Object.entries(reports)) {
    if (world.tip(branch) === undefined) world.git.setRef(`refs/heads/${branch}`, world.sha('main'));
    for (const [path, day] of Object.entries(list)) {
      const [, milestone, number] = /([^/]+)_run(\d+)\.json$/.exec(path) ?? [];
      world.commitTo(branch, {
        message: `docs(${milestone}): CI run ${number}, approved\n\nDocket-Report-For: ${`${day}`.padStart(40, '0')}\n`,
        files: { [path]: evidenceOf(world.fullName, path, day) },
      });
    }
  }
  return world;
}

const at = (milestone: string, number: number): string =>
  `docs/milestones/${milestone}/${milestone.split('/').at(-1)}_run${number}.json`;

/** An organisation of six repositories, three of which count and have reports. */
function organisation(): World {
  const world = repositoryWith('octo-repo', {
    reports: {
      main: { [at('M01', 1)]: 1, [at('M01', 2)]: 2, [at('PhaseD/M24', 1)]: 3 },
      docket: { [at('M01', 2)]: 2, [at('M02', 1)]: 9 },
    },
  });
  world.neighbours = [
    repositoryWith('shop', { reports: { main: { [at('M07', 1)]: 5 } } }),
    repositoryWith('site', { reports: { docket: { [at('PR-3', 1)]: 6 } } }),
    repositoryWith('plain', { reports: {} }),
    repositoryWith('fork', { over: { fork: true }, reports: { main: { [at('M01', 1)]: 7 } } }),
    repositoryWith('old', { over: { archived: true }, reports: { main: { [at('M01', 1)]: 8 } } }),
  ];
  return world;
}

const ledgerOf = (world: World, words: readonly string[], over: Partial<Surroundings> = {}) =>
  commandOnWorld(world, ['ledger', ...words], over);

const nobody = { environment: { GITHUB_TOKEN: '' } };

/** `octo-repo M02/1`, in the order of the ledger. */
const reportsIn = (out: string): string[] =>
  JSON.parse(out).reports.map(
    ({ repository, milestone, run }: { repository: string; milestone: string; run: number }) =>
      `${repository.replace('octo-org/', '')} ${milestone}/${run}`,
  );

describe('docket ledger reads GitHub itself', () => {
  test('all repositories of an organisation: both branches, each report once', async () => {
    const { code, out, err, requests } = await ledgerOf(organisation(), ['octo-org/*', '--json']);
    expect([code, err, requests]).toEqual([0, '', 4]);
    expect(reportsIn(out)).toEqual([
      'octo-repo M02/1',
      'site PR-3/1',
      'shop M07/1',
      'octo-repo M24/1',
      'octo-repo M01/2',
      'octo-repo M01/1',
    ]);
  });

  test('the same by its address', async () => {
    const { code, out } = await ledgerOf(organisation(), ['https://github.com/octo-org', '--json']);
    expect([code, reportsIn(out).length]).toEqual([0, 6]);
  });

  test.each([
    ['forks', 'fork M01/1'],
    ['archived', 'old M01/1'],
  ])('--%s takes those, too', async (option, row) => {
    const { out } = await ledgerOf(organisation(), ['octo-org/*', '--json', `--${option}`]);
    expect(reportsIn(out)).toEqual(expect.arrayContaining([row]));
    expect(reportsIn(out)).toHaveLength(7);
  });

  test.each([
    ['with a token', {}, 2],
    ['without one', nobody, 7],
  ])('one repository, %s; links lead to the branch that has the report', async (_how, over, requests) => {
    const said = await ledgerOf(organisation(), ['https://github.com/octo-org/octo-repo', '--json'], over);
    expect([said.code, said.err, said.requests]).toEqual([0, '', requests]);
    const links = JSON.parse(said.out).reports.map(({ link }: { link: string }) => link);
    const page = 'https://github.com/octo-org/octo-repo/blob';
    expect(links).toEqual([
      `${page}/docket/docs/milestones/M02/M02_run1.md`,
      `${page}/main/docs/milestones/PhaseD/M24/M24_run1.md`,
      `${page}/main/docs/milestones/M01/M01_run2.md`,
      `${page}/main/docs/milestones/M01/M01_run1.md`,
    ]);
  });

  test('a repository and a folder stand in one table', async () => {
    const { code, out } = await ledgerOf(organisation(), ['octo-org/shop', 'examples', '--csv']);
    expect(code).toBe(0);
    expect(out).toContain('octo-org/shop');
    expect(out).toContain('harbour/tidewater');
  });

  test('more than a page of repositories, and as Markdown how each of them stands', async () => {
    const world = organisation();
    for (let number = 10; number < 60; number += 1)
      world.neighbours.push(repositoryWith(`part-${number}`, { reports: {} }));
    const { code, out, requests } = await ledgerOf(world, ['octo-org/*']);
    expect([code, requests]).toEqual([0, 6]);
    expect(out).toMatch(/^# Reports of 3 repositories\n/);
  });

  test('with progress for somebody who watches, of which nothing is left', async () => {
    const { err } = await ledgerOf(organisation(), ['octo-org/*'], { isTerminal: true });
    expect(err).toContain('octo-org/*: 1 of 3 repositories (2 requests)');
    expect(err.split('\r\u001b[K').at(-1)).toBe('');
  });
});

describe('many reports of a repository', () => {
  const many = (): World => {
    const world = repositoryWith('octo-repo', { reports: {} });
    const files: Record<string, string> = {};
    for (let number = 1; number <= 60; number += 1)
      files[at('M01', number)] = evidenceOf(world.fullName, at('M01', number), 1 + (number % 27));
    world.commitTo('main', { message: 'Squashed\n', files });
    world.commitTo('main', {
      message: `docs(A00): CI run 1, approved\n\nDocket-Report-For: ${'9'.repeat(40)}\n`,
      files: { [at('A00', 1)]: evidenceOf(world.fullName, at('A00', 1), 28) },
    });
    return world;
  };

  test('the newest are read, as commits and numbers tell, and it is said', async () => {
    const said = await ledgerOf(many(), ['octo-org/octo-repo', '--reports', '3', '--json']);
    expect([said.code, said.requests]).toEqual([0, 3]);
    expect(reportsIn(said.out).sort()).toEqual(['octo-repo A00/1', 'octo-repo M01/59', 'octo-repo M01/60']);
    expect(said.err).toBe(
      'docket: of 61 reports of octo-org/octo-repo the newest 3 are read: --reports N says how many.\n',
    );
  });

  test('without a token forty of them, within sixty requests', async () => {
    const world = many();
    world.limit(60, 1_800_000_000);
    const said = await ledgerOf(world, ['octo-org/octo-repo', '--json'], nobody);
    expect([said.code, said.requests, reportsIn(said.out).length]).toEqual([0, 43, 40]);
    expect(said.err).toContain('of 61 reports of octo-org/octo-repo the newest 40 are read, since');
  });
});

describe('one sentence says what is wrong, and nothing is printed', () => {
  const limited = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
    body: { message: 'API rate limit exceeded for user ID 1.' },
    times: 100,
  };
  const noNetwork: typeof globalThis.fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 192.0.2.1:443') });
  };
  const one = 'octo-org/octo-repo';

  test.each<[string, (world: World) => void, Partial<Surroundings>, string[], RegExp]>([
    [
      'an organisation without a token',
      () => undefined,
      nobody,
      ['octo-org/*'],
      /^octo-org\/\* needs a token, since GitHub answers sixty requests an hour without one: set GITHUB_TOKEN, or name one repository\.$/,
    ],
    [
      'a wrong name of an organisation',
      () => undefined,
      {},
      ['octo-rog/*'],
      /^there is no octo-rog, or it is private: check the name, and whether the token may read it\.$/,
    ],
    [
      'a wrong name',
      () => undefined,
      {},
      ['octo-org/octo-rope'],
      /^there is no folder octo-org\/octo-rope, and no such repository, or it is private: check the name, and whether/,
    ],
    [
      'a private one without a token',
      (world) => {
        world.contents.repository.private = true;
      },
      nobody,
      [one],
      /^there is no folder octo-org\/octo-repo, and no such repository, or it is private: check the name, or set GITHUB_TOKEN/,
    ],
    [
      'a limit',
      (world) => world.fail(limited),
      {},
      [one],
      /^GitHub's limit for the requests of this token is reached, which ends at .+: wait until then\.$/,
    ],
    [
      'a limit of queries',
      (world) =>
        world.fail({
          headers: { 'x-ratelimit-reset': '1800000000' },
          body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }] },
          times: 100,
        }),
      {},
      ['octo-org/*'],
      /^GitHub's limit for the requests of this token is reached, which ends at .+: wait until then\.$/,
    ],
    ['no network', () => undefined, { client: { fetch: noNetwork } }, [one], /could not be reached/],
    [
      'no report',
      () => undefined,
      {},
      [one, '--reports-dir', 'reports'],
      /^no Evidence lies in reports of octo-org\/octo-repo, neither on the default branch nor on docket: name another folder with --reports-dir, or another branch with --reports-branch\.$/,
    ],
  ])('%s', async (_what, change, over, words, sentence) => {
    const world = organisation();
    change(world);
    const { code, out, err } = await ledgerOf(world, words, over);
    expect([code, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err.trimEnd().replace('docket: ', '')).toMatch(sentence);
  });

  test('a number that is none', async () => {
    const { code, err, requests } = await ledgerOf(organisation(), [one, '--reports', 'all']);
    expect([code, requests, err.split('\n')[0]]).toEqual([
      2,
      0,
      'docket: --reports "all" is no number of reports: give one from 1 to 99999.',
    ]);
  });
});

describe('of many repositories the others are printed all the same', () => {
  test('where GitHub fails to give one', async () => {
    const world = organisation();
    world.fail({ graphql: /^query texts/, status: 502, times: 2 });
    const { code, out, err } = await ledgerOf(world, ['octo-org/*', '--json']);
    expect([code, reportsIn(out)]).toEqual([1, ['site PR-3/1', 'shop M07/1']]);
    expect(err).toMatch(
      /^docket: octo-org\/octo-repo is left out: GitHub failed \(502 .+\): try again later\.\n$/,
    );
  });

  test('where a file is no Evidence', async () => {
    const world = organisation();
    world.neighbours.push(repositoryWith('broken', { reports: {}, files: { [at('M01', 1)]: '{}' } }));
    const { code, out, err } = await ledgerOf(world, ['octo-org/*', '--json']);
    expect([code, reportsIn(out).length]).toEqual([1, 6]);
    expect(err).toMatch(
      /^docket: octo-org\/broken: docs\/milestones\/M01\/M01_run1\.json is left out\. The Evidence is not valid .+\n$/,
    );
  });
});
