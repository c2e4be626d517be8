import type { Context, Repository } from '../../context.ts';
import { type Conclusion, type Job, type Run, Status, type Step } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { LoggedStep } from '../../parse/log.ts';
import type { Gaps } from '../reading/gaps.ts';
import { instantOrNull, secondsBetween } from '../reading/times.ts';
import { inReportOrder } from './named.ts';
import { conclusionOf, type ListedRun } from './runs.ts';

type JobAnswer = Awaited<
  ReturnType<GitHub['rest']['actions']['listJobsForWorkflowRun']>
>['data']['jobs'][number];

/** By the id of a job its steps with their times, in the order of the Evidence. */
export type LoggedSteps = ReadonlyMap<number, LoggedStep[]>;

/** The runs with their jobs and the times of their steps. */
export interface ReadJobs {
  runs: Run[];
  loggedSteps: LoggedSteps;
}

/** Reads the jobs of all runs side by side; runs whose jobs cannot be read keep none, with a gap. */
export async function readJobsOf(
  github: GitHub,
  context: Context,
  listed: ListedRun[],
  gaps: Gaps,
): Promise<ReadJobs> {
  const loggedSteps = new Map<number, LoggedStep[]>();
  const runs = await Promise.all(
    listed.map(async ({ run }): Promise<Run> => {
      const answers = await gaps.optional(listJobs(github, context.repository, run.id), {
        about: 'jobs',
        what: `Jobs of ${run.workflow} (${run.id})`,
        permission: 'actions: read',
      });
      if (answers === null) return { ...run, jobsUnread: true };
      for (const job of answers) loggedSteps.set(job.id, stepsOf(job));
      return run.id === context.ownRunId
        ? withoutUs(context, run, answers)
        : { ...run, jobs: inOrder(answers.map(toJob)) };
    }),
  );
  runs.sort(inReportOrder);
  return { runs, loggedSteps };
}

function stepsOf({ steps = [] }: JobAnswer): LoggedStep[] {
  return steps.map(({ name, started_at, completed_at }) => ({
    name,
    startedAt: instantOrNull(started_at),
    completedAt: instantOrNull(completed_at),
  }));
}

/** GitHub gives jobs of several attempts mixed; the order of their ids is the order of the workflow. */
function inOrder(jobs: Job[]): Job[] {
  return [...jobs].sort((a, b) => a.attempt - b.attempt || a.id - b.id);
}

/**
 * As the last job of a workflow, Docket reports a run that it is part of: its own job is left out of all attempts, and
 * the run counts as finished when its other jobs are.
 */
function withoutUs(context: Context, run: Run, answers: JobAnswer[]): Run {
  const own = answers.find((job) => isOwn(job, context))?.name;
  const jobs = inOrder(answers.filter(({ name }) => name !== own).map(toJob));
  return finished({ ...run, jobs, ...(own !== undefined && { ownJob: own }) });
}

/** The job that Docket runs in, by its runner, or by its id in the workflow file. */
function isOwn(job: JobAnswer, { ownJob, ownRunner }: Context): boolean {
  const isOurs = (value: string | null, ours: string | null): boolean => ours !== null && value === ours;
  return job.status !== 'completed' && (isOurs(job.runner_name, ownRunner) || isOurs(job.name, ownJob));
}

function finished(run: Run): Run {
  const newest = run.jobs.filter((job) => job.attempt === run.attempt);
  if (newest.length === 0 || newest.some((job) => job.status !== 'completed')) return run;
  return { ...run, status: 'completed', conclusion: conclusionOfJobs(newest) };
}

const worstFirst: Conclusion[] = ['failure', 'timed_out', 'cancelled'];

function conclusionOfJobs(jobs: Job[]): Conclusion {
  return worstFirst.find((conclusion) => jobs.some((job) => job.conclusion === conclusion)) ?? 'success';
}

/** The jobs of a run with the times of their steps. */
export interface LoggedJobs {
  jobs: Job[];
  loggedSteps: LoggedSteps;
}

/**
 * Reads the jobs of all attempts of a run: `filter=latest` would lose the jobs that "re-run failed jobs" left alone.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function readLoggedJobs(
  github: GitHub,
  repository: Repository,
  runId: number,
): Promise<LoggedJobs> {
  const answers = await listJobs(github, repository, runId);
  return {
    jobs: inOrder(answers.map(toJob)),
    loggedSteps: new Map(answers.map((job) => [job.id, stepsOf(job)])),
  };
}

async function listJobs(github: GitHub, repository: Repository, runId: number): Promise<JobAnswer[]> {
  const query = {
    owner: repository.owner,
    repo: repository.name,
    run_id: runId,
    filter: 'all' as const,
    per_page: 100,
  };
  const pages = await allPages((page) => github.rest.actions.listJobsForWorkflowRun({ ...query, page }));
  return pages.flatMap((page) => page.jobs);
}

/** GitHub's job as evidence. */
function toJob(answer: JobAnswer): Job {
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
