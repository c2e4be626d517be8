import { headRun, jobsOf, pullRequest, type Situation, workflow } from './change.ts';

type Conclusion = 'success' | 'failure' | 'timed_out' | 'cancelled';

/** The check that the rule names ends in this way; the other one passes. */
export function requiredCheck(ending: Conclusion): Situation {
  return pullRequest({ requires: ['test'], jobs: { lint: 'success', test: ending } });
}

/** The check that the rule does not name ends in this way; the required one passes. */
export function informationalCheck(ending: Conclusion): Situation {
  return pullRequest({ requires: ['lint'], jobs: { lint: 'success', test: ending } });
}

/** GitHub could not start the workflow: the run has no jobs. */
export function startupFailure(requires: string): Situation {
  return pullRequest({
    requires: [requires],
    run: { jobs: [], status: 'completed', conclusion: 'startup_failure' },
    workflows: { 'docs.yml': workflow('Docs', { pull_request: {} }, { docs: {} }) },
    runs: [
      headRun({ id: 503, workflow: '.github/workflows/docs.yml', jobs: jobsOf(503, { docs: 'success' }) }),
    ],
  });
}

/** A fork's first pull request: a maintainer must let its workflows run. */
export function firstContribution(): Situation {
  const repository = 'stranger/octo-repo';
  return pullRequest({
    run: {
      repository,
      actor: 'stranger',
      pullRequests: [],
      jobs: [],
      status: 'completed',
      conclusion: 'action_required',
    },
    pull: { author: 'stranger', headRepository: repository },
    world: {
      branches: { main: 'main' },
      forks: [{ name: repository, branches: { 'fix-empty-text': 'head' } }],
    },
  });
}
