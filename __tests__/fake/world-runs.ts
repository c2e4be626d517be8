import type { Conclusion, Status } from '../../src/evidence/conclusions.ts';

export interface WorkflowSpec {
  id?: number;
  path: string;
  name?: string;
  state?: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface StepSpec {
  name: string;
  /** Left out: the position in the list, from 1; the runner's `Post` steps follow with a gap, as GitHub counts them. */
  number?: number;
  status?: 'queued' | 'in_progress' | 'completed';
  conclusion?: Conclusion | null;
  startedAt?: string | null;
  completedAt?: string | null;
}

export interface AnnotationSpec {
  level: 'notice' | 'warning' | 'failure';
  message: string;
  path?: string;
  line?: number;
  endLine?: number;
  title?: string | null;
}

export interface JobSpec {
  id: number;
  name: string;
  /** Left out: the run's newest attempt. */
  attempt?: number;
  status?: Status;
  conclusion?: Conclusion | null;
  createdAt?: string;
  /** Left out: when the attempt started. GitHub sets it for jobs that wait, too. */
  startedAt?: string;
  completedAt?: string | null;
  /** Left out: one of GitHub's; none for a job that was skipped or waits for a runner. */
  runner?: string | null;
  /** Left out: `ubuntu-latest`; none for a job that was skipped. */
  labels?: string[];
  steps?: StepSpec[];
  annotations?: AnnotationSpec[];
  /** What the runner wrote. Left out: the steps without output; null: GitHub has deleted it. */
  log?: string | null;
}

/** What a job uploaded. GitHub keeps it with the run, whatever the attempt. */
export interface ArtifactSpec {
  id: number;
  name: string;
  /** Path in the archive → content. */
  files?: Record<string, string | Uint8Array>;
  /** The archive itself, for those that no honest tool makes. */
  archive?: Uint8Array;
  /** Left out: when the newest attempt started. */
  createdAt?: string;
  expired?: boolean;
  /** What GitHub says of its size; left out: the archive's. */
  size?: number;
}

/** A pull request as a run names it; with `base` also one of another repository. */
export interface RunPullSpec {
  number: number;
  headBranch?: string;
  headSha?: string;
  baseBranch?: string;
  /** owner/name of the base repository; left out: ours. */
  base?: string;
  baseId?: number;
}

export interface AttemptSpec {
  status?: Status;
  conclusion?: Conclusion | null;
  startedAt?: string;
  updatedAt?: string;
}

export interface RunSpec {
  id: number;
  /** The workflow's path, with or without a file in the repository. */
  workflow: string;
  /** What `name` says; left out: the run's own name, else the workflow's name, else the path of a file without `name:`. */
  name?: string;
  /** What `run-name:` of the workflow file comes to: GitHub gives it as `name` and as `display_title`. */
  runName?: string;
  event: string;
  /** The name or id of the head commit. */
  head: string;
  branch?: string | null;
  /** owner/name of the head repository; left out: ours. */
  repository?: string;
  number?: number;
  attempt?: number;
  /** Left out: completed when all jobs of the newest attempt are. */
  status?: Status;
  /** Left out: the worst conclusion of the newest attempt's jobs. */
  conclusion?: Conclusion | null;
  createdAt?: string;
  startedAt?: string;
  updatedAt?: string;
  /** Left out: by event the pull request's title, the commit's first line, or the workflow's name. */
  displayTitle?: string;
  actor?: string;
  /** Left out: for pull request events the open pull request of that branch, unless it comes from a fork. */
  pullRequests?: RunPullSpec[];
  checkSuiteId?: number;
  jobs?: JobSpec[];
  artifacts?: ArtifactSpec[];
  /** Earlier attempts, where their data cannot be derived from their jobs. */
  attempts?: Record<number, AttemptSpec>;
}
