import type { Evidence } from '../../evidence/evidence.ts';
import type { Baseline, BaseRun, Run } from '../../evidence/run.ts';
import { isGreen } from '../../facts/results/result-files.ts';
import { testId } from '../../facts/results/test-reports.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import type { Gaps } from '../reading/reading.ts';
import type { ListedRun } from '../runs/runs.ts';
import { failedNames, failures, hasRun, readEarlierJobs } from './earlier-jobs.ts';
import type { BaseReader, Wanted } from './reader.ts';
import { type BaseRuns, newestByWorkflow } from './runs.ts';
import type { BaseSide } from './side.ts';

/**
 * Tells how the base branch stood before this change: the newest finished run of each of the head's workflows there,
 * and which jobs failed in it where the same workflow failed on the head.
 */
export async function readBaseline(
  reader: BaseReader,
  base: BaseRuns | null,
  runs: Run[],
  gaps: Gaps,
): Promise<Baseline | null> {
  if (base === null) return null;
  const newest = newestByWorkflow(base, new Set(runs.map((run) => run.workflowId)));
  const read = Promise.all(newest.map((item) => toBaseRun(reader, item, runs)));
  const baseRuns = await gaps.optional(read, {
    about: 'baseline',
    what: `Jobs of earlier runs on ${base.branch}`,
    permission: 'actions: read',
  });
  const earlierJobs = await readEarlierJobs(reader, base, baseRuns ?? [], gaps);
  return {
    branch: base.branch,
    greenCommit: newestGreen(base.runs, newest),
    runs: baseRuns ?? [],
    ...(earlierJobs.length > 0 && { earlierJobs }),
  };
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

async function toBaseRun(reader: BaseReader, item: ListedRun, headRuns: Run[]): Promise<BaseRun> {
  const { run } = item;
  const failedHere = headRuns.some((head) => head.workflowId === run.workflowId && hasFailedJob(head));
  // A green run can hold failures that `continue-on-error` hid, so its jobs count as well.
  const jobs = failedHere ? await reader.jobs(run.id) : undefined;
  return {
    workflowId: run.workflowId,
    runId: run.id,
    sha: item.headSha,
    conclusion: run.conclusion,
    url: run.url,
    ...(jobs && { failedJobs: failedJobsOf(currentJobs({ ...run, jobs })) }),
    ...(jobs && idle(run.workflowId, currentJobs({ ...run, jobs }), headRuns)),
  };
}

function idle(workflowId: number, there: Run['jobs'], headRuns: Run[]): Pick<BaseRun, 'idleJobs'> {
  const names = failedNames(headRuns, workflowId).filter(
    (name) => !there.some((job) => job.name === name && hasRun(job)),
  );
  return names.length === 0 ? {} : { idleJobs: names };
}

function hasFailedJob(run: Run): boolean {
  return run.jobs.some((job) => failures.has(job.conclusion ?? ''));
}

function failedJobsOf(jobs: Run['jobs']): NonNullable<BaseRun['failedJobs']> {
  return jobs
    .filter((job) => failures.has(job.conclusion ?? ''))
    .map((job) => ({
      name: job.name,
      steps: job.steps.filter((step) => failures.has(step.conclusion ?? '')).map((step) => step.name),
    }));
}

/** Failed tests of one base run that the Evidence keeps. */
const MOST_TESTS = 500;

/**
 * Adds which tests failed in the base branch's last run of each workflow whose green run on the head reports failed
 * ones: those are known. Nothing is read where all tests passed.
 */
export async function withFailedTestsOnBase(
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRuns | null,
  asking: Wanted,
): Promise<Evidence> {
  const { baseline } = evidence;
  const asked = countedRuns(evidence.runs).filter((run) => isGreen(run) && hasFailedTests(evidence, run));
  if (baseline === null || base === null || asked.length === 0) return evidence;
  const ids = new Set(asked.map(({ workflowId }) => workflowId));
  const wanted = new Set(baseline.runs.filter((run) => ids.has(run.workflowId)).map(({ runId }) => runId));
  const sides = await reader.sides(
    base.runs.filter(({ run }) => wanted.has(run.id)),
    asking,
  );
  const failed = new Map(sides.map((side) => [side.run.id, failedTestsOf(side)]));
  const runs = baseline.runs.map((run): BaseRun => {
    const failedTests = failed.get(run.runId) ?? null;
    return failedTests === null ? run : { ...run, failedTests };
  });
  return { ...evidence, baseline: { ...baseline, runs } };
}

function hasFailedTests({ results }: Evidence, { id }: Run): boolean {
  return results.tests.some(({ runId, totals }) => runId === id && totals.failed + totals.errored > 0);
}

/** Null: no report of that run could be read, so nobody knows. */
function failedTestsOf({ results: { tests } }: BaseSide): string[] | null {
  if (tests.length === 0) return null;
  const failed = tests.flatMap(({ failures }) => failures.filter(({ outcome }) => outcome !== 'flaky'));
  return [...new Set(failed.map(testId))].sort().slice(0, MOST_TESTS);
}
