import type { Conclusion, Status } from '../../src/evidence/conclusions.ts';
import type { CommitSpec } from './world-commits.ts';
import type { AnnotationSpec, RunSpec, WorkflowSpec } from './world-runs.ts';

export type * from './world-commits.ts';
export type * from './world-runs.ts';

export interface RepositorySpec {
  owner: string;
  name: string;
  id: number;
  private: boolean;
  archived?: boolean;
  fork?: boolean;
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

/** A review of a pull request. */
export interface ReviewSpec {
  /** Null: the account is gone. */
  author: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  /** Name or id of the commit. */
  commit: string;
  at: string;
}

/** What happened to a pull request, as its timeline tells. */
export interface PullEventSpec {
  type:
    | 'LabeledEvent'
    | 'UnlabeledEvent'
    | 'HeadRefForcePushedEvent'
    | 'ReopenedEvent'
    | 'BaseRefChangedEvent'
    | 'AutomaticBaseChangeSucceededEvent';
  actor: string | null;
  at: string;
  label?: string;
  /** Of a push by force: what it pushed. */
  after?: string;
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
  /** It stands in the merge queue. */
  queued?: boolean;
  /** How many reviews approve it. */
  approvals?: number;
  /** Oldest first. */
  reviews?: ReviewSpec[];
  /** Oldest first. */
  events?: PullEventSpec[];
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
  /** A person folded it away, as off-topic or outdated. */
  minimized?: boolean;
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
  externalId?: string;
  /** What the app says of it; left out: something, as apps do. */
  title?: string | null;
  summary?: string | null;
  text?: string | null;
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
  attestations: Access;
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
  /** Fields that GraphQL refuses to the token, whatever REST tells it. */
  hiddenFields?: string[];
  /** The plan of the repository has no rulesets or protection: reading them is answered with 403. */
  rulesUnavailable?: boolean;
  protection?: Record<string, ProtectionSpec>;
  /** The account of the token; left out: `github-actions[bot]`. */
  viewer?: string;
  /** The setting "Allow GitHub Actions to create and approve pull requests"; left out: it is on. */
  actionsMayOpenPulls?: boolean;
  /** The accounts with write access; left out: `octocat` and `hubot`. */
  writers?: string[];
  /** Rules do not hold for the token. */
  bypass?: boolean;
  /** A GitHub Enterprise Server from before 2022: its runs have neither `path` nor `display_title`. */
  oldServer?: boolean;
  /** The offset in which GitHub writes the times of steps (`+01:00`); left out: `Z`. */
  timeZone?: string;
  /** Left out: `write` for each. */
  permissions?: Partial<Permissions>;
  /** The instant of the first write; each later one is a second later. Left out: 2026-03-12T12:00:00Z. */
  now?: string;
}
