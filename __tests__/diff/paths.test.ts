import { expect, test } from '@jest/globals';
import { kindOf } from '../../src/diff/paths.ts';

test.each([
  ['modules/processing.py', 'code'],
  ['Dockerfile', 'code'],
  ['src/latest.ts', 'code'],
  ['src/contest.ts', 'code'],
  ['src/Contest.java', 'code'],
  ['test/smoke/test_txt2img.py', 'test'],
  ['src/app.test.ts', 'test'],
  ['pkg/server_test.go', 'test'],
  ['src/test/java/AppTest.java', 'test'],
  ['spec/models/user_spec.rb', 'test'],
  ['conftest.py', 'test'],
  ['package-lock.json', 'lock file'],
  ['web/yarn.lock', 'lock file'],
  ['go.sum', 'lock file'],
  ['src/__snapshots__/a.ts.snap', 'snapshot'],
  ['docs/guide.md', 'documentation'],
  ['docs/logo.svg', 'documentation'],
  ['README', 'documentation'],
  ['.github/workflows/ci.yml', 'workflow'],
  ['action.yml', 'workflow'],
  ['.github/dependabot.yml', 'configuration'],
  ['pyproject.toml', 'configuration'],
  ['.gitignore', 'configuration'],
  ['assets/logo.png', 'other'],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});
