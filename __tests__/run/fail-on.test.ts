import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { runFor } from '../harness/run-docket.ts';
import { changeWorld, failTests, runAgain, runId } from '../worlds/change.ts';

const quiet = { 'dry-run': 'true', wait: 'false' };

/** The change, with what happened to the run of its head. */
function after(happened: (world: World) => void): World {
  const world = changeWorld();
  happened(world);
  return world;
}

const worlds: Record<string, () => World> = {
  approved: () => changeWorld(),
  blocked: () => after(failTests),
  rerun: () =>
    after((world) => {
      world.run(runId).conclusion = 'cancelled';
      for (const job of world.run(runId).jobs) job.conclusion = 'cancelled';
    }),
  debt: () =>
    after((world) => {
      failTests(world);
      runAgain(world, runId);
    }),
  pending: () =>
    after((world) => Object.assign(world.run(runId), { status: 'queued', conclusion: null, jobs: [] })),
};

describe('the step fails', () => {
  test.each([
    ['approved', 'pending', false],
    ['blocked', 'blocked', true],
    ['blocked', 'pending', true],
    ['blocked', 'never', false],
    ['rerun', 'blocked', false],
    ['rerun', 'rerun', true],
    ['debt', 'rerun', false],
    ['debt', 'debt', true],
    ['pending', 'debt', false],
    ['pending', 'pending', true],
  ])('an outcome of %s, fail-on: %s: %s', async (outcome, failOn, fails) => {
    const world = worlds[outcome]!();
    const { outputs, failed } = await runFor(world, runId, { ...quiet, 'fail-on': failOn });
    expect(outputs.verdict).toBe(outcome);
    expect(failed?.startsWith(`Verdict ${outcome}: `) ?? false).toBe(fails);
  });
});
