import type { Definition } from '../evidence/change.ts';
import type { Deliverable } from '../evidence/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Mark } from '../workflow/marks.ts';
import type { OwnersOfChange } from './change/owners.ts';

export interface FileRow {
  path: string;
  change: 'New' | 'Modified' | 'Renamed' | 'Removed' | 'Copied' | 'Mode changed';
  previousPath: string | null;
  additions: number;
  deletions: number;
  definitions: Definition[];
  /** What the change does to the tests of the file, in counts; left out when nothing. */
  tests?: Prose;
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
  /** Files that were to stay and are gone, or the other way round. */
  otherwise: { path: string; planned: NonNullable<Deliverable['change']>; change: FileRow['change'] }[];
  /** The plan's out-of-scope statements: checked when they name paths. */
  unchanged: { text: string; held: boolean | null; touched: string[] }[];
  expected: { check: string; expected: string | null; observed: Prose; mark: Mark | null }[];
  /** The plan's acceptance criteria; without evidence CI does not show them. */
  acceptance: { text: string; status: InvariantRow['status']; evidence: Prose | null }[];
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
  /** How that is known, or what is known of the place; null: nothing more. */
  scope: Prose | null;
  /** Whose failure it is, as the runs tell; null: they do not. */
  whose: Prose | null;
  /** No rule ties it to the change, and none to anything else. */
  causeUnknown: boolean;
  onBase: boolean | null;
  blocking: boolean;
  /** The job that fails at the same file and line, where this is told; null: this stands for itself. */
  sameAs: string | null;
  note: Prose | null;
  /** The lines of the job's log that explain it. */
  lines: string[];
  /** The job on the base branch that passed, where these are the lines that its log does not have; null: they explain it. */
  unlike: string | null;
  /** What the job itself says of it, with the places: its failure annotations. */
  annotations: Prose[];
  /** The failed tests that test reports of its run tell. */
  tests: FailedTests;
}

/** The first failed tests, each in a line with place and message and as data, and how many there are. */
export interface FailedTests {
  lines: Prose[];
  cases: { name: string; file: string | null; line: number | null; message: string | null }[];
  total: number;
}

export interface InvariantRow {
  name: string;
  surface: string | null;
  verification: string | null;
  status: 'held' | 'violated' | 'not assessed';
  evidence: Prose | null;
  source: 'plan' | 'config' | 'built-in';
  /** It holds because the change has no code. */
  withoutCode?: true;
  /** Of a violated one: the failed jobs on which that rests alone. */
  failedJobs?: number[];
}

export interface BlastRadius {
  areas: { area: string; files: { path: string; change: FileRow['change'] }[] }[];
  surfaces: { name: string; paths: string[] }[];
  /** Surfaces by convention, where config names none. */
  usualSurfaces?: { name: string; paths: string[] }[];
  owners?: OwnersOfChange;
  untouched: string[];
}

/** A part of signal integrity: statements, or the sentence that there is no evidence. */
export interface Signal {
  heading: 'A) Tests' | 'B) Coverage' | 'C) Static Gates' | 'D) Security and Supply Chain' | 'E) Performance';
  /** Numbers, before the statements. */
  table?: SignalTable;
  items: SignalItem[];
}

/** The head of a table, and its rows: as many cells each. */
export interface SignalTable {
  head: string[];
  rows: Prose[][];
}

/** A statement; the label is empty where the text says it all. */
export interface SignalItem {
  label: string;
  text: Prose;
}

export interface ContextFacts {
  milestone: string;
  phase: string | null;
  posture: string | null;
  intent: string | null;
  refactorTarget: { path: string; change: FileRow['change'] }[];
  /** Who wrote the change, where a coding agent or a bot is seen; null: neither. */
  author: Prose | null;
  /** Who accepts what it weakens; null: the author's words count. */
  acceptedBy: Prose | null;
  runType: string;
  baseline: Prose | null;
  /** The run before this one and what changed since; null for the first. */
  previous: Prose | null;
  /** Nothing did: every check ended alike, with the same failures and numbers, and the files are the same. */
  repeats: boolean;
}

/** Counts of result files, else of logs; `tests` is null where neither was read, or logs do not tell of all. */
export interface Measured {
  /** `failed`: those that could not be run to their end too. */
  tests: {
    total: number;
    failed: number;
    skipped: number;
    flaky: number;
    fromLog?: true;
  } | null;
  /** Of lines, in percent. */
  coverage: number | null;
  coverageFromLog?: true;
  /** Against the base branch, where all of it ran: its tests without a result here, and those newly skipped. */
  lost?: { gone: number; skipped: number };
  /** Percentage points against the same report of the base branch. */
  coverageChange?: number;
}

/** How required checks were found. */
export type RequiredFrom = 'rules' | 'none' | 'unreadable';
