import { describe, expect, test } from '@jest/globals';
import { tasksOf } from '../../src/diff/tasks.ts';
import { changedFile } from '../builders/evidence.ts';
import { type Change, CI, CI_PATH, changing, found, withSteps } from './guardrail-files.ts';

/** What stands behind the names that workflows call: scripts of `package.json`, targets of make, options of pytest. */

const workflow = CI.replace('    defaults:\n      run:\n        working-directory: web\n', '').replace(
  'cargo test --workspace',
  'make test',
);

/** A pull request with one patch, as lines with their signs. */
function patching(path: string, lines: string[], more: Partial<Change> = {}) {
  const patch = ['@@ -1,9 +1,9 @@', ...lines].join('\n');
  const tasks = tasksOf(path, patch);
  const world = changing({ files: { [CI_PATH]: { before: workflow } }, changed: [], ...more });
  const file = changedFile(path, tasks.length === 0 ? {} : { tasks });
  return { ...world, changes: { ...world.changes, files: [file] } };
}

const script = (before: string, after: string, name = 'test') => [
  '   "scripts": {',
  `-    "${name}": ${JSON.stringify(before)},`,
  `+    "${name}": ${JSON.stringify(after)},`,
];
const recipe = (before: string, after: string) => [' test: build', `-\t${before}`, `+\t${after}`];
const addopts = (before: string, after: string) => [
  ' [pytest]',
  `-addopts = ${before}`,
  `+addopts = ${after}`,
];

/** An entry of a list of options is gone, the beginning of which stands behind the hunk. */
const listed = (entry: string) => ['     "-ra",', `-    "${entry}",`, '     "-v",', ' ]'];

type Row = [what: string, path: string, lines: string[], found: string[]];

const weaker: Row[] = [
  ['a test script that ends well', 'package.json', script('jest', 'exit 0'), ['check removed: blocked']],
  [
    'a test script that prints',
    'package.json',
    script('vitest run', 'echo "no tests"'),
    ['check removed: blocked'],
  ],
  ['a test script that does nothing', 'package.json', script('mocha', 'true'), ['check removed: blocked']],
  ['a test script of another package', 'web/package.json', script('jest', 'exit 0'), []],
  [
    'its failure hidden',
    'package.json',
    script('jest --ci', 'jest --ci || true'),
    ['failure hidden: blocked'],
  ],
  ['its failure passed over', 'package.json', script('jest', 'jest; exit 0'), ['failure hidden: blocked']],
  [
    'no tests are enough',
    'package.json',
    script('jest', 'jest --passWithNoTests'),
    ['threshold lowered: debt'],
  ],
  [
    'fewer tests',
    'package.json',
    script('jest', 'jest --testPathIgnorePatterns=e2e'),
    ['ignore-list grown: debt'],
  ],
  ['a folder alone', 'package.json', script('vitest run', 'vitest run src/unit'), ['command narrowed: debt']],
  [
    'a folder less, in two scripts',
    'package.json',
    [
      ...script('eslint src test', 'eslint src'),
      '-    "test:fix": "eslint --fix src test",',
      '+    "test:fix": "eslint --fix src",',
    ],
    ['command narrowed: debt'],
  ],
  [
    'a script that is named after a check',
    'package.json',
    script('vite build && node --no-warnings scripts/lint-links.ts', 'vite build'),
    ['check removed: debt'],
  ],
  ['one of two checks', 'package.json', script('eslint . && jest', 'eslint .'), ['check removed: debt']],
  ['a linter in place of tests', 'package.json', script('jest', 'eslint .'), ['check removed: debt']],
  ['a target that prints', 'Makefile', recipe('phpunit -v', '@echo ok'), ['check removed: blocked']],
  [
    'a target whose failure make ignores',
    'Makefile',
    recipe('phpunit -v', '-phpunit -v'),
    ['failure hidden: blocked'],
  ],
  [
    'a target that ends well',
    'Makefile',
    recipe('phpunit -v', 'phpunit -v; true'),
    ['failure hidden: blocked'],
  ],
  [
    'a target that runs something else in each folder',
    'Makefile',
    recipe('go test -race ./...', '@$(foreach dir,$(DIRS),(cd $(dir) && go vet ./...) &&) true'),
    ['check removed: debt'],
  ],
  [
    'a target that runs it in each folder, whatever becomes of it',
    'Makefile',
    recipe('go test -race ./...', '@$(foreach dir,$(DIRS),(cd $(dir) && go test -race ./...);) true'),
    ['failure hidden: blocked'],
  ],
  ['options of pytest', 'pytest.ini', addopts('-ra', '-ra -k "not slow"'), ['ignore-list grown: debt']],
  [
    'an ignored file',
    'pyproject.toml',
    addopts('"-ra"', '"-ra --ignore=tests/test_a.py"'),
    ['ignore-list grown: debt'],
  ],
  [
    'folders of pytest',
    'pytest.ini',
    [' [pytest]', '-testpaths = tests', '+testpaths = tests/unit'],
    ['command narrowed: debt'],
  ],
];

const same: Row[] = [
  [
    'a target that runs it in each folder',
    'Makefile',
    [
      ' test: build',
      '-\tgo test -race -coverpkg=./... ./...',
      '-\tgo tool cover -html=cover.out',
      '+\t@$(foreach dir,$(COVER_DIRS), ( \\',
      '+\t\tcd $(dir) && \\',
      '+\t\tgo test -race -coverpkg=./... ./... \\',
      '+\t\t&& go tool cover -html=cover.out) &&) true',
    ],
    [],
  ],
  ['another runner', 'package.json', script('jest', 'vitest run'), []],
  [
    'something else for a script, and one that makes',
    'package.json',
    script('vite build && node scripts/lint-links.ts', 'vite build && links --all'),
    [],
  ],
  [
    'a script that makes something',
    'package.json',
    script('vite build && node scripts/make-links.ts', 'vite build'),
    [],
  ],
  ['a runner that is not known', 'package.json', script('mocha', 'run-my-tests --all'), []],
  ['a task runner', 'package.json', script('jest', 'turbo run test'), []],
  [
    'in two scripts',
    'package.json',
    [
      ...script('jest', 'npm run test:unit && npm run test:e2e'),
      '+    "test:unit": "jest unit",',
      '+    "test:e2e": "jest e2e",',
    ],
    [],
  ],
  [
    'moved into a script of its own',
    'package.json',
    [...script('tsc --noEmit && jest', 'jest'), '+    "types": "tsc --noEmit",'],
    [],
  ],
  ['with coverage', 'package.json', script('mocha', 'c8 mocha'), []],
  ['without a wrapper', 'package.json', script('cross-env NODE_ENV=test jest', 'jest'), []],
  ['more options', 'package.json', script('jest', 'jest --ci --coverage --maxWorkers=2'), []],
  ['a script that no workflow calls', 'package.json', script('jest --watch', 'exit 0', 'watch'), []],
  ['what prepares', 'package.json', script('rimraf dist && tsc', 'rm -rf dist && tsc', 'build'), []],
  ['a hook', 'package.json', script('husky', 'husky || true', 'prepare'), []],
  [
    'a dependency',
    'package.json',
    ['   "devDependencies": {', '-    "test": "^1.0.0",', '+    "test": "^2.0.0",'],
    [],
  ],
  [
    'a dependency whose block is not shown',
    'package.json',
    ['-    "jest": "^29.0.0",', '+    "jest": "^30.0.0",'],
    [],
  ],
  [
    'a description',
    'package.json',
    ['-  "test": "pytest",', '+  "test": "exit 0",', '   "dependencies": {'].slice(2),
    [],
  ],
  ['through another runner', 'Makefile', recipe('pytest -q', 'uv run pytest -q'), []],
  ['through a variable', 'Makefile', recipe('pytest -q', '$(PYTEST) -q'), []],
  ['what the target needs', 'Makefile', ['-test:', '-\tpytest', '+test: unit smoke'], []],
  ['a cleanup that may fail', 'Makefile', recipe('rm -rf out', '-rm -rf out'), []],
  ['other options of pytest', 'pytest.ini', addopts('-ra', '-ra --strict-markers -n auto'), []],
  [
    'options that move into a list',
    'pyproject.toml',
    ['-addopts = "-ra --doctest-modules"', '+addopts = [', '+    "-ra",', '+    "--doctest-modules",', '+]'],
    [],
  ],
  [
    'another entry in a list of options',
    'pyproject.toml',
    [' addopts = [', '     "--doctest-modules",', '-    "-v",', '+    "--durations=5",', ' ]'],
    [],
  ],
  [
    'entries of another list',
    'pyproject.toml',
    [' addopts = ["-ra"]', ' markers = [', '-    "--doctest-modules",', ' ]'],
    [],
  ],
  [
    'one folder more',
    'pytest.ini',
    [' [pytest]', '-testpaths = tests', '+testpaths = tests integration'],
    [],
  ],
];

describe('what workflows call', () => {
  test.each(weaker)('%s', (_, path, lines, expected) => {
    expect(found(patching(path, lines))).toEqual(expected);
  });

  test.each(same)('unchanged: %s', (_, path, lines, expected) => {
    expect(found(patching(path, lines))).toEqual(expected);
  });

  test('counts less where no merge needs the job that calls it', () => {
    const world = patching('package.json', script('jest', 'exit 0'), { requires: ['other'] });
    expect(found(world)).toEqual(['check removed: debt']);
  });

  test('is a debt where the author says so, and blocks where a stranger does', () => {
    const lines = script('jest', 'exit 0');
    const title = 'Drop jest from the test script';
    expect(found(patching('package.json', lines, { title }))).toEqual(['check removed: debt']);
    expect(found(patching('package.json', lines, { title, fork: true }))).toEqual(['check removed: blocked']);
  });

  test('in a folder in which a step works', () => {
    const files = { [CI_PATH]: { before: CI } };
    expect(found(patching('web/package.json', script('jest', 'exit 0'), { files }))).toEqual([
      'check removed: blocked',
    ]);
    expect(found(patching('package.json', script('jest', 'exit 0'), { files }))).toEqual([]);
  });
});

describe('a patch', () => {
  test.each([
    ['a line that is cut', [`-    "test": "jest",`, `+    "test": "jest ${'x'.repeat(500)}",`]],
    ['a script that is removed', ['   "scripts": {', '-    "test": "jest",']],
    ['no JSON', [`-    "test": "jest",`, '+    "test": "\\x",']],
    ['the same command', script('jest', 'jest')],
  ])('tells nothing: %s', (_, lines) => {
    expect(tasksOf('package.json', ['@@ -1,3 +1,3 @@', ...lines].join('\n'))).toEqual([]);
  });

  test('masks secrets', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const [task] = tasksOf(
      'package.json',
      ['@@ -1,3 +1,3 @@', ...script('jest', `TOKEN=${token} jest`)].join('\n'),
    );
    expect(task?.after).toBe('TOKEN=*** jest');
  });

  test('of a Makefile names the target that git prints behind the hunk', () => {
    const patch = '@@ -9,3 +9,3 @@ test: build\n \tcd src\n-\tpytest\n+\ttrue';
    expect(tasksOf('Makefile', patch)).toEqual([
      { name: 'test', before: 'cd src\npytest', after: 'cd src\ntrue' },
    ]);
  });
});

describe('options that pytest always gets', () => {
  const calling = (...steps: string[]): Partial<Change> => ({
    files: { '.github/workflows/one.yml': { before: withSteps(...steps) } },
  });
  const lost = ['threshold lowered: debt'];

  test.each([
    ['in a line', addopts('-ra --doctest-modules', '-ra')],
    ['in lines of their own', [' addopts =', '     -ra', '-    --doctest-modules', '     -v']],
    ['in a list', [' addopts = [', ...listed('--doctest-modules')]],
    ['and all of them', ['-addopts = --doctest-modules', ' testpaths = tests']],
  ])('and one of them is gone, %s', (_, lines) => {
    expect(found(patching('pytest.ini', lines, calling('run: pytest')))).toEqual(lost);
  });

  test('in a list that begins above what the patch shows', () => {
    const patch = ['@@ -40,4 +40,3 @@ addopts = [', ...listed('--doctest-modules')].join('\n');
    expect(tasksOf('pyproject.toml', patch)).toEqual([
      { name: 'addopts', before: 'pytest -ra --doctest-modules -v', after: 'pytest -ra -v' },
    ]);
  });

  test.each([
    ['a target', 'run: make test'],
    ['an environment', 'run: nox -s tests'],
    ['a script', 'run: ./ci/test.sh'],
    ['a script of npm', 'run: npm test'],
    ['a target that stands for all', 'run: make ci'],
  ])('also behind %s', (_, step) => {
    expect(found(patching('pytest.ini', addopts('-ra --doctest-modules', '-ra'), calling(step)))).toEqual(
      lost,
    );
  });

  test('are told, and no more, where nothing is known to run tests', () => {
    const world = patching(
      'pytest.ini',
      addopts('-ra --doctest-modules', '-ra'),
      calling('run: ruff check .'),
    );
    expect(found(world)).toEqual(['threshold lowered: note']);
  });
});
