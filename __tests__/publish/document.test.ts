import { describe, expect, test } from '@jest/globals';
import type { DraftRequest } from '../../src/publish/draft.ts';
import { run } from '../builders/evidence.ts';
import { commitDocument, evidenceOn, fileOn, publish, serving, smallWorld } from './desk.ts';
import { dir } from './shelves.ts';

const run1 = `${dir}/M09_run1.md`;
const run2 = `${dir}/M09_run2.md`;
const mutation = /^mutation commitReport/;
const stubText = '# M09 CI Run 1\n\n*TBD*\n';
const humanText = '# M09 CI Run 1\n\n| Job | Result |\n|---|---|\n| ruff | ok |\n';

describe('the ordinary way', () => {
  test('report and Evidence are one commit on top of the branch', async () => {
    const world = smallWorld();
    const before = world.tip('main')!;
    const result = await serving(world, (github) => publish(world, github, 'Lint Smoke:2'));
    expect(result).toMatchObject({ kind: 'committed', notices: [], placement: { kind: 'new', path: run1 } });
    const commit = world.git.commit(world.tip('main')!);
    expect(commit.parents).toEqual([before]);
    const ids = [run('Lint').id, run('Smoke').id].sort((a, b) => a - b).join(', ');
    expect(commit.message.trimEnd()).toBe(
      `docs(M09): CI run 1, approved\n\n[skip ci]\n\nDocket-Report-For: ${world.sha('head')}\nDocket-Run: ${ids}`,
    );
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint Smoke:2');
    expect(evidenceOn(world, 'main', 1)?.document.path).toBe(run1);
  });

  test('an empty shelf costs one read and one write', async () => {
    const world = smallWorld();
    const stats = await serving(world, async (github, fake) => {
      await publish(world, github, 'Lint');
      return fake.stats();
    });
    expect(stats).toMatchObject({ requests: 2, writes: 1 });
  });

  test('the same content again makes no commit', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const first = await publish(world, github, 'Lint Smoke');
      const tip = world.tip('main');
      const second = await publish(world, github, 'Lint Smoke');
      expect([first.kind, second.kind]).toEqual(['committed', 'unchanged']);
      expect(world.tip('main')).toBe(tip);
    });
  });

  test('a late run updates the same document, a new head makes the next one', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publish(world, github, 'Lint');
      expect(await publish(world, github, 'Lint Smoke')).toMatchObject({
        kind: 'committed',
        placement: { kind: 'update', path: run1 },
      });
      const headSha = world.commitTo('m09-execution-context', {
        files: { 'src/app.py': 'x = 2\n' },
        message: 'More\n',
      });
      const rebuilt: DraftRequest[] = [];
      expect(await publish(world, github, 'Lint', { headSha, rebuilt })).toMatchObject({
        kind: 'committed',
        placement: { kind: 'new', path: run2 },
      });
      expect(rebuilt[0]?.earlier).toEqual([{ number: 1, headSha: world.sha('head'), outcome: 'approved' }]);
    });
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint Smoke');
  });

  test('Notes alone make no commit; the next update keeps them byte for byte', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publish(world, github, 'Lint');
      const edited = fileOn(world, 'main', run1)!.replace(
        'start -->\n\n',
        'start -->\n\n Looks  fine to me.\n',
      );
      const tip = world.commitTo('main', { files: { [run1]: edited }, message: 'Note\n' });
      expect((await publish(world, github, 'Lint')).kind).toBe('unchanged');
      expect(world.tip('main')).toBe(tip);
      expect((await publish(world, github, 'Lint Smoke')).kind).toBe('committed');
      expect(fileOn(world, 'main', run1)).toContain('start -->\n\n Looks  fine to me.\n<!--');
    });
  });

  test('a document that a person edited elsewhere is left, again and again', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publish(world, github, 'Lint');
      const edited = fileOn(world, 'main', run1)!.replace('Runs: Lint', 'Runs: Lint, which I trust');
      const tip = world.commitTo('main', { files: { [run1]: edited }, message: 'Edit\n' });
      for (const runs of ['Lint Smoke', 'Lint Smoke:2']) {
        expect(await publish(world, github, runs)).toMatchObject({ kind: 'left', document: { path: run1 } });
      }
      expect(world.tip('main')).toBe(tip);
    });
  });

  test('a stub is filled, a human report is not', async () => {
    const world = smallWorld({}, { [run1]: humanText, [run2]: stubText });
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'committed',
        placement: { kind: 'fill', path: run2 },
      });
    });
    expect(fileOn(world, 'main', run1)).toBe(humanText);
    expect(fileOn(world, 'main', run2)).toContain('Runs: Lint');
  });

  test('a number that only the head of the pull request has is taken', async () => {
    const world = smallWorld();
    world.commitTo('m09-execution-context', { files: { [run1]: humanText }, message: 'By hand\n' });
    await serving(world, async (github) => {
      const diffPaths = new Set([run1]);
      expect(await publish(world, github, 'Lint', { diffPaths })).toMatchObject({
        placement: { kind: 'new', path: run2 },
      });
    });
    expect(fileOn(world, 'main', run1)).toBeNull();
  });

  test('a dry run writes nothing and tells where the report would go', async () => {
    const world = smallWorld();
    const tip = world.tip('main');
    await serving(world, async (github, fake) => {
      const targets = [{ branch: 'docket', createFrom: 'main' }];
      expect(await publish(world, github, 'Lint', { dryRun: true, targets })).toMatchObject({
        kind: 'planned',
        placement: { branch: 'docket', path: run1 },
      });
      expect(fake.stats().writes).toBe(0);
    });
    expect([world.tip('main'), world.tip('docket')]).toEqual([tip, undefined]);
  });

  test('without targets the report is made without a number', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const result = await publish(world, github, 'Lint', { targets: [] });
      expect(result).toMatchObject({
        kind: 'none',
        draft: { evidence: { document: { number: null } } },
        notices: [],
      });
    });
  });
});

describe('another writer is at work', () => {
  test('a foreign commit in between: everything is read and built anew', async () => {
    const world = smallWorld();
    world.before({ graphql: mutation }, () => {
      world.commitTo('main', { files: { 'README.md': 'Serena 2\n' }, message: 'Docs\n' });
    });
    const rebuilt: DraftRequest[] = [];
    await serving(world, async (github) => {
      const result = await publish(world, github, (fresh) => (fresh ? 'Lint Smoke' : 'Lint'), { rebuilt });
      expect(result.kind).toBe('committed');
    });
    expect(rebuilt.map(({ fresh }) => fresh)).toEqual([false, true]);
    expect(fileOn(world, 'main', 'README.md')).toBe('Serena 2\n');
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint Smoke');
  });

  test('the document of another head took the number: ours is renumbered', async () => {
    const world = smallWorld();
    const other = world.commitTo('m09-execution-context', {
      files: { 'src/app.py': 'x = 2\n' },
      message: 'More\n',
    });
    world.before({ graphql: mutation }, () => void commitDocument(world, 'Lint', { headSha: other }));
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'committed',
        placement: { path: run2 },
      });
    });
    expect(evidenceOn(world, 'main', 1)?.head.sha).toBe(other);
    expect(evidenceOn(world, 'main', 2)?.head.sha).toBe(world.sha('head'));
  });

  test('a writer of the same head that saw more wins', async () => {
    const world = smallWorld();
    world.before({ graphql: mutation }, () => void commitDocument(world, 'Lint Smoke Quality'));
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint Smoke')).toMatchObject({
        kind: 'superseded',
        document: { path: run1 },
      });
    });
    expect(evidenceOn(world, 'main', 1)?.runs).toHaveLength(3);
    expect(fileOn(world, 'main', run2)).toBeNull();
  });

  test('a writer of the same head that saw less is updated, in the same document', async () => {
    const world = smallWorld();
    world.before({ graphql: mutation }, () => void commitDocument(world, 'Lint'));
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint Smoke')).toMatchObject({
        kind: 'committed',
        placement: { kind: 'update', path: run1 },
      });
    });
    expect(evidenceOn(world, 'main', 1)?.runs).toHaveLength(2);
    expect(fileOn(world, 'main', run2)).toBeNull();
  });

  test('when each saw something else GitHub is read again', async () => {
    const world = smallWorld();
    commitDocument(world, 'Lint Smoke?');
    await serving(world, async (github) => {
      const result = await publish(world, github, (fresh) => (fresh ? 'Lint Smoke' : 'Lint? Smoke'));
      expect(result).toMatchObject({ kind: 'committed', placement: { kind: 'update' } });
    });
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint Smoke');
  });

  test('two calls at once for the same head leave one document with all that was seen', async () => {
    const world = smallWorld();
    const kinds = await serving(world, async (github) => {
      const calls = ['Lint Smoke?', 'Lint Smoke'].map((runs) =>
        publish(world, github, (fresh) => (fresh ? 'Lint Smoke' : runs)),
      );
      return (await Promise.all(calls)).map((result) => result.kind);
    });
    expect(kinds).toContain('committed');
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint Smoke\n');
    expect(fileOn(world, 'main', run2)).toBeNull();
  });

  test('five calls at once for five heads take five numbers', async () => {
    const world = smallWorld();
    const heads = [1, 2, 3, 4, 5].map((index) =>
      world.commitTo('m09-execution-context', {
        files: { 'src/app.py': `x = ${index}\n` },
        message: `Step ${index}\n`,
      }),
    );
    const results = await serving(world, (github) =>
      Promise.all(
        heads.map((headSha) => publish(world, github, 'Lint', { headSha, targets: [{ branch: 'main' }] })),
      ),
    );
    expect(results.map((result) => result.kind)).toEqual(Array(5).fill('committed'));
    const found = [1, 2, 3, 4, 5].map((number) => evidenceOn(world, 'main', number)?.head.sha);
    expect([...found].sort()).toEqual([...heads].sort());
  });

  test('a branch that moves five times is given up for the next target', async () => {
    const world = smallWorld();
    let count = 0;
    world.before({ graphql: mutation, times: 5 }, () => {
      world.commitTo('main', { files: { 'README.md': `${++count}\n` }, message: 'Docs\n' });
    });
    await serving(world, async (github) => {
      const result = await publish(world, github, 'Lint');
      expect(result).toMatchObject({ kind: 'committed', placement: { branch: 'docket' } });
      expect(result.notices).toEqual([
        'main did not take the report: other commits came in between five times.',
      ]);
    });
    expect([fileOn(world, 'main', run1), fileOn(world, 'docket', run1) === null]).toEqual([null, false]);
  });
});

describe('a branch refuses', () => {
  const refusing = () => smallWorld({ rules: { main: [{ type: 'pull_request' }] } });

  test('the reports branch is made from the default branch and takes the report', async () => {
    const world = refusing();
    const tip = world.tip('main')!;
    await serving(world, async (github) => {
      const result = await publish(world, github, 'Lint');
      expect(result).toMatchObject({ kind: 'committed', placement: { branch: 'docket', path: run1 } });
      expect(result.notices[0]).toMatch(/^main did not take the report: .*through a pull request\.$/);
    });
    expect(world.tip('main')).toBe(tip);
    expect(world.git.commit(world.tip('docket')!).parents).toEqual([tip]);
  });

  test('the next head finds the reports branch and goes on there', async () => {
    const world = refusing();
    await serving(world, async (github) => {
      await publish(world, github, 'Lint');
      const headSha = world.commitTo('m09-execution-context', {
        files: { 'src/app.py': 'x = 2\n' },
        message: 'More\n',
      });
      expect(await publish(world, github, 'Lint', { headSha })).toMatchObject({
        placement: { branch: 'docket', path: run2 },
      });
      expect(await publish(world, github, 'Lint Smoke')).toMatchObject({
        notices: [],
        placement: { kind: 'update', branch: 'docket', path: run1 },
      });
    });
  });

  test('another call makes the reports branch first', async () => {
    const world = refusing();
    world.before({ method: 'POST', path: '/git/refs' }, () =>
      world.git.setRef('refs/heads/docket', world.tip('main')!),
    );
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'committed',
        placement: { branch: 'docket' },
      });
    });
  });

  test('a document on a branch that refuses now moves, says so, and is updated in its new place', async () => {
    const world = smallWorld();
    commitDocument(world, 'Lint');
    world.contents.rules.main = [{ type: 'pull_request' }];
    await serving(world, async (github) => {
      const moved = await publish(world, github, 'Lint Smoke');
      expect(moved).toMatchObject({
        kind: 'committed',
        placement: { branch: 'docket', path: run2, movedFrom: `main:${run1}` },
      });
      expect(evidenceOn(world, 'docket', 2)?.document.movedFrom).toBe(`main:${run1}`);
      const again = await publish(world, github, 'Lint Smoke:2');
      expect(again).toMatchObject({
        kind: 'committed',
        notices: [],
        placement: { kind: 'update', branch: 'docket', path: run2 },
      });
    });
    expect(evidenceOn(world, 'docket', 2)?.document.movedFrom).toBe(`main:${run1}`);
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint\n');
  });

  test('when no branch takes it the reasons are told', async () => {
    const world = smallWorld({ permissions: { contents: 'read' } });
    await serving(world, async (github) => {
      const result = await publish(world, github, 'Lint');
      expect(result.kind).toBe('none');
      expect(result.notices).toEqual([
        expect.stringMatching(/^main did not take the report: Resource not accessible by integration/),
        expect.stringMatching(/^docket did not take the report: 403 Resource not accessible by integration/),
      ]);
    });
  });

  test('a secret: once more without excerpts', async () => {
    const world = smallWorld();
    const message = 'Repository rule violations found\n\nSecret detected in content\n\n';
    world.fail({
      graphql: mutation,
      body: {
        data: { createCommitOnBranch: null },
        errors: [{ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message }],
      },
    });
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'committed',
        placement: { branch: 'main' },
      });
    });
    expect(fileOn(world, 'main', run1)).not.toContain('Excerpt');
  });
});

describe('an answer is lost', () => {
  test.each([
    ['502 after the effect', { status: 502, afterEffect: true }],
    ['a cut connection after the effect', { drop: true, afterEffect: true }],
    ['502 before the effect', { status: 502 }],
    ['a cut connection before the effect', { drop: true }],
    [
      'an unexplained GraphQL error after the effect',
      {
        body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] },
        afterEffect: true,
      },
    ],
  ])('%s: one commit', async (_name, fault) => {
    const world = smallWorld();
    const before = world.tip('main')!;
    world.fail({ graphql: mutation, ...fault });
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'committed',
        sha: world.tip('main'),
      });
    });
    expect(world.git.commit(world.tip('main')!).parents).toEqual([before]);
  });

  test('and somebody else committed meanwhile: everything is read again', async () => {
    const world = smallWorld();
    world.fail({ graphql: mutation, status: 502 });
    world.before({ graphql: /^query written/ }, () => void commitDocument(world, 'Lint Smoke'));
    await serving(world, async (github) => {
      expect(await publish(world, github, 'Lint')).toMatchObject({
        kind: 'superseded',
        document: { path: run1 },
      });
    });
  });

  test.each([
    ['server errors', { status: 503 }],
    [
      'a limit',
      {
        status: 200,
        body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      },
    ],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }],
  ])('%s are thrown, never called a refusal', async (_name, fault) => {
    const world = smallWorld();
    world.fail({ graphql: mutation, times: 9, ...fault });
    await serving(world, async (github) => {
      await expect(publish(world, github, 'Lint')).rejects.toThrow();
    });
    expect(world.tip('docket')).toBeUndefined();
  });

  test('while the reports branch is made', async () => {
    const world = smallWorld();
    world.fail({ method: 'POST', path: '/git/refs', status: 502, afterEffect: true });
    await serving(world, async (github) => {
      const targets = [{ branch: 'docket', createFrom: 'main' }];
      expect(await publish(world, github, 'Lint', { targets })).toMatchObject({
        kind: 'committed',
        placement: { branch: 'docket' },
      });
    });
  });
});
