import type { Run } from '../evidence/run.ts';
import { failsTestOnBase } from '../facts/checks/base.ts';
import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import { failedKind, mayTest } from '../facts/failures/failing-tests.ts';
import { isGreen } from '../facts/results/result-files.ts';
import {
  caseLine,
  failedCases,
  nameOfCase,
  sizeOf,
  type ToldCase,
  type ToldCases,
  testId,
  weighed,
} from '../facts/results/test-reports.ts';
import { kindedSteps } from '../facts/signals/kinded-steps.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { isFailure } from '../workflow/marks.ts';
import type { Rule, RuledReason } from './rule.ts';

export const FAILED_TESTS = 'failed tests in a green run';

/**
 * Debt: a report of a run that succeeded holds a case that failed and did not pass in that run. Where a job failed or
 * hid a failure that the tests may have caused, that is told already; a case that failed in the base branch's last run
 * too is known.
 */
export const failedTests: Rule = (judged) =>
  failedInGreenRuns(judged)
    .map(({ run, failed }) => ({ run, failed: { ...failed, cases: failed.cases.filter(isNew(judged)) } }))
    .filter(({ failed }) => sizeOf(failed) > 0)
    .map(({ run, failed }) => reason(run, failed, nameOf(run, judged)));

/** Failed tests of green runs that failed in the base branch's last run too. */
export function knownFailedTests(judged: Judged): ToldCase[] {
  const isNewCase = isNew(judged);
  return failedInGreenRuns(judged).flatMap(({ failed }) => failed.cases.filter((one) => !isNewCase(one)));
}

const isNew =
  ({ evidence }: Judged) =>
  ({ failure, report }: ToldCase): boolean =>
    !failsTestOnBase(evidence.baseline, report.run.workflowId, testId(failure));

function failedInGreenRuns(judged: Judged): { run: Run; failed: ToldCases }[] {
  const reports = weighed(judged.evidence);
  return judged.evidence.runs
    .filter((run) => isGreen(run) && !isTold(run, judged))
    .map((run) => ({ run, failed: failedCases(reports.filter((report) => report.run.id === run.id)) }));
}

/** Workflow and job, where only one job of the run can have made the report. */
function nameOf({ id, workflow }: Run, { jobs }: Judged): string {
  const own = jobs.filter(({ run }) => run.id === id);
  const testing = new Set(
    kindedSteps(own).flatMap(({ kind, mark, jobId }) =>
      kind === 'tests' && mark !== 'skipped' ? [jobId] : [],
    ),
  );
  const [only] = own.filter(({ row }) => testing.has(row.id) || own.length === 1);
  return only === undefined || testing.size > 1 ? workflow : `${workflow} › ${only.row.name}`;
}

/** A job of the run that does not decide failed, or a step was masked; not where it cannot have been the tests. */
function isTold({ id }: Run, { jobs }: Judged): boolean {
  return jobs
    .filter(({ run }) => run.id === id)
    .some(
      (job) =>
        (isFailure(job.row.mark) && mayTest(failedKind(job))) ||
        job.masked.some((failure) => isMaskedTest(job, failure)),
    );
}

function isMaskedTest({ row }: JudgedJob, { step }: JudgedJob['masked'][number]): boolean {
  const masked = row.steps.find(({ name }) => name === step);
  return masked === undefined || mayTest(masked.kind);
}

function reason({ url }: Run, failed: ToldCases, where: string): RuledReason {
  const [first] = failed.cases;
  const name = first === undefined ? 'tests' : code(nameOfCase(first.failure));
  const more = sizeOf(failed) - 1;
  const others = more > 0 ? `, and ${more} more` : '';
  const told: Prose =
    first === undefined ? [`${sizeOf(failed)} tests failed`] : say`${caseLine(first)}${others}`;
  return {
    rule: FAILED_TESTS,
    outcome: 'debt',
    headline: say`${name} failed${more > 0 ? ` with ${more} more` : ''}, and its run passed`,
    text: say`${where} passed although its report has failed tests: ${told}`,
    remedy: say`mend ${name}, and let the job fail when its tests do`,
    url,
  };
}
