import type { World } from '../../fake/state.ts';
import { ciPath, headCommit } from '../ordinary/scenario.ts';
import { branch, type Jobs, pullRequest, runId, type Situation } from './change.ts';

const later = '2026-05-06T10:00:20Z';
const stranger = 'stranger/octo-repo';

/** What became of the pull request while its checks ran. */
function meanwhile(jobs: Jobs, change: (world: World) => void, over: Parameters<typeof pullRequest>[0] = {}) {
  return { ...pullRequest({ jobs, ...over }), meanwhile: change } satisfies Situation;
}

/** Somebody merged it; its run goes on. */
export function merged(jobs: Jobs): Situation {
  return meanwhile(jobs, (world) => {
    const [pull, head] = [world.pull(31), world.sha('head')];
    const files = headCommit.files ?? {};
    const merge = { parents: ['main', head], message: 'Merge pull request #31\n', files };
    const mergeCommit = world.commitTo('main', merge);
    Object.assign(pull, { state: 'merged', head, mergeCommit, mergedAt: later });
    world.run(runId).pullRequests = [];
  });
}

/** Somebody closed it. */
export function closed(jobs: Jobs): Situation {
  return meanwhile(jobs, (world) => {
    Object.assign(world.pull(31), { state: 'closed', head: world.sha('head'), updatedAt: later });
    world.run(runId).pullRequests = [];
  });
}

/** It came from a fork, which was deleted; GitHub leaves the pull request open. */
export function forkGone(jobs: Jobs): Situation {
  return meanwhile(
    jobs,
    (world) => {
      world.contents.forks[0]!.deleted = true;
      world.pull(31).head = world.sha('head');
      world.run(runId).pullRequests = [{ number: 31 }];
    },
    {
      run: { repository: stranger, actor: 'stranger', pullRequests: [] },
      pull: { author: 'stranger', headRepository: stranger },
      world: {
        branches: { main: 'main' },
        forks: [{ name: stranger, branches: { [branch]: 'head' } }],
      },
    },
  );
}

/** The fork was deleted, and it had no pull request here. */
export function nothingLeft(jobs: Jobs): Situation {
  const situation = forkGone(jobs);
  const change = (world: World): void => {
    situation.meanwhile?.(world);
    world.contents.pulls.length = 0;
    world.run(runId).pullRequests = [];
  };
  return { ...situation, meanwhile: change };
}

/** GitHub could not start CI; nothing else ran. */
export function startupFailure(): Situation {
  return pullRequest({
    changed: { [ciPath]: 'name: CI\non: [pull_request\n' },
    run: { name: ciPath, jobs: [], status: 'completed', conclusion: 'startup_failure' },
  });
}

/** The job failed although the runner completed it and no step of it failed. */
export function completedJob(): Situation {
  const steps = ['Set up job', 'Run npm test', 'Complete job'].map((name) => ({ name }));
  return pullRequest({ jobs: { lint: 'success', test: { conclusion: 'failure', steps } } });
}
