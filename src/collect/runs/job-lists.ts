import type { Run } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { lastPage, pagesAfter } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps } from '../reading/reading.ts';

type Listed = Awaited<ReturnType<GitHub['rest']['actions']['listJobsForWorkflowRun']>>;
export type JobAnswer = Listed['data']['jobs'][number] & { stepsCut?: StepsCut };
type Page = Pick<Listed, 'headers'> & { data: { total_count: number; jobs: JobAnswer[] } };

/** The jobs of a run as GitHub lists them. */
export interface JobList {
  answers: JobAnswer[];
  /** How many there are. */
  total: number;
}

/**
 * Lists the jobs of all attempts of some runs side by side: the first page of each, then further ones in the order of
 * the runs, as far as the budget reaches. What cannot be read is a gap.
 *
 * @param most requests
 * @returns the lists by the runs' ids, without those that could not be read, and how many requests it took.
 */
export async function listJobsOf(
  github: GitHub,
  repository: Repository,
  runs: readonly Run[],
  gaps: Gaps,
  most: number,
): Promise<{ lists: ReadonlyMap<number, JobList>; requests: number }> {
  const optional = <T>(run: Run, read: Promise<T>): Promise<T | null> =>
    gaps.optional(read, {
      about: 'jobs',
      what: `Jobs of ${run.workflow} (${run.id})`,
      permission: 'actions: read',
    });
  const pageOf = (run: Run) => (page: number) => readPage(github, repository, run.id, page);
  const firsts = await Promise.all(runs.map((run) => optional(run, pageOf(run)(1))));
  const pages = share(
    firsts.map((first) => (first === null ? 1 : lastPage(first))),
    most,
  );
  const read = runs.map(async (run, index): Promise<[number, JobList][]> => {
    const first = firsts[index];
    const data = first && (await optional(run, pagesAfter(first, pageOf(run), pages[index]!)));
    if (!first || !data) return [];
    return [[run.id, { answers: data.flatMap(({ jobs }) => jobs), total: first.data.total_count }]];
  });
  return {
    lists: new Map((await Promise.all(read)).flat()),
    requests: pages.reduce((sum, count) => sum + count, 0),
  };
}

/** How many pages of each list are read: each has its first, and those in front come first. */
function share(wanted: readonly number[], most: number): number[] {
  let left = most - wanted.length;
  return wanted.map((pages) => {
    const further = Math.max(0, Math.min(pages - 1, left));
    left -= further;
    return 1 + further;
  });
}

/**
 * Jobs with as many of their steps as are read: of a page of a million the rest is let go at once.
 *
 * All attempts: `filter=latest` would lose the jobs that "re-run failed jobs" left alone.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function readPage(
  github: GitHub,
  { owner, name: repo }: Repository,
  runId: number,
  page: number,
): Promise<Page> {
  const query = { owner, repo, run_id: runId, filter: 'all' as const, per_page: 100, page };
  // A page can be twenty megabytes: the client's own parser, which looks for large integers, takes ten times as long.
  const request = { parseSuccessResponseBody: false };
  const answer = await github.rest.actions.listJobsForWorkflowRun({ ...query, request });
  const body = answer.data as unknown as ReadableStream<Uint8Array>;
  const { total_count, jobs } = (await new Response(body).json()) as Listed['data'];
  return { headers: answer.headers, data: { total_count, jobs: cutSteps(jobs) } };
}

/**
 * Steps of one page of jobs that are read. GitHub has no limit of steps: it shows the first thousand of a job, and a matrix
 * makes 256 jobs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsteps
 * https://docs.github.com/en/actions/reference/limits
 */
const MOST_STEPS_OF_PAGE = 5_000;

/** What a step says of itself. */
interface StepAnswer {
  status: string;
  conclusion: string | null;
}

/** How many steps of a job were cut. */
export interface StepsCut {
  /** They passed. */
  passed: number;
  /** They failed, were skipped, or are not finished. */
  others: number;
}

/**
 * The jobs of a page with at most so many steps together, each job with an equal share. Of a job that has more those stay
 * that failed or have not ended, then the skipped ones, and at least half a share of those that passed: whether a job did
 * anything, and what failed in it, can still be outcome. What was cut is noted in the job.
 */
export function cutSteps<T extends { steps?: StepAnswer[] }>(
  jobs: T[],
  most: number = MOST_STEPS_OF_PAGE,
): (T & { stepsCut?: StepsCut })[] {
  const total = jobs.reduce((sum, { steps = [] }) => sum + steps.length, 0);
  return total <= most ? jobs : jobs.map((job) => cutJob(job, Math.floor(most / jobs.length)));
}

function cutJob<T extends { steps?: StepAnswer[] }>(job: T, share: number): T & { stepsCut?: StepsCut } {
  const { steps = [] } = job;
  if (steps.length <= share) return job;
  const passed = steps.filter(hasPassed);
  const others = steps.filter((step) => !hasPassed(step)).sort((a, b) => rank(a) - rank(b));
  const ofPassed = passed.slice(0, Math.max(share - others.length, Math.floor(share / 2)));
  const ofOthers = others.slice(0, share - ofPassed.length);
  const kept = new Set([...ofPassed, ...ofOthers]);
  return {
    ...job,
    steps: steps.filter((step) => kept.has(step)),
    stepsCut: { passed: passed.length - ofPassed.length, others: others.length - ofOthers.length },
  };
}

const hasPassed = ({ status, conclusion }: StepAnswer): boolean =>
  status === 'completed' && conclusion === 'success';

function rank({ status, conclusion }: StepAnswer): number {
  if (status !== 'completed') return 1;
  return conclusion === 'skipped' ? 2 : 0;
}

/** The sentence that tells what was cut of a run's jobs; null: nothing was. */
export function describeCut(answers: readonly { stepsCut?: StepsCut }[], run: string): string | null {
  const cut = answers.flatMap(({ stepsCut }) => stepsCut ?? []);
  const count = cut.reduce((sum, { passed, others }) => sum + passed + others, 0);
  const others = cut.reduce((sum, one) => sum + one.others, 0);
  if (count === 0) return null;
  const outcome =
    others === 0 ? 'all of them passed' : `${others} of them failed, were skipped or had not ended`;
  const jobs = cut.length === 1 ? 'a job' : `${cut.length} jobs`;
  return `${count} steps of ${jobs} of ${run} were not read (${outcome}): Docket reads ${MOST_STEPS_OF_PAGE} steps of a hundred jobs at most.`;
}
