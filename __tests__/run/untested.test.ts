import { test } from '@jest/globals';
import { commentOn } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { changeWorld, pullNumber } from '../worlds/change.ts';
import { baseRun } from '../worlds/ordinary/scenario.ts';

test.each(['yes', 'conflict', 'unknown'] as const)('%s', async (mergeable) => {
  const world = changeWorld({ runs: [baseRun] });
  world.pull(pullNumber).mergeable = mergeable;
  const ran = await runDocket(world, {
    eventName: 'workflow_dispatch',
    payload: {},
    inputs: { sha: world.sha('head') },
  });
  process.stderr.write(`${ran.failed}\n${ran.log}\n${commentOn(world, pullNumber)}\n`);
  if (mergeable === 'yes') process.stderr.write(ran.summary);
});
