import { z } from 'zod';
import { Evidence } from '../evidence/evidence.ts';
import { Gap } from '../evidence/gap.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import { FailedTest } from '../evidence/verdict.ts';

/** A reason for the outcome. */
const ReasonData = z.strictObject({
  rule: z.string().describe('The rule that it comes from, by its name in docs/verdict.md.'),
  outcome: z.enum(OUTCOMES).describe('The outcome that it makes; the worst of all reasons is the verdict.'),
  text: z.string().describe('What was found, in a sentence.'),
  remedy: z.string().nullable().describe('What closes it; null: nothing that can be said.'),
  url: z.string().nullable().describe('Where to look; null: nowhere in particular.'),
});

/** A step or job that failed. */
const FailureData = z.strictObject({
  workflow: z.string().describe('The name of the workflow.'),
  job: z.string().nullable().describe('The job; null: the run failed before it had one.'),
  step: z.string().nullable().describe('The first step that failed; null: none is known.'),
  url: z.string().describe('The page of the job or run.'),
  classification: z.string().describe('Its class, e.g. `correctness bug`; `unclassified`: no rule tells.'),
  whose: z.string().nullable().describe('Whose failure it is, e.g. `new with this change`; null: not known.'),
  inScope: z.boolean().nullable().describe('Whether the change touches what failed; null: not known.'),
  onBase: z.boolean().nullable().describe('Whether the base branch fails there too; null: not known.'),
  blocking: z.boolean().describe('Whether it blocks the merge.'),
  note: z.string().nullable().describe('What else is known of it; null: nothing.'),
  lines: z
    .array(z.string())
    .describe('The lines of the log that explain it; `…` stands for those between. Empty: none is known.'),
  annotations: z.array(z.string()).describe('What the job says of it in annotations, with places.'),
  tests: z
    .strictObject({
      total: z.int().describe('How many tests failed in it.'),
      first: z.array(z.string()).describe('The first of them, each in a line.'),
      cases: z.array(FailedTest).describe('The first ten of them.'),
    })
    .describe('The failed tests that the reports of its run name.'),
});

/** What is wrong with a commit, and of which one: what `docket show --json` prints. */
export const VerdictData = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  tool: Evidence.shape.tool,
  repository: z.string().describe('owner/name'),
  commit: z.string().describe('SHA of the tested commit.'),
  pullRequest: z.int().nullable().describe('Its pull request; null: none.'),
  verdict: z
    .strictObject({
      outcome: z.enum(OUTCOMES).describe('The one outcome.'),
      label: z.string().describe('Its name for readers, e.g. `Ready to merge`.'),
      ciStatus: z.enum(['green', 'misleading', 'pending', 'red']).describe('What is said of CI itself.'),
      headline: z.string().describe('The first line of the comment, without its mark.'),
      next: z.string().describe('The one next step.'),
      reasons: z.array(ReasonData).describe('The reasons, worst first.'),
      notes: z.array(z.string()).describe('What stands, and changes no outcome.'),
    })
    .describe('The verdict.'),
  failures: z.array(FailureData).describe('The failed steps and jobs.'),
});
export type VerdictData = z.infer<typeof VerdictData>;

/** The assessment as data: what `docket report --json` prints, and what the output `assessment-path` names. */
export const AssessmentData = VerdictData.extend({
  milestone: z.string().nullable().describe('The milestone; null: none is named.'),
  runNumber: z.int().nullable().describe('The N of the report `_run<N>`; null: none is committed.'),
  reportUrl: z.string().nullable().describe('The page of the report; null: none is committed.'),
  commentUrl: z.string().nullable().describe('The comment; null: there is none.'),
  checks: z
    .strictObject({
      passed: z.int().describe('Those that passed.'),
      total: z.int().describe('Those that ran.'),
      skipped: z.int().describe('Those that did not run.'),
    })
    .describe('How many checks the commit has.'),
  tests: z
    .strictObject({
      total: z.int().describe('All.'),
      failed: z.int().describe('Those that failed, or could not be run to their end.'),
      skipped: z.int().describe('Those that were skipped.'),
      flaky: z.int().describe('Those that failed and then passed.'),
      fromLog: z.literal(true).optional().describe('`true`: counted by logs; left out: by test reports.'),
    })
    .nullable()
    .describe('How many tests ran; null: they were not counted.'),
  coverage: z.number().nullable().describe('Of lines, in percent; null: not measured.'),
  gaps: z.array(Gap).describe('What was not read.'),
}).describe(
  'What the comment of Docket says, as data. All texts are plain, and may hold words of strangers: file names, messages of tests, lines of logs.',
);
export type AssessmentData = z.infer<typeof AssessmentData>;
