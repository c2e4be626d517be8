import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../fake/runner-log.ts';
import { logFindings } from './of-text.ts';
import { logged, times } from './said.ts';

/** How many findings a step that printed some lines counts, by tool. */
function found(...output: string[]): [string, number][] {
  const step = logged('Check', output);
  const ran = [times(step)];
  return logFindings(runnerLog([step]), ran, ran).map((one) => [one.format, one.found]);
}

describe('how many findings tools count at their end', () => {
  const bandit = (low: number, high: number) => [
    '\tTotal issues (by severity):',
    '\t\tUndefined: 0',
    `\t\tLow: ${low}`,
    '\t\tMedium: 0',
    `\t\tHigh: ${high}`,
  ];
  test.each<[string, string[], [string, number][]]>([
    ['bandit', bandit(2, 1), [['bandit', 3]]],
    ['bandit without any', bandit(0, 0), [['bandit', 0]]],
    ['pip-audit', ['Found 2 known vulnerabilities in 1 package'], [['pip-audit', 2]]],
    ['pip-audit without any', ['No known vulnerabilities found'], [['pip-audit', 0]]],
    ['gitleaks', ['4:31AM WRN leaks found: 3'], [['gitleaks', 3]]],
    ['gitleaks without any', ['4:31AM INF no leaks found'], [['gitleaks', 0]]],
    ['mypy', ['Found 3 errors in 2 files (checked 12 source files)'], [['mypy', 3]]],
    ['mypy without any', ['Success: no issues found in 12 source files'], [['mypy', 0]]],
    ['ruff', ['Found 3 errors.'], [['ruff', 3]]],
    ['ruff that mends', ['Found 5 errors (3 fixed, 2 remaining).'], [['ruff', 2]]],
    ['ruff without any', ['All checks passed!'], [['ruff', 0]]],
    [
      'eslint in two packages',
      ['✖ 3 problems (1 error, 2 warnings)', '✖ 2 problems (0 errors, 2 warnings)'],
      [['eslint', 5]],
    ],
    ['golangci-lint', ['3 issues:', '* errcheck: 3'], [['golangci-lint', 3]]],
    ['golangci-lint without any', ['0 issues.'], [['golangci-lint', 0]]],
    ['semgrep', ['Ran 120 rules on 33 files: 2 findings.'], [['semgrep', 2]]],
    [
      'trivy of two targets',
      ['Total: 3 (UNKNOWN: 0, LOW: 1, MEDIUM: 2, HIGH: 0, CRITICAL: 0)', 'Total: 1 (HIGH: 1, CRITICAL: 0)'],
      [['trivy', 4]],
    ],
    ['npm audit', ['3 vulnerabilities (1 low, 2 high)'], [['npm audit', 3]]],
    ['npm audit without any', ['found 0 vulnerabilities'], [['npm audit', 0]]],
    ['cargo audit', ['error: 2 vulnerabilities found!'], [['cargo audit', 2]]],
    ['a sentence', ['We found 3 errors in the plan.'], []],
  ])('%s', (_name, output, expected) => {
    expect(found(...output)).toEqual(expected);
  });

  test('of a log that does not tell its steps apart nothing', () => {
    expect(logFindings('All checks passed!\n', [], [])).toEqual([]);
  });
});
