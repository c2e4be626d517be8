import { describe, expect, test } from '@jest/globals';
import { tasksOf } from '../../src/diff/tasks.ts';
import { changedFile } from '../builders/evidence.ts';
import { settling } from './changed-settings.ts';
import { changing, found, withSteps } from './guardrail-files.ts';

/** Tasks that run other tasks and commands, each tool's as its makers document it: what a task no longer does. */

const PATH = '.github/workflows/one.yml';

/** What a change of a file of tasks comes to, where a workflow runs this command. */
const chained = (step: string, path: string, before: string, after: string): string[] =>
  found(settling([[path, before, after]], { files: { [PATH]: { before: withSteps(`run: ${step}`) } } }));

/** The same of a patch, as lines with their signs. */
function patched(step: string, path: string, lines: string[]): string[] {
  const tasks = tasksOf(path, ['@@ -1,9 +1,9 @@', ...lines].join('\n'));
  const world = changing({ files: { [PATH]: { before: withSteps(`run: ${step}`) } }, changed: [] });
  const file = changedFile(path, tasks.length === 0 ? {} : { tasks });
  return found({ ...world, changes: { ...world.changes, files: [file] } });
}

type Row = [what: string, step: string, path: string, before: string, after: string];

const lost: Row[] = [
  [
    'a needed task of pixi',
    'pixi run ci',
    'pixi.toml',
    '[tasks]\nci = { depends-on = ["lint", "test"] }\n',
    '[tasks]\nci = { depends-on = ["test"] }\n',
  ],
  [
    'a needed task of pixi beside a command',
    'pixi run ci',
    'pixi.toml',
    '[tasks]\nci = { cmd = "pytest", depends-on = ["lint"] }\n',
    '[tasks]\nci = { cmd = "pytest" }\n',
  ],
  [
    'an option of a command of pixi',
    'pixi run lint',
    'pyproject.toml',
    '[tool.pixi.tasks]\nlint = "eslint --max-warnings 0 ."\n',
    '[tool.pixi.tasks]\nlint = "eslint ."\n',
  ],
  [
    'a needed task of Task',
    'task ci',
    'Taskfile.yml',
    'version: 3\ntasks:\n  ci:\n    deps: [lint, test]\n',
    'version: 3\ntasks:\n  ci:\n    deps: [lint]\n',
  ],
  [
    'a command of Task',
    'task lint',
    'Taskfile.yml',
    'version: 3\ntasks:\n  lint:\n    cmds:\n      - ruff check .\n      - mypy src\n',
    'version: 3\ntasks:\n  lint:\n    cmds:\n      - ruff check .\n',
  ],
  [
    'a called task of Task',
    'task lint',
    'Taskfile.yml',
    'version: 3\ntasks:\n  lint:\n    cmds:\n      - ruff check .\n      - task: lint:types\n',
    'version: 3\ntasks:\n  lint:\n    cmds:\n      - ruff check .\n',
  ],
  [
    'a script of Composer',
    'composer test',
    'composer.json',
    '{"scripts": {"test": ["@lint", "phpunit"]}}',
    '{"scripts": {"test": ["phpunit"]}}',
  ],
  [
    'a task that Turborepo runs before',
    'pnpm run build',
    'turbo.json',
    '{"tasks": {"build": {"dependsOn": ["^build", "lint"]}}}',
    '{"tasks": {"build": {"dependsOn": ["^build"]}}}',
  ],
  [
    'a target that Nx runs before',
    'npx nx run-many -t build',
    'nx.json',
    '{"targetDefaults": {"build": {"dependsOn": ["^build", "lint"]}}}',
    '{"targetDefaults": {"build": {"dependsOn": ["^build"]}}}',
  ],
  [
    'a task that moon runs before',
    'moon run :build',
    'moon.yml',
    "tasks:\n  build:\n    deps: ['^:build', '~:lint']\n",
    "tasks:\n  build:\n    deps: ['^:build']\n",
  ],
  [
    'a step of Poe',
    'poe check',
    'pyproject.toml',
    '[tool.poe.tasks]\ncheck = ["lint", "test"]\n',
    '[tool.poe.tasks]\ncheck = ["test"]\n',
  ],
  [
    'a script of PDM',
    'pdm run check',
    'pyproject.toml',
    '[tool.pdm.scripts]\ncheck = { composite = ["ruff check .", "pytest"] }\n',
    '[tool.pdm.scripts]\ncheck = { composite = ["pytest"] }\n',
  ],
  [
    'a script of Hatch',
    'hatch run types:check',
    'pyproject.toml',
    '[tool.hatch.envs.types.scripts]\ncheck = ["mypy src", "ruff check ."]\n',
    '[tool.hatch.envs.types.scripts]\ncheck = ["ruff check ."]\n',
  ],
  [
    'a command of tox',
    'tox -e lint',
    'tox.ini',
    '[testenv:lint]\ncommands =\n    ruff check .\n    mypy src\n',
    '[testenv:lint]\ncommands =\n    ruff check .\n',
  ],
  [
    'a command of tox, of one environment of several',
    'tox -e py312,lint',
    'tox.ini',
    '[testenv:lint]\ncommands =\n    ruff check .\n    mypy src\n',
    '[testenv:lint]\ncommands =\n    ruff check .\n',
  ],
  [
    'a task that mise runs before',
    'mise run ci',
    'mise.toml',
    '[tasks.ci]\ndepends = ["lint", "test"]\n',
    '[tasks.ci]\ndepends = ["test"]\n',
  ],
  [
    'a dependency of Deno',
    'deno task ci',
    'deno.json',
    '{"tasks": {"ci": {"dependencies": ["lint", "test"]}}}',
    '{"tasks": {"ci": {"dependencies": ["test"]}}}',
  ],
  [
    'a task that cargo-make runs before',
    'cargo make ci',
    'Makefile.toml',
    '[tasks.ci]\ndependencies = ["lint", "test"]\n',
    '[tasks.ci]\ndependencies = ["test"]\n',
  ],
];

const kept: Row[] = [
  [
    'tasks in another order',
    'pixi run ci',
    'pixi.toml',
    '[tasks]\nci = { depends-on = ["lint", "test"] }\n',
    '[tasks]\nci = { depends-on = ["test", "lint"] }\n',
  ],
  [
    'one task more',
    'pixi run ci',
    'pixi.toml',
    '[tasks]\nci = { depends-on = ["lint"] }\n',
    '[tasks]\nci = { depends-on = ["lint", "test"] }\n',
  ],
  [
    'a task of the same kind in its place',
    'pixi run ci',
    'pixi.toml',
    '[tasks]\nci = { depends-on = ["lint", "test"] }\n',
    '[tasks]\nci = { depends-on = ["lint-all", "test"] }\n',
  ],
  [
    'a task that nothing calls',
    'pixi run test',
    'pixi.toml',
    '[tasks]\ntest = "pytest"\nold = "ruff check ."\n',
    '[tasks]\ntest = "pytest"\n',
  ],
  [
    'a command in another form',
    'pixi run test',
    'pixi.toml',
    '[tasks]\ntest = "pytest -q"\n',
    '[tasks]\ntest = { cmd = "pytest -q --durations=5" }\n',
  ],
  [
    'what prepares',
    'task test',
    'Taskfile.yml',
    'version: 3\ntasks:\n  test:\n    deps: [install]\n    cmds: [pytest]\n',
    'version: 3\ntasks:\n  test:\n    cmds: [pytest]\n',
  ],
  [
    'a build that tests need',
    'turbo test',
    'turbo.json',
    '{"tasks": {"test": {"dependsOn": ["build"]}}}',
    '{"tasks": {"test": {"dependsOn": ["^build"]}}}',
  ],
  [
    'another tool of the same kind',
    'tox -e lint',
    'tox.ini',
    '[testenv:lint]\ncommands =\n    flake8 src\n',
    '[testenv:lint]\ncommands =\n    ruff check src\n',
  ],
];

describe('a task that no longer does what it did', () => {
  test.each(lost)('%s', (_, step, path, before, after) => {
    expect(chained(step, path, before, after)).toEqual([expect.stringMatching(/^[a-z ]+: debt$/)]);
    expect(chained(step, path, after, before)).toEqual([]);
  });

  test.each(kept)('not: %s', (_, step, path, before, after) => {
    expect(chained(step, path, before, after)).toEqual([]);
  });

  test('a task that the workflow runs by itself, too', () => {
    const [before, after] = ['["lint", "test"]', '["test"]'].map(
      (list) => `[tasks]\nci = { depends-on = ${list} }\n`,
    );
    expect(chained('pixi run ci && pixi run lint', 'pixi.toml', before!, after!)).toEqual([]);
  });

  test('a task that only others may need', () => {
    const [before, after] = ['["lint", "types"]', '["lint"]'].map(
      (list) => `[tasks]\nall = { depends-on = ${list} }\n`,
    );
    expect(chained('pixi run ci', 'pixi.toml', before!, after!)).toEqual(['check removed: note']);
  });
});

describe('what a target needs', () => {
  const head = ' check: \\';

  test.each([
    ['in one line', 'make check', 'Makefile', ['-check: lint test', '+check: test', ' \t@echo done']],
    ['in several', 'make check', 'Makefile', [head, ' \tlint \\', '-\ttest-modules \\', ' \ttest', ' ']],
    ['and the first of them', 'make check', 'Makefile', [head, '-\tlint \\', ' \ttest \\', ' \tdocs', ' ']],
    ['by its name alone', 'make check', 'Makefile', ['-check: lint verify-marker', '+check: lint']],
    ['of just', 'just check', 'justfile', ['-check: lint test', '+check: test']],
    [
      'of just, of a recipe with arguments',
      'just check',
      'justfile',
      ['-check target="all": lint test', '+check target="all": test'],
    ],
  ])('is one less, %s', (_, step, path, lines) => {
    expect(patched(step, path, lines)).toEqual([expect.stringMatching(/^check removed: (?:debt|blocked)$/)]);
  });

  test.each([
    [
      'and what was needed is done by hand',
      'make check',
      'Makefile',
      ['-check: lint test', '+check: test', '+\truff check .', ' \tpytest'],
    ],
    [
      'in lines of their own',
      'make check',
      'Makefile',
      ['-check: lint test', '+check: \\', '+\tlint \\', '+\ttest'],
    ],
    ['of a target that nothing calls', 'make test', 'Makefile', ['-all: lint test', '+all: test']],
    ['what is made', 'make check', 'Makefile', ['-check: build test', '+check: test']],
  ])('is not less: %s', (_, step, path, lines) => {
    expect(patched(step, path, lines)).toEqual([]);
  });

  test('of a target that other systems may call, is told', () => {
    expect(patched('go test ./...', 'Makefile', ['-presubmit: lint test', '+presubmit: test'])).toEqual([
      'check removed: note',
    ]);
  });
});

describe('a recipe of just', () => {
  test('is compared like one of make', () => {
    const lines = [' test:', '-    pytest', '+    pytest || true'];
    expect(patched('just test', 'justfile', lines)).toEqual(['failure hidden: blocked']);
  });
});

describe('scripts that npm runs around another', () => {
  test.each([
    [
      'behind it',
      [
        '   "scripts": {',
        '-    "postlint": "manypkg check && tsc --noEmit",',
        '+    "postlint": "echo done",',
      ],
    ],
    ['and it goes', ['   "scripts": {', '-    "prelint": "tsc --noEmit",', '     "lint": "eslint ."']],
  ])('%s', (_, lines) => {
    expect(patched('npm run lint', 'package.json', lines)).toEqual([
      expect.stringMatching(/^check removed: (?:debt|blocked)$/),
    ]);
  });
});

describe('a program in a variable of make', () => {
  test('is that program', () => {
    const lines = [' test:', '-\t@$(GO) test -race ./...', '+\t@$(GO) test ./...'];
    expect(patched('make test', 'Makefile', lines)).toEqual(['threshold lowered: debt']);
  });
});
