import { z } from 'zod';
import { Conclusion } from './run.ts';

/** How a check of the previous run ended; the words are those of the report's marks. */
const Mark = z.enum([...Conclusion.options, 'unfinished', 'masked']);

/** What the numbers of a run were, in so few words that the next run can say what changed since. */
export const RunSummary = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        name: z.string(),
        mark: Mark,
        error: z.string().optional().describe('Of a failed one: a short hash of the words that explain it.'),
      }),
    )
    .describe('Jobs as `workflow / job`, and checks of other apps: at most 100, failed ones first.'),
  checksCut: z.literal(true).optional().describe('There were more.'),
  tests: z
    .strictObject({ total: z.int(), failed: z.int(), skipped: z.int() })
    .optional()
    .describe('Left out when no report was read, or not all.'),
  failedTests: z
    .array(z.strictObject({ name: z.string(), error: z.string().optional() }))
    .optional()
    .describe(
      'With a short hash of the message; left out when no report was read, or there are more than 50.',
    ),
  coverage: z.number().optional().describe('Of lines, in percent.'),
  files: z.int().optional().describe('Changed files; left out when the list was not complete.'),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** The document before this one: of the same pull request, else the milestone's last. */
export const Previous = z.strictObject({
  number: z.int(),
  path: z.string(),
  headSha: z.string(),
  outcome: z.string().nullable().describe('As its commit or its verdict says; null when neither does.'),
  pullRequest: z.int().nullable(),
  summary: RunSummary,
  changed: z
    .strictObject({ files: z.array(z.string()), total: z.int() })
    .optional()
    .describe(
      'Files of the change that differ between both heads, the first 20; left out where it is not known.',
    ),
});
export type Previous = z.infer<typeof Previous>;
