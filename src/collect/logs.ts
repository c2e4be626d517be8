import type { Repository } from '../context.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Excerpt, Job, Run } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import { matchJob } from '../judge/definition.ts';
import { countedRuns, currentJobs } from '../judge/jobs.ts';
import { isFailure } from '../judge/marks.ts';
import { requiredJob } from '../judge/requiredness.ts';
import { markOfJob } from '../judge/time-out.ts';
import { explain, type LoggedStep } from '../parse/log.ts';
import { redact } from '../parse/redact.ts';
import { mapAtOnce } from './at-once.ts';
import type { Reading } from './reading.ts';
import { downloadEnd, whyNotDownloaded } from './storage.ts';

/** A log is two requests and up to two megabytes. */
const MOST_JOBS = 10;
const AT_ONCE = 4;
/** Jobs named in a gap. */
const NAMED = 3;

/** By the id of a job what its log says of its failure. */
export type Excerpts = ReadonlyMap<number, Excerpt>;

/** Reads the logs of failed jobs, required ones first, and keeps the lines that explain the failed step. */
export async function readExcerpts(
  reading: Reading,
  evidence: Evidence,
  failedSteps: ReadonlyMap<number, LoggedStep>,
): Promise<Excerpts> {
  const jobs = failedJobs(evidence);
  const excerpts = new Map<number, Excerpt>();
  const unread = new Map<string, string[]>();
  await mapAtOnce(jobs.slice(0, MOST_JOBS), AT_ONCE, async ({ id, name }) => {
    const step = failedSteps.get(id) ?? null;
    const log = await readLog(reading.github, reading.context.repository, id);
    if ('reason' in log) unread.set(log.reason, [...(unread.get(log.reason) ?? []), name]);
    else {
      const lines = explain(log.text, step);
      if (lines.length > 0) excerpts.set(id, { step: step && redact(step.name), lines });
    }
  });
  for (const [reason, names] of [...unread].sort()) reading.gaps.add('logs', unreadText(names, reason));
  if (jobs.length > MOST_JOBS)
    reading.gaps.add('logs', `Of ${jobs.length} failed jobs the logs of ${MOST_JOBS} were read.`);
  return excerpts;
}

/** The evidence with what the logs say. */
export function withExcerpts(evidence: Evidence, excerpts: Excerpts): Evidence {
  if (excerpts.size === 0) return evidence;
  const add = (job: Job): Job => {
    const excerpt = excerpts.get(job.id);
    return excerpt === undefined ? job : { ...job, excerpt };
  };
  return { ...evidence, runs: evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(add) })) };
}

function failedJobs(evidence: Evidence): Job[] {
  const failed = countedRuns(evidence.runs).flatMap((run) =>
    currentJobs(run).flatMap((job) => {
      const definition = matchJob(evidence, run, job.name)?.job ?? null;
      const later = isLater(evidence, run, job, definition?.continueOnError);
      return isFailure(markOfJob(job, definition)) ? [{ job, later }] : [];
    }),
  );
  return failed.sort((one, other) => Number(one.later) - Number(other.later)).map(({ job }) => job);
}

function isLater(
  evidence: Evidence,
  run: Run,
  job: Job,
  tolerance: Parameters<typeof requiredJob>[3],
): boolean {
  return !['yes', 'unknown'].includes(requiredJob(evidence, run, job, tolerance));
}

/**
 * Reads the end of a job's log. GitHub redirects to a signed address in its storage, which must not see the token.
 * https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
async function readLog(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<{ text: string } | { reason: string }> {
  const query = { owner, repo, job_id: id, request: { redirect: 'manual' as const } };
  try {
    const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun(query);
    return { text: await downloadEnd(github, headers.location ?? '') };
  } catch (error) {
    return { reason: whyNotDownloaded(error) };
  }
}

function unreadText(names: string[], reason: string): string {
  const sorted = [...names].sort();
  const shown = sorted.slice(0, NAMED).map((name) => `\`${name}\``);
  const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : '';
  return `The ${names.length === 1 ? 'log' : 'logs'} of ${shown.join(', ')}${more} could not be read: ${reason}.`;
}
