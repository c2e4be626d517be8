import { describe, expect, test } from '@jest/globals';
import {
  type FoundReport,
  findReport,
  predecessorOf,
  readHumanReports,
} from '../../../src/collect/repository/documents.ts';
import { type ReportsFolder, readFolders } from '../../../src/collect/repository/reports-on-branch.ts';
import type { GitHub } from '../../../src/github/client.ts';
import { evidence, pullRequest } from '../../builders/evidence.ts';
import type { Fake } from '../../fake/exchange.ts';
import type { World } from '../../fake/state.ts';
import { commitDocument, fileOn, ownHead, repository, serving, smallWorld } from '../../publish/desk.ts';
import { dir, foundReport } from '../../publish/folders.ts';

const folders = (github: GitHub, ...refs: string[]): Promise<ReportsFolder[]> =>
  readFolders(
    github,
    repository,
    refs.map((ref) => ({ ref, dir })),
  );
const otherHead = 'b'.repeat(40);
const squashed = 'Reports (#12)\n';
const opened = (fake: Fake): number => fake.log.filter(({ path }) => path.endsWith('.json')).length;

describe('folder', () => {
  test('tells each report, what it is for and how it ended', async () => {
    const world = smallWorld(
      {},
      { [`${dir}/M09_run1.md`]: '# By hand\n', [`${dir}/M09_plan.md`]: '# Plan\n' },
    );
    commitDocument(world, 'Lint', { number: 12 });
    await serving(world, async (github) => {
      const [folder] = await folders(github, 'main');
      expect(folder).toMatchObject({ ref: 'main', isBranch: true, headOid: world.tip('main') });
      expect(folder?.files.map((file) => file.name)).toContain('M09_plan.md');
      expect(folder?.reports).toMatchObject([
        { number: 1, path: `${dir}/M09_run1.md`, markdown: { size: 10 }, evidence: null, headSha: null },
        { number: 12, evidence: { name: 'M09_run12.json' }, headSha: world.sha('head'), outcome: 'approved' },
      ]);
    });
  });

  test('of a branch, a folder or a commit that does not exist is empty', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const [main, none, commit] = await folders(github, 'main', 'docket', otherHead);
      expect(main).toMatchObject({ headOid: world.tip('main'), files: [], reports: [] });
      expect(none).toMatchObject({ headOid: null, isBranch: true, reports: [] });
      expect(commit).toMatchObject({ headOid: null, isBranch: false, reports: [] });
    });
  });

  test('can be that of a commit', async () => {
    const world = smallWorld();
    const commit = commitDocument(world, 'Lint');
    await serving(world, async (github) => {
      expect((await folders(github, commit))[0]).toMatchObject({
        isBranch: false,
        headOid: commit,
        reports: [{ number: 1 }],
      });
    });
  });

  test('knows only names that Docket gives', async () => {
    const names = [
      'M09_run0.md',
      'M09_run01.md',
      'M09_run1.txt',
      'M09_run2x.md',
      'xM09_run3.md',
      'M091_run4.md',
      'M09_run5.md',
    ];
    const world = smallWorld({}, Object.fromEntries(names.map((name) => [`${dir}/${name}`, 'x\n'])));
    await serving(world, async (github) => {
      expect((await folders(github, 'main'))[0]?.reports.map((report) => report.number)).toEqual([5]);
    });
  });

  test('a branch name with quotes is text', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      expect((await folders(github, 'x") { id } y: ref(qualifiedName: "main'))[0]?.headOid).toBeNull();
    });
  });
});

describe('the document of a head', () => {
  test('is found by the trailer, with one look into the Evidence', async () => {
    const world = smallWorld();
    for (let number = 1; number < 6; number++)
      commitDocument(world, 'Lint', { number, headSha: `${number}`.repeat(40) });
    commitDocument(world, 'Lint', { number: 6 });
    await serving(world, async (github, fake) => {
      const found = await findReport(
        github,
        repository,
        await folders(github, 'main'),
        ownHead(world.sha('head')),
      );
      expect(found).toMatchObject({
        ref: 'main',
        number: 6,
        path: `${dir}/M09_run6.md`,
        markdown: fileOn(world, 'main', `${dir}/M09_run6.md`),
      });
      expect(opened(fake)).toBe(1);
    });
  });

  test('is null when there is none, without opening what belongs to others', async () => {
    const world = smallWorld();
    commitDocument(world, 'Lint', { headSha: otherHead });
    await serving(world, async (github, fake) => {
      expect(
        await findReport(github, repository, await folders(github, 'main'), ownHead(world.sha('head'))),
      ).toBeNull();
      expect(opened(fake)).toBe(0);
    });
  });

  test('is found in its Evidence when history was squashed, the newest ten at most', async () => {
    const world = smallWorld();
    for (let number = 1; number <= 14; number++) {
      commitDocument(world, 'Lint', {
        number,
        headSha: number === 9 ? world.sha('head') : otherHead,
        message: squashed,
      });
    }
    await serving(world, async (github, fake) => {
      const found = await findReport(
        github,
        repository,
        await folders(github, 'main'),
        ownHead(world.sha('head')),
      );
      expect(found?.number).toBe(9);
      expect(opened(fake)).toBe(10);
    });
  });

  test('is what the Evidence says, not what a trailer claims', async () => {
    const world = smallWorld();
    const claim = `docs(M09): CI run 1, approved\n\nDocket-Report-For: ${world.sha('head')}`;
    commitDocument(world, 'Lint', { number: 1, headSha: otherHead, message: claim });
    await serving(world, async (github) => {
      expect(
        await findReport(github, repository, await folders(github, 'main'), ownHead(world.sha('head'))),
      ).toBeNull();
    });
  });

  test('on several branches is taken from the first folder, and read once', async () => {
    const world = smallWorld();
    commitDocument(world, 'Lint');
    world.git.setRef('refs/heads/docket', world.tip('main')!);
    await serving(world, async (github, fake) => {
      const found = await findReport(
        github,
        repository,
        await folders(github, 'docket', 'main'),
        ownHead(world.sha('head')),
      );
      expect(found?.ref).toBe('docket');
      expect(opened(fake)).toBe(1);
    });
  });

  test.each([
    ['under two numbers is the one that saw more', 2, 'docket'],
    ['under one number on two branches is that of the first, which it was brought to', 1, 'main'],
  ])('of different ones %s', async (_name, number, ref) => {
    const world = smallWorld();
    world.git.setRef('refs/heads/docket', world.tip('main')!);
    commitDocument(world, 'Lint');
    commitDocument(world, 'Lint Smoke', { branch: 'docket', number });
    await serving(world, async (github) => {
      const found = await findReport(
        github,
        repository,
        await folders(github, 'main', 'docket'),
        ownHead(world.sha('head')),
      );
      expect(found?.ref).toBe(ref);
    });
  });

  test.each([
    ['broken', '{"version": 1, oops'],
    ['of a newer version', '{"version": 2}'],
  ])('is passed over when its Evidence is %s', async (_name, text) => {
    const world = smallWorld();
    commitDocument(world, 'Lint', { message: squashed });
    world.commitTo('main', { files: { [`${dir}/M09_run1.json`]: text }, message: 'Break\n' });
    await serving(world, async (github) => {
      expect(
        await findReport(github, repository, await folders(github, 'main'), ownHead(world.sha('head'))),
      ).toBeNull();
    });
  });

  describe('is what Docket committed', () => {
    const find = async (world: World) =>
      serving(world, async (github) =>
        findReport(github, repository, await folders(github, 'main'), ownHead(world.sha('head'))),
      );

    test('whatever was made of the Evidence since', async () => {
      const world = smallWorld();
      commitDocument(world, 'Lint');
      const text = fileOn(world, 'main', `${dir}/M09_run1.json`)!.replace('"success"', '"failure"');
      world.commitTo('main', { files: { [`${dir}/M09_run1.json`]: text }, message: 'Forge\n' });
      const found = await find(world);
      expect(found).toMatchObject({ isAltered: true, commit: expect.any(String) });
      expect(found?.evidence.runs[0]?.conclusion).toBe('success');
    });

    test('before what others wrote for the same head, however much that claims', async () => {
      const world = smallWorld();
      commitDocument(world, 'Lint', { number: 1 });
      commitDocument(world, 'Lint Smoke Quality', { number: 2, author: 'mallory' });
      expect(await find(world)).toMatchObject({ number: 1, isAltered: false });
    });

    test('and where others wrote, that is said', async () => {
      const world = smallWorld();
      commitDocument(world, 'Lint', { author: 'mallory' });
      expect(await find(world)).toMatchObject({ number: 1, commit: null });
    });
  });

  test('has no text when a person deleted the report', async () => {
    const world = smallWorld();
    commitDocument(world, 'Lint');
    world.commitTo('main', { files: { [`${dir}/M09_run1.md`]: null }, message: 'Delete\n' });
    await serving(world, async (github) => {
      expect(
        await findReport(github, repository, await folders(github, 'main'), ownHead(world.sha('head'))),
      ).toMatchObject({ number: 1, markdown: null });
    });
  });
});

describe('the document before a new one', () => {
  const newestOf = (number: number): FoundReport => ({
    ...foundReport({ number: 2 }),
    evidence: evidence({ pullRequests: [pullRequest({ number })] }),
  });
  test.each<[string, number, number | null, number, number]>([
    ['is the newest, when that is of the same pull request', 26, 26, 2, 0],
    ['is the one before the newest, when that is of the same one', 27, 26, 1, 1],
    ['is the newest, when no other is of the same one', 27, 28, 2, 1],
    ['is the newest for a push without a pull request', 27, null, 2, 0],
  ])('%s', async (_, newest, own, number, reads) => {
    const world = smallWorld();
    for (const each of [1, 2]) commitDocument(world, 'Lint', { number: each, headSha: `${each}`.repeat(40) });
    await serving(world, async (github, fake) => {
      const all = await folders(github, 'main');
      const found = await predecessorOf(github, repository, all, newestOf(newest), own);
      expect([found?.number, opened(fake)]).toEqual([number, reads]);
      expect(found?.outcome).toBe('approved');
    });
  });
});

test('only short reports without Evidence are read as possible stubs', async () => {
  const world = smallWorld(
    {},
    {
      [`${dir}/M09_run1.md`]: 'TBD\n',
      [`${dir}/M09_run2.md`]: 'x'.repeat(5000),
      [`${dir}/M09_plan.md`]: 'TBD\n',
    },
  );
  commitDocument(world, 'Lint', { number: 3 });
  await serving(world, async (github) => {
    const [folder] = await folders(github, 'main');
    expect(await readHumanReports(github, repository, folder!)).toEqual(
      new Map([[`${dir}/M09_run1.md`, 'TBD\n']]),
    );
  });
});
