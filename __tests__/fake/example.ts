import type { CommitSpec, WorldSpec } from './world.ts';

const CI =
  'name: CI\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n';

const COMMITS: Record<string, CommitSpec> = {
  first: {
    files: {
      'README.md': '# Example\n',
      'src/a.py': 'def a():\n    return 1\n',
      '.github/workflows/ci.yml': CI,
    },
  },
  base: { files: { 'docs/guide.md': 'Read this.\n' } },
  change: {
    parents: ['first'],
    files: { 'src/a.py': 'def a():\n    return 2\n', 'src/b.py': 'def b():\n    return 3\n' },
  },
  head: { files: { 'src/b.py': 'def b():\n    return 4\n' } },
  stranger: { parents: ['base'], files: { 'README.md': '# Better example\n' } },
};

/** A small world for tests: one pull request of the repository, one of a fork, one run with two attempts. */
export function example(overrides: Partial<WorldSpec> = {}): WorldSpec {
  return {
    commits: COMMITS,
    branches: { main: 'base', 'm01-feature': 'head' },
    forks: [{ name: 'stranger/octo-repo', branches: { patch: 'stranger' } }],
    runs: [
      {
        id: 22_984_770_390,
        workflow: '.github/workflows/ci.yml',
        event: 'pull_request',
        head: 'head',
        branch: 'm01-feature',
        jobs: [
          { id: 66_000_000_001, name: 'test', attempt: 1, conclusion: 'failure' },
          {
            id: 66_000_000_002,
            name: 'test',
            attempt: 2,
            steps: [{ name: 'Set up job' }, { name: 'Run npm test' }],
            annotations: [{ level: 'warning', message: 'Node.js 16 is deprecated.' }],
          },
        ],
      },
      {
        id: 22_984_770_391,
        workflow: '.github/workflows/ci.yml',
        event: 'pull_request',
        head: 'stranger',
        branch: 'patch',
        repository: 'stranger/octo-repo',
        createdAt: '2026-03-12T05:00:00Z',
        jobs: [{ id: 66_000_000_003, name: 'test', status: 'in_progress' }],
      },
    ],
    pulls: [
      {
        number: 7,
        title: 'M01: add b',
        headBranch: 'm01-feature',
        base: 'main',
        milestone: 'M01',
        labels: ['core'],
      },
      {
        number: 8,
        title: 'Better readme',
        author: 'stranger',
        headBranch: 'patch',
        headRepository: 'stranger/octo-repo',
        base: 'main',
      },
    ],
    comments: [
      { pull: 7, author: 'octocat', body: 'Nice.' },
      { pull: 7, body: 'Report.' },
    ],
    statuses: [
      { commit: 'head', context: 'ci/other', state: 'success', targetUrl: 'https://ci.example.com/1' },
    ],
    checkSuites: [
      {
        app: { id: 254, slug: 'codecov', name: 'Codecov' },
        commit: 'head',
        checkRuns: [{ name: 'codecov/patch', conclusion: 'failure' }],
      },
    ],
    rules: {
      main: [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: 'test', integration_id: 15_368 }],
          },
        },
      ],
    },
    ...overrides,
  };
}
