import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../fake/runner-log.ts';
import { hostileTotals } from './hostile.ts';
import { logTotals } from './of-text.ts';
import { logged, said, times, words } from './said.ts';

const folder = '__tests__/tools/log-totals/fixtures/';
const outputOf = (name: string): string[] =>
  readFileSync(`${folder}${name}.txt`, 'utf8').trimEnd().split('\n');

describe('what real tools print', () => {
  test.each<[string, string[]]>([
    ['pytest', ['pytest: 3 passed, 2 failed, 1 errored, 2 skipped']],
    ['pytest-green', ['pytest: 3 passed, 2 skipped']],
    ['pytest-q', ['pytest: 3 passed, 2 failed, 1 errored, 2 skipped']],
    ['pytest-xdist', ['pytest: 3 passed, 2 failed, 1 errored, 2 skipped']],
    ['pytest-reruns', ['pytest: 1 passed']],
    ['pytest-none', ['pytest: no test']],
    ['pytest-error', ['pytest: 1 errored']],
    ['unittest', ['unittest: 2 passed, 1 failed, 1 errored, 2 skipped']],
    ['unittest-green', ['unittest: 2 passed, 2 skipped']],
    ['unittest-none', ['unittest: no test']],
    ['jest', ['jest: 1 passed, 1 failed, 2 skipped']],
    ['jest-bad', ['jest: 1 errored']],
    ['jest-none', ['jest: no test']],
    ['jest-cov', ['jest: 1 passed, 1 failed, 2 skipped', 'istanbul: lines 100 (2/2), branches 50 (1/2)']],
    ['vitest', ['vitest: 2 passed, 1 failed, 2 skipped']],
    ['vitest-none', ['vitest: no test']],
    ['mocha', ['mocha: 1 passed, 1 failed, 2 skipped']],
    ['mocha-none', ['mocha: no test']],
    ['node-spec', ['node: 3 passed, 1 failed, 2 skipped']],
    ['node-tap', ['node: 3 passed, 1 failed, 2 skipped']],
    ['node-cov', ['node: 3 passed, 1 failed, 2 skipped', 'node: lines 100, branches 88.89']],
    ['node-none', ['node: 5 skipped']],
    ['bun', ['bun: 1 passed, 1 failed, 2 skipped']],
    ['deno', ['deno: 2 passed, 1 failed, 1 skipped']],
    ['playwright', ['playwright: 1 passed, 1 failed, 1 skipped, 1 flaky']],
    ['playwright-list', ['playwright: 1 passed, 2 failed, 1 skipped']],
    ['go-v', ['go test: 5 passed, 1 failed, 1 skipped']],
    ['go-plain', []],
    ['go-none', ['go test: no test']],
    ['go-norun', ['go test: no test']],
    ['go-cover', ['go test: total 66.7']],
    ['go-covers', ['go test: 4 passed, 1 skipped', 'go test: total 66.7']],
    ['go-func', ['go cover: total 66.7']],
    ['cargo', ['cargo test: 4 passed, 1 skipped']],
    ['cargo-red', ['cargo test: 4 passed, 1 failed, 1 skipped']],
    ['rspec', ['rspec: 1 passed, 1 failed, 1 skipped']],
    ['rspec-none', ['rspec: no test']],
    ['minitest', ['minitest: 1 passed, 1 failed, 1 errored, 1 skipped']],
    ['testunit', ['test-unit: 1 passed, 1 failed, 1 skipped']],
    ['simplecov', ['rspec: 1 passed', 'simplecov: lines 80 (4/5)']],
    ['phpunit', ['phpunit: 3 passed, 1 failed, 1 errored, 2 skipped']],
    ['phpunit-green', ['phpunit: 2 passed']],
    ['bats', ['bats: 1 passed, 1 failed, 1 skipped']],
    ['bats-tap', ['tap: 1 passed, 1 failed, 1 skipped']],
    ['ctest', ['ctest: 1 passed, 1 failed, 1 skipped']],
    ['ctest-green', ['ctest: 1 passed, 1 skipped']],
    ['ctest-none', ['ctest: no test']],
    ['cov', ['pytest: 1 passed', 'coverage.py: total 77']],
    ['cov-lines', ['pytest: 1 passed', 'coverage.py: total 78 (7/9)']],
    ['cov-prec', ['coverage.py: total 77.78 (7/9)']],
    ['c8', ['istanbul: lines 100, branches 66.66']],
    ['nyc', ['istanbul: lines 100 (2/2), branches 50 (1/2)']],
    ['gcovr', ['gcovr: lines 66.7 (4/6), branches 50 (1/2)']],
    ['lcov', ['lcov: lines 66.7 (4/6), branches 50 (1/2)']],
  ])('%s', (name, expected) => {
    expect(said(...outputOf(name))).toEqual(expected);
  });
});

describe('what other tools and versions print', () => {
  const surefire = (module: string, total: string) => [
    `[INFO] --- surefire:3.2.5:test (default-test) @ ${module} ---`,
    '[INFO] Running com.shop.CartTest',
    '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< FAILURE! -- in com.shop.CartTest',
    '[INFO] Results:',
    '[INFO] ',
    total,
  ];
  test.each<[string, string[], string[]]>([
    ['a long pytest run', ['= 58 passed, 3 warnings in 75.10s (0:01:15) ='], ['pytest: 58 passed']],
    [
      'subtests of pytest',
      ['1 failed, 2 passed, 1 subtests failed in 0.12s'],
      ['pytest: 2 passed, 2 failed'],
    ],
    ['collecting only', ['=== 12 tests collected in 0.02s ==='], []],
    ['Django', ['Ran 12 tests in 1.204s', '', 'OK'], ['unittest: 12 passed']],
    [
      'an unexpected success',
      ['Ran 2 tests in 0.001s', '', 'FAILED (unexpected successes=1)'],
      ['unittest: 1 passed, 1 failed'],
    ],
    ['jest in verse', ['All 12 tests passed'], []],
    [
      'a module of Maven, and one without tests',
      [
        ...surefire('shop', '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 1'),
        '[INFO] --- surefire:3.2.5:test (default-test) @ docs ---',
        '[INFO] No tests to run.',
      ],
      ['maven: 1 passed, 1 failed, 1 skipped'],
    ],
    [
      'modules of Maven, one of them flaky',
      [
        ...surefire('shop', '[WARNING] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1'),
        ...surefire('cart', '[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'),
      ],
      ['maven: 6 passed, 1 flaky'],
    ],
    [
      'old Maven',
      ['Results :', '', 'Tests run: 4, Failures: 0, Errors: 1, Skipped: 0'],
      ['maven: 3 passed, 1 errored'],
    ],
    [
      'Gradle',
      ['> Task :app:test FAILED', '12 tests completed, 1 failed, 2 skipped'],
      ['gradle: 9 passed, 1 failed, 2 skipped'],
    ],
    [
      'dotnet test of two assemblies',
      [
        'Failed!  - Failed:     1, Passed:    11, Skipped:     1, Total:    13, Duration: 12 ms - Cart.Tests.dll (net8.0)',
        'Passed!  - Failed:     0, Passed:     4, Skipped:     0, Total:     4, Duration: 1 s - Pay.Tests.dll (net8.0)',
      ],
      ['dotnet test: 15 passed, 1 failed, 1 skipped'],
    ],
    [
      'dotnet test, more talkative',
      ['Total tests: 13', '     Passed: 11', '     Failed: 1', '    Skipped: 1', ' Total time: 1.2 Seconds'],
      ['dotnet test: 11 passed, 1 failed, 1 skipped'],
    ],
    [
      'dotnet test, terminal logger',
      ['Test summary: total: 13, failed: 1, succeeded: 11, skipped: 1, duration: 1.2s'],
      ['dotnet test: 11 passed, 1 failed, 1 skipped'],
    ],
    [
      'gotestsum',
      ['DONE 12 tests, 2 skipped, 1 failure in 0.421s'],
      ['gotestsum: 9 passed, 1 failed, 2 skipped'],
    ],
    ['gotestsum with reruns', ['DONE 2 runs, 13 tests, 1 failure in 0.421s'], []],
    [
      'gotestsum, which prints what go prints',
      [...outputOf('go-v'), 'DONE 7 tests, 1 skipped, 1 failure in 0.421s'],
      ['gotestsum: 5 passed, 1 failed, 1 skipped'],
    ],
    ['a Go package that does not build', ['FAIL\texample.com/cart [build failed]'], ['go test: 1 errored']],
    [
      'nextest',
      ['     Summary [   0.123s] 10 tests run: 9 passed (1 slow, 1 flaky), 1 failed, 2 skipped'],
      ['cargo nextest: 8 passed, 1 failed, 1 flaky'],
    ],
    [
      'RSpec outside of examples',
      ['0 examples, 0 failures, 1 error occurred outside of examples'],
      ['rspec: 1 errored'],
    ],
    [
      'Pest',
      ['  Tests:    1 failed, 2 skipped, 12 passed (30 assertions)'],
      ['pest: 12 passed, 1 failed, 2 skipped'],
    ],
    ['PHPUnit without tests', ['No tests executed!'], ['phpunit: no test']],
    [
      'AVA',
      [
        '  ✔ adds',
        '  ✔ [expected fail] known',
        '  ─',
        '',
        '  1 test passed',
        '  1 known failure',
        '  1 test todo',
      ],
      ['ava: 1 passed, 2 skipped'],
    ],
    [
      'AVA with a failure',
      [
        '  ✔ adds',
        '  ✔ cart › removes',
        '  ✘ [fail]: pays',
        '  ─',
        '',
        '  1 test failed',
        '  1 test skipped',
      ],
      ['ava: 2 passed, 1 failed, 1 skipped'],
    ],
    [
      'Cucumber',
      [
        '4 scenarios (1 failed, 1 undefined, 1 pending, 1 passed)',
        '4 steps (1 failed, 3 passed)',
        '0m00.024s',
      ],
      ['cucumber: 1 passed, 1 failed, 1 errored, 1 skipped'],
    ],
    ['Cucumber in a sentence', ['4 scenarios (1 failed)', 'are left'], []],
    ['lab', ['12 tests complete (2 skipped)', 'Test duration: 48 ms'], ['lab: 12 passed, 2 skipped']],
    ['lab with a failure', ['1 of 12 tests failed', 'Test duration: 9 ms'], ['lab: 11 passed, 1 failed']],
    [
      'tests within a build of docker',
      [
        '#19 [test 5/5] RUN pytest',
        '#19 22.30 collected 3 items',
        '#19 22.32 ..F',
        '#19 22.33 ===== 1 failed, 2 passed in 0.12s =====',
      ],
      ['pytest: 2 passed, 1 failed'],
    ],
    ['words of lab in a test', ['12 tests passed'], []],
    [
      'sbt with two projects',
      [
        '[info] Passed: Total 12, Failed 0, Errors 0, Passed 12, Ignored 1',
        '[error] Failed: Total 3, Failed 1, Errors 0, Passed 2',
      ],
      ['sbt: 14 passed, 1 failed, 1 skipped'],
    ],
    [
      'the console launcher of JUnit',
      [
        '[         3 containers found      ]',
        '[        14 tests found           ]',
        '[         1 tests skipped         ]',
        '[        13 tests started         ]',
        '[         1 tests aborted         ]',
        '[        11 tests successful      ]',
        '[         1 tests failed          ]',
      ],
      ['junit console: 11 passed, 1 failed, 2 skipped'],
    ],
    [
      'XCTest with two bundles',
      [
        "Test Suite 'All tests' started at 2026-03-12 04:31:10.000.",
        "Test Case '-[CartTests testPays]' failed (0.001 seconds).",
        "Test Suite 'CartTests' failed at 2026-03-12 04:31:10.100.",
        '\t Executed 3 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.010 (0.011) seconds',
        "Test Suite 'ShopTests.xctest' failed at 2026-03-12 04:31:10.200.",
        '\t Executed 3 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.010 (0.012) seconds',
        "Test Suite 'UITests.xctest' passed at 2026-03-12 04:31:11.200.",
        '\t Executed 4 tests, with 0 failures (0 unexpected) in 0.100 (0.101) seconds',
        "Test Suite 'All tests' failed at 2026-03-12 04:31:11.300.",
        '\t Executed 7 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.110 (0.113) seconds',
      ],
      ['xctest: 5 passed, 1 failed, 1 skipped'],
    ],
    [
      'Swift Testing',
      [
        '✘ Test pays() failed after 0.002 seconds with 2 issues.',
        '➜ Test refunds() skipped: "later"',
        '✘ Suite CartTests failed after 0.003 seconds with 2 issues.',
        '✘ Test run with 3 tests in 1 suite failed after 0.004 seconds with 2 issues.',
      ],
      ['swift testing: 2 passed, 1 failed, 1 skipped'],
    ],
    [
      'assemblies of .NET in which nothing is found',
      [
        'No test is available in /home/runner/work/shop/Pay.Tests/bin/Debug/net8.0/Pay.Tests.dll. Make sure that test discoverer & executors are registered and platform & framework version settings are appropriate and try again.',
        'No test matches the given testcase filter `Category=Fast` in /home/runner/work/shop/Cart.Tests.dll',
      ],
      ['dotnet test: no test'],
    ],
    [
      'one assembly of two without tests',
      [
        'No test is available in /work/Pay.Tests.dll. Make sure that test discoverer & executors are registered.',
        'Passed!  - Failed:     0, Passed:     4, Skipped:     0, Total:     4, Duration: 1 s - Cart.Tests.dll (net8.0)',
      ],
      ['dotnet test: 4 passed'],
    ],
    [
      'the testing platform of .NET',
      [
        'Test run summary: Failed!',
        '  total: 13',
        '  failed: 1',
        '  succeeded: 11',
        '  skipped: 1',
        '  duration: 1s 200ms',
      ],
      ['dotnet test: 11 passed, 1 failed, 1 skipped'],
    ],
    [
      'the testing platform of .NET without tests',
      ['Test run summary: Zero tests ran', '  total: 0', '  failed: 0', '  succeeded: 0', '  skipped: 0'],
      ['dotnet test: no test'],
    ],
    [
      'Gradle without a test in any module',
      [
        '> Task :compileTestJava NO-SOURCE',
        '> Task :app:test NO-SOURCE',
        '> Task :lib:integrationTest NO-SOURCE',
      ],
      ['gradle: no test'],
    ],
    ['Gradle without a test in one module', ['> Task :docs:test NO-SOURCE', '> Task :app:test'], []],
    ['Gradle, from its cache', ['> Task :docs:test NO-SOURCE', '> Task :app:test FROM-CACHE'], []],
    ['Gradle without tests to compile', ['> Task :compileTestJava NO-SOURCE'], []],
    ['Pest without tests', ['   INFO  No tests found.'], ['pest: no test']],
    [
      'XCTest, all of it and then the suites within',
      [
        "Test Suite 'All tests' started at 2026-03-12 04:31:10.100.",
        "Test Suite 'CartTests' passed at 2026-03-12 04:31:11.100.",
        '\t Executed 2 tests, with 0 failures (0 unexpected) in 0.002 (0.003) seconds',
        "Test Suite 'All tests' failed at 2026-03-12 04:31:11.200.",
        '\t Executed 5 tests, with 1 test skipped and 1 failure (0 unexpected) in 0.012 (0.013) seconds',
      ],
      ['xctest: 3 passed, 1 failed, 1 skipped'],
    ],
    [
      'XCTest without tests',
      [
        "Test Suite 'All tests' passed at 2026-03-12 04:31:11.200.",
        '\t Executed 0 tests, with 0 failures (0 unexpected) in 0.000 (0.000) seconds',
      ],
      ['xctest: no test'],
    ],
    [
      'Swift Testing',
      ['✔ Test run with 12 tests in 3 suites passed after 0.012 seconds.'],
      ['swift testing: 12 passed'],
    ],
    [
      'Swift Testing with an issue',
      ['✘ Test run with 12 tests failed after 0.1 seconds with 1 issue.'],
      ['swift testing: 11 passed, 1 failed'],
    ],
    ['Dart', ['00:01 +12 ~1: All tests passed!'], ['dart test: 12 passed, 1 skipped']],
    [
      'Dart with failures',
      ['00:01 +12 ~1 -2: Some tests failed.'],
      ['dart test: 12 passed, 2 failed, 1 skipped'],
    ],
    ['Dart on GitHub', ['🎉 12 tests passed, 1 skipped.'], ['dart test: 12 passed, 1 skipped']],
    ['Dart without tests', ['No tests ran.'], ['dart test: no test']],
    [
      'ExUnit',
      [
        'Finished in 0.03 seconds (0.00s async, 0.03s sync)',
        '3 doctests, 12 tests, 1 failure, 2 excluded, 1 skipped',
      ],
      ['mix test: 11 passed, 1 failed, 3 skipped'],
    ],
    [
      'ExUnit, which bats reads alike',
      ['Finished in 0.03 seconds', '12 tests, 0 failures'],
      ['mix test: 12 passed'],
    ],
    ['ExUnit without tests', ['There are no tests to run'], ['mix test: no test']],
    [
      'GoogleTest',
      [
        '[==========] 12 tests from 3 test suites ran. (5 ms total)',
        '[  PASSED  ] 10 tests.',
        '[  SKIPPED ] 1 test, listed below:',
        '[  SKIPPED ] CartTest.Clears',
        '[  FAILED  ] 1 test, listed below:',
        '[  FAILED  ] CartTest.Adds',
      ],
      ['googletest: 10 passed, 1 failed, 1 skipped'],
    ],
    [
      'GoogleTest without tests',
      ['[==========] 0 tests from 0 test suites ran. (0 ms total)', '[  PASSED  ] 0 tests.'],
      ['googletest: no test'],
    ],
    [
      'turbo, which holds back what it has in its cache',
      [
        'web:test: cache hit, suppressing logs 1a2b3c4d',
        ...['Test Suites: 1 passed, 1 total', 'Tests:       3 passed, 3 total'],
      ],
      [],
    ],
    ['an empty TAP plan', ['1..0 # skip all'], ['tap: no test']],
    ['a TAP stream that breaks off', ['1..3', 'ok 1 a', 'ok 2 b'], []],
    [
      'tarpaulin',
      ['85.71% coverage, 12/14 lines covered, +1.2% change in coverage'],
      ['tarpaulin: lines 85.71 (12/14)'],
    ],
    [
      'llvm-cov',
      [
        'TOTAL       12      3    75.00%       4      1    75.00%      40      8    80.00%       0      0         -',
      ],
      ['llvm-cov: lines 80 (32/40)'],
    ],
    [
      'SimpleCov 0.22',
      ['Line Coverage: 93.2% (137 / 147)', 'Branch Coverage: 80.0% (8 / 10)'],
      ['simplecov: lines 93.2 (137/147), branches 80 (8/10)'],
    ],
    [
      'PHPUnit, coverage as text',
      [' Summary:', '  Classes: 50.00% (1/2)', '  Lines:   85.00% (17/20)'],
      ['phpunit: lines 85 (17/20)'],
    ],
    ['coverlet', ['| Total   | 85.71% | 50%    | 100%   |'], ['coverlet: lines 85.71, branches 50']],
    ['numbers that cannot be', ['TOTAL  10  20  300%', '185.71% coverage, 15/14 lines covered'], []],
  ])('%s', (_name, output, expected) => {
    expect(said(...output)).toEqual(expected);
  });
});

describe('a tool that speaks several times in a step', () => {
  const green = '==== 3 passed in 0.10s ====';
  const red = '==== 1 failed, 2 passed in 0.10s ====';
  const begin = '==== test session starts ====';
  const jest = (passed: number) => [
    'Test Suites: 1 passed, 1 total',
    `Tests:       ${passed} passed, ${passed} total`,
  ];
  test.each<[string, string[], string[]]>([
    ['parts of the whole', [green, green], ['pytest: 6 passed']],
    ['the last one failed', [green, red], ['pytest: 5 passed, 1 failed']],
    ['it went on after a failure: another try, or another part', [red, green], []],
    ['each try failed', [red, red], []],
    ['an example that must fail inside of a session', [begin, begin, red, 'ok', green], ['pytest: 3 passed']],
    ['an example that must fail before the tests of another tool', [red, ...jest(4)], []],
    ['two tools', [green, ...jest(4)], ['pytest: 3 passed', 'jest: 4 passed']],
    ['workspaces one after the other', [...jest(2), ...jest(3)], ['jest: 5 passed']],
    [
      'workspaces at the same time, each with its name',
      [
        'packages/a test: Test Suites: 1 failed, 1 total',
        '@shop/b:test: Test Suites: 1 passed, 1 total',
        'packages/a test: Tests:       1 failed, 2 passed, 3 total',
        '@shop/b:test: Tests:       3 passed, 3 total',
        'packages/a test: Time:        1 s',
        '@shop/b:test: Time:        1 s',
      ],
      ['jest: 5 passed, 1 failed'],
    ],
    ['a container', ['web-1  | collected 3 items', 'web-1  | ', `web-1  | ${green}`], ['pytest: 3 passed']],
    [
      'processes and their sum',
      ['4 examples, 0 failures', '5 examples, 1 failure', '9 examples, 1 failure'],
      ['rspec: 8 passed, 1 failed'],
    ],
    [
      'cargo goes on after a binary that failed',
      outputOf('cargo-red'),
      ['cargo test: 4 passed, 1 failed, 1 skipped'],
    ],
    ['cargo is run again after one', [...outputOf('cargo-red'), ...outputOf('cargo')], []],
    [
      'coverage of several packages',
      ['All files | 85 | 70 | 90 | 80 |', 'All files | 85 | 70 | 90 | 60 |'],
      ['istanbul: branches 70'],
    ],
    [
      'coverage of several Go packages',
      ['ok  \ta\t0.1s\tcoverage: 66.7% of statements', 'ok  \tb\t0.1s\tcoverage: 50.0% of statements'],
      [],
    ],
  ])('%s', (_name, output, expected) => {
    expect(said(...output)).toEqual(expected);
  });
});

describe('only lines of the steps that are asked for', () => {
  const install = logged('Install', ['12 passed in 1.00s'], 1);
  const test1 = logged('Run pytest', ['3 passed in 0.10s'], 10);
  const test2 = logged('Integration', ['2 passed in 0.10s'], 19);
  const log = runnerLog([install, test1, test2]);
  const ran = [install, test1, test2].map(times);

  test.each<[string, number[], [string | null, string][]]>([
    ['one', [1], [['Run pytest', 'pytest: 3 passed']]],
    [
      'two that meet in a second',
      [1, 2],
      [
        ['Run pytest', 'pytest: 3 passed'],
        ['Integration', 'pytest: 2 passed'],
      ],
    ],
    ['none', [], []],
  ])('%s', (_name, asked, expected) => {
    const all = logTotals(
      log,
      ran,
      asked.map((index) => ran[index]!),
    );
    expect(all.map((one) => [one.step, ...words([one])])).toEqual(expected);
  });

  test('of a log without heads all lines stand for the one step', () => {
    const all = logTotals('3 passed in 0.10s\n', [], [ran[1]!]);
    expect(all.map(({ step }) => step)).toEqual(['Run pytest']);
    expect(words(logTotals('3 passed in 0.10s\n', [], []))).toEqual(['pytest: 3 passed']);
  });

  test('where the beginning of the step is cut off, a tool with parts may have said more', () => {
    const cut = (output: string[]) => {
      const lines = runnerLog([logged('Run tests', output)])
        .split('\n')
        .slice(4)
        .join('\n');
      const ran = [times(logged('Run tests', []))];
      return words(logTotals(lines, ran, ran));
    };
    expect(cut(['3 passed in 0.10s'])).toEqual(['pytest: 3 passed']);
    expect(cut(['3 passed in 0.10s', '3 passed in 0.10s'])).toEqual([]);
    expect(cut(outputOf('cargo'))).toEqual([]);
  });
});

describe('words that only look like it', () => {
  test.each([
    ['in a sentence', 'It says: 3 passed in 0.10s, and that is good'],
    ['an assertion', 'E   AssertionError: assert "1 failed in 0.1s"'],
    ['indented', '    3 examples, 1 failure'],
    ['without a time', '3 passed, 1 failed'],
    ['no runner', '3 apples in 0.10s'],
    ['jest without its suites', 'Tests:       1 failed, 3 total'],
    ['a class of Maven', 'Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'],
    ['Playwright without its beginning', '  1 failed'],
    ['a marked line', '##[error]3 passed in 0.10s'],
    ['a table of something else', 'TOTAL  10  7  12%'],
  ])('%s', (_name, line) => {
    expect(said(line)).toEqual([]);
  });
});

describe('hostile logs', () => {
  test.each(hostileTotals(0.05))('%s', (_name, text) => {
    const [first] = logTotals(text, [], []);
    expect(Number.isSafeInteger(first?.tests?.total ?? 0)).toBe(true);
  });
});
