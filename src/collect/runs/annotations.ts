import type { Evidence } from '../../evidence/evidence.ts';
import type { BaseRun, Job, Run } from '../../evidence/run.ts';
import { maskedSteps } from '../../facts/checks/masked.ts';
import type { GitHub } from '../../github/client.ts';
import { toAnnotations } from '../../logs/annotations.ts';
import type { Repository } from '../../settings/context.ts';
import { findJob, matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import type { BaseReader } from '../base/base-reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { CheckRuns } from './checks.ts';

/** A job's annotations are a request: so many are made for a report, and so many of them at most for the head. */
const MOST_JOBS = 20;
const MOST_HEAD_JOBS = 15;

const failures = new Set(['failure', 'timed_out']);

type Found = Pick<Job, 'annotations' | 'annotationsCut' | 'annotationsUnread'>;

/**
 * Adds the annotations of the jobs that have some: of failed jobs first, then of those that can hide a failure, then of
 * the others. Where a job hides a failure, the base branch's last run is asked whether it does so too.
 */
export async function withAnnotations(
  reading: Reading,
  evidence: Evidence,
  counts: CheckRuns['annotationCounts'],
  reader: BaseReader,
): Promise<Evidence> {
  if (counts === null) return evidence;
  const wanted = annotated(evidence, counts);
  const read = reading.budget.grant(Math.min(wanted.length, MOST_HEAD_JOBS));
  const found = await readAll(reading, wanted, read);
  if (found.size === 0) return evidence;
  const add = (job: Job): Job => ({ ...job, ...found.get(job.id) });
  const runs = evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(add) }));
  const left = reading.budget.grant(MOST_JOBS - read);
  return withMaskedOnBase(reading, { ...evidence, runs }, left, reader);
}

/** The newest finished jobs that have annotations, most telling first. */
function annotated(evidence: Evidence, counts: ReadonlyMap<number, number>): Job[] {
  const ranked = countedRuns(evidence.runs).flatMap((run) =>
    currentJobs(run)
      .filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped')
      .map((job) => ({ job, rank: rankOf(evidence, run, job) })),
  );
  return ranked
    .filter(({ job, rank }) => (counts.get(job.id) ?? (rank < LEAST_RANK ? 1 : 0)) > 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ job }) => job);
}

const LEAST_RANK = 2;

function rankOf(evidence: Evidence, run: Run, job: Job): number {
  if (failures.has(job.conclusion ?? '')) return 0;
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  return definition?.steps.some(hidesFailures) ? 1 : LEAST_RANK;
}

async function readAll(
  { github, context, gaps }: Reading,
  jobs: Job[],
  most: number,
): Promise<Map<number, Found>> {
  const unread = jobs.slice(most).map(({ id }): [number, Found] => [id, { annotationsUnread: true }]);
  const read = jobs.slice(0, most).map(async (job): Promise<[number, Found]> => {
    const found = await gaps.optional(readAnnotations(github, context.repository, job.id), {
      about: 'checks',
      what: 'Annotations of jobs',
      permission: 'checks: read',
    });
    return [job.id, found ?? { annotationsUnread: true }];
  });
  return new Map([...(await Promise.all(read)), ...unread]);
}

/** https://docs.github.com/en/rest/checks/runs#list-check-run-annotations */
async function readAnnotations(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<Found> {
  const query = { owner, repo, check_run_id: id, per_page: 100 };
  const { data } = await github.rest.checks.listAnnotations(query);
  return data.length === 0 ? {} : toAnnotations(data);
}

/** Whether the base branch's last runs hide failures in the jobs in which the head does. */
async function withMaskedOnBase(
  reading: Reading,
  evidence: Evidence,
  left: number,
  reader: BaseReader,
): Promise<Evidence> {
  const { baseline } = evidence;
  const asked = (baseline?.runs ?? [])
    .map((base) => ({ base, names: maskedNames(evidence, base.workflowId) }))
    .filter(({ names }) => names.length > 0)
    .slice(0, left);
  if (baseline === null || asked.length === 0) return evidence;
  const most = Math.floor(left / asked.length);
  const read = asked.map(async ({ base, names }) => {
    const found = await reading.gaps.optional(readMasked(reading, reader, evidence, base, { names, most }), {
      about: 'baseline',
      what: `Annotations of the run ${base.runId} on ${baseline.branch}`,
      permission: 'checks: read',
    });
    return { ...base, ...found };
  });
  const known = new Map((await Promise.all(read)).map((base) => [base.workflowId, base]));
  const runs = baseline.runs.map((base) => known.get(base.workflowId) ?? base);
  return { ...evidence, baseline: { ...baseline, runs } };
}

function maskedNames(evidence: Evidence, workflowId: number): string[] {
  const masked = countedRuns(evidence.runs)
    .filter((run) => run.workflowId === workflowId)
    .flatMap((run) =>
      currentJobs(run).filter(
        (job) => maskedSteps(job, matchJob(evidence, run, job.name)?.job ?? null) !== null,
      ),
    );
  return [...new Set(masked.map(({ name }) => name))];
}

async function readMasked(
  { github, context }: Reading,
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRun,
  { names, most }: { names: string[]; most: number },
): Promise<Pick<BaseRun, 'maskedJobs' | 'maskedUnread'>> {
  const jobs = await reader.jobs(base.runId);
  if (jobs === null) return { maskedUnread: names };
  const passed = names.flatMap((name) => newestOf(jobs, name));
  const read = passed.slice(0, most).map(async (job) => {
    const annotated = { ...job, ...(await readAnnotations(github, context.repository, job.id)) };
    const steps = maskedSteps(annotated, definitionOnBase(evidence, base, job.name));
    return steps === null ? [] : [{ name: job.name, steps: steps.map((index) => job.steps[index]!.name) }];
  });
  const unread = passed.slice(most).map(({ name }) => name);
  return {
    maskedJobs: (await Promise.all(read)).flat(),
    ...(unread.length > 0 && { maskedUnread: unread }),
  };
}

function newestOf(jobs: Job[], name: string): Job[] {
  const named = jobs.filter((job) => job.name === name);
  const attempt = Math.max(...named.map((job) => job.attempt));
  return named.filter((job) => job.attempt === attempt && job.conclusion === 'success');
}

/** The job as the base branch's tip defines it. */
function definitionOnBase(evidence: Evidence, base: BaseRun, name: string) {
  const path = evidence.runs.find(({ workflowId }) => workflowId === base.workflowId)?.path;
  const file = evidence.workflows.find((workflow) => workflow.path === path);
  const definition = file?.base === undefined ? file?.head : file.base;
  return (definition && findJob(evidence, definition, name, 'push')?.job) ?? null;
}
