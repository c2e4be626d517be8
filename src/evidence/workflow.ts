import { z } from 'zod';

/** @param means what the texts of a filter are */
const filter = (means: string) =>
  z.array(z.string()).optional().describe(`${means}; left out: the file does not say.`);

/** What starts a workflow: the filters of one event under `on:`. An empty object means: no filter. */
export const Trigger = z.strictObject({
  branches: filter('Patterns of branches that start it'),
  branchesIgnore: filter('Patterns of branches that do not start it'),
  tags: filter('Patterns of tags that start it'),
  tagsIgnore: filter('Patterns of tags that do not start it'),
  paths: filter('Patterns of paths, one of which the change must touch'),
  pathsIgnore: filter('Patterns of paths: it does not start when the change touches no others'),
  types: filter('Activities that start it, e.g. `opened`'),
  workflows: filter('Names of the workflows whose runs start it (`workflow_run`)'),
});
export type Trigger = z.infer<typeof Trigger>;

const GateVariables = z.record(z.string(), z.string());
/** What they are, wherever they stand. */
const variables = 'variables that may set a gate, at most 20, 300 characters each. Left out: none.';

/** One step as the workflow file defines it. */
export const StepDefinition = z.strictObject({
  id: z.string().optional().describe('Its `id`; left out: none.'),
  name: z.string().optional().describe('Its `name`; left out: none.'),
  uses: z
    .string()
    .optional()
    .describe('The action that it uses, with its version; left out: it runs a command.'),
  with: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Inputs of the action that may set a gate (thresholds, what fails, what is ignored), or say which version of a language it sets up; at most 20, 300 characters each. Left out: none.',
    ),
  env: GateVariables.optional().describe(`Of its own \`env\`: ${variables}`),
  run: z
    .string()
    .optional()
    .describe('The command text, secrets masked, at most 4,000 characters; left out: it runs none.'),
  if: z.string().optional().describe('Its condition, as written; left out: none.'),
  continueOnError: z
    .union([z.literal(true), z.string()])
    .optional()
    .describe(
      '`true`: the job passes over its failure, also because it runs in the background and is cancelled, or what waits for it may fail; a text: the expression that decides; left out: off.',
    ),
  workingDirectory: z
    .string()
    .optional()
    .describe(
      'The folder that its command runs in, as the step, its job or the workflow says; left out: none says, or it runs no command.',
    ),
  shell: z
    .string()
    .optional()
    .describe(
      "The shell of its command when the step, its job or the workflow names one, or the runner's name tells it; left out: `bash -e`, or it runs no command.",
    ),
  finds: z
    .array(
      z.strictObject({
        name: z.string().describe("The name of the patterns; '' when they have none."),
        paths: z.array(z.string()).describe('The patterns, at most 20.'),
      }),
    )
    .optional()
    .describe(
      'Of an action that finds out what changed: the patterns of paths that it looks for, at most 20 names. Left out: it is none, or they are not written out.',
    ),
  looksAt: z
    .array(z.string())
    .optional()
    .describe(
      "Expressions of its `env` and `with`, and of its job's `env`, that look at how jobs or steps ended: `toJSON(needs)`, `steps.a.outcome`. Left out: none.",
    ),
  comment: z
    .string()
    .optional()
    .describe('The text of the comment lines directly above the step; left out: none.'),
});
export type StepDefinition = z.infer<typeof StepDefinition>;

/** One job as the workflow file defines it. */
export const JobDefinition = z.strictObject({
  id: z.string().describe('Its key under `jobs`.'),
  name: z.string().optional().describe('Its `name`, as written; left out: none.'),
  if: z.string().optional().describe('Its condition, as written; left out: none.'),
  needs: z.array(z.string()).describe('Ids of the jobs that it waits for.'),
  uses: z.string().optional().describe('The reusable workflow that it calls; left out: it has steps.'),
  with: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Of a called workflow: inputs that switch something on or off, or are commands or arguments; at most 20, 300 characters each. Left out: none.',
    ),
  env: GateVariables.optional().describe(`Of its own \`env\`: ${variables}`),
  continueOnError: z
    .union([z.literal(true), z.string()])
    .optional()
    .describe('`true`: the run passes over its failure; a text: the expression that decides; left out: off.'),
  matrix: z
    .array(z.string())
    .optional()
    .describe(
      'Names of the matrix axes and of the keys of `include`, none where an expression gives the matrix; left out: it has none.',
    ),
  legs: z
    .strictObject({
      axes: z
        .record(z.string(), z.array(z.string()))
        .describe('The values of each axis that are written out, at most 50.'),
      exclude: z
        .array(z.string())
        .optional()
        .describe('Legs that are excluded: `os: windows-latest, python: 3.8`; at most 50. Left out: none.'),
      include: z
        .array(z.record(z.string(), z.string()))
        .optional()
        .describe('What `include` adds: values by their keys, at most 50 times. Left out: nothing.'),
      says: z
        .array(z.string())
        .optional()
        .describe(
          'Comments beside what it includes and excludes that say from which version on something works. Left out: none.',
        ),
      open: z.literal(true).optional().describe('There is more: an expression gives it, or it is too much.'),
    })
    .optional()
    .describe('What the matrix makes legs of, as far as it is written out; left out: nothing is.'),
  failFast: z
    .boolean()
    .optional()
    .describe('Its `fail-fast`; left out when it is not given, or an expression.'),
  timeoutMinutes: z
    .number()
    .optional()
    .describe('Its time limit, in minutes; left out when it is not given, or an expression.'),
  environment: z
    .string()
    .optional()
    .describe('The name of the environment that it deploys to; left out: none.'),
  comment: z
    .string()
    .optional()
    .describe('The text of the comment lines directly above the job; left out: none.'),
  steps: z
    .array(StepDefinition)
    .describe('Its steps, in their order; empty for a job that calls a workflow.'),
});
export type JobDefinition = z.infer<typeof JobDefinition>;

/** The meaning of one version of a workflow file. */
export const WorkflowDefinition = z.strictObject({
  name: z.string().optional().describe('Its `name`; left out: GitHub calls it by its path.'),
  env: GateVariables.optional().describe(`Of its own \`env\`: ${variables}`),
  on: z
    .record(z.string(), Trigger)
    .describe("The events that start it, in the file's order, each with its filters."),
  jobs: z.array(JobDefinition).describe("Its jobs, in the file's order."),
});
export type WorkflowDefinition = z.infer<typeof WorkflowDefinition>;

/** A workflow file at the commits that matter. */
export const WorkflowFile = z.strictObject({
  path: z.string().describe('Its path.'),
  head: WorkflowDefinition.nullable().describe(
    'What it says at the head; null: it is not there, or could not be read (`problem`).',
  ),
  base: WorkflowDefinition.nullable()
    .optional()
    .describe(
      'What it says at the tip of the base branch; null: it is not there, or could not be read; left out: the same text as at the head.',
    ),
  mergeBase: WorkflowDefinition.nullable()
    .optional()
    .describe(
      'What it says at the merge base; null: it is not there, or could not be read; left out: the change does not touch it, or the merge base is not known.',
    ),
  state: z
    .string()
    .optional()
    .describe(
      "GitHub's state of the workflow where it is not active, e.g. `disabled_manually`: read only when it did not run although its triggers match. Left out: active, or not read.",
    ),
  problem: z
    .string()
    .optional()
    .describe(
      "Why the head's version could not be read, in one sentence; left out: it could, or is not there.",
    ),
});
export type WorkflowFile = z.infer<typeof WorkflowFile>;
