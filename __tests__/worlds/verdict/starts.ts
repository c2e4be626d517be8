import { buildWorld } from '../../fake/build.ts';
import { ciPath } from '../ordinary/scenario.ts';
import {
  ciText,
  headRun,
  type Jobs,
  jobsOf,
  pullRequest,
  runId,
  type Situation,
  workflow,
} from './change.ts';

/** Every night CI runs on `main`: that says nothing of a change. */
export function schedule(): Situation {
  return { ...pullRequest({ run: { event: 'schedule', head: 'main', branch: 'main', pullRequests: [] } }) };
}

/** Docket's own workflow ended. */
export function ownWorkflow(): Situation {
  const path = '.github/workflows/docket.yml';
  return pullRequest({ run: { workflow: path, event: 'workflow_run', head: 'main', branch: 'main' } });
}

/** Docket is the last job of CI, whose run is not finished while Docket works. */
export function lastJob(jobs: Jobs, requires?: string[]): Situation {
  const docket = {
    name: 'report',
    runner: 'GitHub Actions 77',
    status: 'in_progress' as const,
    completedAt: null,
    steps: [],
  };
  const situation = pullRequest({
    ci: ciText({ lint: {}, test: {}, report: { if: 'always()', needs: ['lint', 'test'] } }),
    jobs: { ...jobs, report: docket },
    ...(requires && { requires }),
    files: { '.github/workflows/docket.yml': '' },
  });
  return {
    ...situation,
    start: {
      eventName: 'pull_request',
      payload: {},
      inputs: { 'run-id': `${runId}` },
      workflowPath: ciPath,
      environment: { GITHUB_RUN_ID: `${runId}`, GITHUB_JOB: 'report' },
    },
  };
}

/** Somebody asks for a commit, on which one of two workflows failed. */
export function bySha(): Situation {
  const situation = pullRequest({
    workflows: { 'lint.yml': workflow('Lint', { pull_request: {} }, { lint: {} }) },
    jobs: { test: 'success' },
    ci: ciText({ test: {} }),
    runs: [
      headRun({ id: 503, workflow: '.github/workflows/lint.yml', jobs: jobsOf(503, { lint: 'failure' }) }),
    ],
  });
  const sha = buildWorld(situation.world).sha('head');
  return { ...situation, start: { eventName: 'workflow_dispatch', payload: {}, inputs: { sha } } };
}
