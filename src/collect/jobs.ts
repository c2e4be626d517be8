import type { Context } from '../context.ts';
import type { Conclusion, Job, Run } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import type { Gaps } from './gaps.ts';
import { type ListedRun, readJobs } from './runs.ts';

/** Reads the jobs of all runs side by side; runs whose jobs cannot be read keep none, with a gap. */
export async function readJobsOf(
  github: GitHub,
  context: Context,
  listed: ListedRun[],
  gaps: Gaps,
): Promise<Run[]> {
  const runs = await Promise.all(
    listed.map(async ({ run }) => {
      const isOwn = run.id === context.ownRunId;
      const own = isOwn ? { name: context.ownJob, runner: context.ownRunner } : null;
      const jobs = await gaps.optional(readJobs(github, context.repository, run.id, own), {
        about: 'jobs',
        what: `Jobs of ${run.workflow} (${run.id})`,
        permission: 'actions: read',
      });
      const full = { ...run, jobs: inOrder(jobs ?? []) };
      return isOwn ? finishedWithoutUs(full) : full;
    }),
  );
  return runs.sort((a, b) => (a.workflow < b.workflow ? -1 : a.workflow > b.workflow ? 1 : a.id - b.id));
}

/** GitHub gives jobs of several attempts mixed; the order of their ids is the order of the workflow. */
function inOrder(jobs: Job[]): Job[] {
  return [...jobs].sort((a, b) => a.attempt - b.attempt || a.id - b.id);
}

/**
 * As the last job of a workflow, Docket reports a run that it is part of: its own job is left out, and the run counts
 * as finished when its other jobs are.
 */
function finishedWithoutUs(run: Run): Run {
  const newest = run.jobs.filter((job) => job.attempt === run.attempt);
  if (newest.length === 0 || newest.some((job) => job.status !== 'completed')) return run;
  return { ...run, status: 'completed', conclusion: conclusionOfJobs(newest) };
}

const worstFirst: Conclusion[] = ['failure', 'timed_out', 'cancelled'];

function conclusionOfJobs(jobs: Job[]): Conclusion {
  return worstFirst.find((conclusion) => jobs.some((job) => job.conclusion === conclusion)) ?? 'success';
}
