import type { Evidence } from '../../evidence/evidence.ts';
import type { Job } from '../../evidence/run.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { isFailure } from '../../workflow/marks.ts';
import { baseBranchOf } from '../change/head.ts';
import { annotationLine, failureAnnotations } from '../checks/annotated.ts';
import type { Facts } from '../facts.ts';
import { failedLine } from '../results/compared.ts';
import { nameOfCase, type ReportedCases, sizeOf } from '../results/test-reports.ts';
import { type CheckRow, decides, type JudgedJob, type WorkflowRows } from '../rows.ts';
import type { FailedTests, Failure } from '../sections.ts';
import { kindOfJob } from '../workflows/kinds.ts';
import { isPassedOn } from '../workflows/passed-on.ts';
import { failingTests } from './failing-tests.ts';
import { byKind, classify, FLAKY, INFRASTRUCTURE, linesOf } from './failure-class.ts';
import { type SameCause, sameCauses } from './same-cause.ts';
import { scopeOf } from './scope.ts';
import { whose } from './whose.ts';

const TESTS_TOLD = 20;
const OTHERS_TOLD = 5;

const NO_TESTS: FailedTests = { lines: [], cases: [], total: 0 };

/**
 * Each failure: jobs, runs that could not start, and checks of other apps. Legs that fail-fast cancelled are told under
 * the leg that failed; a job that was cancelled without reason stands for itself.
 */
export function failures({ evidence, workflows, jobs, otherChecks, tests }: Facts): Failure[] {
  const decidingFirst = [...jobs].sort(
    (one, other) => Number(decides(other.row.required)) - Number(decides(one.row.required)),
  );
  const same = sameCauses(decidingFirst);
  return [
    ...workflows.filter(isStartFailure).map(startFailure),
    ...workflows.filter(isUnreadFailure).map(unreadFailure),
    ...jobs
      .filter(({ row, infrastructure }) => isFailure(row.mark) || infrastructure !== null)
      .map((judged) => jobFailure(evidence, judged, jobs, failingTests(judged, jobs, tests.reports), same)),
    ...otherChecks.filter(({ mark }) => isFailure(mark)).map((check) => otherFailure(evidence, check)),
  ];
}

/** A run that failed without a job: its workflow could not be started. */
export function isStartFailure(rows: WorkflowRows): boolean {
  const withoutJobs = rows.jobs.length === 0 && !rows.jobsUnread;
  return rows.mark === 'startup_failure' || (rows.mark === 'failure' && withoutJobs);
}

/** A run that failed in jobs that were not read. */
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
  const unknown = {
    job: null,
    step: null,
    inScope: null,
    scope: null,
    whose: null,
    causeUnknown: false,
    sameAs: null,
    onBase: null,
    lines: [],
    unlike: null,
    annotations: [],
    tests: NO_TESTS,
  };
  return { ...unknown, workflow, url, mark, classification, blocking, note };
}

function jobFailure(
  evidence: Evidence,
  judged: JudgedJob,
  all: JudgedJob[],
  tests: ReportedCases,
  same: ReadonlyMap<number, SameCause>,
): Failure {
  const { row, workflow, onBase } = judged;
  const classification = classify(evidence, judged, tests);
  const scope = scopeOf(evidence, judged, tests, classification);
  const known = [INFRASTRUCTURE, FLAKY].includes(classification) || judged.passesOn.length > 0;
  return {
    workflow: workflow.workflow,
    job: row.name,
    step: judged.failedStep,
    url: row.url,
    mark: row.mark,
    classification,
    ...scope,
    whose: whose(judged, classification, baseBranchOf(evidence)),
    causeUnknown: scope.inScope === null && !known,
    onBase,
    blocking: row.required === 'yes' || row.required === 'unknown' || isPassedOn(judged, all),
    sameAs: same.get(row.id)?.root.row.name ?? null,
    note: note(judged, all, same),
    lines: linesOf(judged),
    unlike: linesOf(judged).length === 0 ? null : (judged.job.excerpt?.unlike ?? null),
    annotations: annotationsOf(judged.job),
    tests: failedTests(evidence, tests),
  };
}

function failedTests(evidence: Evidence, tests: ReportedCases): FailedTests {
  const first = tests.cases.slice(0, TESTS_TOLD);
  return {
    lines: first.map((one) => failedLine(evidence, one)),
    cases: first.map(({ failure }) => ({
      name: nameOfCase(failure),
      file: failure.file,
      line: failure.line,
      message: failure.message,
    })),
    total: sizeOf(tests),
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
    classification: byKind(kindOfJob(evidence, { job: check.name, path: check.name })) ?? 'unclassified',
    inScope: null,
    scope: null,
    whose: null,
    causeUnknown: false,
    onBase: null,
    sameAs: null,
    blocking: check.required === 'yes' || check.required === 'unknown',
    note: null,
    lines: [],
    unlike: null,
    annotations: [],
    tests: NO_TESTS,
  };
}

/** Where another app tells more of its check; without an address of its own the commit, which lists it. */
export function urlOf({ repository, head }: Evidence, { url }: CheckRow): string {
  return url ?? `${repository.serverUrl}/${repository.name}/commit/${head.sha}`;
}

function note(judged: JudgedJob, all: JudgedJob[], same: ReadonlyMap<number, SameCause>): Prose | null {
  const cancelled = all.filter((other) => other.failFast && legOf(other, judged));
  const parts: Prose[] = [
    ...sameFailures(judged, all, same),
    ...(judged.infrastructure === null ? passedOn(judged) : [judged.infrastructure]),
    ...(cancelled.length === 0
      ? []
      : [say`${join(cancelled.map(({ row }) => code(row.name)))} cancelled because of it (fail-fast)`]),
  ];
  return parts.length === 0 ? null : join(parts, '; ');
}

/** What fails for the same reason: told where it is told first. */
function sameFailures(judged: JudgedJob, all: JudgedJob[], same: ReadonlyMap<number, SameCause>): Prose[] {
  const own = same.get(judged.row.id);
  if (own !== undefined) return [say`it fails as ${code(own.root.row.name)} does, at ${code(own.place)}`];
  const others = all.filter(({ row }) => same.get(row.id)?.root === judged);
  const place = same.get(others[0]?.row.id ?? 0)?.place;
  if (place === undefined) return [];
  const names = joinFirst(
    others.map(({ row }) => code(row.name)),
    OTHERS_TOLD,
  );
  return [say`${names} ${others.length === 1 ? 'fails' : 'fail'} at the same ${code(place)}`];
}

function passedOn({ passesOn }: JudgedJob): Prose[] {
  if (passesOn.length === 0) return [];
  return [say`it passes on what became of ${join(passesOn.map(({ row }) => code(row.name)))}`];
}

function legOf(leg: JudgedJob, failed: JudgedJob): boolean {
  return leg.run.id === failed.run.id && leg.definition?.id === failed.definition?.id;
}
