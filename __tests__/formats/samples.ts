import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file of a format, the name that its tool gives it, and what it says. */
export interface Sample {
  name: string;
  text: string;
  /** Tests: `total: passed/failed/errored/skipped/flaky`. Coverage: lines, branches. SARIF: errors/warnings/notes. */
  says: string;
}

const fixture = (path: string): string => readFileSync(join('__tests__/formats', path), 'utf8');
const tests = (file: string): string => fixture(`test-reports/fixtures/${file}`);
const coverage = (file: string): string => fixture(`coverage/fixtures/${file}`);

const NUNIT_3 = `<?xml version="1.0" encoding="utf-8"?>
<test-run id="2" testcasecount="3" result="Failed" total="3" passed="1" failed="1" skipped="1">
  <test-suite type="Assembly" name="Shop.Tests.dll" result="Failed">
    <test-suite type="TestFixture" name="CartTests" fullname="Shop.CartTests" result="Failed">
      <test-case name="Adds" fullname="Shop.CartTests.Adds" classname="Shop.CartTests" result="Passed" duration="0.01" />
      <test-case name="Pays" fullname="Shop.CartTests.Pays" classname="Shop.CartTests" result="Failed" duration="0.02">
        <failure><message><![CDATA[Expected: 2 But was: 1]]></message></failure>
      </test-case>
      <test-case name="Ships" fullname="Shop.CartTests.Ships" classname="Shop.CartTests" result="Skipped" label="Ignored">
        <reason><message>no courier</message></reason>
      </test-case>
    </test-suite>
  </test-suite>
</test-run>`;

const NUNIT_2 = `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<test-results name="Shop.Tests.dll" total="2" errors="0" failures="1" not-run="1">
  <test-suite type="TestFixture" name="CartTests" executed="True" result="Failure" success="False">
    <results>
      <test-case name="Shop.CartTests.Adds" executed="True" result="Success" success="True" time="0.010" />
      <test-case name="Shop.CartTests.Pays" executed="True" result="Failure" success="False" time="0.020">
        <failure><message><![CDATA[Expected: 2 But was: 1]]></message></failure>
      </test-case>
      <test-case name="Shop.CartTests.Ships" executed="False" result="Ignored" />
    </results>
  </test-suite>
</test-results>`;

const XUNIT = `<?xml version="1.0" encoding="utf-8"?>
<assemblies timestamp="05/06/2026 10:00:00">
  <assembly name="/shop/Shop.Tests.dll" test-framework="xUnit.net 2.4.2" total="3" passed="1" failed="1" skipped="1">
    <collection name="Shop.CartTests" total="3">
      <test name="Shop.CartTests.Adds" type="Shop.CartTests" method="Adds" time="0.01" result="Pass" />
      <test name="Shop.CartTests.Pays" type="Shop.CartTests" method="Pays" time="0.02" result="Fail">
        <failure exception-type="Xunit.Sdk.EqualException"><message>Assert.Equal() Failure</message></failure>
      </test>
      <test name="Shop.CartTests.Ships" type="Shop.CartTests" method="Ships" result="Skip"><reason>no courier</reason></test>
    </collection>
  </assembly>
</assemblies>`;

const TRX = `<?xml version="1.0" encoding="utf-8"?>
<TestRun id="a" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Results>
    <UnitTestResult testId="1" testName="Shop.CartTests.Adds" outcome="Passed" duration="00:00:00.0100000" />
    <UnitTestResult testId="2" testName="Shop.CartTests.Pays" outcome="Failed" duration="00:00:00.0200000">
      <Output><ErrorInfo><Message>Expected: 2 But was: 1</Message></ErrorInfo></Output>
    </UnitTestResult>
    <UnitTestResult testId="3" testName="Shop.CartTests.Ships" outcome="NotExecuted" />
  </Results>
  <ResultSummary outcome="Failed"><Counters total="3" passed="1" failed="1" /></ResultSummary>
</TestRun>`;

const ROBOT = `<?xml version="1.0" encoding="UTF-8"?>
<robot generator="Robot 7.1 (Python 3.12.3 on linux)" rpa="false" schemaversion="5">
  <suite id="s1" name="Shop" source="/shop/shop.robot">
    <test id="s1-t1" name="Adds" line="4"><status status="PASS" start="2026-05-06T10:00:00.100000" elapsed="0.010"/></test>
    <test id="s1-t2" name="Pays" line="8"><status status="FAIL" start="2026-05-06T10:00:00.200000" elapsed="0.020">1 != 2</status></test>
    <test id="s1-t3" name="Ships" line="12"><status status="SKIP" start="2026-05-06T10:00:00.300000" elapsed="0.001">no courier</status></test>
    <status status="FAIL" start="2026-05-06T10:00:00.000000" elapsed="0.400"/>
  </suite>
  <statistics><suite><stat pass="1" fail="1" skip="1" id="s1" name="Shop">Shop</stat></suite></statistics>
</robot>`;

const DART = [
  '{"protocolVersion":"0.1.1","runnerVersion":"1.25.2","type":"start","time":0}',
  '{"suite":{"id":0,"platform":"vm","path":"test/cart_test.dart"},"type":"suite","time":0}',
  '{"test":{"id":1,"name":"loading test/cart_test.dart","suiteID":0,"metadata":{"skip":false}},"type":"testStart","time":0}',
  '{"testID":1,"result":"success","skipped":false,"hidden":true,"type":"testDone","time":400}',
  '{"test":{"id":2,"name":"adds","suiteID":0,"line":4,"metadata":{"skip":false}},"type":"testStart","time":400}',
  '{"testID":2,"result":"success","skipped":false,"hidden":false,"type":"testDone","time":420}',
  '{"test":{"id":3,"name":"pays","suiteID":0,"line":8,"metadata":{"skip":false}},"type":"testStart","time":420}',
  '{"testID":3,"error":"Expected: <2>\\n  Actual: <1>\\n","stackTrace":"","isFailure":true,"type":"error","time":440}',
  '{"testID":3,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":440}',
  '{"success":false,"type":"done","time":450}\n',
].join('\n');

/** Of each format one, by its id: those of real tools where there is one (see the notes beside the fixtures). */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  junit: { name: 'TEST-shop.CartTest.xml', text: tests('surefire.xml'), says: '5: 1/1/1/1/1' },
  nunit3: { name: 'TestResult.xml', text: NUNIT_3, says: '3: 1/1/0/1/0' },
  nunit2: { name: 'TestResult.xml', text: NUNIT_2, says: '3: 1/1/0/1/0' },
  xunit: { name: 'shop.xunit.xml', text: XUNIT, says: '3: 1/1/0/1/0' },
  trx: { name: 'runner_host_2026-05-06_10_00_00.trx', text: TRX, says: '3: 1/1/0/1/0' },
  robot: { name: 'output.xml', text: ROBOT, says: '3: 1/1/0/1/0' },
  'go-json': { name: 'test-report.json', text: tests('go-test.json'), says: '11: 3/3/3/1/1' },
  'dart-json': { name: 'test-results.json', text: DART, says: '2: 1/1/0/0/0' },
  tap: { name: 'cart.tap', text: tests('node.tap'), says: '8: 3/3/0/2/0' },
  ctrf: { name: 'ctrf-report.json', text: tests('ctrf.json'), says: '7: 3/1/0/2/1' },
  'jest-json': { name: 'test-results.json', text: tests('jest.json'), says: '8: 3/1/1/2/1' },
  'rspec-json': { name: 'rspec.json', text: tests('rspec.json'), says: '5: 2/1/0/2/0' },
  'mocha-json': { name: 'test-results.json', text: tests('mocha.json'), says: '6: 1/2/0/2/1' },
  mochawesome: { name: 'mochawesome.json', text: tests('mochawesome.json'), says: '7: 2/2/0/3/0' },
  'playwright-json': { name: 'results.json', text: tests('playwright.json'), says: '8: 3/1/0/2/2' },
  'cucumber-json': { name: 'cucumber.json', text: tests('cucumber.json'), says: '7: 3/2/0/2/0' },
  cobertura: { name: 'coverage.xml', text: coverage('coverage.py/coverage.xml'), says: '6/8, 3/6' },
  jacoco: { name: 'jacocoTestReport.xml', text: coverage('jacoco/jacoco.xml'), says: '4/6, 1/6' },
  clover: { name: 'clover.xml', text: coverage('jest/clover.xml'), says: '5/8, 3/6' },
  opencover: {
    name: 'coverage.opencover.xml',
    text: `<?xml version="1.0" encoding="utf-8"?><CoverageSession><Modules><Module><Files><File uid="1" fullPath="/shop/Cart.cs"/></Files><Classes><Class><Methods><Method><Name>Adds</Name><SequencePoints><SequencePoint vc="1" sl="4" fileid="1"/><SequencePoint vc="0" sl="5" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="1" sl="4" path="0" offset="2" ordinal="0" fileid="1"/><BranchPoint vc="0" sl="4" path="1" offset="2" ordinal="1" fileid="1"/></BranchPoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>`,
    says: '1/2, 1/2',
  },
  // What gcovr, covr and kcov call it.
  sonarqube: { name: 'sonarqube.xml', text: coverage('gcovr/sonarqube.xml'), says: '8/10, 4/8' },
  lcov: { name: 'lcov.info', text: coverage('jest/lcov.info'), says: '5/8, 3/6' },
  go: { name: 'coverage.out', text: coverage('go/cover.out'), says: '6/7, –' },
  gcovr: { name: 'coverage.json', text: coverage('gcovr/gcovr.json'), says: '8/10, 4/8' },
  // What gcovr calls it unless it is told otherwise; so are the names of the other formats that it writes.
  'gcovr-summary': { name: 'summary_coverage.json', text: coverage('gcovr/summary.json'), says: '8/10, 4/8' },
  'coverage.py': {
    name: 'coverage.json',
    text: coverage('coverage.py/coverage.json'),
    says: '6/8, 3/6',
  },
  'llvm-cov': {
    name: 'coverage.json',
    text: '{"data":[{"files":[{"filename":"/shop/src/cart.rs","segments":[],"summary":{"branches":{"count":4,"covered":1,"notcovered":3,"percent":25},"functions":{"count":1,"covered":1,"percent":100},"lines":{"count":7,"covered":4,"percent":57.1},"regions":{"count":7,"covered":4,"notcovered":3,"percent":57.1}}}],"functions":[],"totals":{"lines":{"count":7,"covered":4,"percent":57.1}}}],"type":"llvm.coverage.json.export","version":"2.0.1"}',
    says: '4/7, 1/4',
  },
  'istanbul-summary': {
    name: 'coverage-summary.json',
    text: coverage('jest/coverage-summary.json'),
    says: '5/8, 3/6',
  },
  istanbul: { name: 'coverage-final.json', text: coverage('jest/coverage-final.json'), says: '5/8, 3/6' },
  coveralls: { name: 'coveralls.json', text: coverage('gcovr/coveralls.json'), says: '8/10, –' },
  simplecov: { name: '.resultset.json', text: coverage('simplecov/resultset.json'), says: '5/6, 2/2' },
  sarif: { name: 'eslint.sarif', text: fixture('sarif/fixtures/eslint.sarif'), says: '1/1/0' },
};
