import type { RunSpec } from '../../fake/world.ts';
import { ciPath } from '../ordinary/scenario.ts';
import { ciText, headRun, type Jobs, jobsOf, pullRequest, type Situation, workflow } from './change.ts';

/** Titles that `run-name:` gave the runs of this head. */
const titles = { ci: 'Checks for #31 by @octocat', slow: 'Slow checks for #31' };

const slowPath = '.github/workflows/slow.yml';
const slow = `run-name: Slow checks for #\${{ github.event.number }}\n${workflow('Slow', { pull_request: {} }, { slow: {} })}`;
const slowRun = (over: Partial<RunSpec> = {}): RunSpec =>
  headRun({
    id: 505,
    workflow: slowPath,
    runName: titles.slow,
    jobs: jobsOf(505, { slow: 'running' }),
    ...over,
  });

/** All runs have titles of their own; the slow workflow, which Docket listens to, stands as told. */
export function titled(slowly: Jobs, ...requires: string[]): Situation {
  return pullRequest({
    ci: `run-name: Checks for #\${{ github.event.number }}\n${ciText()}`,
    run: { runName: titles.ci },
    workflows: { 'slow.yml': slow },
    runs: [slowRun({ jobs: jobsOf(505, slowly) })],
    ...(requires.length > 0 && { requires }),
  });
}

/** The configuration names a check by its workflow, whose run has a title of its own. */
export function configured(jobs: Jobs): Situation {
  return pullRequest({
    run: { runName: titles.ci },
    jobs,
    files: { '.github/docket.yml': 'required:\n  checks: ["CI / test"]\n' },
  });
}

/** A title of its own, for a workflow without a name: its path is its name. */
export function nameless(): Situation {
  return pullRequest({
    workflows: { 'slow.yml': slow.replace('name: Slow\n', '') },
    files: { '.github/workflows/docket.yml': listening('CI', slowPath) },
    runs: [slowRun()],
  });
}

/** The workflow is called otherwise in this change: Docket's file names it as the default branch does. */
export function renamed(): Situation {
  return pullRequest({
    workflows: { 'slow.yml': slow },
    changed: { [slowPath]: slow.replace('name: Slow\n', 'name: Snail\n') },
    runs: [slowRun({ runName: undefined, name: 'Snail' })],
  });
}

/** GitHub could not read the file, and calls the run by its path. */
export function unreadable(): Situation {
  return pullRequest({
    changed: { [ciPath]: 'name: CI\non: [pull_request\n' },
    run: { name: ciPath, jobs: [], status: 'completed', conclusion: 'startup_failure' },
  });
}

/** Two files of one name; Docket waits for both of them. */
export function namesakes(first: 'success' | 'cancelled'): Situation {
  const other = workflow('CI', { pull_request: {} }, { test: {} });
  return pullRequest({
    jobs: { lint: 'success', test: first },
    workflows: { 'other.yml': other },
    runs: [
      headRun({
        id: 506,
        workflow: '.github/workflows/other.yml',
        jobs: jobsOf(506, { test: 'success' }),
      }),
    ],
  });
}

function listening(...workflows: string[]): string {
  return `name: Docket\non:\n  workflow_run:\n    workflows: ${JSON.stringify(workflows)}\n    types: [completed]\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docket-ci/docket@v1\n`;
}

/** A server from before 2022: GitHub does not say which file a run belongs to. */
export function oldServer(): Situation {
  return pullRequest({ world: { oldServer: true } });
}
