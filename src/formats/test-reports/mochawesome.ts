import type { Format } from '../format.ts';
import { type Fields, fields, rows, secondsOfMillis, text, textOrNull } from '../json.ts';
import { jsonReport } from './json-report.ts';
import { aroundOf } from './mocha.ts';
import type { TestCase, TestOutcome } from './model.ts';
import { messageOf } from './values.ts';

/**
 * The JSON of mochawesome (github.com/adamgruber/mochawesome), which mocha, Cypress and others write, also merged by
 * mochawesome-merge: suites in suites. Tests that a failed hook kept from running are `skipped`; the hook that failed
 * stands for a case, as it does for mocha.
 */
export const mochawesome: Format<'tests'> = {
  id: 'mochawesome',
  kind: 'tests',
  fileNames: ['**/mochawesome*.json'],
  ...jsonReport(/"stats"\s{0,99}:\s{0,99}\{/, isMochawesome, casesIn),
  recognisedBy: '`stats` with `passes`, and `results`',
};

function isMochawesome(value: unknown): boolean {
  const { stats, results } = fields(value);
  const { passes, failures } = fields(stats);
  return Array.isArray(results) && passes !== undefined && failures !== undefined;
}

function casesIn(value: unknown): TestCase[] {
  return rows(fields(value).results).flatMap((suite) => [...casesOfSuite(suite, '', 0)]);
}

/** No real file nests as deep. */
const MAX_DEPTH = 50;

/** What mochawesome writes for a suite of which mocha knows no file. */
const NO_FILE = 'nofile';

/** Suites within a file name none of their own. */
function* casesOfSuite(suite: Fields, around: string, depth: number): Generator<TestCase> {
  const own = text(suite.fullFile) || text(suite.file);
  const file = own === '' || own === NO_FILE ? around : own;
  for (const test of rows(suite.tests)) yield caseOf(test, file, outcomeOf(test));
  for (const hook of [...rows(suite.beforeHooks), ...rows(suite.afterHooks)])
    if (outcomeOf(hook) === 'failed') yield caseOf(hook, file, 'failed');
  if (depth >= MAX_DEPTH) return;
  for (const inner of rows(suite.suites)) yield* casesOfSuite(inner, file, depth + 1);
}

function outcomeOf({ fail, pass, state }: Fields): TestOutcome {
  if (fail === true || state === 'failed') return 'failed';
  return pass === true || state === 'passed' ? 'passed' : 'skipped';
}

function caseOf(test: Fields, file: string, outcome: TestOutcome): TestCase {
  const name = text(test.title);
  const { message, estack } = fields(test.err);
  return {
    suite: aroundOf(text(test.fullTitle), name),
    name,
    file: textOrNull(file),
    line: null,
    outcome,
    seconds: secondsOfMillis(test.duration),
    message: messageOf(textOrNull(message) ?? textOrNull(estack)),
  };
}
