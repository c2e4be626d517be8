import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CoverageReport } from '../../../src/parse/coverage/model.ts';
import { readCoverage } from '../../../src/parse/coverage/read.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

function read(text: string): CoverageReport {
  const report = readCoverage(text);
  if (report === null) throw new Error('This is no coverage report.');
  return report;
}

/** `path: covered/total lines, covered/total branches` for each file, and the totals. */
function summary(report: CoverageReport): string[] {
  const part = ({ lines, branches }: Pick<CoverageReport, 'lines' | 'branches'>) =>
    `${lines.covered}/${lines.total}, ${branches === null ? '–' : `${branches.covered}/${branches.total}`}`;
  return [...report.files.map((file) => `${file.path}: ${part(file)}`), part(report)];
}

const ROOT = '/home/runner/work/shapes/shapes';

describe('the reports of real tools', () => {
  test.each([
    ['jest/lcov.info', 'lcov', ['src/area.js: 5/6, 3/6', 'src/unused.js: 0/2, 0/0', '5/8, 3/6']],
    [
      'jest/coverage-final.json',
      'istanbul',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/coverage-summary.json',
      'istanbul-summary',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/clover.xml',
      'clover',
      [`${ROOT}/src/area.js: 5/6, 3/6`, `${ROOT}/src/unused.js: 0/2, 0/0`, '5/8, 3/6'],
    ],
    [
      'jest/cobertura-coverage.xml',
      'cobertura',
      ['src/area.js: 5/6, 3/6', 'src/unused.js: 0/2, –', '5/8, 3/6'],
    ],
    [
      'coverage.py/coverage.json',
      'coverage.py',
      ['shapes/__init__.py: 0/0, 0/0', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    [
      'coverage.py/coverage.xml',
      'cobertura',
      ['shapes/__init__.py: 0/0, –', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    [
      'coverage.py/coverage.lcov',
      'lcov',
      ['shapes/__init__.py: 0/0, 0/0', 'shapes/area.py: 6/8, 3/6', '6/8, 3/6'],
    ],
    ['gcovr/gcovr.json', 'gcovr', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/summary.json', 'gcovr-summary', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/cobertura.xml', 'cobertura', ['area.hpp: 3/4, –', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/sonarqube.xml', 'sonarqube', ['area.hpp: 3/4, –', 'main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/coveralls.json', 'coveralls', ['area.hpp: 3/4, –', 'main.cpp: 5/6, –', '8/10, –']],
    ['gcovr/jacoco.xml', 'jacoco', ['./area.hpp: 3/4, 0/0', './main.cpp: 5/6, 4/8', '8/10, 4/8']],
    ['gcovr/clover.xml', 'clover', ['area.hpp: 3/4, 0/0', 'main.cpp: 5/6, 0/0', '8/10, 0/0']],
    [
      'gcovr/coverage.lcov',
      'lcov',
      [`${ROOT}/area.hpp: 3/4, 0/0`, `${ROOT}/main.cpp: 5/7, 4/8`, '8/11, 4/8'],
    ],
    [
      'gcovr/geninfo.info',
      'lcov',
      [`${ROOT}/area.hpp: 3/4, 1/2`, `${ROOT}/main.cpp: 5/7, 4/8`, '8/11, 5/10'],
    ],
    [
      'go/cover.out',
      'go',
      ['example.com/shapes/area/area.go: 5/6, –', 'example.com/shapes/cli/cli.go: 1/1, –', '6/7, –'],
    ],
    ['simplecov/resultset.json', 'simplecov', [`${ROOT}/lib/area.rb: 5/6, 2/2`, '5/6, 2/2']],
    ['phpunit/clover.xml', 'clover', [`${ROOT}/src/Area.php: 2/3, 0/0`, '2/3, 0/0']],
    ['phpunit/cobertura.xml', 'cobertura', ['Area.php: 2/3, –', '2/3, 0/0']],
    ['jacoco/jacoco.xml', 'jacoco', ['com/example/Shape.java: 4/6, 1/6', '4/6, 1/6']],
  ])('%s', (name, format, expected) => {
    const report = read(fixture(name));
    expect([report.format, ...summary(report)]).toEqual([format, ...expected]);
    expect(report.problems).toEqual([]);
  });

  test('name the folders that their paths lie in', () => {
    expect(read(fixture('coverage.py/coverage.xml')).sources).toEqual([ROOT]);
  });
});

describe('LCOV', () => {
  const record = (...lines: string[]) => ['SF:a.c', ...lines, 'end_of_record', ''].join('\n');

  test.each([
    ['merges records of one file', record('DA:1,1', 'DA:2,0') + record('DA:2,3', 'DA:3,0'), '2/3, –'],
    [
      'counts a line that is told twice once',
      record('DA:2,0', 'DA:1,1', 'DA:2,1,checksum', 'DA:2,0'),
      '2/2, –',
    ],
    [
      'knows a branch never reached',
      record('DA:1,1', 'BRDA:1,0,0,-', 'BRDA:1,0,1,1', 'BRDA:1,0,1,0'),
      '1/1, 1/2',
    ],
    [
      'tells blocks and expressions apart',
      record('DA:1,1', 'BRDA:1,e0,a, b,1', 'BRDA:1,e0,a, c,0', 'BRDA:1,9999999,0,1'),
      '1/1, 2/3',
    ],
    ['takes the counts when the lines are left out', record('LF:10', 'LH:7', 'BRF:4', 'BRH:1'), '7/10, 1/4'],
    ['takes no negative count for a hit', record('DA:1,-5', 'DA:2,0', 'DA:3,1e+20', 'DA:4,0.5'), '2/4, –'],
    ['reads Windows line ends', record('DA:1,1', 'DA:2,0').replaceAll('\n', '\r\n'), '1/2, –'],
    [
      'passes over lines that are none',
      record('DA:x,1', 'DA:1', 'DA:', 'BRDA:', 'FN:1,f', '???', 'DA:7,1'),
      '1/1, –',
    ],
  ])('%s', (_name, text, totals) => {
    expect(summary(read(text)).at(-1)).toBe(totals);
  });

  test('says when it was cut off', () => {
    expect(read('TN:\nSF:a.c\nDA:1,1\nDA:2,').problems).toEqual([
      'The last record has no end: the file was cut off.',
    ]);
  });

  test('begins after comments', () => {
    expect(read(`# written by hand\n\n${record('DA:1,1')}`).format).toBe('lcov');
  });
});

describe('Cobertura', () => {
  const classes = (...inner: string[]) =>
    `<?xml version="1.0"?><coverage line-rate="0.5" branches-covered="3" branches-valid="8"><sources><source>D:\\a\\app\\app\\</source><source/></sources><packages><package><classes>${inner.join('')}</classes></package></packages></coverage>`;
  const oneClass = (name: string, lines: string, methods = '') =>
    `<class name="${name}" filename="src\\A.cs"><methods>${methods}</methods><lines>${lines}</lines></class>`;

  test('merges the lines of several classes of one file', () => {
    const report = read(
      classes(
        oneClass('A', '<line number="1" hits="1"/><line number="2" hits="0"/>'),
        oneClass('A.Nested', '<line number="2" hits="4"/><line number="3" hits="0"/>'),
      ),
    );
    expect(summary(report)).toEqual(['src\\A.cs: 2/3, –', '2/3, 3/8']);
    expect(report.sources).toEqual(['D:\\a\\app\\app\\']);
  });

  test('adds the branches of classes, but not those of a class that is told twice', () => {
    const line = '<line number="1" hits="1" branch="True" condition-coverage="50% (1/2)"/>';
    const other = '<line number="1" hits="0" branch="True" condition-coverage="25% (1/4)"/>';
    expect(
      summary(read(classes(oneClass('A', line), oneClass('A', line), oneClass('B', other)))).at(-1),
    ).toBe('1/1, 2/6');
  });

  test('takes the lines of methods only for a class without others', () => {
    const method = '<method name="f"><lines><line number="9" hits="1"/></lines></method>';
    expect(summary(read(classes(oneClass('A', '', method)))).at(-1)).toBe('1/1, 3/8');
    expect(summary(read(classes(oneClass('A', '<line number="1" hits="0"/>', method)))).at(-1)).toBe(
      '0/1, 3/8',
    );
  });

  test('knows no branches where the root says NaN', () => {
    const text = classes(oneClass('A', '<line number="1" hits="1"/>')).replaceAll(/"[38]"/g, '"NaN"');
    expect(summary(read(text)).at(-1)).toBe('1/1, –');
  });

  test('takes the root where no line is told', () => {
    const text = '<coverage line-rate="0.5" lines-covered="5" lines-valid="10"><packages/></coverage>';
    expect(read(text)).toMatchObject({
      files: [],
      lines: { covered: 5, total: 10 },
      branches: null,
      problems: [],
    });
  });

  test('keeps what was read of a file that was cut off', () => {
    const report = read(classes(oneClass('A', '<line number="1" hits="1"/>')).slice(0, -40));
    expect(summary(report)[0]).toBe('src\\A.cs: 1/1, –');
    expect(report.problems).toEqual([expect.stringMatching(/^The XML is not well-formed/)]);
  });
});

describe('JaCoCo', () => {
  test('counts by counters where lines lack instructions, in groups too', () => {
    const file = (name: string) =>
      `<package name="p"><sourcefile name="${name}"><line nr="1"/><line nr="2" mb="1" cb="1"/><counter type="LINE" missed="1" covered="3"/><counter type="BRANCH" missed="1" covered="1"/></sourcefile></package>`;
    const text = `<report name="all"><group name="a">${file('A.kt')}</group><group name="b">${file('B.kt')}</group></report>`;
    expect(summary(read(text))).toEqual(['p/A.kt: 3/4, 1/2', 'p/B.kt: 3/4, 1/2', '6/8, 2/4']);
  });

  test('counts by lines where there are no counters', () => {
    const text =
      '<report name="x"><package name=""><sourcefile name="a.kt"><line nr="1" mi="0" ci="2" mb="1" cb="1"/><line nr="2" mi="4" ci="0"/></sourcefile></package></report>';
    expect(summary(read(text))).toEqual(['a.kt: 1/2, 1/2', '1/2, 1/2']);
  });

  test('takes the root for classes without debug information', () => {
    const text =
      '<report name="x"><package name="p"><class name="p/A"><counter type="BRANCH" missed="1" covered="1"/></class></package><counter type="BRANCH" missed="1" covered="1"/></report>';
    expect(read(text)).toMatchObject({
      files: [],
      lines: { covered: 0, total: 0 },
      branches: { covered: 1, total: 2 },
      problems: ['The report names no file.'],
    });
  });
});

describe('Clover', () => {
  const project = (files: string) =>
    `<coverage generated="1" clover="3.2.0"><project>${files}</project></coverage>`;

  test('counts lines where a file has no metrics', () => {
    const text = project(
      '<package name="p"><file name="a.js" path="/r/a.js"><line num="1" count="1" type="stmt"/><line num="2" count="0" type="cond" truecount="1" falsecount="0"/><line num="3" count="4" type="method"/></file></package>',
    );
    expect(summary(read(text))).toEqual(['/r/a.js: 2/2, 1/2', '2/2, 1/2']);
  });

  test('takes the metrics of the file, not those of its classes; leaves tests out', () => {
    const metrics = (statements: number, covered: number) =>
      `<metrics statements="${statements}" coveredstatements="${covered}" conditionals="4" coveredconditionals="1"/>`;
    const text = `<coverage generated="1"><project><file name="A.java"><class>${metrics(9, 9)}</class>${metrics(8, 4)}</file></project><testproject><file name="ATest.java">${metrics(5, 5)}</file></testproject></coverage>`;
    expect(summary(read(text))).toEqual(['A.java: 4/8, 1/4', '4/8, 1/4']);
  });

  test('takes the project where no file is told', () => {
    const text = project(
      '<metrics statements="8" coveredstatements="4" conditionals="2" coveredconditionals="1"/>',
    );
    expect(read(text)).toMatchObject({ lines: { covered: 4, total: 8 }, branches: { covered: 1, total: 2 } });
  });
});

describe('OpenCover', () => {
  const session = (methods: string) => `<?xml version="1.0" encoding="utf-8"?>
    <CoverageSession xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <Summary numSequencePoints="5" visitedSequencePoints="3" numBranchPoints="4" visitedBranchPoints="3"/>
      <Modules><Module hash="1"><Files><File uid="1" fullPath="D:\\a\\app\\app\\A.cs"/><File uid="2" fullPath="D:\\a\\app\\app\\B.cs"/></Files>
      <Classes><Class><Methods>${methods}</Methods></Class></Classes></Module></Modules></CoverageSession>`;
  const method = (name: string, points: string) =>
    `<Method visited="true"><Name>${name}</Name><FileRef uid="2"/>${points}</Method>`;

  test('counts lines by their sequence points, and only the branches that are told', () => {
    const text = session(
      method(
        'System.Void A::M()',
        `<SequencePoints><SequencePoint vc="1" sl="3" fileid="1"/><SequencePoint vc="0" sl="3" fileid="1"/><SequencePoint vc="0" sl="4" fileid="1"/><SequencePoint vc="1" sl="16707566" fileid="1"/></SequencePoints>
         <BranchPoints><BranchPoint vc="1" sl="3" path="0" offset="1" fileid="1"/><BranchPoint vc="0" sl="3" path="1" offset="1" fileid="1"/></BranchPoints>`,
      ) + method('System.Void B::M()', '<SequencePoints><SequencePoint vc="2" sl="9"/></SequencePoints>'),
    );
    expect(summary(read(text))).toEqual([
      'D:\\a\\app\\app\\A.cs: 1/2, 1/2',
      'D:\\a\\app\\app\\B.cs: 1/1, 0/0',
      '2/3, 1/2',
    ]);
  });

  test('counts a method that stands in two modules once', () => {
    const point = '<BranchPoint vc="1" sl="3" path="0" offset="1" fileid="1"/>';
    const text = session(method('M', point) + method('M', point) + method('N', point));
    expect(summary(read(text))[0]).toBe('D:\\a\\app\\app\\A.cs: 0/0, 2/2');
  });

  test('takes the summary where there are no points', () => {
    expect(read(session(''))).toMatchObject({
      lines: { covered: 3, total: 5 },
      branches: { covered: 3, total: 4 },
    });
  });
});

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

describe('Go', () => {
  test('says how many lines it could not read', () => {
    const report = read('mode: atomic\nC:\\a\\b.go:1.1,2.2 3 1\nmode: atomic\nnonsense\n\n');
    expect(summary(report)).toEqual(['C:\\a\\b.go: 3/3, –', '3/3, –']);
    expect(report.problems).toEqual(['1 lines are not blocks of a cover profile.']);
  });
});

describe('SonarQube', () => {
  test('counts a repeated line once', () => {
    const text =
      '<coverage version="1"><file path="a.ts"><lineToCover lineNumber="1" covered="false"/><lineToCover lineNumber="1" covered="true" branchesToCover="2" coveredBranches="1"/></file></coverage>';
    expect(summary(read(text))).toEqual(['a.ts: 1/1, 1/2', '1/1, 1/2']);
  });
});

test.each([
  '',
  'hello',
  '{}',
  '[]',
  '{"a": 1}',
  '{"total": 3}',
  '{"files": []}',
  '{"coverage": null}',
  '{"SF": ',
  '<html></html>',
  '<coverage></coverage>',
  '<report><row/></report>',
  '<testsuites/>',
  'mode: of transport',
  'SFX:a',
])('%j is no coverage report', (text) => {
  expect(readCoverage(text)).toBeNull();
});
