import { describe, expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { between, changing, command, found, running, withSteps } from './guardrail-files.ts';

/** Packages that are installed by the lock file, which fails where that does not fit, or without it. */

describe('a lock file that does not fit no longer fails the job', () => {
  test.each([
    ['npm ci', 'npm install'],
    ['npm ci --ignore-scripts', 'npm i --ignore-scripts'],
    ['yarn install --frozen-lockfile', 'yarn install'],
    ['yarn --frozen-lockfile', 'yarn'],
    ['bun install --frozen-lockfile', 'bun install'],
    ['bun ci', 'bun install'],
    ['bundle install --frozen', 'bundle install'],
    ['uv sync --locked --all-extras', 'uv sync --all-extras'],
    ['pipenv install --deploy', 'pipenv install'],
    ['pipenv sync', 'pipenv install'],
    ['dotnet restore --locked-mode', 'dotnet restore'],
    ['mix deps.get --check-locked', 'mix deps.get'],
    ['pod install --deployment', 'pod install'],
    ['pixi install --locked', 'pixi install'],
    ['deno install --frozen', 'deno install'],
    ['cargo fetch --locked', 'cargo fetch'],
    ['pip install --require-hashes -r requirements.txt', 'pip install -r requirements.txt'],
  ])('%s → %s', (before, after) => {
    const all = (install: string): string => withSteps(running(install), running('npm test'));
    expect(between(all(before), all(after))).toEqual(['threshold lowered: debt']);
    expect(between(all(after), all(before))).toEqual([]);
    expect(between(all(before), all(before))).toEqual([]);
  });

  test('in the folder of a step', () => {
    const all = (install: string): string =>
      withSteps('run: npm ci', `run: ${install}\nworking-directory: web`, 'run: npm test');
    expect(between(all('npm ci'), all('npm install'))).toEqual(['threshold lowered: debt']);
  });

  test('is a note where the author says so', () => {
    const title = 'Drop `--frozen-lockfile`';
    expect(command('yarn install --frozen-lockfile', 'yarn install', { title })).toEqual([
      'threshold lowered: note',
    ]);
  });
});

describe('it still does, or there is none', () => {
  test.each([
    ['in the form of a newer version', 'yarn install --frozen-lockfile', 'yarn install --immutable'],
    ['which fails on CI anyway', 'pnpm install --frozen-lockfile', 'pnpm install'],
    ['by another package manager', 'npm ci', 'pnpm install'],
    ['of one package', 'npm ci', 'npm ci && npm install --global npm@11'],
    ['of one package by name', 'npm ci', 'npm ci && npm install left-pad'],
    ['both were there', 'npm ci && npm install', 'npm install'],
    ['with other options', 'npm ci', 'npm ci --no-audit --prefer-offline'],
  ])('%s', (_, before, after) => {
    const all = (install: string): string => withSteps(running(install), running('npm test'));
    expect(between(all(before), all(after))).toEqual([]);
  });

  test('the lock file goes with the change', () => {
    const all = (install: string): string => withSteps(running(install), running('npm test'));
    const files = { '.github/workflows/one.yml': { before: all('npm ci'), after: all('npm install') } };
    const world = changing({ files });
    const removed = changedFile('package-lock.json', { status: 'removed' });
    const changes = { ...world.changes, files: [...world.changes.files, removed] };
    expect(found({ ...world, changes })).toEqual([]);
  });
});
