import { z } from 'zod';

/** A check that a rule of the base branch demands before a merge. */
export const RequiredCheck = z.strictObject({
  name: z.string().describe('The context: a job name, `caller / callee`, or a commit status.'),
  appId: z.int().nullable().describe('The only app that may report it; null: any.'),
  source: z.string().describe('Where it is demanded: `ruleset 4711` or `branch protection`.'),
});
export type RequiredCheck = z.infer<typeof RequiredCheck>;

/** A workflow that an organisation's ruleset demands. */
export const RequiredWorkflow = z.strictObject({
  path: z.string().describe('The path of the workflow file.'),
  repositoryId: z.int().describe("GitHub's id of the repository that holds the file."),
  source: z.string().describe('Where it is demanded: `ruleset 4711`.'),
});
export type RequiredWorkflow = z.infer<typeof RequiredWorkflow>;

/**
 * A threshold of coverage that GitHub itself enforces.
 * https://docs.github.com/en/code-security/how-tos/maintain-quality-code/restrict-code-coverage
 */
export const RequiredCoverage = z.strictObject({
  minimum: z.number().nullable().describe('The least coverage of lines, in percent; null: none.'),
  drop: z.number().nullable().describe('Percentage points that it may fall at most; null: any.'),
  source: z.string().describe('Where it is demanded: `ruleset 4711`.'),
});
export type RequiredCoverage = z.infer<typeof RequiredCoverage>;

/**
 * What the base branch demands. `named`: at least one check or workflow is required. `none`: the rules were read
 * (or the plan of the repository has none) and name nothing. `unreadable`: we do not know; a gap says why.
 */
export const Rules = z.strictObject({
  branch: z.string().describe('The base branch, whose rules these are.'),
  state: z
    .enum(['named', 'none', 'unreadable'])
    .describe(
      '`named`: a check or workflow at least is required. `none`: the rules were read and name none. `unreadable`: not known; a gap says why.',
    ),
  checks: z.array(RequiredCheck).describe('The checks that must pass before a merge.'),
  workflows: z.array(RequiredWorkflow).describe('The workflows that must pass before a merge.'),
  coverage: z
    .array(RequiredCoverage)
    .optional()
    .describe('What rulesets ask of the coverage of lines; left out: nothing.'),
});
export type Rules = z.infer<typeof Rules>;
