import type { Evidence } from '../../evidence/evidence.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { onceFor } from '../../text/once.ts';
import { allOf, wordsPattern } from '../../tools/known.ts';
import {
  failureKindIn,
  failureKindsIn,
  tellsDefect,
  tellsInterruption,
  tellsTimeLimit,
  troubleIn,
} from '../../tools/log-signs/failure-kinds.ts';
import type { FailureKind, StepKind } from '../../tools/tool.ts';
import { touchesWorkflows } from '../../workflow/set-up.ts';
import { failureAnnotations } from '../checks/annotated.ts';
import type { ReportedCases } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import { classOfTests, failedKind } from './failing-tests.ts';
import { missesOwnModule } from './missing-module.ts';

const ENVIRONMENT = 'environment or tooling drift';
const CONTRACT = 'contract mismatch';
const BUG = 'correctness bug';
/** Another run may mend it. */
export const INFRASTRUCTURE = 'infrastructure';
/** An earlier attempt of the same commit passed. */
export const FLAKY = 'test fragility (flaky)';
/** What is wrong with the workflow, or with what the repository allows it. */
export const MISCONFIGURED = 'CI misconfiguration';

const policies: Partial<Record<StepKind, string>> = {
  lint: 'lint',
  format: 'formatting',
  types: 'types',
  security: 'security',
  coverage: 'coverage gate',
};

/** What a log says of a policy, and which kind of step is for it. */
const POLICIES: readonly (FailureKind & StepKind)[] = ['coverage', 'format', 'types', 'lint', 'security'];

/**
 * The class of a job's failure: by infrastructure, time and earlier attempts; then by what the log says for certain, whatever
 * the step is for; then by test reports, the step, and the job's name; without a rule `unclassified`.
 */
export function classify(evidence: Evidence, judged: JudgedJob, tests: ReportedCases): string {
  if (judged.infrastructure !== null) return INFRASTRUCTURE;
  if (judged.row.mark === 'timed_out' || tellsTimeLimit(wordsOf(judged))) return 'time limit reached';
  if (judged.row.earlier.some(({ mark }) => mark === 'success')) return FLAKY;
  const { failedStep, row } = judged;
  const kinds = failureKindsIn(wordsOf(judged));
  if (kinds.has('setting')) return MISCONFIGURED;
  if (tellsDrift(judged)) return missesOwnModule(evidence, linesOf(judged)) ? BUG : ENVIRONMENT;
  const kind = failedStep === null ? 'other' : failedKind(judged);
  if (kind === 'set-up' || failedStep === null) {
    return touchesWorkflows(evidence.changes.files) ? MISCONFIGURED : setUpClass(failedStep);
  }
  return (
    byLog(kind, kinds, evidence) ??
    (checksContract(failedStep, judged.failedDefinition) ? CONTRACT : null) ??
    classOfTests(tests) ??
    (kind === 'tests' && kinds.has('exception') ? BUG : null) ??
    (meetsTrouble(kind, judged) ? ENVIRONMENT : null) ??
    byKind(kind) ??
    byKind(row.kind) ??
    // A script of nobody's kind ended by a mistake of its own.
    (kind === 'other' && tellsDefect(linesOf(judged)) ? BUG : null) ??
    'unclassified'
  );
}

/**
 * What a network or a server did not give, where no test of the change may have asked for it. A connection that is refused
 * may be one to the change's own server.
 */
function meetsTrouble(kind: StepKind, judged: JudgedJob): boolean {
  if (kind !== 'other' && kind !== 'build' && kind !== 'deploy' && kind !== 'report') return false;
  const trouble = troubleIn(linesOf(judged));
  return trouble !== null && (trouble.transient || !/refused/i.test(trouble.words));
}

/** Classes of failures before anything judged the code. */
const BEFORE: readonly string[] = [INFRASTRUCTURE, 'time limit reached', ENVIRONMENT, MISCONFIGURED];

/** Whether a job that failed came so far as to judge the code. */
export function hasJudged(evidence: Evidence, judged: JudgedJob): boolean {
  if (judged.failedStep === null) return judged.job.steps.length === 0;
  return !BEFORE.includes(classify(evidence, judged, { cases: [], unnamed: 0 }));
}

/**
 * What the log says for certain. A step that checks types names a compiler's errors better, and one that looks for what is
 * forbidden fails by assertions of its own tool.
 */
function byLog(kind: StepKind, kinds: ReadonlySet<FailureKind>, evidence: Evidence): string | null {
  const isPolicy = policies[kind] !== undefined && kind !== 'coverage';
  if (kinds.has('compile error') && kind !== 'types') return `${BUG} (does not compile)`;
  if (kinds.has('contract')) return CONTRACT;
  const breaks = kinds.has('assertion') || kinds.has('crash');
  if (kinds.has('failed test') || (breaks && !isPolicy)) return BUG;
  const policy = POLICIES.find((each) => kinds.has(each));
  if (policy !== undefined) return policyClass(isPolicy ? kind : policy);
  if (kinds.has('compile error')) return policyClass(kind);
  if (!kinds.has('usage')) return null;
  return touchesWorkflows(evidence.changes.files) ? MISCONFIGURED : ENVIRONMENT;
}

const policyClass = (kind: StepKind): string => `policy violation (${policies[kind] ?? kind})`;

/**
 * Lock files, versions of tools or actions do not fit any more, or something is not there, as the log or an annotation says;
 * without a log this is all that tells of an action that GitHub has retired.
 */
export function tellsDrift(judged: Pick<JudgedJob, 'job' | 'failedStep'>): boolean {
  return failureKindIn(wordsOf(judged)) === 'environment';
}

/** Whether the job was not given, or not allowed, what it needs, which another run does not change. */
export const tellsSetting = (judged: Pick<JudgedJob, 'job' | 'failedStep'>): boolean =>
  failureKindsIn(wordsOf(judged)).has('setting');

/** Whether the runner was taken away from the job, by its own words. */
export const isInterrupted = (judged: Pick<JudgedJob, 'job' | 'failedStep'>): boolean =>
  tellsInterruption(wordsOf(judged));

/** The lines of the log of the failed step, and what annotations say that speak of no file. */
const wordsOf = onceFor((judged: Pick<JudgedJob, 'job' | 'failedStep'>): string[] => {
  const said = failureAnnotations(judged.job).filter(({ path }) => path === null);
  return [...linesOf(judged), ...said.map(({ message }) => message)];
});

/** The log's lines of the step that failed. */
export function linesOf({ job: { excerpt }, failedStep }: Pick<JudgedJob, 'job' | 'failedStep'>): string[] {
  return excerpt !== undefined && excerpt.step === failedStep ? excerpt.lines : [];
}

const setUpClass = (step: string | null): string => (step === null ? 'unclassified' : ENVIRONMENT);

/** The class that the kind of a step or check tells; null: none. */
export function byKind(kind: StepKind): string | null {
  if (policies[kind] !== undefined) return policyClass(kind);
  if (kind === 'tests') return 'test failure';
  if (kind === 'build') return 'build failure';
  return kind === 'deploy' ? 'deployment failure' : null;
}

/** Tools that compare what is offered with what was promised. */
const tools = wordsPattern(allOf('contracts'));
const names =
  /\b(?:contract(?: tests?| testing| checks?)|api (?:contract|compatibility|schema)|schema (?:compatibility|check|validation)|breaking changes?|backward compatibility|snapshot tests?|golden (?:tests?|files?))\b/;

/** Whether a step checks a contract, by its tool or its name. */
function checksContract(name: string, definition: StepDefinition | null): boolean {
  const command = `${definition?.uses ?? ''} ${definition?.run ?? ''}`.toLowerCase();
  const shown = name.toLowerCase();
  return tools.test(command) || tools.test(shown) || names.test(shown);
}
