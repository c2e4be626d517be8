import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../assessment.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import type { MissingCheck } from '../checks/required.ts';
import type { Reason } from '../decision.ts';
import type { Delta, InvariantRow } from '../findings.ts';
import type { JudgedWeakening } from '../guardrails/find.ts';
import type { Prose } from '../prose.ts';
import type { AbsentWorkflow, CheckRow, Requiredness, WorkflowRows } from '../rows.ts';

/** All that the rules of the verdict look at: the evidence and what was already derived from it. */
export interface Judged {
  evidence: Evidence;
  workflows: WorkflowRows[];
  jobs: JudgedJob[];
  otherChecks: CheckRow[];
  requiredFrom: Assessment['inventory']['requiredFrom'];
  absent: AbsentWorkflow[];
  /** Required checks that nothing of this head carries. */
  missing: MissingCheck[];
  delta: Delta;
  invariants: InvariantRow[];
  /** What the change takes from the gates. */
  weakenings: JudgedWeakening[];
}

/** A reason with the few words that stand for it in the first line. */
export interface RuledReason extends Reason {
  headline: Prose;
}

/** One rule of the verdict: the reasons that it finds, none when it does not apply. */
export type Rule = (judged: Judged) => RuledReason[];

/** A check that decides: required, or not known to be optional. */
export function decides(required: Requiredness): boolean {
  return required === 'yes' || required === 'unknown';
}

/** `Smoke Tests › smoke tests › `, for the name that follows. */
export function within(...names: string[]): string {
  return names.map((name) => `${name} › `).join('');
}
