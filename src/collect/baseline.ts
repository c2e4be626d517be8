import type { Repository } from '../context.ts';
import type { Baseline, BaseRun, Run } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import type { Gaps } from './gaps.ts';
import { readJobs } from './jobs.ts';
import { type ListedRun, toListedRun } from './runs.ts';

const lookBack = 30;
const failures = new Set(['failure', 'timed_out', 'startup_failure']);

/**
 * Reads how the base branch stood before this change: the newest finished run of each of the head's workflows there,
 * and which jobs failed in it where the same workflow failed on the head. Only runs made before the head's own ones
 * count, so that a later look says the same.
 */
export async function readBaseline(
  github: GitHub,
  repository: Repository,
  branch: string,
  sha: string,
  runs: Run[],
  gaps: Gaps,
): Promise<Baseline | null> {
  const started = runs.map((run) => run.createdAt).sort()[0];
  const listed = await gaps.optional(listBase(github, repository, branch, started), {
    about: 'baseline',
    what: `Earlier runs on ${branch}`,
    permission: 'actions: read',
  });
  if (listed === null) return null;
  const before = listed.filter((item) => item.headSha !== sha && item.run.status === 'completed');
  const newest = newestByWorkflow(before, new Set(runs.map((run) => run.workflowId)));
  const read = Promise.all(newest.map((item) => toBaseRun(github, repository, item, runs)));
  const baseRuns = await gaps.optional(read, {
    about: 'baseline',
    what: `Jobs of earlier runs on ${branch}`,
    permission: 'actions: read',
  });
  return { branch, greenCommit: newestGreen(before, newest), runs: baseRuns ?? [] };
}

async function listBase(
  github: GitHub,
  repository: Repository,
  branch: string,
  started: string | undefined,
): Promise<ListedRun[]> {
  const { data } = await github.rest.actions.listWorkflowRunsForRepo({
    owner: repository.owner,
    repo: repository.name,
    branch,
    event: 'push',
    exclude_pull_requests: true,
    per_page: lookBack,
    ...(started && { created: `<=${started}` }),
  });
  return data.workflow_runs.map((run) => toListedRun(run, repository));
}

function newestByWorkflow(listed: ListedRun[], wanted: Set<number>): ListedRun[] {
  const newest = new Map<number, ListedRun>();
  for (const item of listed) {
    if (wanted.has(item.run.workflowId) && !newest.has(item.run.workflowId))
      newest.set(item.run.workflowId, item);
  }
  return [...newest.values()].sort((a, b) => a.run.workflowId - b.run.workflowId);
}

/** The newest commit on which none of the head's workflows that ran there ended otherwise than green. */
function newestGreen(before: ListedRun[], newest: ListedRun[]): string | null {
  const wanted = new Set(newest.map((item) => item.run.workflowId));
  const relevant = before.filter((item) => wanted.has(item.run.workflowId));
  const commits = [...new Set(relevant.map((item) => item.headSha))];
  const green = (sha: string): boolean =>
    relevant.filter((item) => item.headSha === sha).every((item) => item.run.conclusion === 'success');
  return commits.find(green) ?? null;
}

async function toBaseRun(
  github: GitHub,
  repository: Repository,
  item: ListedRun,
  headRuns: Run[],
): Promise<BaseRun> {
  const { run } = item;
  const failedHere = headRuns.some((head) => head.workflowId === run.workflowId && hasFailedJob(head));
  // A green run can hold failures that `continue-on-error` hid, so its jobs count as well.
  const jobs = failedHere ? await readJobs(github, repository, run.id) : undefined;
  return {
    workflowId: run.workflowId,
    runId: run.id,
    sha: item.headSha,
    conclusion: run.conclusion,
    url: run.url,
    ...(jobs && { failedJobs: failedJobsOf(jobs, run.attempt) }),
  };
}

function hasFailedJob(run: Run): boolean {
  return run.jobs.some((job) => failures.has(job.conclusion ?? ''));
}

function failedJobsOf(jobs: Run['jobs'], attempt: number): NonNullable<BaseRun['failedJobs']> {
  return jobs
    .filter((job) => job.attempt === attempt && failures.has(job.conclusion ?? ''))
    .map((job) => ({
      name: job.name,
      steps: job.steps.filter((step) => failures.has(step.conclusion ?? '')).map((step) => step.name),
    }));
}
