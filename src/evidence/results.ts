import { z } from 'zod';
import { byText } from './order.ts';
import { Count, TestTotals } from './totals.ts';

/** A total of coverage as a tool printed it. */
export const LogCoverage = z.strictObject({
  metric: z
    .enum(['total', 'lines', 'branches'])
    .describe('`total`: of lines and branches together, or of statements, where the tool counts these.'),
  percent: z.number(),
  lines: Count.nullable().describe('The counts behind it; null where the tool does not print them.'),
});
export type LogCoverage = z.infer<typeof LogCoverage>;

/** What one tool said at its end in a step's log. Read only of runs without a test report. */
export const LogResult = z.strictObject({
  runId: z.int(),
  jobId: z.int(),
  job: z.string().describe("The job's name."),
  step: z.string().nullable().describe('Null when the log does not tell in which step it was.'),
  again: z
    .int()
    .optional()
    .describe('Which of several steps of this name it was, from 1 on; left out: the first, or the only one.'),
  format: z.string().describe('The tool.'),
  /** Null: it said nothing of tests. */
  totals: TestTotals.nullable(),
  parts: z
    .string()
    .optional()
    .describe(
      'Marks of the packages, modules or binaries that it named, seven characters each; left out: none.',
    ),
  files: z.string().optional().describe('The same of files of tests, where it named no parts.'),
  coverage: z.array(LogCoverage).optional().describe('Left out: it said nothing of coverage.'),
  findings: z.int().optional().describe('How many findings it counts; left out: it said nothing of any.'),
});
export type LogResult = z.infer<typeof LogResult>;

/** What the log of a job says on the base branch. Read only where the log of the same job tells of trouble on the head. */
export const BaseLog = z.strictObject({
  job: z.string(),
  step: z.string().nullable(),
  total: z.int().describe('Tests that were not skipped.'),
  failed: z.int().describe('Those that failed or errored.'),
  coverage: z.array(LogCoverage).optional(),
});
export type BaseLog = z.infer<typeof BaseLog>;

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
  passedIn: z
    .array(z.strictObject({ artifact: z.string(), file: z.string() }))
    .optional()
    .describe('Other reports of the run in which the same case passed, the first five.'),
});
export type TestFailure = z.infer<typeof TestFailure>;

/**
 * What a report says of one suite. Ids are short hashes of suite and name, eight characters each, sorted and joined: a
 * later head is compared with them.
 */
export const TestSuite = z.strictObject({
  name: z.string(),
  file: z.string().optional().describe('Where all its cases stand in one file: its path.'),
  passed: z.int().describe('Cases that passed, flaky ones too.'),
  failed: z.int().optional().describe('Cases that failed or errored; left out: none.'),
  skipped: z.int().optional().describe('Left out: none.'),
  passedIds: z.string().optional(),
  skippedIds: z.string().optional(),
});
export type TestSuite = z.infer<typeof TestSuite>;

/** One test report. */
export const TestResult = z.strictObject({
  ...source,
  totals: TestTotals,
  /** Sum of the cases' times, in seconds; null when the report has none. */
  seconds: z.number().nullable(),
  failures: z
    .array(TestFailure)
    .describe('The first of the report, 50 at most and 500 of the head, flaky ones last.'),
  suites: z
    .array(TestSuite)
    .optional()
    .describe(
      'By name. Without ids when the head has more than 20,000 cases; left out when it has too many suites.',
    ),
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
  /** What the logs of jobs say, in the order of runs and jobs; left out when none was read or none says anything. */
  logs: z.array(LogResult).optional(),
  uncounted: z
    .array(z.int())
    .optional()
    .describe(
      'Jobs that run tests and of which neither a report nor a log tells how many, or not of all their test steps: their ids, 500 at most.',
    ),
});
export type Results = z.infer<typeof Results>;

/** Where a result was found. */
export type Source = Pick<TestResult, 'runId' | 'artifact' | 'file'>;

/** The order of results: by run, artifact and file. */
export function bySource(one: Source, other: Source): number {
  return one.runId - other.runId || byText(one.artifact, other.artifact) || byText(one.file, other.file);
}
