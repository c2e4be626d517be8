import type { JobSpec } from '../../fake/world.ts';
import { after } from '../times.ts';
import {
  baseRun,
  baseTime,
  ciFile,
  ciPath,
  ciRun,
  headCommit,
  headTime,
  job,
  packageCommit,
  type Scenario,
  workflowFile,
} from './scenario.ts';

/** Two packages with a workflow each; the change touches one of them. */
export function monorepo(): Scenario {
  const on = (folder: string) => `on:\n  pull_request:\n    paths: ['packages/${folder}/**']\n`;
  const api = workflowFile('API', on('api'), { api: 'npm test -w api' });
  const web = workflowFile('Web', on('web'), { web: 'npm test -w web' });
  return {
    name: 'monorepo with path filters',
    world: {
      commits: {
        main: packageCommit(
          { '.github/workflows/api.yml': api, '.github/workflows/web.yml': web },
          {
            'packages/api/index.js': 'export const limit = 10;\n',
            'packages/web/index.js': 'export const title = "Options";\n',
          },
        ),
        head: {
          parents: ['main'],
          date: '2026-05-06T09:58:00Z',
          message: 'Raise the limit\n',
          files: { 'packages/api/index.js': 'export const limit = 20;\n' },
        },
      },
      branches: { main: 'main', 'm05-limit': 'head' },
      runs: [
        ciRun({
          id: 7501,
          workflow: '.github/workflows/api.yml',
          event: 'pull_request',
          head: 'head',
          branch: 'm05-limit',
          jobs: [job(75011, 'api', 'npm test -w api')],
        }),
      ],
      pulls: [{ number: 21, title: 'M05: Raise the limit', headBranch: 'm05-limit', base: 'main' }],
    },
    runId: 7501,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

const matrixFile = `name: CI

on:
  push:
    branches: [main]
  pull_request:

jobs:
  test:
    runs-on: ubuntu-latest
    continue-on-error: \${{ matrix.experimental == true }}
    strategy:
      fail-fast: false
      matrix:
        node: [20, 22]
        include:
          - node: 25
            experimental: true
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
      - run: npm test
`;

/** A matrix with an experimental leg that fails on the head as it does on `main`; the run succeeds. */
export function matrix(): Scenario {
  const legs = (id: number, startedAt: string): JobSpec[] => [
    job(id, 'test (20)', 'npm test', { startedAt }),
    job(id + 1, 'test (22)', 'npm test', { startedAt }),
    job(id + 2, 'test (25, true)', 'npm test', {
      startedAt,
      conclusion: 'failure',
      annotations: [
        { level: 'failure', message: 'Process completed with exit code 1.', path: '.github', line: 14 },
      ],
    }),
  ];
  return {
    name: 'matrix with an experimental leg that fails, as on the base',
    world: {
      commits: { main: packageCommit({ [ciPath]: matrixFile }), head: headCommit },
      branches: { main: 'main', 'm06-empty-text': 'head' },
      runs: [
        { ...baseRun, conclusion: 'success', jobs: legs(70011, after(baseTime, 4)) },
        ciRun({
          id: 7601,
          event: 'pull_request',
          head: 'head',
          branch: 'm06-empty-text',
          conclusion: 'success',
          jobs: legs(76011, after(headTime, 4)),
        }),
      ],
      pulls: [{ number: 22, title: 'M06: Empty text', headBranch: 'm06-empty-text', base: 'main' }],
    },
    runId: 7601,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

/** The tests failed, and passed when only the failed jobs were run again: the second attempt holds them alone. */
export function rerun(): Scenario {
  const again = after(headTime, 600);
  return {
    name: 're-run of the failed jobs that passes',
    world: {
      commits: { main: packageCommit({ [ciPath]: ciFile }), head: headCommit },
      branches: { main: 'main', 'm07-empty-text': 'head' },
      runs: [
        baseRun,
        ciRun({
          id: 7701,
          event: 'pull_request',
          head: 'head',
          branch: 'm07-empty-text',
          createdAt: headTime,
          startedAt: again,
          attempt: 2,
          attempts: { 1: { startedAt: headTime, conclusion: 'failure' } },
          conclusion: 'success',
          jobs: [
            job(77011, 'lint', 'npm run lint', { attempt: 1 }),
            job(77012, 'test', 'npm test', { attempt: 1, conclusion: 'failure' }),
            job(77013, 'test', 'npm test', { attempt: 2, startedAt: after(again, 4) }),
          ],
        }),
      ],
      pulls: [{ number: 23, title: 'M07: Empty text', headBranch: 'm07-empty-text', base: 'main' }],
    },
    runId: 7701,
    outcome: 'debt',
    ciStatus: 'green',
  };
}
