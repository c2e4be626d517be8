import type {
  BlastRadius,
  ContextFacts,
  Delta,
  Failure,
  InvariantRow,
  Measured,
  RequiredFrom,
  Signal,
} from '../facts/findings.ts';
import type { AbsentWorkflow, CheckRow, IdentityRow, WorkflowRows } from '../facts/rows.ts';
import type { Prose } from '../text/prose.ts';
import type { Action, Verdict } from './decision.ts';

export interface Assessment {
  title: string;
  /** UTC day of the last completion, `2026-03-12`; null when nothing finished. */
  date: string | null;
  trigger: string;
  attempt: number;
  identity: { runs: IdentityRow[]; absent: AbsentWorkflow[]; otherChecks: CheckRow[] };
  context: ContextFacts;
  inventory: {
    workflows: WorkflowRows[];
    /** How required checks were found, for the footnote. */
    requiredFrom: RequiredFrom;
    changes: Prose[];
  };
  signals: Signal[];
  delta: Delta;
  failures: Failure[];
  invariants: InvariantRow[];
  blast: BlastRadius;
  verdict: Verdict;
  actions: Action[];
  /** Counts for the comment's second line: checks that passed of those that ran. */
  checks: { passed: number; total: number; skipped: number };
  measured: Measured;
  /** The longest workflow, in seconds; null when none has finished. */
  seconds: number | null;
}
