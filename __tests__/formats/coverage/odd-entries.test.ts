import { describe, expect, test } from '@jest/globals';
import { pathIndex, toRepositoryPath } from '../../../src/formats/coverage/paths.ts';
import { newTally } from '../../../src/formats/coverage/tally.ts';
import { formatNamed } from '../../../src/formats/result-file.ts';
import { readCoverage } from '../read.ts';
import { read, summary } from './summary.ts';

const json = (value: unknown) => read(JSON.stringify(value));
const statement = (line: unknown) => ({ start: { line } });

describe('entries that cannot be used leave the others as they are', () => {
  test.each<[string, unknown, string]>([
    [
      'coveralls: a file without lines',
      { source_files: [{ name: 'a' }, { name: 'b', coverage: [null, 2, 0] }] },
      '1/2, –',
    ],
    [
      'coveralls: branches are told by four numbers each',
      { source_files: [{ name: 'a', coverage: [], branches: [1, 0, 0, 0, 1, 0, 1, 7, 2, 0, 0, 0, 2, 0] }] },
      '0/0, 1/3',
    ],
    [
      'coveralls: the last branch is covered',
      { source_files: [{ name: 'a', branches: [1, 0, 0, 1] }] },
      '0/0, 1/1',
    ],
    [
      'Istanbul: lines that are no numbers, or negative; 0 is one',
      {
        'a.js': {
          statementMap: {
            0: statement(0),
            1: statement(-1),
            2: statement(1.5),
            3: statement('2'),
            4: statement(3),
          },
          s: { 0: 1, 1: 1, 2: 1, 3: 1, 4: 0 },
        },
      },
      '1/2, 0/0',
    ],
    [
      'Istanbul summary: a broken file, and a total that states no lines',
      {
        total: { lines: { total: 'Unknown' }, branches: { total: 4, covered: 1 } },
        a: { lines: { total: 3, covered: 2 } },
        b: { lines: { total: 'Unknown' } },
      },
      '2/3, 1/4',
    ],
    [
      'Istanbul summary: the files count, whatever the total says',
      {
        total: { lines: { total: 9, covered: 9 }, branches: { total: 9, covered: 9 } },
        a: { lines: { total: 3, covered: 2 }, branches: { total: 4, covered: 1 } },
      },
      '2/3, 1/4',
    ],
    [
      'gcovr: lines that are no numbers, or negative; 0 is one',
      {
        'gcovr/format_version': '0.6',
        files: [
          {
            file: 'a.c',
            lines: [-1, 0, 1.5, '2', null, 3].map((line_number) => ({
              line_number,
              count: 1,
              branches: [{ count: 1 }],
            })),
          },
        ],
      },
      '2/2, 2/2',
    ],
  ])('%s', (_name, value, totals) => {
    expect(summary(json(value)).at(-1)).toBe(totals);
  });

  test.each([
    [1, 'The entry "0.js" has no numbers that can be used.'],
    [2, '2 entries have no numbers that can be used, the first of them "0.js".'],
  ])('%i of them: they are named', (count, problem) => {
    const broken = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.js`, {}]));
    const total = { lines: { total: 1, covered: 1 } };
    expect(json({ total, ...broken }).problems).toEqual([problem]);
  });

  test.each([
    [
      'SonarQube',
      '<coverage version="1"><file path="a">*</file></coverage>',
      (line: string) => `<lineToCover lineNumber="${line}" covered="true"/>`,
    ],
    [
      'JaCoCo',
      '<report name="a"><package name="p"><sourcefile name="A.java">*</sourcefile></package></report>',
      (line: string) => `<line nr="${line}" ci="1" mi="0"/>`,
    ],
    [
      'Cobertura',
      '<coverage line-rate="1"><packages><class filename="a">*</class></packages></coverage>',
      (line: string) => `<line number="${line}" hits="1"/>`,
    ],
  ])('%s: lines that are no numbers, or negative; 0 is one', (_name, document, line) => {
    const lines = ['-1', '1.5', 'x', '0', '9'].map(line).join('');
    expect(read(document.replace('*', lines)).lines).toEqual({ covered: 2, total: 2 });
  });

  test('OpenCover: a file without a path counts', () => {
    const xml =
      '<CoverageSession><Modules><Module><Files><File uid="1"/></Files><Method><FileRef uid="1"/><SequencePoint sl="1" vc="1"/></Method></Module></Modules></CoverageSession>';
    expect(read(xml).lines).toEqual({ covered: 1, total: 1 });
  });
});

test.each<[string, string, string | undefined]>([
  [
    'a file and no version',
    '<coverage><file path="a"><lineToCover lineNumber="1" covered="true"/></file></coverage>',
    'sonarqube',
  ],
  ['a version and no file', '<coverage version="1"></coverage>', 'sonarqube'],
  ['a version alone', '<coverage version="1"/>', 'sonarqube'],
  ['another version and no file', '<coverage version="2"><other/></coverage>', undefined],
  ['neither', '<coverage><other/></coverage>', undefined],
])('XML of SonarQube with %s', (_name, text, format) => {
  expect(readCoverage(text)?.format).toBe(format);
});

test.each<[string, unknown]>([
  ['without meta', { files: {}, totals: {} }],
  ['without files', { meta: {}, totals: {} }],
  ['without totals', { meta: {}, files: {} }],
  ['with lists', { meta: [], files: [], totals: [] }],
])('what looks like coverage.py %s is none', (_name, value) => {
  expect(readCoverage(JSON.stringify(value))).toBeNull();
});

test.each([
  ['out/lcov.info', 'lcov'],
  ['LCOV-unit.INFO', 'lcov'],
  ['a.lcov', 'lcov'],
  ['cobertura.xml', 'cobertura'],
  ['coverage.cobertura.xml', 'cobertura'],
  ['jacoco.xml', 'jacoco'],
  ['jacocoTestReport.xml', 'jacoco'],
  ['clover.xml', 'clover'],
  ['clover-unit.XML', 'clover'],
  ['coverage.opencover.xml', 'opencover'],
  ['opencover_1.xml', 'opencover'],
  ['coverage-summary.json', 'istanbul-summary'],
  ['Coverage-Summary.JSON', 'istanbul-summary'],
  ['Coverage-Final.JSON', 'istanbul'],
  ['.ResultSet.JSON', 'simplecov'],
  ['JaCoCo.xml', 'jacoco'],
  ['Cobertura.xml', 'cobertura'],
  ['OpenCover.xml', 'opencover'],
  ['nyc/coverage-final.json', 'istanbul'],
  ['coverage/.resultset.json', 'simplecov'],
  ['lcov.info.txt', null],
  ['a.lcov/x', null],
  ['cobertura/a.xml', null],
  ['jacoco/a.xml', null],
  ['clover\\a.xml', null],
  ['opencover/a.xml', null],
  ['coverage-summary.json.gz', null],
  ['coverage-final.jsonl', null],
  ['resultset.json', null],
  ['coverage.xml', null],
])('%s tells of %s', (name, format) => {
  expect(formatNamed(name, ['coverage'])?.id ?? null).toBe(format);
});

test.each<[string, boolean, boolean]>([
  ['covered, then not', true, false],
  ['not, then covered', false, true],
])('a line that is told again after a million others: %s', (_name, before, after) => {
  const tally = newTally();
  const count = 1_000_000;
  for (let line = 0; line < count; line++) tally.add(line, before);
  tally.add(count - 1, after);
  expect(tally.count()).toEqual({ covered: before ? count : 1, total: count });
});

test.each([
  ['src/x/../a.py', 'src/a.py'],
  ['src/x/y/../../a.py', 'src/a.py'],
  ['src//./a.py', 'src/a.py'],
  ['./index.js', 'index.js'],
])('the path %s is %s of the repository', (path, expected) => {
  expect(toRepositoryPath(path, [], pathIndex(['index.js', 'src/a.py']))).toBe(expected);
});
