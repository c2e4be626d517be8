import { describe, expect, test } from '@jest/globals';
import { commitDocument, evidenceOn, fileOn, publish, serving, smallWorld } from './desk.ts';
import { dir } from './folders.ts';

const run1 = `${dir}/M09_run1.md`;
const run2 = `${dir}/M09_run2.md`;
const mutation = /^mutation commitReport/;

describe('a branch refuses', () => {
  const refusing = () => smallWorld({ rules: { main: [{ type: 'pull_request' }] } });

  test('the reports branch is made from the default branch and takes the report', async () => {
    const world = refusing();
    const tip = world.tip('main')!;
    await serving(world, async (github) => {
      const result = await publish(world, github, 'Lint');
      expect(result).toMatchObject({ kind: 'committed', placement: { branch: 'docket', path: run1 } });
      expect(result.notices[0]?.text).toMatch(/^main did not take the report: .*through a pull request\.$/);
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
      const cure = 'give the job the permission "contents: write".';
      expect(result.notices).toEqual([
        {
          level: 'warning',
          text: `main did not take the report: Resource not accessible by integration; ${cure}`,
        },
        {
          level: 'warning',
          text: `docket did not take the report: 403 Resource not accessible by integration; ${cure}`,
        },
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
