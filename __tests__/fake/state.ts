import { createHash } from 'node:crypto';
import { writeCommit } from './build-commits.ts';
import type { GitStore } from './git/store.ts';
import { type BeforeHook, type Fault, Interference, type RequestPattern } from './interference.ts';
import type {
  AnnotationSpec,
  AppSpec,
  ArtifactSpec,
  AttemptSpec,
  CheckRunSpec,
  CommentSpec,
  CommitSpec,
  JobSpec,
  Permissions,
  ProtectionSpec,
  PullSpec,
  RepositorySpec,
  RuleSpec,
  RunSpec,
  StatusSpec,
  StepSpec,
  WorkflowSpec,
} from './world.ts';

export type Workflow = Required<WorkflowSpec>;
export type Step = Required<StepSpec>;
export interface Job extends Omit<Required<JobSpec>, 'steps' | 'log'> {
  steps: Step[];
  log?: JobSpec['log'];
}
export interface Attempt extends Required<AttemptSpec> {
  number: number;
}
/** An artifact with its archive made. */
export type Artifact = Required<Omit<ArtifactSpec, 'files'>>;
/** A run; `head` is a commit id, `attempts` are those before the newest one. */
export interface Run extends Omit<Required<RunSpec>, 'jobs' | 'artifacts' | 'attempts' | 'runName'> {
  runName: string | null;
  workflowId: number;
  jobs: Job[];
  artifacts: Artifact[];
  attempts: Attempt[];
}
/** A pull request; `head` is null when it follows its branch. */
export interface Pull extends Omit<Required<PullSpec>, 'head'> {
  id: number;
  head: string | null;
}
export type Comment = Required<Omit<CommentSpec, 'minimized'>> & Pick<CommentSpec, 'minimized'>;
/** A comment that somebody took away, as the timeline of the pull request keeps it. */
export interface CommentDeletion {
  id: number;
  pull: number;
  actor: string;
  author: string;
  at: string;
}
export interface CommitStatus extends Required<StatusSpec> {
  id: number;
  creator: string;
}
export type CheckRun = Required<CheckRunSpec> & { annotations: AnnotationSpec[] };
/** A check run that a token of GitHub Actions made: GitHub puts it into the suite of a workflow run. */
export interface PostedCheckRun {
  suiteId: number;
  run: CheckRun;
}
export interface CheckSuite {
  id: number;
  app: AppSpec;
  commit: string;
  branch: string | null;
  checkRuns: CheckRun[];
}
export interface Fork {
  name: string;
  id: number;
  deleted: boolean;
}

/** A signed statement in GitHub's store, as it was given. */
export interface Attestation {
  id: number;
  bundle: { mediaType?: string; dsseEnvelope?: { payload?: string }; verificationMaterial?: object };
}

/** All that a world holds, every value filled in. */
export interface Contents {
  repository: RepositorySpec;
  /** What the repository was called before: owner/name. */
  formerNames: string[];
  forks: Fork[];
  workflows: Workflow[];
  runs: Run[];
  pulls: Pull[];
  comments: Comment[];
  deletions: CommentDeletion[];
  statuses: CommitStatus[];
  checkSuites: CheckSuite[];
  postedCheckRuns: PostedCheckRun[];
  attestations: Attestation[];
  rules: Record<string, RuleSpec[]>;
  rulesUnavailable: boolean;
  hiddenFields: string[];
  protection: Record<string, ProtectionSpec>;
  viewer: string;
  actionsMayOpenPulls: boolean;
  writers: string[];
  bypass: boolean;
  oldServer: boolean;
  timeZone: string;
  permissions: Permissions;
}

/** The living state of a fake GitHub. Tests may change its lists and fields at any time. */
export class World {
  readonly git: GitStore;
  /** What the world holds besides git. */
  readonly contents: Contents;
  readonly interference = new Interference();
  /** How many requests are answered still, and when there will be more, in seconds; null: any number. */
  quota: { limit: number; left: number; reset: number } | null = null;
  /** Other repositories on the same GitHub, as far as queries ask for them. */
  neighbours: World[] = [];
  readonly #names: Map<string, string>;
  #time: number;
  #id = 5_000_000_000;

  constructor(git: GitStore, contents: Contents, names: Map<string, string>, now: string | number) {
    this.git = git;
    this.contents = contents;
    this.#names = names;
    this.#time = typeof now === 'string' ? Date.parse(now) : now;
  }

  /** A copy that goes its own way from here, without planted faults and hooks. */
  clone(): World {
    const copy = new World(this.git.clone(), structuredClone(this.contents), this.#names, this.#time);
    copy.#id = this.#id;
    return copy;
  }

  /**
   * Is the same for two worlds that came from one only if nothing tells them apart: they hold the same, and the ids and
   * instants that come next are the same, too.
   */
  fingerprint(): string {
    const refs = this.git.refs('refs/').map((name) => [name, this.git.ref(name)]);
    const all = [refs, this.git.commitIds(), this.contents, this.#time, this.#id];
    const text = JSON.stringify(all, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
    return createHash('sha1').update(text).digest('base64');
  }

  /** owner/name of the repository. */
  get fullName(): string {
    return `${this.contents.repository.owner}/${this.contents.repository.name}`;
  }

  /** The id of a commit by the name that the description gave it (or by id). Throws on an unknown one. */
  sha(name: string): string {
    const oid = this.#names.get(name) ?? this.git.expand(name);
    if (oid === undefined) throw new Error(`The world has no commit "${name}".`);
    return oid;
  }

  /** The tip of a branch of the repository (or of a fork, by owner/name); undefined when there is none. */
  tip(branch: string, repository = this.fullName): string | undefined {
    return this.git.ref(branchRef(branch, repository === this.fullName ? null : repository));
  }

  /** Makes a commit on top of a branch, as another writer would; returns its id. Throws on an unknown branch. */
  commitTo(branch: string, spec: CommitSpec, repository = this.fullName): string {
    const tip = this.tip(branch, repository);
    if (tip === undefined) throw new Error(`The world has no branch "${branch}" in ${repository}.`);
    const parents = spec.parents?.map((parent) => this.sha(parent)) ?? [tip];
    const oid = writeCommit(this.git, { date: this.now(), ...spec }, parents);
    this.git.setRef(branchRef(branch, repository === this.fullName ? null : repository), oid);
    return oid;
  }

  /** Makes a comment of the token's account on an issue or pull request. */
  addComment(number: number, body: string): Comment {
    const at = this.now();
    const comment: Comment = {
      id: this.nextId(),
      pull: number,
      author: this.contents.viewer,
      body,
      createdAt: at,
      updatedAt: at,
    };
    this.contents.comments.push(comment);
    const pull = this.contents.pulls.find((one) => one.number === number);
    if (pull) pull.updatedAt = at;
    return comment;
  }

  /** Takes a comment away, as an account does; left out: a person with write access. */
  deleteComment(comment: Comment, actor = 'octocat'): void {
    const { comments, deletions } = this.contents;
    comments.splice(comments.indexOf(comment), 1);
    deletions.push({ id: this.nextId(), pull: comment.pull, actor, author: comment.author, at: this.now() });
  }

  /** A run by id. Throws when there is none. */
  run(id: number): Run {
    return found(this.contents.runs, (run) => run.id === id, `run ${id}`);
  }

  /** A pull request by number. Throws when there is none. */
  pull(number: number): Pull {
    return found(this.contents.pulls, (pull) => pull.number === number, `pull request ${number}`);
  }

  /** The instant of a write; each call is a second later. */
  now(): string {
    const now = new Date(this.#time).toISOString().replace('.000Z', 'Z');
    this.#time += 1000;
    return now;
  }

  /** A fresh id. */
  nextId(): number {
    return this.#id++;
  }

  /** Answers so many requests, and refuses what comes after them until an instant (in seconds). */
  limit(requests: number, reset: number): void {
    this.quota = { limit: requests, left: requests, reset };
  }

  /** Makes matching requests fail. */
  fail(fault: Fault): void {
    this.interference.fail(fault);
  }

  /** Changes the world just before a matching request is served. */
  before(pattern: RequestPattern, hook: BeforeHook): void {
    this.interference.before(pattern, hook);
  }
}

/** The full ref name of a branch; those of forks lie apart. */
export function branchRef(branch: string, fork: string | null = null): string {
  return fork === null ? `refs/heads/${branch}` : `refs/forks/${fork}/${branch}`;
}

function found<T>(items: readonly T[], test: (item: T) => boolean, what: string): T {
  const item = items.find(test);
  if (item === undefined) throw new Error(`The world has no ${what}.`);
  return item;
}
