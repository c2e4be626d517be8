import type { Format } from '../format.ts';
import { amount, type Fields, fields, rows, secondsOfMillis, text, textOrNull } from '../json.ts';
import { jsonReport } from './json-report.ts';
import { PRINTED_JSON, type TestCase, type TestOutcome } from './model.ts';
import { messageOf } from './values.ts';

/**
 * The report of mocha's `json` reporter (lib/reporters/json.js). The list `tests` does not tell how a test ended and has
 * no failed hooks, so the lists by ending are read.
 */
export const mochaJson: Format<'tests'> = {
  id: 'mocha-json',
  kind: 'tests',
  fileNames: PRINTED_JSON,
  ...jsonReport(/"stats"\s{0,99}:\s{0,99}\{/, isMocha, casesIn),
  recognisedBy: '`stats`, `passes` and `failures`',
};

function isMocha(value: unknown): boolean {
  const { stats, passes, failures } = fields(value);
  return Array.isArray(passes) && Array.isArray(failures) && fields(stats).passes !== undefined;
}

function casesIn(value: unknown): TestCase[] {
  const { passes, failures, pending } = fields(value);
  return [
    ...rows(failures).map((test) => caseOf(test, 'failed')),
    ...rows(pending).map((test) => caseOf(test, 'skipped')),
    ...rows(passes).map((test) => caseOf(test, (amount(test.currentRetry) ?? 0) > 0 ? 'flaky' : 'passed')),
  ];
}

function caseOf(test: Fields, outcome: TestOutcome): TestCase {
  const name = text(test.title);
  const { message, stack } = fields(test.err);
  return {
    suite: aroundOf(text(test.fullTitle), name),
    name,
    file: textOrNull(test.file),
    line: null,
    outcome,
    seconds: secondsOfMillis(test.duration),
    message: messageOf(textOrNull(message) ?? textOrNull(stack)),
  };
}

/** The full title is that of the suites around, a space, and the test's own. */
export const aroundOf = (fullTitle: string, title: string): string =>
  fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : '';
