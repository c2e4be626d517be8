import type { Evidence } from '../evidence/evidence.ts';
import { toldBy } from '../parse/log/told.ts';
import type { StepKind } from './classify-step.ts';
import { classOfTests, failedKind } from './failing-tests.ts';
import type { JudgedJob } from './judged-job.ts';
import { touchesWorkflows } from './set-up.ts';
import type { ToldCases } from './test-reports.ts';

const policies: Partial<Record<StepKind, string>> = {
  lint: 'lint',
  format: 'formatting',
  types: 'types',
  security: 'security',
  coverage: 'coverage gate',
};

/**
 * The class of a job's failure, by infrastructure, time, log, test reports, step, then the job's name; without a rule
 * `unclassified`.
 */
export function classify(evidence: Evidence, judged: JudgedJob, tests: ToldCases): string {
  if (judged.infrastructure !== null) return 'infrastructure';
  if (judged.row.mark === 'timed_out') return 'time limit reached';
  if (judged.row.earlier.some(({ mark }) => mark === 'success')) return 'test fragility (flaky)';
  const { failedStep, row } = judged;
  const kind = failedStep === null ? 'other' : failedKind(judged);
  if (kind === 'set-up' || failedStep === null) {
    return touchesWorkflows(evidence.changes.files) ? 'CI misconfiguration' : setUpClass(failedStep);
  }
  return byLog(kind, judged) ?? classOfTests(tests) ?? byKind(kind) ?? byKind(row.kind) ?? 'unclassified';
}

/** What the log says for certain, where the step does not say it already: `types` names a compiler's errors better. */
function byLog(kind: StepKind, judged: JudgedJob): string | null {
  if (kind !== 'tests' && kind !== 'build' && kind !== 'other') return null;
  const told = toldBy(linesOf(judged));
  if (told === 'lint') return 'policy violation (lint)';
  if (told === 'compile error') return 'correctness bug (does not compile)';
  return told === 'assertion' ? 'correctness bug' : null;
}

/** The log's lines of the step that failed. */
export function linesOf({ job: { excerpt }, failedStep }: JudgedJob): string[] {
  return excerpt !== undefined && excerpt.step === failedStep ? excerpt.lines : [];
}

const setUpClass = (step: string | null): string =>
  step === null ? 'unclassified' : 'environment or tooling drift';

/** The class that the kind of a step or check tells; null: none. */
export function byKind(kind: StepKind): string | null {
  const policy = policies[kind];
  if (policy !== undefined) return `policy violation (${policy})`;
  if (kind === 'tests') return 'test failure';
  if (kind === 'build') return 'build failure';
  return kind === 'deploy' ? 'deployment failure' : null;
}
