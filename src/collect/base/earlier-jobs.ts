import type { Baseline, BaseRun, EarlierJob, Job, Run } from '../../evidence/run.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import type { Gaps, Reading } from '../reading/reading.ts';
import { type ListedRun, toListedRun } from '../runs/runs.ts';
import type { BaseReader } from './reader.ts';
import type { BaseRuns } from './runs.ts';

/** Endings that count as a failure. */
export const failures: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure']);

/** Older runs of a workflow that are looked into, and how many in all. */
const MOST_OF_WORKFLOW = 3;
const MOST = 6;

/** Whether a job came to an end of its own: one that was skipped or cancelled says nothing. */
export const hasRun = ({ conclusion }: Job): boolean =>
  conclusion === 'success' || failures.has(conclusion ?? '');

/** The names of the jobs of a workflow that failed on the head. */
export function failedNames(headRuns: readonly Run[], workflowId: number): string[] {
  const failed = headRuns
    .filter((run) => run.workflowId === workflowId)
    .flatMap((run) => currentJobs(run).filter(({ conclusion }) => failures.has(conclusion ?? '')));
  return [...new Set(failed.map(({ name }) => name))];
}

/**
 * How jobs that failed on the head, and say nothing in the base branch's newest run of their workflow, ended in the last run
 * there in which they ran. Few older runs are looked into; what cannot be read is left out.
 */
export async function readEarlierJobs(
  reader: BaseReader,
  base: BaseRuns,
  newest: readonly BaseRun[],
  gaps: Gaps,
): Promise<EarlierJob[]> {
  const found: EarlierJob[] = [];
  let left = MOST;
  for (const { workflowId, runId, idleJobs = [] } of newest) {
    const older = base.runs.filter(
      ({ run }) => run.workflowId === workflowId && run.id !== runId && isEnded(run),
    );
    let open = idleJobs;
    for (const { run } of older.slice(0, MOST_OF_WORKFLOW)) {
      if (open.length === 0 || left === 0 || !reader.hasLeft(1)) break;
      left -= 1;
      const jobs = await gaps.optional(reader.jobs(run.id), {
        about: 'baseline',
        what: `Jobs of an earlier run on ${base.branch}`,
        permission: 'actions: read',
      });
      const ended = endedIn(run, jobs ?? [], open, 'base');
      found.push(...ended);
      open = open.filter((name) => !ended.some((job) => job.name === name));
    }
  }
  return found;
}

/** Runs of other pull requests that are listed, and how many of them are looked into. */
const LISTED = 30;
const MOST_ELSEWHERE = 2;

/**
 * How jobs of which the base branch tells nothing ended in the last runs of other pull requests: many workflows run for pull
 * requests alone. One list and two runs at most, and none where nothing failed; that they cannot be read is no gap.
 */
export async function readElsewhere(
  { github, context }: Pick<Reading, 'github' | 'context'>,
  reader: BaseReader,
  baseline: Baseline,
  headRuns: readonly Run[],
): Promise<EarlierJob[]> {
  const open = new Map(
    [
      ...new Set(
        headRuns.filter(({ event }) => event === 'pull_request').map(({ workflowId }) => workflowId),
      ),
    ].map((id) => [id, failedNames(headRuns, id).filter((name) => isUntold(baseline, id, name))] as const),
  );
  const wanted = [...open].filter(([, names]) => names.length > 0).map(([id]) => id);
  if (wanted.length === 0 || !reader.hasLeft(1 + MOST_ELSEWHERE) || !reader.mayAsk()) return [];
  const own = new Set(headRuns.map(({ headBranch }) => headBranch));
  const started = headRuns.map(({ createdAt }) => createdAt).sort()[0];
  try {
    const { data } = await github.rest.actions.listWorkflowRunsForRepo({
      owner: context.repository.owner,
      repo: context.repository.name,
      event: 'pull_request',
      status: 'completed',
      exclude_pull_requests: true,
      per_page: LISTED,
      ...(started !== undefined && { created: `<=${started}` }),
    });
    const others = data.workflow_runs
      .map((run) => toListedRun(run, context.repository).run)
      .filter((run) => wanted.includes(run.workflowId) && isEnded(run) && !own.has(run.headBranch));
    const found: EarlierJob[] = [];
    for (const run of others.slice(0, MOST_ELSEWHERE)) {
      const names = (open.get(run.workflowId) ?? []).filter(
        (name) => !found.some((job) => job.name === name && job.workflowId === run.workflowId),
      );
      const jobs = names.length === 0 ? null : await reader.jobs(run.id);
      found.push(...endedIn(run, jobs ?? [], names, 'pull request'));
    }
    return found;
  } catch (error) {
    if (isRequestFailure(error)) return [];
    throw error;
  }
}

/** Whether the base branch has nothing to say of a job. */
function isUntold({ runs, earlierJobs = [] }: Baseline, workflowId: number, name: string): boolean {
  const newest = runs.find((run) => run.workflowId === workflowId);
  if (newest !== undefined && newest.idleJobs?.includes(name) !== true)
    return newest.failedJobs === undefined;
  return !earlierJobs.some((job) => job.workflowId === workflowId && job.name === name);
}

const isEnded = ({ conclusion }: Run): boolean => conclusion === 'success' || conclusion === 'failure';

/** How jobs of these names ended in a run, of those that ran in it. */
export function endedIn(
  run: ListedRun['run'],
  jobs: Job[],
  names: readonly string[],
  of: EarlierJob['of'],
): EarlierJob[] {
  return currentJobs({ ...run, jobs })
    .filter((job) => names.includes(job.name) && hasRun(job))
    .map((job) => ({
      workflowId: run.workflowId,
      name: job.name,
      of,
      runId: run.id,
      url: run.url,
      failed: failures.has(job.conclusion ?? ''),
      steps: job.steps.filter(({ conclusion }) => failures.has(conclusion ?? '')).map(({ name }) => name),
    }));
}
