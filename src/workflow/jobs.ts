import type { Conclusion, Status } from '../evidence/conclusions.ts';
import type { Job, Run } from '../evidence/run.ts';
import { groupedBy } from '../text/grouped.ts';
import { onceFor } from '../text/once.ts';
import type { Mark } from './marks.ts';

/** How a run, job or step ended; without a conclusion it has not ended. */
export function markOf(status: Status, conclusion: Conclusion | null | undefined): Mark {
  return status === 'completed' && conclusion ? conclusion : 'unfinished';
}

/** A job in its newest state, and its states in earlier attempts, oldest first. */
export interface JobHistory {
  job: Job;
  earlier: Job[];
}

/** The newest state of each job of a run over all attempts, in the order in which the jobs first appeared. */
export function currentJobs(run: Run): Job[] {
  return jobHistories(run).map(({ job }) => job);
}

/**
 * Follows each job of a run over its attempts. "Re-run failed jobs" makes an attempt that holds only some of them:
 * the others stay as they were. Jobs can share a name; when an attempt has fewer of a name than there are, it ran
 * those again that had not succeeded.
 */
export const jobHistories = onceFor((run: Pick<Run, 'jobs'>): JobHistory[] => {
  const attempts = [...new Set(run.jobs.map((job) => job.attempt))].sort((a, b) => a - b);
  const histories: JobHistory[] = [];
  for (const attempt of attempts) {
    const known = groupedBy(histories, ({ job }) => job.name);
    const jobs = run.jobs.filter((job) => job.attempt === attempt);
    for (const [name, group] of groupedBy(jobs, (job) => job.name))
      rerun(histories, known.get(name) ?? [], group);
  }
  return withoutUnexpanded(histories);
});

/** Puts the jobs of one name and attempt in the place of those that they ran again. */
function rerun(histories: JobHistory[], known: JobHistory[], group: Job[]): void {
  const fewer = group.length < known.length;
  const replaced = fewer ? [...known.filter(failed), ...known.filter((history) => !failed(history))] : known;
  group.forEach((job, index) => {
    const history = replaced[index];
    if (history === undefined) histories.push({ job, earlier: [] });
    else {
      history.earlier.push(history.job);
      history.job = job;
    }
  });
}

const failed = ({ job }: JobHistory) => job.conclusion !== 'success';

/**
 * A skipped matrix job stands under its bare name; once a later attempt has run its legs, that name is history.
 */
function withoutUnexpanded(histories: JobHistory[]): JobHistory[] {
  return histories.filter(
    ({ job }) =>
      job.conclusion !== 'skipped' ||
      !histories.some((other) => other.job.attempt > job.attempt && isLegOf(other.job.name, job.name)),
  );
}

function isLegOf(name: string, bare: string): boolean {
  const expression = bare.indexOf('${{');
  if (expression === -1) return name.startsWith(`${bare} (`);
  return expression > 0 && name.startsWith(bare.slice(0, expression));
}

/**
 * Of several runs of one workflow and event on a head the newest counts, of each pull request that can be told from
 * others; the older ones are like earlier attempts. The order of the runs is kept.
 */
export function countedRuns(runs: Run[]): Run[] {
  const groups = groupedBy(runs, workflowAndEvent);
  return runs.filter((run) => !supersededBy(run, groups.get(workflowAndEvent(run)) ?? []));
}

const workflowAndEvent = ({ workflowId, event }: Run): string => `${workflowId} ${event}`;

/** The older runs of the same workflow, event and pull request, oldest first. */
export function olderRuns(run: Run, runs: Run[]): Run[] {
  return runs
    .filter((other) => sameCheck(other, run) && isNewer(run, other))
    .sort((a, b) => a.number - b.number);
}

/** Whether a newer run of the same workflow, event and pull request is among the runs. */
export function supersededBy(run: Run, runs: Run[]): boolean {
  return runs.some((other) => sameCheck(other, run) && isNewer(other, run));
}

const sameCheck = (a: Run, b: Run) =>
  a.workflowId === b.workflowId && a.event === b.event && !areOfTwoPullRequests(a, b);

/**
 * Runs of two pull requests are no attempts of each other: they name different ones or, as GitHub names all that are open
 * with the commit or the branch, the same several and come from two branches. Of one branch into two bases nothing in
 * the runs tells which is whose.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository (`pull_requests`)
 */
function areOfTwoPullRequests(a: Run, b: Run): boolean {
  if (a.pullRequests.length === 0 || b.pullRequests.length === 0) return false;
  const both = a.pullRequests.filter((number) => b.pullRequests.includes(number));
  return both.length === 0 || (both.length > 1 && isOfPullRequest(a) && a.headBranch !== b.headBranch);
}

const isOfPullRequest = ({ event, headBranch }: Run): boolean =>
  event === 'pull_request' ||
  event === 'pull_request_target' ||
  headBranch?.startsWith('refs/pull/') === true;

const isNewer = (a: Run, b: Run) => a.number > b.number || (a.number === b.number && a.id > b.id);
