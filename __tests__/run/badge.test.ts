import { describe, expect, test } from '@jest/globals';
import { entryAt } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { historyOf, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { ownToken } from '../worlds/bots.ts';
import {
  addRun,
  changeWorld,
  failTests,
  merge,
  pushHead,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const path = 'docs/milestones/badge.json';
const inputs = { badge: 'true' };

/** What the badge on a branch says; null: there is none. */
function badgeOn(world: World, branch = 'main'): string | null {
  const text = textOn(world, branch, path);
  return text === null ? null : JSON.parse(text).message;
}

test('the report after a merge brings it along, in its one commit', async () => {
  const world = changeWorld();
  merge(world, 9002);
  const before = historyOf(world, 'main').length;
  const { outputs } = await report(world, 9002, inputs);
  expect(JSON.parse(textOn(world, 'main', path) ?? '')).toEqual({
    schemaVersion: 1,
    label: 'docket',
    message: 'approved',
    color: 'brightgreen',
  });
  expect(historyOf(world, 'main')).toHaveLength(before + 1);
  const { tree } = world.git.commit(outputs['commit-sha'] ?? '');
  expect([path, reportAt(1)].map((file) => entryAt(world.git, tree, file) !== null)).toEqual([true, true]);
});

test('it follows the verdict of its commit', async () => {
  const world = changeWorld();
  merge(world, 9002);
  await report(world, 9002, inputs);
  runAgain(world, 9002, 'failure');
  await report(world, 9002, inputs);
  expect(badgeOn(world)).toBe('blocked');
});

test('reports on the reports branch have it there', async () => {
  const world = changeWorld({ rules: { main: [{ type: 'pull_request' }] } });
  merge(world, 9002);
  await report(world, 9002, inputs);
  expect([badgeOn(world), badgeOn(world, 'docket')]).toEqual([null, 'approved']);
});

describe('no badge', () => {
  test('without the input', async () => {
    const world = changeWorld();
    merge(world, 9002);
    await report(world, 9002);
    expect(badgeOn(world)).toBeNull();
  });

  test('of a pull request', async () => {
    const world = changeWorld();
    await report(world, runId, inputs);
    expect(badgeOn(world)).toBeNull();
  });

  test('of a merge into another branch', async () => {
    const world = changeWorld({
      branches: { main: 'main', next: 'main', 'm09-empty-text': 'head' },
      pulls: [{ number: 31, title: 'M09: Empty text', headBranch: 'm09-empty-text', base: 'next' }],
    });
    merge(world, 9002);
    await report(world, 9002, inputs);
    expect([badgeOn(world), badgeOn(world, 'next')]).toEqual([null, null]);
  });

  test('over a file of that name that somebody else wrote', async () => {
    for (const text of ['{"label":"ours"}\n', 'null', 'no JSON']) {
      const world = changeWorld({}, { main: { [path]: text } });
      merge(world, 9002);
      const { log } = await report(world, 9002, inputs);
      expect(textOn(world, 'main', path)).toBe(text);
      expect(textOn(world, 'main', reportAt(1))).not.toBeNull();
      expect(log).toContain(`::notice::No badge: ${path} on main is none of Docket's.\n`);
    }
  });

  test('where a folder has that name', async () => {
    const world = changeWorld({}, { main: { [`${path}/README.md`]: 'Badges\n' } });
    merge(world, 9002);
    const { log, outputs } = await report(world, 9002, inputs);
    expect(textOn(world, 'main', `${path}/README.md`)).toBe('Badges\n');
    expect(outputs['run-number']).toBe('1');
    expect(log).toContain(`::notice::No badge: ${path} on main is none of Docket's.\n`);
  });

  test('where the repository does not tell what came after', async () => {
    const world = changeWorld();
    const head = merge(world, 9002);
    world.fail({ path: `/compare/${head}...main`, status: 500, times: 99 });
    const { outputs, log } = await report(world, 9002, inputs);
    expect([badgeOn(world), outputs['run-number']]).toEqual([null, '1']);
    expect(log).toContain('::notice::No badge: 500 ');
  });
});

describe('a report that is there already, without its badge', () => {
  test('gets it with the next call, and no second number', async () => {
    const world = changeWorld();
    merge(world, 9002);
    await report(world, 9002);
    const { outputs } = await report(world, 9002, inputs);
    expect([badgeOn(world), outputs['report-path']]).toEqual(['approved', reportAt(1)]);
    expect(outputs['commit-sha']).not.toBe('');
    expect((await report(world, 9002, inputs)).stats.writes).toBe(0);
  });

  test('stays where it is when the branch does not take the badge', async () => {
    const world = changeWorld();
    merge(world, 9002);
    await report(world, 9002);
    world.contents.rules.main = [{ type: 'pull_request' }];
    const { outputs } = await report(world, 9002, inputs);
    expect([badgeOn(world), world.tip('docket')]).toEqual([null, undefined]);
    expect(outputs['report-url']).toContain(`/blob/main/${reportAt(1)}`);
  });

  test('is left when a person edited it', async () => {
    const world = changeWorld();
    merge(world, 9002);
    await report(world, 9002);
    const text = (textOn(world, 'main', reportAt(1)) ?? '').replace('## 1.', 'We know.\n\n## 1.');
    world.commitTo('main', { files: { [reportAt(1)]: text }, message: 'Note what we know\n' });
    await report(world, 9002, inputs);
    expect([badgeOn(world), textOn(world, 'main', reportAt(1))]).toEqual([null, text]);
  });

  test('is left when it saw more than the list of runs shows', async () => {
    const world = changeWorld();
    merge(world, 9002);
    runAgain(world, 9002);
    await report(world, 9002);
    const text = textOn(world, 'main', reportAt(1));
    const fresh = structuredClone(world.run(9002));
    Object.assign(world.run(9002), { status: 'in_progress', conclusion: null });
    world.before({ path: /actions\/runs\/9002$/ }, () => void Object.assign(world.run(9002), fresh));
    await report(world, 9002, { ...inputs, wait: 'false' });
    expect([badgeOn(world), textOn(world, 'main', reportAt(1))]).toEqual([null, text]);
  });

  test('gets none in a dry run', async () => {
    const world = changeWorld();
    merge(world, 9002);
    await report(world, 9002);
    expect((await report(world, 9002, { ...inputs, 'dry-run': 'true' })).stats.writes).toBe(0);
  });
});

describe('the default branch has moved on', () => {
  /** The merge has its red report and badge; then something comes on top, and the merge is reported again, when it has passed. */
  async function badgeAfter(comes: (world: World) => void): Promise<string | null> {
    const world = changeWorld();
    merge(world, 9002);
    failTests(world, 9002);
    await report(world, 9002, inputs);
    comes(world);
    runAgain(world, 9002);
    await report(world, 9002, inputs);
    return badgeOn(world);
  }

  test('by commits of Docket: it is the newest all the same', async () => {
    // What failed at first and passed then is flaky.
    expect(await badgeAfter(() => {})).toBe('debt');
  });

  test('by a commit of a person: the badge is left to that', async () => {
    const news = { files: { 'NEWS.md': 'News\n' }, message: 'Tell the news\n' };
    expect(await badgeAfter((world) => world.commitTo('main', news))).toBe('blocked');
  });

  test("by code under Docket's name: the badge is left to that", async () => {
    const author = { name: ownToken, email: `41898282+${ownToken}@users.noreply.github.com` };
    const files = { 'src/options.js': 'export {};\n', [path]: '{"label":"docket"}\n' };
    const message = `Report\n\nDocket-Report-For: ${'a'.repeat(40)}\n`;
    expect(await badgeAfter((world) => world.commitTo('main', { files, author, message }))).toBeUndefined();
  });
});

test('a commit with a badge is one of its own: CI of it is not reported', async () => {
  const world = changeWorld();
  merge(world, 9002);
  await report(world, 9002, inputs);
  addRun(world, { id: 9003, event: 'push', head: world.tip('main')!, branch: 'main' });
  const { log, stats } = await runFor(world, 9003, inputs);
  expect(log).toContain("Nothing to report: the commit is one of Docket's own.");
  expect(stats.writes).toBe(0);
});

test('somebody commits meanwhile: the next try looks again', async () => {
  const world = changeWorld();
  merge(world, 9002);
  world.before({ graphql: /^mutation commitReport/ }, () => {
    world.commitTo('main', { files: { 'NEWS.md': 'News\n' }, message: 'Tell the news\n' });
  });
  const { outputs } = await report(world, 9002, inputs);
  expect([badgeOn(world), outputs['run-number']]).toEqual([null, '1']);
});

test('the reports of a pull request between two merges do not hide the newest commit', async () => {
  const world = changeWorld();
  merge(world, 9002);
  await report(world, 9002, inputs);
  world.contents.pulls.push({
    ...world.pull(31),
    number: 32,
    state: 'open',
    mergeCommit: null,
    mergedAt: null,
  });
  pushHead(world, 9004);
  await report(world, 9004, inputs);
  runAgain(world, 9002, 'failure');
  await report(world, 9002, inputs);
  expect(badgeOn(world)).toBe('blocked');
});
