import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { commentOn, report } from '../harness/report.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { appToken, ownToken, pullsFrom, startCi } from '../worlds/bots.ts';
import {
  addRun,
  branch,
  changeWorld,
  forkWorld,
  pullNumber,
  pushHead,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const rolling = { 'reports-pull-request': 'true' };
const rules = { main: [{ type: 'pull_request' }] };
const number = pullNumber + 1;
const pulls = (world: World): string[] => pullsFrom(world, 'docket');
const protectedWorld = (viewer = ownToken): World => changeWorld({ rules, viewer });
const posts = { method: 'POST', path: /\/pulls$/ };

/** A person closes the rolling pull request, merging it or not. GitHub then keeps its head as it was. */
function close(world: World, how: 'merged' | 'closed'): void {
  const pull = world.pull(number);
  const [main, docket] = [world.tip('main') ?? '', world.tip('docket') ?? ''];
  Object.assign(pull, { state: how, head: docket });
  if (how === 'closed') return;
  const files = { [reportAt(1)]: textOn(world, 'docket', reportAt(1)) };
  const evidence = reportAt(1).replace('.md', '.json');
  Object.assign(files, { [evidence]: textOn(world, 'docket', evidence) });
  const mergeCommit = world.commitTo('main', {
    message: `Merge #${number}\n`,
    parents: [main, docket],
    files,
  });
  Object.assign(pull, { mergeCommit, mergedAt: '2026-05-06T12:00:00Z' });
}

async function nextReport(world: World, id = 9002) {
  pushHead(world, id);
  return report(world, id, rolling);
}

describe('one pull request from the reports branch', () => {
  test('is opened with the first report there, and left alone from then on', async () => {
    const world = protectedWorld();
    const first = await report(world, runId, rolling);
    expect(pulls(world)).toEqual([`#${number} open`]);
    const pull = world.pull(number);
    expect([pull.title, pull.base, pull.author]).toEqual(['Reports of CI by Docket', 'main', ownToken]);
    expect(first.stats.writes).toBe(4);
    Object.assign(pull, { title: 'Mine', body: 'My words.' });
    const next = await nextReport(world);
    expect(pulls(world)).toEqual([`#${number} open`]);
    expect([world.pull(number).title, world.pull(number).body]).toEqual(['Mine', 'My words.']);
    expect(next.stats.writes).toBe(2);
    expect((await report(world, 9002, rolling)).stats.writes).toBe(0);
  });

  test('its commits let required checks run: they do not say [skip ci]', async () => {
    const world = protectedWorld();
    await report(world, runId, rolling);
    expect(world.git.commit(world.tip('docket') ?? '').message).not.toContain('[skip ci]');
    const silent = protectedWorld();
    await report(silent, runId);
    expect(silent.git.commit(silent.tip('docket') ?? '').message).toContain('[skip ci]');
  });

  test.each<[string, () => World, Record<string, string>]>([
    ['it is not asked for', protectedWorld, { 'reports-pull-request': 'false' }],
    ['a dry run', protectedWorld, { ...rolling, 'dry-run': 'true' }],
    ['the report lies on the default branch', () => changeWorld(), rolling],
    [
      'the reports branch is the default branch',
      () => changeWorld(),
      { ...rolling, 'reports-branch': 'main' },
    ],
    ['nothing is committed', protectedWorld, { ...rolling, 'commit-to': 'none' }],
    ['another branch was chosen', protectedWorld, { ...rolling, 'commit-to': 'ci' }],
  ])('none: %s', async (_name, build, inputs) => {
    const world = build();
    const { log } = await report(world, runId, inputs);
    expect(world.contents.pulls.map((pull) => pull.number)).toEqual([pullNumber]);
    // Nor is it missed.
    expect(log).not.toContain('No pull request from');
  });

  test('nothing is asked for where the reports branch is the default branch', async () => {
    const onMain = { 'reports-branch': 'main' };
    const { stats } = await report(changeWorld(), runId, onMain);
    expect((await report(changeWorld(), runId, { ...onMain, ...rolling })).stats).toEqual(stats);
  });

  test("a fork's reports come with it too, and one of a fork's with that name is none", async () => {
    const world = forkWorld();
    world.contents.pulls.push({
      ...world.pull(pullNumber),
      number: 9,
      id: 9,
      headBranch: 'docket',
      head: world.sha('head'),
    });
    await report(world, runId, rolling);
    expect(pulls(world)).toEqual(['#9 open', `#${number} open`]);
  });
});

describe('after it was closed', () => {
  test('merged: the next report opens another one', async () => {
    const world = protectedWorld();
    await report(world, runId, rolling);
    close(world, 'merged');
    await nextReport(world);
    expect(pulls(world)).toEqual([`#${number} merged`, `#${number + 1} open`]);
  });

  test('merged: what is unchanged opens none', async () => {
    const world = protectedWorld();
    await report(world, runId, rolling);
    close(world, 'merged');
    expect((await report(world, runId, rolling)).stats.writes).toBe(0);
    expect(pulls(world)).toEqual([`#${number} merged`]);
  });

  test('without a merge: it stays closed, and a new report says so', async () => {
    const world = protectedWorld();
    await report(world, runId, rolling);
    close(world, 'closed');
    const { log } = await nextReport(world);
    expect(log).toContain(`#${number} was closed without a merge`);
    expect((await report(world, 9002, rolling)).log).not.toContain('closed without a merge');
    expect(pulls(world)).toEqual([`#${number} closed`]);
  });

  test('without a merge, and the branch was deleted: the new one gets its own', async () => {
    const world = protectedWorld();
    await report(world, runId, rolling);
    close(world, 'closed');
    world.git.deleteRef('refs/heads/docket');
    await nextReport(world);
    expect(pulls(world)).toEqual([`#${number} closed`, `#${number + 1} open`]);
  });
});

test('nothing is left to merge when it is to be opened: that is nobody’s news', async () => {
  const world = protectedWorld();
  const errors = [{ message: 'No commits between main and docket' }];
  world.fail({ ...posts, status: 422, body: { message: 'Validation Failed', errors } });
  expect((await report(world, runId, rolling)).log).not.toContain('No pull request');
});

describe('never two', () => {
  test('another call opens it first', async () => {
    const world = protectedWorld();
    world.before(posts, async () => {
      addRun(world, { id: 9003, event: 'pull_request', head: 'head', branch });
      await report(world, 9003, rolling);
    });
    const { log } = await report(world, runId, rolling);
    expect(pulls(world)).toEqual([`#${number} open`]);
    expect(log).not.toContain('No pull request');
  });

  test.each([
    ['502 after the effect', { status: 502, afterEffect: true }],
    ['a cut connection after the effect', { drop: true, afterEffect: true }],
    ['502 before the effect', { status: 502 }],
    ['a cut connection before the effect', { drop: true }],
  ])('%s: a look, then one', async (_name, fault) => {
    const world = protectedWorld();
    world.fail({ ...posts, ...fault });
    const { log } = await report(world, runId, rolling);
    expect(pulls(world)).toEqual([`#${number} open`]);
    expect(log).not.toContain('No pull request');
  });
});

describe('what refuses it costs the pull request only', () => {
  const cases: [string, (world: World) => void, string][] = [
    [
      'the setting is off',
      (world) => Object.assign(world.contents, { actionsMayOpenPulls: false }),
      'the setting "Allow GitHub Actions to create and approve pull requests" is off',
    ],
    [
      'the setting is off, told as a validation',
      (world) => {
        const message = 'GitHub Actions is not permitted to create or approve pull requests.';
        world.fail({ ...posts, status: 422, body: { message: 'Validation Failed', errors: [{ message }] } });
      },
      'the setting "Allow GitHub Actions to create and approve pull requests" is off',
    ],
    [
      'the permission is missing',
      (world) =>
        world.fail({ ...posts, status: 403, body: { message: 'Resource not accessible by integration' } }),
      'give the job the permission "pull-requests: write"',
    ],
    ['server errors that stay', (world) => world.fail({ ...posts, status: 503, times: 9 }), '503'],
    [
      'a limit',
      (world) => world.fail({ ...posts, status: 429, headers: { 'retry-after': '600' }, times: 9 }),
      '429',
    ],
    [
      'the list cannot be read',
      (world) => world.fail({ path: '/pulls?head=octo-org%3Adocket', status: 500, times: 99 }),
      '500',
    ],
    [
      'pull requests are turned off',
      (world) => world.fail({ ...posts, status: 404, body: { message: 'Not Found' } }),
      '404 Not Found',
    ],
  ];

  test.each(cases)('%s', async (_name, spoil, says) => {
    const world = protectedWorld();
    spoil(world);
    // Somebody has to change a setting.
    const level = /the setting|permission/.test(says) ? 'warning' : 'notice';
    const { failed, log, outputs } = await report(world, runId, rolling);
    expect(failed).toBeNull();
    expect(log).toMatch(new RegExp(`^::${level}::No pull request from docket: `, 'm'));
    expect(log).toContain(says);
    expect(log).not.toContain('.;');
    expect(outputs).toMatchObject({ verdict: 'approved', 'report-path': reportAt(1) });
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
    expect(pulls(world)).toEqual([]);
  });

  test('what went wrong is tried once more, not for ever', async () => {
    const world = protectedWorld();
    const asked: string[] = [];
    world.before({ ...posts, times: 9 }, (now) => void asked.push(now.now()));
    world.fail({ ...posts, status: 503, times: 9 });
    await report(world, runId, rolling);
    expect(asked).toHaveLength(2);
  });

  test('the next report opens it', async () => {
    const world = protectedWorld();
    world.contents.actionsMayOpenPulls = false;
    await report(world, runId, rolling);
    world.contents.actionsMayOpenPulls = true;
    await report(world, runId, rolling);
    expect(pulls(world)).toEqual([`#${number} open`]);
  });
});

describe('it is never reported itself', () => {
  /** Docket is called for a run and writes nothing, whatever it does without a milestone. */
  async function expectSilence(world: World, id: number): Promise<void> {
    for (const unassigned of ['comment', 'branch']) {
      const { outputs, stats } = await report(world, id, { ...rolling, unassigned });
      expect([outputs.verdict, stats.writes]).toEqual(['skipped', 0]);
    }
    expect(ownComments(world, number)).toEqual([]);
  }

  test('CI runs on the commit of a report', async () => {
    const world = protectedWorld(appToken);
    await report(world, runId, rolling);
    expect(startCi(world, 'docket', 9301)).toBe(9301);
    await expectSilence(world, 9301);
  });

  test("CI runs on a person's edit of a report there", async () => {
    const world = protectedWorld(appToken);
    await report(world, runId, rolling);
    const text = `${textOn(world, 'docket', reportAt(1))}\nSeen.\n`;
    world.commitTo('docket', { message: 'M09: note\n', files: { [reportAt(1)]: text } });
    expect(startCi(world, 'docket', 9301)).toBe(9301);
    await expectSilence(world, 9301);
  });

  test.each(['squash', 'merge'] as const)('CI runs on its merge (%s)', async (how) => {
    const world = protectedWorld(appToken);
    await report(world, runId, rolling);
    close(world, 'merged');
    const pull = world.pull(number);
    if (how === 'squash') {
      const { parents, ...commit } = world.git.commit(pull.mergeCommit ?? '');
      pull.mergeCommit = world.git.writeCommit({ ...commit, parents: parents.slice(0, 1) });
      world.git.setRef('refs/heads/main', pull.mergeCommit);
    }
    const head = pull.mergeCommit ?? '';
    addRun(world, { id: 9302, event: 'push', head, branch: 'main', pullRequests: [] });
    await expectSilence(world, 9302);
  });

  test('a re-run whose head was merged into the branch is nothing of its own either', async () => {
    const world = protectedWorld(appToken);
    await report(world, runId, rolling);
    runAgain(world, runId);
    await report(world, runId, rolling);
    expect(startCi(world, 'docket', 9303)).toBe(9303);
    await expectSilence(world, 9303);
  });

  test('a branch of that name that brings code is an ordinary one', async () => {
    const world = changeWorld({
      branches: { main: 'main', docket: 'head' },
      pulls: [{ number: pullNumber, title: 'M09: Empty text', headBranch: 'docket', base: 'main' }],
    });
    world.run(runId).branch = 'docket';
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ verdict: 'approved', milestone: 'M09' });
  });
});
