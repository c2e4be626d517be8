import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { filesOf } from '../fake/git/tree.ts';
import { rename } from '../fake/renamed.ts';
import type { World } from '../fake/state.ts';
import { runDocket } from '../harness/run-docket.ts';
import { changeWorld, failTests, forkWorld, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { smokeRunId } from '../worlds/seed/runs.ts';
import { seedWorld } from '../worlds/seed/seed.ts';
import { baseRunId, headRunId } from '../worlds/troubled/runs.ts';
import { troubledWorld } from '../worlds/troubled/troubled.ts';

const write = { graphql: /createCommitOnBranch/ };

interface Row {
  name: string;
  world: () => World;
  runId: number;
  /** What goes wrong. */
  fail?: (world: World) => void;
  enterprise?: boolean;
  requestMs?: number;
  /** What the outputs say, so that two failures are not taken for two of the same. */
  outputs: Record<string, string>;
}

const change = { world: changeWorld, runId, outputs: { verdict: 'approved', gaps: '0' } };

const rows: Row[] = [
  {
    name: 'the seed',
    world: () => buildWorld(seedWorld('__tests__/worlds/seed')),
    runId: smokeRunId,
    outputs: { verdict: 'approved', gaps: '0' },
  },
  {
    name: 'archives, logs and a base with results',
    world: () => buildWorld(troubledWorld()),
    runId: headRunId,
    outputs: { verdict: 'blocked' },
  },
  {
    name: 'the base of it',
    world: () => buildWorld(troubledWorld()),
    runId: baseRunId,
    outputs: { verdict: 'approved' },
  },
  {
    ...change,
    name: 'a fork',
    world: () => forkWorld(),
  },
  { ...change, name: 'an Enterprise Server', enterprise: true },
  {
    ...change,
    name: 'the repository is renamed after the event',
    fail: (world) => world.before({ method: 'GET' }, () => rename(world, world.fullName, 'octo/renamed')),
  },
  {
    ...change,
    name: 'reads whose connection breaks',
    fail: (world) => world.fail({ method: 'GET', drop: true }),
  },
  {
    ...change,
    name: 'a storage whose connection breaks',
    world: () => {
      const world = changeWorld();
      failTests(world);
      return world;
    },
    fail: (world) => world.fail({ path: '/storage/', drop: true, times: 2 }),
    outputs: { verdict: 'blocked', gaps: '1' },
  },
  {
    ...change,
    name: 'a write whose answer is lost',
    fail: (world) => world.fail({ ...write, drop: true, afterEffect: true }),
  },
  {
    ...change,
    name: 'a server that errs',
    fail: (world) => world.fail({ path: '/compare/', status: 502, body: {}, times: 2 }),
  },
  {
    ...change,
    name: 'an answer that comes too late',
    world: () => changeWorld({ hiddenFields: ['checkSuites'] }),
    fail: (world) => world.fail({ path: '/check-runs', delayMs: 3_000, times: 4 }),
    requestMs: 300,
    outputs: { verdict: 'approved', gaps: '1' },
  },
];

/** All that a call leaves behind, in GitHub and on the runner. */
async function left(
  { world: build, runId: id, fail, enterprise = false, requestMs }: Omit<Row, 'outputs'>,
  overHttp: boolean,
): Promise<object> {
  const world = build();
  const payload = workflowRunEvent(world, id);
  fail?.(world);
  const client = requestMs === undefined ? {} : { requestMs };
  const start = { eventName: 'workflow_run', payload, enterprise, overHttp, client };
  const { log, ...ran } = await runDocket(world, start);
  const { comments, statuses } = world.contents;
  const branches = world.git.refs('refs/heads/').map((ref) => {
    const { tree, message } = world.git.commit(world.git.ref(ref)!);
    return [ref, message, [...filesOf(world.git, tree)].map(([path, { oid }]) => [path, oid])];
  });
  // How long it took, in whole seconds, is no difference.
  const lines = log
    .replace(/ in \d+s$/gm, '')
    .split('\n')
    .sort();
  return { ...ran, log: lines, branches, comments, statuses };
}

describe('over the network Docket does what it does in the tests that have none', () => {
  test.each(rows)('$name', async ({ outputs, ...row }) => {
    const [here, there] = [await left(row, false), await left(row, true)];
    expect(here).toMatchObject({ failed: null, outputs });
    expect(there).toEqual(here);
  });
});
