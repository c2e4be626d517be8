import type { Evidence } from '../evidence/evidence.ts';
import type { JudgedJob } from './checks/judged-job.ts';
import type { MissingCheck } from './checks/required.ts';
import type { Delta, InvariantRow, RequiredFrom } from './findings.ts';
import type { AbsentWorkflow, CheckRow, WorkflowRows } from './rows.ts';
import type { JudgedWeakening } from './weakenings/find.ts';

/** All that the rules of the verdict look at: the evidence and what was already derived from it. */
export interface Judged {
  evidence: Evidence;
  workflows: WorkflowRows[];
  jobs: JudgedJob[];
  otherChecks: CheckRow[];
  requiredFrom: RequiredFrom;
  absent: AbsentWorkflow[];
  /** Required checks that nothing of this head carries. */
  missing: MissingCheck[];
  delta: Delta;
  invariants: InvariantRow[];
  /** What the change takes from the gates. */
  weakenings: JudgedWeakening[];
}
