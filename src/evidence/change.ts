import { z } from 'zod';
import { Plan } from './plan.ts';

/** Tests of one kind: the first of them, and how many there are. */
export const TestList = z.strictObject({
  total: z.int().describe('How many there are.'),
  tests: z
    .array(
      z.strictObject({
        name: z
          .string()
          .describe(
            "Its name, or that of a group; '' when the patch does not show it, or the whole file is meant.",
          ),
        by: z
          .string()
          .optional()
          .describe('What skips or focuses it: `it.only`, `@pytest.mark.skip`; left out: it is neither.'),
      }),
    )
    .describe('The first, at most 20; one alone where this file would be too large.'),
});
export type TestList = z.infer<typeof TestList>;

/** What became of an assertion. */
export const AssertionKind = z.enum([
  'removed',
  'commented',
  'weakened',
  'tolerance',
  'trivial',
  'expected',
  'caught',
  'unreached',
  'conditional',
  'dropped',
  'mocked',
]);
export type AssertionKind = z.infer<typeof AssertionKind>;

/** What a patch does to the assertions of tests that stay. */
export const AssertionList = z.strictObject({
  total: z.int().describe('How many there are.'),
  changes: z
    .array(
      z.strictObject({
        kind: AssertionKind.describe(
          '`removed`, `commented` out; `weakened`: it asks for less; `tolerance`: it lets more through; `trivial`: it holds whatever the code does; `expected`: it expects another value; `caught`: its failure is caught; `unreached`: the test ends before it, or nobody waits for it; `conditional`: it is asked under a new condition only; `dropped`: it is gone together with the line that made what it judges; `mocked`: what it judges is replaced by a mock.',
        ),
        test: z.string().describe("The test; '' when the patch does not show it."),
        before: z.string().describe('The assertion as it was, cut.'),
        after: z.string().describe("As it is now, or what keeps it from failing, cut; '': it is gone."),
      }),
    )
    .describe('The first, at most 20; one alone where this file would be too large.'),
});
export type AssertionList = z.infer<typeof AssertionList>;

/** What the patch of a changed file does to its tests; what it does not is left out. */
export const TestChange = z.strictObject({
  removed: TestList.optional().describe(
    'Tests that are gone, while what they test stays as far as the diff tells; left out: none.',
  ),
  retired: TestList.optional().describe(
    'Tests that are gone together with the code that they test, or were skipped before; left out: none.',
  ),
  retiredWith: z
    .string()
    .optional()
    .describe(
      'The code that they went with: a path, a name, or words of a message; left out: they were skipped before.',
    ),
  fadedWith: z
    .string()
    .optional()
    .describe(
      'A name that the first of the removed tests has, where each of them has one that no changed code has any more; left out: not so.',
    ),
  faded: z
    .array(z.string())
    .optional()
    .describe(
      'Names on lines that the file loses, and that no changed code has any more, at most 20; left out: none.',
    ),
  replaced: TestList.optional().describe(
    'Tests that are gone, and new ones have most words of their names, or name most of what they named; left out: none.',
  ),
  renamed: z.int().optional().describe('How many tests have another name in the same place; left out: none.'),
  moved: z
    .int()
    .optional()
    .describe('How many are gone here, and new with the same name in another changed file; left out: none.'),
  added: z.int().optional().describe('How many are new, those that moved here aside; left out: none.'),
  table: z.literal(true).optional().describe('Tests or cases with a table of cases were added.'),
  skipped: TestList.optional().describe('Tests that are newly skipped, without a condition; left out: none.'),
  skippedIf: TestList.optional().describe('Tests that are newly skipped under a condition; left out: none.'),
  skippedNew: TestList.optional().describe('Tests that are new, and skipped from the start; left out: none.'),
  passing: TestList.optional().describe(
    'Tests that the patch seems to skip; the results show that they passed, and nowhere that they were skipped; left out: none.',
  ),
  unskipped: z.int().optional().describe('How many tests, or groups of them, lose a skip; left out: none.'),
  focused: TestList.optional().describe(
    'Tests that are newly focused: others do not run beside them; left out: none.',
  ),
  assertions: AssertionList.optional().describe(
    'What happens to assertions of tests that stay; left out: nothing, or the language is not read for it.',
  ),
  bare: TestList.optional().describe('New tests that ask for nothing, as far as is seen; left out: none.'),
  file: z
    .enum(['removed', 'renamed'])
    .optional()
    .describe(
      'The whole file is gone from the tests, and how many it had is not known; left out: it stays, or what it had is told.',
    ),
});
export type TestChange = z.infer<typeof TestChange>;

/** A changed module and the files that import it, by path. The lists are bounded, `total` counts all. */
export const Dependents = z.strictObject({
  of: z.string().describe('The changed file.'),
  by: z.array(z.string()).describe('Files that import it, tests aside: the first 8.'),
  total: z.int().describe('How many such files there are.'),
  tests: z.array(z.string()).describe('Tests that import it: the first 8.'),
  totalTests: z.int().describe('How many such tests there are.'),
});
export type Dependents = z.infer<typeof Dependents>;

/** Who imports what the change touches, as far as it is Python, JavaScript or TypeScript. */
export const DependentSearch = z.strictObject({
  searched: z.int().describe('How many files were searched.'),
  partial: z
    .string()
    .optional()
    .describe('Why there may be more dependents: a clause. Left out when every file was searched.'),
  modules: z
    .array(Dependents)
    .describe('The changed modules that something imports, those with most dependents first; at most 30.'),
  more: z.int().optional().describe('How many further changed modules have dependents; left out: none.'),
});
export type DependentSearch = z.infer<typeof DependentSearch>;

/** What CODEOWNERS of the base branch says of the changed files. */
export const Owners = z.strictObject({
  path: z.string().describe('The path of CODEOWNERS.'),
  rules: z
    .array(
      z.strictObject({
        pattern: z.string().describe('The pattern of the line.'),
        owners: z
          .array(z.string())
          .describe(
            '`@user`, `@organisation/team` or an address, at most 20; none: what it means has no owners.',
          ),
      }),
    )
    .describe(
      'The lines that decide for changed files, in the order of the file: of several that mean a path the last one counts.',
    ),
  unread: z
    .literal(true)
    .optional()
    .describe('The file is binary or too large to be read, so its lines are not known.'),
  cut: z
    .literal(true)
    .optional()
    .describe(
      'Only the last 200 of the deciding lines are kept, or none where this file would be too large.',
    ),
});
export type Owners = z.infer<typeof Owners>;

/** A definition (class, function, field, heading …) that a patch adds, removes or changes inside. */
export const Definition = z.strictObject({
  name: z.string().describe('As written, with its container where known: `Shape.area`.'),
  kind: z.string().describe('What it is: class, function, method, field, type, constant, section ….'),
  change: z
    .enum(['added', 'removed', 'changed'])
    .describe('What the patch does to it. `changed`: it stays, and something inside changes.'),
});
export type Definition = z.infer<typeof Definition>;

/**
 * A command behind a name that workflows call, as the patch shows it: a script of `package.json`, a target of make. Of a
 * script of a shell and of an action the name is the path, and the lines are those that the patch shows.
 */
export const Task = z.strictObject({
  name: z.string().describe('The name of the script or target; of a shell script or an action its path.'),
  before: z.string().nullable().describe('The command before the change; null: it is new.'),
  after: z.string().describe('The command after the change.'),
  whole: z
    .literal(true)
    .optional()
    .describe(
      'Of a shell script or an action: both sides are the whole file; left out: what the patch shows of it.',
    ),
});
export type Task = z.infer<typeof Task>;

/** What the patch of a file adds so that checks pass it over. */
export const AddedSuppressions = z.strictObject({
  whole: z
    .array(
      z.strictObject({
        tool: z.string().describe('The tool that is spoken to.'),
        by: z.string().describe('The line, as far as it is kept.'),
        tests: z.literal(true).optional().describe('It removes tests from the collection.'),
        all: z.literal(true).optional().describe('It names no rule: nothing that the tool checks is left.'),
        why: z.literal(true).optional().describe('The author says beside it why.'),
      }),
    )
    .optional()
    .describe(
      'Lines that speak for the whole file, with or without named rules, at most 10; left out: none.',
    ),
  lines: z
    .int()
    .optional()
    .describe('How many lines more than before are excepted one by one; left out: none.'),
});
export type AddedSuppressions = z.infer<typeof AddedSuppressions>;

/** What the patch of a file of code adds that asks whether a test runs it. */
export const TestQuestions = z.strictObject({
  total: z.int().describe('How many lines there are.'),
  lines: z
    .array(
      z.strictObject({
        tool: z.string().describe('The tool whose variable or function is asked.'),
        by: z.string().describe('The line, cut.'),
      }),
    )
    .describe('The first, at most 10; one alone where this file would be too large.'),
  before: z.literal(true).optional().describe('The file did so before, as far as the patch shows it.'),
  aside: z
    .literal(true)
    .optional()
    .describe('By its path the file serves tests, builds or settings; left out: it is code of the product.'),
});
export type TestQuestions = z.infer<typeof TestQuestions>;

export const ChangedFile = z.strictObject({
  path: z.string().describe('Its path after the change; of a removed file the one before.'),
  previousPath: z
    .string()
    .optional()
    .describe(
      'Its path before the change, of a copy that of the original; left out: the same, or it is new.',
    ),
  status: z
    .enum(['added', 'modified', 'renamed', 'removed', 'copied', 'changed', 'unchanged'])
    .describe("GitHub's word for what happened to it."),
  additions: z.int().describe('How many lines were added.'),
  deletions: z.int().describe('How many lines were removed.'),
  blob: z
    .string()
    .optional()
    .describe(
      'The first ten letters of the git id of its content; left out where more than 300 files are changed, or it is not known.',
    ),
  definitions: z
    .array(Definition)
    .optional()
    .describe(
      'The definitions that its patch touches, at most 50; left out when GitHub gave no patch (binary or too large), or this file would be too large.',
    ),
  tests: TestChange.optional().describe(
    'What its patch does to its tests, empty: nothing. Left out: it is no test file, or it was not read (no patch, another language, compiled).',
  ),
  tasks: z
    .array(Task)
    .optional()
    .describe(
      'Commands that the patch changes in `package.json`, a Makefile, the settings of pytest, a script or an action, at most 20; left out: none.',
    ),
  programs: z
    .array(z.string())
    .optional()
    .describe(
      'Programs that the patch newly names in a file whose commands workflows call, at most 20; left out: none.',
    ),
  strictness: z
    .array(z.string())
    .optional()
    .describe('Words such as `strict` that the patch adds to a file of settings, each once; left out: none.'),
  suppressions: AddedSuppressions.optional().describe(
    'What its patch adds so that checks pass it over; left out: nothing.',
  ),
  testQuestions: TestQuestions.optional().describe(
    'What its patch adds that asks whether a test runs it; left out: nothing.',
  ),
  specialCases: z
    .array(z.string())
    .optional()
    .describe(
      'New branches that give one plain value back for another one, where a test of this change has both together; the first 5, cut; left out: none.',
    ),
});
export type ChangedFile = z.infer<typeof ChangedFile>;

export const Changes = z.strictObject({
  source: z
    .enum(['pull request', 'compare', 'commit', 'none'])
    .describe(
      'Where the list comes from: that of a pull request (its newest head), or a comparison of two commits. `none`: it was not read, or there is nothing to compare with. `commit` is not in use.',
    ),
  files: z
    .array(ChangedFile)
    .describe('The changed files, as many as GitHub lists: 3,000 of a pull request, 300 of a comparison.'),
  total: z
    .strictObject({
      files: z.int().describe('How many files are changed.'),
      additions: z.int().describe('How many lines were added.'),
      deletions: z.int().describe('How many lines were removed.'),
    })
    .nullable()
    .describe('Totals as GitHub states them; null when it does not: it does of pull requests only.'),
  goneFolders: z
    .array(z.string())
    .optional()
    .describe(
      'Folders of which the change leaves nothing, of those that workflow files name; left out: none.',
    ),
  newPaths: z
    .array(z.string())
    .optional()
    .describe(
      'Paths of which there was nothing before the change, of those that settings newly leave out; left out: none.',
    ),
});
export type Changes = z.infer<typeof Changes>;

export const PullRequest = z.strictObject({
  number: z.int().describe('Its number.'),
  title: z.string().describe('Its title.'),
  url: z.string().describe('Its page on GitHub.'),
  author: z.string().nullable().describe('The account that opened it; null when that is gone.'),
  byDefaultToken: z
    .boolean()
    .describe("The author is GitHub's own Actions bot: events of its default token start no workflow."),
  state: z.enum(['open', 'closed', 'merged']).describe('`closed`: without a merge.'),
  draft: z.boolean().describe('It is a draft.'),
  headSha: z
    .string()
    .describe("The newest head, Docket's own commits aside; it may be newer than the tested one."),
  headBranch: z.string().describe('The branch that it comes from.'),
  headRepository: z
    .string()
    .nullable()
    .describe('The repository of that branch, owner/name; null when the fork is gone.'),
  fork: z.boolean().describe('That repository is not the one of the base branch.'),
  baseBranch: z.string().describe('The branch that it goes into.'),
  mergeCommit: z
    .string()
    .nullable()
    .describe('SHA of the commit that its merge made; null: it is not merged.'),
  milestone: z.string().nullable().describe('The title of its GitHub milestone; null: none.'),
  mergeable: z
    .enum(['yes', 'conflict', 'unknown'])
    .describe(
      'Whether it can be merged. `conflict`: not without solving one. `unknown`: GitHub had not computed it, or nothing depends on it.',
    ),
  body: Plan.nullable().describe('What its body says, read like a plan; null for an empty body.'),
});
export type PullRequest = z.infer<typeof PullRequest>;
