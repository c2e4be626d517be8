import type { Run } from '../evidence/run.ts';
import type { Judged } from '../facts/facts.ts';
import { comparisonOf } from '../facts/results/compared.ts';
import { isGreen } from '../facts/results/result-files.ts';
import { type Report, testReports } from '../facts/results/test-reports.ts';
import { within } from '../facts/rows.ts';
import { kindedSteps } from '../facts/signals/kinded-steps.ts';
import { code, say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

export const ZERO_TESTS = 'zero tests';

/**
 * Debt: a test step passed, and no report of its run has a test that ran. One report with tests is enough: a shard may
 * well be empty. Where an artifact could not be read, nobody knows; where the base branch runs none either, it is known.
 */
export const zeroTests: Rule = (judged) =>
  emptyRuns(judged)
    .filter(({ known }) => !known)
    .map(({ run, report, step }) => reason(run, report, step));

/** Runs without a test that have none on the base branch either. */
export const knownZeroTests = (judged: Judged): EmptyRun[] => emptyRuns(judged).filter(({ known }) => known);

/** A run with a test step that passed and no test that ran. */
export interface EmptyRun {
  run: Run;
  report: Report;
  step: string;
  known: boolean;
}

function emptyRuns(judged: Judged): EmptyRun[] {
  if (judged.evidence.gaps.some(({ about }) => about === 'artifacts')) return [];
  const reports = testReports(judged.evidence);
  return judged.evidence.runs.filter(isGreen).flatMap((run) => {
    const own = reports.filter((report) => report.run.id === run.id);
    const first = own.find(({ isAside }) => !isAside);
    if (first === undefined || own.some(hasRun)) return [];
    const step = testStep(run, judged);
    const known = comparisonOf(judged.evidence, run.id)?.ran?.ran === 0;
    return step === undefined ? [] : [{ run, report: first, step, known }];
  });
}

const hasRun = ({ result: { totals } }: Report): boolean => totals.total > totals.skipped;

function testStep({ id }: Run, { jobs }: Judged): string | undefined {
  const steps = kindedSteps(jobs.filter(({ run }) => run.id === id));
  return steps.find(({ kind, mark }) => kind === 'tests' && mark === 'success')?.name;
}

function reason(run: Run, { result }: Report, step: string): RuledReason {
  const { total } = result.totals;
  const what = total === 0 ? 'no test' : total === 1 ? 'the one test skipped' : `all ${total} tests skipped`;
  return {
    rule: ZERO_TESTS,
    outcome: 'debt',
    headline: say`${code(step)} passed without running a test`,
    text: say`${within(run.workflow)}${code(step)} passed, and its report ${code(result.file)} has ${what}`,
    remedy: say`let ${code(step)} run tests, or fail when it finds none`,
    url: run.url,
  };
}
