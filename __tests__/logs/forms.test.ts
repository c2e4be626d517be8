import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/rules/judge.ts';
import { evidence, job, jobDefinition, run, steps, workflowFile } from '../builders/evidence.ts';
import { changing } from '../builders/heads.ts';
import { runnerLog } from '../fake/runner-log.ts';
import { fitToSize } from '../harness/fit.ts';
import { explain } from './of-text.ts';

const STEP = 'Do it';

/** What is kept of a job whose one step printed this and failed. */
function kept(output: readonly string[]): string[] {
  const log = runnerLog([{ name: STEP, conclusion: 'failure', output: [...output] }]);
  return explain(log, { name: STEP, startedAt: null, completedAt: null });
}

/** The head whose job `check` failed in that step. */
function world(script: string, lines: string[], over: Partial<Evidence> = {}): Evidence {
  const failed = job('check', {
    conclusion: 'failure',
    excerpt: { step: STEP, lines },
    steps: steps('Set up job', { name: STEP, conclusion: 'failure' }),
  });
  const defined = jobDefinition('check', { steps: [{ name: STEP, run: script }] });
  return evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [failed] })],
    workflows: [workflowFile('CI', { jobs: [defined] })],
    ...over,
  });
}

const classOf = (script: string, lines: string[], over?: Partial<Evidence>): string | undefined =>
  judge(world(script, lines, over)).failures[0]?.classification;

const BUG = 'correctness bug';
const COMPILE = 'correctness bug (does not compile)';
const LINT = 'policy violation (lint)';
const FORMAT = 'policy violation (formatting)';
const TYPES = 'policy violation (types)';
const SECURITY = 'policy violation (security)';
const COVERAGE = 'policy violation (coverage gate)';
const DRIFT = 'environment or tooling drift';
const MISCONFIGURED = 'CI misconfiguration';

interface Form {
  name: string;
  script?: string;
  output: string[];
  /** Lines that explain, all of which are kept. */
  explains: string[];
  /** Lines that do not, none of which is kept. */
  not?: string[];
  is: string;
}

const tests: Form[] = [
  {
    name: 'Cucumber of Ruby',
    script: './ci.sh',
    output: [
      'using the default profile...',
      '(::) failed steps (::)',
      '',
      'expected: 2 items',
      '     got: 1 item (compared using ==)',
      ' (RSpec::Expectations::ExpectationNotMetError)',
      "./features/steps/cart.rb:21:in `/^the cart has (.*)$/'",
      '',
      'Failing Scenarios:',
      'cucumber features/cart.feature:12 # Scenario: two of a kind',
      '',
      '6 scenarios (1 failed, 5 passed)',
      '24 steps (1 failed, 23 passed)',
    ],
    explains: [
      'expected: 2 items',
      'cucumber features/cart.feature:12 # Scenario: two of a kind',
      '6 scenarios (1 failed, 5 passed)',
    ],
    is: BUG,
  },
  {
    name: "Karma's reporter in the form of Mocha tells the reason at its end",
    script: './ci.sh',
    output: [
      '  Cart',
      '    ✔ adds',
      '    ✖ takes off the discount',
      '',
      'Finished in 2.1 secs / 1.9 secs',
      '',
      'SUMMARY:',
      '✔ 40 tests completed',
      '✖ 1 test failed',
      '',
      'FAILED TESTS:',
      '  Cart',
      '    ✖ takes off the discount',
      '      Firefox 128.0 (Linux 0.0.0)',
      '    Error: expected 9 to equal 8',
    ],
    explains: ['    ✖ takes off the discount', '    Error: expected 9 to equal 8', '✖ 1 test failed'],
    not: ['  Cart', '    ✔ adds'],
    is: BUG,
  },
  {
    name: 'TestCafe',
    script: './ci.sh',
    output: [
      ' Running tests in:',
      ' - Firefox 128.0 / Linux 0.0',
      '',
      ' Cart',
      ' ✓ opens',
      ' ✖ takes off the discount',
      '',
      '   1) AssertionError: expected 9 to deeply equal 8',
      '',
      '      Browser: Firefox 128.0 / Linux 0.0',
      '',
      ' ✓ closes',
      '',
      ' 1/3 failed (5s)',
    ],
    explains: [
      ' ✖ takes off the discount',
      '   1) AssertionError: expected 9 to deeply equal 8',
      ' 1/3 failed (5s)',
    ],
    not: [' ✓ opens', ' ✓ closes'],
    is: BUG,
  },
  {
    name: 'WebdriverIO',
    script: './ci.sh',
    output: [
      '[firefox 128.0 linux #0-0] Running: firefox (v128.0) on linux',
      '[firefox 128.0 linux #0-0] » /specs/cart.js',
      '[firefox 128.0 linux #0-0] Cart',
      '[firefox 128.0 linux #0-0]    ✓ opens',
      '[firefox 128.0 linux #0-0]    ✖ takes off the discount',
      '[firefox 128.0 linux #0-0]',
      '[firefox 128.0 linux #0-0] 1 passing (1.2s)',
      '[firefox 128.0 linux #0-0] 1 failing',
      '[firefox 128.0 linux #0-0]',
      '[firefox 128.0 linux #0-0] 1) Cart takes off the discount',
      '[firefox 128.0 linux #0-0] expected 9 to equal 8',
      '[firefox 128.0 linux #0-0]     at Context.<anonymous> (/specs/cart.js:12:20)',
      '',
      'Spec Files:\t 0 passed, 1 failed, 1 total (100% completed) in 00:00:12',
    ],
    explains: [
      '[firefox 128.0 linux #0-0] 1) Cart takes off the discount',
      '[firefox 128.0 linux #0-0] expected 9 to equal 8',
      'Spec Files:\t 0 passed, 1 failed, 1 total (100% completed) in 00:00:12',
    ],
    is: BUG,
  },
  {
    name: 'Nightwatch',
    script: './ci.sh',
    output: [
      '  TEST FAILURE (6.3s): ',
      '   - 1 tests failed; ',
      '   - 3/4 tests passed',
      '',
      '   ✖ 1) cart',
      '',
      '   – takes off the discount (1.2s)',
      '',
      '   → ✖ NightwatchAssertError',
      '   Expected 9 to equal 8',
    ],
    explains: ['   – takes off the discount (1.2s)', '   Expected 9 to equal 8', '   - 1 tests failed;'],
    is: BUG,
  },
  {
    name: 'CodeceptJS',
    script: './ci.sh',
    output: [
      'Cart --',
      '  ✔ opens in 120ms',
      '  ✖ takes off the discount in 80ms',
      '',
      '-- FAILURES:',
      '',
      '  1) Cart',
      '       takes off the discount:',
      '',
      '      expected cart to have 8',
      '      + expected - actual',
      '',
      '  FAIL  | 1 passed, 1 failed   // 1s',
    ],
    explains: [
      '  1) Cart',
      '       takes off the discount:',
      '      expected cart to have 8',
      '  FAIL  | 1 passed, 1 failed   // 1s',
    ],
    not: ['  ✔ opens in 120ms'],
    is: BUG,
  },
  {
    name: 'a suite of Jest that cannot be loaded',
    script: './ci.sh',
    output: [
      ' FAIL  src/Cart.test.js',
      '  ● Test suite failed to run',
      '',
      "    Cannot find module './Discount' from 'Cart.test.js'",
      '',
      'Test Suites: 1 failed, 1 total',
      'Tests:       0 total',
    ],
    explains: ["    Cannot find module './Discount' from 'Cart.test.js'"],
    is: BUG,
  },
  {
    name: 'Xcode without a word on why',
    script: './ci.sh',
    output: ["▸ Running script 'Embed Frameworks'", '** TEST FAILED **'],
    explains: ['** TEST FAILED **'],
    is: BUG,
  },
  {
    name: 'vitest while it runs, cut before its end',
    script: 'vitest run',
    output: [
      ' ❯ tests/cart.test.ts  (4 tests | 1 failed) 151ms',
      '   ❯ tests/cart.test.ts > cart > adds',
      "     → expected 'a' to contain 'b'",
    ],
    explains: [' ❯ tests/cart.test.ts  (4 tests | 1 failed) 151ms', "     → expected 'a' to contain 'b'"],
    is: BUG,
  },
  {
    name: 'an exception while another is handled',
    script: 'python setup.py test',
    output: [
      'ERROR: test_watch (test.test_stream.TestStream)',
      '-'.repeat(70),
      'Traceback (most recent call last):',
      '  File "/home/runner/work/shop/shop/test/run.py", line 11, in run',
      '    act()',
      "TypeError: Stream.__init__() missing 1 required positional argument: 'after'",
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "/home/runner/work/shop/shop/test/run.py", line 13, in check',
      '    self.assertEqual(3, error.details)',
      "AttributeError: 'TypeError' object has no attribute 'details'",
      '',
      '-'.repeat(70),
      'Ran 26 tests in 8.750s',
      '',
      'FAILED (errors=1)',
      "Skipping test 'none'",
    ],
    explains: [
      "TypeError: Stream.__init__() missing 1 required positional argument: 'after'",
      "AttributeError: 'TypeError' object has no attribute 'details'",
    ],
    is: BUG,
  },
  {
    name: "Ant's new JUnit task",
    script: 'ant test',
    output: [
      'Testcase: org.octo.help.ReaderTest',
      'Test: testFetch() took 15 sec(s) FAILED: java.net.SocketTimeoutException: connect timed out',
      'org.octo.help.ReaderException: java.net.SocketTimeoutException: connect timed out',
      '\tat org.octo.help.Reader.fetch(Reader.java:55)',
      'Tests run: 2, Failures: 1, Skipped: 0, Aborted: 0, Time elapsed: 16 sec(s)',
      'BUILD FAILED',
    ],
    explains: ['Test: testFetch() took 15 sec(s) FAILED: java.net.SocketTimeoutException: connect timed out'],
    is: BUG,
  },
  {
    name: 'an exception before the first test',
    script: 'make test',
    output: [
      'Traceback (most recent call last):',
      '  File "/home/runner/work/shop/shop/cart.py", line 49, in Cart',
      '    @lru_cache',
      '##[error]    raise TypeError("Expected maxsize to be an integer or None")',
      'TypeError: Expected maxsize to be an integer or None',
    ],
    explains: ['TypeError: Expected maxsize to be an integer or None'],
    is: BUG,
  },
  {
    name: 'Surefire names failures where they happen and at the end',
    script: './mvnw -B verify',
    output: [
      '[INFO] Running org.shop.CartTest',
      'org.shop.ParseException: no such item',
      '\tat org.shop.Parser.parse(Parser.java:9)',
      '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in org.shop.CartTest',
      '[ERROR] org.shop.CartTest.adds  Time elapsed: 0.01 s  <<< FAILURE!',
      'org.opentest4j.AssertionFailedError: expected: <2> but was: <3>',
      '\tat org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:55)',
      '\tat org.shop.CartTest.adds(CartTest.java:12)',
      '',
      '[INFO] Results:',
      '[INFO] ',
      '[ERROR] Failures: ',
      '[ERROR]   CartTest.adds:12 expected: <2> but was: <3>',
      '[INFO] ',
      '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0',
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: There are test failures.',
      '[ERROR] ',
      '[ERROR] Please refer to /home/runner/work/shop/target/surefire-reports for the individual test results.',
      '[ERROR] -> [Help 1]',
    ],
    explains: [
      'org.opentest4j.AssertionFailedError: expected: <2> but was: <3>',
      '[ERROR]   CartTest.adds:12 expected: <2> but was: <3>',
    ],
    not: ['org.shop.ParseException: no such item', '[ERROR] -> [Help 1]'],
    is: BUG,
  },
  {
    name: 'an old Surefire has no levels',
    script: './build.sh',
    output: [
      'totals(org.shop.CartTest)  Time elapsed: 0.5 sec  <<< FAILURE!',
      'java.lang.AssertionError',
      '\tat org.junit.Assert.fail(Assert.java:87)',
      '\tat org.shop.CartTest.totals(CartTest.java:30)',
      '',
      'Results :',
      '',
      'Tests run: 9, Failures: 1, Errors: 0, Skipped: 0',
    ],
    explains: ['totals(org.shop.CartTest)  Time elapsed: 0.5 sec  <<< FAILURE!', 'java.lang.AssertionError'],
    is: BUG,
  },
  {
    name: 'TestNG below Gradle',
    script: './gradlew check',
    output: [
      'org.shop.CartTest.adds[0](3) FAILED',
      '    java.lang.NullPointerException: Cannot invoke "Cart.add()"',
      '        at org.shop.CartTest.adds(CartTest.java:3)',
      '',
      '12 tests completed, 1 failed',
    ],
    explains: [
      'org.shop.CartTest.adds[0](3) FAILED',
      '    java.lang.NullPointerException: Cannot invoke "Cart.add()"',
    ],
    is: BUG,
  },
  {
    name: 'an action that runs Gradle ends with its own words',
    script: './gradlew build',
    output: [
      'CartTest > adds() FAILED',
      '    java.lang.IllegalArgumentException at CartTest.java:3',
      '',
      '3 tests completed, 1 failed',
      '##[error]Gradle build failed: see console output for details',
    ],
    explains: ['    java.lang.IllegalArgumentException at CartTest.java:3'],
    is: BUG,
  },
  {
    name: 'Ant puts a task before each line',
    script: 'ant test',
    output: [
      '    [junit] Running org.shop.CartTest',
      '    [junit] Testcase: adds took 0.02 sec',
      '    [junit] \tCaused an ERROR',
      '    [junit] Index: 0, Size: 0',
      '    [junit] java.lang.IndexOutOfBoundsException: Index: 0, Size: 0',
      "##[error]The process '/usr/bin/ant' failed with exit code 1",
    ],
    explains: ['    [junit] java.lang.IndexOutOfBoundsException: Index: 0, Size: 0'],
    is: BUG,
  },
  {
    name: 'vitest with projects',
    script: 'npx vitest run',
    output: [
      'stderr | src/log.test.ts > logs what it catches',
      'Error: expected by the test',
      '    at log (/src/log.ts:3:9)',
      '',
      ' FAIL  |web| src/cart.test.ts > cart > adds',
      'AssertionError: expected 3 to be 2 // Object.is equality',
      ' Test Files  1 failed | 8 passed (9)',
      '      Tests  1 failed | 60 passed (61)',
    ],
    explains: ['AssertionError: expected 3 to be 2 // Object.is equality'],
    not: ['Error: expected by the test'],
    is: BUG,
  },
  {
    name: 'a suite of vitest that cannot be loaded',
    script: 'npx vitest run',
    output: [
      ' FAIL  src/cart.test.ts [ src/cart.test.ts ]',
      'Error: Failed to resolve import "./gone" from "src/cart.test.ts".',
      ' Test Files  1 failed (1)',
    ],
    explains: ['Error: Failed to resolve import "./gone" from "src/cart.test.ts".'],
    is: BUG,
  },
  {
    name: 'subtests of Go',
    script: 'make check',
    output: [
      '--- FAIL: TestCart (0.00s)',
      '    --- FAIL: TestCart/adds (0.00s)',
      '        cart_test.go:14: got 3, want 2',
      'FAIL',
      'FAIL\texample.org/shop/cart\t0.012s',
    ],
    explains: ['    --- FAIL: TestCart/adds (0.00s)', '        cart_test.go:14: got 3, want 2'],
    is: BUG,
  },
  {
    name: 'an error of Go without a column',
    script: 'make',
    output: [
      '# example.org/shop/cart',
      './cart.go:14: undefined: total',
      'make: *** [Makefile:3: build] Error 1',
    ],
    explains: ['./cart.go:14: undefined: total'],
    is: COMPILE,
  },
  {
    name: 'Ginkgo tells place and node',
    script: 'make e2e',
    output: [
      '• [FAILED] [0.003 seconds]',
      'Cart [It] adds',
      '/src/cart_test.go:12',
      '',
      '  [FAILED] Expected',
      '      <int>: 3',
      '  to equal',
      '      <int>: 2',
      '  In [It] at: /src/cart_test.go:14 @ 03/12/26 04:31:13.002',
      '------------------------------',
      'Summarizing 1 Failure:',
      '  [FAIL] Cart [It] adds',
      '  /src/cart_test.go:14',
      'FAIL! -- 8 Passed | 1 Failed | 0 Pending | 0 Skipped',
    ],
    explains: [
      '  [FAILED] Expected',
      '      <int>: 3',
      '  In [It] at: /src/cart_test.go:14 @ 03/12/26 04:31:13.002',
      '  [FAIL] Cart [It] adds',
    ],
    is: BUG,
  },
  {
    name: 'Swift Testing',
    script: 'swift test',
    output: [
      '􀟈  Test adds() started.',
      '✘ Test adds() recorded an issue at CartTests.swift:14:5: Expectation failed: (cart.total → 3) == 2',
      '✘ Test adds() failed after 0.001 seconds with 1 issue.',
      '✘ Test run with 9 tests failed after 0.010 seconds with 1 issue.',
    ],
    explains: [
      '✘ Test adds() recorded an issue at CartTests.swift:14:5: Expectation failed: (cart.total → 3) == 2',
    ],
    is: BUG,
  },
  {
    name: 'XCTest looks like a compiler',
    script: 'swift build && swift test',
    output: [
      '/src/Tests/CartTests.swift:14: error: -[Shop.CartTests testAdds] : XCTAssertEqual failed: ("3") is not equal to ("2")',
      '\t Executed 9 tests, with 1 failure (0 unexpected) in 0.01 (0.02) seconds',
    ],
    explains: [
      '/src/Tests/CartTests.swift:14: error: -[Shop.CartTests testAdds] : XCTAssertEqual failed: ("3") is not equal to ("2")',
    ],
    is: BUG,
  },
  {
    name: 'AVA',
    script: 'npx ava',
    output: [
      '  ✔ cart › adds',
      '  ✘ [fail]: cart › totals',
      '  ─',
      '',
      '  cart › totals',
      '',
      '  test/cart.js:14',
      '',
      '  Difference (- actual, + expected):',
      '',
      '  - 3',
      '  + 2',
      '',
      '  1 test failed',
    ],
    explains: ['  ✘ [fail]: cart › totals', '  Difference (- actual, + expected):', '  - 3', '  + 2'],
    is: BUG,
  },
  {
    name: 'a doctest',
    script: 'python -m doctest -v shop.py',
    output: [
      '**********************************************************************',
      'File "/src/shop.py", line 14, in shop.total',
      'Failed example:',
      '    total([1, 2])',
      'Expected:',
      '    2',
      'Got:',
      '    3',
      '**********************************************************************',
      '***Test Failed*** 1 failures.',
    ],
    explains: ['File "/src/shop.py", line 14, in shop.total', '    total([1, 2])', '    3'],
    is: BUG,
  },
  {
    name: 'a unit test whose traceback stands under its name, beside one that a passing test logs',
    script: './run-tests.sh',
    output: [
      'Traceback (most recent call last):',
      '  File "/src/shop/log.py", line 3, in write',
      'OSError: logged by a passing test',
      '======================================================================',
      'FAIL: test_adds (test_cart.TestCart)',
      '----------------------------------------------------------------------',
      'Traceback (most recent call last):',
      '  File "/src/test_cart.py", line 14, in test_adds',
      '    self.assertEqual(total, 2)',
      'AssertionError: 3 != 2',
      '',
      '----------------------------------------------------------------------',
      'Ran 9 tests in 0.1s',
      '',
      'FAILED (SKIP=1, failures=1)',
    ],
    explains: ['FAIL: test_adds (test_cart.TestCart)', 'AssertionError: 3 != 2'],
    not: ['OSError: logged by a passing test'],
    is: BUG,
  },
  {
    name: 'GoogleTest',
    script: './ci.sh',
    output: [
      '[ RUN      ] Cart.Adds',
      'test/cart_test.cc:14: Failure',
      'Expected equality of these values:',
      '  total',
      '    Which is: 3',
      '  2',
      '[  FAILED  ] Cart.Adds (0 ms)',
      ' 1 FAILED TEST',
    ],
    explains: ['test/cart_test.cc:14: Failure', '    Which is: 3'],
    is: BUG,
  },
  {
    name: 'Playwright',
    script: 'npx playwright test',
    output: [
      '  1) [chromium] › tests/cart.spec.ts:14:5 › cart › adds ────────────────',
      '',
      '    Error: expect(locator).toHaveText(expected)',
      '',
      '    Expected string: "2"',
      '    Received string: "3"',
      '',
      '  1 failed',
      '    [chromium] › tests/cart.spec.ts:14:5 › cart › adds',
    ],
    explains: ['    Error: expect(locator).toHaveText(expected)', '    Expected string: "2"'],
    is: BUG,
  },
  {
    name: 'ExUnit',
    script: 'mix test',
    output: [
      '  1) test adds (Shop.CartTest)',
      '     test/cart_test.exs:14',
      '     Assertion with == failed',
      '     left:  3',
      '     right: 2',
      '',
      'Finished in 0.1 seconds',
      '9 tests, 1 failure',
    ],
    explains: ['  1) test adds (Shop.CartTest)', '     Assertion with == failed'],
    is: BUG,
  },
  {
    name: 'tests that run after errors of a compiler that stop nothing',
    script: 'npm run ci',
    output: [
      '##[error]src/old.ts(3,7): error TS2322: Type mismatch',
      'Ignoring TypeScript Errors',
      '  ● cart › exports',
      '',
      '    expect(received).toMatchInlineSnapshot(snapshot)',
      '',
      'Tests:       1 failed, 60 passed, 61 total',
    ],
    explains: ['    expect(received).toMatchInlineSnapshot(snapshot)'],
    is: 'contract mismatch',
  },
  {
    name: 'a test that a container of several writes',
    script: 'docker compose up --abort-on-container-exit',
    output: [
      'db-1    | LOG:  database system is ready',
      'test-1  | FAIL ./cart.test.js',
      'test-1  |   ● cart › adds',
      'test-1  |     expect(received).toBe(expected)',
      'test-1  | Tests:       1 failed, 1 total',
      'test-1 exited with code 1',
    ],
    explains: ['test-1  |   ● cart › adds', 'test-1  |     expect(received).toBe(expected)'],
    is: BUG,
  },
];

const builds: Form[] = [
  {
    name: 'what xcodebuild could not do',
    script: 'xcodebuild archive',
    output: [
      "ld: framework 'Pods_shop' not found",
      'clang: error: linker command failed with exit code 1 (use -v to see invocation)',
      '** ARCHIVE FAILED **',
      'The following build commands failed:',
      "\tLd /Users/runner/shop.app/shop normal (in target 'shop' from project 'shop')",
      '(1 failure)',
    ],
    explains: [
      "ld: framework 'Pods_shop' not found",
      "\tLd /Users/runner/shop.app/shop normal (in target 'shop' from project 'shop')",
    ],
    is: COMPILE,
  },
  {
    name: 'Kotlin below Gradle',
    script: './gradlew build',
    output: [
      'e: file:///home/runner/work/shop/shop/src/Cart.kt:14:7 Unresolved reference: totl',
      '> Task :compileKotlin FAILED',
      '',
      '* What went wrong:',
      "Execution failed for task ':compileKotlin'.",
    ],
    explains: ['e: file:///home/runner/work/shop/shop/src/Cart.kt:14:7 Unresolved reference: totl'],
    is: COMPILE,
  },
  {
    name: 'javac below Maven',
    script: './mvnw package',
    output: [
      '[ERROR] COMPILATION ERROR : ',
      '[ERROR] /home/runner/work/shop/shop/src/Cart.java:[14,7] cannot find symbol',
      '  symbol:   variable totl',
      '[INFO] 1 error',
    ],
    explains: [
      '[ERROR] /home/runner/work/shop/shop/src/Cart.java:[14,7] cannot find symbol',
      '  symbol:   variable totl',
    ],
    is: COMPILE,
  },
  {
    name: 'MSBuild',
    script: './build.ps1',
    output: ['C:\\src\\Cart.cs(14,7): error CS1002: ; expected [C:\\src\\Shop.csproj]', 'Build FAILED.'],
    explains: ['C:\\src\\Cart.cs(14,7): error CS1002: ; expected [C:\\src\\Shop.csproj]'],
    is: COMPILE,
  },
  {
    name: 'the compiler of Visual C++',
    script: 'cmake --build .',
    output: ["C:\\src\\cart.cpp(14): error C2065: 'totl': undeclared identifier [C:\\src\\shop.vcxproj]"],
    explains: ["C:\\src\\cart.cpp(14): error C2065: 'totl': undeclared identifier [C:\\src\\shop.vcxproj]"],
    is: COMPILE,
  },
  {
    name: 'a compiler of C that pip indents',
    script: 'python setup.py develop',
    output: [
      '  Building wheel for shop (setup.py): started',
      '      src/cart.c:14:7: error: expected ‘;’ before ‘return’',
      '         14 |   total()',
      '  ERROR: Failed building wheel for shop',
    ],
    explains: ['      src/cart.c:14:7: error: expected ‘;’ before ‘return’'],
    is: COMPILE,
  },
  {
    name: 'a linker',
    script: 'make',
    output: [
      "/usr/bin/ld: cart.o: in function `main': cart.c:(.text+0x9): undefined reference to `total'",
      'collect2: error: ld returned 1 exit status',
    ],
    explains: ["/usr/bin/ld: cart.o: in function `main': cart.c:(.text+0x9): undefined reference to `total'"],
    is: COMPILE,
  },
  {
    name: 'CMake',
    script: 'cmake -B build',
    output: [
      '-- The C compiler identification is GNU 13.2.0',
      'CMake Error at CMakeLists.txt:14 (find_package):',
      '  Could not find a package configuration file provided by "fmt"',
      '',
      '-- Configuring incomplete, errors occurred!',
    ],
    explains: [
      'CMake Error at CMakeLists.txt:14 (find_package):',
      '  Could not find a package configuration file provided by "fmt"',
    ],
    is: 'build failure',
  },
  {
    name: 'a release that the compiler does not know',
    script: 'mvn verify',
    output: [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.9.0:compile (default-compile) on project shop: Fatal error compiling: invalid target release: 21 -> [Help 1]',
    ],
    explains: [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.9.0:compile (default-compile) on project shop: Fatal error compiling: invalid target release: 21 -> [Help 1]',
    ],
    is: DRIFT,
  },
  {
    name: 'a crash with its stack',
    script: 'python -m shop',
    output: [
      'Fatal Python error: Segmentation fault',
      '',
      'Current thread 0x00007f3e (most recent call first):',
      '  File "/src/shop/cart.py", line 14 in total',
      'run.sh: line 3:  1790 Segmentation fault      (core dumped) python -m shop',
    ],
    explains: ['Fatal Python error: Segmentation fault', '  File "/src/shop/cart.py", line 14 in total'],
    is: BUG,
  },
  {
    name: 'an address sanitizer',
    script: './fuzz.sh',
    output: [
      '==1790==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010',
      '    #0 0x4f3e in total /src/cart.c:14',
      'SUMMARY: AddressSanitizer: heap-use-after-free',
    ],
    explains: [
      '==1790==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010',
      '    #0 0x4f3e in total /src/cart.c:14',
    ],
    is: BUG,
  },
];

const policies: Form[] = [
  {
    name: "the rules of Maven's enforcer",
    script: './ci.sh',
    output: [
      '[INFO] --- maven-enforcer-plugin:3.5.0:enforce (size) @ shop ---',
      '[WARNING] Rule 0: org.apache.maven.plugins.enforcer.RequireFilesSize failed with message:',
      '/home/runner/work/shop/target/shop.jar size (9001881) too large. Max. is 9000000',
      '[INFO] BUILD FAILURE',
    ],
    explains: ['/home/runner/work/shop/target/shop.jar size (9001881) too large. Max. is 9000000'],
    is: LINT,
  },
  {
    name: 'govulncheck',
    script: 'make check',
    output: [
      'Vulnerability #13: GO-2021-0113',
      '    Out-of-bounds read in golang.org/x/text/language',
      '  Module: golang.org/x/text',
      '    Found in: golang.org/x/text@v0.3.5',
      '    Fixed in: golang.org/x/text@v0.3.7',
      '    Example traces found:',
      '##[error]      #1: demo.go:7:23: cart.init#1 calls language.Parse',
      '',
      'Your code is affected by 13 vulnerabilities from 1 module and the Go standard library.',
    ],
    explains: [
      'Vulnerability #13: GO-2021-0113',
      '    Found in: golang.org/x/text@v0.3.5',
      'Error:       #1: demo.go:7:23: cart.init#1 calls language.Parse',
      'Your code is affected by 13 vulnerabilities from 1 module and the Go standard library.',
    ],
    is: SECURITY,
  },
  {
    name: 'TFLint',
    script: 'make check',
    output: [
      '2 issue(s) found:',
      '',
      'Warning: data "shop" "cart" is declared but not used (terraform_unused_declarations)',
      '',
      '  on modules/cart/main.tf line 26:',
      '  26: data "shop" "cart" {',
      '',
      'make: *** [Makefile:52: check] Error 2',
    ],
    explains: [
      '2 issue(s) found:',
      'Warning: data "shop" "cart" is declared but not used (terraform_unused_declarations)',
      '  on modules/cart/main.tf line 26:',
    ],
    is: LINT,
  },
  {
    name: 'Checkstyle tells a column, javac does not',
    script: './mvnw verify',
    output: [
      'Starting audit...',
      '/home/runner/work/shop/src/main/java/octo/Cart.java:24:8: error: Unused import - java.util.List.',
      'Audit done.',
    ],
    explains: [
      '/home/runner/work/shop/src/main/java/octo/Cart.java:24:8: error: Unused import - java.util.List.',
    ],
    is: LINT,
  },
  {
    name: 'tsd',
    script: 'npx tsd',
    output: [
      '',
      '  index.test-d.ts:14:0',
      '  ✖  14:0  Parameter type string is not identical to argument type number.',
      '',
      '  1 error',
    ],
    explains: ['  ✖  14:0  Parameter type string is not identical to argument type number.'],
    is: TYPES,
  },
  {
    name: 'yamllint',
    script: './lint.sh',
    output: ['./ci.yml', '  3:81      error    line too long (88 > 80 characters)  (line-length)', ''],
    explains: ['./ci.yml', '  3:81      error    line too long (88 > 80 characters)  (line-length)'],
    is: LINT,
  },
  {
    name: 'lintrunner',
    script: './lint.sh',
    output: [
      '>>> Lint for shop/cart.py:',
      '',
      '  Error (FLAKE8) F401',
      "    'os' imported but unused",
      '##[error]Lint failed, see the log above',
    ],
    explains: ['>>> Lint for shop/cart.py:', '  Error (FLAKE8) F401', "    'os' imported but unused"],
    is: LINT,
  },
  {
    name: 'prettier',
    script: 'npm run check',
    output: [
      'Checking formatting...',
      '[warn] src/cart.ts',
      '[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
    ],
    explains: [
      '[warn] src/cart.ts',
      '[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
    ],
    is: FORMAT,
  },
  {
    name: 'a hook that mends',
    script: './hooks.sh',
    output: [
      'trim trailing whitespace.................................................Passed',
      'fix end of files.........................................................Failed',
      '- hook id: end-of-file-fixer',
      '- exit code: 1',
      '- files were modified by this hook',
      '',
      'Fixing docs/index.md',
      '',
      'check yaml...............................................................Passed',
    ],
    explains: [
      'fix end of files.........................................................Failed',
      '- files were modified by this hook',
      'Fixing docs/index.md',
    ],
    not: ['check yaml...............................................................Passed'],
    is: FORMAT,
  },
  {
    name: 'ruff keeps how many it found',
    script: './check.sh',
    output: ['src/cart.py:14:7: F841 Local variable `x` is assigned to but never used', 'Found 7 errors.'],
    explains: ['src/cart.py:14:7: F841 Local variable `x` is assigned to but never used', 'Found 7 errors.'],
    is: LINT,
  },
  {
    name: 'ruff format',
    script: './check.sh',
    output: ['Would reformat: src/cart.py', '1 file would be reformatted, 138 files already formatted'],
    explains: ['Would reformat: src/cart.py'],
    is: FORMAT,
  },
  {
    name: 'mypy',
    script: 'make check-all',
    output: [
      'src/cart.py:14: error: Incompatible return value type (got "int", expected "str")  [return-value]',
      'Found 1 error in 1 file (checked 31 source files)',
    ],
    explains: [
      'src/cart.py:14: error: Incompatible return value type (got "int", expected "str")  [return-value]',
      'Found 1 error in 1 file (checked 31 source files)',
    ],
    is: TYPES,
  },
  {
    name: 'golangci-lint',
    script: 'make all',
    output: [
      'cart/cart.go:14:7: Error return value of `f.Close` is not checked (errcheck)',
      '1 issues:',
      '* errcheck: 1',
    ],
    explains: ['cart/cart.go:14:7: Error return value of `f.Close` is not checked (errcheck)'],
    is: LINT,
  },
  {
    name: 'RuboCop',
    script: './check.sh',
    output: [
      'lib/cart.rb:14:7: C: Style/StringLiterals: Prefer single-quoted strings',
      '9 files inspected, 1 offense detected',
    ],
    explains: [
      'lib/cart.rb:14:7: C: Style/StringLiterals: Prefer single-quoted strings',
      '9 files inspected, 1 offense detected',
    ],
    is: LINT,
  },
  {
    name: 'Sphinx with -W',
    script: './docs.sh',
    output: [
      'reading sources... [ 50%] index',
      '/home/runner/work/shop/docs/index.rst:14: WARNING: undefined label: carts',
      'build finished with problems, 1 warning (with warnings treated as errors).',
    ],
    explains: ['/home/runner/work/shop/docs/index.rst:14: WARNING: undefined label: carts'],
    is: LINT,
  },
  {
    name: 'MkDocs with --strict',
    script: './docs.sh',
    output: [
      "WARNING -  Doc file 'index.md' contains a link 'carts.md', but the target is not found among documentation files.",
      'Aborted with 1 warnings in strict mode!',
    ],
    explains: [
      "WARNING -  Doc file 'index.md' contains a link 'carts.md', but the target is not found among documentation files.",
    ],
    is: LINT,
  },
  {
    name: 'a gate of coverage in a step that tests',
    script: 'pytest --cov-fail-under=40',
    output: [
      'FAIL Required test coverage of 40% not reached. Total coverage: 37.50%',
      '============================== 61 passed in 3.10s ==============================',
    ],
    explains: ['FAIL Required test coverage of 40% not reached. Total coverage: 37.50%'],
    is: COVERAGE,
  },
  {
    name: 'bandit',
    script: './scan.sh',
    output: [
      '>> Issue: [B101:assert_used] Use of assert detected.',
      '   Severity: Low   Confidence: High',
      '   Location: ./shop/cart.py:14:4',
    ],
    explains: ['>> Issue: [B101:assert_used] Use of assert detected.', '   Location: ./shop/cart.py:14:4'],
    is: SECURITY,
  },
  {
    name: 'failed tests in a step that is for coverage',
    script: 'coverage run -m pytest && coverage report',
    output: ['FAILED tests/test_cart.py::test_adds - KeyError: 3', '=== 1 failed, 60 passed in 3.10s ==='],
    explains: ['FAILED tests/test_cart.py::test_adds - KeyError: 3'],
    is: BUG,
  },
];

const surroundings: Form[] = [
  {
    name: 'a program that the system killed',
    output: [
      'Downloading: https://repo.octo.org/a/b-error.pom',
      'ci.sh: line 57:  1090 Killed     mvn clean test',
    ],
    explains: ['ci.sh: line 57:  1090 Killed     mvn clean test'],
    not: ['Downloading: https://repo.octo.org/a/b-error.pom'],
    is: DRIFT,
  },
  {
    name: 'a key that the other side does not know',
    output: ["Cloning into 'lib'...", 'git@github.com: Permission denied (publickey).'],
    explains: ['git@github.com: Permission denied (publickey).'],
    is: MISCONFIGURED,
  },
  {
    name: 'a mistake in a script',
    script: './report.py',
    output: [
      'Traceback (most recent call last):',
      '  File "/src/report.py", line 3, in <module>',
      '    read(None)',
      "TypeError: 'NoneType' object is not subscriptable",
    ],
    explains: ["TypeError: 'NoneType' object is not subscriptable"],
    is: BUG,
  },
  {
    name: 'npm tells a cause, and then that something ended',
    script: 'npm run build',
    output: [
      "Error: Cannot find module 'left-pad'",
      'Require stack:',
      '- /src/index.js',
      'npm ERR! code ELIFECYCLE',
      'npm ERR! errno 1',
      'npm ERR! shop@1.0.0 build: `node index.js`',
      'npm ERR! Exit status 1',
      'npm ERR! Failed at the shop@1.0.0 build script.',
      'npm ERR! This is probably not a problem with npm. There is likely additional logging output above.',
    ],
    explains: ["Error: Cannot find module 'left-pad'"],
    not: ['npm ERR! errno 1', 'npm ERR! Failed at the shop@1.0.0 build script.'],
    is: DRIFT,
  },
  {
    name: 'npm finds no such version',
    script: './install.sh',
    output: ['npm ERR! code ETARGET', 'npm ERR! notarget No matching version found for left-pad@99.'],
    explains: ['npm ERR! notarget No matching version found for left-pad@99.'],
    is: DRIFT,
  },
  {
    name: 'the last exception of a chain',
    script: './report.py',
    output: [
      'Traceback (most recent call last):',
      '  File "/src/report.py", line 3, in read',
      '    return data["total"]',
      "KeyError: 'total'",
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "/src/report.py", line 14, in <module>',
      '    read()',
      'shop.ReportError: the report has no total',
    ],
    explains: [
      "KeyError: 'total'",
      '  File "/src/report.py", line 14, in <module>',
      'shop.ReportError: the report has no total',
    ],
    not: ['  File "/src/report.py", line 3, in read'],
    is: 'unclassified',
  },
  {
    name: 'a traceback that another process interrupts',
    script: './report.py',
    output: [
      'Traceback (most recent call last):',
      '  File "/src/report.py", line 14, in <module>',
      'Uploaded 3 files to the archive',
      '    main()',
      '  File "/src/report.py", line 9, in main',
      '    raise RuntimeError("no total")',
      'RuntimeError: no total',
    ],
    explains: ['  File "/src/report.py", line 9, in main', 'RuntimeError: no total'],
    not: ['Uploaded 3 files to the archive'],
    is: 'unclassified',
  },
  {
    name: 'a library that is not there',
    script: './smoke.sh',
    output: ['ImportError: libcart.so.1: cannot open shared object file: No such file or directory'],
    explains: ['ImportError: libcart.so.1: cannot open shared object file: No such file or directory'],
    is: DRIFT,
  },
  {
    name: 'an image that is gone',
    script: 'docker compose up -d',
    output: [
      'Error response from daemon: manifest for octo/db:9 not found: manifest unknown: manifest unknown',
    ],
    explains: [
      'Error response from daemon: manifest for octo/db:9 not found: manifest unknown: manifest unknown',
    ],
    is: DRIFT,
  },
  {
    name: 'a container that does not get well',
    script: './up.sh',
    output: [' Container shop-db-1  Error', 'dependency failed to start: container shop-db-1 is unhealthy'],
    explains: ['dependency failed to start: container shop-db-1 is unhealthy'],
    is: 'unclassified',
  },
  {
    name: 'a command that is not there',
    script: './go.sh',
    output: ['./go.sh: line 3: gradle9: command not found'],
    explains: ['./go.sh: line 3: gradle9: command not found'],
    is: DRIFT,
  },
  {
    name: 'the time limit of a step',
    script: 'pytest',
    output: ["##[error]The action 'Do it' has timed out after 10 minutes."],
    explains: ["Error: The action 'Do it' has timed out after 10 minutes."],
    is: 'time limit reached',
  },
  {
    name: 'a setting of the repository is no violation',
    script: './review.sh',
    output: [
      '##[error]Dependency review is not supported on this repository. Please ensure that Dependency graph is enabled',
    ],
    explains: [
      'Error: Dependency review is not supported on this repository. Please ensure that Dependency graph is enabled',
    ],
    is: MISCONFIGURED,
  },
  {
    name: 'a build in a container',
    script: 'docker build .',
    output: [
      '#12 8.31 [INFO] BUILD FAILURE',
      '#12 8.32 [ERROR] Failed to execute goal on project cart: Could not resolve dependencies for project octo:cart:jar:3',
      '#12 8.33 [ERROR] -> [Help 1]',
      '#12 ERROR: process "/bin/sh -c mvn package" did not complete successfully: exit code: 1',
      'error: failed to solve: process "/bin/sh -c mvn package" did not complete successfully: exit code: 1',
    ],
    explains: [
      '#12 8.32 [ERROR] Failed to execute goal on project cart: Could not resolve dependencies for project octo:cart:jar:3',
      'error: failed to solve: process "/bin/sh -c mvn package" did not complete successfully: exit code: 1',
    ],
    is: DRIFT,
  },
  {
    name: 'an image that is gone, whose pull is tried again',
    script: './pull.sh',
    output: [
      'Error response from daemon: manifest for octo/db:9 not found: manifest unknown: manifest unknown',
      '##[warning]Docker pull failed with exit code 1, back off 7.078 seconds before retry.',
      '##[error]Docker pull failed with exit code 1',
    ],
    explains: [
      'Error response from daemon: manifest for octo/db:9 not found: manifest unknown: manifest unknown',
    ],
    not: ['Error: Docker pull failed with exit code 1'],
    is: DRIFT,
  },
  {
    name: 'a name that is not resolved',
    output: [
      "error: Error while fetching remote python downloads json from 'https://raw.example.com/downloads.json'",
      '  Caused by: dns error',
      '  Caused by: failed to lookup address information: Name or service not known',
    ],
    explains: [
      "error: Error while fetching remote python downloads json from 'https://raw.example.com/downloads.json'",
      '  Caused by: failed to lookup address information: Name or service not known',
    ],
    is: DRIFT,
  },
  {
    name: 'credentials that the run was not given',
    script: './deploy.sh',
    output: ['##[error]Credentials could not be loaded: Could not load credentials from any providers'],
    explains: ['Error: Credentials could not be loaded: Could not load credentials from any providers'],
    is: MISCONFIGURED,
  },
  {
    name: 'a command that takes too long',
    output: [
      'Command took >30min, returning 124',
      'Traceback (most recent call last):',
      '  File "/home/runner/work/shop/run.py", line 3, in <module>',
      '    raise RuntimeError(message)',
      'RuntimeError: cart 4/10 failed!',
    ],
    explains: ['Command took >30min, returning 124', 'RuntimeError: cart 4/10 failed!'],
    is: 'unclassified',
  },
  {
    name: 'what a script says before it gives up',
    output: [
      '++ git status --porcelain',
      "+ state='?? out/'",
      "+ echo 'the build left files behind'",
      'the build left files behind',
      "+ echo '?? out/'",
      '?? out/',
      '+ exit 1',
      '+ finish',
      '+ sccache --show-stats',
      'Compile requests      2043',
      'Cache hits               0',
    ],
    explains: ['the build left files behind', '?? out/'],
    not: ['Cache hits               0'],
    is: 'unclassified',
  },
  {
    name: 'a script of the workflow that the shell cannot read',
    script: 'eslint . )',
    output: ["/home/runner/work/_temp/98d1db20.sh: line 3: syntax error near unexpected token `('"],
    explains: ["/home/runner/work/_temp/98d1db20.sh: line 3: syntax error near unexpected token `('"],
    is: MISCONFIGURED,
  },
  {
    name: 'a crate that is not there',
    script: 'cargo package',
    output: [
      'error: failed to prepare local package for uploading',
      '',
      'Caused by:',
      '  no matching package named `cart` found',
      '  location searched: crates.io index',
    ],
    explains: [
      'error: failed to prepare local package for uploading',
      '  no matching package named `cart` found',
    ],
    is: DRIFT,
  },
  {
    name: 'a cache without its lock file',
    output: ['##[error]Dependencies lock file is not found in /home/runner/work/shop/shop.'],
    explains: ['Error: Dependencies lock file is not found in /home/runner/work/shop/shop.'],
    is: DRIFT,
  },
  {
    name: 'an action that xcodebuild does not know',
    script: 'xcodebuild -derivedDataPath out Silicon',
    output: ["xcodebuild: error: Unknown build action 'Silicon'."],
    explains: ["xcodebuild: error: Unknown build action 'Silicon'."],
    is: DRIFT,
  },
  {
    name: 'a merge that git cannot make',
    script: 'git pull --rebase && git push',
    output: [
      'warning: Cannot merge binary files: data/shop.sqlite',
      'CONFLICT (content): Merge conflict in data/shop.sqlite',
      'fatal: You are not currently on a branch.',
    ],
    explains: ['CONFLICT (content): Merge conflict in data/shop.sqlite'],
    is: 'unclassified',
  },
  {
    name: 'a host that wget does not find',
    script: './build-deps.sh',
    output: [
      'Resolving ffmpeg.example (ffmpeg.example)... failed: No address associated with hostname.',
      "wget: unable to resolve host address 'ffmpeg.example'",
    ],
    explains: ["wget: unable to resolve host address 'ffmpeg.example'"],
    is: DRIFT,
  },
  {
    name: "Composer's lock file is older than its manifest",
    script: 'composer install',
    output: [
      'Warning: The lock file is not up to date with the latest changes in composer.json.',
      'Required package "octo/cart" is not present in the lock file.',
    ],
    explains: [
      'Warning: The lock file is not up to date with the latest changes in composer.json.',
      'Required package "octo/cart" is not present in the lock file.',
    ],
    is: DRIFT,
  },
  {
    name: 'a script with a sign of its own',
    script: './size.sh',
    output: [
      'checked 31 files',
      'Your change has 3174 lines, which is more than the 2000 maximum',
      'please split it up',
    ],
    explains: ['Your change has 3174 lines, which is more than the 2000 maximum'],
    is: 'unclassified',
  },
];

describe.each([
  ['tests', tests],
  ['compilers and crashes', builds],
  ['policies', policies],
  ['what stands around', surroundings],
])('%s', (_, forms) => {
  test.each(forms)('$name', ({ script = './do-it', output, explains, not = [], is }) => {
    const noise = Array.from({ length: 60 }, (_, index) => `step ${index} went well`);
    const lines = kept([...noise, ...output]);
    expect(lines).toEqual(expect.arrayContaining(explains));
    for (const line of not) expect(lines).not.toContain(line);
    expect(lines).not.toContain('step 3 went well');
    expect(classOf(script, lines)).toBe(is);
    expect(judge(fitToSize(world(script, lines), 1)).failures[0]?.classification).toBe(is);
  });
});

describe('a wrong call', () => {
  const lines = ['usage: snapshot.py [-h]', 'snapshot.py: error: unrecognized arguments: --shard 1/4'];

  test.each<[string, Partial<Evidence>, string, boolean | null]>([
    ['in a workflow that changes', { changes: changing('.github/workflows/ci.yml') }, MISCONFIGURED, true],
    ['while the program changes', { changes: changing('tools/snapshot.py') }, DRIFT, true],
    ['while neither does', { changes: changing('src/a.py') }, DRIFT, null],
  ])('%s', (_, over, is, inScope) => {
    const [failure] = judge(world('./snapshot.py --shard 1/4', kept(lines), over)).failures;
    expect(failure).toMatchObject({ classification: is, inScope });
  });
});

describe('a module that is not there', () => {
  const lines = ["E   ModuleNotFoundError: No module named 'shop.cart'"];

  test.each([
    ['of others', 'src/a.py', DRIFT],
    ['that the change touches', 'src/shop/cart.py', BUG],
    ['in whose folder the change works', 'src/shop/cart/total.py', BUG],
  ])('%s', (_, path, is) => expect(classOf('pytest', lines, { changes: changing(path) })).toBe(is));
});

describe('a runner that is shut down', () => {
  const lines = [
    'tests/test_cart.py ....',
    'Error: The runner has received a shutdown signal. This can happen when the runner service is stopped.',
  ];

  test('says nothing of the change', () => {
    const judged = judge(world('pytest', lines));
    expect(judged.failures).toMatchObject([{ classification: 'infrastructure' }]);
    expect(judged.verdict.outcome).toBe('rerun');
  });

  test('is no excuse where a stranger may have printed it', () => {
    const head = { ...evidence().head, repository: 'stranger/serena' };
    expect(judge(world('pytest', lines, { head })).verdict.outcome).toBe('blocked');
  });

  test('an image that is gone is mended by no further run', () => {
    const gone = ['Error response from daemon: manifest unknown'];
    expect(judge(world('docker pull octo/db:9', gone)).verdict.outcome).toBe('blocked');
  });
});

describe('one line tells the class, whatever the step is for', () => {
  test.each([
    ['E: Unable to locate package libshop-dev', DRIFT],
    ["E: Package 'python3.6' has no installation candidate", DRIFT],
    ['E: Failed to fetch http://archive.octo.org/a.deb  404  Not Found', DRIFT],
    ['Error: No available formula with the name "shop".', DRIFT],
    ['SDK location not found. Define a valid SDK location.', DRIFT],
    ['> com.octo.DeviceException: No connected devices!', DRIFT],
    ['It was not possible to find any compatible framework version', DRIFT],
    ['Your lock file does not contain a compatible set of packages.', DRIFT],
    ["Could not find gem 'rails (= 7.0)' in rubygems repository https://rubygems.org/.", DRIFT],
    ['npm error ERESOLVE could not resolve', DRIFT],
    ['npm error 404 Not Found - GET https://registry.octo.org/@x%2fy', DRIFT],
    ['npm error code ENEEDAUTH', MISCONFIGURED],
    ['go: octo.org/x@v1.2.3: invalid version: unknown revision v1.2.3', DRIFT],
    ['cart.go:3:8: no required module provides package octo.org/x; to add it:', DRIFT],
    ['Error: Failed to query available provider packages', DRIFT],
    ['Error: Unsupported argument', COMPILE],
    ['Error: INSTALLATION FAILED: no Kubernetes cluster', DRIFT],
    ['ERROR: failed to solve: node:99: docker.io/library/node:99: not found', DRIFT],
    ['unauthorized: authentication required', MISCONFIGURED],
    ['denied: permission_denied: write_package', MISCONFIGURED],
    ['remote: Permission to octo/shop.git denied to github-actions[bot].', MISCONFIGURED],
    ["fatal: Authentication failed for 'https://octo.org/shop.git/'", MISCONFIGURED],
    ['Host key verification failed.', MISCONFIGURED],
    ['aws: [ERROR]: An error occurred (NoRegion): You must specify a region.', MISCONFIGURED],
    ['An error occurred (AccessDenied) when calling the PutObject operation', MISCONFIGURED],
    ['Error: Input required and not supplied: token', MISCONFIGURED],
    ['error: Signing for "Shop" requires a development team.', MISCONFIGURED],
    ['fatal: not a git repository (or any of the parent directories): .git', DRIFT],
    ['Cannot rebase: You have unstaged changes.', DRIFT],
    ['error: failed to load source for dependency `cart`', DRIFT],
    ['For more information about this error, try `rustc --explain E0308`.', COMPILE],
    ['error: command `/usr/bin/cargo test --no-run --workspace` exited', COMPILE],
    ['collect2: fatal error: ld terminated with signal 9 [Killed]', DRIFT],
    ['ERROR: Failed building wheel for shop', DRIFT],
    ['  × No solution found when resolving dependencies:', DRIFT],
    ['ImportError: No module named six', DRIFT],
    ["pluggy.PluginValidationError: Plugin 'timeout' could not be loaded", DRIFT],
    ['[!] Unable to find a specification for `Shop`', DRIFT],
    ['Because shop depends on cart any, version solving failed.', DRIFT],
    ['Unchecked dependencies for environment test:', DRIFT],
    ['sbt.librarymanagement.ResolveException: Error downloading org.octo:shop:1.0', DRIFT],
    ['xcrun: error: SDK "iphoneos" cannot be located', DRIFT],
    ['CMake Error: The source directory "/tmp/shop" does not appear to contain CMakeLists.txt.', DRIFT],
    ['No Rakefile found (looking for: rakefile, Rakefile)', DRIFT],
    ["A problem occurred evaluating project ':app'.", DRIFT],
    ['res/layout/cart.xml:36: error: No resource identifier found', COMPILE],
    ['> Checkstyle rule violations were found. See the report at: file:///a', LINT],
    ['> Lint found errors in the project; aborting build.', LINT],
    ['[ERROR] Failed to execute goal x:rat: Too many files with unapproved license: 2', LINT],
    ['[ERROR] Failed to execute goal x:check: Some files do not have the expected license header', LINT],
    ['[ERROR] Failed to execute goal x:test (y) on project z: There are test failures.', BUG],
    ['[ERROR] Failed to execute goal x:run: Execution a of goal x:run failed: no tag', DRIFT],
    ['- hook id: end-of-file-fixer', LINT],
    ['Result:FAIL [Total:3] [Passed:2] [Failed:1] [Warn:0] [Skipped:0]', LINT],
    ['error: 2 vulnerabilities found!', SECURITY],
    ['9:41AM WRN leaks found: 2', SECURITY],
    ['Some tests failed.', BUG],
    ['2 doctests, 12 tests, 1 failure', BUG],
    ['please set the environment variable JAVA_HOME', DRIFT],
    ['Exception in thread "main" java.lang.UnsupportedClassVersionError: Shop', DRIFT],
  ])('%s', (line, is) => expect(classOf('./do-it', [line])).toBe(is));
});
