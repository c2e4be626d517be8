import { z } from 'zod';
import { Plan } from './plan.ts';

/** Tests of one kind: the first of them, and how many there are. */
export const TestList = z.strictObject({
  total: z.int(),
  tests: z
    .array(
      z.strictObject({
        name: z.string().describe("'' when the patch does not show it, or the whole file is meant."),
        by: z.string().optional().describe('What skips or focuses it: `it.only`, `@pytest.mark.skip`.'),
      }),
    )
    .describe('At most 20, fewer when the Evidence would be too large.'),
});
export type TestList = z.infer<typeof TestList>;

/** What the patch of a changed file does to its tests; what it does not is left out. */
export const TestChange = z.strictObject({
  removed: TestList.optional().describe('Gone, while what they test stays as far as the diff tells.'),
  retired: TestList.optional().describe('Gone together with the code that they test, or skipped before.'),
  retiredWith: z.string().optional().describe('That code: a path, or the name of a definition.'),
  fadedWith: z
    .string()
    .optional()
    .describe('A name that the removed tests have, and that no changed code has any more.'),
  faded: z
    .array(z.string())
    .optional()
    .describe('Names on lines that the file loses, and that no changed code has any more; at most 20.'),
  replaced: TestList.optional().describe(
    'Gone, and new tests have most words of their names, or name most of what they named.',
  ),
  renamed: z.int().optional(),
  moved: z.int().optional().describe('Gone here, and new with the same name in another changed file.'),
  added: z.int().optional(),
  table: z.literal(true).optional().describe('Tests or cases with a table of cases were added.'),
  skipped: TestList.optional().describe('Newly skipped, without a condition.'),
  skippedIf: TestList.optional().describe('Newly skipped under a condition.'),
  skippedNew: TestList.optional().describe('New, and skipped from the start.'),
  unskipped: z.int().optional(),
  focused: TestList.optional().describe('Newly focused: other tests do not run beside them.'),
  file: z
    .enum(['removed', 'renamed'])
    .optional()
    .describe('The whole file is gone from the tests, and how many it had is not known.'),
});
export type TestChange = z.infer<typeof TestChange>;

/** A changed module and the files that import it, by path. The lists are bounded, `total` counts all. */
export const Dependents = z.strictObject({
  of: z.string().describe('The changed file.'),
  by: z.array(z.string()).describe('Files that import it, tests aside.'),
  total: z.int().describe('How many there are, tests aside.'),
  tests: z.array(z.string()).describe('Tests that import it.'),
  totalTests: z.int(),
});
export type Dependents = z.infer<typeof Dependents>;

/** Who imports what the change touches, as far as it is Python, JavaScript or TypeScript. */
export const DependentSearch = z.strictObject({
  /** How many files were searched. */
  searched: z.int(),
  /** Why there may be more dependents: a clause. Left out when every file was searched. */
  partial: z.string().optional(),
  /** The changed modules that something imports, those with most dependents first. */
  modules: z.array(Dependents),
  /** How many further changed modules have dependents. */
  more: z.int().optional(),
});
export type DependentSearch = z.infer<typeof DependentSearch>;

/** What CODEOWNERS of the base branch says of the changed files. */
export const Owners = z.strictObject({
  path: z.string(),
  /**
   * The lines that decide for changed files, in the order of the file: of several that mean a path the last one counts.
   * Without owners: the line takes the owners away.
   */
  rules: z.array(z.strictObject({ pattern: z.string(), owners: z.array(z.string()) })),
  /** The file is binary or too large to be read, so its lines are not known. */
  unread: z.literal(true).optional(),
  /** Only the last of the deciding lines are kept. */
  cut: z.literal(true).optional(),
});
export type Owners = z.infer<typeof Owners>;

/** A definition (class, function, field, heading …) that a patch adds, removes or changes inside. */
export const Definition = z.strictObject({
  name: z.string().describe('As written, with its container where known: `Shape.area`.'),
  kind: z.string().describe('class, function, method, field, type, constant, section …'),
  change: z.enum(['added', 'removed', 'changed']),
});
export type Definition = z.infer<typeof Definition>;

/**
 * A command behind a name that workflows call, as the patch shows it: a script of `package.json`, a target of make. Of a
 * script of a shell and of an action the name is the path, and the lines are those that the patch shows.
 */
export const Task = z.strictObject({
  name: z.string(),
  before: z.string().nullable().describe('Null: it is new.'),
  after: z.string(),
  whole: z.literal(true).optional().describe('Both sides are all that stands behind the name.'),
});
export type Task = z.infer<typeof Task>;

/** What the patch of a file adds so that checks pass it over. */
export const AddedSuppressions = z.strictObject({
  whole: z
    .array(
      z.strictObject({
        tool: z.string().describe('The tool that is spoken to.'),
        by: z.string().describe('The line, as far as it is kept.'),
        tests: z.literal(true).optional().describe('It takes tests out of the collection.'),
        all: z.literal(true).optional().describe('It names no rule: nothing that the tool checks is left.'),
        why: z.literal(true).optional().describe('The author says beside it why.'),
      }),
    )
    .optional()
    .describe('For the whole file, with or without named rules; at most 10.'),
  lines: z.int().optional().describe('How many lines more than before are excepted one by one.'),
});
export type AddedSuppressions = z.infer<typeof AddedSuppressions>;

export const ChangedFile = z.strictObject({
  path: z.string(),
  previousPath: z.string().optional(),
  status: z.enum(['added', 'modified', 'renamed', 'removed', 'copied', 'changed', 'unchanged']),
  additions: z.int(),
  deletions: z.int(),
  blob: z
    .string()
    .optional()
    .describe(
      'The first letters of the id of its content at the head; left out where more than 300 files are changed.',
    ),
  /** Left out when GitHub gave no patch (binary or too large). */
  definitions: z.array(Definition).optional(),
  /** Only of files with tests, when the change does something to them. */
  tests: TestChange.optional(),
  /**
   * Commands that the patch changes in `package.json`, a Makefile, the settings of pytest, a script or an action; at most
   * 20 of a file.
   */
  tasks: z.array(Task).optional(),
  programs: z
    .array(z.string())
    .optional()
    .describe('Programs that the patch newly names in a file whose commands workflows call; at most 20.'),
  strictness: z
    .array(z.string())
    .optional()
    .describe('Words such as `strict` that the patch adds to a file of settings.'),
  suppressions: AddedSuppressions.optional(),
});
export type ChangedFile = z.infer<typeof ChangedFile>;

export const Changes = z.strictObject({
  /** Where the list comes from. */
  source: z.enum(['pull request', 'compare', 'commit', 'none']),
  files: z.array(ChangedFile),
  /** Totals as GitHub states them; null when it does not. */
  total: z.strictObject({ files: z.int(), additions: z.int(), deletions: z.int() }).nullable(),
  goneFolders: z
    .array(z.string())
    .optional()
    .describe('Folders of which the change leaves nothing, of those that workflow files name.'),
  newPaths: z
    .array(z.string())
    .optional()
    .describe('Paths of which there was nothing before the change, of those that settings newly leave out.'),
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
