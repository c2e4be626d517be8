import { describe, expect, test } from '@jest/globals';
import { commitsBetween, isAncestor } from '../fake/git/history.ts';
import { threeDot } from '../fake/resolve.ts';
import type { World } from '../fake/state.ts';
import { historyOf, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { branch, changeWorld, evidenceAt, pushHead, reportAt, runAgain, runId } from '../worlds/change.ts';

const rules = { main: [{ type: 'pull_request' }] };
const protectedWorld = (): World => changeWorld({ rules });

/** What a pull request from the reports branch would show. */
const shown = (world: World): string[] =>
  threeDot(world, world.tip('main') ?? '', world.tip('docket') ?? '').map(({ path }) => path);

/** A person merges the reports branch into the default branch, in one of GitHub's three ways. */
function mergeReports(world: World, how: 'merge' | 'squash' | 'rebase', aside = true): void {
  const [main, docket] = [world.tip('main') ?? '', world.tip('docket') ?? ''];
  const changes = threeDot(world, main, docket).map(({ path }) => path);
  const files = Object.fromEntries(changes.map((path) => [path, textOn(world, 'docket', path)]));
  const parents = how === 'merge' ? [main, docket] : [main];
  world.commitTo('main', { message: 'Bring the reports\n', parents, files });
  if (how === 'rebase') world.commitTo('main', { message: 'Another commit of them\n' });
  if (aside) world.commitTo('main', { message: 'Go on\n', files: { 'docs/next.md': 'Next.\n' } });
}

/** The next head of the pull request is tested and reported. */
async function nextReport(world: World, id = 9002) {
  pushHead(world, id);
  return report(world, id);
}

const ledger = 'docs/milestones/README.md';
const second = [evidenceAt(2), ledger, reportAt(2)].sort();

describe('a merged reports branch is brought forward, and a pull request from it shows only what is new', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('%s', async (how) => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, how);
    const before = world.tip('docket') ?? '';
    // The branch, the report and the comment.
    expect((await nextReport(world)).stats.writes).toBe(3);
    const tip = world.tip('docket') ?? '';
    expect(shown(world).sort()).toEqual(second);
    expect(isAncestor(world.git, world.tip('main') ?? '', tip)).toBe(true);
    expect(isAncestor(world.git, before, tip)).toBe(true);
    expect(textOn(world, 'docket', reportAt(1))).toBe(textOn(world, 'main', reportAt(1)));
    expect(textOn(world, 'docket', 'docs/next.md')).toBe('Next.\n');
  });

  test('deleted after the merge: made anew from the default branch', async () => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, 'squash');
    world.git.deleteRef('refs/heads/docket');
    const { outputs } = await nextReport(world);
    expect(outputs['report-path']).toBe(reportAt(2));
    expect(shown(world).sort()).toEqual(second);
    expect(commitsBetween(world.git, world.tip('main') ?? '', world.tip('docket') ?? '')).toHaveLength(1);
  });

  test('a re-run of a merged head updates its document there', async () => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, 'merge');
    runAgain(world, runId);
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ 'run-number': '1', 'commit-sha': world.tip('docket') });
    expect(shown(world).sort()).toEqual([evidenceAt(1), reportAt(1)].sort());
    expect(textOn(world, 'docket', reportAt(1))).toContain('re-run (attempt 2)');
  });

  test('it was only behind, with nothing of its own', async () => {
    const world = changeWorld({ rules, branches: { main: 'main', [branch]: 'head', docket: 'main' } });
    world.commitTo('main', { message: 'Go on\n', files: { 'docs/next.md': 'Next.\n' } });
    await report(world, runId);
    expect(historyOf(world, 'docket').slice(0, 2)).toEqual(['docs(M09): CI run 1, approved', 'Go on']);
  });

  test('the merge says [skip ci] and has both parents', async () => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, 'squash');
    await nextReport(world);
    const [before] = world.git.commit(world.tip('docket') ?? '').parents;
    const { message, parents } = world.git.commit(before ?? '');
    expect(message).toBe('Bring main into docket\n\n[skip ci]');
    expect(parents).toHaveLength(2);
  });
});

test('a document that lies on the base branch too is updated where reports go', async () => {
  const world = changeWorld({
    branches: { main: 'main', release: 'main', [branch]: 'head' },
    pulls: [{ number: 31, title: 'M09: Empty text', headBranch: branch, base: 'release' }],
  });
  await report(world, runId);
  const files = Object.fromEntries(
    [reportAt(1), evidenceAt(1)].map((path) => [path, textOn(world, 'main', path)]),
  );
  const release = world.commitTo('release', { message: 'Bring main\n', files });
  runAgain(world, runId);
  const { outputs } = await report(world, runId);
  expect(outputs).toMatchObject({ 'run-number': '1', 'commit-sha': world.tip('main') });
  expect([world.tip('release'), world.tip('docket')]).toEqual([release, undefined]);
});

describe('it stays where it is', () => {
  /** The report was committed on top of what the branch was. */
  function expectOnTop(world: World, before: string): void {
    expect(world.git.commit(world.tip('docket') ?? '').parents).toEqual([before]);
    expect(textOn(world, 'docket', reportAt(2))).not.toBeNull();
    expect(textOn(world, 'docket', reportAt(1))).not.toBeNull();
  }

  test('with reports that are not merged, at no cost', async () => {
    const world = protectedWorld();
    const first = await report(world, runId);
    world.commitTo('main', { message: 'Go on\n', files: { 'docs/next.md': 'Next.\n' } });
    const before = world.tip('docket') ?? '';
    const next = await nextReport(world);
    expectOnTop(world, before);
    expect(next.stats.writes).toBe(2);
    expect(first.stats.writes).toBe(3);
  });

  test('with anything else that is not merged', async () => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, 'squash');
    const before = world.commitTo('docket', { message: 'A note\n', files: { 'notes.md': 'Mine.\n' } });
    await nextReport(world);
    expectOnTop(world, before);
    expect(textOn(world, 'docket', 'notes.md')).toBe('Mine.\n');
  });

  test('where somebody removed the merged report from the default branch', async () => {
    const world = protectedWorld();
    await report(world, runId);
    mergeReports(world, 'squash');
    world.commitTo('main', { message: 'Tidy\n', files: { [reportAt(1)]: null } });
    const before = world.tip('docket') ?? '';
    await nextReport(world);
    expectOnTop(world, before);
  });

  test.each([
    ['the token may not', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['a conflict', { status: 409, body: { message: 'Merge conflict' } }],
    ['rules', { status: 422, body: { message: 'Repository rule violations found\n\nx\n\n' } }],
  ])('%s', async (_name, fault) => {
    for (const how of ['merge', 'squash'] as const) {
      const world = protectedWorld();
      await report(world, runId);
      mergeReports(world, how);
      const before = world.tip('docket') ?? '';
      world.fail({ method: how === 'merge' ? 'PATCH' : 'POST', path: /\/git\/refs\/|\/merges/, ...fault });
      const { failed, outputs } = await nextReport(world);
      expect([failed, outputs['report-path']]).toEqual([null, reportAt(2)]);
      expectOnTop(world, before);
    }
  });
});

test.each([
  ['what stands there cannot be read', { path: '/compare/main...docket', status: 500, times: 99 }],
  ['nor what was merged', { graphql: /^query holds/, status: 500, times: 99 }],
])('%s: the report is committed all the same', async (_name, fault) => {
  const world = protectedWorld();
  await report(world, runId);
  mergeReports(world, 'squash');
  world.fail(fault);
  const { failed, outputs } = await nextReport(world);
  expect([failed, outputs['report-path']]).toEqual([null, reportAt(2)]);
});

test('a branch without a commit in common takes reports too, but no pull request', async () => {
  const world = protectedWorld();
  world.git.setRef('refs/heads/docket', world.tip('main') ?? '');
  const { tree, author, committer } = world.git.commit(world.tip('main') ?? '');
  const orphan = world.git.writeCommit({ tree, author, committer, parents: [], message: 'Alone\n' });
  world.git.setRef('refs/heads/docket', orphan);
  const { failed, log } = await report(world, runId, { 'reports-pull-request': 'true' });
  expect(failed).toBeNull();
  expect(historyOf(world, 'docket')).toEqual(['docs(M09): CI run 1, approved', 'Alone']);
  expect(log).toContain('No pull request from docket: it has no commit in common with main.');
});

describe('nothing is lost', () => {
  test.each(['merge', 'squash'] as const)(
    'another report comes just before the branch moves (%s)',
    async (how) => {
      const world = protectedWorld();
      await report(world, runId);
      mergeReports(world, how);
      world.before({ path: /\/git\/refs\/heads|\/merges/ }, () => {
        world.commitTo('docket', {
          message: 'Another report\n',
          files: { [reportAt(7)]: '# Run 7\n\n| a |\n|-|\n' },
        });
      });
      const { outputs } = await nextReport(world);
      expect(outputs['report-path']).toBe(reportAt(8));
      for (const number of [1, 7, 8]) expect(textOn(world, 'docket', reportAt(number))).not.toBeNull();
    },
  );

  test.each([
    ['502 after the effect', { status: 502, afterEffect: true }],
    ['a cut connection after the effect', { drop: true, afterEffect: true }],
    ['502 before the effect', { status: 502 }],
    ['a cut connection before the effect', { drop: true }],
  ])('%s: the branch is read again', async (_name, fault) => {
    for (const how of ['merge', 'squash'] as const) {
      const world = protectedWorld();
      await report(world, runId);
      mergeReports(world, how);
      world.fail({ path: /\/git\/refs\/heads|\/merges/, ...fault });
      const { outputs } = await nextReport(world);
      expect(outputs['report-path']).toBe(reportAt(2));
      expect(historyOf(world, 'docket').filter((line) => line.includes('CI run 2'))).toHaveLength(1);
      expect(textOn(world, 'docket', reportAt(1))).not.toBeNull();
    }
  });
});

test('a branch of one’s own choice is never merged into', async () => {
  const world = changeWorld({ branches: { main: 'main', [branch]: 'head', ci: 'main' } });
  world.commitTo('main', { message: 'Go on\n', files: { 'docs/next.md': 'Next.\n' } });
  await report(world, runId, { 'commit-to': 'ci' });
  expect(textOn(world, 'ci', 'docs/next.md')).toBeNull();
});
