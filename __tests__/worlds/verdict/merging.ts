import { buildWorld } from '../../fake/build.ts';
import type { CommitSpec, WorldSpec } from '../../fake/world.ts';
import { headCommit } from '../ordinary/scenario.ts';
import { branch, headRun, type Jobs, jobsOf, pullRequest, rule, runId, type Situation } from './change.ts';

const mergedAt = '2026-05-06T09:59:45Z';

/** What a merge of the pull request left on `main`, and how its checks ended there. */
function afterMerge(commits: Record<string, CommitSpec>, tip: string, jobs: Jobs = passed): Situation {
  const { world } = pullRequest();
  const push = headRun({
    event: 'push',
    head: tip,
    branch: 'main',
    pullRequests: [],
    jobs: jobsOf(runId, jobs),
  });
  return {
    runId,
    world: {
      ...world,
      commits: { ...world.commits, ...commits },
      branches: { main: tip },
      runs: [push],
      pulls: [{ ...world.pulls![0]!, head: 'head', state: 'merged', mergeCommit: tip, mergedAt }],
    },
  };
}

const passed: Jobs = { lint: 'success', test: 'success' };
const files = headCommit.files ?? {};

export const mergeCommit = (jobs?: Jobs): Situation =>
  afterMerge(
    {
      merged: {
        parents: ['main', 'head'],
        date: mergedAt,
        message: `Merge pull request #31 from octo-org/${branch}\n`,
        files,
      },
    },
    'merged',
    jobs,
  );

export const squash = (): Situation =>
  afterMerge(
    {
      squashed: {
        parents: ['main'],
        date: mergedAt,
        message: 'Read an empty text as no options (#31)\n',
        files,
      },
    },
    'squashed',
  );

export const rebase = (): Situation =>
  afterMerge(
    {
      first: {
        parents: ['main'],
        date: mergedAt,
        message: 'Tell of it\n',
        files: { 'README.md': '# options\n\nAn empty text has none.\n' },
      },
      last: { parents: ['first'], date: mergedAt, message: headCommit.message!, files },
    },
    'last',
  );

/** Rules of pull requests hold nothing up on `main`. */
export function requiredOnPullRequestsOnly(): Situation {
  const situation = squash();
  return { ...situation, world: { ...situation.world, rules: { main: [rule('test', 'preview')] } } };
}

/** The merge queue tests its own commit. */
export function mergeQueue(jobs: Jobs): Situation {
  const { world } = pullRequest();
  const commits = {
    ...world.commits,
    queued: { parents: ['main', 'head'], date: mergedAt, message: 'Merge pull request #31\n', files },
  };
  const base = buildWorld({ commits, branches: { main: 'main' } }).sha('main');
  const queue = `gh-readonly-queue/main/pr-31-${base}`;
  return {
    runId,
    world: {
      ...world,
      commits,
      branches: { ...world.branches, [queue]: 'queued' },
      runs: [
        headRun({
          event: 'merge_group',
          head: 'queued',
          branch: queue,
          pullRequests: [],
          jobs: jobsOf(runId, jobs),
        }),
      ],
    },
  };
}

/** A commit that somebody pushed to `main` without a pull request. */
export function directPush(jobs: Jobs): Situation {
  return withoutPullRequest('main', jobs);
}

/** A branch without a pull request. */
export function featureBranch(jobs: Jobs): Situation {
  return withoutPullRequest(branch, jobs);
}

function withoutPullRequest(pushed: string, jobs: Jobs): Situation {
  const { world } = pullRequest();
  const branches: WorldSpec['branches'] = { main: 'main', [pushed]: 'head' };
  const run = headRun({ event: 'push', branch: pushed, pullRequests: [], jobs: jobsOf(runId, jobs) });
  return { runId, world: { ...world, branches, runs: [run], pulls: [] } };
}

/** A newer commit was pushed to the pull request while the run went on, which ended so. */
export function olderHead(ending: 'success' | 'failure' | 'cancelled'): Situation {
  const { world } = pullRequest({
    jobs: { lint: 'success', test: ending },
    pull: { title: 'M14: Read an empty text as no options' },
  });
  const newer: CommitSpec = {
    parents: ['head'],
    date: '2026-05-06T10:00:10Z',
    message: 'Tell of it\n',
    files: { 'README.md': '# options\n\nAn empty text has none.\n' },
  };
  return {
    runId,
    world: { ...world, commits: { ...world.commits, newer }, branches: { main: 'main', [branch]: 'newer' } },
  };
}
