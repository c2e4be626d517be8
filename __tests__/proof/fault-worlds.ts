import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import { headRunId } from '../worlds/troubled/runs.ts';
import { troubledWorld } from '../worlds/troubled/troubled.ts';
import { alone } from './alone.ts';
import type { Call } from './docket.ts';
import { merge, setRun, worldOf } from './worlds.ts';

/** A world and the call of Docket there, each of whose requests is to fail. */
export interface FaultWorld {
  name: string;
  world(): Promise<World>;
  call: Call;
}

const branch = 'm09-empty-text';
const ci = { id: 901, of: 'CI', head: 'head31', branch } as const;

const posted = { badge: 'true', check: 'true', comment: 'recreate' };

export const faultWorlds: FaultWorld[] = [
  {
    name: 'ordinary',
    world: async () => worldOf({ workflows: ['CI'], pulls: [{ number: 31, branch }], runs: [ci] }),
    call: { runId: 901 },
  },
  {
    name: 'failing tests with logs and artifacts',
    world: async () => buildWorld(troubledWorld()),
    call: { runId: headRunId },
  },
  {
    name: 'a fork without milestone',
    world: async () =>
      worldOf({
        workflows: ['CI'],
        pulls: [{ number: 31, branch: 'patch', milestone: null, fork: 'stranger/octo-repo' }],
        runs: [{ ...ci, branch: 'patch', repository: 'stranger/octo-repo' }],
      }),
    call: { runId: 901 },
  },
  {
    name: 'a re-run, with a status',
    world: async () => {
      const world = worldOf({
        workflows: ['CI'],
        pulls: [{ number: 31, branch }],
        runs: [{ ...ci, state: 'failed' }],
      });
      await alone(world, { runId: 901, inputs: { status: 'true' } });
      setRun(world, { ...ci, attempt: 2 });
      return world;
    },
    call: { runId: 901, inputs: { status: 'true' } },
  },
  {
    name: 'a merge, with a badge, a check run and a comment made anew',
    world: async () => {
      const world = worldOf({
        workflows: ['CI'],
        pulls: [{ number: 31, branch }],
        runs: [{ ...ci, state: 'failed' }],
      });
      await alone(world, { runId: 901, inputs: posted });
      setRun(world, { ...ci, id: 931, head: merge(world, 31), branch: 'main', event: 'push' });
      return world;
    },
    call: { runId: 931, inputs: posted },
  },
];
