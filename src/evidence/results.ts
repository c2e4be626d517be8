import { z } from 'zod';

const Count = z.strictObject({ covered: z.int(), total: z.int() });

/** Where a result file was found: an artifact of a run, and the path inside it. */
const source = {
  runId: z.int(),
  artifact: z.string(),
  file: z.string(),
  format: z.string(),
};

/** A case that did not simply pass: failed, errored or flaky. */
export const TestFailure = z.strictObject({
  suite: z.string(),
  name: z.string(),
  file: z
    .string()
    .nullable()
    .describe("The repository's path where it could be told, else as the tool wrote it."),
  line: z.int().nullable(),
  outcome: z.enum(['failed', 'errored', 'flaky']),
  message: z.string().nullable().describe('At most 300 characters, one line, secrets masked.'),
});
export type TestFailure = z.infer<typeof TestFailure>;

/** One test report. */
export const TestResult = z.strictObject({
  ...source,
  totals: z.strictObject({
    total: z.int(),
    passed: z.int(),
    failed: z.int(),
    errored: z.int(),
    skipped: z.int(),
    flaky: z.int(),
  }),
  /** Sum of the cases' times, in seconds; null when the report has none. */
  seconds: z.number().nullable(),
  failures: z
    .array(TestFailure)
    .describe('The first of the report, 50 at most and 500 of the head, flaky ones last.'),
});
export type TestResult = z.infer<typeof TestResult>;

/** One coverage report. */
export const CoverageResult = z.strictObject({
  ...source,
  lines: Count,
  branches: Count.nullable(),
  /** Changed files of this head that the report knows, by repository path. */
  changed: z.array(z.strictObject({ path: z.string(), lines: Count, branches: Count.nullable() })),
});
export type CoverageResult = z.infer<typeof CoverageResult>;

/** One SARIF log. */
export const AnalysisResult = z.strictObject({
  ...source,
  tools: z.array(z.string()),
  totals: z.strictObject({ error: z.int(), warning: z.int(), note: z.int() }),
  findings: z
    .array(
      z.strictObject({
        rule: z.string().nullable(),
        level: z.enum(['error', 'warning', 'note']),
        message: z.string().describe('At most 300 characters, one line, secrets masked.'),
        path: z.string().nullable(),
        line: z.int().nullable(),
      }),
    )
    .describe('The first 50, errors first.'),
});
export type AnalysisResult = z.infer<typeof AnalysisResult>;

/** What the result files in the artifacts of the head's runs say. */
export const Results = z.strictObject({
  tests: z.array(TestResult),
  coverage: z.array(CoverageResult),
  analyses: z.array(AnalysisResult),
});
export type Results = z.infer<typeof Results>;
