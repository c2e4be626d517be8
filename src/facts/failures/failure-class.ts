import type { Evidence } from '../../evidence/evidence.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { allOf, wordsPattern } from '../../tools/known.ts';
import { failureKindIn } from '../../tools/log-signs/failure-kinds.ts';
import type { StepKind } from '../../tools/tool.ts';
import { touchesWorkflows } from '../../workflow/set-up.ts';
import { failureAnnotations } from '../checks/annotated.ts';
import type { ReportedCases } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import { classOfTests, failedKind } from './failing-tests.ts';

const ENVIRONMENT = 'environment or tooling drift';
const CONTRACT = 'contract mismatch';

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
export function classify(evidence: Evidence, judged: JudgedJob, tests: ReportedCases): string {
  if (judged.infrastructure !== null) return 'infrastructure';
  if (judged.row.mark === 'timed_out') return 'time limit reached';
  if (judged.row.earlier.some(({ mark }) => mark === 'success')) return 'test fragility (flaky)';
  const { failedStep, row } = judged;
  if (tellsDrift(judged)) return ENVIRONMENT;
  const kind = failedStep === null ? 'other' : failedKind(judged);
  if (kind === 'set-up' || failedStep === null) {
    return touchesWorkflows(evidence.changes.files) ? 'CI misconfiguration' : setUpClass(failedStep);
  }
  return (
    byLog(kind, judged) ??
    (checksContract(failedStep, judged.failedDefinition) ? CONTRACT : null) ??
    classOfTests(tests) ??
    byKind(kind) ??
    byKind(row.kind) ??
    'unclassified'
  );
}

/** What the log says for certain, where the step does not say it already: `types` names a compiler's errors better. */
function byLog(kind: StepKind, judged: JudgedJob): string | null {
  if (kind !== 'tests' && kind !== 'build' && kind !== 'other') return null;
  const failureKind = failureKindIn(linesOf(judged));
  if (failureKind === 'lint') return 'policy violation (lint)';
  if (failureKind === 'compile error') return 'correctness bug (does not compile)';
  if (failureKind === 'contract') return CONTRACT;
  return failureKind === 'assertion' ? 'correctness bug' : null;
}

/**
 * Lock files, versions of tools or actions do not fit any more, as the log or an annotation says; without a log this is
 * all that tells of an action that GitHub has retired.
 */
export function tellsDrift(judged: Pick<JudgedJob, 'job' | 'failedStep'>): boolean {
  const said = failureAnnotations(judged.job).filter(({ path }) => path === null);
  return failureKindIn([...linesOf(judged), ...said.map(({ message }) => message)]) === 'environment';
}

/** The log's lines of the step that failed. */
export function linesOf({ job: { excerpt }, failedStep }: Pick<JudgedJob, 'job' | 'failedStep'>): string[] {
  return excerpt !== undefined && excerpt.step === failedStep ? excerpt.lines : [];
}

const setUpClass = (step: string | null): string => (step === null ? 'unclassified' : ENVIRONMENT);

/** The class that the kind of a step or check tells; null: none. */
export function byKind(kind: StepKind): string | null {
  const policy = policies[kind];
  if (policy !== undefined) return `policy violation (${policy})`;
  if (kind === 'tests') return 'test failure';
  if (kind === 'build') return 'build failure';
  return kind === 'deploy' ? 'deployment failure' : null;
}

/** Tools that compare what is offered with what was promised. */
const tools = wordsPattern(allOf(({ contracts }) => contracts));
const names =
  /\b(?:contract(?: tests?| testing| checks?)|api (?:contract|compatibility|schema)|schema (?:compatibility|check|validation)|breaking changes?|backward compatibility|snapshot tests?|golden (?:tests?|files?))\b/;

/** Whether a step checks a contract, by its tool or its name. */
function checksContract(name: string, definition: StepDefinition | null): boolean {
  const command = `${definition?.uses ?? ''} ${definition?.run ?? ''}`.toLowerCase();
  const shown = name.toLowerCase();
  return tools.test(command) || tools.test(shown) || names.test(shown);
}
