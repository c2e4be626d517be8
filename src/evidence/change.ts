import { z } from 'zod';
import { Plan } from './plan.ts';
import { TestChange } from './test-change.ts';

/** A definition (class, function, field, heading …) that a patch adds, removes or changes inside. */
export const Definition = z.strictObject({
  name: z.string().describe('As written, with its container where known: `Shape.area`.'),
  kind: z.string().describe('class, function, method, field, type, constant, section …'),
  change: z.enum(['added', 'removed', 'changed']),
});
export type Definition = z.infer<typeof Definition>;

/** A command behind a name that workflows call, as the patch shows it: a script of `package.json`, a target of make. */
export const Task = z.strictObject({
  name: z.string(),
  before: z.string().nullable().describe('Null: it is new.'),
  after: z.string(),
});
export type Task = z.infer<typeof Task>;

export const ChangedFile = z.strictObject({
  path: z.string(),
  previousPath: z.string().optional(),
  status: z.enum(['added', 'modified', 'renamed', 'removed', 'copied', 'changed', 'unchanged']),
  additions: z.int(),
  deletions: z.int(),
  /** Left out when GitHub gave no patch (binary or too large). */
  definitions: z.array(Definition).optional(),
  /** Only of files with tests, when the change does something to them. */
  tests: TestChange.optional(),
  /** Commands that the patch changes in `package.json`, a Makefile or the settings of pytest; at most 20 of a file. */
  tasks: z.array(Task).optional(),
  strictness: z
    .array(z.string())
    .optional()
    .describe('Words such as `strict` that the patch adds to a file of settings.'),
});
export type ChangedFile = z.infer<typeof ChangedFile>;

export const Changes = z.strictObject({
  /** Where the list comes from. */
  source: z.enum(['pull request', 'compare', 'commit', 'none']),
  files: z.array(ChangedFile),
  /** Totals as GitHub states them; null when it does not. */
  total: z.strictObject({ files: z.int(), additions: z.int(), deletions: z.int() }).nullable(),
});
export type Changes = z.infer<typeof Changes>;

export const PullRequest = z.strictObject({
  number: z.int(),
  title: z.string(),
  url: z.string(),
  author: z.string().nullable(),
  /** The author is GitHub's own Actions bot: events of its default token start no workflow. */
  byDefaultToken: z.boolean(),
  state: z.enum(['open', 'closed', 'merged']),
  draft: z.boolean(),
  headSha: z
    .string()
    .describe("The newest head, Docket's own commits aside; it may be newer than the tested one."),
  headBranch: z.string(),
  headRepository: z.string().nullable().describe('owner/name; null when the fork is gone.'),
  fork: z.boolean(),
  baseBranch: z.string(),
  mergeCommit: z.string().nullable(),
  milestone: z.string().nullable().describe("The title of the pull request's GitHub milestone."),
  mergeable: z
    .enum(['yes', 'conflict', 'unknown'])
    .describe('`unknown`: GitHub had not computed it, or nothing depends on it.'),
  /** What the body says, read like a plan; null for an empty body. */
  body: Plan.nullable(),
});
export type PullRequest = z.infer<typeof PullRequest>;
