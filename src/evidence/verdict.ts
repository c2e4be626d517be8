import { z } from 'zod';
import { OUTCOMES } from './outcome.ts';

/** A failed test of a failure. */
export const FailedTest = z.strictObject({
  name: z.string().describe('Suite and test as the report shows them.'),
  file: z.string().nullable().describe('The path of the test; null: its report does not tell.'),
  line: z.int().nullable().describe('The line in the file; null: its report does not tell.'),
  message: z.string().nullable().describe('What it says, in one line; null: nothing.'),
});

/** A check or step that failed. */
const StatedFailure = z.strictObject({
  workflow: z.string().describe('The name of the workflow.'),
  job: z.string().nullable().describe('The job; null: the run failed before it had one.'),
  step: z.string().nullable().describe('The first step that failed; null: none is known.'),
  url: z.string().describe('The page of the job or run.'),
  classification: z.string().describe('Its class, e.g. `correctness bug`; `unclassified`: no rule tells.'),
  whose: z.string().nullable().describe('Whose failure it is, e.g. `new with this change`; null: not known.'),
  blocking: z.boolean().describe('Whether it blocks the merge.'),
  tests: z.array(FailedTest).describe('The first failed tests that the reports of its run name.'),
  testsTotal: z.int().describe('How many tests failed in it by these reports.'),
});

/** One finding of a rule. */
const StatedReason = z.strictObject({
  rule: z.string().describe('The rule of docs/verdict.md that it comes from.'),
  status: z
    .enum(['new', 'known', 'explained', 'declared', 'open'])
    .describe(
      '`new`: it makes an outcome. Those that make none: the base branch has it too (`known`), something explains it (`explained`), the author says it (`declared`), or it is not decided (`open`).',
    ),
  outcome: z.enum(OUTCOMES).nullable().describe('The outcome that it makes; null: none.'),
  text: z.string().describe('What was found, in a sentence.'),
  remedy: z.string().nullable().describe('What fixes it; null: nothing is to be done.'),
  url: z.string().nullable().describe('Where to look; null: nowhere in particular.'),
});

/** The verdict as it was given: derived from the rest of the Evidence, so that nobody need judge again to know it. */
export const StatedVerdict = z.strictObject({
  outcome: z.enum(OUTCOMES).describe('The one outcome.'),
  ciStatus: z.enum(['green', 'misleading', 'pending', 'red']).describe('What is said of CI itself.'),
  headline: z.string().describe('The first line of comment and report, without its mark.'),
  next: z.string().describe('The one next step.'),
  reasons: z
    .array(StatedReason)
    .describe('What the rules found: the reasons, worst first, then what makes no outcome; at most 40.'),
  failures: z.array(StatedFailure).describe('The failed checks, those that block first; at most 20.'),
});
export type StatedVerdict = z.infer<typeof StatedVerdict>;
