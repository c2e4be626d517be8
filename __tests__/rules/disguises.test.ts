import { describe, expect, test } from '@jest/globals';
import { tasksOf } from '../../src/diff/tasks.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { changedFile } from '../builders/evidence.ts';
import { settling, stated } from './changed-settings.ts';
import { between, CI_PATH, changing, running, withSteps } from './guardrail-files.ts';

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
  [
    'a script of a runner that nobody knows',
    one('run: vx run lint', 'run: vx run lint:links'),
    one('run: vx run lint'),
    ['check removed: blocked'],
  ],
  [
    'a script of one that is known',
    one('run: vp run lint', 'run: vp run lint:links'),
    one('run: vp run lint'),
    ['check removed: blocked'],
  ],
  [
    'tests that are no longer built',
    one('run: cmake . -D CART_BUILD_TESTING=ON'),
    one('run: cmake . -D CART_BUILD_TESTING=OFF'),
    ['threshold lowered: debt'],
  ],
  [
    'tests that Meson no longer builds',
    one('run: meson setup out -Dtests=true'),
    one('run: meson setup out -Dtests=false'),
    ['threshold lowered: debt'],
  ],
  [
    'what makes errors of warnings',
    one('run: pytest'),
    one('run: pytest -p no:warnings'),
    ['threshold lowered: debt'],
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
  [
    'compilers that legs choose now',
    one('run: CC=gcc make test', 'run: CC=clang make test'),
    one('run: make test\nenv:\n  CC: ${{ matrix.cc }}').replace(
      '    runs-on',
      '    strategy:\n      matrix:\n        cc: [gcc, clang]\n    runs-on',
    ),
  ],
  [
    'a compiler that an earlier step hands on',
    one('run: make lib', 'run: CC=gcc make test', 'run: CC=clang make test'),
    one('run: make lib', 'run: echo "CC=$(./choose.sh)" >> "$GITHUB_ENV"', 'run: make test'),
  ],
  [
    'compilers of a loop',
    one('run: CC=gcc make test', 'run: CC=clang make test'),
    one(running('for cc in gcc clang; do', '  CC=$cc make test', 'done')),
  ],
  [
    'one of several folders gets another name',
    one('run: npm test', 'run: npm test\nworking-directory: web'),
    one('run: npm test', 'run: npm test\nworking-directory: packages/web'),
  ],
  [
    'several folders, of which a matrix says them now',
    one('run: npm test', 'run: npm test\nworking-directory: web'),
    one('run: npm test\nworking-directory: ${{ matrix.folder }}').replace(
      '    runs-on',
      "    strategy:\n      matrix:\n        folder: ['.', web]\n    runs-on",
    ),
  ],
  [
    'a folder within one that the tool looks at as a whole',
    one('run: pytest', 'run: pytest\nworking-directory: sub'),
    one('run: pytest'),
  ],
  [
    'one of several commands that differ by their flags alone, beside another job',
    one(running('CFLAGS=-Wextra make lib', 'CFLAGS=-Wshadow make lib')),
    `${one(running('CFLAGS=-Wextra make lib', 'CFLAGS=-Wshadow make lib'))}  more:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make check\n`,
  ],
  [
    'flags of a compiler for what compiles nothing',
    one('run: cargo fmt --check\nenv:\n  RUSTFLAGS: -D warnings'),
    one('run: cargo fmt --check'),
  ],
  [
    'examples that are no longer built, and tests that are built by themselves',
    one('run: cmake . -DBUILD_EXAMPLES=ON -DBUILD_TESTING=ON'),
    one('run: cmake . -DBUILD_EXAMPLES=OFF'),
  ],
  [
    'a build in one of several folders',
    one(running('npm run build', '(cd tools && npm run build)', 'npm test')),
    one(running('npm run build', 'npm test')),
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

const manyPaths = Array.from({ length: 30 }, (_, at) => `'part${at}/**'`).join(', ');

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
    ["'**/*.ts'", "'**/*.{ts,tsx}'"],
    [manyPaths, `'first/**', ${manyPaths}`],
    ["'src/**', '!src/old/**'", "'src/core/**'"],
  ])('%s become %s, and no less is known to start', (before, after) => {
    expect(between(filtered(before), filtered(after))).toEqual([]);
  });

  test('paths for which no check asks', () => {
    const other = (paths: string): string =>
      filtered(paths).replace("outputs.src == 'true'", "outputs.srcdocs == 'true'");
    expect(between(other("'src/**', 'test/**'"), other("'src/**'"))).toEqual([]);
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

describe('a step that may fail, because of which a later one does', () => {
  const lint = 'run: npm run lint\nid: lint\ncontinue-on-error: true';
  const late = (condition: string): string => `run: |\n  cat out.txt\n  exit 1\nif: ${condition}`;
  const told = late("steps.lint.outcome == 'failure'");

  test('goes', () => {
    expect(between(one('run: npm run build', lint, told), one('run: npm run build'))).toEqual([
      'check removed: blocked',
    ]);
    const output = late("always() && steps.lint.outputs.code != '0'");
    expect(between(one('run: npm run build', lint, output), one('run: npm run build'))).toEqual([
      'check removed: blocked',
    ]);
  });

  test('has no later one any more, or one that only tells', () => {
    const comment = "run: echo failed\nif: steps.lint.outcome == 'failure'";
    expect(between(one(lint, told), one(lint))).toEqual(['check removed: debt']);
    expect(between(one(lint, told), one(lint, comment))).toEqual(['check removed: debt']);
    const report = (step: string): string =>
      one(lint, `name: Report\n${step}`).replace('  check:', '  style:');
    expect(between(report(told), report(comment))).toEqual(['failure tolerated: blocked']);
  });

  test('fails itself now, or is judged in other words', () => {
    expect(between(one(lint, told), one('run: npm run lint'))).toEqual([]);
    expect(between(one('run: npm run lint'), one(lint, told))).toEqual([]);
  });

  test('was never judged', () => {
    expect(between(one('run: npm run build', lint), one('run: npm run build'))).toEqual([]);
  });
});

test('a job that gathers two others by the action that is made for it', () => {
  const jobs = (ids: string[], step: string): string =>
    [
      'name: CI\non: pull_request\njobs:',
      ...ids.map((id) => `  ${id}:\n    runs-on: a\n    steps:\n      - run: make ${id}`),
      step === ''
        ? ''
        : `  all:\n    if: always()\n    needs: [${ids.join(', ')}]\n    steps:\n      - ${step}`,
    ].join('\n');
  const meant =
    'name: Decide\n        uses: re-actors/alls-green@v1\n        with: {jobs: "${{ toJSON(needs) }}"}';
  const own = "name: Decide\n        run: exit 1\n        if: contains(needs.*.result, 'failure')";
  const two = ['lint', 'test'];
  expect(between(jobs(two, meant), jobs(two, ''))).toEqual(['aggregator weakened: debt']);
  expect(between(jobs(two, own), jobs(two, ''))).toEqual([]);
  expect(between(jobs(['test'], meant), jobs(['test'], ''))).toEqual([]);
});

test('an action of the same name by another owner', () => {
  const uses = (...names: string[]): string => one(...names.map((name) => `uses: ${name}`));
  const note = ['pin loosened: note'];
  expect(between(uses('octo/lint-action@v3'), uses('octa/lint-action@v3'))).toEqual(note);
  expect(between(uses('octo/lint-action@v3'), uses('octo/lint-action@v4'))).toEqual([]);
  const both = uses('octo/upload@v3', 'octa/upload@v1');
  expect(between(both, uses('octa/upload@v1'))).toEqual([]);
  expect(between(uses('octo/upload@v3'), both)).toEqual([]);
});

describe('a script that a workflow calls', () => {
  /** What a change of the first lines of `ci/check.sh` comes to. */
  const script = (before: string[], after: string[], run = './ci/check.sh'): string[] => {
    const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
    const tasks = tasksOf('ci/check.sh', ['@@ -1,9 +1,9 @@', ...lines, ' ', ' grep -L TODO src'].join('\n'));
    const world = changing({ files: { [CI_PATH]: { before: one(`run: ${run}`) } }, changed: [] });
    const file = changedFile('ci/check.sh', { tasks });
    return judgedWeakenings({ ...world, changes: { ...world.changes, files: [file] } }).map(
      ({ outcome, text }) => `${outcome}: ${plain(text)}`,
    );
  };
  const goesOn = ['debt: ci/check.sh no longer stops at the first command that fails (set -e is gone)'];

  test.each([
    [
      ['#!/bin/bash', 'set -ex', 'set -o pipefail'],
      ['#!/bin/bash', 'set -x'],
    ],
    [
      ['#!/usr/bin/env bash', 'set -euo pipefail'],
      ['#!/usr/bin/env bash', 'set -uo pipefail'],
    ],
    [['#!/bin/sh -e'], ['#!/bin/sh']],
    [
      ['. ./ci/common.sh', 'set -e # stop'],
      ['. ./ci/common.sh', 'set -x # show'],
    ],
  ])('goes on: %j becomes %j', (before, after) => {
    expect(script(before, after)).toEqual(goesOn);
    expect(script(before, after, './ci/other.sh')).toEqual([]);
  });

  test.each([
    [
      ['#!/bin/bash', 'set -ex'],
      ['#!/bin/bash', 'set -e'],
    ],
    [['#!/bin/sh', 'set -e'], ['#!/bin/sh -e']],
    [
      ['#!/bin/sh', 'set -e'],
      ['#!/bin/sh', 'set -o errexit'],
    ],
    [
      ['#!/bin/bash', 'set -e'],
      ['#!/bin/bash', '. ./ci/common.sh'],
    ],
    [['#!/bin/bash', 'set -e'], ['#!/usr/bin/env python3']],
    [['#!/bin/bash', 'set -x'], ['#!/bin/bash']],
    // What prepares in another folder, and whose last word is an option.
    [
      ['cd .ci-temp', './mvnw -e clean install -DskipTests', 'cd ..', './mvnw rewrite:run'],
      ['./mvnw rewrite:run'],
    ],
    [
      ['#!/bin/bash', 'set -e', 'npm run lint'],
      ['#!/bin/bash', 'failed=0', 'npm run lint || failed=1', 'exit $failed'],
    ],
    [
      ['#!/bin/bash', 'set -e'],
      ['#!/bin/bash', "trap 'exit 1' ERR"],
    ],
  ])('stops as before: %j becomes %j', (before, after) => {
    expect(script(before, after)).toEqual([]);
  });
});

test('legs that may fail are called by what they are, and not by their mark', () => {
  const legs = (mark: boolean): string =>
    one('run: rake test\ncontinue-on-error: ${{ matrix.allow || false }}').replace(
      '    runs-on',
      `    strategy:\n      matrix:\n        include:\n          - {ruby: head, allow: ${mark}}\n          - {ruby: '3.4'}\n    runs-on`,
    );
  const world = changing({ files: { [CI_PATH]: { before: legs(false), after: legs(true) } } });
  expect(judgedWeakenings(world).map(({ text }) => plain(text))).toEqual([
    'Run rake test in check of One may fail now for ruby: head (continue-on-error)',
  ]);
});
