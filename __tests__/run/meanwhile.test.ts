import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { runDocket } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import type { Situation } from '../worlds/verdict/change.ts';
import * as meanwhile from '../worlds/verdict/meanwhile.ts';

/** The first line of what is told on the pull request, what is to be done next, and the rows of the actions. */
async function stated({ world: spec, runId, meanwhile: change }: Situation) {
  const world = buildWorld(spec);
  const start = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
  change?.(world);
  const ran = await runDocket(world, start);
  expect(ran.failed).toBeNull();
  const text = ownComments(world, 31)[0]?.body ?? ran.summary;
  const lines = (pattern: RegExp) => Array.from(ran.summary.matchAll(pattern), (match) => match[1]);
  return {
    says: /^### \S+ (.*)$/m.exec(text)?.[1],
    next: /^\*\*Next:\*\* ([\s\S]*?)\n\n/m.exec(text)?.[1]?.replaceAll('\n', ' '),
    scopes: lines(/\| (a new pull request|this pull request|base branch) +\|/g),
    dates: lines(/^\*\*Date:\*\* ([\w-]+)/gm),
    durations: lines(/^\*\*Duration:\*\* (\w+)/gm),
  };
}

const passed = { lint: 'success', test: 'success' } as const;
const red = { lint: 'success', test: 'failure' } as const;
const fix = 'fix `Run npm test`, or revert the change that breaks it';
const Fix = 'Fix `Run npm test`, or revert the change that breaks it';

describe('what became of the pull request while its checks ran', () => {
  test.each<[string, Situation, string, string, string[]]>([
    [
      'merged, and passed',
      meanwhile.merged(passed),
      'Verified, already merged',
      'Nothing is left to do for this commit.',
      [],
    ],
    [
      'merged, and failed',
      meanwhile.merged(red),
      'Merged although not ready: `Run npm test` failed',
      `${Fix}, in a new pull request.`,
      ['a new pull request'],
    ],
    [
      'closed, and passed',
      meanwhile.closed(passed),
      'Verified, but closed',
      'Nothing is left to do while the pull request is closed.',
      [],
    ],
    [
      'closed, and failed',
      meanwhile.closed(red),
      'Closed, and not ready to merge: `Run npm test` failed',
      `If the pull request is opened again: ${fix}.`,
      [],
    ],
    ['its fork was deleted, and it passed', meanwhile.forkGone(passed), 'Ready to merge', 'Merge.', []],
    [
      'its fork was deleted, and it failed',
      meanwhile.forkGone(red),
      'Not ready to merge: `Run npm test` failed',
      `${Fix}, in a new pull request: the repository of this one is gone.`,
      ['a new pull request'],
    ],
  ])('%s', async (_what, situation, says, next, scopes) => {
    expect(await stated(situation)).toMatchObject({ says, next, scopes });
  });

  test('its fork was deleted, and it has no pull request', async () => {
    expect(await stated(meanwhile.nothingLeft(passed))).toMatchObject({
      says: 'Verified',
      next: 'Nothing is left to do: the repository that it came from is gone.',
    });
  });
});

test('a run that could not start has a date, and took no time', async () => {
  expect(await stated(meanwhile.startupFailure())).toMatchObject({
    dates: ['2026-05-06'],
    durations: ['0s'],
  });
});

test('a job that the runner completed has not lost its runner', async () => {
  expect(await stated(meanwhile.completedJob())).toMatchObject({ says: 'Not ready to merge: `test` failed' });
});
