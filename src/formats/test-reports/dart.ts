import type { Format } from '../format.ts';
import { amount, type Fields, fields, jsonLines, secondsOfMillis, text, textOrNull } from '../json.ts';
import { PRINTED_JSON, type TestCase, type TestOutcome, withinCases } from './model.ts';
import { lineOf, messageOf, outcomeNamed } from './values.ts';

/**
 * The events of `dart test --reporter json` and `flutter test --machine` (github.com/dart-lang/test,
 * pkgs/test/doc/json_reporter.md). Hidden tests (loading a file, set-up) count only when they failed: the runner then
 * shows them. Lines that are no event are passed over.
 */
export const dartJson: Format<'tests'> = {
  id: 'dart-json',
  kind: 'tests',
  fileNames: PRINTED_JSON,
  detect: ({ firstObjects }) => firstObjects.some((line) => line.includes('"protocolVersion":"')),
  read: ({ text }) => ({ cases: casesIn(text), problems: [] }),
  recognisedBy: 'an event with `protocolVersion`, of dart and Flutter',
};

function casesIn(source: string): TestCase[] {
  const suites = new Map<number, string>();
  const tests = new Map<number, Running>();
  for (const event of jsonLines(source)) {
    if (event?.type === 'suite') noteSuite(fields(event.suite), suites);
    else if (event?.type === 'testStart') noteStart(fields(event.test), amount(event.time), tests);
    else if (event !== null) noteProgress(event, tests);
  }
  const counted = [...tests.values()].filter(({ done, test }) =>
    done === null ? !isLoading(test) : done.hidden !== true,
  );
  return counted.map((running) => caseOf(running, suites));
}

interface Running {
  test: Fields;
  started: number | null;
  message: string | null;
  /** The event that ended it. */
  done: Fields | null;
}

function noteSuite({ id, path }: Fields, suites: Map<number, string>): void {
  if (typeof id === 'number') suites.set(id, text(path));
  withinCases(suites.size);
}

function noteStart(test: Fields, started: number | null, tests: Map<number, Running>): void {
  if (typeof test.id === 'number') tests.set(test.id, { test, started, message: null, done: null });
  withinCases(tests.size);
}

function noteProgress(event: Fields, tests: Map<number, Running>): void {
  const running = typeof event.testID === 'number' ? tests.get(event.testID) : undefined;
  if (running === undefined) return;
  if (event.type === 'error') running.message ??= messageOf(text(event.error));
  else if (event.type === 'testDone') running.done = event;
}

const isLoading = ({ name }: Fields): boolean => text(name).startsWith('loading ');

const BY_RESULT: Readonly<Record<string, TestOutcome>> = {
  success: 'passed',
  failure: 'failed',
  error: 'errored',
};

function caseOf({ test, started, message, done }: Running, suites: Map<number, string>): TestCase {
  const path = typeof test.suiteID === 'number' ? (suites.get(test.suiteID) ?? '') : '';
  const ended = amount(done?.time);
  return {
    suite: path,
    name: text(test.name),
    file: textOrNull(path),
    line: lineOf(test.root_line ?? test.line),
    outcome: outcomeOf(done),
    seconds: started === null || ended === null ? null : secondsOfMillis(ended - started),
    message:
      message ?? (done === null ? 'It did not end.' : messageOf(text(fields(test.metadata).skipReason))),
  };
}

/** A test that never ended was running when the runner stopped. */
function outcomeOf(done: Fields | null): TestOutcome {
  if (done === null) return 'errored';
  return done.skipped === true ? 'skipped' : (outcomeNamed(BY_RESULT, text(done.result)) ?? 'errored');
}
