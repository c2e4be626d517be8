import type { Evidence } from '../../evidence/evidence.ts';
import type { LogResult } from '../../evidence/results.ts';
import type { Run } from '../../evidence/run.ts';
import { mayFindNoTests, selectsTests } from '../../tools/options.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { logOnBase } from '../checks/base.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { areShards } from '../checks/shards.ts';
import type { JudgedJob } from '../rows.ts';
import { comparisonOf } from './compared.ts';
import { type FailedTests, failedTests, type TestsWorld } from './failed-tests.ts';
import { sameStep } from './fewer-by-logs.ts';
import { type LoggedTests, loggedTests, runsWithTestReport, silentJobs } from './log-reports.ts';
import {
  fewerInLogs,
  type LoggedLoss,
  type LostReports,
  type LostTests,
  lostReports,
  moreSkippedInLogs,
  newlySkippedTests,
  vanishedTests,
} from './lost-tests.ts';
import { isGreen } from './result-files.ts';
import {
  countedReports,
  flakyCases,
  type Report,
  type ReportedCases,
  sizeOf,
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
  /** Jobs of runs without a report whose logs count fewer tests than on the base, or more skipped ones. */
  fewerInLogs: LoggedLoss[];
  moreSkippedInLogs: LoggedLoss[];
  /** Runs without a report whose base run has some. */
  lostReports: LostReports[];
}

/** What a number was read from: a test report, or the last words of a tool in the log of a job. */
export type TestSource = { from: 'report'; report: Report } | { from: 'log'; log: LoggedTests };

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
  /** One leg of a matrix of which others ran some. */
  isLeg?: true;
  /** The command says itself that there may be none. */
  allowed?: true;
}

/** Tests that failed and passed in the same run. */
export interface FlakyTests {
  run: Run;
  count: number;
  source: { from: 'report'; cases: ReportedCases } | { from: 'log'; log: LoggedTests };
}

/**
 * Measures the tests of a head, by reports first.
 *
 * @param world the evidence, its current jobs and what their steps do
 */
export function measureTests(world: TestsWorld): MeasuredTests {
  const reports = countedReports(world.evidence);
  const fewer = fewerInLogs(world);
  return {
    reports,
    failed: failedTests(world, reports),
    empty: [...emptyReports(world), ...emptyLogs(world), ...emptyLegs(world, fewer)],
    flaky: [...flakyInReports(world, reports), ...flakyInLogs(world)],
    vanished: vanishedTests(world),
    newlySkipped: newlySkippedTests(world),
    fewerInLogs: fewer,
    moreSkippedInLogs: moreSkippedInLogs(world),
    lostReports: lostReports(world.evidence),
  };
}

/** Where an artifact could not be read, nobody knows. */
function emptyReports({ evidence, jobs, steps }: TestsWorld): EmptyTests[] {
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
function emptyLogs({ evidence, jobs }: TestsWorld): EmptyTests[] {
  const logs = loggedTests(evidence);
  const silent = new Set(silentJobs(evidence).map(({ run }) => run.id));
  const reported = runsWithTestReport(evidence);
  return evidence.runs.filter(isGreen).flatMap((run): EmptyTests[] => {
    const own = logs.filter((log) => log.run.id === run.id);
    const [log] = own;
    if (log === undefined || own.some(({ totals }) => totals.total > totals.skipped)) return [];
    const testing = own.flatMap(({ result }) => jobs.find(({ row }) => row.id === result.jobId) ?? []);
    if (silent.has(run.id) || reported.has(run.id) || testing.some(selectsSomeTests)) return [];
    const known = own.every(
      ({ result }) => logOnBase(evidence.baseline, run.workflowId, result)?.total === 0,
    );
    const name = log.result.step ?? log.result.job;
    return [{ run, name, total: log.totals.total, source: { from: 'log', log }, known }];
  });
}

/**
 * Legs of a matrix that ran no test although others did; not shards, which share the tests, and not those that ran some on
 * the base: what they lost is told with both numbers.
 */
function emptyLegs({ evidence, jobs }: TestsWorld, fewer: readonly LoggedLoss[]): EmptyTests[] {
  const logs = loggedTests(evidence);
  return evidence.runs.filter(isGreen).flatMap((run): EmptyTests[] => {
    const own = logs.filter((log) => log.run.id === run.id);
    const told = fewer.filter((loss) => loss.run.id === run.id).flatMap(({ numbers }) => numbers);
    return own
      .filter(({ totals }) => totals.total === 0)
      .flatMap((log): EmptyTests[] => {
        const { job, step, jobId } = log.result;
        const legs = own.filter(({ result }) => isSamePlace(result, log.result));
        const isAlone = legs
          .filter(({ result }) => result.job === job)
          .every(({ totals }) => totals.total === 0);
        const others = legs.some(({ totals }) => totals.total > totals.skipped);
        const judged = jobs.find(({ row }) => row.id === jobId);
        if (!isAlone || !others || areShards([...new Set(legs.map(({ result }) => result.job))])) return [];
        if (told.some((number) => number.job === job) || judged === undefined || selectsSomeTests(judged))
          return [];
        const known =
          logOnBase(evidence.baseline, run.workflowId, log.result)?.total === 0 ||
          isEmptyThere(evidence, log);
        const script = judged.definition?.steps.map(({ run: text = '' }) => text).join('\n') ?? '';
        const allowed = mayFindNoTests(script) && ({ allowed: true } as const);
        return [
          { run, name: step ?? job, total: 0, source: { from: 'log', log }, known, isLeg: true, ...allowed },
        ];
      });
  });
}

const isSamePlace = (one: LogResult, other: LogResult): boolean =>
  withoutLeg(one.job) === withoutLeg(other.job) && sameStep(one.step) === sameStep(other.step);

/** The log of the green run of the base that the run is compared with has no test there either. */
function isEmptyThere(evidence: Evidence, { run, result }: LoggedTests): boolean {
  const own = comparisonOf(evidence, run.id)?.logs?.tests.filter(
    ({ job, step }) => job === result.job && sameStep(step) === sameStep(result.step),
  );
  return own !== undefined && own.length > 0 && own.every(({ totals }) => totals.total === 0);
}

const selectsSomeTests = ({ definition }: JudgedJob): boolean =>
  definition?.steps.some(({ run = '' }) => selectsTests(run)) === true;

function flakyInReports({ evidence }: TestsWorld, reports: Report[]): FlakyTests[] {
  return countedRuns(evidence.runs).flatMap((run): FlakyTests[] => {
    const cases = flakyCases(reports.filter((report) => report.run.id === run.id));
    const count = sizeOf(cases);
    return count === 0 ? [] : [{ run, count, source: { from: 'report', cases } }];
  });
}

/** A tool that tries failed tests again says at its end that some passed then. */
function flakyInLogs({ evidence }: TestsWorld): FlakyTests[] {
  return loggedTests(evidence)
    .filter(({ totals }) => totals.flaky > 0)
    .map((log) => ({ run: log.run, count: log.totals.flaky, source: { from: 'log', log } }));
}
