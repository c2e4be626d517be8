import { describe, expect, test } from '@jest/globals';
import { read, summary } from './summary.ts';

describe('JSON', () => {
  test.each<[string, unknown, string, string]>([
    [
      'Istanbul summary of totals alone',
      { total: { lines: { total: 9, covered: 4 }, branches: { total: 2, covered: 1 } } },
      'istanbul-summary',
      '4/9, 1/2',
    ],
    [
      'older Istanbul with wrapped data',
      {
        '/a.js': {
          data: {
            path: 'a.js',
            statementMap: { 0: { start: { line: 1 } }, 1: { start: { line: 1 } } },
            s: { 0: 0, 1: 2 },
            b: { 0: [1, 0] },
          },
        },
      },
      'istanbul',
      '1/1, 1/2',
    ],
    [
      'coverage.py without branches',
      {
        meta: {},
        files: { 'a.py': { summary: { covered_lines: 1, num_statements: 2 } } },
        totals: { covered_lines: 1, num_statements: 2 },
      },
      'coverage.py',
      '1/2, –',
    ],
    [
      'llvm-cov without branches',
      {
        type: 'llvm.coverage.json.export',
        data: [
          {
            files: [
              {
                filename: '/shop/a.rs',
                summary: { lines: { count: 7, covered: 4 }, branches: { count: 0, covered: 0 } },
              },
            ],
          },
          { files: [{ filename: '/shop/b.rs', summary: { lines: { count: 2, covered: 2 } } }] },
        ],
      },
      'llvm-cov',
      '6/9, –',
    ],
    [
      'gcovr with what is excluded',
      {
        'gcovr/format_version': '0.6',
        files: [
          {
            file: 'a.c',
            lines: [
              { line_number: 1, count: 1, branches: [{ count: 0 }, { count: 1, 'gcovr/excluded': true }] },
              { line_number: 2, count: 0, 'gcovr/excluded': true },
              { line_number: 3, count: 0, 'gcovr/noncode': true },
            ],
          },
        ],
      },
      'gcovr',
      '1/1, 0/1',
    ],
    [
      'gcovr with a line of two functions',
      {
        'gcovr/format_version': '0.15',
        files: [
          {
            file: 'a.c',
            lines: [
              { line_number: 1, count: 0, function_name: 'f', branches: [{ count: 0 }] },
              { line_number: 1, count: 1, function_name: 'g', branches: [{ count: 1 }] },
            ],
          },
        ],
      },
      'gcovr',
      '1/1, 1/2',
    ],
    [
      'SimpleCov, coverage.json',
      {
        meta: { simplecov_version: '0.22.0' },
        coverage: {
          '/a.rb': {
            lines: [1, null, 'ignored', 0],
            branches: [
              { type: 'then', coverage: 1 },
              { type: 'else', coverage: 'ignored' },
            ],
          },
        },
        groups: {},
      },
      'simplecov',
      '1/2, 1/1',
    ],
    [
      'SimpleCov, a list of lines',
      { RSpec: { coverage: { '/a.rb': [1, null, 0] }, timestamp: 1 } },
      'simplecov',
      '1/2, –',
    ],
    [
      'SimpleCov, files with metrics',
      {
        files: [{ filename: '/a.rb', coverage: { lines: [1, 0, 'ignored'] } }],
        metrics: { covered_percent: 50 },
      },
      'simplecov',
      '1/2, –',
    ],
    [
      'coveralls with branches',
      { source_files: [{ name: 'a.c', coverage: [null, 2, 0], branches: [2, 0, 0, 1, 2, 0, 1, 0] }] },
      'coveralls',
      '1/2, 1/2',
    ],
  ])('%s', (_name, value, format, totals) => {
    const report = read(JSON.stringify(value));
    expect([report.format, summary(report).at(-1)]).toEqual([format, totals]);
  });

  test('names entries without usable numbers and takes the stated total', () => {
    const entry = (covered: unknown) => ({ lines: { total: 2, covered } });
    const report = read(
      JSON.stringify({ total: entry(1), 'a.js': entry(1.5), 'b.js': entry(3), 'c.js': entry(1) }),
    );
    expect(summary(report)).toEqual(['c.js: 1/2, –', '1/2, –']);
    expect(report.problems).toEqual([
      '2 entries have no numbers that can be used, the first of them "a.js".',
    ]);
  });
});
