import type { Run } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { lastPage, pagesAfter } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { MOST_JOB_REQUESTS } from '../budget.ts';
import type { Gaps } from '../reading/gaps.ts';
import { cutSteps, type StepsCut } from './step-cut.ts';

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
 * @returns the lists by the runs' ids, without those that could not be read, and how many requests it took.
 */
export async function listJobsOf(
  github: GitHub,
  repository: Repository,
  runs: readonly Run[],
  gaps: Gaps,
): Promise<{ lists: ReadonlyMap<number, JobList>; requests: number }> {
  const optional = <T>(run: Run, read: Promise<T>): Promise<T | null> =>
    gaps.optional(read, {
      about: 'jobs',
      what: `Jobs of ${run.workflow} (${run.id})`,
      permission: 'actions: read',
    });
  const pageOf = (run: Run) => (page: number) => readPage(github, repository, run.id, page);
  const firsts = await Promise.all(runs.map((run) => optional(run, pageOf(run)(1))));
  const pages = share(firsts.map((first) => (first === null ? 1 : lastPage(first))));
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
function share(wanted: readonly number[]): number[] {
  let left = MOST_JOB_REQUESTS - wanted.length;
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
