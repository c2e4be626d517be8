import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { type CheckRequest, publishCheck } from '../../src/publish/check-run.ts';
import type { CheckAnnotation } from '../../src/report/check.ts';
import type { World } from '../fake/state.ts';
import { repository, serving, smallWorld } from './desk.ts';

const note = (title: string, over: Partial<CheckAnnotation> = {}): CheckAnnotation => ({
  path: 'src/app.py',
  line: 3,
  level: 'failure',
  title,
  message: '1 != 2',
  ...over,
});

function request(world: World, over: Partial<CheckRequest> = {}, annotations: CheckAnnotation[] = []) {
  const output = { title: 'Ready to merge: all passed', summary: 'All **passed**.', annotations };
  const { viewer } = world.contents;
  const asked: CheckRequest = {
    ...{ sha: world.sha('head'), outcome: 'approved', mayBeRequired: false, detailsUrl: 'https://x', viewer },
    output,
    ...over,
  };
  return asked;
}

/** What stands on the head, of all apps. */
const checksOn = ({ contents: { postedCheckRuns, checkSuites } }: World) => [
  ...postedCheckRuns.map(({ run }) => run),
  ...checkSuites.flatMap(({ checkRuns }) => checkRuns),
];

const create = { method: 'POST', path: '/check-runs' };
const update = { method: 'PATCH', path: '/check-runs/' };

test.each<[Outcome, boolean, string]>([
  ['approved', false, 'success'],
  ['debt', false, 'success'],
  ['blocked', false, 'failure'],
  ['rerun', false, 'neutral'],
  ['pending', false, 'neutral'],
  ['approved', true, 'success'],
  ['blocked', true, 'failure'],
  ['rerun', true, 'action_required'],
  ['pending', true, 'action_required'],
])('%s (a rule may require it: %s) is %s', async (outcome, mayBeRequired, conclusion) => {
  const world = smallWorld();
  await serving(world, async (github) => {
    expect(await publishCheck(github, repository, request(world, { outcome, mayBeRequired }))).toEqual({
      kind: 'created',
    });
  });
  expect(checksOn(world)).toMatchObject([
    {
      name: 'Docket',
      externalId: 'docket/verdict',
      status: 'completed',
      conclusion,
      title: 'Ready to merge: all passed',
      summary: 'All **passed**.',
      detailsUrl: 'https://x',
    },
  ]);
});

describe('what is there already', () => {
  test('is left when it says the same, from whichever run', async () => {
    const world = smallWorld();
    const linking = (url: string) => ({
      output: { ...request(world).output, summary: `Here: [full report](${url}) · Docket` },
    });
    await serving(world, async (github, fake) => {
      await publishCheck(github, repository, request(world, linking('https://github.com/runs/1')));
      const again = request(world, linking('https://github.com/runs/2'));
      expect(await publishCheck(github, repository, again)).toEqual({ kind: 'unchanged' });
      expect(fake.stats().writes).toBe(1);
    });
  });

  test.each<[string, Partial<CheckRequest>]>([
    ['the outcome', { outcome: 'blocked' }],
    ['the title', { output: { ...request(smallWorld()).output, title: 'Other' } }],
    ['the text', { output: { ...request(smallWorld()).output, summary: 'Other' } }],
  ])('is changed when %s is another', async (_name, over) => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publishCheck(github, repository, request(world));
      const [before] = checksOn(world).map(({ id }) => id);
      expect(await publishCheck(github, repository, request(world, over))).toEqual({ kind: 'updated' });
      expect(checksOn(world).map(({ id }) => id)).toEqual([before]);
      expect(await publishCheck(github, repository, request(world, over))).toEqual({ kind: 'unchanged' });
    });
  });

  test('gets the notes that it does not have yet', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publishCheck(github, repository, request(world, {}, [note('a')]));
      const more = request(world, {}, [note('a'), note('a', { line: 4 }), note('b')]);
      expect(await publishCheck(github, repository, more)).toEqual({ kind: 'updated' });
      expect(await publishCheck(github, repository, more)).toEqual({ kind: 'unchanged' });
    });
    const notes = checksOn(world)[0]?.annotations.map(({ title, line, level }) => [title, line, level]);
    expect(notes).toEqual([
      ['a', 3, 'failure'],
      ['a', 4, 'failure'],
      ['b', 3, 'failure'],
    ]);
  });

  test.each<[string, number, CheckAnnotation[], CheckAnnotation[]]>([
    ['it has none and gets some', 0, [], [note('a')]],
    ['it has some and gets none', 0, [note('a')], []],
    ['it has some and gets some', 1, [note('a')], [note('b')]],
  ])('its notes: %s, %i times asked for', async (_name, times, before, after) => {
    const world = smallWorld();
    await serving(world, async (github, fake) => {
      await publishCheck(github, repository, request(world, {}, before));
      await publishCheck(github, repository, request(world, { outcome: 'blocked' }, after));
      expect(fake.log.filter(({ path }) => path.endsWith('/annotations'))).toHaveLength(times);
    });
    expect(checksOn(world)[0]?.annotations.map(({ title }) => title)).toEqual(
      [...before, ...after].map(({ title }) => title),
    );
  });

  test('is passed over when it is not ours', async () => {
    const theirs = { id: 9, slug: 'docket-lookalike', name: 'Docket' };
    const world = smallWorld({
      checkSuites: [
        { app: theirs, commit: 'head', checkRuns: [{ name: 'Docket', externalId: 'docket/verdict' }] },
      ],
    });
    await serving(world, async (github) => {
      expect(await publishCheck(github, repository, request(world))).toEqual({ kind: 'created' });
    });
    expect(checksOn(world)).toHaveLength(2);
  });

  test('twice, after a race, says the same twice', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      await publishCheck(github, repository, request(world));
      const [first] = checksOn(world);
      world.contents.checkSuites.push({
        id: world.nextId(),
        app: { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' },
        commit: world.sha('head'),
        branch: null,
        checkRuns: [{ ...first!, id: world.nextId() }],
      });
      const blocked = request(world, { outcome: 'blocked' });
      expect(await publishCheck(github, repository, blocked)).toEqual({ kind: 'updated' });
    });
    expect(checksOn(world).map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
  });
});

describe('an answer is lost', () => {
  test.each([
    ['of the first, after the effect', { ...create, status: 502, afterEffect: true }],
    ['of the first, before the effect', { ...create, status: 502 }],
    ['of a change, after the effect', { ...update, status: 502, afterEffect: true }],
    ['of a change, before the effect', { ...update, drop: true }],
  ])('%s: one check run, and each note once', async (_name, fault) => {
    const world = smallWorld();
    await serving(world, async (github) => {
      if (fault.method === 'PATCH')
        await publishCheck(github, repository, request(world, { outcome: 'blocked' }));
      world.fail(fault);
      await publishCheck(github, repository, request(world, {}, [note('a')]));
    });
    expect(checksOn(world)).toMatchObject([{ conclusion: 'success', annotations: [{ title: 'a' }] }]);
  });

  test('for good: thrown, after three tries', async () => {
    const world = smallWorld();
    world.fail({ ...create, status: 502, times: 9 });
    await serving(world, async (github, fake) => {
      await expect(publishCheck(github, repository, request(world))).rejects.toThrow();
      expect(fake.log.filter(({ method }) => method === 'POST')).toHaveLength(3);
    });
  });
});

describe('what is refused is told', () => {
  test('a missing permission', async () => {
    const world = smallWorld({ permissions: { checks: 'read' } });
    await serving(world, async (github) => {
      expect(await publishCheck(github, repository, request(world))).toEqual({
        kind: 'forbidden',
        reason: '403 Resource not accessible by integration',
      });
    });
  });

  test("a person's token", async () => {
    const world = smallWorld({ viewer: 'octocat' });
    await serving(world, async (github) => {
      expect(await publishCheck(github, repository, request(world))).toEqual({
        kind: 'forbidden',
        reason: '403 You must authenticate via a GitHub App',
      });
    });
  });
});
