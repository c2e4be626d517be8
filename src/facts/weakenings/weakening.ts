import type { ConfigGate } from '../../evidence/gate.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import type { Prose } from '../../text/prose.ts';
import type { StepKind } from '../../tools/tool.ts';
import type { Act } from '../change/declared.ts';
import type { GoneVersion } from '../change/declared-versions.ts';

/** How a change weakens what the workflow files enforce. */
export type Kind =
  | 'job removed'
  | 'check removed'
  | 'check moved later'
  | 'condition narrowed'
  | 'failure tolerated'
  | 'failure hidden'
  | 'threshold lowered'
  | 'setting loosened'
  | 'ignore-list grown'
  | 'file opted out'
  | 'command narrowed'
  | 'tried again'
  | 'other tree'
  | 'leg removed'
  | 'trigger narrowed'
  | 'aggregator weakened'
  | 'pin loosened';

/**
 * `enforcement`: a required check no longer enforces it. `lesser`: a weaker gate that stands, or one that nothing
 * requires. `note`: worth telling, and no weakening.
 */
export type Weight = 'enforcement' | 'lesser' | 'note';

/** One way in which the change weakens the gates. */
export interface Weakening {
  kind: Kind;
  weight: Weight;
  /** The workflow file. */
  path: string;
  /** The job's id in the version before the change; null: the workflow as a whole. */
  job: string | null;
  /** The names that an author would use for it, and what is done to it: for what counts as declared. */
  things: string[];
  act: Act;
  /** Manifests, or a comment beside it, say with this change that it no longer works: a note, if the author does not say so. */
  unsupported?: true;
  /** It is of a job for the oldest version, and others run the tool still: that this version is raised explains it. */
  oldest?: true;
  /** One clause that names before and after: `lint of CI: `ruff check .` is removed`. */
  text: Prose;
  remedy: Prose;
  /** Its text in two parts, where several of the same place are told in one sentence: `mypy in mypy.ini`, and what. */
  within?: { place: Prose; what: Prose };
  /** The same, where one change does it to several workflows: `Tests`, and what. */
  alike?: { place: Prose; what: Prose };
  /** The coverage threshold that a command no longer sets; a configuration file may set it instead. */
  unset?: UnsetThreshold;
  /** Versions that are no longer tested: the author may say from which one on. */
  versions?: GoneVersion[];
  /** The setting and its new value, which the author may write down as they are. */
  written?: { key: string; value: string };
  /** An option that is gone, and that a configuration file may have taken over. */
  movable?: true;
}

/** A coverage threshold that a command had. */
export interface UnsetThreshold {
  /** Null: its option does not tell what is measured. */
  metric: ConfigGate['metric'] | null;
  minimum: number;
  /** The command that had it. */
  words: string[];
}

/** Runs on every change before it is merged (3), only after the merge (2), only by the clock or by chance (1), never (0). */
export type Reach = 0 | 1 | 2 | 3;

/** What of a run of each job can still stop; jobs that are left out are stopped as their workflow is. */
export type JobReach = ReadonlyMap<JobDefinition, Reach>;

/** A workflow file in one version. */
export interface Version {
  path: string;
  workflow: WorkflowDefinition;
  /** What its runs can still stop. */
  reach: Reach;
  /** The same of its jobs, which may have conditions of their own. */
  jobs: JobReach;
  checks: CheckIndex;
}

/** A workflow file that the change touches: before it, and after it (null: removed). */
export interface FilePair {
  before: Version;
  after: Version | null;
}

/** Something that a step does and that can fail because of the code: a command, an action, or a called workflow. */
export interface Check {
  version: Version;
  job: JobDefinition;
  /** Null: the job calls a workflow. */
  step: StepDefinition | null;
  kind: StepKind;
  /** The command without wrappers; empty for actions and called workflows. */
  words: string[];
  /** The options that it has from its environment: `RUSTFLAGS`, `PYTEST_ADDOPTS`. */
  given: string[];
  /** What it is called: `pytest`, `npm test`, `golangci/golangci-lint-action`. */
  tool: string;
  /** The command as a reader would name it. */
  title: string;
  /** Equal for equal checks: the order of options does not count. */
  key: string;
  directory: string | null;
  /** The toolchain that the command names: `+nightly`. */
  toolchain: string | null;
  /** Variables by which it chooses a compiler or a platform: `CC=clang`. */
  chosen: readonly (readonly [name: string, value: string])[];
  /** The idiom that keeps its failure from failing the step. */
  hidden: string | null;
  reach: Reach;
}

/** The checks of a version, by the job and by the step that they stand in. */
export type CheckIndex = ReadonlyMap<JobDefinition | StepDefinition, Check[]>;
