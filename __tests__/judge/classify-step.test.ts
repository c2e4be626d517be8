import { expect, test } from '@jest/globals';
import { classifyName, classifyStep } from '../../src/judge/classify-step.ts';

test.each([
  ['Checkout Code', { uses: 'actions/checkout@v4' }, 'set-up'],
  ['Run actions/checkout@v4', null, 'set-up'],
  ['Set up Python 3.10', { uses: 'actions/setup-python@v5' }, 'set-up'],
  ['Set up job', null, 'set-up'],
  ['Initialize containers', null, 'set-up'],
  ['Install Ruff', { run: 'pip install ruff==0.6.9' }, 'set-up'],
  ['Install test dependencies', null, 'set-up'],
  ['Log in', { uses: 'docker/login-action@v3' }, 'set-up'],
  ['Run Ruff', { run: 'ruff check .' }, 'lint'],
  ['Run npm run lint', null, 'lint'],
  ['Style', { run: 'ruff format --check' }, 'format'],
  ['Check', { run: 'npx tsc --noEmit' }, 'types'],
  ['Run mypy', null, 'types'],
  ['Dependency scan', { run: 'pip-audit -r requirements.txt' }, 'security'],
  ['Dependency review', { uses: 'actions/dependency-review-action@v4' }, 'security'],
  ['Analyze', { uses: 'github/codeql-action/analyze@v3' }, 'security'],
  ['Run smoke tests', { run: 'python -m pytest test/smoke -v' }, 'tests'],
  ['All', { run: 'pip install pytest\npytest' }, 'tests'],
  ['Unit', { run: 'go test ./...' }, 'tests'],
  ['Run npm test', null, 'tests'],
  ['Coverage gate', { run: 'python -m coverage report --fail-under=40' }, 'coverage'],
  ['Compile', { run: 'cargo build --release' }, 'build'],
  ['Publish', { uses: 'pypa/gh-action-pypi-publish@v1' }, 'deploy'],
  ['Upload main app output', { uses: 'actions/upload-artifact@v4' }, 'report'],
  ['Start test server', null, 'set-up'],
  ['Smoke startup', { run: 'python launch.py' }, 'tests'],
  ['Say hello', { run: 'echo hello # pytest' }, 'other'],
] as const)('%s %j is %s', (name, definition, kind) => {
  expect(classifyStep(name, definition)).toBe(kind);
});

test.each([
  ['ruff', 'lint'],
  ['smoke tests', 'tests'],
  ['Linter', 'lint'],
  ['CodeQL', 'security'],
  ['build (ubuntu)', 'build'],
  ['docs', 'other'],
] as const)('the name %s means %s', (name, kind) => {
  expect(classifyName(name)).toBe(kind);
});
