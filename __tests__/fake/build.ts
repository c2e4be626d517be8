import { buildCommits } from './build-commits.ts';
import { buildRuns } from './build-runs.ts';
import { buildWorkflows } from './build-workflows.ts';
import { GitStore } from './git/store.ts';
import { branchRef, type CheckSuite, type Contents, type Pull, World } from './state.ts';
import type { CheckSuiteSpec, PullSpec, RepositorySpec, WorldSpec } from './world.ts';

/**
 * Makes a living world from its description. With `dir`, git objects and refs are also written there as a bare
 * repository. Throws when the description names a commit that it does not describe.
 */
export function buildWorld(spec: WorldSpec, options: { dir?: string } = {}): World {
  const git = new GitStore(options.dir);
  const repository = buildRepository(spec.repository ?? {});
  const names = buildCommits(git, spec.commits);
  const contents = buildContents(spec, repository);
  const world = new World(git, contents, names, spec.now ?? '2026-03-12T12:00:00Z');
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
    formerNames: [],
    forks: (spec.forks ?? []).map((fork, index) => ({
      name: fork.name,
      id: fork.id ?? repository.id + index + 1,
      deleted: fork.deleted ?? false,
    })),
    workflows: [],
    runs: [],
    pulls: [],
    comments: [],
    deletions: [],
    statuses: [],
    checkSuites: [],
    postedCheckRuns: [],
    attestations: [],
    rules: { ...spec.rules },
    rulesUnavailable: spec.rulesUnavailable ?? false,
    hiddenFields: spec.hiddenFields ?? [],
    protection: { ...spec.protection },
    viewer: spec.viewer ?? 'github-actions[bot]',
    actionsMayOpenPulls: spec.actionsMayOpenPulls ?? true,
    writers: spec.writers ?? ['octocat', 'hubot'],
    bypass: spec.bypass ?? false,
    oldServer: spec.oldServer ?? false,
    timeZone: spec.timeZone ?? 'Z',
    permissions: {
      actions: 'write',
      checks: 'write',
      statuses: 'write',
      contents: 'write',
      'pull-requests': 'write',
      issues: 'write',
      attestations: 'write',
      ...spec.permissions,
    },
  };
}

/** A pull request with every value filled in. */
export function buildPull(world: World, spec: PullSpec): Pull {
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
    queued: false,
    approvals: 0,
    reviews: [],
    events: [],
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
      externalId: '',
      title: `${spec.app.name} has looked`,
      summary: `**${spec.app.name}** looked at \`${run.name}\`.`,
      text: `## ${run.name}\n\n| file | result |\n|---|---|\n| README.md | fine |\n`,
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
