import { ciText, pullRequest, type Situation } from './change.ts';

/** The job's own condition was not met. */
export function byItsCondition(): Situation {
  return pullRequest({
    ci: ciText({ lint: {}, test: { if: "contains(github.event.pull_request.labels.*.name, 'test')" } }),
    jobs: { lint: 'success', test: 'skipped' },
    requires: ['lint', 'test'],
  });
}

/** A job that it needs failed, and is not required itself: GitHub lets the skipped one pass. */
export function afterAnOptionalFailure(): Situation {
  return pullRequest({
    ci: ciText({ build: {}, test: { needs: ['build'] } }),
    jobs: { build: 'failure', test: 'skipped' },
    requires: ['test'],
  });
}

/** A job that it needs failed, and is required. */
export function afterARequiredFailure(): Situation {
  return pullRequest({
    ci: ciText({ build: {}, test: { needs: ['build'] } }),
    jobs: { build: 'failure', test: 'skipped' },
  });
}

/** Nothing in the workflow file says why. */
export const unexplained = (): Situation =>
  pullRequest({ jobs: { lint: 'success', test: 'skipped' }, requires: ['lint', 'test'] });

/** The one required job always runs, and fails when a job that it needs did not succeed: here the tests. */
export function aggregator(): Situation {
  const steps = [
    { name: 'Set up job' },
    { name: 'Run exit 1', conclusion: 'failure' as const },
    { name: 'Complete job' },
  ];
  return pullRequest({
    ci: ciText({
      lint: {},
      test: {},
      all: {
        if: 'always()',
        needs: ['lint', 'test'],
        steps: [{ if: "contains(needs.*.result, 'failure')", run: 'exit 1' }],
      },
    }),
    jobs: { lint: 'success', test: 'failure', all: { conclusion: 'failure', steps } },
    requires: ['all'],
  });
}

/** The one required job needs the others, and does not run when one fails. */
export function aggregatorWithoutAlways(): Situation {
  return pullRequest({
    ci: ciText({ lint: {}, test: {}, all: { needs: ['lint', 'test'] } }),
    jobs: { lint: 'success', test: 'failure', all: 'skipped' },
    requires: ['all'],
  });
}

/** A draft: no job's condition is met. */
export function draft(): Situation {
  const condition = { if: 'github.event.pull_request.draft == false' };
  return pullRequest({
    ci: ciText({ lint: condition, test: condition }),
    jobs: { lint: 'skipped', test: 'skipped' },
    pull: { draft: true },
  });
}
