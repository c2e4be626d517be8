import type { JobSpec } from '../../fake/world.ts';
import { headTime } from '../ordinary/scenario.ts';
import { after } from '../times.ts';
import { ciText, headRun, type Jobs, jobsOf, mainRun, pullRequest, type Situation } from './change.ts';

const again = { attempt: 2, startedAt: after(headTime, 604) };
const secondStart = { createdAt: headTime, startedAt: after(headTime, 600) };

/** The tests failed; only they were run again, and end so. */
export function failedJobsAgain(ending: 'success' | 'failure'): Situation {
  const first = jobsOf(501, { lint: 'success', test: 'failure' }, { attempt: 1 });
  return pullRequest({ run: { ...secondStart, jobs: [...first, ...jobsOf(501, { test: ending }, again)] } });
}

/** Somebody cancelled the run, and started all of it again. */
export function cancelledThenPassed(): Situation {
  const first = jobsOf(501, { lint: 'success', test: 'cancelled' }, { attempt: 1 });
  const second = jobsOf(501, { lint: 'success', test: 'success' }, again);
  return pullRequest({ run: { ...secondStart, jobs: [...first, ...second] } });
}

/** The pull request was closed and opened again: the older run of CI ended so, the newer one passed. */
export function olderRun(ending: 'cancelled' | 'failure'): Situation {
  const older = headRun({ id: 500, number: 1, jobs: jobsOf(500, { lint: 'success', test: ending }) });
  return pullRequest({ run: { number: 2 }, runs: [older] });
}

/** CI ran for the push and for the pull request. */
export function pushAndPullRequest(push: Jobs): Situation {
  return pullRequest({ runs: [headRun({ id: 502, event: 'push', jobs: jobsOf(502, push) })] });
}

const matrix = (strategy: Record<string, unknown>, more: Record<string, unknown> = {}): string =>
  ciText({ test: { ...more, strategy: { matrix: { node: [20, 22, 24] }, ...strategy } } });

/** One leg failed, and fail-fast cancelled the others. */
export function failFast(): Situation {
  return pullRequest({
    ci: matrix({}),
    jobs: { 'test (20)': 'success', 'test (22)': 'failure', 'test (24)': 'cancelled' },
  });
}

/** A leg with `continue-on-error` failed; the run is green. On `main` it ends as given. */
export function experimentalLeg(onMain: 'success' | 'failure'): Situation {
  const legs = (last: 'success' | 'failure'): Jobs => ({
    'test (20)': 'success',
    'test (22)': 'success',
    'test (24)': last,
  });
  return pullRequest({
    ci: matrix({ 'fail-fast': false }, { 'continue-on-error': '${{ matrix.node == 24 }}' }),
    jobs: legs('failure'),
    run: { conclusion: 'success' },
    runs: [mainRun(legs(onMain), { conclusion: 'success' })],
  });
}

/** The tests fail on the head; on `main` they end as given. */
export function failsBesideMain(onMain: 'success' | 'failure'): Situation {
  return pullRequest({
    jobs: { lint: 'success', test: 'failure' },
    runs: [mainRun({ lint: 'success', test: onMain })],
  });
}

/** The job failed, and no step of it did. */
export function runnerLost(): Situation {
  const [, test] = jobsOf(501, { lint: 'success', test: 'failure' });
  return pullRequest({
    jobs: { lint: 'success', test: { conclusion: 'failure', steps: endedBefore(test!, 'Run npm test') } },
  });
}

/** A step that only installs failed; what it installs is not changed. */
export function setUpFailed(changed: Record<string, string> = {}): Situation {
  const [, test] = jobsOf(501, { lint: 'success', test: 'failure' });
  const steps = endedBefore(test!, 'Run npm test').map((step) =>
    step.name === 'Run npm ci' ? { ...step, conclusion: 'failure' as const } : step,
  );
  return pullRequest({ changed, jobs: { lint: 'success', test: { conclusion: 'failure', steps } } });
}

function endedBefore({ steps = [] }: JobSpec, name: string): NonNullable<JobSpec['steps']> {
  return steps.slice(
    0,
    steps.findIndex((step) => step.name === name),
  );
}
