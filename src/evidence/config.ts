import { z } from 'zod';

/** @param does what the steps, jobs and tools do */
const doing = (does: string) =>
  z
    .array(z.string())
    .describe(
      `What ${does}: names of steps or jobs, \`workflow / job / step\`, or tools; \`*\` stands for any text.`,
    );

/**
 * `.github/docket.yml`. Everything is optional; unknown keys are errors, so that a typing mistake is seen.
 * The published JSON Schema is made from this definition.
 */
export const Config = z
  .strictObject({
    required: z
      .strictObject({
        checks: z
          .array(z.string())
          .optional()
          .describe('Checks to treat as required, whatever the rules say.'),
        informational: z
          .array(z.string())
          .optional()
          .describe('Checks that never block, whatever the rules say.'),
      })
      .optional()
      .describe("Overrides what the branch's rules say. Names may use `*`."),
    purposes: z
      .record(z.string(), z.string())
      .optional()
      .describe('What jobs and steps are for, by `workflow / job` or `workflow / job / step`.'),
    milestones: z
      .record(
        z.string(),
        z.strictObject({
          title: z.string().optional().describe('What the milestone is called, shown beside its id.'),
          phase: z.string().optional().describe('The phase of the project that it belongs to.'),
          posture: z
            .string()
            .optional()
            .describe('How its changes treat behavior, e.g. `Behavior-preserving`.'),
          intent: z.string().optional().describe('What it is for, in a sentence.'),
        }),
      )
      .optional()
      .describe(
        'Facts of milestones by id. Phase, posture and intent count where neither plan nor pull request states them.',
      ),
    invariants: z
      .array(
        z.strictObject({
          name: z.string().describe('What the report calls it.'),
          checks: z.array(z.string()).optional().describe('Workflow or job names that must have passed.'),
          tests: z
            .array(z.string())
            .optional()
            .describe(
              'Tests that must have passed: a test file, a suite or a test; `*` stands for any text.',
            ),
          unchanged: z.array(z.string()).optional().describe('Globs of paths that must not change.'),
          mandatory: z
            .boolean()
            .optional()
            .describe('`true`: when it could not be assessed, that is a warning (`debt`).'),
        }),
      )
      .optional()
      .describe('Invariants of the repository, besides those of the plan.'),
    signals: z
      .strictObject({
        lint: doing('lints code'),
        format: doing('formats code, or checks its format'),
        types: doing('checks types'),
        security: doing('looks for vulnerabilities or secrets'),
        coverage: doing('measures or judges coverage'),
        tests: doing('runs tests'),
        build: doing('compiles or packages'),
        'set-up': doing('prepares for the others'),
        deploy: doing('deploys or publishes'),
        report: doing('shows or uploads results of others'),
      })
      .partial()
      .optional()
      .describe('What steps and jobs do, where their names and tools do not tell.'),
    surfaces: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe('Public surfaces by name, each with globs of the paths that make it.'),
    coverage: z
      .strictObject({
        minimum: z.number().min(0).max(100).optional().describe('The least coverage of lines, in percent.'),
        tolerance: z
          .number()
          .min(0)
          .max(100)
          .optional()
          .describe('How many percentage points coverage may fall short; left out: none.'),
      })
      .optional()
      .describe('What coverage must reach. Less is a warning (`debt`) and never blocks.'),
    tolerances: z
      .strictObject({
        coverage: z
          .number()
          .min(0)
          .max(100)
          .optional()
          .describe('How many percentage points coverage may drop against the base branch; left out: 1.'),
        duration: z
          .number()
          .min(0)
          .optional()
          .describe('By how many percent a job may take longer than on the base branch; left out: 50.'),
      })
      .optional()
      .describe('How far signals may move before the report says so.'),
    owners: z
      .record(z.string(), z.array(z.string()).min(1))
      .optional()
      .describe(
        'Owners of paths: patterns as in CODEOWNERS to people or teams. They come before those of CODEOWNERS.',
      ),
    declarations: z
      .enum(['author', 'reviewer'])
      .optional()
      .describe(
        'Whose word lowers a weakening of gates or tests. `author`: title, plan or description name it. `reviewer`: somebody else approves this commit, or sets the label `docket:accepted`. Left out: `author`.',
      ),
    report: z
      .strictObject({
        timeline: z.boolean().optional().describe('`false`: no timeline of the jobs; left out: `true`.'),
        steps: z
          .enum(['all', 'told'])
          .optional()
          .describe(
            '`told`: of jobs that passed only the steps that did not simply pass or have a note; left out: `all`.',
          ),
        definitions: z
          .boolean()
          .optional()
          .describe(
            '`false`: changed files without the definitions that the change touches; left out: `true`.',
          ),
      })
      .optional()
      .describe('What the report leaves out.'),
    owner: z
      .string()
      .optional()
      .describe('Who the next actions are for; left out: the author of the pull request.'),
  })
  .describe(
    'Settings of Docket for a repository, in `.github/docket.yml` of its default branch. All of them are optional.',
  );
export type Config = z.infer<typeof Config>;
