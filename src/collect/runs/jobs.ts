import type { Conclusion } from '../../evidence/conclusions.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Context, Repository } from '../../settings/context.ts';
import { Budget } from '../budget.ts';
import type { Gaps, Reading } from '../reading/reading.ts';
import { chooseForJobs, type JobChoice } from './job-choice.ts';
import { describeCut, type JobAnswer, type JobList, listJobsOf, readPage } from './job-lists.ts';
import type { ListedRun } from './runs.ts';
import type { Subject } from './subject.ts';
import { type LoggedSteps, loggedSteps, toJobs } from './to-job.ts';
import { inReportOrder } from './workflow-names.ts';

/** Pages of the jobs of one run of the base branch. */
const MOST_PAGES = 3;

/** The phase of the runs: those of the head with their jobs, and the times of their steps. */
export interface RunsPhase {
  /** In the order of the report. */
  runs: Run[];
  loggedSteps: LoggedSteps;
  /** How many requests it took. */
  requests: number;
}

/** Reads the jobs of the head's runs. Of a workflow whose runs GitHub did not list nobody knows. */
export async function readHeadRuns(
  { github, context, gaps, budget }: Reading,
  { runs, listed, unlisted }: Subject,
): Promise<RunsPhase> {
  const read = readJobsOf(github, context, runs, gaps, budget);
  if (unlisted > 0)
    gaps.add(
      'runs',
      `Of ${listed + unlisted} runs of this commit the newest ${listed} were listed: ${budget.bounds.exceeded}.`,
    );
  return read;
}

/** Reads the jobs of the chosen runs; runs whose jobs cannot be read keep none, with a gap. */
export async function readJobsOf(
  github: GitHub,
  context: Context,
  listed: ListedRun[],
  gaps: Gaps,
  { bounds }: Budget = new Budget(),
): Promise<RunsPhase> {
  const { jobLists: most, exceeded } = bounds;
  const runsOf = listed.map(({ run }) => run);
  const choice = chooseForJobs(runsOf, most);
  const { lists, requests } = await listJobsOf(github, context.repository, choice.read, gaps, most);
  const answers = [...lists.values()].flatMap((list) => list.answers);
  const runs = runsOf.map((run) => withJobs(context, run, lists.get(run.id)));
  tellUnread(choice, lists, gaps, exceeded);
  runs.sort(inReportOrder);
  return { runs, loggedSteps: loggedSteps(answers), requests };
}

function withJobs(context: Context, run: Run, list: JobList | undefined): Run {
  if (list === undefined) return { ...run, jobsUnread: true };
  const { answers, total } = list;
  const read =
    run.id === context.ownRunId ? withoutUs(context, run, answers) : { ...run, jobs: toJobs(answers) };
  return answers.length < total ? { ...read, jobsUnread: true } : read;
}

/** Runs that count and were not read leave the verdict open; older ones would only have told of flaky checks. */
function tellUnread(
  { read, unread, older }: JobChoice,
  lists: ReadonlyMap<number, JobList>,
  gaps: Gaps,
  exceeded: string,
): void {
  if (unread.length > 0) {
    const all = read.length + unread.length;
    gaps.add('jobs', `The jobs of ${unread.length} of ${all} runs were not read: ${exceeded}.`);
  }
  for (const { id, workflow } of read) {
    const { answers, total } = lists.get(id) ?? { answers: [], total: 0 };
    if (answers.length < total)
      gaps.add(
        'jobs',
        `Of the ${total} jobs of ${workflow} (${id}) ${answers.length} were read: ${exceeded}.`,
      );
    const cut = describeCut(answers, `${workflow} (${id})`);
    if (cut !== null) gaps.add('budget', cut);
  }
  if (older.length > 0) {
    const runs = older.length === 1 ? 'an older run' : `${older.length} older runs`;
    gaps.add('budget', `The jobs of ${runs} of the same workflows were not read: ${exceeded}.`);
  }
}

/**
 * As the last job of a workflow, Docket reports a run that it is part of: its own job is left out of all attempts, and
 * the run counts as finished when its other jobs are.
 */
function withoutUs(context: Context, run: Run, answers: JobAnswer[]): Run {
  const own = answers.find((job) => isOwn(job, context))?.name;
  const jobs = toJobs(answers.filter(({ name }) => name !== own));
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
  return { jobs: toJobs(answers), loggedSteps: loggedSteps(answers) };
}
