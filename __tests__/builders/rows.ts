import type { JobRow, StepRow, WorkflowRows } from '../../src/facts/rows.ts';
import { classifyName, classifyStep } from '../../src/workflow/classify-step.ts';
import type { Mark } from '../../src/workflow/marks.ts';

/** Typed builders of inventory rows: ordinary, passed and required unless overridden. */

export function stepRow(name: string, over: Partial<StepRow> = {}): StepRow {
  return {
    key: name,
    name,
    kind: classifyStep(name),
    mark: 'success',
    required: 'yes',
    purpose: null,
    note: null,
    seconds: 1,
    byRunner: false,
    ...over,
  };
}

export function jobRow(name: string, over: Partial<JobRow> = {}): JobRow {
  return {
    key: name,
    id: [...name].reduce((id, char) => (id * 31 + char.codePointAt(0)!) % 1_000_003, 7),
    name,
    kind: classifyName(name),
    url: `https://github.com/octo/serena/job/${encodeURIComponent(name)}`,
    mark: 'success',
    required: 'yes',
    purpose: null,
    note: null,
    startedAt: '2026-03-12T04:30:00Z',
    completedAt: '2026-03-12T04:31:00Z',
    seconds: 60,
    attempt: 1,
    earlier: [],
    steps: [],
    stepsDropped: 0,
    ...over,
  };
}

export function workflowRows(workflow: string, jobs: JobRow[], mark: Mark = 'success'): WorkflowRows {
  return {
    runId: 1,
    workflow,
    event: 'pull_request',
    url: 'https://github.com/octo/serena/actions/runs/1',
    mark,
    seconds: 60,
    jobs,
    jobsUnread: false,
  };
}
