import type { Run } from '../../evidence/run.ts';
import { logOnBase } from '../base.ts';
import { hasTestReport, type LoggedTests, loggedTests, logOf } from '../log-reports.ts';
import { code, say } from '../prose.ts';
import { isGreen } from '../result-files.ts';
import { type KindedStep, kindedSteps } from '../signals/kinded-steps.ts';
import { type Judged, type Rule, type RuledReason, within } from './rule.ts';
import { ZERO_TESTS } from './zero-tests.ts';

/** A run whose logs say that no test ran. */
export interface EmptyLogs {
  run: Run;
  log: LoggedTests;
  step: KindedStep;
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
  return evidence.runs.filter(isGreen).flatMap((run): EmptyLogs[] => {
    const own = logs.filter((log) => log.run.id === run.id);
    const [log] = own;
    if (log === undefined || own.some(({ totals }) => totals.total > totals.skipped)) return [];
    const steps = testSteps(kindedSteps(jobs.filter((judged) => judged.run.id === run.id)));
    const silent = steps.some(({ jobId }) => !own.some(({ result }) => result.jobId === jobId));
    const step = steps.find(({ jobId }) => jobId === log.result.jobId);
    if (step === undefined || silent || hasTestReport(evidence, run) || steps.some(asksForChanged)) return [];
    const known = own.every(
      ({ result }) => logOnBase(evidence.baseline, run.workflowId, result)?.total === 0,
    );
    return [{ run, log, step, known }];
  });
}

const testSteps = (steps: KindedStep[]): KindedStep[] =>
  steps.filter(({ kind, mark }) => kind === 'tests' && mark === 'success');

/** `jest --changedSince`, `vitest related`, `pytest --testmon`, `nx affected`: there may well be nothing to run. */
const CHANGED =
  /--(?:only)?changed|--findRelatedTests|\brelated\b|\baffected\b|--since\b|--testmon|--picked|--filter[= ]['"]?\.{3}/i;

const asksForChanged = ({ definition }: KindedStep): boolean => CHANGED.test(definition?.run ?? '');

function reason({ run, log, step: { name } }: EmptyLogs): RuledReason {
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
