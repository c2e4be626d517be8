import type { Evidence } from '../../evidence/evidence.ts';
import type { OtherCheck, Run } from '../../evidence/run.ts';
import type { Prose } from '../../text/prose.ts';
import { countedRuns, markOf, supersededBy } from '../../workflow/jobs.ts';
import type { CheckRow, IdentityRow, WorkflowRows } from '../rows.ts';
import type { RequiredFrom } from '../sections.ts';
import { workflowChanges } from '../workflows/workflow-changes.ts';
import { workflowRows } from './job-rows.ts';
import { foreignChecks, requiredFrom, requiredOther } from './requiredness.ts';

export interface Inventory {
  /** A row for each run, also for those that a newer one of the same workflow and event has superseded. */
  identity: IdentityRow[];
  /** The counted runs. */
  workflows: WorkflowRows[];
  otherChecks: CheckRow[];
  requiredFrom: RequiredFrom;
  /** Workflows and jobs that are new, removed or judged differently against the merge base. */
  changes: Prose[];
}

/** Everything that ran for the head: runs, jobs and steps with marks, requiredness and purpose. */
export function inventory(evidence: Evidence): Inventory {
  const runs = [...evidence.runs].sort(byNameThenId);
  return {
    identity: runs.map((run) => identityRow(evidence, run)),
    workflows: countedRuns(runs).map((run) => workflowRows(evidence, run)),
    otherChecks: foreignChecks(evidence).map((check) => checkRow(evidence, check)),
    requiredFrom: requiredFrom(evidence),
    changes: workflowChanges(evidence),
  };
}

function byNameThenId(a: Run, b: Run): number {
  if (a.workflow !== b.workflow) return a.workflow < b.workflow ? -1 : 1;
  return a.id - b.id;
}

function identityRow(evidence: Evidence, run: Run): IdentityRow {
  return {
    workflow: run.workflow,
    runId: run.id,
    number: run.number,
    attempt: run.attempt,
    url: run.url,
    trigger: run.event,
    branch: run.headBranch ?? evidence.head.branch ?? 'UNKNOWN',
    commit: evidence.head.sha.slice(0, 8),
    mark: markOf(run.status, run.conclusion),
    superseded: supersededBy(run, evidence.runs),
  };
}

function checkRow(evidence: Evidence, check: OtherCheck): CheckRow {
  return {
    name: check.name,
    by: check.app?.name ?? 'Commit status',
    mark: markOf(check.status, check.conclusion),
    required: requiredOther(evidence, check),
    url: check.url,
  };
}
