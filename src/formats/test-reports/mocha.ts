import { amount, type Fields, fields, rows, secondsOfMillis, text, textOrNull } from '../json.ts';
import { messageOf } from './message.ts';
import type { TestCase, TestOutcome, TestReport } from './model.ts';

/** Whether a value is the report of mocha's `json` reporter. */
export function isMocha(value: unknown): boolean {
  const { stats, passes, failures } = fields(value);
  return Array.isArray(passes) && Array.isArray(failures) && fields(stats).passes !== undefined;
}

/**
 * Reads the report of mocha's `json` reporter (lib/reporters/json.js). The list `tests` does not tell how a test ended
 * and has no failed hooks, so the lists by ending are read.
 */
export function readMocha(value: unknown): TestReport {
  const { passes, failures, pending } = fields(value);
  const cases = [
    ...rows(failures).map((test) => caseOf(test, 'failed')),
    ...rows(pending).map((test) => caseOf(test, 'skipped')),
    ...rows(passes).map((test) => caseOf(test, (amount(test.currentRetry) ?? 0) > 0 ? 'flaky' : 'passed')),
  ];
  return { format: 'mocha-json', cases, problems: [] };
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
const aroundOf = (fullTitle: string, title: string): string =>
  fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : '';
