import { describe, expect, test } from '@jest/globals';
import { run } from '../builders/evidence.ts';
import { type Drafted, evidenceOn, fileOn, publish, serving, smallWorld } from './desk.ts';
import { dir } from './folders.ts';

const run1 = `${dir}/M09_run1.md`;
const run2 = `${dir}/M09_run2.md`;
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

  test('an empty folder costs one read and one write', async () => {
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
      const drafted: Drafted[] = [];
      expect(await publish(world, github, 'Lint', { headSha, drafted })).toMatchObject({
        kind: 'committed',
        placement: { kind: 'new', path: run2 },
      });
      expect(drafted[0]?.earlier).toEqual([{ number: 1, headSha: world.sha('head'), outcome: 'approved' }]);
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

  test('a branch that is not there, and is not to be made, is told', async () => {
    const world = smallWorld();
    await serving(world, async (github) => {
      const { kind, notices } = await publish(world, github, 'Lint', { targets: [{ branch: 'gone' }] });
      expect([kind, notices.map(({ text }) => text)]).toEqual([
        'none',
        ['gone did not take the report: the branch does not exist, or may not be read.'],
      ]);
    });
    expect(world.tip('gone')).toBeUndefined();
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
