import { describe, expect, test } from '@jest/globals';
import { outcomesOf, reportOf } from './outcomes.ts';

describe('NUnit 3', () => {
  const run = (inside: string): string =>
    `<test-run><test-suite type="Assembly" name="Shop.dll">${inside}</test-suite></test-run>`;
  const testCase = (ending: string, inside = ''): string =>
    `<test-case name="Adds" fullname="Shop.Cart.Adds" classname="Shop.Cart" duration="0.5" ${ending}>${inside}</test-case>`;

  test.each([
    ['result="Passed"', 'passed'],
    ['result="Warning"', 'passed'],
    ['result="Failed"', 'failed'],
    ['result="Failed" label="Error"', 'errored'],
    ['result="Failed" label="Invalid"', 'errored'],
    ['result="Failed" label="Cancelled"', 'errored'],
    ['result="Skipped" label="Ignored"', 'skipped'],
    ['result="Inconclusive"', 'skipped'],
    ['result="unheard of"', 'errored'],
  ])('%s', (ending, outcome) => {
    expect(outcomesOf(run(testCase(ending)))).toEqual([`Shop.Cart | Adds | ${outcome}`]);
  });

  test('messages, also of skips; other messages are not the case’s', () => {
    const failure =
      '<failure><message><![CDATA[1 is not 2]]></message><stack-trace>at</stack-trace></failure>';
    const reason = '<reason><message>later</message></reason>';
    const xml = run(testCase('result="Failed"', failure) + testCase('result="Skipped"', reason));
    expect(outcomesOf(xml)).toEqual([
      'Shop.Cart | Adds | failed | 1 is not 2',
      'Shop.Cart | Adds | skipped | later',
    ]);
    expect(reportOf(xml)).toMatchObject({ format: 'nunit3', cases: [{ seconds: 0.5 }, {}] });
  });

  test('a suite that did not load, or failed after its cases', () => {
    const missing =
      '<test-run><test-suite name="Shop.dll" result="Failed" label="Invalid"><reason><message>File not found</message></reason></test-suite></test-run>';
    expect(outcomesOf(missing)).toEqual(['Shop.dll | (suite) | errored | File not found']);
    const after = `<test-suite fullname="Shop.Cart" result="Failed" site="TearDown"><failure><message>port in use</message></failure>${testCase('result="Passed"')}</test-suite>`;
    expect(outcomesOf(run(after))).toEqual([
      'Shop.Cart | Adds | passed',
      'Shop.Cart | (teardown) | errored | port in use',
    ]);
  });

  test('a suite whose parent failed is told by that', () => {
    const method =
      '<test-suite type="ParameterizedMethod" fullname="Shop.Cart.Adds" result="Failed" label="Invalid" site="Parent"/>';
    const fixture = (inner: string): string =>
      `<test-suite type="TestFixture" fullname="Shop.Cart" result="Failed" label="Invalid" site="SetUp"><failure><message>no constructor</message></failure>${inner}</test-suite>`;
    expect(outcomesOf(run(fixture(method)))).toEqual(['Shop.Cart | (suite) | errored | no constructor']);
    const failed = testCase('result="Failed" label="Invalid" site="Parent"');
    expect(outcomesOf(run(fixture(failed + method)))).toEqual(['Shop.Cart | Adds | errored']);
  });
});

test('NUnit 2', () => {
  const xml = `<test-results total="3" not-run="2"><test-suite name="Shop.dll" result="Failure"><results>
    <test-case name="Shop.Cart.Adds" executed="True" result="Success" success="True" time="0,016"/>
    <test-case name="Shop.Cart.Prices(1.5,&quot;a.b&quot;)" executed="True" result="Error"><failure><message>no</message></failure></test-case>
    <test-case name="Shop.Cart.Removes" executed="True" result="Inconclusive"/>
    <test-case name="Shop.Cart.Ships" executed="False" result="NotRunnable"/>
    <test-case name="Shop.Cart.Coupon" executed="False" result="Ignored"><reason><message>later</message></reason></test-case>
    <test-case name="Old" executed="True" success="False"/>
    <test-case name="Shop.Gift(5).Wraps" executed="False"/>
  </results></test-suite></test-results>`;
  expect(reportOf(xml)).toMatchObject({
    format: 'nunit2',
    cases: [{ seconds: 0.016 }, {}, {}, {}, {}, {}, {}],
  });
  expect(outcomesOf(xml)).toEqual([
    'Shop.Cart | Adds | passed',
    'Shop.Cart | Prices(1.5,"a.b") | errored | no',
    'Shop.Cart | Removes | skipped',
    'Shop.Cart | Ships | errored',
    'Shop.Cart | Coupon | skipped | later',
    ' | Old | failed',
    'Shop.Gift(5) | Wraps | skipped',
  ]);
});

test('xUnit.net', () => {
  const xml = `<assemblies schema-version="3"><assembly name="C:\\build\\Shop.dll" total="5">
    <errors><error type="test-class-cleanup" name="Shop.Cart"><failure><message>port in use</message></failure></error></errors>
    <collection><test name="Shop.Cart.Adds(n: 1)" type="Shop.Cart" method="Adds" time="0.25" result="Pass" source-file="Cart.cs" source-line="7"/>
    <test name="Removes an item" type="Shop.Cart" method="Removes" result="Fail"><failure exception-type="X"><message><![CDATA[1 left]]></message></failure><output>words</output></test>
    <test name="Shop.Cart.Coupon" type="Shop.Cart" result="Skip"><reason>later</reason></test>
    <test name="Shop.Cart.Ships" type="Shop.Cart" result="NotRun"/>
    <test name="Shop.Cart.Pays" type="Shop.Cart"/></collection></assembly></assemblies>`;
  expect(reportOf(xml)).toMatchObject({
    format: 'xunit',
    cases: [{}, { file: 'Cart.cs', line: 7, seconds: 0.25 }, {}, {}, {}, {}],
  });
  expect(outcomesOf(xml)).toEqual([
    'Shop.dll | (test-class-cleanup) Shop.Cart | errored | port in use',
    'Shop.Cart | Adds(n: 1) | passed',
    'Shop.Cart | Removes an item | failed | 1 left',
    'Shop.Cart | Coupon | skipped | later',
    'Shop.Cart | Ships | skipped',
    'Shop.Cart | Pays | errored',
  ]);
});

test('an assembly of xUnit.net without others around it', () => {
  const xml =
    '<assembly name="Shop.dll" run-date="2026-01-01"><class><test name="a" result="Pass"/></class></assembly>';
  expect(outcomesOf(xml)).toEqual([' | a | passed']);
});

describe('TRX', () => {
  const namespace = 'xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"';
  const run = (results: string, rest = ''): string =>
    `<TestRun ${namespace}><Results>${results}</Results>${rest}</TestRun>`;
  const result = (ending: string, inside = ''): string =>
    `<UnitTestResult testId="1" testName="Shop.Cart.Adds" ${ending}>${inside}</UnitTestResult>`;

  test.each([
    ['outcome="Passed"', 'passed'],
    ['outcome="PassedButRunAborted"', 'passed'],
    ['outcome="Failed"', 'failed'],
    ['', 'errored'],
    ['outcome="Timeout"', 'errored'],
    ['outcome="Aborted"', 'errored'],
    ['outcome="NotRunnable"', 'errored'],
    ['outcome="NotExecuted"', 'skipped'],
    ['outcome="Inconclusive"', 'skipped'],
  ])('%s', (ending, outcome) => {
    expect(outcomesOf(run(result(ending)))).toEqual([` | Shop.Cart.Adds | ${outcome}`]);
  });

  test('the class stands in the definitions; the counters may be 0', () => {
    const output =
      '<Output><TextMessages><Message>words</Message></TextMessages><ErrorInfo><Message>1&#x0; left</Message></ErrorInfo></Output>';
    const rest = `<TestDefinitions><UnitTest id="1"><TestMethod className="Shop.Cart, Shop, Version=1.0" name="Adds"/></UnitTest></TestDefinitions>
      <ResultSummary outcome="Failed"><Counters total="0" failed="0"/></ResultSummary>`;
    const xml = run(result('outcome="Failed" duration="00:01:00.5000000"', output), rest);
    expect(outcomesOf(xml)).toEqual(['Shop.Cart | Adds | failed | 1&#x0; left']);
    expect(reportOf(xml).cases[0]?.seconds).toBe(60.5);
  });

  test('of a data-driven test its rows count', () => {
    const rows = `<InnerResults>${result('outcome="Passed"')}${result('outcome="Failed"')}</InnerResults>`;
    expect(outcomesOf(run(result('outcome="Failed"', rows)))).toEqual([
      ' | Shop.Cart.Adds | passed',
      ' | Shop.Cart.Adds | failed',
    ]);
  });

  test('a run that broke off stands for a case, unless a case explains it', () => {
    const summary =
      '<ResultSummary outcome="Aborted"><RunInfos><RunInfo><Text>The host crashed.</Text></RunInfo></RunInfos></ResultSummary>';
    expect(outcomesOf(run(result('outcome="Passed"'), summary))).toContain(
      ' | (run) | errored | The host crashed.',
    );
    expect(outcomesOf(run(result('outcome="Failed"'), summary))).toHaveLength(1);
  });

  test.each([
    ['Failed', ['Warning', 'Error'], [' | (run) | errored | Error 1']],
    ['Failed', ['Warning'], []],
    ['Warning', ['Error'], []],
    ['Completed', [], []],
  ])('a run that is %s with infos %j', (outcome, infos, more) => {
    const info = (kind: string, at: number) =>
      `<RunInfo outcome="${kind}"><Text>${kind} ${at}</Text></RunInfo>`;
    const summary = `<ResultSummary outcome="${outcome}"><RunInfos>${infos.map(info).join('')}</RunInfos></ResultSummary>`;
    const passed = ' | Shop.Cart.Adds | passed';
    expect(outcomesOf(run(result('outcome="Passed"'), summary))).toEqual([passed, ...more]);
  });
});
