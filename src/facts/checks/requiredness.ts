import type { Evidence } from '../../evidence/evidence.ts';
import { checkRunName, statusContext } from '../../evidence/marker.ts';
import type { RequiredCheck, RequiredWorkflow } from '../../evidence/rules.ts';
import type { Job, OtherCheck, Run } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { onceFor } from '../../text/once.ts';
import { fits, fromStars } from '../../text/wildcard.ts';
import type { Requiredness } from '../rows.ts';
import type { RequiredFrom } from '../sections.ts';

/** The app whose check runs are the jobs of GitHub Actions. */
export const ACTIONS_APP = 15368;
/** Runs that speak of no merge: somebody started them, or GitHub's own scanning did. */
const INFORMATIONAL_EVENTS = new Set(['workflow_dispatch', 'dynamic']);

/**
 * How required checks were found, for the report's footnote. Without an answer of the rules nothing is known. Rules
 * that name Docket alone leave it to Docket which checks count: all.
 */
export function requiredFrom(evidence: Evidence): RequiredFrom {
  if (evidence.rules === null || evidence.rules.state === 'unreadable') return 'unreadable';
  const named = requiredChecks(evidence).length > 0 || requiredWorkflows(evidence).length > 0;
  return named ? 'rules' : 'none';
}

/**
 * Whether a job is required. Configuration decides before the rules of the base branch, which name a job by its
 * name (`caller / callee` for called workflows, the full name of a matrix leg) or its workflow by its file. Without
 * such a name a job with `continue-on-error` or of a run that somebody started by hand is informational. Where rules
 * name nothing every other job counts as required; where they could not be read nobody knows.
 */
export function requiredJob(
  evidence: Evidence,
  run: Run,
  job: Pick<Job, 'name' | 'conclusion'>,
  tolerance: JobDefinition['continueOnError'],
): Requiredness {
  const configured = byConfig(evidence, [job.name, `${run.workflow} / ${job.name}`]);
  if (configured !== null) return configured;
  if (isEnforcedByRules(evidence, job.name, run)) return 'yes';
  if (INFORMATIONAL_EVENTS.has(run.event) || isTolerated(run, job, tolerance)) return 'informational';
  return { rules: 'no', none: 'yes', unreadable: 'unknown' }[requiredFrom(evidence)] as Requiredness;
}

/** Whether a check of another app is required: without rules that name it, it is informational. */
export function requiredOther(evidence: Evidence, check: OtherCheck): Requiredness {
  const configured = byConfig(evidence, [check.name]);
  if (configured !== null) return configured;
  if (isNamed(evidence, check.name, check.app?.id ?? null)) return 'yes';
  return { rules: 'no', none: 'informational', unreadable: 'unknown' }[
    requiredFrom(evidence)
  ] as Requiredness;
}

/** The checks of other apps without Docket's own. */
export function foreignChecks({ otherChecks }: Pick<Evidence, 'otherChecks'>): OtherCheck[] {
  return otherChecks.filter(({ name }) => name !== statusContext);
}

function byConfig(evidence: Evidence, names: string[]): Requiredness | null {
  const { checks = [], informational = [] } = evidence.config.required ?? {};
  const named = (patterns: string[]) => patterns.some((pattern) => matchesAny(pattern, names));
  if (named(checks)) return 'yes';
  return named(informational) ? 'informational' : null;
}

/** Whether a name of the configuration, with `*` for anything, means one of the names. */
export function matchesAny(pattern: string, names: string[]): boolean {
  return names.some((name) => fits(fromStars(pattern), name));
}

/** Whether the rules of the base branch demand the check, so that GitHub itself waits for its success; `run` of a job's. */
export function isEnforcedByRules(evidence: Evidence, name: string, run: Run | null): boolean {
  if (run === null) return isNamed(evidence, name, null);
  return isNamed(evidence, name, ACTIONS_APP) || isRequiredWorkflow(evidence, run);
}

function isNamed(evidence: Evidence, name: string, app: number | null): boolean {
  return requiredChecks(evidence).some((check) => check.name === name && reportableBy(check, app));
}

/** Whether the app may report the check; a commit status, whose app is not known, may stand for any. */
export function reportableBy(check: RequiredCheck, app: number | null): boolean {
  return check.appId === null || app === null || check.appId === app;
}

/** The checks that the base branch's rules name, without Docket's own: status, check run and job. */
export const requiredChecks = onceFor(({ rules, runs }: Evidence): RequiredCheck[] => {
  const own = new Set([...ownChecks({ runs }), ...runs.map(({ ownJob }) => ownJob)]);
  return (rules?.checks ?? []).filter(({ name }) => !own.has(name));
});

/** What Docket posts to a head. A job can be called like its check run: then that is the job's. */
export function ownChecks({ runs }: Pick<Evidence, 'runs'>): string[] {
  const isAJobs = runs.some(({ jobs }) => jobs.some(({ name }) => name === checkRunName));
  return isAJobs ? [statusContext] : [statusContext, checkRunName];
}

/** The workflows that an organisation's rules demand. */
export function requiredWorkflows(evidence: Evidence): RequiredWorkflow[] {
  return evidence.rules?.workflows ?? [];
}

/** A run that a rule of the organisation demands has the file's path, or none in this repository. */
export function isRequiredWorkflow(evidence: Evidence, run: Run): boolean {
  const demanded = requiredWorkflows(evidence);
  if (run.path === null) return demanded.length > 0 && run.event !== 'dynamic';
  return demanded.some(({ path }) => path === run.path);
}

/** `continue-on-error` of a job: true, or an expression that let the run pass although this job failed. */
function isTolerated(
  run: Run,
  job: Pick<Job, 'conclusion'>,
  tolerance: JobDefinition['continueOnError'],
): boolean {
  if (typeof tolerance !== 'string') return tolerance === true;
  return run.conclusion === 'success' && (job.conclusion === 'failure' || job.conclusion === 'timed_out');
}
