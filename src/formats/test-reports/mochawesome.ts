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

/** A list, not calls within calls: a file of strangers may nest as deep as it likes. */
function casesIn(value: unknown): TestCase[] {
  const cases: TestCase[] = [];
  const left = rows(fields(value).results)
    .toReversed()
    .map((suite) => ({ suite, around: '' }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { suite, around } = next;
    const file = fileOf(suite, around);
    for (const test of rows(suite.tests)) cases.push(caseOf(test, file, outcomeOf(test)));
    for (const hook of [...rows(suite.beforeHooks), ...rows(suite.afterHooks)])
      if (outcomeOf(hook) === 'failed') cases.push(caseOf(hook, file, 'failed'));
    for (const inner of rows(suite.suites).toReversed()) left.push({ suite: inner, around: file });
  }
  return cases;
}

/** What mochawesome writes for a suite of which mocha knows no file. */
const NO_FILE = 'nofile';

/** Suites within a file name none of their own. */
function fileOf({ fullFile, file }: Fields, around: string): string {
  const own = text(fullFile) || text(file);
  return own === '' || own === NO_FILE ? around : own;
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
