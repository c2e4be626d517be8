import { describe } from '@jest/globals';
import { checkout, expectApproved, flow, jobs, matrix, node, python } from './pulls.ts';

/** Ordinary changes of jobs: each pull request is approved and green. */

describe('jobs and steps', () => {
  expectApproved({
    'concurrency, permissions and time limits': jobs(
      { test: [...node, 'npm test'] },
      {
        test: {
          'timeout-minutes': 10,
          permissions: { contents: 'read' },
          concurrency: { group: 'x', 'cancel-in-progress': true },
          steps: [...node, 'npm test'],
        },
      },
    ),
    'a cache': jobs(
      { test: [...node, 'npm test'] },
      {
        test: [
          checkout,
          { uses: 'actions/cache@v4', with: { path: '~/.npm', key: 'npm' } },
          'npm ci',
          'npm test',
        ],
      },
    ),
    'one job split': jobs(
      { ci: [...node, 'npm run lint', 'npm test', 'npm run build'] },
      {
        lint: [...node, 'npm run lint'],
        test: [...node, 'npm test'],
        build: { needs: ['lint', 'test'], steps: [...node, 'npm run build'] },
      },
    ),
    'two jobs merged': jobs(
      { lint: [...node, 'npm run lint'], test: [...node, 'npm test'] },
      { ci: [...node, 'npm run lint', 'npm test'] },
    ),
    'four steps made npm run ci': jobs(
      { ci: [...node, 'npm run lint', 'npm test', 'npm run build'] },
      { ci: [...node, 'npm run ci'] },
    ),
    'a step made a job that others need': jobs(
      { test: [...node, 'npm run build', 'npm test'] },
      { build: [...node, 'npm run build'], test: { needs: 'build', steps: [...node, 'npm test'] } },
    ),
    'uploads of results': jobs(
      { test: [...python, 'pytest'] },
      {
        test: [
          ...python,
          'pytest --junitxml=junit.xml',
          { uses: 'actions/upload-artifact@v4', if: 'always()', with: { name: 'junit', path: 'junit.xml' } },
        ],
      },
    ),
    'a reporter of tests': jobs(
      { test: [...python, 'pytest'] },
      {
        test: [
          ...python,
          'pytest',
          { uses: 'dorny/test-reporter@v1', if: 'always()', with: { 'fail-on-error': false } },
        ],
      },
    ),
    'a job moved to a called workflow': {
      flows: {
        CI: [
          flow({ test: [...python, 'pytest'], lint: [...python, 'ruff check .'] }),
          flow({ test: { uses: './.github/workflows/tests.yml' }, lint: [...python, 'ruff check .'] }),
        ],
        tests: [
          null,
          flow({ pytest: [...python, 'pytest'] }, { on: { workflow_call: null }, name: 'Tests' }),
        ],
      },
    },
    'a job moved to a workflow of the organisation': jobs(
      { test: [...python, 'pytest'] },
      { test: { uses: 'octo/.github/.github/workflows/python.yml@v2' } },
    ),
    'a composite action': jobs(
      { test: [...node, 'npm run lint', 'npm test'] },
      { test: [checkout, { uses: './.github/actions/setup' }, 'npm run lint', 'npm test'] },
    ),
    'checks inside of a composite action': jobs(
      { test: [...node, 'npm run lint', 'npm test'] },
      { test: [checkout, { uses: './.github/actions/test' }] },
    ),
    'a workflow split into two files': {
      flows: {
        CI: [
          flow({ lint: [...node, 'npm run lint'], test: [...node, 'npm test'] }),
          flow({ test: [...node, 'npm test'] }),
        ],
        Lint: [null, flow({ lint: [...node, 'npm run lint'] }, { name: 'Lint' })],
      },
    },
    'two workflows merged': {
      flows: {
        CI: [
          flow({ test: [...node, 'npm test'] }),
          flow({ test: [...node, 'npm test'], lint: [...node, 'npm run lint'] }),
        ],
        Lint: [flow({ lint: [...node, 'npm run lint'] }, { name: 'Lint' }), null],
      },
    },
    'a workflow file renamed': {
      flows: {
        Build: [flow({ test: [...node, 'npm test'] }, { name: 'Build' }), null],
        CI: [null, flow({ test: [...node, 'npm test'] })],
      },
    },
    'an aggregator added': jobs(
      { lint: [...node, 'npm run lint'], test: [...node, 'npm test'] },
      {
        lint: [...node, 'npm run lint'],
        test: [...node, 'npm test'],
        ok: {
          needs: ['lint', 'test'],
          if: 'always()',
          steps: [{ uses: 're-actors/alls-green@release/v1', with: { jobs: '${{ toJSON(needs) }}' } }],
        },
      },
    ),
    'a service container': jobs(
      { test: [...python, 'pytest'] },
      { test: { services: { postgres: { image: 'postgres:17' } }, steps: [...python, 'pytest'] } },
    ),
    'a job in a container': jobs(
      { test: [...python, 'pytest'] },
      { test: { container: 'python:3.13', steps: [checkout, 'pip install -e .[test]', 'pytest'] } },
    ),
    'self-hosted': jobs(
      { test: [...python, 'pytest'] },
      { test: { 'runs-on': ['self-hosted', 'linux'], steps: [...python, 'pytest'] } },
    ),
    'a fresh job that may fail': jobs(
      { test: [...node, 'npm test'] },
      {
        test: [...node, 'npm test'],
        canary: { 'continue-on-error': true, steps: [...node, 'npm test -- --canary'] },
      },
    ),
    'an experimental leg': jobs(
      { test: { ...matrix('python', '3.12', '3.13'), steps: [...python, 'pytest'] } },
      {
        test: {
          strategy: {
            'fail-fast': false,
            matrix: {
              python: ['3.12', '3.13'],
              experimental: [false],
              include: [{ python: '3.15-dev', experimental: true }],
            },
          },
          'continue-on-error': '${{ matrix.experimental }}',
          steps: [...python, 'pytest'],
        },
      },
    ),
    'a matrix': jobs(
      { test: [...python, 'pytest'] },
      { test: { ...matrix('python', '3.11', '3.12', '3.13'), steps: [...python, 'pytest'] } },
    ),
    'two jobs made one matrix': jobs(
      { unit: [...node, 'npm run test:unit'], e2e: [...node, 'npm run test:e2e'] },
      { test: { ...matrix('suite', 'unit', 'e2e'), steps: [...node, 'npm run test:${{ matrix.suite }}'] } },
    ),
    'jobs for systems made a matrix': jobs(
      {
        linux: [checkout, 'cargo test'],
        windows: { 'runs-on': 'windows-latest', steps: [checkout, 'cargo test'] },
      },
      {
        test: {
          ...matrix('os', 'ubuntu-latest', 'windows-latest'),
          'runs-on': '${{ matrix.os }}',
          steps: [checkout, 'cargo test'],
        },
      },
    ),
    shards: jobs(
      { e2e: [...node, 'npx playwright test'] },
      {
        e2e: {
          ...matrix('shard', 1, 2, 3, 4),
          steps: [...node, 'npx playwright test --shard=${{ matrix.shard }}/4'],
        },
        merge: { needs: 'e2e', if: '!cancelled()', steps: ['npx playwright merge-reports'] },
      },
    ),
    'tests split over jobs': jobs(
      { test: [...python, 'pytest'] },
      { unit: [...python, 'pytest tests/unit'], integration: [...python, 'pytest tests/integration'] },
    ),
    'newer versions of Node': jobs(
      { test: { ...matrix('node', 18, 20), steps: [...node, 'npm test'] } },
      { test: { ...matrix('node', 20, 22), steps: [...node, 'npm test'] } },
    ),
    'an old Python dropped, as the title says': jobs(
      { test: { ...matrix('python', '3.8', '3.9', '3.12'), steps: [...python, 'pytest'] } },
      { test: { ...matrix('python', '3.9', '3.12'), steps: [...python, 'pytest'] } },
      { title: 'Drop support for Python 3.8' },
    ),
    'the end of life of a Node': jobs(
      { test: { ...matrix('node-version', '16.x', '18.x', '20.x'), steps: [...node, 'npm test'] } },
      { test: { ...matrix('node-version', '18.x', '20.x'), steps: [...node, 'npm test'] } },
      { title: 'Require Node 18', body: 'Node 16 is end of life, so drop it.' },
    ),
    'Windows dropped, as the title says': jobs(
      { test: { ...matrix('os', 'ubuntu-latest', 'windows-latest'), steps: [checkout, 'make test'] } },
      { test: { ...matrix('os', 'ubuntu-latest'), steps: [checkout, 'make test'] } },
      { title: 'Drop Windows from the matrix' },
    ),
    'a runner image retired': jobs(
      {
        test: {
          ...matrix('os', 'ubuntu-20.04', 'ubuntu-22.04'),
          'runs-on': '${{ matrix.os }}',
          steps: [checkout, 'make test'],
        },
      },
      {
        test: {
          ...matrix('os', 'ubuntu-22.04', 'ubuntu-24.04'),
          'runs-on': '${{ matrix.os }}',
          steps: [checkout, 'make test'],
        },
      },
    ),
    'a debug step removed': jobs(
      { test: [...node, 'node scripts/print-env.js', 'npm test'] },
      { test: [...node, 'npm test'] },
    ),
    'a benchmark added': jobs(
      { test: [checkout, 'cargo test'] },
      { test: [checkout, 'cargo test'], bench: [checkout, 'cargo bench --no-run'] },
    ),
  });
});
