import { describe, expect, test } from '@jest/globals';
import { logLines } from '../../src/logs/lines.ts';
import { sectionsOf } from '../../src/logs/sections.ts';
import { explain, logTotals } from './of-text.ts';

/** A log as the runner writes it, one line a second. */
const log = (...lines: string[]): string =>
  lines
    .map((line, index) => `2026-03-12T04:31:${String(10 + index).padStart(2, '0')}.0000000Z ${line}`)
    .join('\n');
const step = { name: 'Test both', startedAt: '2026-03-12T04:31:10Z', completedAt: '2026-03-12T04:31:50Z' };
const head = (script: string) => [
  `##[group]Run ${script}`,
  script,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
];

describe('steps of a composite action', () => {
  const action = ['##[group]Run ./.github/actions/test', 'with:', '##[endgroup]'];
  const text = log(
    ...action,
    '##[start-action display=Run tests%3B fast;id=__self.unit]',
    ...head('pytest'),
    '=== 12 passed in 0.10s ===',
    '##[end-action id=__self.unit;outcome=success;conclusion=success;duration_ms=100]',
    '##[start-action display=Run tests (base);id=__self.base]',
    ...head('pytest'),
    '=== 9 passed in 0.10s ===',
    '##[end-action id=__self.base;outcome=success;conclusion=success;duration_ms=100]',
  );

  test('have names', () => {
    expect(sectionsOf(logLines(text)).map(({ title, inner }) => [title, inner])).toEqual([
      ['', null],
      ['Run ./.github/actions/test', null],
      ['Run tests; fast', 'Run tests; fast'],
      ['Run pytest', 'Run tests; fast'],
      ['Run tests (base)', 'Run tests (base)'],
      ['Run pytest', 'Run tests (base)'],
    ]);
  });

  test('count, but for those that are left out', () => {
    const said = (isLeftOut?: (inner: string) => boolean) =>
      logTotals(text, [step], [step], isLeftOut).map(({ tests }) => tests?.total);
    expect(said((inner) => inner.includes('(base)'))).toEqual([12]);
    expect(said()).toEqual([21]);
  });

  test('that failed are what is explained, and their markers are not shown', () => {
    const failed = log(
      ...action,
      '##[start-action display=Lint;id=__self.lint]',
      ...head('npm run lint'),
      'error: lint is not what failed',
      '##[end-action id=__self.lint;outcome=failure;conclusion=success;duration_ms=100]',
      '##[start-action display=Test;id=__self.test]',
      ...head('./test.sh'),
      'nothing of use',
      '##[end-action id=__self.test;outcome=failure;conclusion=failure;duration_ms=100]',
    );
    expect(explain(failed, step)).toEqual(['nothing of use']);
  });
});

describe('what programs say that share the lines of a step', () => {
  test.each([
    ['a container', (line: string) => `web-1  | ${line}`],
    ['Ant', (line: string) => `    [exec] ${line}`],
    ['a build of docker', (line: string) => `#19 22.3 ${line}`],
    ['a build of Nix', (line: string) => `       > ${line}`],
    ['a workspace', (line: string) => `@shop/cart:test: ${line}`],
  ])('%s', (_name, prefixed) => {
    const lines = [
      'collected 1 item',
      'E       AssertionError: assert 1 == 2',
      'tests/test_cart.py:7: AssertionError',
      'FAILED tests/test_cart.py::test_adds - AssertionError',
      ...Array.from({ length: 40 }, (_, index) => `tidying up ${index}`),
    ].map(prefixed);
    expect(explain(log(...head('./run.sh'), ...lines), null)).toContain(lines[1]);
  });
});
