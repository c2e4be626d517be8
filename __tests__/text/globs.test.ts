import { describe, expect, test } from '@jest/globals';
import type { ResultKind } from '../../src/formats/format.ts';
import { usualNames } from '../../src/formats/registry.ts';
import { globList, globTest } from '../../src/text/globs.ts';

test('a list is separated by commas or new lines', () => {
  expect(globList(' **/a.xml, b.xml\n\n  c/*.json,\n')).toEqual(['**/a.xml', 'b.xml', 'c/*.json']);
});

describe('the names that are looked for without configuration', () => {
  test.each<[ResultKind, string[], string[]]>([
    [
      'tests',
      [
        'junit.xml',
        'build/TEST-com.example.ATest.xml',
        'a/b/junit-22.xml',
        'out/run.trx',
        'results.xml',
        'ctrf.json',
        // behave and karma; Bazel; GoogleTest; go-junit-report and testcafe; the consoles of NUnit and xUnit.net
        'reports/TESTS-cart.xml',
        'bazel-testlogs/shop/cart_test/test.xml',
        'test_detail.xml',
        'report.xml',
        'out/nunit3.xml',
        'xunit.xml',
        'prove/cart.tap',
        'rspec.json',
        'test_results.xml',
        'playwright-results.xml',
        'target/cucumber.json',
        'cypress/reports/mochawesome_001.json',
        'playwright-report/results.json',
        'vitest-results.json',
      ],
      // Ant puts all TEST-*.xml beside it into this one.
      ['junit.xml.bak', 'LATEST-a.xml', 'pom.xml', 'package.json', 'a/TESTS-TestSuites.xml', 'report.json'],
    ],
    [
      'coverage',
      [
        'coverage.xml',
        'lcov.info',
        'coverage/lcov.info',
        'target/site/jacoco/jacoco.xml',
        'coverage/.resultset.json',
        'coverage/coverage.json',
        'build/reports/kover/report.xml',
        'coverage.opencover.xml',
        'build/logs/phpunit-clover.xml',
        'cover.out',
        'coverage.out',
        'shop.coverprofile',
        'coverage.info',
        'target/shop.lcov',
      ],
      ['mylcov.info', 'coverage/index.html', 'coverage.json.gz', 'a.out', 'report.xml'],
    ],
    ['sarif', ['a.sarif', 'codeql/javascript.sarif', 'trivy.sarif.json'], ['a.sarif.zip']],
  ])('%s', (input, taken, refused) => {
    const takes = globTest(usualNames(input));
    expect(taken.filter((path) => !takes(path))).toEqual([]);
    expect(refused.filter(takes)).toEqual([]);
  });
});

test('a glob with ! excludes again, and the last that fits decides', () => {
  const takes = globTest(['**/*.xml', '!**/old/**', '**/old/keep.xml']);
  expect(['a.xml', 'old/a.xml', 'old/keep.xml', 'x/old/keep.xml'].map(takes)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('an end without a star, and paths without end', () => {
  expect(['a+.xml', 'aaa.xml', 'b.xml'].map(globTest(['a+.xml']))).toEqual([false, true, false]);
  expect(globTest(['**'])(`${'a/'.repeat(2_000)}junit.xml`)).toBe(false);
});

test('20,000 paths that are no reports', () => {
  const takes = globTest(usualNames('tests'));
  const paths = Array.from(
    { length: 20_000 },
    (_, index) => `node_modules/some-package/dist/esm/file${index}.js`,
  );
  expect(paths.filter(takes)).toEqual([]);
});
