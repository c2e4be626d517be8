import type { Action, Verdict } from './decision.ts';
import type { BlastRadius, Delta, Failure, FileRow, InvariantRow } from './findings.ts';
import type { Prose } from './prose.ts';
import type { AbsentWorkflow, CheckRow, IdentityRow, WorkflowRows } from './rows.ts';

/** A part of signal integrity: statements, or the sentence that there is no evidence. */
export interface Signal {
  heading: 'A) Tests' | 'B) Coverage' | 'C) Static Gates' | 'D) Security and Supply Chain' | 'E) Performance';
  items: { label: string; text: Prose }[];
}

export interface ContextFacts {
  milestone: string;
  phase: string | null;
  posture: string | null;
  intent: string | null;
  refactorTarget: { path: string; change: FileRow['change'] }[];
  runType: string;
  baseline: Prose | null;
  /** The run before this one and what changed since; null for the first. */
  previous: Prose | null;
}

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
    requiredFrom: 'rules' | 'none' | 'unreadable';
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
  /**
   * Counts of result files, else of logs; null where neither was read. `failed`: those that could not be run to their end
   * too. `part`: of some test jobs nobody knows.
   */
  measured: {
    tests: {
      total: number;
      failed: number;
      skipped: number;
      flaky: number;
      fromLog?: 'all' | 'part';
    } | null;
    /** Of lines, in percent. */
    coverage: number | null;
    coverageFromLog?: true;
    /** Against the base branch, where all of it ran: its tests without a result here, and those newly skipped. */
    lost?: { gone: number; skipped: number };
    /** Percentage points against the same report of the base branch. */
    coverageChange?: number;
  };
  /** The longest workflow, in seconds; null when none has finished. */
  seconds: number | null;
}
