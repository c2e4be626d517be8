import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Job, Run } from '../../src/evidence/run.ts';
import { changedFile, job, plan, run, steps } from './evidence.ts';

/** The ordinary states of a job, and of the run `CI` with some jobs. */

export const failed = (name: string, over: Partial<Job> = {}): Job =>
  job(name, {
    conclusion: 'failure',
    steps: steps('Set up job', { name: 'Run tests', conclusion: 'failure' }),
    ...over,
  });

export const skipped = (name: string): Job =>
  job(name, { conclusion: 'skipped', startedAt: null, completedAt: null });

export const running = (name: string, over: Partial<Job> = {}): Job =>
  job(name, { status: 'in_progress', conclusion: null, completedAt: null, ...over });

export const ci = (...jobs: Job[]): Run => run('CI', { jobs });
export const red = (...jobs: Job[]): Run => run('CI', { conclusion: 'failure', jobs });
export const open = (...jobs: Job[]): Run => run('CI', { status: 'in_progress', conclusion: null, jobs });

/** The pull request changes these files; how many there are is not known otherwise. */
export const changing = (...paths: string[]): Evidence['changes'] => ({
  source: 'pull request',
  files: paths.map((path) => changedFile(path)),
  total: null,
});

/** The milestone has a plan. */
export const planned = (over: Parameters<typeof plan>[0]): Evidence['plan'] => ({
  path: 'docs/milestones/M09/M09_plan.md',
  content: plan(over),
});
