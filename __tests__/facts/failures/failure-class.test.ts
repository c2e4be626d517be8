import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { StepDefinition } from '../../../src/evidence/workflow.ts';
import { judge } from '../../../src/rules/judge.ts';
import {
  annotation,
  evidence,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';
import { fitToSize } from '../../harness/fit.ts';

/** A step that runs this failed, and its log has these lines. */
function failing(script: string, lines: string[], over: Partial<Evidence> = {}, name = 'Do it'): Evidence {
  const failed = job('check', {
    conclusion: 'failure',
    excerpt: { step: name, lines },
    steps: steps('Set up job', { name, conclusion: 'failure' }),
  });
  const defined: StepDefinition = { name, run: script };
  return evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [failed] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('check', { steps: [defined] })] })],
    ...over,
  });
}

const classOf = (world: Evidence): string | undefined => judge(world).failures[0]?.classification;

/** What the tools print. */
const contract: [string, string, string][] = [
  ['jest', 'npm test', '    expect(received).toMatchSnapshot()'],
  ['jest inline', 'npm test', '    expect(received).toMatchInlineSnapshot(snapshot)'],
  ['jest, at the end', 'npm test', ' › 1 snapshot failed.'],
  ['vitest', 'npx vitest run', 'Error: Snapshot `renders 1` mismatched'],
  ['insta', 'cargo test', "snapshot assertion for 'view' failed in line 31"],
  ['syrupy', 'pytest', 'E       assert [+ received] == [- snapshot]'],
  ['pact', 'npm test', 'Error: Pact verification failed - expected interactions did not match actual.'],
  ['oasdiff', './diff', 'error\t[api-path-removed-without-deprecation] at openapi.yaml'],
  [
    'buf',
    'buf lint',
    'proto/a.proto:3:1:Previously present field "2" with name "id" on message "A" was deleted.',
  ],
  ['api-extractor', 'npm run build', 'Warning: You have changed the public API signature for this project.'],
  [
    'cargo-semver-checks',
    './check',
    '     Summary semver requires new major version: 1 major and 0 minor checks failed',
  ],
  ['graphql-inspector', './check', 'error Detected 2 breaking changes'],
];
const environment: [string, string, string][] = [
  [
    'npm ci',
    'npm ci',
    'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
  ],
  ['npm 6', 'npm ci', 'npm ERR! cipm can only install packages with an existing package-lock.json'],
  ['npm engines', 'npm ci', 'npm error code EBADENGINE'],
  [
    'pnpm',
    'pnpm install',
    ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
  ],
  [
    'yarn',
    'yarn install',
    '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
  ],
  [
    'yarn 1',
    'yarn install',
    'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
  ],
  [
    'yarn 1 engines',
    'yarn install',
    'error vite@5.0.0: The engine "node" is incompatible with this module. Expected version ">=18". Got "16.20.2"',
  ],
  [
    'poetry',
    'poetry install',
    'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
  ],
  [
    'uv',
    'uv sync --locked',
    'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
  ],
  [
    'cargo',
    'cargo build --locked',
    'error: the lock file /home/runner/work/a/a/Cargo.lock needs to be updated but --locked was passed to prevent this',
  ],
  [
    'rustc',
    'cargo build',
    'error: package `clap v4.5.0` cannot be built because it requires rustc 1.74 or newer, while the currently active rustc version is 1.70.0',
  ],
  ['go.mod', 'go build ./...', 'go: updates to go.mod needed'],
  [
    'go.sum',
    'go vet ./...',
    'a.go:4:2: missing go.sum entry for module providing package golang.org/x/net/html',
  ],
  ['go', 'go build', 'go: go.mod requires go >= 1.22 (running go 1.21.5; GOTOOLCHAIN=local)'],
  [
    'bundler',
    'bundle install',
    "The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set",
  ],
  [
    'nuget',
    'dotnet build',
    "error NU1004: The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode.",
  ],
  ['pip', 'pip install .', "ERROR: Package 'serena' requires a different Python: 3.8.18 not in '>=3.9'"],
  ['javac', 'mvn test', '    class file has wrong version 61.0, should be 55.0'],
  ['setup-python', './go', "The version '3.7' with architecture 'x64' was not found for Ubuntu 24.04."],
  ['setup-node', './go', "Unable to find Node version '12.x' for platform linux and architecture arm64."],
];

describe('a contract', () => {
  test.each(contract)('%s', (_, script, line) => {
    const world = failing(script, [line]);
    expect(classOf(world)).toBe('contract mismatch');
    expect(classOf(fitToSize(world, 1))).toBe('contract mismatch');
  });

  test.each([
    ['the tool of the step', 'npx pact-provider-verifier --provider shop', 'Do it'],
    ['a tool that compares descriptions', 'oasdiff breaking base.yaml head.yaml', 'Do it'],
    ['the name of the step', './verify.sh', 'Contract tests'],
    ['what is compared', 'npm run compare', 'Check for breaking changes'],
  ])('by %s', (_, script, name) => expect(classOf(failing(script, [], {}, name))).toBe('contract mismatch'));

  test('by the message of a failed test', () => {
    const message = 'Error: expect(received).toMatchSnapshot() Snapshot name: `a 1`';
    const tests = [testResult({ failures: [testFailure('a', { message })] })];
    expect(classOf(failing('npm test', [], { results: results({ tests }) }))).toBe('contract mismatch');
  });

  test.each([
    ['a snapshot that was written', 'npm test', ' › 1 snapshot written.'],
    ['no breaking change', './check', 'Detected 0 breaking changes'],
    ['impact is no pact', 'npm run impact', 'boom'],
  ])('not by %s', (_, script, line) =>
    expect(classOf(failing(script, [line]))).not.toBe('contract mismatch'),
  );
});

describe('environment and tools', () => {
  test.each(environment)('%s', (_, script, line) => {
    const world = failing(script, [line]);
    expect(classOf(world)).toBe('environment or tooling drift');
    expect(classOf(fitToSize(world, 1))).toBe('environment or tooling drift');
  });

  test('what another run cannot fix is no reason to run again', () => {
    const world = failing('npm ci', ['npm error code EBADENGINE']);
    expect(judge(world).verdict.outcome).toBe('blocked');
  });

  test.each([
    [
      'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
    ],
    ['Unable to resolve action `octo/setup@v9`, unable to find version `v9`'],
  ])('an action that is gone: %s', (message) => {
    const failed = job('check', {
      conclusion: 'failure',
      steps: steps({ name: 'Set up job', conclusion: 'failure' }),
      annotations: [annotation(message, { level: 'failure', path: null })],
    });
    const world = evidence({ runs: [run('CI', { conclusion: 'failure', jobs: [failed] })] });
    expect(classOf(world)).toBe('environment or tooling drift');
    expect(judge(world).verdict.outcome).toBe('blocked');
  });

  test.each([
    [
      'a full disk, which the next runner may not have',
      'npm test',
      'OSError: [Errno 28] No space left on device',
    ],
    ['a warning of npm', 'npm test', 'npm warn EBADENGINE Unsupported engine {'],
    ['an assertion beside it', 'pytest', 'E   AssertionError: lock'],
  ])('not %s', (_, script, line) =>
    expect(classOf(failing(script, [line]))).not.toBe('environment or tooling drift'),
  );
});

test('a failed step is what it does, also when an earlier one has its name', () => {
  const checks = [
    { name: 'Check', run: 'pip install .' },
    { name: 'Check', run: 'ruff check .' },
  ];
  const failed = job('check', {
    conclusion: 'failure',
    steps: steps('Check', { name: 'Check', conclusion: 'failure' }),
  });
  const world = evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [failed] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('check', { steps: checks })] })],
  });
  expect(classOf(world)).toBe('policy violation (lint)');
});
