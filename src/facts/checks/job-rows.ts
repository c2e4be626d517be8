import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { secondsBetween } from '../../text/time.ts';
import { matchJob } from '../../workflow/definition.ts';
import { jobHistories, markOf, olderRuns } from '../../workflow/jobs.ts';
import type { Mark } from '../../workflow/marks.ts';
import type { JobRow, Requiredness, WorkflowRows } from '../rows.ts';
import { kindOfJob } from '../workflows/kinds.ts';
import { purposeOfJob } from '../workflows/purpose.ts';
import { skipExplanation } from '../workflows/skip.ts';
import { counted, failureAnnotations } from './annotated.ts';
import { maskedSteps } from './masked.ts';
import { requiredJob } from './requiredness.ts';
import { stepRows, uniqueKeys } from './step-rows.ts';
import { markOfJob } from './time-out.ts';

/** The rows of one counted run: its jobs in their newest state with their steps. */
export function workflowRows(evidence: Evidence, run: Run): WorkflowRows {
  const keyOf = uniqueKeys();
  const older = olderRuns(run, evidence.runs);
  const jobs = jobHistories(run).map(({ job, earlier }) => {
    const before = [
      ...older.flatMap((each) =>
        each.jobs.filter(({ name }) => name === job.name).map((one) => earlierRow(one, each.number)),
      ),
      ...earlier.map((one) => earlierRow(one)),
    ];
    return jobRow(evidence, run, job, before, keyOf(`${run.workflow} / ${job.name}`));
  });
  return {
    runId: run.id,
    workflow: run.workflow,
    event: run.event,
    url: run.url,
    mark: markOfRun(run, jobs),
    seconds: wallOf(run),
    jobs,
    jobsUnread: run.jobsUnread ?? false,
  };
}

/** A run that was cancelled because a job reached its time limit timed out. */
function markOfRun(run: Run, jobs: JobRow[]): Mark {
  const mark = markOf(run.status, run.conclusion);
  return mark === 'cancelled' && jobs.some((job) => job.mark === 'timed_out') ? 'timed_out' : mark;
}

function earlierRow(job: Job, olderRun?: number): JobRow['earlier'][number] {
  const row = { attempt: job.attempt, mark: markOf(job.status, job.conclusion), url: job.url };
  return olderRun === undefined ? row : { olderRun, ...row };
}

function jobRow(evidence: Evidence, run: Run, job: Job, earlier: JobRow['earlier'], key: string): JobRow {
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  const required = requiredJob(evidence, run, job, definition?.continueOnError);
  const masked = maskedSteps(job, definition);
  return {
    key,
    id: job.id,
    name: job.name,
    kind: kindOfJob(evidence, { job: job.name, path: key }),
    url: job.url,
    mark: masked?.length === 0 ? 'masked' : markOfJob(job, definition),
    required,
    purpose: purposeOfJob(evidence, key, names(run, job, definition), definition),
    note: joined([noteOf(evidence, run, job, required, definition), maskedNote(job, masked), otherNote(job)]),
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    seconds: secondsBetween(job.startedAt, job.completedAt),
    attempt: job.attempt,
    earlier,
    steps: stepRows({ evidence, job, jobKey: key, required, definition, masked: masked ?? [] }),
    stepsDropped: job.stepsDropped ?? 0,
  };
}

/** How the configuration may name a job: by its full name, and by its name or id in the workflow file. */
function names(run: Run, job: Job, definition: JobDefinition | null): string[] {
  const written = definition === null ? [] : [definition.name ?? definition.id, definition.id];
  return [job.name, ...written].map((name) => `${run.workflow} / ${name}`);
}

function noteOf(
  evidence: Evidence,
  run: Run,
  job: Job,
  required: Requiredness,
  definition: JobDefinition | null,
): Prose | null {
  if (job.conclusion === 'skipped') return say`skipped: ${skipExplanation(evidence, job).text}`;
  if (job.status === 'waiting') return waiting(definition);
  if (required !== 'informational') return null;
  if (definition?.continueOnError !== undefined) return say`${code('continue-on-error')}`;
  return run.event === 'workflow_dispatch' ? say`started by hand` : null;
}

function maskedNote(job: Job, masked: number[] | null): Prose | null {
  if (masked === null) return null;
  if (masked.length === 0) return ['passed although a step of it failed'];
  return say`passed although ${join(masked.map((index) => code(job.steps[index]!.name)))} failed`;
}

/** Failure annotations of a job that passed come from problem matchers and test fixtures. */
function otherNote(job: Job): Prose | null {
  if (job.conclusion !== 'success') return null;
  const words = counted(failureAnnotations(job), 'failure', job.annotationsCut === true);
  return words === null ? null : [words];
}

function joined(notes: (Prose | null)[]): Prose | null {
  const some = notes.filter((note) => note !== null);
  return some.length === 0 ? null : join(some, '; ');
}

function waiting(definition: JobDefinition | null): Prose {
  const environment = definition?.environment;
  return environment === undefined ? say`waiting` : say`waits for the environment ${code(environment)}`;
}

/**
 * From the start of the newest attempt to the end of its last job; null while unfinished or without jobs. A run that could
 * not start took no time.
 */
export function wallOf(run: Run): number | null {
  if (run.conclusion === 'startup_failure' && run.jobs.length === 0) return 0;
  const jobs = run.jobs.filter(({ attempt }) => attempt === run.attempt);
  const ends = jobs.flatMap(({ completedAt }) => (completedAt === null ? [] : [completedAt]));
  if (run.status !== 'completed' || ends.length < jobs.length) return null;
  return secondsBetween(run.startedAt, ends.sort().at(-1) ?? null);
}

/** How a job is shown: it passed, and one of its steps hides a failure. */
export function shownMark({ mark, steps }: Pick<JobRow, 'mark' | 'steps'>): Mark {
  return mark === 'success' && steps.some((step) => step.mark === 'masked') ? 'masked' : mark;
}
