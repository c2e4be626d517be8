import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/github/deadline.ts';
import { buildWorld } from '../fake/build.ts';
import type { RequestPattern } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import { atInstant } from '../harness/at-instant.ts';
import { commentOn, report } from '../harness/report.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { addRun, branch, pullNumber } from '../worlds/change.ts';
import { many, quiet, sweepTime, told, untested, untestedFork } from '../worlds/sweep.ts';

const path = '.github/workflows/sweep.yml';

/** Docket's call by the schedule. */
async function sweep(
  world: World,
  inputs: Record<string, string> = {},
  eventName = 'schedule',
): Promise<Ran> {
  const start = { eventName, payload: {}, inputs: { sweep: 'true', ...inputs }, workflowPath: path };
  const ran = await atInstant(sweepTime, () => runDocket(world, start));
  for (const { number } of world.contents.pulls)
    expect(ownComments(world, number).length).toBeLessThanOrEqual(1);
  return ran;
}

const titleOn = (world: World, pull = pullNumber): string | undefined =>
  /^### .*$/m.exec(commentOn(world, pull) ?? '')?.[0];

describe('a head that CI never ran for is told', () => {
  test.each(Object.entries(told))('%s', async (_name, [spec, because, next]) => {
    const world = buildWorld(spec);
    const { failed, outputs } = await sweep(world);
    expect(failed).toBeNull();
    expect(titleOn(world)).toMatch(/^### ⏳ Waiting for /);
    expect(titleOn(world)).toContain(because);
    expect(commentOn(world, pullNumber)).toContain(`\n**Next:** ${next}.\n`);
    expect(outputs).toMatchObject({ verdict: 'pending', 'ci-status': 'pending', 'pull-request': '31' });
  });

  test.each(Object.entries(told))(
    '%s: exactly once, and the second look costs little',
    async (_name, [spec]) => {
      const world = buildWorld(spec);
      await sweep(world);
      const before = commentOn(world, pullNumber);
      const { stats, outputs } = await atLater(world, () => sweep(world));
      expect(stats.writes).toBe(0);
      expect(stats.requests).toBeLessThanOrEqual(6);
      expect(commentOn(world, pullNumber)).toBe(before);
      expect(outputs).toMatchObject({ verdict: 'pending' });
    },
  );

  test.each(Object.entries(told))('%s: asked for by hand it says the same', async (_name, [spec]) => {
    const [swept, asked] = [buildWorld(spec), buildWorld(spec)];
    await sweep(swept);
    const { failed } = await runDocket(asked, {
      eventName: 'workflow_dispatch',
      payload: {},
      inputs: { sha: asked.sha('head'), 'commit-to': 'none' },
    });
    expect(failed).toBeNull();
    expect(titleOn(asked)).toBe(titleOn(swept));
  });
});

/** A quarter of an hour passes: our own comment is no push. */
async function atLater<T>(world: World, work: () => Promise<T>): Promise<T> {
  for (const pull of world.contents.pulls) pull.updatedAt = '2026-05-06T11:00:00Z';
  return work();
}

describe('an ordinary pull request is left alone', () => {
  test.each(Object.entries(quiet))('%s', async (_name, spec) => {
    const world = buildWorld(spec);
    const { failed, outputs, stats } = await sweep(world, { status: 'true' });
    expect(failed).toBeNull();
    expect(world.contents.comments).toEqual([]);
    expect(stats.writes).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'skipped', 'ci-status': '', 'comment-url': '' });
    // Beyond the two queries a sweep asks once for the rules of a base branch and for disabled workflows.
    expect(stats.requests).toBeLessThanOrEqual(5);
  });

  test("a commit of Docket's own on the tested one", async () => {
    const world = buildWorld(untested({ world: { viewer: 'docket-reports[bot]' } }));
    addRun(world, { id: 9001, event: 'pull_request', head: 'head', branch });
    await report(world, 9001, { 'commit-to': 'head' });
    expect(world.tip(branch)).not.toBe(world.sha('head'));
    const before = commentOn(world, pullNumber);
    const { stats } = await atLater(world, () => sweep(world));
    expect([stats.requests, stats.writes]).toEqual([1, 0]);
    expect(commentOn(world, pullNumber)).toBe(before);
  });
});

describe('what becomes of the comment', () => {
  const swept = async (spec = untested()): Promise<World> => {
    const world = buildWorld(spec);
    await sweep(world);
    expect(titleOn(world)).toContain('⏳');
    return world;
  };

  test('another reason is told in the same comment', async () => {
    const world = await swept();
    const { id } = ownComments(world, pullNumber)[0]!;
    world.pull(pullNumber).mergeable = 'conflict';
    const { stats } = await atLater(world, () => sweep(world));
    expect(ownComments(world, pullNumber).map((comment) => comment.id)).toEqual([id]);
    expect(titleOn(world)).toContain('conflicts with `main`');
    expect(stats.writes).toBe(1);
  });

  test('the verdict of the run that comes after all takes its place', async () => {
    const world = await swept();
    const { id } = ownComments(world, pullNumber)[0]!;
    addRun(world, { id: 9001, event: 'pull_request', head: 'head', branch });
    await report(world, 9001);
    expect(ownComments(world, pullNumber).map((comment) => comment.id)).toEqual([id]);
    expect(titleOn(world)).toBe('### ✅ Ready to merge');
    expect(commentOn(world, pullNumber)).not.toContain('docket waits=');
  });

  test('approved runs do, too, and a sweep leaves what Docket said of them', async () => {
    const [spec] = told['the first pull request of a contributor']!;
    const world = buildWorld(spec);
    await report(world, 9001);
    const before = commentOn(world, pullNumber);
    expect((await atLater(world, () => sweep(world))).stats.writes).toBe(0);
    expect(commentOn(world, pullNumber)).toBe(before);
  });

  test('a new head that CI does not run for is told in the same comment', async () => {
    const world = await swept();
    world.commitTo(branch, {
      message: 'Sketch [skip ci]\n',
      files: { 'a.txt': 'a\n' },
      date: '2026-05-06T10:30:00Z',
    });
    await atLater(world, () => sweep(world));
    expect(titleOn(world)).toContain('the commit says `[skip ci]`');
  });

  test('one that a person deleted comes back for another head alone', async () => {
    const world = await swept();
    world.deleteComment(ownComments(world, pullNumber)[0]!);
    const { stats, summary } = await atLater(world, () => sweep(world));
    expect([stats.writes, commentOn(world, pullNumber)]).toEqual([0, null]);
    expect(summary).toContain('not told again: a person deleted the comment');
    world.commitTo(branch, { message: 'Sketch\n', files: { 'a.txt': 'a\n' }, date: '2026-05-06T13:00:00Z' });
    await atLater(world, () => sweep(world));
    expect(titleOn(world)).toContain('⏳');
  });

  test('a document that lies there is not touched, and none is begun', async () => {
    const world = await swept();
    const { outputs } = await atLater(world, () => sweep(world));
    expect(outputs).toMatchObject({ 'report-path': '', 'commit-sha': '', 'run-number': '' });
    expect(world.git.refs('refs/heads/')).toEqual(['refs/heads/m09-empty-text', 'refs/heads/main']);
  });

  test('of two pull requests with the same head each gets one', async () => {
    const spec = untested();
    const [pull] = spec.pulls!;
    const world = buildWorld({
      ...spec,
      branches: { ...spec.branches, release: 'main' },
      pulls: [pull!, { ...pull!, number: 32, base: 'release' }],
    });
    await sweep(world);
    expect([titleOn(world), titleOn(world, 32)]).toEqual([titleOn(world), titleOn(world)]);
    expect(titleOn(world)).toContain('⏳');
  });
});

describe('meanwhile', () => {
  const post = { graphql: /^mutation addComment/ };
  const status = { method: 'POST', path: '/statuses/' };
  const look = { graphql: /query look/ };

  test.each<[string, RequestPattern, Record<string, string>]>([
    ['directly before the comment', post, {}],
    ['directly before the comment, without a document', post, { 'commit-to': 'none' }],
    ['directly before the status', status, {}],
    ['directly before the status, without a document', status, { 'commit-to': 'none' }],
    ['directly after both', look, {}],
  ])('the run is reported %s: its verdict stands, in one comment', async (_when, pattern, inputs) => {
    const world = buildWorld(untested());
    world.before(pattern, async (now) => {
      addRun(now, { id: 9001, event: 'pull_request', head: 'head', branch });
      await report(now, 9001, { sweep: 'false', ...inputs });
    });
    await sweep(world, { status: 'true' });
    expect(ownComments(world, pullNumber)).toHaveLength(1);
    expect(titleOn(world)).toBe('### ✅ Ready to merge');
    expect(world.contents.statuses.at(-1)?.state).toBe('success');
  });

  const overview = { graphql: /query overview/ };

  test('a run starts while the sweep reads: nothing is told', async () => {
    const world = buildWorld(untested());
    world.before({ method: 'GET', path: '/actions/runs' }, (now) =>
      addRun(now, {
        id: 9001,
        event: 'pull_request',
        head: 'head',
        branch,
        status: 'queued',
        conclusion: null,
        jobs: [],
      }),
    );
    const { outputs, summary } = await sweep(world);
    expect(commentOn(world, pullNumber)).toBeNull();
    expect(outputs.verdict).toBe('skipped');
    expect(summary).toContain('1 need no run');
  });

  test('the pull request is closed: nothing is told', async () => {
    const world = buildWorld(untested());
    world.before(overview, (now) => {
      now.pull(pullNumber).state = 'closed';
    });
    await sweep(world);
    expect(commentOn(world, pullNumber)).toBeNull();
  });

  test('somebody pushes: the new head waits for the next sweep', async () => {
    const world = buildWorld(untested());
    world.before(overview, (now) => {
      now.commitTo(branch, { message: 'More\n', files: { 'a.txt': 'a\n' } });
    });
    await sweep(world);
    expect(commentOn(world, pullNumber)).toBeNull();
  });
});

describe('the time is over', () => {
  async function endAt(pattern: RequestPattern, world: World): Promise<Ran> {
    const deadline = new Deadline(5);
    world.before(pattern, () => {
      Object.defineProperty(deadline, 'left', { get: () => 0 });
    });
    const start = { eventName: 'schedule', payload: {}, inputs: { sweep: 'true' }, workflowPath: path };
    return atInstant(sweepTime, () => runDocket(world, { ...start, client: { deadline } }));
  }

  test('before anything is known: no verdict', async () => {
    const { failed, log, outputs } = await endAt({ graphql: /query openHeads/ }, buildWorld(many(150)));
    expect(failed).toBeNull();
    expect(outputs.verdict).toBe('skipped');
    expect(log).toContain('::notice::Nothing to report: GitHub did not answer within the 5 minutes');
  });

  test('after the first comment: it stands, and the rest is named', async () => {
    const world = buildWorld(many(3));
    const { failed, summary, log } = await endAt({ graphql: /^mutation addComment/ }, world);
    expect(failed).toBeNull();
    expect(world.contents.comments.map(({ pull }) => pull)).toEqual([103]);
    expect(log).toContain('the rest is left to the next sweep.');
    expect(summary.match(/not looked at yet \| left to the next sweep/g)).toHaveLength(2);
  });
});

describe('the status', () => {
  const statuses = (world: World) =>
    world.contents.statuses.map(({ commit, context, state, description }) => ({
      commit,
      context,
      state,
      description,
    }));

  test.each([
    ['our branch', untested()],
    ['a fork', untestedFork()],
  ])('is pending, so that a rule waits: %s', async (_name, spec) => {
    const world = buildWorld(spec);
    await sweep(world, { status: 'true' });
    const pending = {
      commit: world.sha('head'),
      context: 'docket/verdict',
      state: 'pending',
      description: 'Waiting for checks to run: no run of CI exists',
    };
    expect(statuses(world)).toEqual([pending]);
    const { stats } = await atLater(world, () => sweep(world, { status: 'true' }));
    expect(stats.writes).toBe(0);
  });

  test('and alone with comment: never', async () => {
    const world = buildWorld(untested());
    const { summary } = await sweep(world, { status: 'true', comment: 'never' });
    expect([statuses(world).length, commentOn(world, pullNumber)]).toEqual([1, null]);
    expect(summary).toContain('| told |');
    expect(
      (await atLater(world, () => sweep(world, { status: 'true', comment: 'never' }))).stats.writes,
    ).toBe(0);
  });

  test('is brought later where it was refused', async () => {
    const world = buildWorld(untested({ world: { permissions: { statuses: 'read' } } }));
    const { log } = await sweep(world, { status: 'true' });
    expect(log).toContain('No commit status: ');
    expect(log).toContain('give the job the permission "statuses: write"');
    expect(titleOn(world)).toContain('⏳');
    world.contents.permissions.statuses = 'write';
    await atLater(world, () => sweep(world, { status: 'true' }));
    expect(statuses(world)).toHaveLength(1);
  });
});

describe('what it costs', () => {
  test('a hundred pull requests are one query', async () => {
    const spec = many(150);
    const world = buildWorld({ ...spec, pulls: spec.pulls!.map((pull) => ({ ...pull, draft: true })) });
    const { stats, summary } = await sweep(world);
    expect(stats.requests).toBe(2);
    expect(summary).toContain('Of 150 open pull requests: 150 are drafts.');
  });

  test('ten heads are told, the newest first; the rest is named and follows', async () => {
    const world = buildWorld(many(13));
    const { outputs, summary, stats } = await sweep(world);
    const toldNow = (): number[] => world.contents.comments.map(({ pull }) => pull).sort();
    expect(toldNow()).toEqual([104, 105, 106, 107, 108, 109, 110, 111, 112, 113]);
    expect(outputs).toMatchObject({ verdict: 'pending', 'pull-request': '', 'comment-url': '' });
    expect(outputs.headline).toBe(
      '10 open pull requests wait for CI that did not start; 3 more are left to the next sweep',
    );
    expect(summary.match(/not looked at yet \| left to the next sweep/g)).toHaveLength(3);
    expect(stats.requests).toBeLessThan(200);
    const again = await atLater(world, () => sweep(world));
    expect(toldNow()).toHaveLength(13);
    expect(again.stats.writes).toBe(3);
  });
});

describe('what it tells besides', () => {
  test('the summary names each, and how many were left alone', async () => {
    const world = buildWorld(untested());
    const { summary, outputs, log } = await sweep(world);
    expect(summary).toBe(
      `### ⏳ 1 open pull request waits for CI that did not start

| Pull request | Commit | Waits for | Comment |
| - | - | - | - |
| [#31](https://github.com/octo-org/octo-repo/pull/31) M09: Empty text | \`${world.sha('head').slice(0, 8)}\` | checks to run: no run of \`CI\` exists | [told](https://github.com/octo-org/octo-repo/pull/31#issuecomment-5000000000) |

`,
    );
    expect(outputs).toMatchObject({
      ...{ verdict: 'pending', 'ci-status': 'pending', next: 'Look at #31', gaps: '0', milestone: '' },
      'comment-url': expect.stringContaining('#issuecomment-'),
    });
    expect(log).toContain('1 pull request is open, and for 1 of them no run of CI is known');
    expect(log).toContain('#31 waits for checks to run: no run of CI exists: told\n');
  });

  test('the comment does not call the summary a report', async () => {
    const world = buildWorld(untested());
    await sweep(world);
    expect(commentOn(world, pullNumber)).not.toContain('full report');
  });

  test('what a stranger writes stays text', async () => {
    const title =
      'Hi @octocat, see #1 | [here](https://evil.example) <b> ghp_0123456789abcdefghijklmnopqrstuvwxyz';
    const { summary } = await sweep(buildWorld(untested({ pull: { title } })));
    expect(summary).not.toMatch(/@octocat|[^[]#1 |\]\(https:\/\/evil|[^\\]<b>|ghp_0123/);
    expect(summary.match(/^\| .* \|$/gm)).toHaveLength(3);
  });

  test('fail-on: pending fails the step', async () => {
    expect((await sweep(buildWorld(untested()), { 'fail-on': 'pending' })).failed).toContain(
      'Verdict pending',
    );
    expect((await sweep(buildWorld(untested()), { 'fail-on': 'blocked' })).failed).toBeNull();
  });

  test('a dry run writes nothing', async () => {
    const { stats, summary } = await sweep(buildWorld(untested()), { 'dry-run': 'true', status: 'true' });
    expect(stats.writes).toBe(0);
    expect(summary).toContain('would be told, in a dry run');
  });

  test('without comment, status and check there is nothing to write', async () => {
    const { stats, summary } = await sweep(buildWorld(untested()), { comment: 'never' });
    expect([stats.writes, stats.requests]).toEqual([0, 4]);
    expect(summary).toContain('not told: the inputs ask for neither comment nor status');
  });

  test('a locked conversation is a notice', async () => {
    const { failed, log, summary } = await sweep(buildWorld(untested({ pull: { locked: true } })));
    expect(failed).toBeNull();
    expect(log).toContain('::notice::No comment on #31: Unable to create comment because issue is locked.');
    expect(summary).toMatch(/\| not told: No comment on .* locked\. \|/);
  });

  test.each([
    ['checks', 'checks: read'],
    ['actions', 'actions: read'],
    ['pull-requests', 'pull-requests: read'],
    ['contents', 'contents: read'],
  ])('without %s nothing can be said', async (permission, needed) => {
    const spec = untested({ world: { permissions: { [permission]: 'none' } } });
    const { failed } = await sweep(
      buildWorld({
        ...spec,
        runs: told['the first pull request of a contributor']![0].runs!.map((run) => ({
          ...run,
          repository: 'octo-org/octo-repo',
        })),
      }),
    );
    expect(failed).toContain(needed);
  });

  test('without statuses: read the rest is told', async () => {
    const world = buildWorld(untested({ world: { permissions: { statuses: 'none' } } }));
    expect((await sweep(world)).failed).toBeNull();
    expect(titleOn(world)).toContain('⏳');
  });

  test('without pull-requests: write it is a warning that names it', async () => {
    const world = buildWorld(
      untested({ world: { permissions: { 'pull-requests': 'read', issues: 'none' } } }),
    );
    const { failed, log } = await sweep(world);
    expect(failed).toBeNull();
    expect(log).toContain('::warning::No comment on #31: ');
    expect(log).toContain('give the job the permission "pull-requests: write"');
  });
});

describe('where it does not belong', () => {
  test.each([
    [
      {},
      'workflow_run',
      'Input "sweep" is "true" on the event "workflow_run": it works on schedule and workflow_dispatch alone',
    ],
    [{}, 'push', 'Input "sweep" is "true" on the event "push"'],
    [
      { sha: 'a'.repeat(40) },
      'workflow_dispatch',
      'Input "sweep" is "true" beside run-id or sha: give only one of them.',
    ],
  ])('%j on %s', async (inputs, event, sentence) => {
    const { failed, stats } = await sweep(buildWorld(untested()), inputs, event);
    expect(failed).toContain(sentence);
    expect(stats.requests).toBe(0);
  });

  test('by hand it does', async () => {
    const world = buildWorld(untested());
    await sweep(world, {}, 'workflow_dispatch');
    expect(titleOn(world)).toContain('⏳');
  });
});
