import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { toAnnotations } from '../../logs/annotations.ts';
import type { Repository } from '../../settings/context.ts';
import { matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import type { Reading } from '../reading/reading.ts';
import type { CheckRuns } from '../repository/checks-in-overview.ts';

/** A job's annotations are a request: so many are made for a report, and so many of them at most for the head. */
const MOST_JOBS = 20;
const MOST_HEAD_JOBS = 15;

const failures = new Set(['failure', 'timed_out']);

type Found = Pick<Job, 'annotations' | 'annotationsCut' | 'annotationsUnread'>;

/** What check runs say of the annotations of jobs. */
export type KnownAnnotations = Pick<CheckRuns, 'annotationCounts' | 'annotations'>;

/** Annotations of jobs of the head, and how many jobs of the base branch may still be asked for theirs. */
export interface HeadAnnotations {
  byJob: ReadonlyMap<number, Found>;
  left: number;
}

/**
 * Reads the annotations of the jobs that have some: of failed jobs first, then of those that can hide a failure, then of
 * the others.
 *
 * @param checks how many annotations each job has, and those that are known already
 * @returns null when no job has any, or nobody knows.
 */
export async function readHeadAnnotations(
  reading: Reading,
  evidence: Evidence,
  { annotationCounts: counts, annotations }: KnownAnnotations,
): Promise<HeadAnnotations | null> {
  if (counts === null) return null;
  const wanted = annotated(evidence, counts);
  const known = wanted.flatMap(({ id }): [number, Found][] => {
    const reported = annotations.get(id);
    return reported ? [[id, toAnnotations(reported)]] : [];
  });
  const open = wanted.filter(({ id }) => !annotations.has(id));
  const asked = reading.budget.grant(Math.min(open.length, MOST_HEAD_JOBS));
  const byJob = new Map([...known, ...(await readAll(reading, open, asked))]);
  return byJob.size === 0 ? null : { byJob, left: MOST_JOBS - asked };
}

/** The evidence with the annotations of its jobs. */
export function withAnnotations(evidence: Evidence, read: HeadAnnotations | null): Evidence {
  const add = (job: Job): Job => ({ ...job, ...read?.byJob.get(job.id) });
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(add) })) };
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
export async function readAnnotations(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<Found> {
  const query = { owner, repo, check_run_id: id, per_page: 100 };
  const { data } = await github.rest.checks.listAnnotations(query);
  return data.length === 0 ? {} : toAnnotations(data);
}
