import { describe, expect, test } from '@jest/globals';
import { readTests } from '../read.ts';
import { outcomesOf, reportOf } from './outcomes.ts';

const ctrf = (...tests: object[]): string => JSON.stringify({ results: { tool: { name: 't' }, tests } });

describe('CTRF', () => {
  test.each<[string, object, string]>([
    ['the trace of a failed attempt, where it has no message', { trace: 'at a' }, 'flaky | at a'],
    ['the message of a failed attempt before its trace', { trace: 'at a', message: 'no' }, 'flaky | no'],
    ['an attempt without either', {}, 'flaky'],
  ])('%s', (_name, attempt, ending) => {
    const attempts = [
      { status: 'passed', message: 'fine' },
      { status: 'failed', ...attempt },
    ];
    const text = ctrf({ name: 'a', status: 'passed', flaky: true, retryAttempts: attempts });
    expect(outcomesOf(text)).toEqual([` | a | ${ending}`]);
  });

  test.each<[string, object, string]>([
    ['its message before its trace', { message: 'no', trace: 'at a' }, 'failed | no'],
    ['its trace', { trace: 'at a' }, 'failed | at a'],
    ['nothing', {}, 'failed'],
    ['what an earlier attempt says', { retryAttempts: [{ status: 'failed', message: 'no' }] }, 'failed | no'],
  ])('a failure is told by %s', (_name, more, ending) => {
    expect(outcomesOf(ctrf({ name: 'a', status: 'failed', ...more }))).toEqual([` | a | ${ending}`]);
  });

  test.each([
    ['1500', 1.5],
    ['0', 0],
    ['-1', null],
    ['1e999', null],
    ['"1500"', null],
    ['null', null],
  ])('a duration of %s: %s seconds', (duration, seconds) => {
    const text = ctrf({ name: 'a', status: 'passed', duration: 7 }).replace('7', duration);
    expect(reportOf(text).cases[0]?.seconds).toBe(seconds);
  });

  test.each([
    [7, 7],
    ['7', 7],
    [' 7 ', 7],
    ['123456789', 123_456_789],
    [0, 0],
    ['1234567890', null],
    ['7a', null],
    [-1, null],
    [1.5, null],
    [null, null],
  ])('a line %j: %s', (line, expected) => {
    expect(reportOf(ctrf({ name: 'a', status: 'passed', line })).cases[0]?.line).toBe(expected);
  });
});

test.each<[string, object, string]>([
  ['without a word of retries', {}, 'passed'],
  ['in its first try', { currentRetry: 0 }, 'passed'],
  ['in its second', { currentRetry: 1 }, 'flaky'],
])('mocha: a test that passed %s', (_name, more, outcome) => {
  const passes = [{ title: 'a', fullTitle: 's a', ...more }];
  expect(outcomesOf(JSON.stringify({ stats: { passes: 1 }, tests: [], passes, failures: [] }))).toEqual([
    `s | a | ${outcome}`,
  ]);
});

describe('TRX', () => {
  const run = (...results: string[]): string =>
    `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results.join('')}</Results></TestRun>`;
  const result = (attributes: string, inside = ''): string =>
    `<UnitTestResult testId="1" testName="a" outcome="Failed" ${attributes}>${inside}</UnitTestResult>`;

  test.each([
    ['00:00:01.5', 1.5],
    ['00:02:00', 120],
    ['03:00:00', 10_800],
    ['1.00:00:00', 86_400],
    ['2.03:04:05.25', 183_845.25],
    ['00:00', null],
    ['x', null],
  ])('a duration of %s: %s seconds', (duration, seconds) => {
    expect(reportOf(run(result(`duration="${duration}"`))).cases[0]?.seconds).toBe(seconds);
  });

  test('what a test printed is no message, also after the error of another', () => {
    const printed = '<Output><TextMessages><Message>words</Message></TextMessages></Output>';
    const error = '<Output><ErrorInfo><StackTrace>at a</StackTrace></ErrorInfo></Output>';
    expect(outcomesOf(run(result('', error), result('', printed)))).toEqual([
      ' | a | failed',
      ' | a | failed',
    ]);
  });
});

test.each(['# TODO', '# todo some day', '#TODO', '# Todo', '#SKIP', '# skip', '# Skipped: no network'])(
  'TAP: a point that failed with %s is skipped',
  (directive) => {
    expect(outcomesOf(`TAP version 14\n1..1\nnot ok 1 - a ${directive}`)[0]).toMatch(/^ \| a \| skipped/);
  },
);

test.each([
  ['xUnit.net', '<assemblies><assembly name="Shop.dll"><collection><test name="a" result="Pass"/>'],
  ['JUnit', '<testsuites><testsuite name="s"><testcase name="a"/>'],
  ['NUnit 3', '<test-run><test-suite name="s"><test-case name="a" fullname="s.a" result="Passed"/>'],
  [
    'TRX',
    '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="a" outcome="Passed"/>',
  ],
])('%s that was cut off: what is there counts, and it is told', (_name, text) => {
  const { cases, problems } = reportOf(text);
  expect(cases.map(({ outcome }) => outcome)).toEqual(['passed']);
  expect(problems).toHaveLength(1);
});

test.each([0, 1, 1_500])('a name that is too long is cut, of case %i too', (place) => {
  const name = 'n'.repeat(3_000);
  const cases = Array.from({ length: 2_000 }, (_, index) => ({
    name: index === place ? name : 'a',
    status: 'passed',
  }));
  const read = reportOf(ctrf(...cases)).cases[place];
  expect(read?.name).toBe(`${'n'.repeat(999)}…`);
});

test.each([
  [1, 'suite 1'],
  [20, 'suite 20'],
  [21, 'suite 20'],
  [25, 'suite 20'],
])('JUnit: %i suites within each other are told down to %s', (depth, last) => {
  const open = Array.from({ length: depth }, (_, index) => `<testsuite name="suite ${index + 1}">`).join('');
  const text = `<testsuites>${open}<testcase name="a"/>${'</testsuite>'.repeat(depth)}</testsuites>`;
  expect(reportOf(text).cases[0]?.suite.split(' > ').at(-1)).toBe(last);
});

test.each([
  ['Error', 'errored'],
  ['INVALID', 'errored'],
  ['Cancelled', 'errored'],
  ['NotRunnable', 'errored'],
  ['MyError', 'failed'],
  ['ErrorPage', 'failed'],
  ['', 'failed'],
])('NUnit: a case that failed with the label "%s" %s', (label, outcome) => {
  const text = `<test-run><test-suite name="s"><test-case name="a" fullname="s.a" result="Failed" label="${label}"/></test-suite></test-run>`;
  expect(reportOf(text).cases.map((each) => each.outcome)).toEqual([outcome]);
});

test.each([
  ['the reason of the subtests, where it has none', 'ok 1 - a', 'skipped | no network'],
  ['its own reason', 'ok 1 - a # SKIP by hand', 'skipped | by hand'],
  ['what failed all the same', 'not ok 1 - a', 'failed'],
])('TAP: a point above a plan of nothing keeps %s', (_name, point, ending) => {
  expect(outcomesOf(`TAP version 14\n    1..0 # SKIP no network\n${point}\n1..1`)).toEqual([
    ` | a | ${ending}`,
  ]);
});

test.each<[string, (report: string) => string, boolean]>([
  ['alone', (report) => report, true],
  ['after other lines', (report) => `> npm test\n\n${report}\nDone.\n`, true],
  ['as one of a list', (report) => `[\n${report}\n]`, false],
  ['cut off', (report) => report.slice(0, -5), true],
])('a report of Jest %s', (_name, written, isOne) => {
  const report = JSON.stringify({
    numTotalTests: 1,
    testResults: [
      { name: 'a.test.js', assertionResults: [{ title: 'a', status: 'passed', ancestorTitles: [] }] },
    ],
  });
  expect(readTests('results', written(report)) !== null).toBe(isOne);
});
