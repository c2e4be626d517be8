import { z } from 'zod';
import { Count, TestTotals } from './totals.ts';

/** Cases of one suite. */
export const SuiteCases = z.strictObject({
  suite: z.string().describe("The name of the suite; '' for cases without one."),
  file: z.string().optional().describe('Where the suite stands; left out: its report does not say.'),
  count: z.int().describe('How many cases of the suite are in the list.'),
  names: z.array(z.string()).describe('The first names that are known; none when only ids were compared.'),
});
export type SuiteCases = z.infer<typeof SuiteCases>;

/** Cases by suite: 50 suites and 50 names at most. */
export const CaseList = z.strictObject({
  total: z.int().describe('How many cases there are in all suites.'),
  suites: z.array(SuiteCases).describe('The suites with most of them, 50 at most, with 50 names in all.'),
});
export type CaseList = z.infer<typeof CaseList>;

/** The tests of a run against those of the base run. */
export const TestComparison = z.strictObject({
  added: CaseList.describe('Cases that the base run does not have, in reports with a counterpart there.'),
  gone: CaseList.describe(
    'Cases that the base run has, its newest one too where that was asked, and no report of this run.',
  ),
  vanished: CaseList.describe('Of them those for which no new case of the same suite stands.'),
  skipped: CaseList.describe(
    'Cases that passed there, in the newest run of the base too where that was asked, and are skipped here.',
  ),
  reasons: z
    .array(z.string())
    .optional()
    .describe('Why the skipped ones are skipped, the first ten reasons; left out: no report says.'),
  failing: CaseList.describe('Cases that passed there and fail here.'),
  before: z.int().describe('How many cases the base run has in the reports that were compared.'),
  alone: z
    .int()
    .optional()
    .describe('How many reports of the base run have no counterpart here; left out: none.'),
  open: z
    .enum(['jobs', 'artifacts', 'reports', 'base'])
    .optional()
    .describe(
      'Why nobody knows whether missing cases are gone: jobs or steps of the run did not run or failed, an artifact was not read, a report has no counterpart, or the newest run of the base could not be compared. Left out: it is known.',
    ),
});
export type TestComparison = z.infer<typeof TestComparison>;

/** What one tool said of its tests in a step's log, on the base. */
export const LoggedTestsThere = z.strictObject({
  job: z.string().describe('The name of the job.'),
  step: z
    .string()
    .nullable()
    .describe('The step that ran the tool; null when the log does not tell which it was.'),
  format: z.string().describe('The tool.'),
  totals: TestTotals.describe('How many tests the tool counted.'),
});
export type LoggedTestsThere = z.infer<typeof LoggedTestsThere>;

/** What the logs of the base run say of the tests that the head's logs count, too. */
export const LogComparison = z.strictObject({
  tests: z.array(LoggedTestsThere).describe('What the tools said there, by job and step.'),
  silent: z
    .array(z.string())
    .optional()
    .describe(
      'Jobs there that were not read, or whose log does not tell how many tests ran; left out: none.',
    ),
  newest: z
    .array(LoggedTestsThere)
    .optional()
    .describe(
      'The same of the newest run of the base, where it is another one and tests seem to be lost; left out: not asked, or not read.',
    ),
  newestUnread: z
    .literal(true)
    .optional()
    .describe('The newest run of the base, which is another one, could not be compared.'),
});
export type LogComparison = z.infer<typeof LogComparison>;

/** What one run of the head is against a green run of the same workflow on the base branch. */
export const RunComparison = z.strictObject({
  runId: z.int().describe("The head's run."),
  base: z
    .strictObject({
      runId: z.int().describe('Its id.'),
      sha: z.string().describe('SHA of the commit that it tested.'),
      url: z.string().describe('Its page on GitHub.'),
      seconds: z
        .int()
        .optional()
        .describe(
          'How long it took, in seconds, from its start to its last change; left out: its jobs tell, or it is not known.',
        ),
      report: z
        .strictObject({
          milestone: z.string().describe('Its milestone.'),
          number: z.int().describe('Its number in the milestone.'),
          path: z.string().describe('Its path.'),
        })
        .optional()
        .describe('The report from whose Evidence the base run is known; left out: from the run itself.'),
    })
    .describe('The base run: the green run that the head is compared with.'),
  ran: z
    .strictObject({
      total: z.int().describe('How many cases its reports count.'),
      ran: z.int().describe('How many of them were not skipped.'),
    })
    .optional()
    .describe('Tests of the base run; left out when it has no test report.'),
  tests: TestComparison.optional().describe(
    'The tests of both runs against each other; left out where one has no test report, its cases are not known, or no report has a counterpart.',
  ),
  testsOmitted: z
    .literal('too many')
    .optional()
    .describe(
      'The tests were not compared: the head has more than 20,000. Left out: that is not the reason.',
    ),
  logs: LogComparison.optional().describe(
    'What logs there say of tests, where the head has no test report and its logs count its tests; left out: not so, or not read.',
  ),
  coverage: z
    .array(
      z.strictObject({
        artifact: z.string().describe("The artifact of the head's report."),
        file: z.string().describe("The path of the head's report in its artifact."),
        lines: Count.describe('Lines of its counterpart in the base run.'),
        branches: Count.nullable().describe('Branches of its counterpart; null: not measured.'),
        newest: Count.optional().describe(
          'Lines of its counterpart in the newest run of the base, where that is another one and something seems to be lost; left out: not asked, or it has no counterpart.',
        ),
      }),
    )
    .optional()
    .describe('What the counterparts of coverage reports have there; left out: none has one.'),
  coverageAlone: z
    .literal(true)
    .optional()
    .describe(
      'Coverage reports of one side have no counterpart, or share a name, so that nobody knows theirs.',
    ),
  jobs: z
    .array(
      z.strictObject({
        name: z.string().describe('The name of the job.'),
        seconds: z.int().describe('How long it took in the base run, in seconds.'),
      }),
    )
    .optional()
    .describe(
      'Jobs that passed on both sides, the 100 with the largest difference; left out: none, or the jobs of the base run were not read.',
    ),
  annotations: z
    .array(
      z.strictObject({
        job: z.string().describe('The name of the job.'),
        failures: z
          .int()
          .describe('Annotations of level failure that it had in the base run, exit codes aside.'),
        warnings: z.int().describe('Annotations of level warning about files that it had in the base run.'),
      }),
    )
    .optional()
    .describe(
      'Annotations that jobs had there: of jobs that passed on both sides, whose annotations are known on both, and which have some on one; at most 100. Left out: none.',
    ),
  findings: z
    .array(
      z.strictObject({
        artifact: z.string().describe("The artifact of the head's SARIF log."),
        file: z.string().describe("The path of the head's log in its artifact."),
        added: z.int().describe('How many findings its counterpart does not have.'),
        gone: z.int().describe('How many findings only its counterpart has.'),
        first: z.array(z.string()).describe('The first five new ones: place, message and rule.'),
      }),
    )
    .optional()
    .describe(
      'SARIF logs against their counterparts in the base run, where both lists of findings are whole; left out: none.',
    ),
});
export type RunComparison = z.infer<typeof RunComparison>;

/** The head's runs against green runs of the base branch at or before the merge base. */
export const Comparison = z.strictObject({
  runs: z.array(RunComparison).describe('The runs of the head that were compared, one entry each.'),
});
export type Comparison = z.infer<typeof Comparison>;
