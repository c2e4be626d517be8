import type { Evidence } from '../evidence/evidence.ts';
import type { Job } from '../evidence/run.ts';
import { toldBy } from '../parse/log/told.ts';
import { annotationLine, failureAnnotations } from './annotated.ts';
import type { CheckRow, Failure, WorkflowRows } from './assessment.ts';
import { classifyName, classifyStep, type StepKind } from './classify-step.ts';
import type { JudgedJob } from './judged-job.ts';
import { isFailure } from './marks.ts';
import { isPassedOn } from './passed-on.ts';
import { code, join, type Prose, say } from './prose.ts';
import { touchesWorkflows } from './set-up.ts';

const policies: Partial<Record<StepKind, string>> = {
  lint: 'lint',
  format: 'formatting',
  types: 'types',
  security: 'security',
  coverage: 'coverage gate',
};

/**
 * Each failure: jobs, runs that could not start, and checks of other apps. Legs that fail-fast cancelled are told under
 * the leg that failed; a job that was cancelled without reason stands for itself.
 */
export function failures(
  evidence: Evidence,
  workflows: WorkflowRows[],
  jobs: JudgedJob[],
  otherChecks: CheckRow[],
): Failure[] {
  return [
    ...workflows.filter(isStartFailure).map(startFailure),
    ...workflows.filter(isUnreadFailure).map(unreadFailure),
    ...jobs
      .filter(({ row, infrastructure }) => isFailure(row.mark) || infrastructure !== null)
      .map((judged) => jobFailure(evidence, judged, jobs)),
    ...otherChecks.filter(({ mark }) => isFailure(mark)).map((check) => otherFailure(evidence, check)),
  ];
}

/** A run that failed without a job: its workflow could not be started. */
export function isStartFailure(rows: WorkflowRows): boolean {
  const withoutJobs = rows.jobs.length === 0 && !rows.jobsUnread;
  return rows.mark === 'startup_failure' || (rows.mark === 'failure' && withoutJobs);
}

/** A run that failed in jobs that could not be read. */
export function isUnreadFailure(rows: WorkflowRows): boolean {
  return rows.jobsUnread && isFailure(rows.mark) && !isStartFailure(rows);
}

function startFailure(rows: WorkflowRows): Failure {
  const note = ['GitHub could not start the workflow, so none of its jobs ran'];
  return runFailure(rows, 'CI misconfiguration', note);
}

function unreadFailure(rows: WorkflowRows): Failure {
  return runFailure(rows, 'unclassified', ['its jobs could not be read']);
}

function runFailure(
  { workflow, event, url, mark }: WorkflowRows,
  classification: string,
  note: Prose,
): Failure {
  const blocking = event !== 'workflow_dispatch';
  const unknown = { job: null, step: null, inScope: null, onBase: null, lines: [], annotations: [] };
  return { ...unknown, workflow, url, mark, classification, blocking, note };
}

function jobFailure(evidence: Evidence, judged: JudgedJob, all: JudgedJob[]): Failure {
  const { row, workflow, onBase } = judged;
  const classification = classify(evidence, judged);
  return {
    workflow: workflow.workflow,
    job: row.name,
    step: judged.failedStep,
    url: row.url,
    mark: row.mark,
    classification,
    inScope: onBase === true ? false : classification === 'CI misconfiguration' ? true : null,
    onBase,
    blocking: row.required === 'yes' || row.required === 'unknown' || isPassedOn(judged, all),
    note: note(judged, all),
    lines: linesOf(judged),
    annotations: annotationsOf(judged.job),
  };
}

function annotationsOf(job: Job): Prose[] {
  const lines = failureAnnotations(job).map(annotationLine);
  return lines.length > 0 && job.annotationsCut === true
    ? [...lines, ['there may be more, GitHub keeps only the first']]
    : lines;
}

function otherFailure(evidence: Evidence, check: CheckRow): Failure {
  return {
    workflow: check.by,
    job: check.name,
    step: null,
    url: urlOf(evidence, check),
    mark: check.mark,
    classification: byKind(classifyName(check.name)) ?? 'unclassified',
    inScope: null,
    onBase: null,
    blocking: check.required === 'yes' || check.required === 'unknown',
    note: null,
    lines: [],
    annotations: [],
  };
}

/** Where another app tells more of its check; without an address of its own the commit, which lists it. */
export function urlOf({ repository, head }: Evidence, { url }: CheckRow): string {
  return url ?? `${repository.serverUrl}/${repository.name}/commit/${head.sha}`;
}

/** The failure's class, by infrastructure, time, the log, the step, then the job's name; without a rule `unclassified`. */
function classify(evidence: Evidence, judged: JudgedJob): string {
  if (judged.infrastructure !== null) return 'infrastructure';
  if (judged.row.mark === 'timed_out') return 'time limit reached';
  if (judged.row.earlier.some(({ mark }) => mark === 'success')) return 'test fragility (flaky)';
  const { failedStep, row } = judged;
  const kind = failedStep === null ? 'other' : classifyStep(failedStep, judged.failedDefinition);
  if (kind === 'set-up' || failedStep === null) {
    return touchesWorkflows(evidence.changes.files) ? 'CI misconfiguration' : setUpClass(failedStep);
  }
  return byLog(kind, judged) ?? byKind(kind) ?? byKind(classifyName(row.name)) ?? 'unclassified';
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
function linesOf({ job: { excerpt }, failedStep }: JudgedJob): string[] {
  return excerpt !== undefined && excerpt.step === failedStep ? excerpt.lines : [];
}

const setUpClass = (step: string | null): string =>
  step === null ? 'unclassified' : 'environment or tooling drift';

function byKind(kind: StepKind): string | null {
  const policy = policies[kind];
  if (policy !== undefined) return `policy violation (${policy})`;
  if (kind === 'tests') return 'test failure';
  if (kind === 'build') return 'build failure';
  return kind === 'deploy' ? 'deployment failure' : null;
}

function note(judged: JudgedJob, all: JudgedJob[]): Prose | null {
  const cancelled = all.filter((other) => other.failFast && legOf(other, judged));
  const parts: Prose[] = [
    ...(judged.infrastructure === null ? passedOn(judged) : [judged.infrastructure]),
    ...(cancelled.length === 0
      ? []
      : [say`${join(cancelled.map(({ row }) => code(row.name)))} cancelled because of it (fail-fast)`]),
  ];
  return parts.length === 0 ? null : join(parts, '; ');
}

function passedOn({ passesOn }: JudgedJob): Prose[] {
  if (passesOn.length === 0) return [];
  return [say`it passes on what became of ${join(passesOn.map(({ row }) => code(row.name)))}`];
}

function legOf(leg: JudgedJob, failed: JudgedJob): boolean {
  return leg.run.id === failed.run.id && leg.definition?.id === failed.definition?.id;
}
