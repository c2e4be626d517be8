import type { TestFailure, TestResult } from '../../evidence/results.ts';
import type { Run } from '../../evidence/run.ts';
import { classifyName } from '../../workflow/classify-step.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { mayTest } from '../workflows/kinds.ts';
import type { Found } from './result-files.ts';

type Report = Found<TestResult>;
type Totals = TestResult['totals'];

/**
 * The reports with the cases that failed in one and passed in another one of the run as flaky ones: a second try wrote a
 * report of its own. The other report's pass is that same case, so it is counted once. Legs of a matrix are no tries:
 * reports in different artifacts count so only where one job alone can have made them.
 */
export function withRetries(reports: Report[]): Report[] {
  const retried = new Map<Report, number>();
  const judged = reports.map((report) => {
    const failures = report.result.failures.map((failure) => {
      const passes = passesOf(report, failure);
      if (passes.length === 0) return failure;
      const other = reports.find((one) => one.run === report.run && passes.some((pass) => isAt(one, pass)));
      if (other !== undefined) retried.set(other, (retried.get(other) ?? 0) + 1);
      return { ...failure, outcome: 'flaky' as const };
    });
    return { report, failures };
  });
  return judged.map(({ report, failures }) => {
    const totals = totalsOf(report.result, failures, retried.get(report) ?? 0);
    return totals === report.result.totals
      ? report
      : { ...report, result: { ...report.result, failures, totals } };
  });
}

type Pass = NonNullable<TestFailure['passedIn']>[number];

const isAt = ({ result }: Report, { artifact, file }: Pass): boolean =>
  result.artifact === artifact && result.file === file;

function passesOf({ result, run }: Report, { passedIn = [] }: TestFailure): Pass[] {
  const alone = hasOneTestJob(run);
  return passedIn.filter(({ artifact }) => alone || artifact === result.artifact);
}

/** Whether one job alone can have made the reports of a run, as far as the jobs' names tell. */
function hasOneTestJob(run: Run): boolean {
  const jobs = currentJobs(run).filter(
    ({ name, conclusion }) => conclusion !== 'skipped' && mayTest(classifyName(name)),
  );
  return jobs.length === 1 && withoutLeg(jobs[0]!.name) === jobs[0]!.name;
}

function totalsOf({ totals, failures: before }: TestResult, failures: TestFailure[], passes: number): Totals {
  const flaky = failures.filter((failure, index) => failure !== before[index]);
  if (flaky.length === 0 && passes === 0) return totals;
  const errored = before.filter(
    (failure, index) => failure.outcome === 'errored' && failures[index] !== failure,
  );
  return {
    ...totals,
    total: totals.total - passes,
    passed: totals.passed - passes,
    failed: totals.failed - (flaky.length - errored.length),
    errored: totals.errored - errored.length,
    flaky: totals.flaky + flaky.length,
  };
}
