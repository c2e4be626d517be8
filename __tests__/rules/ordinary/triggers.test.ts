import { describe } from '@jest/globals';
import { checkout, expectApproved, flow, type Jobs, jobs, node, type Pull, python } from './pulls.ts';

/** Ordinary changes of when workflows run: each pull request is approved and green. */

const on = (before: object, after: object, all: Jobs = { test: [...python, 'pytest'] }): Pull => ({
  flows: { CI: [flow(all, { on: before }), flow(all, { on: after })] },
});

describe('triggers', () => {
  expectApproved({
    'a path filter, as the title says': {
      ...on({ pull_request: null }, { pull_request: { paths: ['src/**'] } }),
      title: 'ci: only run on changes of the source',
    },
    'a merge queue': on({ pull_request: null }, { pull_request: null, merge_group: null }),
    'by hand too': on(
      { push: { branches: ['main'] }, pull_request: null },
      { push: { branches: ['main'] }, pull_request: null, workflow_dispatch: null },
    ),
    'another name of the default branch': on(
      { push: { branches: ['master'] }, pull_request: { branches: ['master'] } },
      { push: { branches: ['main'] }, pull_request: { branches: ['main'] } },
    ),
    'pushes of robots left out': on(
      { push: null, pull_request: null },
      { push: { 'branches-ignore': ['dependabot/**', 'renovate/**'] }, pull_request: null },
    ),
    'pushes to the default branch alone': on(
      { push: null, pull_request: null },
      { push: { branches: ['main'] }, pull_request: null },
    ),
    'pushes in place of both': on(
      { push: { branches: ['main'] }, pull_request: null },
      { pull_request: null, push: { branches: ['main'], tags: ['v*'] } },
    ),
    'every push made pull requests': on({ push: null }, { push: { branches: ['main'] }, pull_request: null }),
    'a schedule': on({ pull_request: null }, { pull_request: null, schedule: [{ cron: '0 3 * * 1' }] }),
    'another time of a schedule': on(
      { pull_request: null, schedule: [{ cron: '0 3 * * 1' }] },
      { pull_request: null, schedule: [{ cron: '0 5 * * 1' }] },
    ),
    'release branches': on(
      { pull_request: { branches: ['main'] } },
      { pull_request: { branches: ['main', 'release/*'] } },
    ),
    'labels too': on(
      { pull_request: null },
      { pull_request: { types: ['opened', 'synchronize', 'reopened', 'labeled'] } },
    ),
    'callable too': on({ pull_request: null }, { pull_request: null, workflow_call: null }),
    'an old branch that is gone': on(
      { push: { branches: ['main', 'develop'] }, pull_request: { branches: ['main', 'develop'] } },
      { push: { branches: ['main'] }, pull_request: { branches: ['main'] } },
    ),
    'words around documents': on(
      { pull_request: null, push: { branches: ['main'] } },
      { pull_request: null, push: { branches: ['main'], 'paths-ignore': ['docs/**'] } },
    ),
  });
});

describe('conditions', () => {
  expectApproved({
    'on what a plan finds out, as the title says': jobs(
      { web: [...node, 'npm test'] },
      { web: { if: "needs.plan.outputs.web == 'true'", steps: [...node, 'npm test'] } },
      { title: 'Run web tests only for changes of the web' },
    ),
    'a path filter of the trigger made one of the job, so that a rule may name it': {
      flows: {
        CI: [
          flow({ test: [...node, 'npm test'] }, { on: { pull_request: { paths: ['src/**'] } } }),
          flow(
            {
              find: [checkout, { id: 'find', uses: './.github/actions/find' }],
              test: { needs: 'find', if: "needs.find.outputs.src == 'true'", steps: [...node, 'npm test'] },
            },
            { on: { pull_request: null } },
          ),
        ],
      },
    },
    'of the repository': jobs(
      { test: [...node, 'npm test'] },
      { test: { if: "github.repository == 'octo/serena'", steps: [...node, 'npm test'] } },
    ),
    'of its owner': jobs(
      { test: [...node, 'npm test'] },
      { test: { if: "github.repository_owner == 'octo'", steps: [...node, 'npm test'] } },
    ),
    'not for drafts': jobs(
      { test: [...node, 'npm test'] },
      { test: { if: 'github.event.pull_request.draft == false', steps: [...node, 'npm test'] } },
    ),
    'not for drafts, but for pushes': jobs(
      { test: [...node, 'npm test'] },
      {
        test: {
          if: "github.event_name == 'push' || !github.event.pull_request.draft",
          steps: [...node, 'npm test'],
        },
      },
    ),
    'not for branches of releases': jobs(
      { test: [...node, 'npm test'] },
      { test: { if: "!startsWith(github.head_ref, 'release-please--')", steps: [...node, 'npm test'] } },
    ),
    'not for dependabot': jobs(
      { e2e: [...node, 'npm run e2e'] },
      { e2e: { if: "github.actor != 'dependabot[bot]'", steps: [...node, 'npm run e2e'] } },
    ),
    'not for commits of robots': jobs(
      { test: [...node, 'npm test'] },
      { test: { if: "!contains(github.event.head_commit.message, '[bot]')", steps: [...node, 'npm test'] } },
    ),
    'with a token alone': jobs(
      { test: [...node, 'npm test', { uses: 'codecov/codecov-action@v5' }] },
      { test: [...node, 'npm test', { uses: 'codecov/codecov-action@v5', if: "env.CODECOV_TOKEN != ''" }] },
    ),
    'a deployment': jobs(
      { test: [...node, 'npm test'] },
      {
        test: [...node, 'npm test'],
        deploy: { needs: 'test', if: "github.ref == 'refs/heads/main'", steps: ['npm publish'] },
      },
    ),
    'success()': jobs(
      { test: [...node, 'npm test'] },
      { test: [...node, { run: 'npm test', if: 'success()' }] },
    ),
    'after a failure too': jobs(
      { test: [...node, 'npm run lint', 'npm test'] },
      { test: [...node, { id: 'lint', run: 'npm run lint' }, { run: 'npm test', if: '!cancelled()' }] },
    ),
    'more than one event': jobs(
      { test: { if: "github.event_name == 'pull_request'", steps: [...node, 'npm test'] } },
      {
        test: {
          if: "github.event_name == 'pull_request' || github.event_name == 'merge_group'",
          steps: [...node, 'npm test'],
        },
      },
    ),
    'without duplicates of pushes and pull requests': jobs(
      { test: [...node, 'npm test'] },
      {
        test: {
          if: "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name != github.event.pull_request.base.repo.full_name",
          steps: [...node, 'npm test'],
        },
      },
    ),
    'web tests for changes of the web alone': jobs(
      { web: [...node, 'npm test'], api: [...python, 'pytest'] },
      {
        changes: {
          outputs: { web: '${{ steps.filter.outputs.web }}' },
          steps: [checkout, { id: 'filter', uses: 'dorny/paths-filter@v3' }],
        },
        web: { needs: 'changes', if: "needs.changes.outputs.web == 'true'", steps: [...node, 'npm test'] },
        api: [...python, 'pytest'],
      },
    ),
    'a step for changed files': jobs(
      { lint: [...node, 'npx eslint .'] },
      {
        lint: [
          checkout,
          { id: 'changed', uses: 'tj-actions/changed-files@v45' },
          'npm ci',
          { run: 'npx eslint .', if: "steps.changed.outputs.any_changed == 'true'" },
        ],
      },
    ),
    'documents alone start nothing': on(
      { push: null, pull_request: null },
      { push: null, pull_request: { 'paths-ignore': ['docs/**', '**.md', 'LICENSE'] } },
    ),
    'a duplicate run skipped': jobs(
      { test: [...node, 'npm test'] },
      {
        pre: [{ id: 'skip', uses: 'fkirc/skip-duplicate-actions@v5' }],
        test: { needs: 'pre', if: "needs.pre.outputs.should_skip != 'true'", steps: [...node, 'npm test'] },
      },
    ),
  });
});
