import { z } from 'zod';
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
  format: z.string().describe('The tool.'),
  /** Null: it said nothing of tests. */
  totals: TestTotals.nullable(),
  coverage: z.array(LogCoverage).optional().describe('Left out: it said nothing of coverage.'),
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
