import { z } from 'zod';
import { Conclusion } from './run.ts';

/** How a check of the previous run ended; the words are those of the report's marks. */
const Mark = z.enum([...Conclusion.options, 'unfinished', 'masked']);

/** What the numbers of a run were, in so few words that the next run can say what changed since. */
export const RunSummary = z.strictObject({
  checks: z
    .array(z.strictObject({ name: z.string(), mark: Mark }))
    .describe('Jobs as `workflow / job`, and checks of other apps: at most 100, failed ones first.'),
  checksCut: z.literal(true).optional().describe('There were more.'),
  tests: z
    .strictObject({ total: z.int(), failed: z.int(), skipped: z.int() })
    .optional()
    .describe('Left out when no report was read, or not all.'),
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
});
export type Previous = z.infer<typeof Previous>;
