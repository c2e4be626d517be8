import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/github/deadline.ts';
import type { Fault } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import { commentOn, report } from '../harness/report.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { changeWorld, pullNumber, reportAt, runAgain, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';

const post = { graphql: /^mutation addComment/ };
const patch = { graphql: /^mutation updateComment/ };
const commit = { graphql: /createCommitOnBranch/ };

describe('a comment that could not be written', () => {
  const faults: [string, Partial<Fault>, string][] = [
    [
      'forbidden',
      {
        body: {
          data: { addComment: null },
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        },
      },
      'warning::No comment on #31: Resource not accessible by integration; give the job the permission "pull-requests: write".',
    ],
    [
      'refused',
      { status: 422, body: { message: 'Validation Failed' } },
      'notice::No comment on #31: 422 Validation',
    ],
    ['a limit', { status: 429, headers: { 'retry-after': '3600' } }, 'notice::No comment on #31: 429'],
    ['a server error that stays', { status: 502, times: 9 }, 'notice::No comment on #31: 502'],
  ];

  test.each(faults)(
    '%s: report, status, outputs and summary are there, and the next run makes it',
    async (_name, fault, says) => {
      const world = changeWorld();
      world.fail({ ...post, times: 1, ...fault });
      const { outputs, log, summary } = await report(world, runId, { status: 'true' });
      expect(outputs).toMatchObject({ verdict: 'approved', 'report-path': reportAt(1), 'comment-url': '' });
      expect(log).toContain(`::${says}`);
      expect(summary).toContain('# M09 CI Run 1');
      expect(world.contents.statuses.at(-1)).toMatchObject({ context: 'docket/verdict', state: 'success' });

      world.interference.clear();
      const tip = world.tip('main');
      expect((await report(world, runId)).outputs['comment-url']).toContain('#issuecomment-');
      expect([world.tip('main'), ownComments(world, pullNumber).length]).toEqual([tip, 1]);
    },
  );

  test('an edit that is refused leaves the old comment, and the next run brings it up to date', async () => {
    const world = changeWorld();
    await report(world, runId);
    runAgain(world, runId);
    world.fail({ ...patch, status: 422, body: { message: 'Validation Failed' } });
    expect((await report(world, runId)).log).toContain('::notice::No comment on #31: 422 Validation Failed.');
    await report(world, runId);
    expect(commentOn(world, pullNumber)).toContain('attempt 2');
  });
});

test('a report that GitHub does not take for now: the comment says so, and the next run brings it', async () => {
  const world = changeWorld();
  world.fail({ ...commit, status: 502, times: 9 });
  const ran = await runDocket(world, startOf(world));
  expect(ran.outputs).toMatchObject({ verdict: 'approved', 'report-path': '' });
  expect(ran.log).toContain('::notice::The report was not committed: 502');
  expect(commentOn(world, pullNumber)).toContain('GitHub did not take the report for now');
  expect(ran.summary).toContain('CI Run');
  const kept = ['docket-assessment.json', 'docket-evidence.json', 'docket-report.md'];
  expect(Object.keys(ran.kept).sort()).toEqual(kept);

  world.interference.clear();
  expect((await report(world, runId)).outputs['report-path']).toBe(reportAt(1));
  expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
});

function startOf(world: World, inputs: Record<string, string> = {}) {
  return { eventName: 'workflow_run', payload: workflowRunEvent(world, runId), inputs };
}

describe('the time limit', () => {
  /** Time is over before the first request that matches. */
  async function lateAt(
    pattern: Pick<Fault, 'method' | 'path' | 'graphql'>,
    inputs: Record<string, string> = {},
  ): Promise<{ world: World; ran: Ran }> {
    const world = changeWorld({ hiddenFields: ['rules'] });
    const deadline = new Deadline(5);
    world.before(pattern, () => {
      Object.defineProperty(deadline, 'left', { get: () => 0 });
    });
    const ran = await runDocket(world, { ...startOf(world, inputs), client: { deadline } });
    return { world, ran };
  }

  test.each([
    ['never', null],
    ['blocked', 'No verdict'],
  ])('passed before anything is known, fail-on %s', async (failOn, failed) => {
    const { world, ran } = await lateAt({ path: '/actions/runs?' }, { 'fail-on': failOn });
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'report-path': '' });
    expect(ran.failed ?? '').toContain(failed ?? '');
    expect(ran.failed === null).toBe(failed === null);
    expect(ran.log).toContain('::notice::Nothing to report: GitHub did not answer within the 5 minutes');
    expect([ran.stats.writes, ownComments(world, pullNumber)]).toEqual([0, []]);
  });

  test('passed before the commit: no write begins, and the summary has the report', async () => {
    const { world, ran } = await lateAt({ path: '/rules/branches/main' });
    expect(ran.stats.writes).toBe(0);
    expect(ran.log).toContain('the time limit of 5 minutes has passed');
    expect(ran.summary).toContain('CI Run');
    expect([ownComments(world, pullNumber), textOn(world, 'main', reportAt(1))]).toEqual([[], null]);
  });

  test('passed while the commit is made: it counts, and the next run makes the comment', async () => {
    const { world, ran } = await lateAt(commit);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', 'report-path': reportAt(1), 'comment-url': '' });
    expect(ran.log).toContain('::notice::No comment on #31: the time limit of 5 minutes has passed.');
    await report(world, runId);
    expect(ownComments(world, pullNumber)).toHaveLength(1);
  });

  test('a read that hangs, and that the report can do without, is a gap', async () => {
    const world = changeWorld({ hiddenFields: ['checkSuites'] });
    world.fail({ path: '/check-runs', delayMs: 3_000, times: 4 });
    const ran = await runDocket(world, { ...startOf(world), client: { requestMs: 100 } });
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '1' });
    expect(textOn(world, 'main', reportAt(1))).toContain('no answer within 0.1 seconds');
    expect(ownComments(world, pullNumber)).toHaveLength(1);
  });
});
