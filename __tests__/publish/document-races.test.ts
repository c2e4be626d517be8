import { describe, expect, test } from '@jest/globals';
import { commitDocument, type Drafted, evidenceOn, fileOn, publish, serving, smallWorld } from './desk.ts';
import { dir } from './folders.ts';

const run1 = `${dir}/M09_run1.md`;
const run2 = `${dir}/M09_run2.md`;
const mutation = /^mutation commitReport/;

describe('another writer is at work', () => {
  test('a foreign commit in between: ours is made on top, and nothing else is read again', async () => {
    const world = smallWorld();
    world.before({ graphql: mutation }, () => {
      world.commitTo('main', { files: { 'README.md': 'Serena 2\n' }, message: 'Docs\n' });
    });
    const drafted: Drafted[] = [];
    await serving(world, async (github) => {
      const result = await publish(world, github, (fresh) => (fresh ? 'Lint Smoke' : 'Lint'), { drafted });
      expect(result.kind).toBe('committed');
    });
    expect(drafted.map(({ runs }) => runs)).toEqual(['Lint', 'Lint']);
    expect(fileOn(world, 'main', 'README.md')).toBe('Serena 2\n');
    expect(fileOn(world, 'main', run1)).toContain('Runs: Lint');
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

  test.each([
    ['', {}],
    [', also when the answer is lost', { status: 502, afterEffect: true }],
  ])(
    'the document of another head took the number on another branch: ours gives it up%s',
    async (_name, fault) => {
      const world = smallWorld({
        branches: { main: 'base', docket: 'base', 'm09-execution-context': 'head' },
      });
      const other = world.commitTo('m09-execution-context', {
        files: { 'src/app.py': 'x = 2\n' },
        message: 'More\n',
      });
      world.before({ graphql: mutation }, () => void commitDocument(world, 'Lint', { headSha: other }));
      if ('status' in fault) world.fail({ graphql: mutation, ...fault });
      await serving(world, async (github) => {
        const targets = [{ branch: 'docket', createFrom: 'main' }];
        expect(await publish(world, github, 'Lint', { targets })).toMatchObject({
          kind: 'committed',
          placement: { branch: 'docket', path: run2 },
        });
      });
      expect(evidenceOn(world, 'main', 1)?.head.sha).toBe(other);
      expect(evidenceOn(world, 'docket', 2)?.head.sha).toBe(world.sha('head'));
      expect([fileOn(world, 'docket', run1), evidenceOn(world, 'docket', 1)]).toEqual([null, null]);
    },
  );

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
        { level: 'notice', text: 'main did not take the report: other commits came in between five times.' },
      ]);
    });
    expect([fileOn(world, 'main', run1), fileOn(world, 'docket', run1) === null]).toEqual([null, false]);
  });
});
