import { z } from 'zod';
import { Comparison } from './comparison.ts';
import { BaseLog } from './results.ts';

/** What a job says of a place in a file, or of itself. The same text of a job counts once. */
export const Annotation = z.strictObject({
  level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().describe('One line of at most 300 characters, secrets masked.'),
  path: z.string().nullable().describe('The file that it speaks of; null: it speaks of the job as a whole.'),
  line: z.int().nullable(),
  title: z.string().nullable(),
  times: z.int().describe('How often the job gives this text; `path` and `line` are those of the first.'),
});
export type Annotation = z.infer<typeof Annotation>;

const EXIT_CODE = /^Process completed with exit code -?\d+\.?$/;

/**
 * Whether the runner itself says that the command of a step failed. `continue-on-error` does not silence it.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
export function isExitCode({ level, path, message }: Annotation): boolean {
  return level === 'failure' && path === null && EXIT_CODE.test(message);
}

/** GitHub's conclusions of runs, jobs, steps and check runs. */
export const Conclusion = z.enum([
  'success',
  'failure',
  'timed_out',
  'cancelled',
  'skipped',
  'neutral',
  'action_required',
  'startup_failure',
  'stale',
]);
export type Conclusion = z.infer<typeof Conclusion>;

/** GitHub's states of runs and jobs; everything but `completed` means: not finished. */
export const Status = z.enum(['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']);
export type Status = z.infer<typeof Status>;

/** One step of a job as the runner reported it. What is left out: `status` completed, `conclusion` success. */
export const Step = z.strictObject({
  number: z.int(),
  name: z.string(),
  status: Status.optional(),
  conclusion: Conclusion.optional(),
  /** Duration in whole seconds; left out when the step did not both start and end. */
  seconds: z.int().optional(),
});
export type Step = z.infer<typeof Step>;

/** What the job's log says of its failure. */
export const Excerpt = z.strictObject({
  step: z.string().nullable().describe('The failed step; null when the job has none.'),
  lines: z
    .array(z.string())
    .describe('At most 30 lines of at most 300 characters, secrets masked; `…` where lines are left out.'),
  unlike: z
    .string()
    .optional()
    .describe(
      'The job of the base branch that passed, and whose log does not have these lines: no line says why it failed.',
    ),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** One job of one attempt of a run. Instants are ISO 8601 in UTC, to the second. */
export const Job = z.strictObject({
  id: z.int(),
  name: z.string(),
  attempt: z.int(),
  status: Status,
  conclusion: Conclusion.nullable(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  url: z.string(),
  steps: z.array(Step),
  /** How many steps that passed were not read, because the job has very many, or left out of this file for its size. */
  stepsDropped: z.int().optional(),
  /** Read only where GitHub counts some; the first of a text in the order in which GitHub gives them. */
  annotations: z.array(Annotation).optional(),
  annotationsCut: z.literal(true).optional().describe('GitHub may have kept only the first ones.'),
  annotationsUnread: z.literal(true).optional().describe('The job has some that were not read.'),
  /** How many annotations were left out of this file to keep its size. */
  annotationsDropped: z.int().optional(),
  /** Only of failed jobs, ten at most. */
  excerpt: Excerpt.optional(),
  excerptCut: z.literal(true).optional().describe('Of the excerpt only what the verdict needs was kept.'),
});
export type Job = z.infer<typeof Job>;

/** One workflow run of the head commit with the jobs of all its attempts. */
export const Run = z.strictObject({
  id: z.int(),
  workflowId: z.int(),
  workflow: z.string().describe('The name of the workflow.'),
  path: z
    .string()
    .nullable()
    .describe('The workflow file; null for runs that have no file in the repository.'),
  event: z.string(),
  number: z.int().describe("GitHub's run number."),
  attempt: z.int().describe('The newest attempt.'),
  status: Status,
  conclusion: Conclusion.nullable(),
  headBranch: z.string().nullable(),
  createdAt: z.string(),
  startedAt: z.string().describe('When the newest attempt started.'),
  url: z.string(),
  displayTitle: z.string(),
  pullRequests: z.array(z.int()).describe('Pull requests of this repository that GitHub names for the run.'),
  ownJob: z.string().optional().describe('The job in which Docket itself ran; it is left out of `jobs`.'),
  jobs: z.array(Job),
  jobsUnread: z.literal(true).optional().describe('Not all of its jobs were read; a gap says why.'),
});
export type Run = z.infer<typeof Run>;

/** A check of the head commit that GitHub Actions did not make: a commit status or another app's check run. */
export const OtherCheck = z.strictObject({
  kind: z.enum(['status', 'check_run']),
  name: z.string().describe("The status's context or the check run's name."),
  app: z.strictObject({ id: z.int(), name: z.string() }).nullable(),
  status: Status,
  conclusion: Conclusion.nullable(),
  url: z.string().nullable(),
});
export type OtherCheck = z.infer<typeof OtherCheck>;

/** The newest finished run of a workflow on the base branch, before this change. */
export const BaseRun = z.strictObject({
  workflowId: z.int(),
  runId: z.int(),
  sha: z.string(),
  conclusion: Conclusion.nullable(),
  url: z.string(),
  /** Read only when a job of the same workflow failed on the head. */
  failedJobs: z.array(z.strictObject({ name: z.string(), steps: z.array(z.string()) })).optional(),
  /** Of the jobs that failed on the head those that say nothing there: skipped, cancelled, or not part of the run. */
  idleJobs: z.array(z.string()).optional(),
  /**
   * Jobs that passed with a hidden failure, and the steps that are known to have failed. Read only for the jobs in which
   * the head hides one.
   */
  maskedJobs: z.array(z.strictObject({ name: z.string(), steps: z.array(z.string()) })).optional(),
  /** Jobs that passed there and hide a failure on the head, but whose annotations were one too many to read. */
  maskedUnread: z.array(z.string()).optional(),
  /** Tests that its reports name as failed, suite and name. Read only where a green run of the head has failed ones. */
  failedTests: z.array(z.string()).optional(),
  /**
   * What logs say there. Read only of jobs whose log tells of failed tests, or of none, in a job of the head that
   * passed.
   */
  logs: z.array(BaseLog).optional(),
});
export type BaseRun = z.infer<typeof BaseRun>;

/** How a job of a workflow ended in the last run in which it ran. */
export const EarlierJob = z.strictObject({
  workflowId: z.int(),
  name: z.string(),
  of: z.enum(['base', 'pull request']).describe('A run of the base branch, or of another pull request.'),
  runId: z.int(),
  url: z.string(),
  failed: z.boolean(),
  /** The steps that failed. */
  steps: z.array(z.string()),
});
export type EarlierJob = z.infer<typeof EarlierJob>;

export const Baseline = z.strictObject({
  branch: z.string(),
  /** The newest commit of the base branch on which the head's workflows that run there all succeeded. */
  greenCommit: z.string().nullable(),
  runs: z.array(BaseRun),
  earlierJobs: z
    .array(EarlierJob)
    .optional()
    .describe('Of jobs that failed on the head and say nothing in the newest run of the base branch.'),
  comparison: Comparison.optional().describe('Left out when there was nothing to compare.'),
});
export type Baseline = z.infer<typeof Baseline>;
