import { z } from 'zod';
import { byText } from './order.ts';
import { Count, TestTotals } from './totals.ts';

/** A total of coverage as a tool printed it. */
export const LogCoverage = z.strictObject({
  metric: z
    .enum(['total', 'lines', 'branches'])
    .describe(
      'What it is of. `total`: lines and branches together, or statements, where the tool counts these.',
    ),
  percent: z.number().describe('The value, in percent.'),
  lines: Count.nullable().describe('The counts behind it; null where the tool does not print them.'),
});
export type LogCoverage = z.infer<typeof LogCoverage>;

/** What one tool said at its end in a step's log. Tests and coverage are read only of runs without a test report. */
export const LogResult = z.strictObject({
  runId: z.int().describe('The run of the job.'),
  jobId: z.int().describe("The job's id."),
  job: z.string().describe("The job's name."),
  step: z
    .string()
    .nullable()
    .describe('The step that ran the tool; null when the log does not tell which it was.'),
  again: z
    .int()
    .optional()
    .describe(
      'How many steps of the same name that may run tests or report coverage stand before it; left out: none.',
    ),
  format: z.string().describe('The tool.'),
  totals: TestTotals.nullable().describe('How many tests it counted; null: it said nothing of tests.'),
  parts: z
    .string()
    .optional()
    .describe(
      'Marks (short hashes) of the packages, modules or binaries that it named, seven characters each, joined; 60 at most. Left out: none.',
    ),
  files: z
    .string()
    .optional()
    .describe('The same of files of tests, where it named no such parts; left out: none.'),
  coverage: z
    .array(LogCoverage)
    .optional()
    .describe('Totals of coverage that it printed; left out: it said nothing of coverage.'),
  findings: z.int().optional().describe('How many findings it counts; left out: it tells no number.'),
});
export type LogResult = z.infer<typeof LogResult>;

/** What the log of a job says on the base branch. Read only where the log of the same job tells of trouble on the head. */
export const BaseLog = z.strictObject({
  job: z.string().describe('The name of the job.'),
  step: z
    .string()
    .nullable()
    .describe(
      "The step that was asked for; null: all of the job, since the head's log does not tell its step.",
    ),
  total: z.int().describe('Tests that were not skipped.'),
  failed: z.int().describe('Tests that failed or errored.'),
  coverage: z
    .array(LogCoverage)
    .optional()
    .describe('Totals of coverage that it prints; left out: it says nothing of coverage.'),
});
export type BaseLog = z.infer<typeof BaseLog>;

/** Where a result file was found: an artifact of a run, and the path inside it. */
const source = {
  runId: z.int().describe('The run that uploaded it.'),
  artifact: z.string().describe('The artifact that it was found in.'),
  file: z.string().describe('Its path in the artifact; behind `!/` in an archive within the artifact.'),
  format: z.string().describe('Its format, as docs/formats.md calls it.'),
};

/** A case that did not simply pass: failed, errored or flaky. */
export const TestFailure = z.strictObject({
  suite: z
    .string()
    .describe(
      "What the case belongs to, as its tool names it: class, package, file or titles; '' when nothing.",
    ),
  name: z.string().describe('The name of the case.'),
  file: z
    .string()
    .nullable()
    .describe(
      "Its file: the repository's path where it could be told, else as the tool wrote it; null: not told.",
    ),
  line: z.int().nullable().describe('The line in that file; null: not told.'),
  outcome: z
    .enum(['failed', 'errored', 'flaky'])
    .describe(
      'How it ended. `errored`: it could not be run to its end. `flaky`: it failed before it passed.',
    ),
  message: z
    .string()
    .nullable()
    .describe(
      'Why: at most 300 characters, one line, secrets masked; null: not told, or left out of this file.',
    ),
  passedIn: z
    .array(
      z.strictObject({
        artifact: z.string().describe('The artifact of the report.'),
        file: z.string().describe('Its path in the artifact.'),
      }),
    )
    .optional()
    .describe('Other reports of the run in which the same case passed, the first five; left out: none.'),
});
export type TestFailure = z.infer<typeof TestFailure>;

/**
 * What a report says of one suite. Ids are short hashes of suite and name, eight characters each, sorted and joined: a
 * later head is compared with them.
 */
export const TestSuite = z.strictObject({
  name: z.string().describe("The name of the suite; '' for cases without one."),
  file: z
    .string()
    .optional()
    .describe('The path of the file in which all its cases stand; left out: several, or not told.'),
  passed: z.int().describe('Cases that passed, flaky ones too.'),
  failed: z.int().optional().describe('Cases that failed or errored; left out: none.'),
  skipped: z.int().optional().describe('Cases that were skipped; left out: none.'),
  passedIds: z
    .string()
    .optional()
    .describe(
      'Ids of the cases that passed, eight hexadecimal digits each, joined; left out: none, or too many.',
    ),
  skippedIds: z
    .string()
    .optional()
    .describe(
      'Ids of the cases that were skipped and passed nowhere in it, likewise; left out: none, or too many.',
    ),
});
export type TestSuite = z.infer<typeof TestSuite>;

/** One test report. */
export const TestResult = z.strictObject({
  ...source,
  totals: TestTotals.describe('How many cases it has, and how they ended.'),
  seconds: z
    .number()
    .nullable()
    .describe("Sum of the cases' times, in seconds; null when the report has none."),
  failures: z
    .array(TestFailure)
    .describe(
      'Cases that did not simply pass: the first of the report, 50 at most and 500 of the head, flaky ones last.',
    ),
  suites: z
    .array(TestSuite)
    .optional()
    .describe(
      'Its suites, by name. Without ids when the head has more than 20,000 cases; left out when it has too many suites, or this file would be too large.',
    ),
});
export type TestResult = z.infer<typeof TestResult>;

/** One coverage report. */
export const CoverageResult = z.strictObject({
  ...source,
  lines: Count.describe('Lines in all, or what the format counts in their place.'),
  branches: Count.nullable().describe('Branches in all; null: not measured.'),
  changed: z
    .array(
      z.strictObject({
        path: z.string().describe('Its path in the repository.'),
        lines: Count.describe('Its lines.'),
        branches: Count.nullable().describe('Its branches; null: not measured.'),
      }),
    )
    .describe(
      'Changed files of this head that the report knows, by path; empty too where this file would be too large.',
    ),
});
export type CoverageResult = z.infer<typeof CoverageResult>;

/** One SARIF log. */
export const AnalysisResult = z.strictObject({
  ...source,
  tools: z.array(z.string()).describe('The tools that made it, each once.'),
  totals: z
    .strictObject({
      error: z.int().describe('Findings of level error.'),
      warning: z.int().describe('Findings of level warning, or without a level.'),
      note: z.int().describe('Findings of level note.'),
    })
    .describe('How many findings it has, without suppressed ones.'),
  findings: z
    .array(
      z.strictObject({
        rule: z.string().nullable().describe('The id of the rule; null: not told.'),
        level: z
          .enum(['error', 'warning', 'note'])
          .describe('The level that the log gives it; `warning` where it gives none.'),
        message: z
          .string()
          .describe("What it says: at most 300 characters, one line, secrets masked; '' when nothing."),
        path: z
          .string()
          .nullable()
          .describe(
            "Its file: the repository's path where it could be told, else as the tool wrote it; null: not told.",
          ),
        line: z.int().nullable().describe('The line in that file; null: not told.'),
      }),
    )
    .describe('The first 50, errors first; empty too where this file would be too large.'),
});
export type AnalysisResult = z.infer<typeof AnalysisResult>;

/** What the result files in the artifacts of the head's runs say. */
export const Results = z.strictObject({
  tests: z.array(TestResult).describe('Test reports, by run, artifact and file.'),
  coverage: z.array(CoverageResult).describe('Coverage reports, by run, artifact and file.'),
  analyses: z.array(AnalysisResult).describe('SARIF logs, by run, artifact and file.'),
  logs: z
    .array(LogResult)
    .optional()
    .describe(
      'What the logs of jobs say, in the order of runs and jobs; left out when none was read or none says anything.',
    ),
  uncounted: z
    .array(z.int())
    .optional()
    .describe(
      'Jobs that run tests and of which neither a report nor a log tells how many, or not of all their test steps: their ids, 500 at most. Left out: none.',
    ),
});
export type Results = z.infer<typeof Results>;

/** Where a result was found. */
export type Source = Pick<TestResult, 'runId' | 'artifact' | 'file'>;

/** The order of results: by run, artifact and file. */
export function bySource(one: Source, other: Source): number {
  return one.runId - other.runId || byText(one.artifact, other.artifact) || byText(one.file, other.file);
}
