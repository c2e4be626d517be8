import { expect, test } from '@jest/globals';
import { workflowPath } from '../../src/workflow/workflow-path.ts';

test.each([
  ['.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  ['.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
  ['.github/workflows/a@b.yaml@main', '.github/workflows/a@b.yaml'],
  ['octo-org/octo-repo/.github/workflows/ci.yml@main', '.github/workflows/ci.yml'],
  ['octo-org/rules/.github/workflows/ci.yml@main', null],
  ['dynamic/github-code-scanning/codeql', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%s', (path, expected) => {
  expect(workflowPath(path, { owner: 'octo-org', name: 'octo-repo' })).toBe(expected);
});
