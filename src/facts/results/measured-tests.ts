import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { selectsTests } from '../../tools/options.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { isFailure } from '../../workflow/marks.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { failsInLogOnBase, failsTestOnBase, logOnBase } from '../checks/base.ts';
import type { KindedStep } from '../checks/kinded-steps.ts';
import { failedKind, mayTest } from '../failures/failing-tests.ts';
import type { JudgedJob } from '../rows.ts';
import { comparisonOf } from './compared.ts';
import { type LoggedTests, loggedTests, runsWithTestReport, silentJobs } from './log-reports.ts';
import {
  type LostReports,
  type LostTests,
  lostReports,
  newlySkippedTests,
  vanishedTests,
} from './lost-tests.ts';
import { isGreen } from './result-files.ts';
import {
  countedReports,
  failedCases,
  flakyCases,
  type Report,
  type ReportedCase,
  type ReportedCases,
  sizeOf,
  testId,
  testReports,
} from './test-reports.ts';

/** What reports and, for runs without one, logs tell of the tests of a head. */
export interface MeasuredTests {
  /** The reports that speak of the change, each case once. */
  reports: Report[];
  failed: FailedTests[];
  empty: EmptyTests[];
  flaky: FlakyTests[];
  /** Tests that the base ran and the head did not. */
  vanished: LostTests[];
  /** Tests that passed on the base and are skipped on the head. */
  newlySkipped: LostTests[];
  /** Runs without a report whose base run has some. */
  lostReports: LostReports[];
}

/** What a number was read from: a test report, or the last words of a tool in the log of a job. */
export type TestSource = { from: 'report'; report: Report } | { from: 'log'; log: LoggedTests };

/** Tests that failed although what ran them passed, and of which nothing else tells. */
export type FailedTests = FailedInReports | FailedInLog;

export interface FailedInReports {
  from: 'report';
  run: Run;
  /** Workflow, and job where only one can have made the report. */
  where: string;
  /** Those that the base branch's last run does not report as failed. */
  fresh: ReportedCases;
  known: ReportedCase[];
}

export interface FailedInLog {
  from: 'log';
  log: LoggedTests;
  judged: JudgedJob;
  /** Those that failed or could not be run to their end. */
  failed: number;
  /** What hides the failure in the step's own script; null: nothing that can be seen there. */
  idiom: string | null;
  /** The log of the base branch's last run has as many. */
  known: boolean;
}

/** A step that passed without a test: there is none, or all were skipped. */
export interface EmptyTests {
  run: Run;
  /** The step, or the job where a log does not tell which it was. */
  name: string;
  /** How many tests there were. */
  total: number;
  source: TestSource;
  /** The base branch ran none either. */
  known: boolean;
}

/** Tests that failed and passed in the same run. */
export interface FlakyTests {
  run: Run;
  count: number;
  source: { from: 'report'; cases: ReportedCases } | { from: 'log'; log: LoggedTests };
}

interface World {
  evidence: Evidence;
  jobs: JudgedJob[];
  steps: KindedStep[];
}

/**
 * Measures the tests of a head, by reports first.
 *
 * @param world the evidence, its current jobs and what their steps do
 */
export function measureTests(world: World): MeasuredTests {
  const reports = countedReports(world.evidence);
  return {
    reports,
    failed: [...failedInReports(world, reports), ...failedInLogs(world)],
    empty: [...emptyReports(world), ...emptyLogs(world)],
    flaky: [...flakyInReports(world, reports), ...flakyInLogs(world)],
    vanished: vanishedTests(world),
    newlySkipped: newlySkippedTests(world),
    lostReports: lostReports(world.evidence),
  };
}

/** Of runs that succeeded; not where a job failed or hid a failure that the tests may have caused. */
function failedInReports(world: World, reports: Report[]): FailedInReports[] {
  const { evidence, jobs } = world;
  const isKnown = ({ failure, report }: ReportedCase): boolean =>
    failsTestOnBase(evidence.baseline, report.run.workflowId, testId(failure));
  return evidence.runs
    .filter((run) => isGreen(run) && !jobs.some((job) => job.run.id === run.id && tellsOfTests(job)))
    .map((run) => {
      const { cases, unnamed } = failedCases(reports.filter((report) => report.run.id === run.id));
      const fresh = { cases: cases.filter((one) => !isKnown(one)), unnamed };
      return { from: 'report', run, where: whereTestsRan(run, world), fresh, known: cases.filter(isKnown) };
    });
}

/** A job that does not decide failed, or hid a failure; not where it cannot have been the tests. */
const tellsOfTests = (job: JudgedJob): boolean =>
  (isFailure(job.row.mark) && mayTest(failedKind(job))) || hidesTests(job);

const hidesTests = ({ masked, row }: JudgedJob): boolean =>
  masked.some(({ step }) => step === null) ||
  row.steps.some(({ mark, kind }) => mark === 'masked' && mayTest(kind));

function whereTestsRan({ id, workflow }: Run, { jobs, steps }: World): string {
  const own = jobs.filter(({ run }) => run.id === id);
  const ids = new Set(own.map(({ row }) => row.id));
  const testing = new Set(
    steps.flatMap(({ kind, mark, jobId }) =>
      ids.has(jobId) && kind === 'tests' && mark !== 'skipped' ? [jobId] : [],
    ),
  );
  const [only] = own.filter(({ row }) => testing.has(row.id) || own.length === 1);
  return only === undefined || testing.size > 1 ? workflow : `${workflow} › ${only.row.name}`;
}

/**
 * Of jobs that passed; not where a masked failure of the job is told already, nor where the script or a later step looks
 * at what became of it.
 */
function failedInLogs({ evidence, jobs }: World): FailedInLog[] {
  return loggedTests(evidence).flatMap((log): FailedInLog[] => {
    const { totals, result, run } = log;
    const failed = totals.failed + totals.errored;
    const judged = jobs.find(({ row }) => row.id === result.jobId);
    if (failed === 0 || judged === undefined || judged.row.mark !== 'success' || hidesTests(judged))
      return [];
    const definition = testDefinition(judged, result.step);
    if (definition !== null && isHandled(definition, judged)) return [];
    const known = failsInLogOnBase(evidence.baseline, run.workflowId, result, failed);
    return [{ from: 'log', log, judged, failed, idiom: idiomOf(definition), known }];
  });
}

/** The definition of a step that a log names: of several of the name, of one that tests. */
function testDefinition({ job, row, definition }: JudgedJob, step: string | null): StepDefinition | null {
  const named = row.steps.flatMap(({ name, kind }, index) => (name === step ? [{ kind, index }] : []));
  const meant =
    named.find(({ kind }) => kind === 'tests') ?? named.find(({ kind }) => mayTest(kind)) ?? named[0];
  return meant === undefined ? null : (matchSteps(job.steps, definition?.steps ?? [])[meant.index] ?? null);
}

/** What `continue-on-error` hides leaves its own trace. */
function idiomOf(definition: StepDefinition | null): string | null {
  return definition === null || definition.continueOnError !== undefined ? null : softFail(definition);
}

/** Where the script keeps the outcome for later steps, or the file that it writes is read by one. */
function isHandled(definition: StepDefinition, { definition: job }: JudgedJob): boolean {
  const { run = '' } = definition;
  if (/\bGITHUB_(?:OUTPUT|ENV)\b/.test(run)) return true;
  const steps = job?.steps ?? [];
  const later = steps.slice(steps.indexOf(definition) + 1).map((step) => step.run ?? '');
  return filesWritten(run).some((file) => later.some((script) => script.includes(file)));
}

/** `pytest | tee out.txt`, `pytest > out.txt` → `out.txt`. */
const filesWritten = (script: string): string[] =>
  [...script.matchAll(/(?:\btee (?:-a )?|> ?)([\w./-]{3,200})/g)].map(([, file = '']) => file);

/** Where an artifact could not be read, nobody knows. */
function emptyReports({ evidence, jobs, steps }: World): EmptyTests[] {
  if (evidence.gaps.some(({ about }) => about === 'artifacts')) return [];
  const reports = testReports(evidence);
  return evidence.runs.filter(isGreen).flatMap((run): EmptyTests[] => {
    const own = reports.filter((report) => report.run.id === run.id);
    const report = own.find(({ isUncounted }) => !isUncounted);
    if (report === undefined || own.some(hasRun)) return [];
    const ids = new Set(jobs.filter((job) => job.run.id === run.id).map(({ row }) => row.id));
    const step = steps.find(
      ({ kind, mark, jobId }) => ids.has(jobId) && kind === 'tests' && mark === 'success',
    );
    if (step === undefined) return [];
    const known = comparisonOf(evidence, run.id)?.ran?.ran === 0;
    const { total } = report.result.totals;
    return [{ run, name: step.name, total, source: { from: 'report', report }, known }];
  });
}

const hasRun = ({ result: { totals } }: Report): boolean => totals.total > totals.skipped;

/**
 * Every job that runs tests must say so: one with tests is enough, and of one whose log says nothing nobody knows. Not
 * where a step chooses tests by what changed or failed before.
 */
function emptyLogs({ evidence, jobs }: World): EmptyTests[] {
  const logs = loggedTests(evidence);
  const silent = new Set(silentJobs(evidence).map(({ run }) => run.id));
  const reported = runsWithTestReport(evidence);
  return evidence.runs.filter(isGreen).flatMap((run): EmptyTests[] => {
    const own = logs.filter((log) => log.run.id === run.id);
    const [log] = own;
    if (log === undefined || own.some(({ totals }) => totals.total > totals.skipped)) return [];
    const testing = own.flatMap(({ result }) => jobs.find(({ row }) => row.id === result.jobId) ?? []);
    if (silent.has(run.id) || reported.has(run.id) || testing.some(choosesTests)) return [];
    const known = own.every(
      ({ result }) => logOnBase(evidence.baseline, run.workflowId, result)?.total === 0,
    );
    const name = log.result.step ?? log.result.job;
    return [{ run, name, total: log.totals.total, source: { from: 'log', log }, known }];
  });
}

const choosesTests = ({ definition }: JudgedJob): boolean =>
  definition?.steps.some(({ run = '' }) => selectsTests(run)) === true;

function flakyInReports({ evidence }: World, reports: Report[]): FlakyTests[] {
  return countedRuns(evidence.runs).flatMap((run): FlakyTests[] => {
    const cases = flakyCases(reports.filter((report) => report.run.id === run.id));
    const count = sizeOf(cases);
    return count === 0 ? [] : [{ run, count, source: { from: 'report', cases } }];
  });
}

/** A tool that tries failed tests again says at its end that some passed then. */
function flakyInLogs({ evidence }: World): FlakyTests[] {
  return loggedTests(evidence)
    .filter(({ totals }) => totals.flaky > 0)
    .map((log) => ({ run: log.run, count: log.totals.flaky, source: { from: 'log', log } }));
}
