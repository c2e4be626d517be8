import { buildRuns } from './build-runs.ts';
import { workflowName } from './build-workflows.ts';
import { signature } from './git/object.ts';
import { type FileMap, GitStore } from './git/store.ts';
import { entryAt, filesOf } from './git/tree.ts';
import { branchRef, type CheckSuite, type Contents, type Pull, type Workflow, World } from './state.ts';
import type { CheckSuiteSpec, CommitSpec, FileSpec, PullSpec, RepositorySpec, WorldSpec } from './world.ts';

const PERSON = { name: 'Mona Lisa', email: 'octocat@example.com' };
const FIRST_COMMIT = '2026-03-01T09:00:00Z';

/**
 * Makes a living world from its description. With `dir`, git objects and refs are also written there as a bare
 * repository. Throws when the description names a commit that it does not describe.
 */
export function buildWorld(spec: WorldSpec, options: { dir?: string } = {}): World {
  const git = new GitStore(options.dir);
  const repository = buildRepository(spec.repository ?? {});
  const names = buildCommits(git, spec.commits);
  const contents = buildContents(spec, repository);
  const write = (commit: CommitSpec, parents: string[]) => writeCommit(git, commit, parents);
  const world = new World(git, contents, names, write, spec.now ?? '2026-03-12T12:00:00Z');
  git.setHead(repository.defaultBranch);
  for (const [branch, commit] of Object.entries(spec.branches))
    git.setRef(branchRef(branch), world.sha(commit));
  for (const fork of spec.forks ?? []) {
    for (const [branch, commit] of Object.entries(fork.branches)) {
      git.setRef(branchRef(branch, fork.name), world.sha(commit));
    }
  }
  contents.workflows = buildWorkflows(world, spec);
  contents.pulls = (spec.pulls ?? []).map((pull) => buildPull(world, pull));
  contents.runs = buildRuns(world, spec.runs ?? []);
  contents.checkSuites = (spec.checkSuites ?? []).map((suite) => buildCheckSuite(world, suite));
  addRemarks(world, spec);
  return world;
}

function buildRepository(spec: Partial<RepositorySpec>): RepositorySpec {
  return {
    owner: 'octo-org',
    name: 'octo-repo',
    id: 1_296_269,
    private: false,
    organization: false,
    defaultBranch: 'main',
    serverUrl: 'https://github.com',
    ...spec,
  };
}

function buildContents(spec: WorldSpec, repository: RepositorySpec): Contents {
  return {
    repository,
    forks: (spec.forks ?? []).map((fork, index) => ({
      name: fork.name,
      id: fork.id ?? repository.id + index + 1,
      deleted: fork.deleted ?? false,
    })),
    workflows: [],
    runs: [],
    pulls: [],
    comments: [],
    statuses: [],
    checkSuites: [],
    rules: { ...spec.rules },
    rulesUnavailable: spec.rulesUnavailable ?? false,
    protection: { ...spec.protection },
    viewer: spec.viewer ?? 'github-actions[bot]',
    bypass: spec.bypass ?? false,
    permissions: {
      actions: 'write',
      checks: 'write',
      statuses: 'write',
      contents: 'write',
      'pull-requests': 'write',
      issues: 'write',
      ...spec.permissions,
    },
  };
}

function buildCommits(git: GitStore, specs: Record<string, CommitSpec>): Map<string, string> {
  const names = new Map<string, string>();
  let previous: string | undefined;
  let time = Date.parse(FIRST_COMMIT);
  for (const [name, spec] of Object.entries(specs)) {
    const parents = (spec.parents ?? (previous === undefined ? [] : [previous])).map((parent) => {
      const oid = names.get(parent) ?? git.expand(parent);
      if (oid === undefined) throw new Error(`Commit "${name}" has the unknown parent "${parent}".`);
      return oid;
    });
    const date = spec.date ?? new Date(time).toISOString().replace('.000Z', 'Z');
    time = Date.parse(date) + 60_000;
    names.set(name, writeCommit(git, { message: name, ...spec, date }, parents));
    previous = name;
  }
  return names;
}

function writeCommit(git: GitStore, spec: CommitSpec, parents: string[]): string {
  const first = parents[0];
  const files = first === undefined ? new Map() : filesOf(git, git.commit(first).tree);
  for (const [path, file] of Object.entries(spec.files ?? {})) setFile(git, files, path, file);
  const author = spec.author ?? PERSON;
  const date = spec.date ?? FIRST_COMMIT;
  return git.writeCommit({
    tree: git.writeTree(files),
    parents,
    author: signature(author, date),
    committer: signature(spec.committer ?? author, spec.committedDate ?? date),
    ...(spec.nonce === undefined ? {} : { nonce: spec.nonce }),
    message: spec.message ?? 'Change files',
  });
}

function setFile(git: GitStore, files: FileMap, path: string, file: FileSpec | null): void {
  if (file === null) {
    files.delete(path);
    return;
  }
  const described = typeof file === 'string' || file instanceof Uint8Array ? { content: file } : file;
  files.set(path, { mode: described.mode ?? '100644', oid: git.writeBlob(described.content) });
}

/** Described workflows first, then those that follow from files of the default branch, then those of runs. */
function buildWorkflows(world: World, spec: WorldSpec): Workflow[] {
  const tip = world.tip(world.contents.repository.defaultBranch);
  const folder = tip && entryAt(world.git, world.git.commit(tip).tree, '.github/workflows');
  const inFiles = folder ? [...filesOf(world.git, folder.oid, '.github/workflows/').keys()] : [];
  const paths = [
    ...inFiles.filter((path) => /\.ya?ml$/.test(path)),
    ...(spec.runs ?? []).map((run) => run.workflow),
  ];
  const described = spec.workflows ?? [];
  const derived = [...new Set(paths)].filter((path) => !described.some((workflow) => workflow.path === path));
  const runHead = (path: string) => spec.runs?.find((run) => run.workflow === path)?.head;
  return [...described, ...derived.map((path) => ({ path }))].map((workflow, index) => ({
    id: 160_000_001 + index,
    state: 'active' as const,
    name: workflowName(world, workflow.path, [tip, runHead(workflow.path)]),
    ...workflow,
  }));
}

function buildPull(world: World, spec: PullSpec): Pull {
  const createdAt = spec.createdAt ?? '2026-03-10T08:00:00Z';
  const merged = spec.state === 'merged';
  return {
    id: 1_700_000_000 + spec.number,
    body: null,
    author: 'octocat',
    headRepository: world.fullName,
    draft: false,
    state: 'open',
    mergeable: 'yes',
    milestone: null,
    labels: [],
    createdAt,
    updatedAt: createdAt,
    mergedAt: merged ? createdAt : null,
    locked: false,
    ...spec,
    mergeCommit: spec.mergeCommit ? world.sha(spec.mergeCommit) : null,
    head: spec.head === undefined ? null : world.sha(spec.head),
  };
}

function buildCheckSuite(world: World, spec: CheckSuiteSpec): CheckSuite {
  return {
    id: spec.id ?? world.nextId(),
    app: spec.app,
    commit: world.sha(spec.commit),
    branch: spec.branch ?? null,
    checkRuns: spec.checkRuns.map((run) => ({
      id: world.nextId(),
      status: 'completed',
      conclusion: run.status === undefined || run.status === 'completed' ? 'success' : null,
      startedAt: '2026-03-11T10:00:00Z',
      completedAt: run.status === undefined || run.status === 'completed' ? '2026-03-11T10:01:00Z' : null,
      detailsUrl: null,
      title: null,
      summary: null,
      annotations: [],
      ...run,
    })),
  };
}

function addRemarks(world: World, spec: WorldSpec): void {
  const at = '2026-03-11T10:00:00Z';
  world.contents.comments = (spec.comments ?? []).map((comment) => ({
    id: world.nextId(),
    author: world.contents.viewer,
    createdAt: at,
    updatedAt: comment.createdAt ?? at,
    ...comment,
  }));
  world.contents.statuses = (spec.statuses ?? []).map((status) => ({
    id: world.nextId(),
    creator: 'octocat',
    description: null,
    targetUrl: null,
    createdAt: at,
    ...status,
    commit: world.sha(status.commit),
  }));
}
