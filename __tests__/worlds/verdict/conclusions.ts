import { pullRequest, type Situation } from './change.ts';

type Conclusion = 'success' | 'failure' | 'timed_out' | 'cancelled' | 'skipped' | 'stale';

/** The check that the rule names ends in this way; the other one passes. */
export function requiredCheck(ending: Conclusion): Situation {
  return pullRequest({ requires: ['test'], jobs: { lint: 'success', test: ending } });
}

/** The check that the rule does not name ends in this way; the required one passes. */
export function informationalCheck(ending: Conclusion): Situation {
  return pullRequest({ requires: ['lint'], jobs: { lint: 'success', test: ending } });
}

/** GitHub could not start the workflow: the run has no jobs. */
export function startupFailure(...requires: string[]): Situation {
  return pullRequest({
    ...(requires.length > 0 && { requires }),
    run: { jobs: [], status: 'completed', conclusion: 'startup_failure' },
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
