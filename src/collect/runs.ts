import type { Repository } from '../context.ts';
import { Conclusion, type Job, type Run, Status, type Step } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus, reasonOf } from '../github/errors.ts';
import { allPages } from '../github/pages.ts';
import { redact } from '../parse/redact.ts';
import { instant, instantOrNull, secondsBetween } from './times.ts';

type RunAnswer = Awaited<ReturnType<GitHub['rest']['actions']['getWorkflowRun']>>['data'];
type JobAnswer = Awaited<
  ReturnType<GitHub['rest']['actions']['listJobsForWorkflowRun']>
>['data']['jobs'][number];

/** A run without its jobs, and what only collecting needs of it. */
export interface ListedRun {
  run: Run;
  headSha: string;
  headRepository: { owner: string; name: string } | null;
  subject: string | null;
}

/**
 * Reads one run.
 *
 * @throws in one sentence when it does not exist or the token may not read it.
 */
export async function readRun(github: GitHub, repository: Repository, runId: number): Promise<ListedRun> {
  const { owner, name } = repository;
  try {
    const { data } = await github.rest.actions.getWorkflowRun({ owner, repo: name, run_id: runId });
    return toListedRun(data, repository);
  } catch (error) {
    if (hasStatus(error, 404)) {
      throw new Error(
        `Workflow run ${runId} does not exist in ${owner}/${name} any more, or the token may not see it: give the id of a run that GitHub still keeps.`,
        { cause: error },
      );
    }
    throw noRuns(error);
  }
}

/**
 * Lists all runs of a head commit, newest first as GitHub gives them.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 *
 * @throws when the token may not read runs: without them nothing can be said.
 */
export async function readRuns(github: GitHub, repository: Repository, sha: string): Promise<ListedRun[]> {
  const { owner, name: repo } = repository;
  const query = { owner, repo, head_sha: sha, per_page: 100 };
  try {
    const pages = await allPages((page) => github.rest.actions.listWorkflowRunsForRepo({ ...query, page }));
    return pages.flatMap((page) => page.workflow_runs).map((run) => toListedRun(run, repository));
  } catch (error) {
    throw noRuns(error);
  }
}

function noRuns(error: unknown): unknown {
  if (hasStatus(error, 401)) {
    return new Error('GitHub refuses the token (401): give a valid one in the input "token".', {
      cause: error,
    });
  }
  if (hasStatus(error, 403, 404)) {
    return new Error(
      `Workflow runs cannot be read (${reasonOf(error)}): give the job the permission "actions: read".`,
      { cause: error },
    );
  }
  return error;
}

/** The job that Docket runs in, when it is part of the run: by its id in the workflow file and its runner. */
export interface OwnJob {
  name: string | null;
  runner: string | null;
}

/**
 * Reads the jobs of all attempts of a run: `filter=latest` would lose the jobs that "re-run failed jobs" left alone.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function readJobs(
  github: GitHub,
  repository: Repository,
  runId: number,
  own: OwnJob | null = null,
): Promise<Job[]> {
  const query = {
    owner: repository.owner,
    repo: repository.name,
    run_id: runId,
    filter: 'all' as const,
    per_page: 100,
  };
  const pages = await allPages((page) => github.rest.actions.listJobsForWorkflowRun({ ...query, page }));
  return pages
    .flatMap((page) => page.jobs)
    .filter((job) => own === null || !isOwn(job, own))
    .map(toJob);
}

function isOwn(job: JobAnswer, own: OwnJob): boolean {
  return job.status !== 'completed' && (job.runner_name === own.runner || job.name === own.name);
}

/** GitHub's run as evidence, jobs left empty. */
export function toListedRun(answer: RunAnswer, repository: Repository): ListedRun {
  const path = answer.path?.replace(/@.*$/, '') || null;
  return {
    headSha: answer.head_sha,
    headRepository: answer.head_repository
      ? { owner: answer.head_repository.owner?.login ?? '', name: answer.head_repository.name }
      : null,
    subject: answer.head_commit?.message ? firstLine(answer.head_commit.message) : null,
    run: {
      id: answer.id,
      workflowId: answer.workflow_id,
      // Masked like the names in workflow files, with which it is compared.
      workflow: redact(answer.name || path || `workflow ${answer.workflow_id}`),
      path: path?.startsWith('.github/workflows/') ? path : null,
      event: answer.event,
      number: answer.run_number,
      attempt: answer.run_attempt ?? 1,
      status: Status.catch('pending').parse(answer.status),
      conclusion: conclusionOf(answer.conclusion),
      headBranch: answer.head_branch,
      createdAt: instant(answer.created_at),
      startedAt: instant(answer.run_started_at ?? answer.created_at),
      url: answer.html_url,
      displayTitle: firstLine(answer.display_title ?? ''),
      pullRequests: ownPullRequests(answer, repository),
      jobs: [],
    },
  };
}

/** A run can name pull requests of forks that share the branch: only those with our repository as base count. */
function ownPullRequests(answer: RunAnswer, repository: Repository): number[] {
  const ours = answer.repository?.id;
  return (answer.pull_requests ?? [])
    .filter((pull) => (ours ? pull.base.repo.id === ours : pull.base.repo.name === repository.name))
    .map((pull) => pull.number);
}

/** GitHub's job as evidence. */
export function toJob(answer: JobAnswer): Job {
  return {
    id: answer.id,
    name: answer.name,
    attempt: answer.run_attempt ?? 1,
    status: Status.catch('pending').parse(answer.status),
    conclusion: conclusionOf(answer.conclusion),
    startedAt: instantOrNull(answer.started_at),
    completedAt: instantOrNull(answer.completed_at),
    url: answer.html_url ?? '',
    steps: (answer.steps ?? []).map(toStep),
  };
}

function toStep(answer: NonNullable<JobAnswer['steps']>[number]): Step {
  const status = Status.catch('pending').parse(answer.status);
  const conclusion = conclusionOf(answer.conclusion);
  const seconds = secondsBetween(answer.started_at, answer.completed_at);
  return {
    number: answer.number,
    name: answer.name,
    ...(status !== 'completed' && { status }),
    ...(conclusion !== null && conclusion !== 'success' && { conclusion }),
    ...(seconds !== undefined && { seconds }),
  };
}

/** An unknown conclusion must never read as a success, so it becomes `stale`. */
export function conclusionOf(text: string | null | undefined): Conclusion | null {
  return text ? Conclusion.catch('stale').parse(text) : null;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
