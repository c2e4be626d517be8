import type { CommitSpec, FileSpec, PullSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { branch, changeSpec, pullNumber, runId } from './change.ts';
import { baseRun, ciFile, ciPath, ciRun, headCommit, headTime, workflowFile } from './ordinary/scenario.ts';
import { rule } from './verdict/change.ts';

/** When the sweep comes: two hours after the push. */
export const sweepTime = '2026-05-06T12:00:00Z';

export const stranger = 'stranger/octo-repo';
export const labelerPath = '.github/workflows/labeler.yml';
const labelerFile =
  'name: Labeler\n\non: pull_request_target\njobs:\n  label:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/labeler@v5\n';

interface Over {
  pull?: Partial<PullSpec>;
  /** Files of `main` beside CI. */
  main?: Record<string, FileSpec>;
  head?: Partial<CommitSpec>;
  world?: Partial<WorldSpec>;
}

/** A pull request whose head no run has tested. */
export function untested({ pull = {}, main = {}, head = {}, world = {} }: Over = {}): WorldSpec {
  const spec = changeSpec({}, { main });
  return {
    ...spec,
    commits: { ...spec.commits, head: { ...headCommit, ...head } },
    runs: [baseRun],
    pulls: [
      {
        ...{ number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' },
        createdAt: headTime,
        ...pull,
      },
    ],
    now: sweepTime,
    ...world,
  };
}

/** The same from a stranger's fork. */
export function untestedFork(over: Over = {}): WorldSpec {
  return untested({
    ...over,
    pull: { author: 'stranger', headRepository: stranger, headBranch: 'patch', ...over.pull },
    world: {
      branches: { main: 'main' },
      forks: [{ name: stranger, branches: { patch: 'head' } }],
      ...over.world,
    },
  });
}

const onHead = (over: Partial<RunSpec> = {}): RunSpec =>
  ciRun({ id: runId, event: 'pull_request', head: 'head', branch, ...over });

const held: Partial<RunSpec> = { status: 'completed', conclusion: 'action_required', jobs: [] };

const paths = "on:\n  pull_request:\n    paths: ['src/**']\n";
const filtered = { [ciPath]: workflowFile('CI', paths, { lint: 'npm run lint', test: 'npm test' }) };
const onlyDocs: Partial<CommitSpec> = {
  files: { 'README.md': '# options\n\nReads options, also empty ones.\n' },
};

const deploys = {
  app: { id: 8329, slug: 'vercel', name: 'Vercel' },
  commit: 'head',
  checkRuns: [{ name: 'Vercel' }],
};
const circle = {
  app: { id: 18001, slug: 'circleci-checks', name: 'CircleCI' },
  commit: 'head',
  checkRuns: [{ name: 'build-and-test' }],
};
const installed = { app: { id: 254, slug: 'codecov', name: 'Codecov' }, commit: 'head', checkRuns: [] };

const labelled = onHead({
  id: 9011,
  workflow: labelerPath,
  event: 'pull_request_target',
  jobs: [
    {
      id: 90111,
      name: 'label',
      steps: [{ name: 'Set up job' }, { name: 'Run actions/labeler@v5' }, { name: 'Complete job' }],
    },
  ],
});

/** Worlds of which a reader must hear, with the words that say why and what to do. */
export const told: Record<string, [world: WorldSpec, because: string, next: string]> = {
  'a dropped event': [
    untested(),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
  'a dropped event, and GitHub has not computed whether it can be merged': [
    untested({ pull: { mergeable: 'unknown' } }),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
  'a dropped event, where a rule requires the tests': [
    untested({ world: { rules: { main: [rule('test')] } } }),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
  'a dropped event, where an app has deployed and another one is installed': [
    untested({ world: { checkSuites: [deploys, installed] } }),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
  'a conflict with the base': [
    untested({ pull: { mergeable: 'conflict' } }),
    'the pull request conflicts with `main`',
    'Resolve the conflict with `main`',
  ],
  'a conflict with the base, where a rule requires the tests': [
    untested({ pull: { mergeable: 'conflict' }, world: { rules: { main: [rule('lint', 'test')] } } }),
    'the pull request conflicts with `main`',
    'Resolve the conflict with `main`',
  ],
  'a conflict with the base, and a labeler that ran all the same': [
    untested({
      pull: { mergeable: 'conflict' },
      main: { [labelerPath]: labelerFile },
      world: { runs: [baseRun, labelled] },
    }),
    'the pull request conflicts with `main`',
    'Resolve the conflict with `main`',
  ],
  'words in the message': [
    untested({ head: { message: 'Read an empty text as no options [skip ci]\n' } }),
    'the commit says `[skip ci]`',
    'Push a commit without `[skip ci]` in its message',
  ],
  'the default token': [
    untested({ pull: { author: 'github-actions[bot]' } }),
    'the default `GITHUB_TOKEN` starts none',
    'Close the pull request and open it again, so that its checks start',
  ],
  'a fork': [
    untestedFork(),
    'no run of `CI` exists',
    'Approve the runs where GitHub asks for it; else push again, or close the pull request and open it again',
  ],
  'the first pull request of a contributor': [
    untestedFork({
      world: {
        runs: [baseRun, onHead({ ...held, branch: 'patch', repository: stranger, pullRequests: [] })],
      },
    }),
    'the approval of `CI`',
    'Approve the run on GitHub',
  ],
  'path filters that leave nothing, and a rule that requires the tests': [
    untested({ main: filtered, head: onlyDocs, world: { rules: { main: [rule('test')] } } }),
    'required check `test`',
    'Let `CI` start for such changes, too (its filters keep it away), or remove `test` from the rules',
  ],
  'a workflow that only pushes start': [
    untested({ main: { [ciPath]: workflowFile('CI', 'on: push\n', { test: 'npm test' }) } }),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
  "a trailer of Docket's that somebody wrote": [
    untested({
      head: {
        message: `Read an empty text\n\nDocket-Report-For: ${'a'.repeat(40)}\n`,
        author: {
          name: 'github-actions[bot]',
          email: '41898282+github-actions[bot]@users.noreply.github.com',
        },
        committer: { name: 'Mona Lisa', email: 'octocat@example.com' },
      },
    }),
    'no run of `CI` exists',
    'Push again, or close the pull request and open it again',
  ],
};

const toMain = {
  [ciPath]: workflowFile('CI', 'on:\n  pull_request:\n    branches: [main]\n', { test: 'npm test' }),
};
const nightly = {
  [ciPath]: workflowFile('CI', 'on:\n  schedule:\n    - cron: 0 4 * * *\n', { test: 'npm test' }),
};

/** Worlds of which nobody must hear. */
export const quiet: Record<string, WorldSpec> = {
  'a push of this minute': untested({ pull: { updatedAt: '2026-05-06T11:50:00Z' } }),
  'runs that go on': untested({
    world: { runs: [baseRun, onHead({ status: 'in_progress', conclusion: null })] },
  }),
  'runs that wait for a runner': untested({
    world: { runs: [baseRun, onHead({ status: 'queued', conclusion: null, jobs: [] })] },
  }),
  'runs that are over': untested({ world: { runs: [baseRun, onHead()] } }),
  'runs that were cancelled': untested({ world: { runs: [baseRun, onHead({ conclusion: 'cancelled' })] } }),
  'a run that somebody started by hand': untested({
    world: { runs: [baseRun, onHead({ event: 'workflow_dispatch' })] },
  }),
  'a repository that another CI tests': untested({ main: nightly, world: { checkSuites: [circle] } }),
  'a repository that another CI tests, as a rule requires': untested({
    main: nightly,
    world: { checkSuites: [circle], rules: { main: [rule('build-and-test')] } },
  }),
  'a change of documents that path filters keep away, where nothing is required': untested({
    main: filtered,
    head: onlyDocs,
  }),
  'a draft': untested({ pull: { draft: true } }),
  'a pull request that was closed': untested({ pull: { state: 'closed' } }),
  'a stacked pull request, whose base starts nothing': untested({
    pull: { base: 'parser' },
    main: toMain,
    world: { branches: { main: 'main', parser: 'main', [branch]: 'head' } },
  }),
  'Dependabot, tested': untested({
    pull: { author: 'dependabot[bot]' },
    world: { runs: [baseRun, onHead({ actor: 'dependabot[bot]' })] },
  }),
  'Dependabot in conflict, which it resolves itself': untested({
    pull: { author: 'dependabot[bot]', mergeable: 'conflict' },
  }),
  'a pull request in the merge queue': untested({ pull: { queued: true } }),
  'a repository without workflows': untested({ main: nightly }),
  'a workflow that is disabled': untested({
    world: { workflows: [{ path: ciPath, name: 'CI', state: 'disabled_manually' }] },
  }),
  'a workflow that is disabled, for a fork': untestedFork({
    world: { workflows: [{ path: ciPath, name: 'CI', state: 'disabled_manually' }] },
  }),
  'a workflow for labels alone': untested({
    main: {
      [ciPath]: workflowFile('CI', 'on:\n  pull_request:\n    types: [labeled]\n', { test: 'npm test' }),
    },
  }),
  'a pull request of which nobody heard for a year': untested({
    pull: { createdAt: '2025-04-06T10:00:00Z' },
  }),
  'a commit of last year, of which GitHub may have deleted the runs': untested({
    head: { date: '2025-04-06T10:00:00Z' },
  }),
};

/** Several pull requests that no run has tested, the one with the highest number the newest. */
export function many(count: number): WorldSpec {
  const numbers = Array.from({ length: count }, (_, index) => 101 + index);
  const names = numbers.map((number) => [number, `change-${number}`] as const);
  const { commits, ...spec } = untested();
  return {
    ...spec,
    commits: {
      main: commits.main!,
      ...Object.fromEntries(
        names.map(([number, name]) => [name, { ...headCommit, message: `Change ${number}\n` }]),
      ),
    },
    branches: { main: 'main', ...Object.fromEntries(names.map(([, name]) => [name, name])) },
    pulls: names.map(([number, name]) => ({
      ...{ number, title: `Change ${number}`, headBranch: name, base: 'main' },
      createdAt: new Date(Date.parse(headTime) + number * 1000).toISOString(),
    })),
  };
}

export { ciFile };
