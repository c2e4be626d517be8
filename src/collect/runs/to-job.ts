import { conclusionOf, statusOf } from '../../evidence/conclusions.ts';
import type { Job, Step } from '../../evidence/run.ts';
import type { LoggedStep } from '../../logs/sections.ts';
import { instantOrNull, secondsBetween } from '../../text/time.ts';
import type { JobAnswer } from './job-lists.ts';

/** By the id of a job its steps with their times, in the order of the Evidence. */
export type LoggedSteps = ReadonlyMap<number, LoggedStep[]>;

/** GitHub's jobs as Evidence: it gives those of several attempts mixed; the order of ids is that of the workflow. */
export function toJobs(answers: readonly JobAnswer[]): Job[] {
  return answers.map(toJob).sort((a, b) => a.attempt - b.attempt || a.id - b.id);
}

/** The times of their steps, which the Evidence does not keep. */
export function loggedSteps(answers: readonly JobAnswer[]): LoggedSteps {
  return new Map(answers.map((job) => [job.id, stepsOf(job)]));
}

function stepsOf({ steps = [] }: JobAnswer): LoggedStep[] {
  return steps.map(({ name, started_at, completed_at }) => ({
    name,
    startedAt: instantOrNull(started_at),
    completedAt: instantOrNull(completed_at),
  }));
}

function toJob(answer: JobAnswer): Job {
  return {
    id: answer.id,
    name: answer.name,
    attempt: answer.run_attempt ?? 1,
    status: statusOf(answer.status),
    conclusion: conclusionOf(answer.conclusion),
    startedAt: instantOrNull(answer.started_at),
    completedAt: instantOrNull(answer.completed_at),
    url: answer.html_url ?? '',
    steps: (answer.steps ?? []).map(toStep),
    ...stepsDropped(answer),
  };
}

/** Steps that are left out count as passed, so where others are among them nothing is said of them. */
function stepsDropped({ stepsCut }: JobAnswer): Pick<Job, 'stepsDropped'> {
  return stepsCut === undefined || stepsCut.others > 0 ? {} : { stepsDropped: stepsCut.passed };
}

function toStep(answer: NonNullable<JobAnswer['steps']>[number]): Step {
  const status = statusOf(answer.status);
  const conclusion = conclusionOf(answer.conclusion);
  const seconds = secondsBetween(answer.started_at, answer.completed_at);
  return {
    number: answer.number,
    name: answer.name,
    ...(status !== 'completed' && { status }),
    ...(conclusion !== null && conclusion !== 'success' && { conclusion }),
    ...(seconds !== null && { seconds }),
  };
}
