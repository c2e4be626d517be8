import { describe, expect, test } from '@jest/globals';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { runDocket, runFor } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import {
  addRun,
  branch,
  changeWorld,
  evidenceAt,
  failTests,
  merge,
  pullNumber,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';

const ownRun = 'https://github.com/octo-org/octo-repo/actions/runs/';

const untouched = ['Parse options from the environment (#8)'];

/** A pull request whose branch and title name no milestone. */
function unassigned(milestone: string | null = null) {
  const world = changeWorld({
    branches: { main: 'main', 'fix/empty text': 'head' },
    pulls: [
      {
        number: pullNumber,
        title: 'Read an empty text',
        headBranch: 'fix/empty text',
        base: 'main',
        milestone,
      },
    ],
    runs: [],
  });
  addRun(world, { id: runId, event: 'pull_request', head: 'head', branch: 'fix/empty text' });
  return world;
}

describe('without a milestone', () => {
  test('comment: the verdict is told, nothing is committed, and the step summary says how to name one', async () => {
    const world = unassigned();
    const { outputs, summary } = await report(world, runId);
    expect(historyOf(world, 'main')).toEqual(untouched);
    expect(outputs).toMatchObject({
      verdict: 'approved',
      milestone: '',
      'run-number': '',
      'report-path': '',
    });
    expect(summary).toContain('because no milestone is named. Start the branch with one');
    expect(summary).toContain('## 1. Workflow Identity');
    const comment = commentOn(world, pullNumber) ?? '';
    expect(comment).not.toContain('milestone');
    expect(comment).toContain(`<sub>[full report](${ownRun}99000000001/attempts/2) · `);
    expect(summary).not.toContain('full report');
  });

  test('another run of Docket that says the same does not touch the comment', async () => {
    const world = unassigned();
    await report(world, runId);
    const before = commentOn(world, pullNumber);
    const start = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
    const { stats } = await runDocket(world, { ...start, environment: { GITHUB_RUN_ID: '99000000002' } });
    expect([stats.writes, commentOn(world, pullNumber)]).toEqual([0, before]);

    runAgain(world, runId);
    await runDocket(world, { ...start, environment: { GITHUB_RUN_ID: '99000000003' } });
    expect(commentOn(world, pullNumber)).toContain(`${ownRun}99000000003/attempts/2)`);
  });

  test('without the number of its run the comment links to none', async () => {
    const world = unassigned();
    const environment = { GITHUB_RUN_ID: '' };
    await runDocket(world, {
      eventName: 'workflow_run',
      payload: workflowRunEvent(world, runId),
      environment,
    });
    expect(commentOn(world, pullNumber)).toMatch(/<sub>`[0-9a-f]{8}`/);
  });

  test('pull-request: its reports have a folder of their own, also after the merge', async () => {
    const world = unassigned();
    const inputs = { unassigned: 'pull-request' };
    const { outputs } = await report(world, runId, inputs);
    const path = 'docs/milestones/PR-31/PR-31_run';
    expect(outputs).toMatchObject({ milestone: 'PR-31', 'report-path': `${path}1.md` });
    expect(textOn(world, 'main', `${path}1.md`)).toMatch(/^# PR-31 CI Run 1 — Read an empty text\n/);
    expect(historyOf(world, 'main')[0]).toBe('docs(PR-31): CI run 1, approved');
    expect(commentOn(world, pullNumber)).not.toContain('full report');
    merge(world, 9002, 'squash', 'fix/empty text');
    expect((await report(world, 9002, inputs)).outputs).toMatchObject({ 'report-path': `${path}2.md` });
  });

  test('pull-request: one that names a milestone has its own, and a push without one has none', async () => {
    const inputs = { unassigned: 'pull-request' };
    expect((await report(changeWorld(), runId, inputs)).outputs.milestone).toBe('M09');
    const world = changeWorld({ pulls: [], branches: { main: 'head' } });
    addRun(world, { id: 9003, event: 'push', head: 'head', branch: 'main' });
    expect((await report(world, 9003, inputs)).outputs).toMatchObject({ milestone: '', 'report-path': '' });
  });

  test("branch: the branch's words are the milestone", async () => {
    const world = unassigned();
    const { outputs } = await report(world, runId, { unassigned: 'branch' });
    expect(outputs).toMatchObject({ milestone: 'fix-empty-text', 'run-number': '1' });
    expect(textOn(world, 'main', 'docs/milestones/fix-empty-text/fix-empty-text_run1.md')).toContain(
      'CI Run 1',
    );
  });

  test('skip: nothing is done', async () => {
    const world = unassigned();
    const { outputs, stats } = await report(world, runId, { unassigned: 'skip' });
    expect(outputs).toMatchObject({ verdict: 'skipped', 'ci-status': '' });
    expect(stats.writes).toBe(0);
  });

  test("the pull request's GitHub milestone names one", async () => {
    const { outputs } = await report(unassigned('Spring release'), runId);
    expect(outputs).toMatchObject({ milestone: 'spring-release', 'run-number': '1' });
  });
});

test.each<[string, Record<string, string>, string]>([
  ['milestone wins', { milestone: 'Q3' }, 'docs/milestones/Q3/Q3_run1.md'],
  [
    'milestone-pattern',
    { 'milestone-pattern': '(m\\d+-empty)' },
    'docs/milestones/m09-empty/m09-empty_run1.md',
  ],
  ['reports-dir', { 'reports-dir': 'ci/reports/' }, 'ci/reports/M09/M09_run1.md'],
])('%s', async (_name, inputs, path) => {
  const world = changeWorld();
  const { outputs } = await report(world, runId, inputs);
  expect(outputs['report-path']).toBe(path);
  expect(textOn(world, 'main', path)).toContain('CI Run 1');
});

test.each<[string, (sha: string) => Record<string, string>]>([
  ['run-id', () => ({ 'run-id': String(runId) })],
  ['sha', (sha) => ({ sha })],
])('started by hand with %s', async (_name, inputs) => {
  const world = changeWorld();
  const start = { eventName: 'workflow_dispatch', payload: {}, inputs: inputs(world.sha('head')) };
  const { outputs, failed } = await runDocket(world, start);
  expect(failed).toBeNull();
  expect(outputs).toMatchObject({ 'report-path': reportAt(1), 'evidence-path': evidenceAt(1) });
  expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
});

describe('dry-run', () => {
  test('writes nothing, and shows what would be', async () => {
    const world = changeWorld({ rules: { main: [{ type: 'pull_request' }] } });
    const { outputs, stats, summary } = await report(world, runId, { 'dry-run': 'true', status: 'true' });
    expect(stats.writes).toBe(0);
    expect(world.tip('docket')).toBeUndefined();
    expect(ownComments(world, pullNumber)).toEqual([]);
    expect(outputs).toMatchObject({
      verdict: 'approved',
      'run-number': '1',
      'report-path': reportAt(1),
      'report-url': '',
      'commit-sha': '',
      'comment-url': '',
    });
    expect(summary).toContain('# M09 CI Run 1 — ');
  });
});

describe('status', () => {
  const last = (world: ReturnType<typeof changeWorld>) => world.contents.statuses.at(-1);

  test.each([[true, 'failure', 'Not ready to merge: ']])('a red run: %s', async (red, state, description) => {
    const world = changeWorld();
    if (red) failTests(world);
    await report(world, runId, { status: 'true' });
    expect(last(world)).toMatchObject({
      commit: world.sha('head'),
      context: 'docket/verdict',
      state,
      targetUrl: `https://github.com/octo-org/octo-repo/blob/main/${reportAt(1)}`,
    });
    expect(last(world)?.description).toContain(description);
  });

  test('the same once more changes nothing', async () => {
    const world = changeWorld();
    await report(world, runId, { status: 'true' });
    expect((await report(world, runId, { status: 'true' })).stats.writes).toBe(0);
  });

  test.each(['always', 'never'])(
    'what changes while it is posted is told after it, comment: %s',
    async (comment) => {
      const world = changeWorld();
      world.before({ method: 'POST', path: '/statuses/' }, () => runAgain(world, runId, 'failure'));
      const { outputs } = await runFor(world, runId, { status: 'true', comment });
      expect([outputs.verdict, last(world)?.state]).toEqual(['blocked', 'failure']);
    },
  );

  test('a run that goes away while it is posted, and another one that comes, are told after it', async () => {
    const world = changeWorld();
    addRun(world, { id: 9070, event: 'pull_request', head: 'head', branch });
    world.before({ method: 'POST', path: '/statuses/' }, () => {
      world.contents.runs = world.contents.runs.filter(({ id }) => id !== 9070);
      runAgain(world, runId, 'failure');
    });
    const { outputs } = await runFor(world, runId, { status: 'true', comment: 'never', 'commit-to': 'none' });
    expect([outputs.verdict, last(world)?.state]).toEqual(['blocked', 'failure']);
  });

  test('a server error that stays costs the status alone', async () => {
    const world = changeWorld();
    world.fail({ method: 'POST', path: '/statuses/', status: 502, times: 9 });
    const { outputs, log } = await report(world, runId, { status: 'true' });
    expect(log).toContain('::notice::No commit status: 502 ');
    expect([outputs['run-number'], last(world)]).toEqual(['1', undefined]);
  });

  test('a missing permission is a notice', async () => {
    const world = changeWorld({ permissions: { statuses: 'read' } });
    const { outputs, log } = await report(world, runId, { status: 'true' });
    expect(outputs['run-number']).toBe('1');
    expect(log).toContain('statuses: write');
  });
});

describe('fail-on', () => {
  test.each([
    [true, 'pending', 'Verdict blocked: Not ready to merge'],
    [false, 'pending', null],
  ])('a red run: %s, from %s on', async (red, level, failed) => {
    const world = changeWorld();
    if (red) failTests(world);
    const ran = await runFor(world, runId, { 'fail-on': level });
    if (failed === null) expect(ran.failed).toBeNull();
    else expect(ran.failed).toContain(failed);
    expect(historyOf(world, 'main')[0]).toBe(`docs(M09): CI run 1, ${red ? 'blocked' : 'approved'}`);
    expect(ran.outputs['comment-url']).toContain('#issuecomment-');
  });
});

test('a head without a pull request gets a step summary only', async () => {
  const world = changeWorld({ pulls: [] });
  const { outputs, summary, stats } = await report(world, runId);
  expect(stats.writes).toBe(0);
  expect(outputs).toMatchObject({
    verdict: 'approved',
    milestone: 'M09',
    'run-number': '',
    'comment-url': '',
  });
  expect(summary).toContain('## 1. Workflow Identity');
  expect(world.tip(branch)).toBe(world.sha('head'));
});

test('a push to the base without a pull request takes its milestone from the first line', async () => {
  const world = changeWorld({ pulls: [] });
  const head = world.commitTo('main', { message: 'M11: Fix it\n', files: { 'src/mend.js': '1;\n' } });
  addRun(world, { id: 9301, event: 'push', head, branch: 'main' });
  const { outputs } = await report(world, 9301);
  expect(outputs).toMatchObject({ milestone: 'M11', 'run-number': '1', 'comment-url': '' });
});

test('a report that no branch takes lies in the temporary folder, for a later step', async () => {
  const world = changeWorld({ permissions: { contents: 'read' } });
  const { outputs, kept } = await report(world, runId);
  expect(outputs['report-path']).toBe('');
  expect(kept['docket-report.md']).toContain('# M09 CI Run — ');
  expect(JSON.parse(kept['docket-evidence.json'] ?? '').head.sha).toBe(world.sha('head'));
  expect(commentOn(world, pullNumber)).toContain('No branch took the report');
});
