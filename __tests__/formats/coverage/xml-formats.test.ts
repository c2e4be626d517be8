import { describe, expect, test } from '@jest/globals';
import { read, summary } from './summary.ts';

describe('Cobertura', () => {
  const classes = (...inner: string[]) =>
    `<?xml version="1.0"?><coverage line-rate="0.5" branches-covered="3" branches-valid="8"><sources><source>D:\\a\\app\\app\\</source><source/></sources><packages><package><classes>${inner.join('')}</classes></package></packages></coverage>`;
  const oneClass = (name: string, lines: string, methods = '') =>
    `<class name="${name}" filename="src\\A.cs"><methods>${methods}</methods><lines>${lines}</lines></class>`;

  test.each([
    ['branches-covered="3" branches-valid="8"', '1/2, 3/8'],
    ['branches-covered="1.0" branches-valid="1.0"', '1/2, –'],
    ['branches-covered="" branches-valid=""', '1/2, –'],
  ])('branches that the root alone states: %s', (stated, totals) => {
    const lines = '<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>';
    const xml = `<coverage line-rate="0.5" ${stated}><packages><package><classes><class name="A" filename="A.swift">${lines}</class></classes></package></packages></coverage>`;
    expect(summary(read(xml)).at(-1)).toBe(totals);
  });

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

  test('reads conditions with spaces, as VectorCAST writes them', () => {
    const line = '<line number="1" hits="1" branch="true" condition-coverage="50.0% ( 1 / 2 )"/>';
    expect(summary(read(classes(oneClass('A', line)))).at(-1)).toBe('1/1, 1/2');
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

describe('SonarQube', () => {
  test('counts a repeated line once', () => {
    const text =
      '<coverage version="1"><file path="a.ts"><lineToCover lineNumber="1" covered="false"/><lineToCover lineNumber="1" covered="true" branchesToCover="2" coveredBranches="1"/></file></coverage>';
    expect(summary(read(text))).toEqual(['a.ts: 1/1, 1/2', '1/1, 1/2']);
  });
});
