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

/** Those that leave nothing of the check. */
const blanket = [
  ...['# ruff: noqa', '# flake8: noqa', '# mypy: ignore-errors', '# type: ignore', '# pylint: skip-file'],
  ...['# pyright: basic', '/* eslint-disable */', '// @ts-nocheck', '/* istanbul ignore file */'],
  ...['/* v8 ignore file -- @preserve */', '/* stylelint-disable */', '# rubocop:disable all'],
  ...[
    '// phpcs:ignoreFile',
    '@SuppressWarnings("all")',
    '#pragma warning disable',
    '// swiftlint:disable all',
  ],
  ...['/* ktlint-disable */', '-- luacheck: ignore', '// NOLINTBEGIN'],
];

test.each(whole)('%s: %s', (path, line, tool) => {
  const patch = `+${line}\n some code\n`;
  expect(found([[path, patch]])).toEqual([
    `debt: ${line} in ${path}: ${tool} passes over what it found there`,
  ]);
  // New code of which nothing is checked is how a check is got round.
  const isAll = blanket.includes(line);
  expect(found([[path, patch, 'added']])).toEqual([
    `${isAll ? 'debt' : 'note'}: ${line} in ${path}: ${tool} passes over what it found there`,
  ]);
  expect(found([[path, patch, 'renamed']])).toEqual([
    `${isAll ? 'debt' : 'note'}: ${line} in ${path}: ${tool} passes over what it found there`,
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
      'debt: //go:build ignore in a_test.go: tests are left out of what go runs',
    ]);
    expect(found([['a_test.go', '+//go:build integration\n+\n package shop\n']])).toEqual([]);
    expect(found([['gen.go', '+//go:build ignore\n+\n package main\n']])).toEqual([]);
  });
});

test('tests are removed from the collection', () => {
  expect(found([['tests/conftest.py', '+collect_ignore = ["test_pay.py"]\n']])).toEqual([
    'debt: collect_ignore = ["test_pay.py"] in tests/conftest.py: tests are left out of what pytest runs',
  ]);
  expect(found([['tests/test_pay.py', ' import pay\n+__test__ = False\n']])).toEqual([
    'debt: __test__ = False in tests/test_pay.py: tests are left out of what pytest runs',
  ]);
});

test('a hook takes tests from the collection, or puts them in order', () => {
  const hook = ' import pytest\n+def pytest_collection_modifyitems(config, items):\n';
  expect(found([['conftest.py', `${hook}+    config.hook.pytest_deselected(items=slow(items))\n`]])).toEqual([
    'debt: config.hook.pytest_deselected(items=slow(items)) in conftest.py: tests are left out of what pytest runs',
  ]);
  expect(
    found([['conftest.py', `${hook}+    items[:] = [one for one in items if "pay" not in one.name]\n`]]),
  ).toEqual([
    'debt: items[:] = [one for one in items if "pay" not in one.name] in conftest.py: tests are left out of what pytest runs',
  ]);
  expect(found([['conftest.py', `${hook}+    items[:] = sorted(items, key=name)\n`]])).toEqual([]);
  expect(found([['plugin.py', `${hook}+    config.hook.pytest_deselected(items=[])\n`]])).toEqual([]);
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

test('new tests, documents and JavaScript may have nothing checked', () => {
  expect(found([['bin/run.js', '+// @ts-nocheck\n+code\n', 'added']])[0]).toMatch(/^note/);
  expect(found([['bin/run.ts', '+// @ts-nocheck\n+code\n', 'added']])[0]).toMatch(/^debt/);
  expect(found([['tests/test_a.py', '+# mypy: ignore-errors\n+import a\n', 'added']])[0]).toMatch(/^note/);
});

describe('a reason beside it', () => {
  const explained: [why: string, path: string, patch: string][] = [
    [
      'behind two hyphens',
      'a.ts',
      '+/* eslint-disable no-console -- this script prints its result */\n code\n',
    ],
    [
      'in a comment above',
      'a.rs',
      '+// The included source defines a snapshot test.\n+#![allow(clippy::foo)]\n code\n',
    ],
    [
      'in the attribute',
      'a.rs',
      '+#![allow(dead_code, reason = "the other half comes with the server")]\n code\n',
    ],
    ['behind a second mark', 'a.py', '+# ruff: noqa: E501  # tables are wider than the text\n code\n'],
    ['in its own form', 'a.ts', '+// biome-ignore-all lint/style: the names are those of the API\n code\n'],
    [
      'in its own form, in Go',
      'a.go',
      '+//lint:file-ignore SA1019 the old client goes with version 3\n package a\n',
    ],
    [
      'above several lines',
      'a.cs',
      '+// Remove when https://example.org/issues/982 is released\n+#pragma warning disable X1\n+#pragma warning disable X2 // Name\n code\n',
    ],
    ['a link, of all rules', 'a.ts', '+// https://example.org/issues/982\n+// @ts-nocheck\n code\n'],
  ];

  test.each(explained)('%s', (_, path, patch) => {
    for (const each of found([[path, patch]])) expect(each).toMatch(/^note/);
    expect(found([[path, patch]])).not.toEqual([]);
  });

  test('holds for the same line in other files', () => {
    const [one, other]: Patched[] = [
      ['a.cs', '+#pragma warning disable X1\n code\n'],
      ['b.cs', '+// See https://example.org/issues/982\n+#pragma warning disable X1\n code\n'],
    ];
    expect(found([one!, other!])).toEqual([expect.stringMatching(/^note: .* and 1 more files/)]);
  });

  const unexplained: [what: string, path: string, patch: string][] = [
    [
      'what was there above',
      'a.rs',
      ' // The included source defines a test.\n+#![allow(clippy::foo)]\n code\n',
    ],
    ['a licence', 'a.kt', '+// Copyright 2026 The Authors of it all\n+@file:Suppress("a")\n code\n'],
    ['the interpreter', 'a.py', '+#!/usr/bin/env python3 -u\n+# pylint: disable=all-of-it\n code\n'],
    [
      'another such line',
      'a.ts',
      '+/* eslint-disable no-var, eqeqeq, no-alert */\n+/* tslint:disable:no-any */\n code\n',
    ],
    [
      'the name of a warning',
      'a.cs',
      '+#pragma warning disable CS1591 // Missing XML comment for a member\n code\n',
    ],
    ['a sentence, of all rules', 'a.ts', '+// The types are too complex here\n+// @ts-nocheck\n code\n'],
    [
      'what stands below',
      'a.ts',
      '+/* eslint-disable no-console */\n+/** Makes the clients of all routers. */\n code\n',
    ],
  ];

  test.each(unexplained)('none is %s', (_, path, patch) => {
    for (const each of found([[path, patch]])) expect(each).toMatch(/^debt/);
    expect(found([[path, patch]])).not.toEqual([]);
  });
});

describe('a part that the change switched on', () => {
  test('is closed', () => {
    const part = '+#nullable enable\n+class A { string? a; }\n+#nullable disable\n';
    expect(found([['a.cs', `@@ -72,3 +72,9 @@\n code\n${part}`]])).toEqual([]);
  });

  test('and one that was there is switched off', () => {
    expect(found([['a.cs', ' #nullable enable\n+#nullable disable\n code\n']])[0]).toMatch(/^debt/);
    expect(found([['a.cs', '+#nullable enable\n+#nullable disable\n+#nullable disable\n']])).toHaveLength(1);
  });
});

describe('a check that comes with the change', () => {
  const file: Patched[] = [['src/a.py', '+# pyright: reportUnusedImport=false\n code\n']];
  const types = `${CI}      - run: pyright\n`;

  test('brings its exceptions along', () => {
    const files = { [CI_PATH]: { before: CI, after: types } };
    expect(found(file, { files })[0]).toMatch(/^note/);
  });

  test('is none where it ran before', () => {
    expect(found(file, { files: { [CI_PATH]: { before: types } } })[0]).toMatch(/^debt/);
    expect(found(file)[0]).toMatch(/^debt/);
  });

  test('and so does a rule', () => {
    const off: Patched[] = [['src/Report.kt', '+@file:Suppress("StringShouldBeRaw")\n code\n']];
    const rule: Patched = ['rules/src/StringShouldBeRaw.kt', '+@ActiveByDefault\n code\n'];
    expect(found(off)[0]).toMatch(/^debt/);
    expect(found([...off, rule])[0]).toMatch(/^note/);
  });
});
