import { buildWorld } from '../../fake/build.ts';
import type { RuleSpec } from '../../fake/world.ts';
import { baseRun, ciFile, ciPath, ciRun, headCommit, packageCommit, type Scenario } from './scenario.ts';

const githubActions = 15368;

function requires(...checks: { context: string; integration_id?: number }[]): RuleSpec {
  return {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: false, required_status_checks: checks },
  };
}

/** A rule names a check that CircleCI reports as a commit status. */
export function otherCi(): Scenario {
  const required = requires(
    { context: 'ci/circleci: build' },
    { context: 'test', integration_id: githubActions },
  );
  return {
    name: 'a required commit status of another CI app',
    world: {
      commits: { main: packageCommit({ [ciPath]: ciFile }), head: headCommit },
      branches: { main: 'main', 'm08-empty-text': 'head' },
      runs: [baseRun, ciRun({ id: 7801, event: 'pull_request', head: 'head', branch: 'm08-empty-text' })],
      pulls: [{ number: 24, title: 'M08: Empty text', headBranch: 'm08-empty-text', base: 'main' }],
      statuses: [
        {
          commit: 'head',
          context: 'ci/circleci: build',
          state: 'success',
          description: 'Your tests passed on CircleCI!',
          targetUrl: 'https://circleci.com/gh/octo-org/octo-repo/311',
          createdAt: '2026-05-06T10:00:21Z',
        },
      ],
      rules: { main: [required] },
    },
    runId: 7801,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** The merge queue tests its own commit, on a branch that names the pull request. */
export function mergeQueue(): Scenario {
  const file = ciFile.replace('  pull_request:\n', '  pull_request:\n  merge_group:\n');
  const commits = {
    main: packageCommit({ [ciPath]: file }),
    head: headCommit,
    queued: {
      parents: ['main', 'head'],
      date: '2026-05-06T09:59:30Z',
      message: 'Merge pull request #25 from octo-org/m09-empty-text\n\nM09: Empty text\n',
      files: headCommit.files ?? {},
    },
  };
  // GitHub names the commit that the queue builds on in the branch.
  const base = buildWorld({ commits, branches: { main: 'main' } }).sha('main');
  const branch = `gh-readonly-queue/main/pr-25-${base}`;
  return {
    name: 'merge queue',
    world: {
      commits,
      branches: { main: 'main', 'm09-empty-text': 'head', [branch]: 'queued' },
      runs: [
        baseRun,
        ciRun({ id: 7901, event: 'pull_request', head: 'head', branch: 'm09-empty-text' }),
        ciRun({ id: 7902, event: 'merge_group', head: 'queued', branch }),
      ],
      pulls: [{ number: 25, title: 'M09: Empty text', headBranch: 'm09-empty-text', base: 'main' }],
      rules: {
        main: [
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'MERGE',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
          requires({ context: 'test', integration_id: githubActions }),
        ],
      },
    },
    runId: 7902,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** What a squash merge left on `main`; the pull request's branch is gone. */
export function postMerge(): Scenario {
  return {
    name: 'post-merge push of a squash merge',
    world: {
      commits: {
        main: packageCommit({ [ciPath]: ciFile }),
        head: headCommit,
        squashed: {
          parents: ['main'],
          date: '2026-05-06T09:59:45Z',
          message: 'M10: Empty text (#26)\n\nRead an empty text as no options\n',
          files: headCommit.files ?? {},
        },
      },
      branches: { main: 'squashed' },
      runs: [
        baseRun,
        ciRun({ id: 8001, event: 'pull_request', head: 'head', branch: 'm10-empty-text', pullRequests: [] }),
        ciRun({ id: 8002, event: 'push', head: 'squashed', branch: 'main' }),
      ],
      pulls: [
        {
          number: 26,
          title: 'M10: Empty text',
          headBranch: 'm10-empty-text',
          head: 'head',
          base: 'main',
          state: 'merged',
          mergeCommit: 'squashed',
          mergedAt: '2026-05-06T09:59:45Z',
        },
      ],
    },
    runId: 8002,
    outcome: 'approved',
    ciStatus: 'green',
  };
}
