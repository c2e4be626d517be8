import type { Conclusion, Status } from '../../src/evidence/run.ts';

/** Text, bytes, or either with a mode (`100755` executable, `120000` symbolic link). */
export type FileSpec =
  | string
  | Uint8Array
  | { content: string | Uint8Array; mode?: '100644' | '100755' | '120000' };

export interface PersonSpec {
  name: string;
  email: string;
  /** The GitHub account behind the address; left out: GitHub knows none. */
  login?: string;
}

/** One commit. Everything that shapes its id is fixed: the same description gives the same id. */
export interface CommitSpec {
  /** Paths that are set, or removed (null), on top of the first parent's files. */
  files?: Record<string, FileSpec | null>;
  /** Names or ids of commits. Left out: the commit described before this one; empty: a root commit. */
  parents?: string[];
  /** The raw message, exactly as stored. */
  message?: string;
  author?: PersonSpec;
  committer?: PersonSpec;
  /** ISO 8601; its offset is kept as git's time zone. Left out: one minute after the commit before. */
  date?: string;
  /** The committer's date where it differs. */
  committedDate?: string;
  /** An extra header line `nonce <text>`, to reach a wanted id. */
  nonce?: string;
}

export interface RepositorySpec {
  owner: string;
  name: string;
  id: number;
  private: boolean;
  /** The owner is an organisation, not a person. */
  organization: boolean;
  defaultBranch: string;
  serverUrl: string;
}

/** A fork. Its branches name commits like the repository's own. */
export interface ForkSpec {
  /** owner/name */
  name: string;
  id?: number;
  branches: Record<string, string>;
  /** The fork was deleted: pull requests keep their commits but have no head repository. */
  deleted?: boolean;
}

export interface WorkflowSpec {
  id?: number;
  path: string;
  name?: string;
  state?: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface StepSpec {
  name: string;
  /** Left out: the position in the list, from 1. */
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
  startedAt?: string;
  completedAt?: string | null;
  runner?: string | null;
  labels?: string[];
  steps?: StepSpec[];
  annotations?: AnnotationSpec[];
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
  /** Left out: the workflow's name. */
  name?: string;
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
  displayTitle?: string;
  actor?: string;
  /** Left out: for pull request events the open pull request of that branch, unless it comes from a fork. */
  pullRequests?: RunPullSpec[];
  checkSuiteId?: number;
  jobs?: JobSpec[];
  /** Earlier attempts, where their data cannot be derived from their jobs. */
  attempts?: Record<number, AttemptSpec>;
}

export interface PullSpec {
  number: number;
  title: string;
  body?: string | null;
  author?: string;
  headBranch: string;
  /** owner/name; left out: ours. */
  headRepository?: string;
  /** A fixed head (name or id). Left out: the branch's tip, whenever it is asked for. */
  head?: string;
  base: string;
  draft?: boolean;
  state?: 'open' | 'closed' | 'merged';
  mergeCommit?: string | null;
  /** Left out: yes. */
  mergeable?: 'yes' | 'conflict' | 'unknown';
  milestone?: string | null;
  labels?: string[];
  createdAt?: string;
  updatedAt?: string;
  mergedAt?: string | null;
  locked?: boolean;
}

export interface CommentSpec {
  id?: number;
  /** The number of the pull request or issue. */
  pull: number;
  /** Left out: the account of the token. */
  author?: string;
  body: string;
  createdAt?: string;
  updatedAt?: string;
}

export interface StatusSpec {
  commit: string;
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  description?: string | null;
  targetUrl?: string | null;
  createdAt?: string;
}

export interface AppSpec {
  id: number;
  slug: string;
  name: string;
}

export interface CheckRunSpec {
  id?: number;
  name: string;
  status?: Status;
  conclusion?: Conclusion | null;
  startedAt?: string | null;
  completedAt?: string | null;
  detailsUrl?: string | null;
  title?: string | null;
  summary?: string | null;
  annotations?: AnnotationSpec[];
}

/** The checks of one app on one commit. Those of GitHub Actions follow from the runs and are not listed. */
export interface CheckSuiteSpec {
  id?: number;
  app: AppSpec;
  commit: string;
  branch?: string | null;
  checkRuns: CheckRunSpec[];
}

/** One rule as `GET /repos/{owner}/{repo}/rules/branches/{branch}` gives it. */
export interface RuleSpec {
  type: string;
  parameters?: Record<string, unknown>;
  rulesetId?: number;
  source?: string;
  sourceType?: 'Repository' | 'Organization';
}

/** Classic protection of a branch. */
export interface ProtectionSpec {
  checks?: { context: string; appId: number | null }[];
  strict?: boolean;
  /** Changes must be made through a pull request. */
  pullRequestRequired?: boolean;
}

export type Access = 'read' | 'write' | 'none';

/** The permissions of the token, by GitHub's names. */
export interface Permissions {
  actions: Access;
  checks: Access;
  statuses: Access;
  contents: Access;
  'pull-requests': Access;
  issues: Access;
}

/** What the fake GitHub holds. Everything that is left out gets a plausible value. */
export interface WorldSpec {
  repository?: Partial<RepositorySpec>;
  /** By name; parents come before their children. */
  commits: Record<string, CommitSpec>;
  /** Branch name → name or id of a commit. */
  branches: Record<string, string>;
  forks?: ForkSpec[];
  /** Left out, or a path not listed: derived from the files in `.github/workflows` of the default branch. */
  workflows?: WorkflowSpec[];
  runs?: RunSpec[];
  pulls?: PullSpec[];
  comments?: CommentSpec[];
  statuses?: StatusSpec[];
  checkSuites?: CheckSuiteSpec[];
  /** Branch name → the rules of all rulesets that hold for it. */
  rules?: Record<string, RuleSpec[]>;
  /** The plan of the repository has no rulesets or protection: reading them is answered with 403. */
  rulesUnavailable?: boolean;
  protection?: Record<string, ProtectionSpec>;
  /** The account of the token; left out: `github-actions[bot]`. */
  viewer?: string;
  /** Rules do not hold for the token. */
  bypass?: boolean;
  /** Left out: `write` for each. */
  permissions?: Partial<Permissions>;
  /** The instant of the first write; each later one is a second later. Left out: 2026-03-12T12:00:00Z. */
  now?: string;
}
