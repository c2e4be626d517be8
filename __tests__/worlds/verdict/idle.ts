import { buildWorld } from '../../fake/build.ts';
import type { RunSpec } from '../../fake/world.ts';
import { ciPath } from '../ordinary/scenario.ts';
import { ciText, headRun, jobsOf, pullRequest, runId, type Situation, workflow } from './change.ts';

/** Docket listens to nothing that is not finished here. */
const listening = (...workflows: string[]): string =>
  `name: Docket\non:\n  workflow_run:\n    workflows: ${JSON.stringify(workflows)}\n    types: [completed]\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docket-ci/docket@v1\n`;
const files = { '.github/workflows/docket.yml': listening('Other') };

/** Somebody asks for the run, or for its commit. */
function asked(situation: Situation, by: 'run-id' | 'sha' = 'run-id'): Situation {
  const sha = buildWorld(situation.world).sha(situation.world.runs?.[0]?.head ?? 'head');
  const inputs: Record<string, string> = by === 'sha' ? { sha } : { 'run-id': `${runId}` };
  return { ...situation, start: { eventName: 'workflow_dispatch', payload: {}, inputs } };
}

/** The only job waits until somebody approves its environment. */
export function loneDeployment(): Situation {
  return asked(
    pullRequest({
      ci: ciText({ preview: { environment: 'preview' } }),
      jobs: { preview: 'waiting' },
      run: { status: 'waiting' },
      files,
    }),
  );
}

/** The run has just been queued: with a job or, yet, without one. */
export function queued(by: 'run-id' | 'sha', jobs: 'a job' | 'no job'): Situation {
  const run = { status: 'queued' as const, ...(jobs === 'no job' && { jobs: [] }) };
  return asked(pullRequest({ ci: ciText({ test: {} }), jobs: { test: 'queued' }, run, files }), by);
}

/** GitHub builds the pages of a commit on `main`. */
export function pagesBuild(): Situation {
  const path = 'dynamic/pages/pages-build-deployment';
  const build: Partial<RunSpec> = {
    workflow: path,
    event: 'dynamic',
    head: 'main',
    branch: 'main',
    pullRequests: [],
    jobs: jobsOf(runId, { build: 'running', deploy: 'queued' }),
  };
  return asked(
    pullRequest({
      ci: workflow('CI', { pull_request: {} }, { test: {} }),
      run: build,
      world: { workflows: [{ path, name: 'pages-build-deployment' }] },
    }),
    'sha',
  );
}

/** All that finished was skipped; another workflow, that will not call again, still runs. */
export function skippedBesideUnfinished(): Situation {
  const path = '.github/workflows/slow.yml';
  return pullRequest({
    ci: ciText({ test: { if: "github.actor == 'somebody'" } }),
    jobs: { test: 'skipped' },
    files: { ...files, [path]: workflow('Slow', { pull_request: {} }, { slow: {} }) },
    runs: [headRun({ id: 505, workflow: path, jobs: jobsOf(505, { slow: 'running' }) })],
  });
}

/** The only run was started by hand, and cancelled. */
export function cancelledByHand(): Situation {
  return asked(
    pullRequest({
      ci: workflow('CI', { workflow_dispatch: {} }, { test: {} }),
      jobs: { test: 'cancelled' },
      run: { event: 'workflow_dispatch', workflow: ciPath },
    }),
  );
}

/** A maintainer approved the first run of a contributor: the attempt before had no jobs. */
export function approvedFirstRun(): Situation {
  const repository = 'stranger/octo-repo';
  return pullRequest({
    run: {
      repository,
      actor: 'stranger',
      pullRequests: [],
      attempt: 2,
      jobs: jobsOf(runId, { lint: 'success', test: 'success' }, { attempt: 2 }),
      attempts: { 1: { status: 'completed', conclusion: 'action_required' } },
    },
    pull: { author: 'stranger', headRepository: repository },
    world: {
      branches: { main: 'main' },
      forks: [{ name: repository, branches: { 'fix-empty-text': 'head' } }],
    },
  });
}
