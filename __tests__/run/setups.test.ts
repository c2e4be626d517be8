import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { Permissions } from '../fake/world.ts';
import { atInstant } from '../harness/at-instant.ts';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { addRun, branch, changeWorld, pullNumber, runId } from '../worlds/change.ts';
import { sweepTime, untested } from '../worlds/sweep.ts';
import { rule } from '../worlds/verdict/change.ts';

interface Workflow {
  permissions: Partial<Permissions>;
  jobs: Record<string, { steps: { uses: string; with?: Record<string, unknown> }[] }>;
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

/** What a token has that the workflow does not name. */
const NONE: Permissions = {
  actions: 'none',
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
