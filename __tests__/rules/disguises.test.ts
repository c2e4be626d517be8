import { describe, expect, test } from '@jest/globals';
import { settling, stated } from './changed-settings.ts';
import { between, CI_PATH, running, withSteps } from './guardrail-files.ts';

/** Less is checked, and what shows it stands beside the command. */

type Row = [what: string, before: string, after: string];

const one = (...steps: string[]): string => withSteps(...steps);

const weaker: [...Row, found: string[]][] = [
  [
    'tests that choose none, beside what legs give',
    one(running('go test ${{ matrix.flags }} ./...')),
    one(running('go test ${{ matrix.flags }} -run=^$ ./...')),
    ['command narrowed: debt'],
  ],
  [
    'a cap on what the compiler denies',
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings'),
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings --cap-lints warn'),
    ['threshold lowered: blocked'],
  ],
  [
    'hooks that an action passes over',
    one('uses: pre-commit/action@v3\nenv:\n  SKIP: no-commit-to-branch'),
    one('uses: pre-commit/action@v3\nenv:\n  SKIP: no-commit-to-branch,mypy'),
    ['ignore-list grown: debt'],
  ],
  [
    'one of several folders',
    one(
      'uses: golangci/golangci-lint-action@v9',
      'uses: golangci/golangci-lint-action@v9\nwith:\n  working-directory: tools',
    ),
    one('uses: golangci/golangci-lint-action@v9'),
    ['check removed: blocked'],
  ],
  [
    'a command in one of several folders',
    one('run: npm test', 'run: npm test\nworking-directory: web'),
    one('run: npm test'),
    ['check removed: blocked'],
  ],
  [
    'the folder that is not named, of several',
    one('run: npm test', 'run: npm test\nworking-directory: web'),
    one('run: npm test\nworking-directory: web'),
    ['check removed: blocked'],
  ],
  [
    'one of several compilers',
    one('run: make test', 'run: CC=clang make test'),
    one('run: make test'),
    ['leg removed: debt'],
  ],
  [
    'the job of a platform',
    `${one('run: go test ./...')}  arm:\n    runs-on: ubuntu-latest\n    steps:\n      - run: GOARCH=arm64 go test ./...\n`,
    one('run: go test ./...'),
    ['leg removed: debt'],
  ],
];

const harmless: Row[] = [
  [
    'legs that divide the tests',
    one(running('go test ./...')),
    one(running('go test -run=${{ matrix.part }} ./...')),
  ],
  [
    'a cap that denies',
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings'),
    one('run: cargo test\nenv:\n  RUSTFLAGS: --deny warnings --cap-lints deny'),
  ],
  [
    'another version of a compiler beside one that stays',
    one('run: CC=gcc make test', 'run: CC=clang-18 make test'),
    one('run: CC=gcc make test', 'run: CC=clang-19 make test'),
  ],
  [
    'folders that are named in another way',
    one('run: npm test\nworking-directory: web', 'run: npm test\nworking-directory: app'),
    one(running('cd web', 'npm test'), running('cd app && npm test')),
  ],
  [
    'the only folder, which an action is no longer told',
    one('uses: golangci/golangci-lint-action@v9\nwith:\n  working-directory: .'),
    one('uses: golangci/golangci-lint-action@v9'),
  ],
];

/** What a change of the environments of tox comes to. */
const tox = (before: string, after: string, run = 'tox -e lint'): string[] =>
  stated(
    settling(
      [['tox.ini', `[testenv:lint]\ncommands = ${before}\n`, `[testenv:lint]\ncommands = ${after}\n`]],
      {
        files: { [CI_PATH]: { before: one(`run: ${run}`) } },
      },
    ),
  );

/** Jobs that run where an action finds changes of these paths. */
const filtered = (paths: string, name = 'src', action = 'dorny/paths-filter@v3'): string => `name: One
on: pull_request
jobs:
  changes:
    runs-on: ubuntu-latest
    outputs:
      ${name}: \${{ steps.filter.outputs.${name} }}
    steps:
      - uses: ${action}
        id: filter
        with:
          filters: |
            ${name}: [${paths}]
            docs: ['docs/**']
  test:
    needs: changes
    if: needs.changes.outputs.src == 'true'
    runs-on: ubuntu-latest
    steps:
      - run: pytest
`;

describe('paths that an action looks for', () => {
  test.each([
    ["'src/**', 'test/**'", "'src/core/**'", 'debt'],
    ["'src/**', 'test/**'", "'src/**'", 'debt'],
    ["'src/**', 'README.md'", "'src/**'", 'note'],
  ])('%s become %s', (before, after, outcome) => {
    expect(between(filtered(before), filtered(after))).toEqual([`trigger narrowed: ${outcome}`]);
  });

  test.each([
    ["'src/**'", "'src/**', 'test/**'"],
    ["'src/a/**', 'src/b/**'", "'src/*/**'"],
    ["'src/**', '!src/old/**'", "'src/core/**'"],
  ])('%s become %s, and no less is known to start', (before, after) => {
    expect(between(filtered(before), filtered(after))).toEqual([]);
  });

  test('paths for which no check asks', () => {
    expect(between(filtered("'a/**', 'b/**'", 'labels'), filtered("'a/**'", 'labels'))).toEqual([]);
  });
});

describe('lines of tox', () => {
  test.each([
    ['ruff check', '- ruff check', 'debt: ruff check in lint of tox.ini can no longer fail (|| true)'],
    [
      'fix: ruff check',
      'fix: -ruff check',
      'debt: ruff check in lint of tox.ini can no longer fail (|| true)',
    ],
    ['py3{12,13}: mypy --strict', 'py3{12,13}: mypy', 'debt: mypy in lint of tox.ini: --strict is gone'],
  ])('%s becomes %s', (before, after, found) => {
    expect(tox(before, after)).toEqual([found]);
  });

  test('what is said for more environments, and what could fail before', () => {
    expect(tox('a: ruff check', 'ruff check')).toEqual([]);
    expect(tox('- ruff check', '-ruff check src')).toEqual([]);
    expect(tox('- ruff check', 'ruff check')).toEqual([]);
  });

  test('those of all environments', () => {
    const before = '[testenv]\ncommands = lint: mypy --strict\n';
    const world = settling([['tox.ini', before, before.replace(' --strict', '')]], {
      files: { [CI_PATH]: { before: one('run: tox') } },
    });
    expect(stated(world)).toEqual(['debt: mypy in commands of tox.ini: --strict is gone']);
  });
});

describe('weaker', () => {
  test.each(weaker)('%s', (_, before, after, found) => {
    expect(between(before, after)).toEqual(found);
  });
});

describe('no weakening', () => {
  test.each(harmless)('%s', (_, before, after) => {
    expect(between(before, after)).toEqual([]);
  });
});
