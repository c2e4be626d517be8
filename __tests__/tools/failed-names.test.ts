import { expect, test } from '@jest/globals';
import { essentialLines } from '../../src/facts/failures/essential-lines.ts';
import { failedNames } from '../../src/tools/log-signs/failed-names.ts';

/** A line of a log as the tool prints it, and the test that it names. */
test.each<[tool: string, line: string, name: string]>([
  ['pytest', 'FAILED tests/test_cart.py::test_adds - AssertionError: assert 1 == 2', 'test_adds'],
  [
    'pytest with a class and parameters',
    'FAILED tests/test_cart.py::TestCart::test_adds[a b]',
    'TestCart::test_adds[a b]',
  ],
  ['pytest, an error of a fixture', 'ERROR tests/test_cart.py::test_adds - OSError: no cart', 'test_adds'],
  ['pytest below Nix', '       > FAILED tests/test_cart.py::test_adds - assert 1 == 2', 'test_adds'],
  ['unittest', 'FAIL: test_adds (tests.test_cart.CartTest.test_adds)', 'test_adds'],
  ['Jest', '  ● cart › adds two', 'cart › adds two'],
  ['Vitest', ' FAIL  src/cart.test.ts > cart > adds two', 'cart > adds two'],
  ["Node's own runner", '✖ adds two (1.2ms)', 'adds two'],
  ['Bun', '(fail) cart > adds two [0.12ms]', 'cart > adds two'],
  ['Deno', 'adds two ... FAILED (3ms)', 'adds two'],
  ['Cucumber of JavaScript', '1) Scenario: Carts add up # features/cart.feature:12', 'Carts add up'],
  ['Testament', 'FAIL: tests/tcart.nim c', 'tests/tcart.nim'],
  ['Go', '--- FAIL: TestAdds (0.00s)', 'TestAdds'],
  ['Go, when the time is over', '\tTestAdds/two (9m58.2s)', 'TestAdds/two'],
  ['gocheck', 'FAIL: cart_test.go:102: CartSuite.TestAdds', 'CartSuite.TestAdds'],
  ['Ginkgo', '[FAIL] Cart [It] adds two', 'Cart [It] adds two'],
  ['Cargo, above what a test said', '---- cart::tests::adds stdout ----', 'cart::tests::adds'],
  ['Cargo', 'test cart::tests::adds ... FAILED', 'cart::tests::adds'],
  ['cargo-nextest', '        FAIL [   0.004s] shop cart::tests::adds', 'cart::tests::adds'],
  ['Gradle', 'CartTest > adds two() FAILED', 'CartTest > adds two'],
  ['Maven', '[ERROR] com.acme.CartTest.adds -- Time elapsed: 0.012 s <<< FAILURE!', 'com.acme.CartTest.adds'],
  [
    'an older Surefire',
    'adds(com.acme.CartTest)  Time elapsed: 0.01 sec  <<< ERROR!',
    'adds(com.acme.CartTest)',
  ],
  ['Surefire, of one that ran again', '[ERROR] com.acme.CartTest.adds', 'com.acme.CartTest.adds'],
  ['a build that Maven runs as a test', '[ERROR] *  two-carts/pom.xml', 'two-carts/pom.xml'],
  ['ScalaTest', '[info] - adds two *** FAILED ***', 'adds two'],
  ['.NET', '  Failed Shop.CartTests.Adds [12 ms]', 'Shop.CartTests.Adds'],
  ['.NET 3.1', '  X Adds [12ms]', 'Adds'],
  ["Microsoft's testing platform", 'failed Adds ("a b", 2) (1s 220ms)', 'Adds ("a b", 2)'],
  ['PHPUnit', '1) App\\Tests\\CartTest::testAdds', 'App\\Tests\\CartTest::testAdds'],
  ['RSpec', 'rspec ./spec/cart_spec.rb:3 # Cart adds two', 'Cart adds two'],
  ['Minitest', 'CartTest#test_adds [test/cart_test.rb:7]:', 'CartTest#test_adds'],
  ['Minitest, an error', 'CartTest#test_adds:', 'CartTest#test_adds'],
  [
    'a specification of Minitest',
    'a full cart#test_0001_adds two [test/cart_test.rb:7]:',
    'a full cart#test_0001_adds two',
  ],
  ['Minitest 4', 'test_adds(CartTest) [/shop/test/cart_test.rb:7]:', 'test_adds(CartTest)'],
  ['Minitest 4, an error', 'test_0001_adds two(a cart::full):', 'test_0001_adds two(a cart::full)'],
  ['Karma', 'Chrome Headless 120.0.0.0 (Linux 0.0.0) Cart adds two FAILED', 'Cart adds two'],
  ['an older Pest', '  • Tests\\Unit\\CartTest > adds two', 'Tests\\Unit\\CartTest > adds two'],
  ["Surefire's summary", '[ERROR]   CartTest.adds:12 expected: <2> but was: <3>', 'CartTest.adds'],
  [
    'JUnit below sbt',
    '[error] Test shop.CartTest.adds failed: expected:<2> but was:<3>, took 0.01 sec',
    'shop.CartTest.adds',
  ],
  ['Dart', '00:02 +5 ~1 -3: test/cart_test.dart: Cart adds two [E]', 'Cart adds two'],
  [
    'a task of turbo with a part',
    '@acme/shop:dev:test:   1) [chromium] › cart.spec.ts:3:5 › adds two ──',
    'adds two',
  ],
  ['Playwright', '  1) [chromium] › cart.spec.ts:3:5 › cart › adds two ─────────', 'cart › adds two'],
  ['GoogleTest', '[  FAILED  ] CartTest.Adds (0 ms)', 'CartTest.Adds'],
  ['CTest', ' 3/12 Test  #3: cart_adds ........***Failed    0.01 sec', 'cart_adds'],
  [
    'XCTest',
    '/shop/CartTests.swift:9: error: -[ShopTests.CartTests testAdds] : XCTAssertEqual failed',
    'testAdds',
  ],
  ['ExUnit', '  1) test adds two (Shop.CartTest)', 'adds two'],
  ['TAP', 'not ok 3 - adds two', 'adds two'],
  ['the list of CTest, of one that is not there', '\t 32 - cart_adds (Not Run)', 'cart_adds'],
  ['CppUTest', 'cart.cpp:20: error: Failure in TEST(Cart, adds_two)', 'Cart, adds_two'],
  ['the list of CTest', '\t  9 - cart_adds (Failed)', 'cart_adds'],
  ['the list of CTest with labels', '\t 12 - cart_adds (SEGFAULT)            unit', 'cart_adds'],
  ['doctest', 'TEST CASE:  adds two', 'adds two'],
  ['XCTest on Linux', '/src/CartTests.swift:9: error: CartTests.testAdds : XCTAssertTrue failed', 'testAdds'],
  [
    'XCTest side by side',
    "Test case 'CartTests.testAdds()' failed on 'Clone 1 of iPhone 15' (0.1 seconds)",
    'CartTests.testAdds()',
  ],
  ['XCTest, as xcpretty writes it', '    ✗ testAdds, failed - The cart is empty', 'testAdds'],
  ['Common Test', '%%% cart_SUITE ==> full.adds_two: FAILED', 'cart_SUITE ==> full.adds_two'],
  ['Jest after the time of day', '09:23:02   ● cart › adds two', 'cart › adds two'],
  ['clojure.test', 'FAIL in (adds-two) (cart_test.clj:12)', 'adds-two'],
  ['Swift Testing', '✘ Test adds() recorded an issue at CartTests.swift:9:5: Expectation failed', 'adds()'],
  ['Swift Testing with a name', '✘ Test "adds two" failed after 0.001 seconds with 1 issue.', 'adds two'],
  ['Tasty', '    adds two:   FAIL (0.01s)', 'adds two'],
  ['Hspec', '  To rerun use: --match "/Cart/adds two/" --seed 4711', 'Cart/adds two'],
  ['Alcotest', '│ [FAIL]        cart          1   adds two.          │', 'adds two'],
  ['Zig', "run test: error: 'test.adds two' failed: /src/cart.zig:9:5", 'adds two'],
  ['Zig of one file', '2/3 cart.test.adds two...FAIL (TestUnexpectedResult)', 'adds two'],
  ['Zig 0.13', "error: while executing test 'cart.test.adds two', the following command failed:", 'adds two'],
  ['testthat without rules', " Failure ('test-cart.R:4:3'): adds two", 'adds two'],
  ['testthat 1', '   1. Error: adds two (@test-cart.R#4) ', 'adds two'],
  ['Terraform', '  run "adds_two"... fail', 'adds_two'],
  ['testthat', "  ── Failure ('test-cart.R:4:3'): adds two ─────────", 'adds two'],
  ['Julia', 'Cart: Error During Test at /src/test/runtests.jl:12', 'Cart'],
  ['Bazel', '//shop/cart:cart_test                 FAILED in 2.0s', '//shop/cart:cart_test'],
  ['prove', 't/cart.t     (Wstat: 256 Tests: 6 Failed: 1)', 't/cart.t'],
  ['Meson, out of time', ' 2/3 cart adds       TIMEOUT 30.02 s', 'cart adds'],
  ['Meson', ' 2/3 shop:unit / cart adds       FAIL            1.63s   exit status 1', 'cart adds'],
  ['gotestsum', '=== FAIL: shop/cart TestAdds (0.00s)', 'TestAdds'],
  ['gotestsum by name', 'FAIL shop/cart.TestAdds/two (re-run 1) (0.00s)', 'TestAdds/two'],
  ['Deno, above the error', 'adds two => ./cart_test.ts:7:6', 'adds two'],
  ['an older .NET', 'Failed   Shop.CartTests.Adds', 'Shop.CartTests.Adds'],
  ['xUnit with a time', '[xUnit.net 00:00:01.01]     Shop.CartTests.Adds [FAIL]', 'Shop.CartTests.Adds'],
  ['GoogleTest below ctest', '5: [  FAILED  ] CartTest.Adds (0 ms)', 'CartTest.Adds'],
  ['a container of several', 'test-1  | FAILED tests/test_cart.py::test_adds - assert', 'test_adds'],
])('%s', (_tool, line, name) => {
  expect(failedNames([line])).toEqual([name]);
});

test.each([
  'Test suite failed to run',
  '  ● Console',
  '  ● Test suite failed to run',
  '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.2 s <<< FAILURE! -- in com.acme.CartTest',
  '✖ failing tests:',
  '✖ 3 problems (3 errors, 0 warnings)',
  '> Task :test FAILED',
  'E       assert 1 == 2',
  'error: test failed, to rerun pass `--lib`',
  '✘ Test run with 7 tests failed after 0.004 seconds with 1 issue.',
  'make[1]: *** [check] FAIL',
  'FAIL    shop/cart.TestAdds',
  '  ✘ [fail]: cart › adds two And says why',
  '00:02 +5 -3: loading test/cart_test.dart [E]',
  '00:02 +5 -3: ...cart adds two [E]',
  'Chrome 120 (Linux): Executed 4 of 15 (1 FAILED)',
  '  • Settings > Rules',
  'Called again in: CartTest#test_adds:',
  '[ERROR]   Cart.java:12 is too long',
  '[ERROR] Please refer to target/surefire-reports for the test results',
  '[ERROR] *  the cart has two parts',
  '  1) adds two',
  '  run "adds_two"... pass',
  '  X is not a cart',
  '  X cart [1/3]',
  'failed to push the cart (12s)',
  '[FAIL] 3 checks of the cart',
  '%%% cart_SUITE ==> end_per_suite: FAILED',
  'failed to add two (see above)',
  '\t 7 - cart_adds (Skipped)',
])('%s names no test', (line) => {
  expect(failedNames([line])).toEqual([]);
});

test('a heading under its number where the next line says that the test failed', () => {
  const lines = [
    '  1) Cart adds two',
    '     Failure/Error: expect(cart).to be_full',
    '  2) Cart removes one',
  ];
  expect(failedNames(lines)).toEqual(['Cart adds two']);
});

test('what bats marks, where it says in which file', () => {
  const lines = [' ✗ adds two [12]', '   (in test file cart.bats, line 7)', ' ✗ not a test', '   or is it'];
  expect(failedNames(lines)).toEqual(['adds two']);
});

test('the parts of a name below each other, as Mocha writes them', () => {
  const error = '     Error: Timeout of 2000ms exceeded.';
  const lines = ['  1) Cart', '       when full', '         adds two:', error, '  2) Cart takes one:', error];
  const names = ['Cart when full adds two', 'Cart takes one'];
  expect(failedNames(lines)).toEqual(names);
  expect(failedNames(essentialLines(lines))).toEqual(names);
});

test('a list that no error ends names no test', () => {
  expect(
    failedNames(['  1) Cart', '       adds two:', '     and then', '  2) Cart', '       takes one']),
  ).toEqual([]);
});

test('what is kept of a log when there is no room still names them', () => {
  const reason = '     Failure/Error: expect(cart).to be_full';
  const lines = ['Failures:', '  1) Cart adds two', reason, '     # ./a', '  2) Cart removes one', reason];
  expect(failedNames(essentialLines(lines))).toEqual(['Cart adds two', 'Cart removes one']);
});

test('each name once, and of a group its members', () => {
  expect(
    failedNames([
      '--- FAIL: TestCart (0.00s)',
      '    --- FAIL: TestCart/adds (0.00s)',
      '--- FAIL: TestCart (0.00s)',
    ]),
  ).toEqual(['TestCart/adds']);
});

test('what AVA says behind a name is no part of it', () => {
  const lines = [
    '  ✘ [fail]: cart › adds two The sum is wrong',
    '  cart › adds',
    '  cart › adds two',
    '  cart.js:3',
  ];
  expect(failedNames(lines)).toEqual(['cart › adds two']);
});

test('a name with its package and without it is one test', () => {
  expect(
    failedNames([
      '[ERROR] com.acme.CartTest.adds -- Time elapsed: 0.012 s <<< FAILURE!',
      '[ERROR]   CartTest.adds:12 expected: <2> but was: <3>',
    ]),
  ).toEqual(['com.acme.CartTest.adds']);
});

test('a method before its class and behind it is one test', () => {
  expect(
    failedNames([
      '[ERROR] adds(com.acme.CartTest)  Time elapsed: 0.004 s  <<< FAILURE!',
      '[ERROR]   CartTest.adds:18',
      '[ERROR]   CartTest.takes:21',
    ]),
  ).toEqual(['adds(com.acme.CartTest)', 'CartTest.takes']);
});
