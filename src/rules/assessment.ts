import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import type { AbsentWorkflow, CheckRow, IdentityRow, WorkflowRows } from '../facts/rows.ts';
import type {
  BlastRadius,
  ContextFacts,
  Delta,
  Failure,
  InvariantRow,
  Measured,
  RequiredFrom,
  Signal,
} from '../facts/sections.ts';
import type { Prose } from '../text/prose.ts';
import type { Mark } from '../workflow/marks.ts';
import type { Noted } from './rule.ts';

/** All that a report says of a head. */
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

export interface Verdict {
  outcome: Outcome;
  /** Name of the outcome for readers: `Ready to merge`. */
  label: string;
  /** The one reason for it, or what passed. */
  headline: Prose;
  /** Name and reason in one line, as comment and report begin. */
  title: Prose;
  ciStatus: CiStatus;
  knownFailures: number;
  workflows: { name: string; mark: Mark }[];
  posture: string | null;
  reasons: Reason[];
  /** Standing weaknesses and explanations; they never change the outcome. */
  notes: Prose[];
  /** The findings behind them, and others that make no outcome, each with its rule. */
  noted: { rule: string; status: Noted['status']; text: Prose }[];
  next: Prose;
}

/** One reason for the outcome. The worst outcome among the reasons is the verdict's. */
export interface Reason {
  rule: string;
  outcome: Exclude<Outcome, 'approved'>;
  text: Prose;
  /** What closes it: for a debt the guardrail, else the action. */
  remedy: Prose | null;
  url: string | null;
}

export interface Action {
  action: Prose;
  owner: string;
  scope: string;
  milestone: string;
}
