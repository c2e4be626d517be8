import { describe, expect, test } from '@jest/globals';
import { between, inputs } from './guardrail-files.ts';

/** Inputs of actions: which of them set a gate, and which only sound like it. */

type Row = [what: string, action: string, before: string[], after: string[]];

const harmless: Row[] = [
  ['a switch that allows', 'golangci/golangci-lint-action@v6', [], ['allow-parallel-runners: true']],
  ['a switch that allows, off', 'acme/lint-action@v1', ['allow-updates: true'], ['allow-updates: false']],
  ['a switch that skips something', 'golangci/golangci-lint-action@v6', [], ['skip-cache: true']],
  ['a switch that excludes', 'acme/lint-action@v1', [], ['exclude-draft: true']],
  ['a switch that ignores words', 'acme/spell-check@v1', [], ['ignore-case: yes']],
  ['the name of a report', 'acme/test-action@v1', ['failed-report: a.json'], ['failed-report: none']],
  ['a label for failures', 'acme/lint-action@v1', ['fail-label: broken'], ['fail-label: "no"']],
  ['a comment on failures', 'acme/lint-action@v1', ['fail_message: true'], []],
  ['the title of an error', 'acme/lint-action@v1', ['error-title: "yes"'], ['error-title: "0"']],
  ['whether all legs stop', 'acme/test-action@v1', ['fail-fast: true'], ['fail-fast: false']],
  ['a wait between tries', 'acme/test-action@v1', ['error-wait: 1'], ['error-wait: 0']],
  ['an option in its other form', 'acme/spell-check@v1', ['args: --skip a'], ['args: --skip=a']],
];

const weaker: Row[] = [
  ['no failure', 'acme/lint-action@v1', ['fail_on_error: true'], ['fail_on_error: false']],
  ['no failure any more', 'acme/lint-action@v1', ['fail-on-findings: true'], []],
  ['a switch that lets it fail', 'acme/scan-action@v1', [], ['allow-failure: true']],
  ['a switch that lets issues pass', 'acme/lint-action@v1', [], ['soft_fail: true']],
  ['an advisory', 'actions/dependency-review-action@v4', [], ['allow-ghsas: GHSA-1111']],
  [
    'a license',
    'actions/dependency-review-action@v4',
    ['deny-licenses: GPL-3.0, MIT'],
    ['deny-licenses: MIT'],
  ],
  ['an exit code', 'acme/scan-action@v1', ['exit-code: 2'], ['exit-code: 0']],
  ['a list that grows', 'acme/lint-action@v1', ['exclude: a'], ['exclude: a, b']],
  ['a level', 'actions/dependency-review-action@v4', ['fail-on-severity: low'], ['fail-on-severity: high']],
  [
    'arguments of a compiler',
    'acme/test-action@v1',
    ['build-arguments: -Xswiftc -warnings-as-errors'],
    ['build-arguments: -Xswiftc -O'],
  ],
  ['what fails at all', 'acme/scan-action@v1', ['fail-build: true'], ['fail-build: false']],
];

describe('inputs of an action', () => {
  test.each(harmless)('%s is no gate', (_, action, before, after) => {
    expect(inputs(action, before, after)).toEqual([]);
  });

  test.each(weaker)('%s is one', (_, action, before, after) => {
    expect(inputs(action, before, after)).toHaveLength(1);
  });
});

describe('inputs of a workflow that is called', () => {
  const calling = (uses: string, lines: string[]): string =>
    [
      'on: pull_request',
      'jobs:',
      '  check:',
      `    uses: ${uses}`,
      ...(lines.length > 0 ? ['    with:', ...lines.map((line) => `      ${line}`)] : []),
      '',
    ].join('\n');
  const called = 'acme/workflows/.github/workflows/test.yml@v1';

  test.each([
    ['no failure', ['fail_on_error: true'], ['fail_on_error: false']],
    ['a switch that lets it fail', [], ['allow-failure: true']],
    ['arguments', ['linux_arguments: -warnings-as-errors -j 4'], ['linux_arguments: -j 4']],
    ['arguments that leave something out', [], ['pytest-args: --ignore=tests/slow']],
  ])('%s is one', (_, before, after) => {
    expect(between(calling(called, before), calling(called, after))).toHaveLength(1);
    expect(between(calling(called, after), calling(called, before))).toEqual([]);
  });

  test.each(harmless.filter(([, action]) => action.startsWith('acme/')))(
    '%s is no gate',
    (_, __, before, after) => {
      expect(between(calling(called, before), calling(called, after))).toEqual([]);
    },
  );

  test('that is no longer given says nothing', () => {
    const before = calling(called, ['fail_on_error: true', 'linux_5_arguments: -warnings-as-errors']);
    expect(between(before, calling(called, ['linux_6_arguments: -warnings-as-errors']))).toEqual([]);
  });

  test('belong to it alone', () => {
    const other = 'acme/workflows/.github/workflows/lint.yml@v1';
    const found = between(calling(called, ['fail-build: true']), calling(other, ['fail-build: false']));
    expect(found.filter((each) => each.startsWith('threshold'))).toEqual([]);
  });
});
