import { buildWorld } from '../fake/build.ts';
import { buildRuns } from '../fake/build-runs.ts';
import type { World } from '../fake/state.ts';
import type { FileSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { baseRun, ciFile, ciPath, ciRun, headCommit, packageCommit } from './ordinary/scenario.ts';
import { after } from './times.ts';

/** The branch of the pull request, its number and the run that tested its head. */
export const branch = 'm09-empty-text';
export const pullNumber = 31;
export const runId = 9001;

/** The folder of the milestone, and where its documents lie. */
export const folder = 'docs/milestones/M09';
export const reportAt = (number: number): string => `${folder}/M09_run${number}.md`;
export const evidenceAt = (number: number): string => `${folder}/M09_run${number}.json`;

/** When the second look at a head happens. */
const later = '2026-05-06T11:00:00Z';

/** The description of a pull request of milestone M09 whose head one green run tested. */
export function changeSpec(
  over: Partial<WorldSpec> = {},
  files: { main?: Record<string, FileSpec>; head?: Record<string, FileSpec | null> } = {},
): WorldSpec {
  return {
    commits: {
      main: packageCommit({ [ciPath]: ciFile }, files.main as Record<string, string>),
      head: { ...headCommit, files: { ...headCommit.files, ...files.head } },
    },
    branches: { main: 'main', [branch]: 'head' },
    runs: [baseRun, ciRun({ id: runId, event: 'pull_request', head: 'head', branch })],
    pulls: [{ number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' }],
    now: '2026-05-06T10:15:00Z',
    ...over,
  };
}

/** The world of `changeSpec`. */
export function changeWorld(...args: Parameters<typeof changeSpec>): World {
  return buildWorld(changeSpec(...args));
}

/** The same change as a pull request of a stranger's fork. */
export function forkWorld(over: Partial<WorldSpec> = {}): World {
  const repository = 'stranger/octo-repo';
  return changeWorld({
    branches: { main: 'main' },
    forks: [{ name: repository, branches: { patch: 'head' } }],
    runs: [
      baseRun,
      ciRun({
        id: runId,
        event: 'pull_request',
        head: 'head',
        branch: 'patch',
        repository,
        pullRequests: [],
      }),
    ],
    pulls: [
      {
        number: pullNumber,
        title: 'M09: Empty text',
        author: 'stranger',
        headRepository: repository,
        headBranch: 'patch',
        base: 'main',
      },
    ],
    ...over,
  });
}

/** Adds a green run of the CI workflow to a living world. */
export function addRun(world: World, spec: Parameters<typeof ciRun>[0]): void {
  world.contents.runs.push(...buildRuns(world, [ciRun({ startedAt: later, ...spec } as RunSpec)]));
}

/** Pushes a second head to the branch of the pull request and tests it. */
export function pushHead(
  world: World,
  id: number,
  on = branch,
  files: Record<string, string> = { 'README.md': `# options\n\nReads options. (${id})\n` },
): string {
  const head = world.commitTo(on, { message: 'Tell what reads options\n', files });
  addRun(world, { id, event: 'pull_request', head, branch: on });
  return head;
}

/**
 * Merges the pull request into its base (squashed, or with a merge commit) and tests the merge there. GitHub names no
 * pull request for its runs any more.
 */
export function merge(
  world: World,
  id: number,
  how: 'squash' | 'merge commit' = 'squash',
  from = branch,
): string {
  const pull = world.pull(pullNumber);
  pull.head = world.tip(from) ?? world.run(runId).head;
  const base = world.tip(pull.base) ?? '';
  const head = world.commitTo(pull.base, {
    parents: how === 'squash' ? [base] : [base, pull.head],
    message: `${pull.title} (#${pull.number})\n`,
    files: headCommit.files ?? {},
  });
  Object.assign(pull, { state: 'merged', mergeCommit: head, mergedAt: later });
  for (const run of world.contents.runs) run.pullRequests = [];
  addRun(world, { id, event: 'push', head, branch: pull.base });
  return head;
}

/** Starts the run again: the jobs of the first attempt stay, those of the next end as told. */
export function runAgain(world: World, id: number, conclusion: 'success' | 'failure' = 'success'): void {
  const run = world.run(id);
  const { attempt: number, status, startedAt, updatedAt } = run;
  run.attempts.push({ number, status, conclusion: run.conclusion, startedAt, updatedAt });
  const again = run.jobs.filter((job) => job.attempt === number);
  const jobs = again.map((job) => ({
    ...structuredClone(job),
    id: job.id + 100_000,
    attempt: number + 1,
    startedAt: after(later, 4),
    completedAt: after(later, 40),
    conclusion,
    steps: job.steps.map((step) => (step.number === 4 ? { ...step, conclusion } : step)),
  }));
  run.jobs.push(...jobs);
  Object.assign(run, { attempt: number + 1, startedAt: later, updatedAt: after(later, 40), conclusion });
}

/** Lets the run of the head fail in its tests. */
export function failTests(world: World, id = runId): void {
  const run = world.run(id);
  run.conclusion = 'failure';
  for (const job of run.jobs.filter(({ name }) => name === 'test')) {
    job.conclusion = 'failure';
    for (const step of job.steps.filter(({ number }) => number === 4)) step.conclusion = 'failure';
  }
}
