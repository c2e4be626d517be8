import { describe, expect, test } from '@jest/globals';
import { said } from './said.ts';

/** What a tool prints, and what that comes to. */
type Case = [string, string[], string[]];
const read = (_name: string, output: string[], expected: string[]): void => {
  expect(said(...output)).toEqual(expected);
};

describe('runners that drive others', () => {
  test.each<Case>([
    [
      "Karma's reporter in the form of Mocha",
      ['SUMMARY:', '✔ 40 tests completed', 'ℹ 2 tests skipped', '✖ 1 test failed', '', 'FAILED TESTS:'],
      ['karma-mocha-reporter: 40 passed, 1 failed, 2 skipped'],
    ],
    [
      'TestCafe',
      [
        ' Running tests in:',
        ' - Firefox 128.0 / Linux 0.0',
        '',
        ' Cart',
        ' ✓ adds',
        '',
        '',
        ' 4 passed (1m 05s)',
      ],
      ['testcafe: 4 passed'],
    ],
    [
      'TestCafe with failed and skipped tests',
      [
        ' Running tests in:',
        ' - Firefox 128.0 / Linux 0.0',
        '',
        ' Cart',
        ' ✖ adds',
        '',
        ' 1/4 failed (5s)',
        ' 2 skipped',
      ],
      ['testcafe: 3 passed, 1 failed, 2 skipped'],
    ],
    ['its words where it did not run', [' 4 passed (5s)'], []],
    [
      'WebdriverIO, a file that fails first and two browsers',
      [
        '[firefox 128.0 linux #0-0] Running: firefox (v128.0) on linux',
        '[firefox 128.0 linux #0-0] » /specs/cart.js',
        '[firefox 128.0 linux #0-0] 3 passing (1.2s)',
        '[firefox 128.0 linux #0-0] 1 failing',
        '[firefox 128.0 linux #0-1] Running: firefox (v128.0) on linux',
        '[firefox 128.0 linux #0-1] » /specs/bill.js',
        '[firefox 128.0 linux #0-1] 2 passing (800ms)',
        '[firefox 128.0 linux #0-1] 1 skipped',
        '[firefox 128.0 linux #0-0] Running: firefox (v128.0) on linux',
        '[firefox 128.0 linux #0-0] » /specs/cart.js',
        '[firefox 128.0 linux #0-0] 4 passing (1.1s)',
        '[chrome 131.0 linux #1-0] Running: chrome (v131.0) on linux',
        '[chrome 131.0 linux #1-0] » /specs/cart.js',
        '[chrome 131.0 linux #1-0] 4 passing (1.1s)',
        '[chrome 131.0 linux #1-1] Running: chrome (v131.0) on linux',
        '[chrome 131.0 linux #1-1] » /specs/bill.js',
        '[chrome 131.0 linux #1-1] 2 passing (700ms)',
        '[chrome 131.0 linux #1-1] 1 skipped',
        'Spec Files:\t 4 passed, 1 retried, 4 total (100% completed) in 00:00:12',
      ],
      ['webdriverio: 6 passed, 1 skipped'],
    ],
    [
      'WebdriverIO, where a file got no browser',
      [
        '[firefox 128.0 linux #0-0] Running: firefox (v128.0) on linux',
        '[firefox 128.0 linux #0-0] » /specs/cart.js',
        '[firefox 128.0 linux #0-0] 3 passing (1.2s)',
        'Spec Files:\t 1 passed, 1 failed, 2 total (100% completed) in 00:00:12',
      ],
      ['webdriverio: 3 passed, 1 errored'],
    ],
    ['Nightwatch', ['  ✨ PASSED. 4 tests (1.2s)'], ['nightwatch: 4 passed']],
    ['Nightwatch counting assertions', ['  ✨ PASSED. 12 total assertions (1.2s)'], []],
    [
      'Nightwatch with failures',
      [
        '  TEST FAILURE (6.3s): ',
        '   - 1 error during execution; ',
        '   - 2 tests failed; ',
        '   - 3/6 tests passed',
        '   - 1 skipped',
      ],
      ['nightwatch: 3 passed, 2 failed, 1 errored, 1 skipped'],
    ],
    [
      'Nightwatch with failed assertions',
      ['  TEST FAILURE (6.3s): ', '   - 2 assertions failed; 12 passed'],
      [],
    ],
    ['CodeceptJS', ['', '  OK  | 3 passed, 1 skipped   // 5s'], ['codeceptjs: 3 passed, 1 skipped']],
    [
      'CodeceptJS with a hook that failed',
      ['  FAIL  | 3 passed, 1 failed, 1 failedHooks, 2 skipped   // 5s'],
      ['codeceptjs: 3 passed, 1 failed, 1 errored, 2 skipped'],
    ],
    ['a summary of something else', ['SUMMARY:', '40 pages written'], []],
    [
      'JUnit 3, which counts errors apart',
      ['FAILURES!!!', 'Tests run: 863,  Failures: 1,  Errors: 2'],
      ['junit4: 860 passed, 1 failed, 2 errored'],
    ],
  ])('%s', read);
});

describe('test runners of Python', () => {
  test.each<Case>([
    [
      'pytest before version 5',
      ['=== 3 failed, 20 passed, 1 pytest-warnings in 4.20 seconds ==='],
      ['pytest: 20 passed, 3 failed'],
    ],
    ['nose', ['Ran 20 tests in 1.2s', '', 'OK (SKIP=3)'], ['unittest: 17 passed, 3 skipped']],
    [
      'trial',
      ['Ran 20 tests in 1.2s', '', 'PASSED (skips=2, successes=18)'],
      ['unittest: 18 passed, 2 skipped'],
    ],
    [
      'zope, one layer',
      ['  Ran 9 tests with 1 failures, 0 errors and 2 skipped in 0.100 seconds.'],
      ['zope.testrunner: 6 passed, 1 failed, 2 skipped'],
    ],
    [
      'zope, several layers',
      [
        '  Ran 4 tests with 0 failures, 0 errors, 0 skipped in 0.100 seconds.',
        '  Ran 5 tests with 1 failures, 0 errors, 0 skipped in 0.100 seconds.',
        'Total: 9 tests, 1 failures, 0 errors, 0 skipped in 0.300 seconds.',
      ],
      ['zope.testrunner: 8 passed, 1 failed'],
    ],
    [
      'stestr',
      [
        '======',
        'Totals',
        '======',
        'Ran: 12 tests in 1.5000 sec.',
        ' - Passed: 9',
        ' - Skipped: 1',
        ' - Expected Fail: 1',
        ' - Unexpected Success: 0',
        ' - Failed: 1',
      ],
      ['stestr: 9 passed, 1 failed, 2 skipped'],
    ],
    [
      'behave',
      [
        '1 feature passed, 1 failed, 0 skipped',
        '5 scenarios passed, 1 failed, 2 skipped',
        '20 steps passed, 1 failed, 4 skipped, 0 undefined',
        'Took 0m0.100s',
      ],
      ['behave: 5 passed, 1 failed, 2 skipped'],
    ],
    [
      'Robot Framework with two suites',
      [
        'All.Cart | FAIL |',
        '4 tests, 3 passed, 1 failed',
        '='.repeat(60),
        'All.Pay | PASS |',
        '5 tests, 5 passed, 0 failed',
        '='.repeat(60),
        'All | FAIL |',
        '10 tests, 8 passed, 1 failed, 1 skipped',
        '='.repeat(60),
        'Output:  /work/output.xml',
      ],
      ['robot: 8 passed, 1 failed, 1 skipped'],
    ],
  ])('%s', read);
});

describe('test runners of JavaScript', () => {
  const bar = '|██████████|';
  test.each<Case>([
    ['mocha with pending tests', ['  120 passing (3s)', '  57 pending'], ['mocha: 120 passed, 57 skipped']],
    [
      'mocha of a fork',
      ['  120 passing (3s)', '  57 skipped', '  1 failing'],
      ['mocha: 120 passed, 1 failed, 57 skipped'],
    ],
    [
      'Karma in two browsers',
      [
        'Firefox 120.0 (Ubuntu 22.04): Executed 1 of 15 SUCCESS (0.0 secs / 0.01 secs)',
        'Chrome Headless 120.0.0.0 (Linux x86_64): Executed 12 of 15 (1 FAILED) (skipped 3) (0.1 secs / 0.05 secs)',
        'Firefox 120.0 (Ubuntu 22.04): Executed 12 of 15 (skipped 3) SUCCESS (0.2 secs / 0.1 secs)',
        'TOTAL: 1 FAILED, 23 SUCCESS',
      ],
      ['karma: 11 passed, 1 failed, 3 skipped'],
    ],
    [
      'Karma, which loses a browser',
      ['Chrome 120 (Linux): Executed 3 of 15 DISCONNECTED (1 min 0.1 secs / 0.05 secs)'],
      ['karma: 3 passed, 1 errored'],
    ],
    [
      'Karma, whose log ends in the middle',
      [
        'Chrome 120 (Linux): Executed 3 of 15 SUCCESS (0.1 secs / 0.05 secs)',
        'Chrome 120 (Linux): Executed 4 of 15 (1 FAILED) (0.2 secs / 0.05 secs)',
      ],
      [],
    ],
    [
      'Jasmine',
      ['12 specs, 1 failure, 2 pending specs', 'Finished in 0.1 seconds'],
      ['jasmine: 9 passed, 1 failed, 2 skipped'],
    ],
    [
      'Web Test Runner in two browsers',
      [
        `Chrome: ${bar} 2/3 test files | 8 passed, 0 failed`,
        `Chrome: ${bar} 3/3 test files | 12 passed, 1 failed, 2 skipped`,
        `Firefox: ${bar} 3/3 test files | 13 passed, 0 failed, 2 skipped`,
        'Finished running tests in 1.2s with 1 failed tests.',
      ],
      ['web-test-runner: 12 passed, 1 failed, 2 skipped'],
    ],
    [
      'uvu',
      ['  Total:     12', '  Passed:    10', '  Skipped:   1', '  Duration:  1.2ms'],
      ['uvu: 10 passed, 1 failed, 1 skipped'],
    ],
    [
      'node-tap',
      ['Suites:   3 passed, 3 of 3 completed', 'Asserts:  12 passed, 1 failed, of 13'],
      ['node-tap: 12 passed, 1 failed'],
    ],
  ])('%s', read);
});

describe('test runners of Go and Rust', () => {
  const binary = (name: string, hash: string, passed: number) => [
    `     Running ${name} (target/debug/deps/${hash})`,
    `test result: ok. ${passed} passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s`,
  ];
  const started = '    Finished `test` profile [unoptimized + debuginfo] target(s) in 2.30s';
  test.each<Case>([
    [
      'go test of old',
      [
        '=== RUN TestAdd',
        '--- PASS: TestAdd (0.10 seconds)',
        '=== RUN TestPay',
        '--- FAIL: TestPay (0.00 seconds)',
        'FAIL',
        'FAIL\texample.com/cart\t0.1s',
      ],
      ['go test: 1 passed, 1 failed'],
    ],
    ['tests of Go that begin, and no result', ['=== RUN   TestAdd', 'ok  \texample.com/cart\t0.1s'], []],
    [
      'a package of Go that breaks off',
      ['=== RUN   TestAdd', '--- PASS: TestAdd (0.00s)', 'PASS', 'ok  \ta\t0.1s', '=== RUN   TestPay'],
      [],
    ],
    [
      'the same packages of Go twice',
      Array.from({ length: 2 }, () => [
        '=== RUN   TestAdd',
        '--- PASS: TestAdd (0.00s)',
        'PASS',
        'ok  \tshop/a\t0.1s',
        '=== RUN   TestPay',
        '--- PASS: TestPay (0.00s)',
        'PASS',
        'ok  \tshop/b\t0.1s',
      ]).flat(),
      ['go test: 2 passed'],
    ],
    [
      'Ginkgo',
      [
        '=== RUN   TestCart',
        'Ran 12 of 14 Specs in 0.123 seconds',
        'FAIL! -- 11 Passed | 1 Failed | 1 Pending | 1 Skipped',
        '--- FAIL: TestCart (0.12s)',
        'FAIL',
        'FAIL\tshop/cart\t0.2s',
      ],
      ['ginkgo: 11 passed, 1 failed, 2 skipped'],
    ],
    [
      'crates with a test of the same name',
      [
        started,
        ...binary('tests/it.rs', 'it-0123456789abcdef', 2),
        ...binary('tests/it.rs', 'it-fedcba9876543210', 3),
      ],
      ['cargo test: 5 passed'],
    ],
    [
      'cargo twice, with other features',
      [
        started,
        ...binary('unittests src/lib.rs', 'shop-0123456789abcdef', 12),
        ...binary('tests/it.rs', 'it-0123456789abcdef', 2),
        started,
        ...binary('unittests src/lib.rs', 'shop-fedcba9876543210', 14),
        ...binary('tests/it.rs', 'it-fedcba9876543210', 2),
      ],
      ['cargo test: 16 passed'],
    ],
    [
      'cargo twice, for two packages',
      [
        started,
        ...binary('unittests src/lib.rs', 'shop-0123456789abcdef', 12),
        started,
        ...binary('unittests src/lib.rs', 'cart-fedcba9876543210', 14),
      ],
      ['cargo test: 26 passed'],
    ],
  ])('%s', read);
});

describe('test runners of the JVM', () => {
  test.each<Case>([
    [
      'Gradle, of whose tasks one says nothing',
      ['> Task :lib:test', '> Task :app:test FAILED', '12 tests completed, 1 failed'],
      [],
    ],
    [
      'Gradle, of whose tasks one has no tests',
      ['> Task :lib:test NO-SOURCE', '> Task :app:test FAILED', '12 tests completed, 1 failed'],
      ['gradle: 11 passed, 1 failed'],
    ],
    [
      'Gradle of old',
      [':app:compileTestJava', ':app:test FAILED', '12 tests completed, 1 failed'],
      ['gradle: 11 passed, 1 failed'],
    ],
    [
      'Gradle that logs its tests',
      [
        '> Task :lib:test',
        'SUCCESS: Executed 4 tests in 1.2s',
        '> Task :app:testDebugUnitTest',
        'SUCCESS: Executed 12 tests in 3s (2 skipped)',
      ],
      ['gradle: 14 passed, 2 skipped'],
    ],
    [
      'Gradle that is told to print results',
      [
        '> Task :lib:test',
        '|  Results: SUCCESS (4 tests, 4 successes, 0 failures, 0 skipped)  |',
        '> Task :app:test FAILED',
        'Results: FAILURE (12 tests, 10 passed, 1 failed, 1 skipped)',
        '12 tests completed, 1 failed, 1 skipped',
      ],
      ['gradle: 14 passed, 1 failed, 1 skipped'],
    ],
    [
      'Ant',
      [
        '    [junit] Running com.shop.CartTest',
        '    [junit] Tests run: 3, Failures: 1, Errors: 0, Skipped: 1, Time elapsed: 0.012 sec',
        '    [junit] Running com.shop.PayTest',
        '    [junit] Tests run: 4, Failures: 0, Errors: 0, Time elapsed: 0.01 sec',
      ],
      ['ant: 5 passed, 1 failed, 1 skipped'],
    ],
    [
      'Maven whose lines have the milliseconds',
      [
        '17762 [INFO] --- surefire:3.2.5:test (default-test) @ shop ---',
        '17763 [INFO] Results:',
        '17764 [INFO] ',
        '17765 [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 1',
      ],
      ['maven: 3 passed, 1 skipped'],
    ],
    [
      'Maven twice, for the same modules',
      Array.from({ length: 2 }, () => [
        '[INFO] --- surefire:3.2.5:test (default-test) @ shop ---',
        '[INFO] Results:',
        '[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0',
      ]).flat(),
      ['maven: 4 passed'],
    ],
    [
      'sbt for two versions of Scala',
      [
        '[info] Setting Scala version to 2.13.12',
        '[info] Passed: Total 12, Failed 0, Errors 0, Passed 12',
        '[info] Passed: Total 3, Failed 0, Errors 0, Passed 3',
        '[info] Setting Scala version to 3.3.1',
        '[info] Passed: Total 12, Failed 0, Errors 0, Passed 12',
        '[info] Passed: Total 3, Failed 0, Errors 0, Passed 3',
      ],
      ['sbt: 15 passed'],
    ],
    [
      'ScalaTest, which sbt counts',
      [
        '[info] Tests: succeeded 12, failed 0, canceled 0, ignored 1, pending 0',
        '[info] Passed: Total 12, Failed 0, Errors 0, Passed 12, Ignored 1',
      ],
      ['sbt: 12 passed, 1 skipped'],
    ],
    [
      'ScalaTest below sbt, whose program ended badly after them',
      [
        '[info] Tests: succeeded 12, failed 0, canceled 0, ignored 1, pending 0',
        '[info] All tests passed.',
        '[error] Error: Total 0, Failed 0, Errors 0, Passed 0',
      ],
      [],
    ],
    [
      'ScalaTest that sbt prints, and no more',
      [
        '[info] ScalaTest',
        '[info] Tests: succeeded 12, failed 0, canceled 0, ignored 1, pending 0',
        '[info] All tests passed.',
      ],
      ['scalatest: 12 passed, 1 skipped'],
    ],
    [
      'ScalaTest alone',
      ['Tests: succeeded 12, failed 1, canceled 0, ignored 1, pending 0'],
      ['scalatest: 12 passed, 1 failed, 1 skipped'],
    ],
    [
      'TestNG',
      ['Total tests run: 12, Passes: 10, Failures: 1, Skips: 1'],
      ['testng: 10 passed, 1 failed, 1 skipped'],
    ],
    ['JUnit 4', ['Tests run: 12,  Failures: 1'], ['junit4: 11 passed, 1 failed']],
  ])('%s', read);
});

describe('test runners of .NET', () => {
  const line = (dll: string, framework: string, passed: number) =>
    `Passed!  - Failed:     0, Passed:    ${passed}, Skipped:     0, Total:    ${passed}, Duration: 12 ms - ${dll} (${framework})`;
  test.each<Case>([
    [
      'two assemblies for two frameworks each',
      [
        line('Cart.dll', 'net6.0', 12),
        line('Cart.dll', 'net8.0', 12),
        line('Pay.dll', 'net6.0', 3),
        line('Pay.dll', 'net8.0', 4),
      ],
      ['dotnet test: 16 passed'],
    ],
    [
      'one assembly each for another framework',
      [line('Cart.dll', 'net6.0', 12), line('Pay.dll', 'net8.0', 4)],
      ['dotnet test: 16 passed'],
    ],
    [
      'assemblies and their sum',
      [
        line('Cart.dll', 'net8.0', 12),
        line('Pay.dll', 'net8.0', 4),
        'Test summary: total: 16, failed: 0, succeeded: 16, skipped: 0, duration: 1.2s',
      ],
      ['dotnet test: 16 passed'],
    ],
    [
      'xUnit',
      [
        '=== TEST EXECUTION SUMMARY ===',
        '   Cart.Tests  Total: 13, Errors: 0, Failed: 1, Skipped: 2, Time: 0.312s',
      ],
      ['xunit: 10 passed, 1 failed, 2 skipped'],
    ],
    [
      'NUnit',
      [
        'Test Run Summary',
        '  Overall result: Failed',
        '  Test Count: 13, Passed: 10, Failed: 1, Warnings: 0, Inconclusive: 1, Skipped: 1',
      ],
      ['nunit: 10 passed, 1 failed, 2 skipped'],
    ],
  ])('%s', read);
});

describe('test runners of Ruby, C and C++', () => {
  test.each<Case>([
    [
      'minitest 4',
      ['12 tests, 30 assertions, 1 failures, 0 errors, 2 skips'],
      ['minitest: 9 passed, 1 failed, 2 skipped'],
    ],
    ['Test::Unit 1', ['12 tests, 30 assertions, 1 failures, 0 errors'], ['test-unit: 11 passed, 1 failed']],
    [
      'Appraisal',
      [
        '>> BUNDLE_GEMFILE=/work/gemfiles/rails_6.1.gemfile bundle exec rspec',
        '12 examples, 0 failures',
        '>> BUNDLE_GEMFILE=/work/gemfiles/rails_7.0.gemfile bundle exec rspec',
        '12 examples, 0 failures, 1 pending',
      ],
      ['rspec: 12 passed'],
    ],
    [
      'Catch2',
      [
        'test cases: 12 | 10 passed | 1 failed | 1 failed as expected',
        'assertions: 30 | 28 passed | 2 failed',
      ],
      ['catch2: 10 passed, 1 failed, 1 skipped'],
    ],
    ['Catch2, all passed', ['All tests passed (30 assertions in 12 test cases)'], ['catch2: 12 passed']],
    [
      'doctest',
      ['[doctest] test cases: 12 | 11 passed | 1 failed | 2 skipped'],
      ['doctest: 11 passed, 1 failed'],
    ],
    ['Boost.Test', ['Running 12 test cases...', '', '*** No errors detected'], ['boost.test: 12 passed']],
    [
      'Qt Test',
      ['Totals: 12 passed, 1 failed, 2 skipped, 0 blacklisted, 5ms'],
      ['qttest: 12 passed, 1 failed, 2 skipped'],
    ],
    [
      'CTest, which prints what a test of its own printed',
      [
        'test cases: 3 | 2 passed | 1 failed',
        'assertions: 3 | 2 passed | 1 failed',
        '50% tests passed, 1 tests failed out of 2',
      ],
      ['ctest: 1 passed, 1 failed'],
    ],
    [
      'Meson',
      [
        'Ok:                 12',
        'Expected Fail:      1',
        'Fail:               1',
        'Unexpected Pass:    0',
        'Skipped:            2',
        'Timeout:            0',
      ],
      ['meson: 12 passed, 1 failed, 3 skipped'],
    ],
    ['Meson of today', ['Ok:                12', 'Fail:              0'], ['meson: 12 passed']],
    [
      'Bazel',
      ['Executed 3 out of 12 tests: 10 tests pass, 1 fails to build and 1 fails locally.'],
      ['bazel: 10 passed, 1 failed, 1 errored'],
    ],
    ['Bazel, all passed', ['Executed 0 out of 12 tests: 12 tests pass.'], ['bazel: 12 passed']],
  ])('%s', read);
});

describe('test runners of other languages', () => {
  test.each<Case>([
    [
      'busted',
      ['12 successes / 1 failure / 0 errors / 2 pending : 0.123456 seconds'],
      ['busted: 12 passed, 1 failed, 2 skipped'],
    ],
    ['tasty', ['1 out of 12 tests failed (0.01s)'], ['tasty: 11 passed, 1 failed']],
    [
      'HUnit',
      ['Cases: 12  Tried: 3  Errors: 0  Failures: 0', 'Cases: 12  Tried: 12  Errors: 0  Failures: 1'],
      ['hunit: 11 passed, 1 failed'],
    ],
    [
      'hspec',
      ['Finished in 0.0123 seconds', '12 examples, 1 failure, 2 pending'],
      ['rspec: 9 passed, 1 failed, 2 skipped'],
    ],
    [
      'a build of Zig',
      ['Build Summary: 5/7 steps succeeded; 1 failed; 11/13 tests passed; 1 skipped; 1 failed'],
      ['zig: 11 passed, 1 failed, 1 skipped'],
    ],
    ['a file of Zig', ['10 passed; 1 skipped; 1 failed.'], ['zig: 10 passed, 1 failed, 1 skipped']],
    [
      'Common Test',
      ['Testing lib.shop: TEST COMPLETE, 12 ok, 1 failed, 2 skipped of 15 test cases'],
      ['common test: 12 passed, 1 failed, 2 skipped'],
    ],
    [
      'rebar3',
      ['Failed 1 tests. Skipped 2 (2, 0) tests. Passed 12 tests.'],
      ['common test: 12 passed, 1 failed, 2 skipped'],
    ],
    ['EUnit', ['  All 12 tests passed.'], ['common test: 12 passed']],
    [
      'prove',
      [
        't/a.t .. ok',
        'Failed 1/3 test programs. 2/120 subtests failed.',
        'Files=3, Tests=120,  1 wallclock secs ( 0.05 usr +  0.01 sys =  0.06 CPU)',
        'Result: FAIL',
      ],
      ['prove: 118 passed, 2 failed'],
    ],
    [
      'prove before version 3.4, whose report alone tells how many failed',
      [
        'Test Summary Report',
        '-------------------',
        't/cart.t     (Wstat: 256 Tests: 6 Failed: 2)',
        '  Failed tests:  3, 6',
        't/bill.t     (Wstat: 256 Tests: 12 Failed: 1)',
        'Files=26, Tests=220, 123 wallclock secs ( 0.12 usr + 0.05 sys = 0.17 CPU)',
        'Result: FAIL',
      ],
      ['prove: 217 passed, 3 failed'],
    ],
    [
      'Alcotest',
      ['  [OK]          cart          0   adds.', 'Test Successful in 0.003s. 2 tests run.'],
      ['alcotest: 2 passed'],
    ],
    ['Alcotest with failures', ['2 failures! in 0.003s. 5 tests run.'], ['alcotest: 3 passed, 2 failed']],
    [
      'testthat below R CMD check',
      ['Last 13 lines of output:', '  [ FAIL 1 | WARN 0 | SKIP 2 | PASS 69 ]', '  Error: Test failures'],
      ['testthat: 69 passed, 1 failed, 2 skipped'],
    ],
    [
      'testthat before version 3',
      ['  testthat results ======', '  OK: 106 SKIPPED: 0 FAILED: 3'],
      ['testthat: 106 passed, 3 failed'],
    ],
    [
      'Swift Testing, beside which XCTest has no test',
      [
        "Test Suite 'Selected tests' passed at 2026-03-12 04:31:10.200.",
        '\t Executed 0 tests, with 0 failures (0 unexpected) in 0.000 (0.001) seconds',
        '◇ Test run started.',
        '✔ Test run with 4 tests passed after 0.004 seconds.',
      ],
      ['swift testing: 4 passed'],
    ],
    [
      'prove, all passed',
      [
        'All tests successful.',
        'Files=3, Tests=120,  1 wallclock secs ( 0.05 usr +  0.01 sys =  0.06 CPU)',
        'Result: PASS',
      ],
      ['prove: 120 passed'],
    ],
    [
      'testthat, which says it twice',
      ['[ FAIL 1 | WARN 0 | SKIP 2 | PASS 120 ]', '── Failure ──', '[ FAIL 1 | WARN 0 | SKIP 2 | PASS 120 ]'],
      ['testthat: 120 passed, 1 failed, 2 skipped'],
    ],
    [
      'Julia',
      [
        'Test Summary: | Pass  Broken  Total  Time',
        'Shop          |   10       2     12  1.2s',
        '  cart        |    4              4  0.2s',
      ],
      ['julia: 10 passed, 2 skipped'],
    ],
    [
      'xcbeautify',
      ['Tests Failed: 1 failed, 2 skipped, 12 total (1.2 seconds)'],
      ['xcodebuild: 9 passed, 1 failed, 2 skipped'],
    ],
  ])('%s', read);
});

describe('what overlaps is not added up', () => {
  const pytest = (passed: number, ...files: string[]) => [
    ...files.map((file) => `${file} ....`),
    `=== ${passed} passed in 1.20s ===`,
  ];
  const jest = (passed: number) => [
    'Test Suites: 2 passed, 2 total',
    `Tests:       ${passed} passed, ${passed} total`,
  ];
  test.each<Case>([
    [
      'the same files twice',
      [
        ...pytest(12, 'tests/test_a.py', 'tests/test_b.py'),
        ...pytest(12, 'tests/test_a.py', 'tests/test_b.py'),
      ],
      ['pytest: 12 passed'],
    ],
    [
      'other files',
      [...pytest(12, 'tests/test_a.py'), ...pytest(12, 'tests/test_b.py')],
      ['pytest: 24 passed'],
    ],
    ['the same number twice, of nobody knows what', [...pytest(12), ...pytest(12)], []],
    [
      'environments of tox',
      ['py310: commands[0]> pytest tests', ...pytest(12), 'py311: commands[0]> pytest tests', ...pytest(13)],
      ['pytest: 13 passed'],
    ],
    [
      'environments of tox with other tests',
      [
        'unit: commands[0]> pytest tests/unit',
        ...pytest(12),
        'e2e: commands[0]> pytest tests/e2e',
        ...pytest(12),
      ],
      ['pytest: 24 passed'],
    ],
    [
      'environments of tox of which one failed',
      [
        'py310: commands[0]> pytest tests',
        '=== 1 failed, 11 passed in 1.20s ===',
        'py311: commands[0]> pytest tests',
        ...pytest(12),
      ],
      ['pytest: 11 passed, 1 failed'],
    ],
    [
      'sessions of nox',
      ['nox > Running session tests-3.10', ...pytest(12), 'nox > Running session tests-3.11', ...pytest(12)],
      ['pytest: 12 passed'],
    ],
    [
      'packages of a workspace',
      ['> @shop/cart@1.0.0 test', ...jest(12), '> @shop/pay@1.0.0 test', ...jest(12)],
      ['jest: 24 passed'],
    ],
    [
      'a script of a package twice',
      ['> shop@1.0.0 test', ...jest(12), '> shop@1.0.0 test', ...jest(12)],
      ['jest: 12 passed'],
    ],
  ])('%s', read);
});

describe('programs that share the lines', () => {
  test.each<Case>([
    [
      'a container of old',
      ['test_1  | collected 3 items', 'test_1  | ', 'test_1  | === 3 passed in 0.10s ==='],
      ['pytest: 3 passed'],
    ],
    [
      'two programs',
      [
        '[0] a',
        '[0] Test Suites: 1 passed, 1 total',
        '[0] Tests:       3 passed, 3 total',
        '[1] b',
        '[1] Test Suites: 1 passed, 1 total',
        '[1] Tests:       4 passed, 4 total',
      ],
      ['jest: 7 passed'],
    ],
    [
      'a workspace within a container',
      [
        'web-1  | @shop/a:test: a',
        'web-1  | @shop/a:test: Test Suites: 1 passed, 1 total',
        'web-1  | @shop/a:test: Tests:       3 passed, 3 total',
      ],
      ['jest: 3 passed'],
    ],
    [
      'a container that writes instants',
      [
        'web-1  | 2026-03-12T04:31:10.123456789Z collected 3 items',
        'web-1  | 2026-03-12T04:31:10.2Z .',
        'web-1  | 2026-03-12T04:31:10.3Z === 3 passed in 0.10s ===',
      ],
      ['pytest: 3 passed'],
    ],
    ['instants of a logger', ['2026-03-12 04:31:10,123 === 3 passed in 0.10s ==='], ['pytest: 3 passed']],
    [
      'a build that clips what it prints',
      [
        '#19 22.30 [output clipped, log limit 2MiB reached]',
        '#19 22.32 ..F',
        '#19 22.33 === 3 passed in 0.12s ===',
      ],
      [],
    ],
  ])('%s', read);
});

describe('what is covered', () => {
  test.each<Case>([
    [
      'pytest-cov with a threshold',
      [
        'TOTAL                       120     12     30      4    88%',
        'Required test coverage of 80% reached. Total coverage: 88.42%',
      ],
      ['coverage.py: total 88.42'],
    ],
    [
      'pytest-cov under it',
      ['FAIL Required test coverage of 90% not reached. Total coverage: 88.42%'],
      ['coverage.py: total 88.42'],
    ],
    [
      'coverage.py under it',
      ['Coverage failure: total of 75 is less than fail-under=80'],
      ['coverage.py: total 75'],
    ],
    [
      'nyc under its threshold',
      ['ERROR: Coverage for lines (75.5%) does not meet global threshold (80%)'],
      ['istanbul: lines 75.5'],
    ],
    [
      'jest under its threshold',
      ['Jest: "global" coverage threshold for branches (80%) not met: 61.11%'],
      ['istanbul: branches 61.11'],
    ],
    ['Deno', ['| All files | 85.7 | 90.0 |'], ['deno: lines 90, branches 85.7']],
    [
      'SimpleCov under its minimum',
      ['Line coverage (75.00%) is below the expected minimum coverage (80.00%).'],
      ['simplecov: lines 75'],
    ],
    [
      'ReportGenerator',
      ['  Line coverage: 85.7% (12 of 14)', '  Branch coverage: 50%'],
      ['reportgenerator: lines 85.7 (12/14), branches 50'],
    ],
    ['a plain total', ['Total coverage: 95.21%'], ['total: total 95.21']],
    ['go-test-coverage', ['Total test coverage: 85.7% (12/14)'], ['total: total 85.7 (12/14)']],
    ['Kover', ['application line coverage: 85.5%'], ['kover: lines 85.5']],
    [
      'JaCoCo under its rule',
      ['[WARNING] Rule violated for bundle shop: lines covered ratio is 0.75, but expected minimum is 0.80'],
      ['jacoco: lines 75'],
    ],
    ['ExCoveralls', ['[TOTAL]  85.7%'], ['excoveralls: lines 85.7']],
    ['covr', ['shop Coverage: 85.71%'], ['covr: lines 85.71']],
  ])('%s', read);
});
