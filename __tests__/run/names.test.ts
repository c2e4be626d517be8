import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import type { Situation } from '../worlds/verdict/change.ts';
import * as names from '../worlds/verdict/names.ts';

async function lookAt({ world: spec, runId }: Situation, inputs = {}): Promise<{ world: World; ran: Ran }> {
  const world = buildWorld(spec);
  const start = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId), inputs };
  return { world, ran: await runDocket(world, start) };
}

const headline = (text: string): string => /^### \S+ (.*)$/m.exec(text)?.[1] ?? '';

describe('whatever a run is called, its workflow is waited for', () => {
  test.each<[string, Situation, string]>([
    ['it has a title of its own', names.titled({ slow: 'running' }), 'Slow'],
    ['and so has its queued job', names.titled({ slow: 'queued' }), 'Slow'],
    ['its workflow has no name', names.nameless(), '.github/workflows/slow.yml'],
    ['its workflow is called otherwise in the change', names.renamed(), 'Slow'],
  ])('%s', async (_what, situation, waited) => {
    const { ran, world } = await lookAt(situation);
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'ci-status': 'pending' });
    expect(ran.log).toContain(`waiting for ${waited}`);
    expect(ran.stats).toMatchObject({ requests: 2, writes: 0 });
    expect(ownComments(world, 31)).toEqual([]);
  });

  test.each<[string, Situation]>([
    ['it has a title of its own', names.titled({ slow: 'running' })],
    ['its workflow is called otherwise in the change', names.renamed()],
  ])('where nothing is waited for, it is pending and not ready: %s', async (_what, situation) => {
    const { ran, world } = await lookAt(situation, { wait: 'false' });
    expect(ran.outputs).toMatchObject({ verdict: 'pending', 'ci-status': 'pending' });
    expect(ownComments(world, 31).map(({ body }) => headline(body))).toEqual(['Waiting for `slow`']);
  });
});

describe('whatever a run is called, its checks go by the name of the workflow', () => {
  test.each<[string, Situation, string]>([
    ['all passed', names.titled({ slow: 'success' }), 'Ready to merge'],
    [
      'one failed that a rule names',
      names.titled({ slow: 'failure' }, 'slow'),
      'Merge blocked: `Run npm run slow` failed',
    ],
    [
      'one passed that the configuration names by its workflow',
      names.configured({ lint: 'success', test: 'success' }),
      'Ready to merge',
    ],
    [
      'one failed that the configuration names by its workflow',
      names.configured({ lint: 'success', test: 'failure' }),
      'Not ready to merge: `Run npm test` failed',
    ],
    ['the file could not be read', names.unreadable(), 'Not ready to merge: `CI` could not start'],
    ['two files have one name', names.namesakes('success'), 'Ready to merge'],
    [
      'one of two namesakes was cancelled',
      names.namesakes('cancelled'),
      'Re-run `test`: it was cancelled without a newer push',
    ],
    ['the server does not say which file it is', names.oldServer(), 'Ready to merge'],
  ])('%s', async (_what, situation, says) => {
    const { ran, world } = await lookAt(situation);
    expect(ran.failed).toBeNull();
    expect(ownComments(world, 31).map(({ body }) => headline(body))).toEqual([says]);
    expect(ran.summary).not.toContain('for #31');
    expect(ran.summary).not.toContain('has not run');
  });
});
