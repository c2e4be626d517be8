import { buildWorld } from '../fake/build.ts';
import type { ForkSpec, PullSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { branch, changeSpec, pullNumber, runId } from './change.ts';
import { baseRun, ciRun, headTime, job } from './ordinary/scenario.ts';
import { after } from './times.ts';

/** A world in which several have the same commit, and the run whose completion starts Docket. */
export interface Whose {
  world: WorldSpec;
  runId: number;
  inputs?: Record<string, string>;
}

const docsPath = '.github/workflows/docs.yml';
const scanPath = 'dynamic/github-code-scanning/codeql';

/** The number of the other's pull request, and of the run that it started. */
export const otherPull = 66;
export const otherRun = 9666;
export const stranger = 'stranger/octo-repo';

const own: PullSpec = { number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' };
const others: PullSpec = {
  number: otherPull,
  title: 'M09: Take it',
  author: 'stranger',
  headRepository: stranger,
  headBranch: 'patch',
  base: 'release',
};

const ownRun = (over: Partial<RunSpec> = {}): RunSpec =>
  ciRun({ id: runId, event: 'pull_request', head: 'head', branch, ...over });

/** A red run, later than ours, so that it would count in its place. */
const redRun = (over: Partial<RunSpec> = {}): RunSpec => {
  const startedAt = after(headTime, 900);
  const jobs = [job(96661, 'test', 'npm test', { startedAt: after(startedAt, 4), conclusion: 'failure' })];
  return ciRun({
    id: otherRun,
    event: 'pull_request',
    head: 'head',
    branch: 'patch',
    repository: stranger,
    pullRequests: [],
    number: 50,
    startedAt,
    jobs,
    ...over,
  });
};

interface Parts {
  branches?: Record<string, string>;
  forks?: ForkSpec[];
  pulls: PullSpec[];
  runs: RunSpec[];
}

function shared(started: number, { branches = {}, forks = [], pulls, runs }: Parts): Whose {
  const world = changeSpec({
    branches: { main: 'main', release: 'main', [branch]: 'head', ...branches },
    forks: [{ name: stranger, branches: { patch: 'head' } }, ...forks],
    pulls,
    runs: [baseRun, ...runs],
  });
  return { world, runId: started };
}

/** A stranger's pull request has our commit as its head, into another base; its run is red. */
export const beside = (started: number): Whose =>
  shared(started, { pulls: [own, others], runs: [ownRun(), redRun()] });

/** The same, where the stranger's branch has the name of ours. */
export const sameName = (started: number): Whose =>
  shared(started, {
    forks: [{ name: 'rival/octo-repo', branches: { [branch]: 'head' } }],
    pulls: [own, { ...others, headRepository: 'rival/octo-repo', headBranch: branch }],
    runs: [ownRun(), redRun({ repository: 'rival/octo-repo', branch })],
  });

/** Two forks have the commit on a branch of the same name. */
export const twoForks = (started: number): Whose =>
  shared(started, {
    forks: [{ name: 'guest/octo-repo', branches: { patch: 'head' } }],
    branches: { [branch]: 'main' },
    pulls: [{ ...own, author: 'guest', headRepository: 'guest/octo-repo', headBranch: 'patch' }, others],
    runs: [ownRun({ repository: 'guest/octo-repo', branch: 'patch', pullRequests: [] }), redRun()],
  });

/** The tip of `main` is the head of a pull request that a stranger opened from a fork's `main` into `release`. */
export const mainOfFork = (started: number): Whose =>
  shared(started, {
    branches: { main: 'head', [branch]: 'head' },
    forks: [{ name: 'rival/octo-repo', branches: { main: 'head' } }],
    pulls: [
      { ...own, state: 'merged', mergeCommit: 'head', head: 'head', mergedAt: after(headTime, 5) },
      { ...others, headRepository: 'rival/octo-repo', headBranch: 'main' },
    ],
    runs: [
      ownRun({ event: 'push', branch: 'main', pullRequests: [] }),
      redRun({ repository: 'rival/octo-repo', branch: 'main' }),
    ],
  });

/** A stranger copies a branch of ours that was pushed and has no pull request yet. */
export const copiedBranch = (started: number): Whose =>
  shared(started, { pulls: [others], runs: [ownRun({ event: 'push', pullRequests: [] }), redRun()] });

/** A fork's pull request was merged by pushing its very head; another fork has the commit too. */
export const fastForward = (started: number): Whose =>
  shared(started, {
    branches: { main: 'head' },
    forks: [{ name: 'guest/octo-repo', branches: { patch: 'head' } }],
    pulls: [
      {
        ...own,
        author: 'guest',
        headRepository: 'guest/octo-repo',
        headBranch: 'patch',
        head: 'head',
        state: 'merged',
        mergeCommit: 'head',
        mergedAt: after(headTime, 600),
      },
      others,
    ],
    runs: [
      ownRun({ repository: 'guest/octo-repo', branch: 'patch', pullRequests: [] }),
      ownRun({ id: 9002, event: 'push', branch: 'main', pullRequests: [], startedAt: after(headTime, 600) }),
      redRun(),
    ],
  });

/** The same branch asks to be merged into two bases. */
export const twoBases = (started: number): Whose =>
  shared(started, {
    pulls: [own, { ...own, number: 32, base: 'release' }],
    runs: [
      ownRun({ pullRequests: [{ number: 31 }, { number: 32 }] }),
      ownRun({ id: 9002, workflow: docsPath, pullRequests: [{ number: 31 }, { number: 32 }] }),
    ],
  });

/** One commit was pushed under two names, each with a pull request. */
export const twoNames = (started: number): Whose =>
  shared(started, {
    branches: { 'm09-again': 'head' },
    pulls: [own, { ...own, number: 32, headBranch: 'm09-again', base: 'release' }],
    runs: [ownRun(), ownRun({ id: 9002, workflow: docsPath, branch: 'm09-again' })],
  });

/** The same, where one workflow tests both: red for the first. GitHub names both pull requests, each with its branch. */
export const twoNamesOfOneWorkflow = (started: number): Whose => {
  const pullRequests = [
    { number: 31, headBranch: branch },
    { number: 32, headBranch: 'm09-again' },
  ];
  const { world } = twoNames(started);
  const runs = [
    ownRun({ number: 1, pullRequests, jobs: [job(90011, 'test', 'npm test', { conclusion: 'failure' })] }),
    ownRun({ id: 9002, number: 2, branch: 'm09-again', pullRequests, startedAt: after(headTime, 1800) }),
  ];
  return { world: { ...world, runs: [baseRun, ...runs] }, runId: started };
};

/** The commit of an open pull request was tagged, and the tag's run came first. */
export const tagged = (started: number): Whose =>
  shared(started, {
    pulls: [own],
    runs: [
      ownRun({ id: 8999, event: 'push', workflow: docsPath, branch: 'v1.5.0', pullRequests: [] }),
      ownRun(),
    ],
  });

/** Code scanning names the pull request of a fork in place of a branch, once for us and once for the stranger. */
export const scanned = (started: number): Whose => {
  const { world } = twoForks(started);
  const scan = (id: number, number: number, conclusion: 'success' | 'failure'): RunSpec =>
    ciRun({
      id,
      event: 'dynamic',
      workflow: scanPath,
      head: 'head',
      branch: `refs/pull/${number}/head`,
      pullRequests: [],
      jobs: [job(id * 10, 'Analyze', 'codeql', { conclusion })],
    });
  return {
    runId: started,
    world: {
      ...world,
      runs: [...(world.runs ?? []), scan(9701, pullNumber, 'success'), scan(9702, otherPull, 'failure')],
    },
  };
};

/** A fork was deleted after its pull request was opened; another deleted fork had another branch at the commit. */
export const deletedFork = (started: number): Whose =>
  shared(started, {
    branches: { [branch]: 'main' },
    forks: [
      { name: 'guest/octo-repo', branches: { patch: 'head' }, deleted: true },
      { name: 'rival/octo-repo', branches: { mine: 'head' }, deleted: true },
    ],
    pulls: [
      { ...own, author: 'guest', headRepository: 'guest/octo-repo', headBranch: 'patch' },
      { ...others, headRepository: 'rival/octo-repo', headBranch: 'mine' },
    ],
    runs: [
      ownRun({ repository: 'guest/octo-repo', branch: 'patch', pullRequests: [] }),
      redRun({ repository: 'rival/octo-repo', branch: 'mine' }),
    ],
  });

/** Somebody asks for the commit, not for a run. */
export function bySha({ world, ...whose }: Whose): Whose {
  return { ...whose, world, inputs: { sha: buildWorld(world).sha('head') } };
}
