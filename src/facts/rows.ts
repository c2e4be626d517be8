import type { Job, Run } from '../evidence/run.ts';
import type { JobDefinition, StepDefinition } from '../evidence/workflow.ts';
import type { Prose } from '../text/prose.ts';
import type { StepKind } from '../tools/tool.ts';
import type { Mark } from '../workflow/marks.ts';

/** `always`: runs whatever happens and proves nothing (artifact uploads, notifications). */
export type Requiredness = 'yes' | 'no' | 'always' | 'informational' | 'unknown';

export interface StepRow {
  /** Stable key of the row: `workflow / job / step`, with ` (2)` for a second one of that name. */
  key: string;
  name: string;
  /** What it does. */
  kind: StepKind;
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
  /** What it is for, by its name. */
  kind: StepKind;
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
  /** One for each step of the job, in its order. */
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

/** A check that decides: required, or not known to be optional. */
export function decides(required: Requiredness): boolean {
  return required === 'yes' || required === 'unknown';
}

/** `Smoke Tests › smoke tests › `, for the name that follows. */
export function within(...names: string[]): string {
  return names.map((name) => `${name} › `).join('');
}

/** `Quality Tests (coverage ≥ 40 %, pip-audit)`. */
export function laterWords({ name, brings }: AbsentWorkflow): Prose {
  return brings.length === 0 ? [name] : [`${name} (${brings.join(', ')})`];
}

/** A job in its newest state with what the rules ask about it. */
export interface JudgedJob {
  row: JobRow;
  workflow: WorkflowRows;
  run: Run;
  job: Job;
  /** The job in the workflow file, when known. */
  definition: JobDefinition | null;
  /** The first step that failed; null when none did. */
  failedStep: string | null;
  /** What it does. */
  failedStepKind: StepKind | null;
  failedDefinition: StepDefinition | null;
  /** The leg was cancelled because another leg of its matrix failed. */
  failFast: boolean;
  /** It was cancelled, and the same check succeeded in another run of this head. */
  covered: boolean;
  /** Whether the base branch has the same failure; null: not known, or nothing failed. */
  onBase: boolean | null;
  /** Whether the last runs of other pull requests have it, where the base branch does not tell; null: not known. */
  elsewhere: boolean | null;
  /** The failures that it hides although it passed. */
  masked: MaskedFailure[];
  /** Why its failure says nothing of the change; null when that is not so. */
  infrastructure: Prose | null;
  /** The jobs whose failure this one only passes on; empty when it failed by itself. */
  passesOn: JudgedJob[];
}

/** A failure that a job which passed hides. */
export interface MaskedFailure {
  /** Null: it cannot be told which of its steps failed. */
  step: string | null;
  /** Whether the base branch's last run hides the same one; null: not known. */
  onBase: boolean | null;
  /** Nothing is hidden: another step looks at the outcome, or the step only reports. */
  harmless: boolean;
}
