import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { runnerLog } from '../fake/runner-log.ts';
import type { World } from '../fake/state.ts';
import { runFor } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { waiting } from '../worlds/large.ts';
import { linterRunId, smokeRunId } from '../worlds/seed/runs.ts';

const reportPath = 'docs/milestones/M09/M09_run1.md';

/** The seed's world while the smoke tests still run; `failed` turns the linter red. */
function world(failed = false): World {
  const built = buildWorld(waiting('__tests__/worlds/seed').world);
  if (failed) {
    const run = built.run(linterRunId);
    run.conclusion = 'failure';
    for (const job of run.jobs.filter((item) => item.name === 'ruff')) {
      job.conclusion = 'failure';
      for (const step of job.steps.filter((item) => item.name === 'Run Ruff')) step.conclusion = 'failure';
      const output = ['modules/api.py:3:1: F401 unused import'];
      job.log = runnerLog(
        job.steps.map((step) => ({ ...step, ...(step.conclusion === 'failure' && { output }) })),
      );
    }
  }
  return built;
}

function finish(built: World): void {
  const run = built.run(smokeRunId);
  run.status = 'completed';
  run.conclusion = 'success';
}

test('while a sibling runs that will call again, Docket stops after two requests', async () => {
  const built = world();
  const ran = await runFor(built, linterRunId);
  expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'ci-status': 'pending' });
  expect(ran.log).toContain('waiting for Smoke Tests');
  expect(ran.stats).toMatchObject({ requests: 2, writes: 0 });
});

describe('a failure is told at once', () => {
  test('in the comment, without a document; the last run makes it and keeps the comment', async () => {
    const built = world(true);
    const first = await runFor(built, linterRunId);
    expect(first.outputs).toMatchObject({ verdict: 'blocked', 'ci-status': 'red', 'report-path': '' });
    expect(textOn(built, 'main', reportPath)).toBeNull();
    const early = ownComments(built, 26);
    expect(early).toHaveLength(1);
    expect(early[0]?.body).toContain('Not ready to merge');
    expect(early[0]?.body).toContain('Still running: Smoke Tests');
    expect(early[0]?.body).toContain('```text\nmodules/api.py:3:1: F401 unused import\n```');

    finish(built);
    const second = await runFor(built, smokeRunId);
    expect(second.outputs).toMatchObject({ verdict: 'blocked', 'report-path': reportPath });
    const late = ownComments(built, 26);
    expect(late).toHaveLength(1);
    expect(late[0]?.id).toBe(early[0]?.id);
    expect(late[0]?.body).not.toContain('Still running');
  });
});

test('wait: false makes document and comment each time', async () => {
  const built = world();
  const ran = await runFor(built, linterRunId, { wait: 'false' });
  expect(ran.outputs).toMatchObject({
    verdict: 'pending',
    'ci-status': 'pending',
    'report-path': reportPath,
  });
  expect(ownComments(built, 26)).toHaveLength(1);
});

test('a late call that saw less leaves document and comment alone', async () => {
  const built = world();
  finish(built);
  await runFor(built, smokeRunId);
  const main = built.git.ref('refs/heads/main');
  const comments = JSON.stringify(built.contents.comments);
  built.run(smokeRunId).status = 'in_progress';
  built.run(smokeRunId).conclusion = null;
  const ran = await runFor(built, linterRunId, { wait: 'false' });
  expect(ran.stats.writes).toBe(0);
  expect(built.git.ref('refs/heads/main')).toBe(main);
  expect(JSON.stringify(built.contents.comments)).toBe(comments);
});
