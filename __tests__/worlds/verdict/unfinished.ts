import { ciText, headRun, jobsOf, pullRequest, type Situation, workflow } from './change.ts';

/** A deployment waits until somebody approves its environment. */
export function waitsForApproval(...requires: string[]): Situation {
  return pullRequest({
    ...(requires.length > 0 && { requires }),
    ci: ciText({ test: {}, preview: { environment: 'preview' } }),
    jobs: { test: 'success', preview: 'waiting' },
    run: { status: 'waiting' },
    runs: [lintRun()],
    workflows: { 'lint.yml': lint },
    world: {},
  });
}

const lint = workflow('Lint', { pull_request: {} }, { lint: {} });
const lintRun = () =>
  headRun({ id: 503, workflow: '.github/workflows/lint.yml', jobs: jobsOf(503, { lint: 'success' }) });

/** GitHub's own code scanning still runs. */
export function codeScanning(): Situation {
  const path = 'dynamic/github-code-scanning/codeql';
  const analyze = headRun({
    id: 504,
    workflow: path,
    event: 'dynamic',
    jobs: jobsOf(504, { analyze: 'running' }),
  });
  return pullRequest({ runs: [analyze], world: { workflows: [{ path, name: 'CodeQL' }] } });
}

const slow = workflow('Slow', { pull_request: {} }, { slow: {} });

/** A workflow that Docket does not listen to still runs. */
export function unlisted(...requires: string[]): Situation {
  const path = '.github/workflows/slow.yml';
  return pullRequest({
    ...(requires.length > 0 && { requires }),
    files: { [path]: slow },
    runs: [headRun({ id: 505, workflow: path, jobs: jobsOf(505, { slow: 'running' }) })],
  });
}

/** A workflow that Docket listens to still runs; the one that ended has failed or passed. */
export function listed(test: 'success' | 'failure'): Situation {
  return pullRequest({
    jobs: { lint: 'success', test },
    workflows: { 'slow.yml': slow },
    runs: [
      headRun({
        id: 505,
        workflow: '.github/workflows/slow.yml',
        jobs: jobsOf(505, { slow: 'running' }),
      }),
    ],
  });
}
