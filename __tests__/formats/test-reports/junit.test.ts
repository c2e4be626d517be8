import { describe, expect, test } from '@jest/globals';
import { idOf } from '../../../src/formats/test-reports/model.ts';
import { outcomesOf, reportOf } from './outcomes.ts';

/** One suite with these cases. */
const suite = (cases: string, attributes = 'name="s"'): string =>
  `<testsuite ${attributes}>${cases}</testsuite>`;

describe('how a case ended', () => {
  test.each([
    ['<testcase name="a"/>', 'passed'],
    ['<testcase name="a"><failure/></testcase>', 'failed'],
    ['<testcase name="a"><error/></testcase>', 'errored'],
    ['<testcase name="a"><skipped/></testcase>', 'skipped'],
    ['<testcase name="a"><flakyFailure message="x y"/></testcase>', 'flaky | x y'],
    ['<testcase name="a"><flakyError><stackTrace>x y</stackTrace></flakyError></testcase>', 'flaky | x y'],
    ['<testcase name="a"><rerunFailure message="r r"/><failure message="f f"/></testcase>', 'failed | f f'],
    ['<testcase name="a"><rerunError message="r r"/></testcase>', 'errored | r r'],
    ['<testcase name="a"><skipped message="s s"/><failure message="f f"/></testcase>', 'failed | f f'],
    [
      '<testcase name="a"><skipped message="TEST_CASE tagged with !mayfail"/><failure message="f f"/></testcase>',
      'skipped | TEST_CASE tagged with !mayfail',
    ],
    ['<testcase name="a"><failure message="1 1"/><failure message="2 2"/></testcase>', 'failed | 1 1'],
    ['<testcase name="a" status="run"/>', 'passed'],
    ['<testcase name="a" status="notrun" result="suppressed"/>', 'skipped'],
    ['<testcase name="a" status="run" result="completed"/>', 'passed'],
    ['<testcase name="a" status="run" result="skipped"/>', 'skipped'],
    ['<testcase name="a" status="run" result="skipped"><failure message="f f"/></testcase>', 'failed | f f'],
    ['<testcase name="a" status="disabled"/>', 'skipped'],
    ['<testcase name="a" status="untested"/>', 'skipped'],
    ['<testcase name="a" status="fail"/>', 'failed'],
    ['<testcase name="a" status="Error"/>', 'errored'],
    ['<testcase name="a" status="constructor"/>', 'passed'],
  ])('%s', (xml, ending) => {
    expect(outcomesOf(suite(xml))).toEqual([`s | a | ${ending}`]);
  });
});

test('the name of the test above the message, as PHPUnit writes it, is no part of it', () => {
  const failed = (text: string): string =>
    suite(
      `<testcase name="pays" class="Shop\\Cart" classname="Shop.Cart"><failure>${text}</failure></testcase>`,
    );
  expect(outcomesOf(failed('Shop\\Cart::pays\nFailed asserting that 1 is 2.'))).toEqual([
    'Shop\\Cart | pays | failed | Failed asserting that 1 is 2.',
  ]);
  expect(outcomesOf(failed('Shop\\Cart::pays was not called'))).toEqual([
    'Shop\\Cart | pays | failed | Shop\\Cart::pays was not called',
  ]);
});

describe('the message', () => {
  test.each([
    ['<failure message="1 is not 2">stack</failure>', '1 is not 2'],
    ['<failure message="failed">1 is not 2</failure>', '1 is not 2'],
    ['<failure message="failed"/>', 'failed'],
    ['<failure message="failed"/><system-out>1 left</system-out>', '1 left'],
    ['<failure><![CDATA[\n\n  1 is\nnot 2\n]]></failure>', '1 is\nnot 2'],
    ['<failure message="&#27;[31m1 is&#27;[39m not 2"/>', '1 is not 2'],
    ['<failure message="expect(received).toBe(expected)">Expected: 1</failure>', 'Expected: 1'],
    ['<failure message="=== RUN   TestA&#xA;a.go:1: no&#xA;--- FAIL: TestA (0.00s)&#xA;"/>', 'a.go:1: no'],
    ['<failure message="assert 2 == 3&#xA;  &#xA;  - 3&#xA;  + 2"/>', 'assert 2 == 3'],
    ['<failure message="AssertionError: 2 != 3&#xA;- 3&#xA;+ 2"/>', 'AssertionError: 2 != 3'],
    [
      '<failure message="assert &apos;ab...yz&apos; == &apos;ab...&apos;&#xA;- b"/>',
      "assert 'ab...yz' == 'ab...'\n- b",
    ],
    [
      '<failure message="assert 404 == 200&#xA; +  where 404 = get().status_code&#xA; -  and"/>',
      'assert 404 == 200\n +  where 404 = get().status_code\n -  and',
    ],
    [
      '<failure message="AssertionError: 2 != 0 : broken links:&#xA; - a.md&#xA; - b.md"/>',
      'AssertionError: 2 != 0 : broken links:\n - a.md\n - b.md',
    ],
    ['<failure message="Lists differ&#xA;- 3&#xA;+ 2"/>', 'Lists differ\n- 3\n+ 2'],
  ])('of %s', (xml, message) => {
    expect(outcomesOf(suite(`<testcase name="a">${xml}</testcase>`))).toEqual([
      `s | a | failed | ${message}`,
    ]);
  });

  test('is cut', () => {
    const xml = suite(`<testcase name="a"><failure>${'x y '.repeat(50_000)}</failure></testcase>`);
    expect(reportOf(xml).cases[0]?.message).toHaveLength(2_000);
    expect(reportOf(xml).cases[0]?.message).toMatch(/…$/);
  });
});

describe('where a case stands', () => {
  test.each([
    ['a class', suite('<testcase classname="p.C" name="a"/>'), 'p.C | a | passed'],
    ['no class', suite('<testcase name="a"/>'), 's | a | passed'],
    ['nested suites without a class', suite(suite('<testcase name="a"/>', 'name="t"')), 's > t | a | passed'],
    ['the title as class', suite('<testcase classname="d a" name="d a"/>'), 's | d a | passed'],
    ['the end of the title as class', suite('<testcase classname="a" name="d a"/>'), 's | d a | passed'],
    [
      'a class that ends like the name',
      suite('<testcase classname="p.addA" name="A"/>'),
      'p.addA | A | passed',
    ],
    ['suites without a name', suite('<testcase name="a"/>', ''), ' | a | passed'],
    ['no suite', '<testsuites><testcase name="a"/></testsuites>', ' | a | passed'],
    ['no name', suite('<testcase classname="p.C"/>'), 'p.C | (unnamed) | passed'],
  ])('%s', (_, xml, line) => {
    expect(outcomesOf(xml)).toEqual([line]);
  });

  test('file and line, also of the suite; time', () => {
    const xml = suite(
      '<testcase name="a" file="a.php" line="7" time="1,234.5"/><testcase name="b"/>',
      'file="s.php"',
    );
    expect(reportOf(xml).cases).toMatchObject([
      { file: 'a.php', line: 7, seconds: 1234.5 },
      { file: 's.php', line: null, seconds: null },
    ]);
  });
});

describe('several cases of one name', () => {
  const failed = '<testcase name="a"><failure message="no no"/></testcase>';
  const passed = '<testcase name="a"/>';

  test.each([
    ['passed twice', passed + passed, ['s | a | passed', 's | a | passed']],
    ['failed, then passed', failed + failed + passed, ['s | a | flaky | no no']],
    ['passed, then failed', passed + failed, ['s | a | passed', 's | a | failed | no no']],
    ['failed twice', failed + failed, ['s | a | failed | no no', 's | a | failed | no no']],
  ])('%s', (_, cases, lines) => {
    expect(outcomesOf(suite(cases))).toEqual(lines);
  });

  test('are others in another suite element, at another line, in another file', () => {
    expect(outcomesOf(`<testsuites>${suite(failed)}${suite(passed)}</testsuites>`)).toHaveLength(2);
    expect(
      outcomesOf(suite(failed.replace('>', ' line="1">') + passed.replace('/', ' line="2"/'))),
    ).toHaveLength(2);
    expect(outcomesOf(suite(failed.replace('>', ' file="f">') + passed))).toHaveLength(2);
  });
});

test('suites of one name on several hosts stay apart', () => {
  const on = (host: string) => suite('<testcase name="a"/>', `name="s" hostname="${host}"`);
  const other = suite('<testcase name="b"/>', 'name="t" hostname="x"');
  expect(outcomesOf(`<testsuites>${on('x')}${on('y')}${other}</testsuites>`)).toEqual([
    '[x] s | a | passed',
    '[y] s | a | passed',
    't | b | passed',
  ]);
});

test('an error of a suite itself stands for a case', () => {
  expect(outcomesOf(suite('<error message="no database"/><testcase name="a"/>'))).toEqual([
    's | (suite) | errored | no database',
    's | a | passed',
  ]);
});

test('cases are counted whatever the suites state; failures that no case shows are a problem', () => {
  const counts = 'name="s" tests="9" failures="2" errors="0"';
  expect(reportOf(suite('<testcase name="a"><failure/></testcase>', counts))).toMatchObject({ problems: [] });
  expect(reportOf(`<testsuites>${suite('', counts)}${suite('', counts)}</testsuites>`)).toEqual({
    format: 'junit',
    cases: [],
    problems: ['The suite "s" states failures that none of its cases shows. So do 1 more.'],
  });
});

test('what came before a break in the file is read', () => {
  const xml = `${suite('<testcase name="a"/>')}`.replace('</testsuite>', '\n<testcase name="b"><fail');
  expect(reportOf(xml).problems).toEqual(['The XML is not well-formed in line 2: unclosed tag: testcase.']);
  expect(outcomesOf(xml)).toEqual(['s | a | passed']);
});

test('a case is found again by its suite, name and file', () => {
  const [first, second] = reportOf(suite('<testcase name="a"/><testcase name="a" file="f"/>')).cases;
  expect([idOf(first!), idOf(second!)]).toEqual(['s\na', 's\na\nf']);
});
