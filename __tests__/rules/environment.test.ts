import { describe, expect, test } from '@jest/globals';
import { type Change, CI_PATH, changing, type Edit, edited, found } from './guardrail-files.ts';

/** Gates stand in the environment of the workflow, of a job and of a step. */
const CI = `
name: CI
on: pull_request
env:
  RUSTFLAGS: -D warnings
  CARGO_TERM_COLOR: always
jobs:
  rust:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: cargo test --workspace
  python:
    runs-on: ubuntu-latest
    env:
      PYTEST_ADDOPTS: -ra --cov --cov-fail-under=80 -m "not slow"
    steps:
      - run: pytest
      - run: ruff check .
  web:
    runs-on: ubuntu-latest
    steps:
      - name: Web tests
        run: ./scripts/test.sh "$LINT_ARGS"
        env:
          COVERAGE_THRESHOLD: 85
          LINT_ARGS: --max-warnings 0
          TIMEOUT_OPTS: --timeout 30
`;

const editing = (edits: Edit[], more: Omit<Change, 'files'> = {}) =>
  changing({ files: { [CI_PATH]: { before: CI, after: edited(CI, edits) } }, ...more });

const rustFlags = '  RUSTFLAGS: -D warnings\n';
const addopts = '      PYTEST_ADDOPTS: -ra --cov --cov-fail-under=80 -m "not slow"\n';

describe('what the environment no longer asks', () => {
  test.each<[string, Edit[], string, string]>([
    [
      'a denied lint',
      [[rustFlags, '']],
      'threshold lowered',
      'Remove `-D warnings`, too noisy: lower warnings',
    ],
    ['a threshold in options', [['under=80', 'under=70']], 'threshold lowered', 'Lower the coverage gate'],
    ['the options of pytest', [[addopts, '']], 'threshold lowered', 'Lower the coverage threshold'],
    [
      'a threshold of its own',
      [['THRESHOLD: 85', 'THRESHOLD: 60']],
      'threshold lowered',
      'Lower the coverage',
    ],
    [
      'a threshold that is taken away',
      [['          COVERAGE_THRESHOLD: 85\n', '']],
      'threshold lowered',
      'Lower the coverage threshold',
    ],
    [
      'options that a script hands on',
      [['--max-warnings 0', '--max-warnings 50']],
      'threshold lowered',
      'Raise `--max-warnings`',
    ],
  ])('%s', (_name, edits, kind, title) => {
    expect(found(editing(edits))).toEqual([`${kind}: blocked`]);
    expect(found(editing(edits, { requires: ['docs'] }))).toEqual([`${kind}: debt`]);
    expect(found(editing(edits, { title }))).toEqual([`${kind}: debt`]);
  });

  test('more that is left out is a debt', () => {
    expect(found(editing([['-ra', '-ra --ignore=tests/api']]))).toEqual(['ignore-list grown: debt']);
    expect(found(editing([['-ra', '-ra --deselect tests/a.py::b']]))).toEqual(['ignore-list grown: debt']);
  });
});

test.each<[string, Edit[]]>([
  [
    'a variable moved into a job',
    [
      [rustFlags, ''],
      [
        '  rust:\n    runs-on: ubuntu-latest\n',
        '  rust:\n    runs-on: ubuntu-latest\n    env:\n      RUSTFLAGS: -D warnings\n',
      ],
    ],
  ],
  [
    'options moved into the command',
    [
      [addopts, '      PYTHONUNBUFFERED: 1\n'],
      ['run: pytest', 'run: pytest -ra --cov --cov-fail-under=80 -m "not slow"'],
    ],
  ],
  [
    'options moved to another job that runs them',
    [
      [addopts, '      PYTHONUNBUFFERED: 1\n'],
      [
        '  web:\n',
        `  cov:\n    runs-on: ubuntu-latest\n    env:\n${addopts}    steps:\n      - run: pytest\n  web:\n`,
      ],
    ],
  ],
  [
    'a lint denied by the command',
    [
      [rustFlags, ''],
      ['cargo test --workspace', 'cargo test --workspace\n      - run: cargo clippy -- -Dwarnings'],
    ],
  ],
  ['another spelling', [['-D warnings', '-Dwarnings']]],
  [
    'one that a script sets',
    [
      [rustFlags, ''],
      ['run: cargo test', 'run: RUSTFLAGS="-D warnings" cargo test'],
    ],
  ],
  [
    'one that a script sets for the job',
    [
      [rustFlags, ''],
      [
        '      - run: cargo test',
        '      - run: echo "RUSTFLAGS=-D warnings" >> "$GITHUB_ENV"\n      - run: cargo test',
      ],
    ],
  ],
  [
    'one that an action sets',
    [
      [rustFlags, ''],
      ['actions/checkout@v4', 'actions/checkout@v4\n      - uses: actions-rust-lang/setup-rust-toolchain@v1'],
    ],
  ],
  ['one that an expression gives', [['THRESHOLD: 85', 'THRESHOLD: ${{ vars.COVERAGE_THRESHOLD }}']]],
  ['options from an expression', [['-D warnings', '${{ vars.RUSTFLAGS }}']]],
  [
    'a higher threshold',
    [
      ['under=80', 'under=90'],
      ['THRESHOLD: 85', 'THRESHOLD: 90'],
    ],
  ],
  [
    'options that set no gate',
    [
      ['-ra --cov', '-q --cov'],
      ['--timeout 30', '--timeout 60'],
      ['always', 'never'],
    ],
  ],
  ['fewer exclusions', [[' -m "not slow"', '']]],
  ['a flag more', [['-D warnings', '-D warnings -C target-cpu=native']]],
])('nothing is weakened by %s', (_name, edits) => {
  expect(found(editing(edits))).toEqual([]);
});
