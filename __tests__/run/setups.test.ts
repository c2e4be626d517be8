import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { Permissions } from '../fake/world.ts';
import { atInstant } from '../harness/at-instant.ts';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import {
  approval,
  labelEvent,
  labelled,
  passedOn,
  unlabelled,
  weakeningFork,
  weakeningWorld,
} from '../worlds/acceptance.ts';
import { addRun, branch, changeWorld, pullNumber, reportAt, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { sweepTime, untested } from '../worlds/sweep.ts';
import { rule } from '../worlds/verdict/change.ts';

interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[]; types?: string[] }>;
  permissions: Partial<Permissions>;
  jobs: Record<string, { if?: string; steps: { uses: string; with?: Record<string, unknown> }[] }>;
}

/** The workflow files that a page shows. */
const workflowsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, block]) => block ?? '')
    .filter((block) => /^jobs:/m.test(block));

/** In the README: with reports, and the comment only. */
const [withReports, commentOnly] = workflowsOf('README.md');
/** In the recipes: the status that a rule requires, and the sweep that goes with it. */
const [gate] = workflowsOf('docs/recipes.md');
const sweep = workflowsOf('docs/recipes.md').find((text) => text.includes('sweep: true'));

/** Those of the recipe on reviewers, which comes last: Docket's own, and the one that passes on reviews. */
const [accepting, reviewed] = [...readFileSync('docs/recipes.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, block]) => block ?? '')
  .slice(-2);

/** What a token has that the workflow does not name. */
const NONE: Permissions = {
  actions: 'none',
  attestations: 'none',
  checks: 'none',
  contents: 'none',
  issues: 'none',
  'pull-requests': 'none',
  statuses: 'none',
};

/** The permissions that a workflow file gives and no other, and the inputs that it gives to Docket. */
function read(file: string | undefined) {
  const { permissions, jobs }: Workflow = parse(file ?? '');
  const [job] = Object.values(jobs);
  const inputs = Object.entries(job?.steps.at(-1)?.with ?? {});
  return {
    permissions: { ...NONE, ...permissions },
    inputs: Object.fromEntries(inputs.map(([name, value]) => [name, String(value)])),
  };
}

/** Runs Docket as the workflow file says. */
async function setUp(file: string | undefined) {
  const { permissions, inputs } = read(file);
  const world = changeWorld({ permissions });
  const before = historyOf(world, 'main').length;
  const ran = await report(world, runId, inputs);
  return { ran, comment: commentOn(world, pullNumber), commits: historyOf(world, 'main').length - before };
}

describe('the set-ups of the README', () => {
  test('with reports: comment and commit', async () => {
    const { ran, comment, commits } = await setUp(withReports);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0' });
    expect(comment).toContain('### ✅ Ready to merge');
    expect(commits).toBe(1);
  });

  test('comment only: no commit, nothing missing, and no warning', async () => {
    const { ran, comment, commits } = await setUp(commentOnly);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0', 'report-path': '' });
    expect(comment).toContain('[full report]');
    expect(commits).toBe(0);
    expect(ran.log).not.toContain('::warning');
  });
});

describe('the recipe by which somebody else accepts a change', () => {
  const docket: Workflow = parse(accepting ?? '');
  const relay: Workflow = parse(reviewed ?? '');

  /** Calls Docket as the workflow file says, with its permissions. */
  async function call(world: World, eventName: string, payload: unknown) {
    expect(Object.keys(docket.on)).toContain(eventName);
    world.contents.permissions = { ...NONE, ...docket.permissions };
    const ran = await runDocket(world, { eventName, payload });
    expect(ran.failed).toBeNull();
    return ran;
  }

  /** A review starts the workflow that passes it on, and its end starts Docket. */
  async function review(world: World, action: 'submitted' | 'dismissed') {
    expect(relay.on.pull_request_review?.types).toContain(action);
    expect(docket.on.workflow_run?.workflows).toContain(relay.name);
    return call(world, 'workflow_run', passedOn(world));
  }

  async function label(world: World, action: 'labeled' | 'unlabeled') {
    expect(docket.on.pull_request_target?.types).toContain(action);
    return call(world, 'pull_request_target', labelEvent(world, action));
  }

  const worlds: [string, () => World][] = [
    ['of the repository', () => weakeningWorld()],
    ['of a fork', () => weakeningFork()],
  ];

  test.each(worlds)('a review of a pull request %s, and its dismissal', async (_, make) => {
    const world = make();
    const pull = world.pull(pullNumber);
    await call(world, 'workflow_run', workflowRunEvent(world, runId));
    expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
    pull.reviews.push(approval('hubot'));
    expect((await review(world, 'submitted')).outputs.verdict).toBe('debt');
    expect(commentOn(world, pullNumber)).toContain('accepted by `@hubot`');
    pull.reviews[0]!.state = 'DISMISSED';
    expect((await review(world, 'dismissed')).outputs.verdict).toBe('blocked');
    expect(commentOn(world, pullNumber)).not.toContain('accepted by `@hubot`');
    expect(ownComments(world, pullNumber)).toHaveLength(1);
  });

  test.each(worlds)('a label of a pull request %s, until it goes', async (_, make) => {
    const world = make();
    const pull = world.pull(pullNumber);
    await call(world, 'workflow_run', workflowRunEvent(world, runId));
    Object.assign(pull, { labels: ['docket:accepted'], events: [labelled('hubot')] });
    expect((await label(world, 'labeled')).outputs.verdict).toBe('debt');
    Object.assign(pull, { labels: [], events: [labelled('hubot'), unlabelled('hubot')] });
    expect((await label(world, 'unlabeled')).outputs.verdict).toBe('blocked');
  });

  test('before any run there is nothing to report', async () => {
    const world = weakeningWorld();
    world.contents.runs = [];
    const ran = await label(world, 'labeled');
    expect(ran.outputs.verdict).toBe('skipped');
    expect(commentOn(world, pullNumber)).toBeNull();
  });

  test('while CI runs the report is left to its last run', async () => {
    const world = weakeningWorld({ labels: ['docket:accepted'], events: [labelled('hubot')] });
    Object.assign(world.run(runId), { status: 'in_progress', conclusion: null });
    const ran = await label(world, 'labeled');
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'ci-status': 'pending' });
    expect(ran.stats.requests).toBe(3);
  });

  test("a stranger's runs of the same commit do not count for a pull request of the repository", async () => {
    const world = weakeningWorld();
    const theirs = { ...structuredClone(world.run(runId)), id: 9100, repository: 'stranger/octo-repo' };
    world.contents.forks.push({ name: 'stranger/octo-repo', id: 77, deleted: false });
    world.contents.runs.push({ ...theirs, branch: 'patch', pullRequests: [], conclusion: 'failure' });
    const ran = await label(world, 'labeled');
    expect(ran.outputs.verdict).toBe('blocked');
    expect(textOn(world, 'main', reportAt(1))).not.toContain('9100');
  });

  test('the job starts for this label alone, and others wait in no queue of a report', () => {
    expect(docket.jobs.report?.if).toContain("github.event.label.name == 'docket:accepted'");
    expect(accepting).toMatch(/group:[\s\S]*label\.name == 'docket:accepted' && [\s\S]*\|\| github\.run_id/);
    expect(relay.permissions).toEqual({});
  });
});

describe('the recipe that makes docket/verdict a required status', () => {
  const required = { rules: { main: [rule('docket/verdict')] } };

  test('a tested head gets its verdict, an untested one waits and is told, until its run comes', async () => {
    const [ofGate, ofSweep] = [read(gate), read(sweep)];
    const world = buildWorld(untested({ world: { ...required, permissions: ofSweep.permissions } }));
    const start = { eventName: 'schedule', payload: {}, inputs: ofSweep.inputs };
    const ran = await atInstant(sweepTime, () =>
      runDocket(world, { ...start, workflowPath: '.github/workflows/docket-sweep.yml' }),
    );
    expect([ran.failed, ran.log.includes('::warning'), ran.log.includes('::notice')]).toEqual([
      null,
      false,
      false,
    ]);
    expect(commentOn(world, pullNumber)).toContain('### ⏳ Waiting for checks to run: no run of `CI` exists');
    expect(statesOf(world)).toEqual(['pending']);

    world.contents.permissions = ofGate.permissions;
    addRun(world, { id: runId, event: 'pull_request', head: 'head', branch });
    const { log } = await report(world, runId, ofGate.inputs);
    expect(log).not.toContain('::warning');
    expect(commentOn(world, pullNumber)).toContain('### ✅ Ready to merge');
    expect(statesOf(world)).toEqual(['pending', 'success']);
  });

  const statesOf = (world: World): string[] =>
    world.contents.statuses
      .filter(({ context, commit }) => context === 'docket/verdict' && commit === world.sha('head'))
      .map(({ state }) => state);
});
