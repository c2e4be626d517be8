import { describe, expect, test } from '@jest/globals';
import { suppressionsIn } from '../../src/diff/suppressions.ts';
import type { ChangedFile } from '../../src/evidence/change.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { plain } from '../../src/text/prose.ts';
import { changedFile } from '../builders/evidence.ts';
import { type Change, CI, CI_PATH, changing } from './guardrail-files.ts';

/** What a patch writes into files so that checks pass them over. */

/** A file and its patch; lines without a hunk header stand at its beginning. */
type Patched = readonly [path: string, patch: string, status?: ChangedFile['status']];

const withHeader = (patch: string): string => (patch.startsWith('@@') ? patch : `@@ -1,9 +1,9 @@\n${patch}`);

function found(files: readonly Patched[], more: Partial<Change> = {}): string[] {
  const changed = files.map(([path, patch, status = 'modified']) => {
    const suppressions = suppressionsIn(path, withHeader(patch));
    return changedFile(path, { status, ...(suppressions !== null && { suppressions }) });
  });
  const world = changing({ files: { [CI_PATH]: { before: CI } }, changed: [], ...more });
  return judgedWeakenings({ ...world, changes: { ...world.changes, files: changed } }).map(
    ({ outcome, text }) => `${outcome}: ${plain(text)}`,
  );
}

/** One line that is added to a file that was there, and the tool that it speaks to. */
const whole: [path: string, line: string, tool: string][] = [
  ['src/a.py', '# ruff: noqa', 'ruff'],
  ['src/a.py', '# ruff: noqa: F401, E501', 'ruff'],
  ['src/a.py', '# flake8: noqa', 'flake8'],
  ['src/a.py', '# mypy: ignore-errors', 'mypy'],
  ['src/a.py', '# mypy: disable-error-code="attr-defined"', 'mypy'],
  ['src/a.py', '# type: ignore', 'mypy'],
  ['src/a.py', '# pylint: skip-file', 'pylint'],
  ['src/a.py', '# pylint: disable=too-many-lines', 'pylint'],
  ['src/a.py', '# pyright: basic', 'pyright'],
  ['src/a.py', '# pyright: reportMissingImports=false', 'pyright'],
  ['src/a.ts', '/* eslint-disable */', 'ESLint'],
  ['src/a.tsx', '/* eslint-disable no-console, no-alert -- later */', 'ESLint'],
  ['src/a.ts', '// @ts-nocheck', 'TypeScript'],
  ['src/a.ts', '/* istanbul ignore file */', 'coverage'],
  ['src/a.ts', '/* v8 ignore file -- @preserve */', 'coverage'],
  ['src/a.ts', '// biome-ignore-all lint/suspicious: legacy', 'Biome'],
  ['src/a.scss', '/* stylelint-disable */', 'Stylelint'],
  ['src/lib.rs', '#![allow(dead_code, unused)]', 'rustc'],
  ['lib/a.rb', '# rubocop:disable all', 'RuboCop'],
  ['src/A.php', '// phpcs:ignoreFile', 'PHP_CodeSniffer'],
  ['src/A.java', '@SuppressWarnings("all")', 'javac'],
  ['src/A.kt', '@file:Suppress("UNUSED_PARAMETER")', 'Kotlin'],
  ['src/A.cs', '#pragma warning disable', 'dotnet'],
  ['src/A.cs', '#pragma warning disable CS8618', 'dotnet'],
  ['Sources/A.swift', '// swiftlint:disable all', 'SwiftLint'],
  ['src/A.kt', '/* ktlint-disable */', 'ktlint'],
  ['bin/run.sh', '# shellcheck disable=SC2086', 'ShellCheck'],
  ['src/a.lua', '-- luacheck: ignore', 'luacheck'],
  ['lib/a.dart', '// ignore_for_file: avoid_print', 'Dart'],
  ['src/a.cc', '// NOLINTBEGIN', 'clang-tidy'],
];

test.each(whole)('%s: %s', (path, line, tool) => {
  const patch = `+${line}\n some code\n`;
  expect(found([[path, patch]])).toEqual([
    `debt: ${line} in ${path}: ${tool} passes over what it found there`,
  ]);
  expect(found([[path, patch, 'added']])).toEqual([
    `note: ${line} in ${path}: ${tool} passes over what it found there`,
  ]);
  expect(found([[path, patch]], { title: `Ignore ${path} in ${tool}` })[0]).toMatch(/^note/);
  // It stood there before, or it is taken away.
  expect(found([[path, `-${line}\n+${line} \n some code\n`]])).toEqual([]);
  expect(found([[path, `-${line}\n some code\n`]])).toEqual([]);
});

describe('a package of Go', () => {
  test('is passed over by what stands at its clause', () => {
    expect(found([['a.go', '+//nolint:all\n package shop\n']])).toEqual([
      'debt: //nolint:all in a.go: golangci-lint passes over what it found there',
    ]);
    expect(found([['a.go', ' package shop\n+//nolint:errcheck\n func a() {}\n']])).toEqual([]);
  });

  test('has a test that no build takes', () => {
    expect(found([['a_test.go', '+//go:build ignore\n+\n package shop\n']])).toEqual([
      'debt: //go:build ignore in a_test.go: tests are taken out of what go runs',
    ]);
    expect(found([['a_test.go', '+//go:build integration\n+\n package shop\n']])).toEqual([]);
    expect(found([['gen.go', '+//go:build ignore\n+\n package main\n']])).toEqual([]);
  });
});

test('tests are taken out of the collection', () => {
  expect(found([['tests/conftest.py', '+collect_ignore = ["test_pay.py"]\n']])).toEqual([
    'debt: collect_ignore = ["test_pay.py"] in tests/conftest.py: tests are taken out of what pytest runs',
  ]);
  expect(found([['tests/test_pay.py', ' import pay\n+__test__ = False\n']])).toEqual([
    'debt: __test__ = False in tests/test_pay.py: tests are taken out of what pytest runs',
  ]);
});

test('more rules than before, and all in place of some', () => {
  expect(found([['a.ts', '-/* eslint-disable no-var */\n+/* eslint-disable no-var, eqeqeq */\n']])).toEqual([
    'debt: /* eslint-disable no-var, eqeqeq */ in a.ts: ESLint passes over what it found there',
  ]);
  expect(found([['a.ts', '-/* eslint-disable no-var */\n+/* eslint-disable */\n']])[0]).toMatch(/^debt/);
  expect(found([['a.ts', '-/* eslint-disable */\n+/* eslint-disable no-var */\n']])).toEqual([]);
});

test('the same line in many files is told once', () => {
  const files = ['a', 'b', 'c'].map((name): Patched => [`src/${name}.ts`, '+// @ts-nocheck\n code\n']);
  expect(found(files)).toEqual([
    'debt: // @ts-nocheck in src/a.ts and 2 more files: TypeScript passes over what it found there',
  ]);
});

const harmless: [what: string, files: Patched[]][] = [
  ['a part alone', [['a.ts', '+/* eslint-disable no-var */\n+var a;\n+/* eslint-enable no-var */\n']]],
  ['a part of C#', [['a.cs', '+#pragma warning disable CS0618\n+Old();\n+#pragma warning restore CS0618\n']]],
  ['a single line', [['a.py', '+import a  # noqa: F401\n+b = c()  # type: ignore[no-any-return]\n']]],
  ['the next line', [['a.ts', '+// eslint-disable-next-line no-var\n+var a;\n']]],
  ['a comment within the code', [['a.py', '@@ -80,3 +80,4 @@\n def a():\n+# type: ignore\n     pass\n']]],
  ['a command of a script', [['a.sh', ' #!/bin/sh\n cd app\n+# shellcheck disable=SC2086\n+run $ALL\n']]],
  [
    'a generated file',
    [['a.ts', '+// Code generated by api. DO NOT EDIT.\n+/* eslint-disable */\n', 'added']],
  ],
  ['code of others', [['vendor/a.js', '+/* eslint-disable */\n']]],
  ['code of others in a package', [['src/pip/_vendor/a.py', '+# pyright: reportUnusedImport=false\n']]],
  [
    'a text that a test reads',
    [['spec/a_spec.rb', '   expect(<<~RUBY)\n+    # rubocop:disable all\n   RUBY\n']],
  ],
  ['a test of a rule', [['tests/lib/rules/no-var.test.js', '+/* eslint-disable */\n+var a;\n']]],
  ['text about it', [['docs/lint.md', '+/* eslint-disable */\n+# ruff: noqa\n']]],
  [
    'a file that moves',
    [
      ['src/new/a.ts', '+// @ts-nocheck\n+code\n', 'added'],
      ['src/a.ts', '-// @ts-nocheck\n-code\n', 'removed'],
    ],
  ],
  [
    'a stricter mode',
    [['a.py', '+# mypy: disallow-untyped-defs\n+# pyright: strict\n+# mypy: ignore-errors=False\n']],
  ],
];

test.each(harmless)('%s is none', (_, files) => {
  expect(found(files)).toEqual([]);
});

test('a file that was there does not become a generated one', () => {
  expect(found([['a.ts', '+// DO NOT EDIT\n+/* eslint-disable */\n code\n']])[0]).toMatch(/^debt/);
  expect(found([['a.ts', ' // DO NOT EDIT\n+/* eslint-disable */\n code\n']])).toEqual([]);
});

test('many lines that are excepted one by one are a note', () => {
  const lines = (count: number): string => '+a = b()  # noqa: F821\n'.repeat(count);
  expect(found([['a.py', lines(10)]])).toEqual([]);
  expect(
    found([
      ['a.py', lines(6)],
      ['b.py', lines(6)],
    ]),
  ).toEqual(['note: 12 more lines in 2 files are excepted from checks one by one']);
  expect(found([['a.py', lines(12), 'added']])).toEqual([]);
  expect(found([['a.py', `${lines(12)}${'-a = c()  # noqa: F821\n'.repeat(8)}`]])).toEqual([]);
});

test('a title that names the rule is a word for it', () => {
  const pragma: Patched[] = [['src/a.cpp', '+#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"\n code\n']];
  expect(found(pragma, { title: 'Silence Wnon-virtual-dtor in the matchers' })[0]).toMatch(/^note/);
  expect(found(pragma, { title: 'Silence Wshadow in the matchers' })[0]).toMatch(/^debt/);
});
