import type { Run } from '../../evidence/run.ts';
import { logOnBase } from '../checks/base.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import { code, say } from '../prose.ts';
import {
  type LoggedTests,
  loggedTests,
  logOf,
  runsWithTestReport,
  silentJobs,
} from '../results/log-reports.ts';
import { isGreen } from '../results/result-files.ts';
import { type Judged, type Rule, type RuledReason, within } from './rule.ts';
import { ZERO_TESTS } from './zero-tests.ts';

/** A run whose logs say that no test ran. */
export interface EmptyLogs {
  run: Run;
  log: LoggedTests;
  /** The log of the base branch's last run says the same. */
  known: boolean;
}

/**
 * Debt: a test step passed, and by the logs of its run no test ran. Every job that runs tests must say so: one with tests
 * is enough, and of one whose log says nothing nobody knows. Not where the step asks for tests of changed files alone.
 */
export const zeroInLogs: Rule = (judged) =>
  emptyLogs(judged)
    .filter(({ known }) => !known)
    .map(reason);

/** Those whose base run says the same. */
export const knownZeroInLogs = (judged: Judged): EmptyLogs[] =>
  emptyLogs(judged).filter(({ known }) => known);

function emptyLogs({ evidence, jobs }: Judged): EmptyLogs[] {
  const logs = loggedTests(evidence);
  const silent = new Set(silentJobs(evidence).map(({ run }) => run.id));
  const reported = runsWithTestReport(evidence);
  return evidence.runs.filter(isGreen).flatMap((run): EmptyLogs[] => {
    const own = logs.filter((log) => log.run.id === run.id);
    const [log] = own;
    if (log === undefined || own.some(({ totals }) => totals.total > totals.skipped)) return [];
    const testing = own.flatMap(({ result }) => jobs.find(({ row }) => row.id === result.jobId) ?? []);
    if (silent.has(run.id) || reported.has(run.id) || testing.some(asksForChanged)) return [];
    const known = own.every(
      ({ result }) => logOnBase(evidence.baseline, run.workflowId, result)?.total === 0,
    );
    return [{ run, log, known }];
  });
}

/** `jest --changedSince`, `vitest related`, `pytest --testmon`, `nx affected`: there may well be nothing to run. */
const CHANGED =
  /--(?:only)?changed|--findRelatedTests|\brelated\b|\baffected\b|--since\b|--testmon|--picked|--filter[= ]['"]?\.{3}/i;

const asksForChanged = ({ definition }: JudgedJob): boolean =>
  definition?.steps.some(({ run = '' }) => CHANGED.test(run)) === true;

/** The step, or the job where the log does not tell which it was. */
export const nameOfEmpty = ({ log: { result } }: EmptyLogs): string => result.step ?? result.job;

function reason(empty: EmptyLogs): RuledReason {
  const { run, log } = empty;
  const name = nameOfEmpty(empty);
  const { total } = log.totals;
  const what =
    total === 0
      ? 'no test ran'
      : total === 1
        ? 'the one test was skipped'
        : `all ${total} tests were skipped`;
  return {
    rule: ZERO_TESTS,
    outcome: 'debt',
    headline: say`${code(name)} passed without running a test`,
    text: say`${within(run.workflow)}${code(name)} passed, and ${what}, ${logOf(log)}`,
    remedy: say`let ${code(name)} run tests, or fail when it finds none`,
    url: run.url,
  };
}
