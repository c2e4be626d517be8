import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { renderCheck } from '../../src/report/check.ts';
import { judge } from '../../src/rules/judge.ts';
import {
  analysisResult,
  changedFile,
  evidence,
  results,
  run,
  testFailure,
  testResult,
} from '../builders/evidence.ts';

const links = { reportUrl: null, evidenceUrl: null };
const checkOf = (over: Partial<Evidence> = {}) => {
  const head = evidence(over);
  return renderCheck(head, judge(head), links);
};

test('says what the comment says, without its marker', () => {
  const { title, summary, annotations } = checkOf();
  expect(title).toMatch(/^Ready to merge$/);
  expect(summary).toMatch(/^### ✅ Ready to merge\n/);
  expect(annotations).toEqual([]);
});

test('a long headline is cut', () => {
  const name = 'a long name '.repeat(30).trim();
  const head = checkOf({
    rules: { ...evidence().rules!, state: 'named', checks: [{ name, appId: null, source: 'r' }] },
  });
  expect([...head.title]).toHaveLength(140);
});

const failures = [
  testFailure('adds', { file: 'test/cart.py', line: 7 }),
  testFailure('sums', { file: 'test/cart.py', line: 9, outcome: 'errored', message: null }),
  testFailure('waits', { file: 'test/cart.py', line: 11, outcome: 'flaky', suite: '' }),
];

test('failed and flaky tests stand at their lines, with the run and its attempt', () => {
  const { annotations } = checkOf({
    runs: [run('CI', { attempt: 2 })],
    results: results({ tests: [testResult({ failures: [...failures].reverse() })] }),
  });
  expect(annotations).toEqual([
    {
      ...{ path: 'test/cart.py', line: 9, level: 'failure', message: 'cart › sums' },
      title: 'Failed test: cart › sums (CI, attempt 2)',
    },
    {
      ...{ path: 'test/cart.py', line: 7, level: 'failure', message: '1 != 2' },
      title: 'Failed test: cart › adds (CI, attempt 2)',
    },
    {
      ...{ path: 'test/cart.py', line: 11, level: 'warning', message: '1 != 2' },
      title: 'Flaky test: waits (CI, attempt 2)',
    },
  ]);
});

test.each([
  ['no file', { file: null }],
  ['no line', { line: null }],
  ['line 0', { line: 0 }],
  ['a file of the system', { file: '/usr/lib/python3/x.py' }],
  ['a file of Windows', { file: 'C:\\x.py' }],
  ['a file beside the repository', { file: '../x.py' }],
  ['an address', { file: 'webpack:src/x.js' }],
])('what has %s stands nowhere', (_name, over) => {
  const failure = testFailure('adds', { file: 'test/cart.py', line: 7, ...over });
  expect(checkOf({ results: results({ tests: [testResult({ failures: [failure] })] }) }).annotations).toEqual(
    [],
  );
});

const finding = (path: string, level: 'error' | 'warning' | 'note', rule: string | null = 'F401') => ({
  ...{ path, level, rule, line: 3, message: 'unused import' },
});

test('findings stand at changed files, behind failures of their weight', () => {
  const analysis = analysisResult('ruff', {
    findings: [
      finding('src/app.py', 'error'),
      finding('src/app.py', 'note', null),
      finding('src/other.py', 'error'),
    ],
  });
  const { annotations } = checkOf({
    changes: { ...evidence().changes, files: [changedFile('src/app.py')] },
    results: results({ analyses: [analysis], tests: [testResult({ failures: failures.slice(2) })] }),
  });
  expect(annotations.map(({ path, level, title }) => [path, level, title])).toEqual([
    ['src/app.py', 'failure', 'ruff: F401 (CI, attempt 1)'],
    ['test/cart.py', 'warning', 'Flaky test: waits (CI, attempt 1)'],
    ['src/app.py', 'notice', 'ruff (CI, attempt 1)'],
  ]);
});

test('of one test in two reports one note stands, of examples none', () => {
  const reports = [
    testResult({ failures: failures.slice(0, 1) }),
    testResult({ failures: failures.slice(0, 1), file: 'again.xml' }),
    testResult({ failures: failures.slice(1), file: 'fixtures/junit.xml' }),
  ];
  expect(checkOf({ results: results({ tests: reports }) }).annotations).toHaveLength(1);
});

test('fifty at most', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    testFailure(`adds ${index}`, { file: 'test/cart.py', line: index + 1 }),
  );
  const { annotations } = checkOf({ results: results({ tests: [testResult({ failures: many })] }) });
  expect(annotations).toHaveLength(50);
});
