import { z } from 'zod';
import { CONCLUSIONS } from './conclusions.ts';

/** How a check of the previous run ended; the words are those of the report's marks. */
const Mark = z.enum([...CONCLUSIONS, 'unfinished', 'masked']);

/** What the numbers of a run were, in so few words that the next run can say what changed since. */
export const RunSummary = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        name: z.string().describe('`workflow / job`, or what the check of another app is called.'),
        mark: Mark.describe(
          'How it ended, the worst where several have the name. `masked`: it passed with a hidden failure.',
        ),
        error: z
          .string()
          .optional()
          .describe(
            'Of a failed one: a short hash of the words that explain it; left out: none do, or its failed tests say it.',
          ),
      }),
    )
    .describe('Jobs as `workflow / job`, and checks of other apps: at most 100, failed ones first.'),
  checksCut: z.literal(true).optional().describe('There were more checks than are kept.'),
  tests: z
    .strictObject({
      total: z.int().describe('All tests.'),
      failed: z.int().describe('Tests that failed or errored.'),
      skipped: z.int().describe('Tests that were skipped.'),
    })
    .optional()
    .describe(
      'How many tests it had, by its reports, else by its logs; left out when neither tells, not all were read, or it was unfinished.',
    ),
  failedTests: z
    .array(
      z.strictObject({
        name: z.string().describe('Suite and name of the test.'),
        error: z.string().optional().describe('A short hash of its message; left out: it has none.'),
      }),
    )
    .optional()
    .describe(
      'The tests that failed; left out when no report was read, or not all, or there are more than 50.',
    ),
  coverage: z
    .number()
    .optional()
    .describe(
      'Coverage of lines, in percent; left out: not measured, not all read, or the run was unfinished.',
    ),
  files: z.int().optional().describe('How many files it changed; left out when the list was not complete.'),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** The document before this one: of the same pull request, else the milestone's last. */
export const Previous = z.strictObject({
  number: z.int().describe('Its number: the N of `_run<N>`.'),
  path: z.string().describe('Path of its report.'),
  headSha: z.string().describe('SHA of the commit that it is about.'),
  outcome: z
    .string()
    .nullable()
    .describe('Its outcome, as its commit or its verdict says; null when neither does.'),
  pullRequest: z.int().nullable().describe('Number of its first pull request; null: it has none.'),
  summary: RunSummary.describe('Its checks and numbers.'),
  changed: z
    .strictObject({
      files: z.array(z.string()).describe('Their paths, the first 20.'),
      total: z.int().describe('How many there are.'),
    })
    .optional()
    .describe('Files of the change that differ between both heads; left out where it is not known.'),
});
export type Previous = z.infer<typeof Previous>;
