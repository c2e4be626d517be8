import { zipSync } from 'fflate';
import type { Conclusion } from '../../src/evidence/conclusions.ts';
import type { Artifact, Attempt, Job, Run, World } from './state.ts';
import type { ArtifactSpec, AttemptSpec, JobSpec, RunPullSpec, RunSpec, StepSpec } from './world.ts';

/** Conclusions from the worst; a run takes the worst of its jobs. */
const WORST: Conclusion[] = ['startup_failure', 'failure', 'timed_out', 'cancelled', 'action_required'];

/** Events without a title of their own: their runs are called like their workflow. */
const UNTITLED = new Set(['workflow_dispatch', 'schedule', 'dynamic']);
/** A job of these states has no runner yet. */
const UNASSIGNED = new Set(['queued', 'waiting', 'requested', 'pending']);

/** Fills in the runs of a world. */
export function buildRuns(world: World, specs: readonly RunSpec[]): Run[] {
  const counts = new Map<string, number>();
  return specs.map((spec) => {
    counts.set(spec.workflow, (counts.get(spec.workflow) ?? 0) + 1);
    return buildRun(world, spec, counts.get(spec.workflow)!);
  });
}

function buildRun(world: World, spec: RunSpec, count: number): Run {
  const workflow = world.contents.workflows.find((candidate) => candidate.path === spec.workflow)!;
  const attempt = spec.attempt ?? Math.max(1, ...(spec.jobs ?? []).map((job) => job.attempt ?? 1));
  const createdAt = spec.createdAt ?? '2026-03-12T04:39:20Z';
  const jobs = (spec.jobs ?? []).map((job) => buildJob(job, attempt, spec.startedAt ?? createdAt));
  const newest = summary(jobs, attempt, spec, createdAt);
  return {
    name: spec.runName ?? workflow.name,
    runName: spec.runName ?? null,
    workflowId: workflow.id,
    branch: 'main',
    repository: world.fullName,
    number: count,
    createdAt,
    displayTitle: spec.runName ?? titleOf(world, spec, workflow.name),
    actor: 'octocat',
    pullRequests: pullsOf(world, spec),
    checkSuiteId: spec.id + 30_000_000_000,
    ...spec,
    ...newest,
    head: world.sha(spec.head),
    attempt,
    jobs,
    artifacts: (spec.artifacts ?? []).map((artifact) => buildArtifact(artifact, newest.startedAt)),
    attempts: earlierAttempts(spec, jobs, attempt, createdAt),
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#run-name */
function titleOf(world: World, spec: RunSpec, workflow: string): string {
  const { pulls } = world.contents;
  if (spec.event.startsWith('pull_request')) {
    const from = spec.repository ?? world.fullName;
    const pull = pulls.find((one) => one.headRepository === from && one.headBranch === spec.branch);
    if (pull !== undefined) return pull.title;
  }
  if (UNTITLED.has(spec.event)) return workflow;
  return world.git.commit(world.sha(spec.head)).message.split('\n')[0]!;
}

function earlierAttempts(spec: RunSpec, jobs: Job[], newest: number, createdAt: string): Attempt[] {
  return Array.from({ length: newest - 1 }, (_, index) => ({
    number: index + 1,
    ...summary(jobs, index + 1, spec.attempts?.[index + 1] ?? {}, createdAt),
  }));
}

function summary(jobs: Job[], attempt: number, given: AttemptSpec, createdAt: string): Required<AttemptSpec> {
  const own = jobs.filter((job) => job.attempt === attempt);
  const status =
    given.status ?? (own.every((job) => job.status === 'completed') ? 'completed' : 'in_progress');
  const startedAt = given.startedAt ?? createdAt;
  const ends = own.map((job) => job.completedAt).filter((end) => end !== null);
  return {
    status,
    conclusion: given.conclusion ?? (status === 'completed' ? worst(own) : null),
    startedAt,
    updatedAt: given.updatedAt ?? ends.sort().at(-1) ?? startedAt,
  };
}

function worst(jobs: Job[]): Conclusion {
  const conclusions = jobs.map((job) => job.conclusion);
  const bad = WORST.find((conclusion) => conclusions.includes(conclusion));
  if (bad) return bad;
  return jobs.length > 0 && conclusions.every((conclusion) => conclusion === 'skipped')
    ? 'skipped'
    : 'success';
}

function buildJob(spec: JobSpec, attempt: number, startedAt: string): Job {
  const status = spec.status ?? 'completed';
  const done = status === 'completed';
  const skipped = done && spec.conclusion === 'skipped';
  return {
    attempt,
    createdAt: startedAt,
    startedAt,
    completedAt: done ? (spec.startedAt ?? startedAt) : null,
    runner: skipped || UNASSIGNED.has(status) ? null : 'GitHub Actions 1',
    labels: skipped ? [] : ['ubuntu-latest'],
    annotations: [],
    ...spec,
    status,
    conclusion: done ? (spec.conclusion ?? 'success') : null,
    steps: (spec.steps ?? []).map((step, index, all) =>
      buildStep(step, numberOf(all, index), spec.startedAt ?? startedAt),
    ),
  };
}

function buildArtifact({ files = {}, ...spec }: ArtifactSpec, startedAt: string): Artifact {
  const archive = spec.archive ?? archiveOf(files);
  return { createdAt: startedAt, expired: false, size: archive.length, ...spec, archive };
}

/** By the files as JSON: most worlds have the same ones, and compressing takes long. */
const archives = new Map<string, Uint8Array>();

function archiveOf(files: NonNullable<ArtifactSpec['files']>): Uint8Array {
  const key = JSON.stringify(files);
  const archive = archives.get(key) ?? zip(files);
  archives.set(key, archive);
  return archive;
}

function zip(files: NonNullable<ArtifactSpec['files']>): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [path, new Uint8Array(Buffer.from(content))]);
  return zipSync(Object.fromEntries(bytes), { mtime: '2026-01-01T00:00:00Z' });
}

/** Between the steps of the job and those that the runner does at its end GitHub's numbers have a gap. */
function numberOf(steps: StepSpec[], index: number): number {
  const firstPost = steps.findIndex(({ name }) => name.startsWith('Post '));
  return index + 1 + (firstPost === -1 || index < firstPost ? 0 : firstPost - 1);
}

function buildStep(spec: StepSpec, number: number, startedAt: string): Job['steps'][number] {
  const status = spec.status ?? 'completed';
  return {
    number,
    startedAt: status === 'queued' ? null : startedAt,
    completedAt: status === 'completed' ? (spec.startedAt ?? startedAt) : null,
    ...spec,
    status,
    conclusion: status === 'completed' ? (spec.conclusion ?? 'success') : null,
  };
}

/** GitHub names the open pull requests of the head branch, but none from a fork. */
function pullsOf(world: World, spec: RunSpec): RunPullSpec[] {
  if (spec.repository !== undefined && spec.repository !== world.fullName) return [];
  return world.contents.pulls
    .filter((pull) => pull.headRepository === world.fullName && pull.headBranch === spec.branch)
    .filter((pull) => pull.state === 'open')
    .map((pull) => ({ number: pull.number }));
}
