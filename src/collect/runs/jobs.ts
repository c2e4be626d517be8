import { type Conclusion, type Job, type Run, Status, type Step } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { LoggedStep } from '../../logs/log.ts';
import type { Context, Repository } from '../../settings/context.ts';
import { OVER_BUDGET } from '../budget.ts';
import type { Gaps } from '../reading/gaps.ts';
import { instantOrNull, secondsBetween } from '../reading/times.ts';
import { chooseForJobs, type JobChoice } from './job-choice.ts';
import { type JobAnswer, type JobList, listJobsOf, readPage } from './job-lists.ts';
import { inReportOrder } from './named.ts';
import { conclusionOf, type ListedRun } from './runs.ts';
import { toldCut } from './step-cut.ts';

/** Pages of the jobs of one run of the base branch. */
const MOST_PAGES = 3;

/** By the id of a job its steps with their times, in the order of the Evidence. */
export type LoggedSteps = ReadonlyMap<number, LoggedStep[]>;

/** The runs with their jobs and the times of their steps. */
export interface ReadJobs {
  runs: Run[];
  loggedSteps: LoggedSteps;
  /** How many requests it took. */
  requests: number;
}

/** Reads the jobs of the chosen runs (`job-choice.ts`); runs whose jobs cannot be read keep none, with a gap. */
export async function readJobsOf(
  github: GitHub,
  context: Context,
  listed: ListedRun[],
  gaps: Gaps,
): Promise<ReadJobs> {
  const choice = chooseForJobs(listed.map(({ run }) => run));
  const { lists, requests } = await listJobsOf(github, context.repository, choice.read, gaps);
  const answers = [...lists.values()].flatMap((list) => list.answers);
  const runs = listed.map(({ run }) => withJobs(context, run, lists.get(run.id)));
  tellUnread(choice, lists, gaps);
  runs.sort(inReportOrder);
  return { runs, loggedSteps: new Map(answers.map((job) => [job.id, stepsOf(job)])), requests };
}

function withJobs(context: Context, run: Run, list: JobList | undefined): Run {
  if (list === undefined) return { ...run, jobsUnread: true };
  const { answers, total } = list;
  const read =
    run.id === context.ownRunId
      ? withoutUs(context, run, answers)
      : { ...run, jobs: inOrder(answers.map(toJob)) };
  return answers.length < total ? { ...read, jobsUnread: true } : read;
}

/** Runs that count and were not read leave the verdict open; older ones would only have told of flaky checks. */
function tellUnread(
  { read, unread, older }: JobChoice,
  lists: ReadonlyMap<number, JobList>,
  gaps: Gaps,
): void {
  if (unread.length > 0) {
    const all = read.length + unread.length;
    gaps.add('jobs', `The jobs of ${unread.length} of ${all} runs were not read: ${OVER_BUDGET}.`);
  }
  for (const { id, workflow } of read) {
    const { answers, total } = lists.get(id) ?? { answers: [], total: 0 };
    if (answers.length < total)
      gaps.add(
        'jobs',
        `Of the ${total} jobs of ${workflow} (${id}) ${answers.length} were read: ${OVER_BUDGET}.`,
      );
    const cut = toldCut(answers, `${workflow} (${id})`);
    if (cut !== null) gaps.add('budget', cut);
  }
  if (older.length > 0) {
    const runs = older.length === 1 ? 'an older run' : `${older.length} older runs`;
    gaps.add('budget', `The jobs of ${runs} of the same workflows were not read: ${OVER_BUDGET}.`);
  }
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

/** Reads the jobs of all attempts of a run of the base branch; null when there are more than three hundred. */
export async function readLoggedJobs(
  github: GitHub,
  repository: Repository,
  runId: number,
): Promise<LoggedJobs | null> {
  const pages = await allPages((page) => readPage(github, repository, runId, page), MOST_PAGES);
  const answers = pages.flatMap(({ jobs }) => jobs);
  if (answers.length < (pages[0]?.total_count ?? 0)) return null;
  return {
    jobs: inOrder(answers.map(toJob)),
    loggedSteps: new Map(answers.map((job) => [job.id, stepsOf(job)])),
  };
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
    ...stepsDropped(answer),
  };
}

/** Steps that are left out count as passed, so where others are among them nothing is said of them. */
function stepsDropped({ stepsCut }: JobAnswer): Pick<Job, 'stepsDropped'> {
  return stepsCut === undefined || stepsCut.others > 0 ? {} : { stepsDropped: stepsCut.passed };
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
