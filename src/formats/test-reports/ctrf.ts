import type { Format } from '../format.ts';
import { type Fields, fields, rows, secondsOfMillis, text, textOrNull } from '../json.ts';
import { jsonReport } from './json-report.ts';
import type { TestCase, TestOutcome } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/** The Common Test Report Format (ctrf.io/docs/specification). Its summary is not used: the tests are counted. */
export const ctrf: Format<'tests'> = {
  id: 'ctrf',
  kind: 'tests',
  fileNames: ['**/ctrf*.json'],
  named: /ctrf[^/\\]*\.json$/i,
  ...jsonReport(
    /"results"\s{0,99}:\s{0,99}\{/,
    (value) => Array.isArray(testsIn(value)),
    (value) => rows(testsIn(value)).map(caseOf),
  ),
  recognisedBy: '`results` with `tests`',
};

const testsIn = (value: unknown): unknown => fields(fields(value).results).tests;

/** `other` is for what a tool knows beyond these words: it did not pass. */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

function caseOf(test: Fields): TestCase {
  return {
    suite: Array.isArray(test.suite) ? test.suite.map(text).join(' > ') : text(test.suite),
    name: text(test.name),
    file: textOrNull(test.filePath),
    line: lineOf(test.line),
    outcome: outcomeOf(test),
    seconds: secondsOfMillis(test.duration),
    message: messageOf(textOrNull(test.message) ?? textOrNull(test.trace) ?? failedAttempt(test)),
  };
}

/** `flaky`: passed after a retry. A test that failed in all its retries may be marked too. */
function outcomeOf({ status, flaky }: Fields): TestOutcome {
  const outcome = outcomeNamed(BY_STATUS, text(status)) ?? 'errored';
  return outcome === 'passed' && flaky === true ? 'flaky' : outcome;
}

function failedAttempt({ retryAttempts }: Fields): string | null {
  const failed = rows(retryAttempts).find(({ status }) => status === 'failed');
  return failed === undefined ? null : (textOrNull(failed.message) ?? textOrNull(failed.trace));
}
