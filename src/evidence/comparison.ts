import { z } from 'zod';
import { Count, TestTotals } from './totals.ts';

/** Cases of one suite. */
export const SuiteCases = z.strictObject({
  suite: z.string(),
  file: z.string().optional().describe('Where the suite stands, when its report says.'),
  count: z.int(),
  names: z.array(z.string()).describe('The first names that are known; none when only ids were compared.'),
});
export type SuiteCases = z.infer<typeof SuiteCases>;

/** Cases by suite: 50 suites and 50 names at most. */
export const CaseList = z.strictObject({ total: z.int(), suites: z.array(SuiteCases) });
export type CaseList = z.infer<typeof CaseList>;

/** The tests of a run against those of the base run. */
export const TestComparison = z.strictObject({
  added: CaseList.describe('Cases that the base run does not have.'),
  gone: CaseList.describe('Cases that the base run has and no report of this run.'),
  vanished: CaseList.describe('Of them those for which no new case of the same suite stands.'),
  skipped: CaseList.describe('Cases that passed there and are skipped here.'),
  reasons: z.array(z.string()).optional().describe('Why they are skipped, the first ten reasons.'),
  failing: CaseList.describe('Cases that passed there and fail here.'),
  before: z.int().describe('Cases of the base run in the reports that were compared.'),
  alone: z.int().optional().describe('Reports of the base run that have no counterpart here.'),
  open: z
    .enum(['jobs', 'artifacts', 'reports', 'base'])
    .optional()
    .describe(
      'Why nobody knows whether missing cases are gone: jobs or steps of the run did not run or failed, an artifact was not read, a report has no counterpart, or the newest run of the base could not be compared.',
    ),
});
export type TestComparison = z.infer<typeof TestComparison>;

/** What one tool said of its tests in a step's log, on the base. */
export const LoggedTestsThere = z.strictObject({
  job: z.string(),
  step: z.string().nullable().describe('Null when the log does not tell in which step it was.'),
  format: z.string().describe('The tool.'),
  totals: TestTotals,
});
export type LoggedTestsThere = z.infer<typeof LoggedTestsThere>;

/** What the logs of the base run say of the tests that the head's logs count, too. */
export const LogComparison = z.strictObject({
  tests: z.array(LoggedTestsThere),
  silent: z
    .array(z.string())
    .optional()
    .describe('Jobs there that were not read, or whose log does not tell how many tests ran.'),
  newest: z
    .array(LoggedTestsThere)
    .optional()
    .describe('The same of the newest run of the base, where it is another one and tests seem to be lost.'),
  newestUnread: z.literal(true).optional().describe('The newest run of the base could not be compared.'),
});
export type LogComparison = z.infer<typeof LogComparison>;

/** What one run of the head is against a green run of the same workflow on the base branch. */
export const RunComparison = z.strictObject({
  runId: z.int(),
  base: z.strictObject({
    runId: z.int(),
    sha: z.string(),
    url: z.string(),
    seconds: z
      .int()
      .optional()
      .describe('How long it took, from its start to its last change: only where its jobs were not read.'),
    report: z
      .strictObject({ milestone: z.string(), number: z.int(), path: z.string() })
      .optional()
      .describe('The report from whose Evidence the base run is known; left out: from the run itself.'),
  }),
  /** How many cases the base run counts, and how many of them ran; left out when it has no test report. */
  ran: z.strictObject({ total: z.int(), ran: z.int() }).optional(),
  tests: TestComparison.optional(),
  testsOmitted: z
    .literal('too many')
    .optional()
    .describe('The tests were not compared because there are more than 20,000.'),
  logs: LogComparison.optional().describe(
    'Only where the head has no test report, and logs count its tests.',
  ),
  /** What the counterpart of a coverage report has there, by artifact and file of the head's report. */
  coverage: z
    .array(
      z.strictObject({
        artifact: z.string(),
        file: z.string(),
        lines: Count,
        branches: Count.nullable(),
        newest: Count.optional().describe('Its lines in the newest run of the base, where coverage dropped.'),
      }),
    )
    .optional(),
  coverageAlone: z.literal(true).optional().describe('Coverage reports of one side have no counterpart.'),
  /** The seconds that jobs of the same name took there: of the 100 with the largest difference. */
  jobs: z.array(z.strictObject({ name: z.string(), seconds: z.int() })).optional(),
  /** Warnings and failures that jobs of the same name had there; of jobs whose annotations are known on both sides. */
  annotations: z.array(z.strictObject({ job: z.string(), failures: z.int(), warnings: z.int() })).optional(),
  /** Findings that the counterpart of a SARIF log does not have; only where both lists are whole. */
  findings: z
    .array(
      z.strictObject({
        artifact: z.string(),
        file: z.string(),
        added: z.int(),
        gone: z.int(),
        first: z.array(z.string()).describe('The first five new ones: place, rule and message.'),
      }),
    )
    .optional(),
});
export type RunComparison = z.infer<typeof RunComparison>;

/** The head's runs against green runs of the base branch at or before the merge base. */
export const Comparison = z.strictObject({ runs: z.array(RunComparison) });
export type Comparison = z.infer<typeof Comparison>;
