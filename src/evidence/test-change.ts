import { z } from 'zod';

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
