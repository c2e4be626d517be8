import { describe, expect, test } from '@jest/globals';
import { programsIn, tasksOf } from '../../src/diff/tasks.ts';
import { changedFile } from '../builders/evidence.ts';
import { changing, found, running, using, withSteps } from './guardrail-files.ts';

/** Scripts and actions of the repository that a workflow calls, and files into which a check moves. */

const PATH = '.github/workflows/one.yml';

/** A pull request with one patch of a file that the workflow calls. */
function patching(path: string, header: string, lines: string[], ...steps: string[]): string[] {
  const patch = [header, ...lines].join('\n');
  const tasks = tasksOf(path, patch);
  const world = changing({ files: { [PATH]: { before: withSteps(...steps) } }, changed: [] });
  const file = changedFile(path, tasks.length === 0 ? {} : { tasks });
  return found({ ...world, changes: { ...world.changes, files: [file] } });
}

const WHOLE = '@@ -1,9 +1,9 @@';
const PART = '@@ -20,9 +20,9 @@ main() {';
const script = (header: string, lines: string[], run = './ci/test.sh') =>
  patching('ci/test.sh', header, lines, running(run));

describe('a script that a workflow calls', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'hides a failure',
      WHOLE,
      [' #!/bin/bash', ' set -e', '-pytest', '+pytest || true'],
      ['failure hidden: blocked'],
    ],
    [
      'no longer stops',
      WHOLE,
      [' #!/bin/sh', '-set -e', ' pytest', ' echo done'],
      ['failure hidden: blocked'],
    ],
    ['prints', WHOLE, [' #!/bin/bash -e', '-pytest', '+echo ok'], ['check removed: blocked']],
    [
      'skips a part',
      PART,
      ['   npm ci', '-  npm test', '-  npm run lint', '+  npm test', '   date'],
      ['check removed: debt'],
    ],
    [
      'hides a failure in a part',
      PART,
      [' x=1', '-  pytest', '+  pytest || :', '   date', '   date', '   date'],
      ['failure hidden: debt'],
    ],
    [
      'asks for less',
      PART,
      [' x=1', '-  pytest --cov-fail-under=80', '+  pytest --cov-fail-under=60'],
      ['threshold lowered: debt'],
    ],
    ['leaves tests out', PART, ['-  pytest', '+  pytest --ignore=tests/slow'], ['ignore-list grown: debt']],
  ])('%s', (_, header, lines, expected) => {
    expect(script(header, lines)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['is stricter', WHOLE, [' #!/bin/bash', '+set -e', ' pytest', ' echo done']],
    ['runs more', WHOLE, [' set -e', ' pytest', '+mypy src']],
    ['prepares otherwise', WHOLE, [' set -e', '-npm ci', '+npm ci || true', ' npm test']],
    ['cannot be read', PART, ['-  pytest "', '+  pytest "tests', '   date']],
    ['is a part without its beginning', PART, ['-  pytest', '+  pytest tests', '   echo done']],
    ['shows no check', PART, ['-  mkdir out', '+  mkdir -p out']],
  ])('%s', (_, header, lines) => {
    expect(script(header, lines)).toEqual([]);
  });

  test.each([
    ['bash ci/test.sh'],
    ['sh -e ./ci/test.sh'],
    ['xvfb-run -a ./ci/test.sh --all'],
    ['cd . && ci/test.sh'],
  ])('by %s', (run) => {
    expect(script(WHOLE, [' set -e', '-pytest', '+pytest || true'], run)).toEqual([
      'failure hidden: blocked',
    ]);
  });

  test('or does not', () => {
    expect(script(WHOLE, [' set -e', '-pytest', '+pytest || true'], './ci/other.sh')).toEqual([]);
    expect(script(WHOLE, [' set -e', '-pytest', '+pytest || true'], 'pytest')).toEqual([]);
  });
});

describe('an action of the repository', () => {
  const steps = (...lines: string[]): string[] => [
    ' runs:',
    '   using: composite',
    '   steps:',
    '     - name: Lint',
    ...lines,
  ];
  const action = (lines: string[], header = WHOLE) =>
    patching('.github/actions/lint/action.yml', header, lines, using('./.github/actions/lint'));

  test.each<[string, string[], string[]]>([
    [
      'tolerates a failure',
      steps('+      continue-on-error: true', '       run: ruff check .', '       shell: bash'),
      ['failure tolerated: blocked'],
    ],
    [
      'hides a failure',
      steps('-      run: ruff check .', '+      run: ruff check . || true', '       shell: bash'),
      ['failure hidden: blocked'],
    ],
    [
      'runs nothing',
      steps('-      run: ruff check .', '+      run: echo ok', '       shell: bash'),
      ['check removed: blocked'],
    ],
    [
      'asks for less',
      steps('-      run: ruff check .', '+      run: ruff check . --exit-zero', '       shell: bash'),
      ['threshold lowered: debt'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(action(lines)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['is renamed', steps('-      id: a', '+      id: b', '       run: ruff check .', '       shell: bash')],
    ['is no action with steps', [' runs:', '-  using: node16', '+  using: node20', '   main: index.js']],
    [
      'begins within a step',
      ['-        ruff check .', '+        ruff check . || true', '       shell: bash'],
    ],
  ])('%s', (_, lines) => {
    expect(action(lines)).toEqual([]);
  });

  test('that nothing uses', () => {
    const lines = steps('-      run: ruff check .', '+      run: echo ok', '       shell: bash');
    expect(patching('.github/actions/lint/action.yml', WHOLE, lines, running('npm test'))).toEqual([]);
  });
});

describe('a check that moves into a file which a job calls anyway', () => {
  const moved = (path: string, patch: string[], call: string, check = 'ruff check .') => {
    const programs = programsIn(path, [WHOLE, ...patch].join('\n'));
    const world = changing({
      files: {
        [PATH]: {
          before: withSteps(running(call), running(check)),
          after: withSteps(running(call)),
        },
      },
      changed: [],
    });
    const file = changedFile(path, { programs });
    return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, file] } });
  };

  test.each([
    [
      'a hook',
      '.pre-commit-config.yaml',
      ['+  - repo: https://github.com/astral-sh/ruff-pre-commit', '+      - id: ruff'],
      'pre-commit run -a',
    ],
    ['a tox environment', 'tox.ini', ['+[testenv:lint]', '+commands = ruff check .'], 'tox'],
    ['a nox session', 'noxfile.py', ['+    session.run("ruff", "check", ".")'], 'nox -s all'],
    ['a target of make', 'Makefile', ['+\truff check .'], 'make test'],
    ['a recipe of just', 'justfile', ['+    ruff check .'], 'just check'],
    ['a task', 'Taskfile.yml', ['+      - ruff check .'], 'task ci'],
    ['a script of a package', 'package.json', ['+    "lint:py": "ruff check .",'], 'npm test'],
    ['a script', 'ci/all.sh', ['+ruff check .'], './ci/all.sh'],
    ['a task of poe', 'pyproject.toml', ['+lint = "ruff check ."'], 'poe all'],
  ])('%s', (_, path, patch, call) => {
    expect(moved(path, patch, call)).toEqual([]);
  });

  test.each([
    ['a file that nothing calls', 'tox.ini', ['+commands = ruff check .'], 'npm test'],
    ['a comment', 'Makefile', ['+# ruff check .'], 'make test'],
    ['what was there', 'Makefile', ['-\truff check .', '+\truff check src'], 'make test'],
    ['another tool', 'Makefile', ['+\tmypy src'], 'make test'],
    ['another script', 'ci/other.sh', ['+ruff check .'], './ci/all.sh'],
  ])('but not %s', (_, path, patch, call) => {
    expect(moved(path, patch, call)).toEqual(['check removed: blocked']);
  });
});
