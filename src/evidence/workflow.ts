import { z } from 'zod';

/** What starts a workflow: the filters of one event under `on:`. An empty object means: no filter. */
export const Trigger = z.strictObject({
  branches: z.array(z.string()).optional(),
  branchesIgnore: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  tagsIgnore: z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
  pathsIgnore: z.array(z.string()).optional(),
  types: z.array(z.string()).optional(),
  workflows: z.array(z.string()).optional(),
});
export type Trigger = z.infer<typeof Trigger>;

/** Variables of `env` that may set a gate; at most 20, 300 characters each. */
const GateVariables = z.record(z.string(), z.string());

/** One step as the workflow file defines it. */
export const StepDefinition = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  /** Inputs of the action that set a gate: thresholds, what fails, what is ignored; at most 20, 300 characters each. */
  with: z.record(z.string(), z.string()).optional(),
  env: GateVariables.optional(),
  /** The command text, secrets masked, at most 4,000 characters. */
  run: z.string().optional(),
  if: z.string().optional(),
  /** `true`, or the expression when it is one. */
  continueOnError: z.union([z.literal(true), z.string()]).optional(),
  workingDirectory: z.string().optional(),
  /** The shell when the step, its job or the workflow names one, or the runner's name does; else `bash -e`. */
  shell: z.string().optional(),
  /** Of an action that finds out what changed: the patterns of paths that it looks for, by their name; at most 20 of 20. */
  finds: z.array(z.strictObject({ name: z.string(), paths: z.array(z.string()) })).optional(),
  /** Expressions of `env` and `with` that look at how jobs or steps ended: `toJSON(needs)`, `steps.a.outcome`. */
  looksAt: z.array(z.string()).optional(),
  /** The text of the comment lines directly above the step. */
  comment: z.string().optional(),
});
export type StepDefinition = z.infer<typeof StepDefinition>;

/** One job as the workflow file defines it. */
export const JobDefinition = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  if: z.string().optional(),
  needs: z.array(z.string()),
  /** A reusable workflow that this job calls. */
  uses: z.string().optional(),
  env: GateVariables.optional(),
  continueOnError: z.union([z.literal(true), z.string()]).optional(),
  /** Names of the matrix axes (and of `include` keys); left out when the job has no matrix. */
  matrix: z.array(z.string()).optional(),
  /**
   * The values of the axes that are written out, what is excluded and what `include` adds, a leg each; at most 50 of each.
   * `open`: an expression gives more.
   */
  legs: z
    .strictObject({
      axes: z.record(z.string(), z.array(z.string())),
      exclude: z.array(z.string()).optional(),
      include: z.array(z.record(z.string(), z.string())).optional(),
      open: z.literal(true).optional(),
    })
    .optional(),
  failFast: z.boolean().optional(),
  /** Left out when it is not given, or an expression. */
  timeoutMinutes: z.number().optional(),
  environment: z.string().optional(),
  comment: z.string().optional(),
  steps: z.array(StepDefinition),
});
export type JobDefinition = z.infer<typeof JobDefinition>;

/** The meaning of one version of a workflow file. */
export const WorkflowDefinition = z.strictObject({
  name: z.string().optional(),
  env: GateVariables.optional(),
  /** Events in the file's order, each with its filters. */
  on: z.record(z.string(), Trigger),
  jobs: z.array(JobDefinition),
});
export type WorkflowDefinition = z.infer<typeof WorkflowDefinition>;

/**
 * A workflow file at the commits that matter. `head` is the tested commit; `base` (the base branch's tip) and
 * `mergeBase` are there only where the text differs from the head's. `null`: the file does not exist there.
 */
export const WorkflowFile = z.strictObject({
  path: z.string(),
  head: WorkflowDefinition.nullable(),
  base: WorkflowDefinition.nullable().optional(),
  mergeBase: WorkflowDefinition.nullable().optional(),
  /** Why GitHub does not start it although its triggers match, e.g. `disabled_manually`; read only when needed. */
  state: z.string().optional(),
  /** Why a version could not be read, in one sentence. */
  problem: z.string().optional(),
});
export type WorkflowFile = z.infer<typeof WorkflowFile>;
