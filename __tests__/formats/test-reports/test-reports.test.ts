import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../src/formats/bytes.ts';
import { totalsOf } from '../../../src/formats/test-reports/model.ts';
import { secondsOf, secondsOfTimeSpan } from '../../../src/formats/test-reports/values.ts';
import { readTests } from '../read.ts';
import { hostileReports } from './hostile.ts';
import { junitOf } from './many-cases.ts';
import { outcomesOf, reportOf } from './outcomes.ts';

describe('what is no test report', () => {
  test.each([
    ['coverage.xml', '<coverage line-rate="1"/>'],
    ['TEST-report.xml', '<report name="jacoco"/>'],
    ['app.manifest', '<assembly xmlns="urn:schemas-microsoft-com:asm.v1"><file name="a"/></assembly>'],
    ['results.sarif', '{"version":"2.1.0","runs":[{"results":[]}]}'],
    ['package.json', '{"name":"x","results":{}}'],
    ['stats.json', '{"stats":{"a":1},"examples":[],"numTotalTests":"x"}'],
    ['list.json', '["Action","Package"]'],
    ['notes.txt', 'ok, this is fine'],
    ['log.txt', 'Sent:\n{"stats": {"passes": 1}\nDone'],
    ['empty.txt', ''],
  ])('%s', (name, text) => {
    expect(readTests(name, text)).toBeNull();
  });
});

describe('a file that its name tells', () => {
  test.each([
    ['TEST-a.xml', '', 'junit', 'The file is empty.'],
    ['out/junit.xml', 'Not Found', 'junit', 'The file holds no test results, though its name says so.'],
    ['a.trx', ' \n', 'trx', 'The file is empty.'],
  ])('%s %j', (name, text, format, problem) => {
    expect(readTests(name, text)).toEqual({ format, cases: [], problems: [problem] });
  });
});

test('broken JSON is a problem of the format that it begins like', () => {
  const text = '{"results": {"tests": [{"name": "a"';
  expect(reportOf(text)).toEqual({
    format: 'ctrf',
    cases: [],
    problems: ['The file is not valid JSON: it is cut off or damaged.'],
  });
});

describe('what a command printed around a report is passed over', () => {
  const banner = '\n> shop@1.0.0 test\n> jest --json\n\n';
  const ctrf = '{"results": {"tests": [{"name": "a", "status": "passed"}]}}';

  test.each([
    ['XML', `${banner}<?xml version="1.0"?>\n<testsuite name="s"><testcase name="a"/></testsuite>\n`],
    ['XML without a declaration', `${banner}<testsuite name="s"><testcase name="a"/></testsuite>`],
    ['JSON', `${banner}${ctrf}\nDone in 3.1s.\n`],
    ['indented JSON', `[1/2] Testing\n${JSON.stringify(JSON.parse(ctrf), null, 2)}\n`],
  ])('%s', (_, text) => {
    expect(outcomesOf(text)).toHaveLength(1);
    expect(reportOf(text).problems).toEqual([]);
  });

  test('a log with XML far below is none', () => {
    expect(readTests('log.txt', `${'x\n'.repeat(5_000)}<?xml version="1.0"?>\n<testsuite/>`)).toBeNull();
  });
});

test('encodings that tests are reported in', () => {
  const xml = (label: string) =>
    `<?xml version="1.0" encoding="${label}"?><testsuite name="é"><testcase name="a"/></testsuite>`;
  const files = [
    Buffer.from(`\ufeff${xml('utf-8')}`),
    Buffer.from(`\ufeff${xml('utf-16')}`, 'utf16le'),
    Buffer.from(xml('iso-8859-1'), 'latin1'),
  ];
  for (const file of files) expect(reportOf(decode(file)).cases[0]?.suite).toBe('é');
});

test('times', () => {
  const written = ['0.5', '1,234.5', '1,234', '12,5', '0,016', '', ' 2 ', 'NaN', '-1', 'x'];
  expect(written.map(secondsOf)).toEqual([0.5, 1234.5, 1234, 12.5, 0.016, null, 2, null, null, null]);
  expect(['00:00:01.5', '1.00:00:00', 'x', ''].map(secondsOfTimeSpan)).toEqual([1.5, 86_400, null, null]);
});

describe('hostile input', () => {
  const folder = new URL('fixtures/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /\.(?:xml|json|tap)$/.test(name));
  const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

  test('a file cut anywhere does not throw', () => {
    for (const name of files) {
      const text = textOf(name);
      for (let end = 0; end < text.length; end += 97) readTests(name, text.slice(0, end));
    }
  });

  test('JSON of the wrong types, or with words that objects know, does not throw', () => {
    const values = [null, 7, 'x', 'constructor', '__proto__', true, [], {}, [null], [7], [[]], { id: {} }];
    for (const name of files.filter((file) => file.endsWith('.json'))) {
      for (const line of name === 'go-test.json' ? textOf(name).split('\n').slice(0, 9) : [textOf(name)]) {
        const keys = [...line.matchAll(/"([\w-]+)":/g)].map(([, key]) => key);
        for (const key of new Set(keys))
          for (const value of values) readTests(name, withValue(line, key!, value));
      }
    }
  });

  test.each(hostileReports(0.05))('%s is read to its end', (_, text) => {
    expect(() => readTests('TEST-a.xml', text)).not.toThrow();
  });
});

/** The JSON with each value of a key replaced. */
function withValue(json: string, key: string, value: unknown): string {
  const replaced: unknown = JSON.parse(json, (name, old) => (name === key ? value : old));
  return JSON.stringify(replaced);
}

test('many cases', () => {
  const totals = totalsOf(reportOf(junitOf(5_000)));
  expect(totals).toEqual({ total: 5_000, passed: 4_900, failed: 100, errored: 0, skipped: 0, flaky: 0 });
});
