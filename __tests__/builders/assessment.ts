import type { CheckRow, IdentityRow, JobRow, StepRow, WorkflowRows } from '../../src/facts/rows.ts';
import type { Failure, FileRow, InvariantRow } from '../../src/facts/sections.ts';
import type { Action, Assessment, Reason, Verdict } from '../../src/rules/assessment.ts';
import { say } from '../../src/text/prose.ts';

/** Typed builders of the Assessment. Every builder gives an ordinary, passing value; overrides replace whole fields. */

export function stepRow(key: string, over: Partial<StepRow> = {}): StepRow {
  return {
    key,
    name: key.slice(key.lastIndexOf(' / ') + (key.includes(' / ') ? 3 : 1)),
    kind: 'other',
    mark: 'success',
    required: 'yes',
    purpose: null,
    note: null,
    seconds: 1,
    byRunner: false,
    ...over,
  };
}

/** A job of one workflow; `name` without the workflow. */
export function jobRow(workflow: string, name: string, over: Partial<JobRow> = {}): JobRow {
  return {
    key: `${workflow} / ${name}`,
    id: 7,
    name,
    kind: 'other',
    url: 'https://github.com/octo/serena/actions/runs/1/job/7',
    mark: 'success',
    required: 'yes',
    purpose: null,
    note: null,
    startedAt: '2026-03-12T04:30:00Z',
    completedAt: '2026-03-12T04:30:09Z',
    seconds: 9,
    attempt: 1,
    earlier: [],
    steps: [],
    stepsDropped: 0,
    ...over,
  };
}

export function workflowRows(workflow: string, over: Partial<WorkflowRows> = {}): WorkflowRows {
  return {
    runId: 101,
    workflow,
    event: 'pull_request',
    url: 'https://github.com/octo/serena/actions/runs/101',
    mark: 'success',
    seconds: 19,
    jobs: [jobRow(workflow, 'test')],
    jobsUnread: false,
    ...over,
  };
}

export function identityRow(workflow: string, over: Partial<IdentityRow> = {}): IdentityRow {
  return {
    workflow,
    runId: 101,
    number: 61,
    attempt: 1,
    url: 'https://github.com/octo/serena/actions/runs/101',
    trigger: 'pull_request',
    branch: 'm09-execution-context',
    commit: '398e281d11111111111111111111111111111111',
    mark: 'success',
    superseded: false,
    ...over,
  };
}

export function checkRow(name: string, over: Partial<CheckRow> = {}): CheckRow {
  return { name, by: 'CircleCI', mark: 'success', required: 'informational', url: null, ...over };
}

export function fileRow(path: string, over: Partial<FileRow> = {}): FileRow {
  return {
    path,
    change: 'Modified',
    previousPath: null,
    additions: 3,
    deletions: 1,
    definitions: [],
    planned: null,
    isCode: true,
    ...over,
  };
}

export function failure(workflow: string, job: string, over: Partial<Failure> = {}): Failure {
  return {
    workflow,
    job,
    step: null,
    url: 'https://github.com/octo/serena/actions/runs/101/job/7',
    mark: 'failure',
    classification: 'unclassified',
    inScope: null,
    scope: null,
    whose: null,
    causeUnknown: false,
    sameAs: null,
    onBase: null,
    blocking: true,
    note: null,
    lines: [],
    unlike: null,
    annotations: [],
    tests: { lines: [], cases: [], total: 0 },
    ...over,
  };
}

export function invariantRow(name: string, over: Partial<InvariantRow> = {}): InvariantRow {
  return { name, surface: null, verification: null, status: 'held', evidence: null, source: 'plan', ...over };
}

export function reason(text: string, over: Partial<Reason> = {}): Reason {
  return { rule: 'a rule', outcome: 'debt', text: [text], remedy: null, url: null, ...over };
}

export function action(text: string, over: Partial<Action> = {}): Action {
  return { action: [text], owner: 'octocat', scope: 'CI', milestone: 'M09', ...over };
}

export function verdict(over: Partial<Verdict> = {}): Verdict {
  return {
    outcome: 'approved',
    label: 'Ready to merge',
    headline: ['all required checks passed'],
    title:
      over.headline === undefined
        ? ['Ready to merge']
        : say`${over.label ?? 'Ready to merge'}: ${over.headline}`,
    ciStatus: 'green',
    knownFailures: 0,
    workflows: [{ name: 'CI', mark: 'success' }],
    posture: null,
    reasons: [],
    notes: [],
    noted: [],
    next: ['Merge after review'],
    ...over,
  };
}

/** One workflow `CI` with one job that passed, one changed file, nothing planned. */
export function assessment(over: Partial<Assessment> = {}): Assessment {
  return {
    title: 'Execution Context Introduction',
    date: '2026-03-12',
    trigger: 'pull_request (PR to main)',
    attempt: 1,
    identity: { runs: [identityRow('CI')], absent: [], otherChecks: [] },
    context: {
      milestone: 'M09',
      phase: null,
      posture: null,
      intent: null,
      refactorTarget: [],
      author: null,
      acceptedBy: null,
      runType: 'CI verification',
      baseline: null,
      previous: null,
      repeats: false,
    },
    inventory: { workflows: [workflowRows('CI')], requiredFrom: 'none', changes: [] },
    signals: [],
    delta: {
      files: [fileRow('src/app.py')],
      complete: true,
      plannedButMissing: [],
      otherwise: [],
      unplanned: null,
      unchanged: [],
      acceptance: [],
      expected: [],
      drift: [],
    },
    failures: [],
    invariants: [],
    blast: {
      areas: [{ area: 'src', files: [{ path: 'src/app.py', change: 'Modified' }] }],
      surfaces: [],
      untouched: [],
    },
    verdict: verdict(),
    actions: [],
    checks: { passed: 1, total: 1, skipped: 0 },
    measured: { tests: null, coverage: null },
    seconds: 19,
    ...over,
  };
}
