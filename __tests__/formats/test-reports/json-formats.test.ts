import { describe, expect, test } from '@jest/globals';
import { outcomesOf, reportOf } from './outcomes.ts';

const lines = (...events: object[]): string => events.map((event) => JSON.stringify(event)).join('\n');

describe('CTRF', () => {
  const report = (...tests: object[]): string =>
    JSON.stringify({ results: { tool: { name: 't' }, summary: { tests: 99 }, tests } });

  test.each([
    [{ status: 'passed' }, 'passed'],
    [{ status: 'passed', retries: 2, flaky: true }, 'flaky'],
    [{ status: 'passed', flaky: true, retryAttempts: [{ status: 'failed', message: 'no' }] }, 'flaky | no'],
    [{ status: 'failed', flaky: true, trace: 'at a' }, 'failed | at a'],
    [{ status: 'skipped' }, 'skipped'],
    [{ status: 'pending' }, 'skipped'],
    [{ status: 'other' }, 'skipped'],
    [{ status: 7 }, 'errored'],
    [{ status: 'constructor' }, 'errored'],
  ])('%j', (ending, outcome) => {
    expect(outcomesOf(report({ name: 'a', suite: ['s', 't'], ...ending }))).toEqual([
      `s > t | a | ${outcome}`,
    ]);
  });
});

describe('go test -json', () => {
  const event = (Action: string, Test?: string, more: object = {}): object => ({
    Action,
    Package: 'p',
    Test,
    ...more,
  });

  test('tests, with lines between them that are no events', () => {
    const text = `go: downloading x\n${lines(event('run', 'A'), event('output', 'A', { Output: '=== RUN   A\n' }))}
{broken
${lines(event('output', 'A', { Output: '    a.go:1: no\n' }), event('fail', 'A', { Elapsed: 0.5 }), event('fail'))}`;
    expect(outcomesOf(text)).toEqual(['p | A | failed | a.go:1: no']);
    expect(reportOf(text).cases[0]?.seconds).toBe(0.5);
  });

  test.each([
    [['pass', 'pass'], 'passed'],
    [['fail', 'pass'], 'flaky'],
    [['fail', 'pass', 'pass'], 'flaky'],
    [['pass', 'fail'], 'failed'],
    [['fail', 'fail'], 'failed'],
    [['skip'], 'skipped'],
  ])('a test that ran %j is one case', (runs, outcome) => {
    const text = lines(...runs.flatMap((action) => [event('run', 'A'), event(action, 'A')]));
    expect(outcomesOf(text)).toEqual([`p | A | ${outcome}`]);
  });

  test('a package that failed without a failed test stands for one', () => {
    const text = lines(
      event('pass', 'A'),
      event('output', undefined, { Output: 'no server\n' }),
      event('fail'),
    );
    expect(outcomesOf(text)).toEqual(['p | A | passed', 'p | (package) | errored | no server']);
  });

  test('a package that failed and passed when it was run again does not', () => {
    expect(outcomesOf(lines(event('pass', 'A'), event('fail'), event('pass')))).toEqual(['p | A | passed']);
  });

  test('events of test2json without a package; with packages, others are none', () => {
    const bare = lines({ Action: 'run', Test: 'A' }, { Action: 'pass', Test: 'A' }, { Action: 'fail' });
    expect(outcomesOf(bare)).toEqual([' | A | passed', ' | (package) | errored']);
    expect(outcomesOf(lines(event('pass', 'A'), { Action: 'fail', level: 'info' }))).toEqual([
      'p | A | passed',
    ]);
  });

  test('a test that did not end', () => {
    const text = lines(event('run', 'A'), event('output', 'A', { Output: 'panic: no\n' }), event('fail'));
    expect(outcomesOf(text)).toEqual(['p | A | errored | panic: no']);
  });
});

describe('dart', () => {
  const start = { type: 'start', protocolVersion: '0.1.1', time: 0 };
  const suite = { type: 'suite', suite: { id: 0, path: 'test/a_test.dart' }, time: 0 };
  const begin = (id: number, name: string, more: object = {}): object => ({
    type: 'testStart',
    test: { id, name, suiteID: 0, line: 3, ...more },
    time: 100,
  });
  const done = (testID: number, result: string, more: object = {}): object => ({
    type: 'testDone',
    testID,
    result,
    hidden: false,
    skipped: false,
    time: 350,
    ...more,
  });

  test('tests; hidden ones do not count', () => {
    const text = lines(
      start,
      suite,
      begin(1, 'loading test/a_test.dart'),
      done(1, 'success', { hidden: true }),
      begin(2, 'adds'),
      done(2, 'success'),
      begin(3, 'removes', { root_line: 9 }),
      { type: 'error', testID: 3, error: 'Expected: <2>', isFailure: true },
      done(3, 'failure'),
      begin(4, 'pays'),
      done(4, 'error'),
      begin(5, 'coupon', { metadata: { skip: true, skipReason: 'later' } }),
      done(5, 'success', { skipped: true }),
      begin(6, 'hangs'),
      begin(7, 'loading test/b_test.dart'),
    );
    expect(outcomesOf(`[{"event":"daemon"}]\n${text}`)).toEqual([
      'test/a_test.dart | adds | passed',
      'test/a_test.dart | removes | failed | Expected: <2>',
      'test/a_test.dart | pays | errored',
      'test/a_test.dart | coupon | skipped | later',
      'test/a_test.dart | hangs | errored | It did not end.',
    ]);
    expect(reportOf(text).cases.slice(0, 2)).toMatchObject([{ line: 3, seconds: 0.25 }, { line: 9 }]);
  });

  test('a file that does not load is shown by the runner, so it counts', () => {
    const text = lines(start, suite, begin(1, 'loading test/a_test.dart'), done(1, 'error'));
    expect(outcomesOf(text)).toEqual(['test/a_test.dart | loading test/a_test.dart | errored']);
  });
});

test('jest: a hook that failed without a failed test stands for a case', () => {
  const passed = { title: 'a', ancestorTitles: [], status: 'passed' };
  const file = { name: '/a.test.js', status: 'failed', message: 'afterAll', assertionResults: [passed] };
  expect(outcomesOf(JSON.stringify({ numTotalTests: 1, testResults: [file] }))).toEqual([
    '/a.test.js | a | passed',
    '/a.test.js | (file) | errored | afterAll',
  ]);
});
