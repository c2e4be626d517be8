import { z } from 'zod';
import { Comparison } from './comparison.ts';
import { CONCLUSIONS, STATUSES } from './conclusions.ts';
import { BaseLog } from './results.ts';

/** What a job says of a place in a file, or of itself. The same text of a job counts once. */
export const Annotation = z.strictObject({
  level: z.enum(['notice', 'warning', 'failure']).describe("GitHub's level."),
  message: z.string().describe('One line of at most 300 characters, secrets masked.'),
  path: z.string().nullable().describe('The file that it speaks of; null: it speaks of the job as a whole.'),
  line: z.int().nullable().describe('The line in that file; null where `path` is.'),
  title: z.string().nullable().describe('Its title; null: none.'),
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

const Conclusion = z.enum(CONCLUSIONS);
const Status = z.enum(STATUSES);

/** One step of a job as the runner reported it. What is left out: `status` completed, `conclusion` success. */
export const Step = z.strictObject({
  number: z.int().describe("GitHub's number of the step in its job."),
  name: z.string().describe('The name that GitHub shows.'),
  status: Status.optional().describe("GitHub's state; left out: `completed`."),
  conclusion: Conclusion.optional().describe(
    'How it ended; left out: `success`, or with a `status` not yet.',
  ),
  seconds: z
    .int()
    .optional()
    .describe('How long it took, in whole seconds; left out when it did not both start and end.'),
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
      "The page of the same job on the base branch, which passed and whose log does not have these lines: no line says why it failed. Left out: the lines are the log's own signs of a failure, or its last ones.",
    ),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** One job of one attempt of a run. Instants are ISO 8601 in UTC, to the second. */
export const Job = z.strictObject({
  id: z.int().describe("GitHub's id of the job, another one in each attempt."),
  name: z.string().describe('The name that GitHub shows: that of a leg has the values of its matrix.'),
  attempt: z.int().describe('The attempt of the run in which it ran.'),
  status: Status.describe("GitHub's state; one that Docket does not know is `pending`."),
  conclusion: Conclusion.nullable().describe(
    'How it ended; null: not yet. One that Docket does not know is `stale`.',
  ),
  startedAt: z.string().nullable().describe('When it started; null: GitHub does not say.'),
  completedAt: z.string().nullable().describe('When it ended; null: not yet.'),
  url: z.string().describe("Its page on GitHub; '' when GitHub gives none."),
  steps: z.array(Step).describe('Its steps, in their order.'),
  stepsDropped: z
    .int()
    .optional()
    .describe(
      'How many steps that passed were not read, because the job has very many, or left out of this file for its size; left out: none.',
    ),
  annotations: z
    .array(Annotation)
    .optional()
    .describe(
      'What it says of files and of itself, in the order of GitHub; left out: nothing, or it was not read.',
    ),
  annotationsCut: z
    .literal(true)
    .optional()
    .describe('There may be more annotations: GitHub keeps the first ones only.'),
  annotationsUnread: z.literal(true).optional().describe('The job may have annotations that were not read.'),
  annotationsDropped: z
    .int()
    .optional()
    .describe(
      'How many annotations were left out of this file, for its size or because of a secret; left out: none.',
    ),
  excerpt: Excerpt.optional().describe(
    'What its log says of its failure: of ten failed jobs at most, required ones first. Left out: another job, or nothing was read.',
  ),
  excerptCut: z
    .literal(true)
    .optional()
    .describe('Of the excerpt only what the verdict needs was kept; without `excerpt`: nothing.'),
});
export type Job = z.infer<typeof Job>;

/** One workflow run of the head commit with the jobs of all its attempts. */
export const Run = z.strictObject({
  id: z.int().describe("GitHub's id of the run."),
  workflowId: z.int().describe("GitHub's id of the workflow."),
  workflow: z
    .string()
    .describe('The name of the workflow in the version that ran; the path of its file where it has none.'),
  path: z
    .string()
    .nullable()
    .describe('The workflow file; null for runs that have no file in the repository.'),
  event: z.string().describe('The event that started it: `push`, `pull_request` ….'),
  number: z.int().describe("GitHub's run number."),
  attempt: z.int().describe('The newest attempt, from 1 on.'),
  status: Status.describe(
    "GitHub's state; of the run that Docket is a job of: `completed` when its other jobs are.",
  ),
  conclusion: Conclusion.nullable().describe(
    'How its newest attempt ended; null: not yet. One that Docket does not know is `stale`.',
  ),
  headBranch: z.string().nullable().describe('The branch or tag that GitHub names for it; null: none.'),
  createdAt: z.string().describe('When it was created.'),
  startedAt: z.string().describe('When the newest attempt started.'),
  url: z.string().describe('Its page on GitHub.'),
  displayTitle: z
    .string()
    .describe("The title that GitHub shows, its first line; '' when GitHub gives none."),
  pullRequests: z
    .array(z.int())
    .describe('Numbers of the pull requests into this repository that GitHub names for it.'),
  ownJob: z
    .string()
    .optional()
    .describe(
      'The job in which Docket itself ran, which is not among `jobs`; left out: it ran in none of them.',
    ),
  jobs: z.array(Job).describe('The jobs of all attempts, by attempt and id.'),
  jobsUnread: z.literal(true).optional().describe('Not all of its jobs were read; a gap says why.'),
});
export type Run = z.infer<typeof Run>;

/** A check of the head commit that GitHub Actions did not make: a commit status or another app's check run. */
export const OtherCheck = z.strictObject({
  kind: z.enum(['status', 'check_run']).describe("A commit status, or another app's check run."),
  name: z.string().describe("The status's context or the check run's name."),
  app: z
    .strictObject({
      id: z.int().describe("GitHub's id of the app."),
      name: z.string().describe('The name of the app.'),
    })
    .nullable()
    .describe('The app that made the check run; null: a commit status, or not known.'),
  status: Status.describe("GitHub's state; of a commit status `completed` or `pending`."),
  conclusion: Conclusion.nullable().describe('How it ended; null: not yet.'),
  url: z.string().nullable().describe('Where its details stand; null: not given.'),
});
export type OtherCheck = z.infer<typeof OtherCheck>;

/** The newest finished run of a workflow on the base branch, before this change. */
export const BaseRun = z.strictObject({
  workflowId: z.int().describe("GitHub's id of the workflow."),
  runId: z.int().describe('The id of the run.'),
  sha: z.string().describe('SHA of the commit that it tested.'),
  conclusion: Conclusion.nullable().describe('How it ended; null: GitHub does not say.'),
  url: z.string().describe('Its page on GitHub.'),
  failedJobs: z
    .array(
      z.strictObject({
        name: z.string().describe('The name of the job.'),
        steps: z.array(z.string()).describe('The steps that failed.'),
      }),
    )
    .optional()
    .describe(
      'Jobs that failed there. Left out: not read, since no job of the same workflow failed on the head, or there are too many.',
    ),
  idleJobs: z
    .array(z.string())
    .optional()
    .describe(
      'Of the jobs that failed on the head those that say nothing there: skipped, cancelled, or not part of the run. Left out: none, or not read.',
    ),
  maskedJobs: z
    .array(
      z.strictObject({
        name: z.string().describe('The name of the job.'),
        steps: z.array(z.string()).describe('The steps that are known to have failed.'),
      }),
    )
    .optional()
    .describe(
      'Jobs that passed with a hidden failure, of those in which the head hides one; left out: not read.',
    ),
  maskedUnread: z
    .array(z.string())
    .optional()
    .describe(
      'Jobs that hide a failure on the head, and of which it was not read whether they do there; left out: none.',
    ),
  failedTests: z
    .array(z.string())
    .optional()
    .describe(
      'Tests that its reports name as failed, suite and name, at most 500. Left out: no report was read, or no green run of the head has failed ones.',
    ),
  logs: z
    .array(BaseLog)
    .optional()
    .describe(
      'What logs say there of steps whose log, in a job of the head that passed, tells of failed tests, of none, or of coverage under a gate; left out: there are none, or it was not read.',
    ),
});
export type BaseRun = z.infer<typeof BaseRun>;

/** How a job of a workflow ended in the last run in which it ran. */
export const EarlierJob = z.strictObject({
  workflowId: z.int().describe("GitHub's id of the workflow."),
  name: z.string().describe('The name of the job.'),
  of: z.enum(['base', 'pull request']).describe('A run of the base branch, or of another pull request.'),
  runId: z.int().describe('The id of that run.'),
  url: z.string().describe('Its page on GitHub.'),
  failed: z.boolean().describe('Whether the job failed in it; else it passed.'),
  steps: z.array(z.string()).describe('The steps that failed.'),
});
export type EarlierJob = z.infer<typeof EarlierJob>;

/** What the base branch was before this change. */
export const Baseline = z.strictObject({
  branch: z.string().describe('The base branch.'),
  greenCommit: z
    .string()
    .nullable()
    .describe(
      "SHA of its newest commit on which the head's workflows that run there all succeeded; null: none of those that were listed.",
    ),
  runs: z
    .array(BaseRun)
    .describe("The newest finished run there of each of the head's workflows, by workflow id."),
  earlierJobs: z
    .array(EarlierJob)
    .optional()
    .describe(
      'How jobs ended before that failed on the head and say nothing in the newest run of the base branch; left out: not asked for, or not known.',
    ),
  comparison: Comparison.optional().describe(
    "What the head's runs are against green runs of the base branch; left out when there was nothing to compare.",
  ),
});
export type Baseline = z.infer<typeof Baseline>;
