import type { Definition } from '../evidence/change.ts';
import type { Prose } from './prose.ts';

/** How a run, job or step ended, as the report marks it. `masked`: passed, but a failure was hidden in it. */
export type Mark =
  | 'success'
  | 'failure'
  | 'timed_out'
  | 'cancelled'
  | 'skipped'
  | 'neutral'
  | 'action_required'
  | 'startup_failure'
  | 'stale'
  | 'unfinished'
  | 'masked';

/** `always`: runs whatever happens and proves nothing (artifact uploads, notifications). */
export type Requiredness = 'yes' | 'no' | 'always' | 'informational' | 'unknown';

export type Outcome = 'approved' | 'debt' | 'rerun' | 'pending' | 'blocked';
export type CiStatus = 'green' | 'misleading' | 'pending' | 'red';

export interface StepRow {
  /** Stable key of the row: `workflow / job / step`, with ` (2)` for a second one of that name. */
  key: string;
  name: string;
  mark: Mark;
  required: Requiredness;
  purpose: string | null;
  note: Prose | null;
  seconds: number | null;
  /** Made by the runner (`Set up job`, `Post …`): shown only when it did not succeed. */
  byRunner: boolean;
}

export interface JobRow {
  key: string;
  id: number;
  name: string;
  url: string;
  mark: Mark;
  required: Requiredness;
  purpose: string | null;
  note: Prose | null;
  startedAt: string | null;
  completedAt: string | null;
  seconds: number | null;
  attempt: number;
  /** How earlier attempts of the same job ended, oldest first; an older run of the workflow stands with its number. */
  earlier: { olderRun?: number; attempt: number; mark: Mark; url: string }[];
  steps: StepRow[];
  stepsDropped: number;
}

export interface WorkflowRows {
  runId: number;
  workflow: string;
  event: string;
  url: string;
  mark: Mark;
  /** From the start of the newest attempt to its last job's end; null while unfinished or without jobs. */
  seconds: number | null;
  jobs: JobRow[];
  /** Which jobs there were could not be read. */
  jobsUnread: boolean;
}

export interface IdentityRow {
  workflow: string;
  runId: number;
  number: number;
  attempt: number;
  url: string;
  trigger: string;
  branch: string;
  commit: string;
  mark: Mark;
  /** A newer run of the same workflow and event exists for this head. */
  superseded: boolean;
}

/** A workflow file of the head that no run of this head belongs to. */
export interface AbsentWorkflow {
  path: string;
  name: string;
  /** `expected`: an event of this head matches its triggers. `later`: runs after the merge. */
  why: 'expected' | 'later' | 'filtered' | 'other event' | 'disabled' | 'unreadable' | 'undecided' | 'own';
  /** A sentence of its own. */
  text: Prose;
  /** The same as the end of a sentence that begins with the workflow's name: `has not run: …`. */
  clause: Prose;
  /** What the workflow checks, in a few words: its tools and gates. */
  brings: string[];
}

export interface CheckRow {
  name: string;
  by: string;
  mark: Mark;
  required: Requiredness;
  url: string | null;
}

export interface FileRow {
  path: string;
  change: 'New' | 'Modified' | 'Renamed' | 'Removed' | 'Copied' | 'Mode changed';
  previousPath: string | null;
  additions: number;
  deletions: number;
  definitions: Definition[];
  /** What the plan says of this file. */
  planned: string | null;
  isCode: boolean;
}

export interface Delta {
  files: FileRow[];
  /** False when the list is known to be cut. */
  complete: boolean;
  plannedButMissing: string[];
  /** Null when the plan lists no paths. */
  unplanned: string[] | null;
  /** The plan's out-of-scope statements: checked when they name paths. */
  unchanged: { text: string; held: boolean | null; touched: string[] }[];
  expected: { check: string; expected: string | null; observed: Prose; mark: Mark | null }[];
  drift: Prose[];
}

export interface Failure {
  workflow: string;
  /** Null: the run failed before it had a job. */
  job: string | null;
  step: string | null;
  url: string;
  mark: Mark;
  classification: string;
  /** Null: cannot be told from the evidence. */
  inScope: boolean | null;
  onBase: boolean | null;
  blocking: boolean;
  note: Prose | null;
  /** The lines of the job's log that explain it. */
  lines: string[];
  /** What the job itself says of it, with the places: its failure annotations. */
  annotations: Prose[];
  /** The failed tests that test reports of its run tell. */
  tests: FailedTests;
}

/** The first failed tests, each in a line with place and message, and how many there are. */
export interface FailedTests {
  lines: Prose[];
  total: number;
}

export interface InvariantRow {
  name: string;
  surface: string | null;
  verification: string | null;
  status: 'held' | 'violated' | 'not assessed';
  evidence: Prose | null;
  source: 'plan' | 'config' | 'built-in';
}

export interface BlastRadius {
  areas: { area: string; files: { path: string; change: FileRow['change'] }[] }[];
  surfaces: { name: string; paths: string[] }[];
  untouched: string[];
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

export interface Verdict {
  outcome: Outcome;
  /** Name of the outcome for readers: `Ready to merge`. */
  label: string;
  /** The one reason for the first line. */
  headline: Prose;
  ciStatus: CiStatus;
  knownFailures: number;
  workflows: { name: string; mark: Mark }[];
  posture: string | null;
  reasons: Reason[];
  /** Standing weaknesses and explanations; they never change the outcome. */
  notes: Prose[];
  next: Prose;
}

export interface Action {
  action: Prose;
  owner: string;
  scope: string;
  milestone: string;
}

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
  /** Counts of result files; null where none was read. `failed`: those that could not be run to their end too. */
  measured: {
    tests: { total: number; failed: number; skipped: number; flaky: number } | null;
    /** Of lines, in percent. */
    coverage: number | null;
  };
  /** The longest workflow, in seconds; null when none has finished. */
  seconds: number | null;
}
