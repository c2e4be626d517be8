import { describe, expect, test } from '@jest/globals';
import { indexChecks } from '../../../src/facts/checks/check-index.ts';
import { checksNamed, findChecks } from '../../../src/facts/checks/match.ts';
import { jobRow, stepRow, workflowRows } from '../../builders/rows.ts';

const index = indexChecks([
  workflowRows('Linter', [jobRow('ruff'), jobRow('eslint')]),
  workflowRows('Smoke Tests', [
    jobRow('smoke tests', { steps: [stepRow('Verify base branch'), stepRow('Build'), stepRow('Run tests')] }),
  ]),
  workflowRows('CI', [
    jobRow('test (3.10)'),
    jobRow('test (3.11)'),
    jobRow('build'),
    jobRow('cli'),
    jobRow('api'),
  ]),
]);

const named = (text: string): string[] => [...new Set(findChecks(text, index).map(({ name }) => name))];

describe('findChecks', () => {
  test.each([
    ['Smoke tests pass; context is additive only', ['Smoke Tests', 'smoke tests']],
    ['txt2img/img2img: Smoke tests pass', ['Smoke Tests', 'smoke tests']],
    ['txt2img/img2img smoke tests pass', ['Smoke Tests', 'smoke tests']],
    ['Response schema and save paths exercised by the Smoke tests', ['Smoke Tests', 'smoke tests']],
    ['ruff and eslint pass; no new lint issues', ['ruff', 'eslint']],
    ['`ruff`', ['ruff']],
    ['`test`', ['test (3.10)', 'test (3.11)']],
    ['build passes', ['build']],
    ['the build job is green', ['build']],
    ['CI is green', ['CI']],
    ['all of CI must pass', ['CI']],
    ['Linter workflow passes', ['Linter']],
    ['Linter and Smoke Tests green on the pull request', ['Linter', 'Smoke Tests', 'smoke tests']],
    ['build, test and api pass', ['test (3.10)', 'test (3.11)', 'build', 'api']],
    ['api check', ['api']],
    ['Verify base branch', ['Verify base branch']],
  ])('%s names %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  test.each([
    'No CLI changes',
    'No CLI changes: no change to `modules/cmd_args.py`',
    'CLI behavior unchanged',
    'The API contract stays as it is',
    'Save paths and format unchanged',
    'shared.* unchanged; extensions unaffected (code review)',
    'Existing tests pass',
    'Unit tests build on the same fixtures',
    'No smoke tests removed',
    'Smoke tests unchanged',
    'We build the package by hand',
    'ruff configuration unchanged',
    'Smoke testsuite passes',
    'Quality Tests green after the merge',
    'a test of the new path',
    'we run tests by hand',
    'build, test and deploy by hand',
    '',
  ])('%s names nothing', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('checksNamed', () => {
  test.each([
    ['smoke tests', ['Smoke Tests', 'smoke tests']],
    ['test', ['test (3.10)', 'test (3.11)']],
    ['test (3.10)', ['test (3.10)']],
    ['smoke', []],
  ])('%s', (name, names) => {
    expect(checksNamed(name, index).map((check) => check.name)).toEqual(names);
  });
});
