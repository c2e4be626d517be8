import type { Format } from '../format.ts';
import { amount, type Fields, fields, rows, secondsOfMillis, text, textOrNull, texts } from '../json.ts';
import { jsonReport } from './json-report.ts';
import { PRINTED_JSON, type TestCase, type TestOutcome } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/**
 * What `jest --json` writes (jestjs.io/docs/cli#--json; `FormattedTestResults` of @jest/test-result), or the `json`
 * reporter of vitest. A file that failed without a failed assertion (it did not load, a hook failed) stands for one case.
 */
export const jestJson: Format<'tests'> = {
  id: 'jest-json',
  kind: 'tests',
  fileNames: [...PRINTED_JSON, '**/jest*.json', '**/vitest*.json'],
  ...jsonReport(/"num(?:Total|Failed|Passed)Test/, isJest, casesIn),
  recognisedBy: '`testResults` and `numTotalTests`, of jest and vitest',
};

function isJest(value: unknown): boolean {
  const { testResults, numTotalTests } = fields(value);
  return Array.isArray(testResults) && typeof numTotalTests === 'number';
}

function casesIn(value: unknown): TestCase[] {
  return rows(fields(value).testResults).flatMap((file) => {
    const found = rows(file.assertionResults).map((assertion) => caseOf(assertion, file));
    const isExplained = found.some(({ outcome }) => outcome === 'failed' || outcome === 'errored');
    return file.status === 'failed' && !isExplained ? [...found, brokenFile(file)] : found;
  });
}

const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

function caseOf(assertion: Fields, file: Fields): TestCase {
  const path = text(file.name);
  const titles = texts(assertion.ancestorTitles).filter((title) => title !== '');
  return {
    suite: titles.length === 0 ? path : titles.join(' > '),
    name: text(assertion.title),
    file: textOrNull(path),
    line: lineOf(fields(assertion.location).line),
    outcome: outcomeOf(assertion),
    seconds: secondsOfMillis(assertion.duration),
    message: messageOf([...texts(assertion.failureMessages), ...texts(assertion.retryReasons)][0]),
  };
}

/** What passed only when it was tried again is flaky: jest counts `invocations`, vitest keeps the failures' messages. */
function outcomeOf({ status, invocations, failureMessages, retryReasons }: Fields): TestOutcome {
  const outcome = outcomeNamed(BY_STATUS, text(status)) ?? 'errored';
  const tries = amount(invocations) ?? 1;
  const failures = texts(failureMessages).length + texts(retryReasons).length;
  return outcome === 'passed' && (tries > 1 || failures > 0) ? 'flaky' : outcome;
}

function brokenFile({ name, message }: Fields): TestCase {
  const path = text(name);
  return {
    suite: path,
    name: '(file)',
    file: textOrNull(path),
    line: null,
    outcome: 'errored',
    seconds: null,
    message: messageOf(text(message)),
  };
}
