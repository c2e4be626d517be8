import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { decode } from '../../../src/formats/bytes.ts';
import { type TestReport, totalsOf } from '../../../src/formats/test-reports/model.ts';
import { readTests } from '../read.ts';

/** What Docket reads out of a result that a real tool wrote. */
function read(file: string): TestReport & { format: string } {
  const report = readTests(file, decode(readFileSync(new URL(`fixtures/${file}`, import.meta.url))));
  if (report === null) throw new Error(`${file} is not taken for a test report.`);
  return report;
}

const caseOf = (file: string, name: string) => read(file).cases.find((one) => one.name === name);

test.each([
  ['ava.tap', 'tap', '5: 1 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['bats-tap13.tap', 'tap', '3: 1 passed, 1 failed, 0 errored, 1 skipped, 0 flaky'],
  ['bats.tap', 'tap', '3: 1 passed, 1 failed, 0 errored, 1 skipped, 0 flaky'],
  ['boost.xml', 'junit', '5: 1 passed, 1 failed, 1 errored, 2 skipped, 0 flaky'],
  ['catch2.xml', 'junit', '6: 2 passed, 1 failed, 1 errored, 2 skipped, 0 flaky'],
  ['ctest.xml', 'junit', '5: 1 passed, 1 failed, 0 errored, 3 skipped, 0 flaky'],
  ['ctrf.json', 'ctrf', '7: 3 passed, 1 failed, 0 errored, 2 skipped, 1 flaky'],
  ['cucumber.json', 'cucumber-json', '7: 3 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['go-test.json', 'go-json', '11: 3 passed, 3 failed, 3 errored, 1 skipped, 1 flaky'],
  ['googletest.xml', 'junit', '6: 2 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['gotestsum.xml', 'junit', '8: 2 passed, 4 failed, 0 errored, 1 skipped, 1 flaky'],
  ['jest-junit.xml', 'junit', '7: 5 passed, 1 failed, 0 errored, 1 skipped, 0 flaky'],
  ['jest.json', 'jest-json', '8: 3 passed, 1 failed, 1 errored, 2 skipped, 1 flaky'],
  ['mocha-xunit.xml', 'junit', '6: 2 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['mocha.json', 'mocha-json', '6: 1 passed, 2 failed, 0 errored, 2 skipped, 1 flaky'],
  ['mocha.tap', 'tap', '6: 2 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['mochawesome.json', 'mochawesome', '7: 2 passed, 2 failed, 0 errored, 3 skipped, 0 flaky'],
  ['node-junit.xml', 'junit', '7: 3 passed, 2 failed, 0 errored, 2 skipped, 0 flaky'],
  ['node.tap', 'tap', '8: 3 passed, 3 failed, 0 errored, 2 skipped, 0 flaky'],
  ['phpunit.xml', 'junit', '7: 2 passed, 2 failed, 1 errored, 2 skipped, 0 flaky'],
  ['playwright.json', 'playwright-json', '8: 3 passed, 1 failed, 0 errored, 2 skipped, 2 flaky'],
  ['playwright.xml', 'junit', '8: 3 passed, 1 failed, 0 errored, 2 skipped, 2 flaky'],
  ['pytest-xunit1.xml', 'junit', '11: 3 passed, 2 failed, 4 errored, 2 skipped, 0 flaky'],
  ['pytest.xml', 'junit', '11: 3 passed, 2 failed, 4 errored, 2 skipped, 0 flaky'],
  ['rspec-not-loaded.json', 'rspec-json', '1: 0 passed, 0 failed, 1 errored, 0 skipped, 0 flaky'],
  ['rspec.json', 'rspec-json', '5: 2 passed, 1 failed, 0 errored, 2 skipped, 0 flaky'],
  ['surefire.xml', 'junit', '5: 1 passed, 1 failed, 1 errored, 1 skipped, 1 flaky'],
  ['test2.tap', 'tap', '6: 3 passed, 1 failed, 0 errored, 2 skipped, 0 flaky'],
  ['vitest-junit.xml', 'junit', '8: 2 passed, 3 failed, 0 errored, 3 skipped, 0 flaky'],
  ['vitest.json', 'jest-json', '7: 1 passed, 1 failed, 1 errored, 3 skipped, 1 flaky'],
])('%s', (file, format, totals) => {
  const report = read(file);
  const { total, passed, failed, errored, skipped, flaky } = totalsOf(report);
  expect(report).toMatchObject({ format, problems: [] });
  expect(
    `${total}: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped, ${flaky} flaky`,
  ).toBe(totals);
});

test.each([
  ['ctest.xml', 'removes', { suite: '(empty)', outcome: 'failed', message: 'one item left' }],
  ['ctrf.json', 'loads the prices', { outcome: 'flaky', seconds: 0.003, file: '/home/ci/shop/cart.test.js' }],
  ['go-test.json', 'TestPrices', { outcome: 'flaky', message: 'cart_test.go:20: prices are not loaded' }],
  ['go-test.json', 'TestWaits', { outcome: 'errored', message: 'It did not end.' }],
  [
    'gotestsum.xml',
    'TestPrices',
    { outcome: 'flaky', message: '    cart_test.go:20: prices are not loaded' },
  ],
  ['googletest.xml', 'DISABLED_Ships', { suite: 'Cart', outcome: 'skipped', line: 5 }],
  ['jest-junit.xml', 'loads the prices', { suite: 'cart', outcome: 'passed' }],
  ['jest.json', 'keeps a total of 0', { suite: 'cart > when it is empty', line: 7, outcome: 'passed' }],
  ['mocha.json', 'loads the prices', { suite: 'cart', outcome: 'flaky' }],
  ['node-junit.xml', 'removes', { suite: 'cart', message: 'Expected values to be strictly equal:1 !== 2' }],
  ['node.tap', 'removes', { suite: 'cart', message: 'Expected values to be strictly equal:\n\n1 !== 2' }],
  ['phpunit.xml', 'testAdd', { suite: 'Shop\\CartTest', file: '/home/ci/shop/CartTest.php', line: 6 }],
  ['pytest.xml', 'test_coupon', { suite: 'test_cart.TestCart', message: 'no coupons yet' }],
  ['pytest-xunit1.xml', 'test_add', { file: 'test_cart.py', line: 19 }],
  ['rspec.json', 'is expected to eq 0', { suite: 'cart when empty', file: './cart_spec.rb', line: 6 }],
  ['surefire.xml', 'loadsPrices', { outcome: 'flaky', message: 'expected:<2> but was:<1>' }],
  ['surefire.xml', 'pays', { outcome: 'errored', message: 'port in use' }],
  ['catch2.xml', 'ships', { suite: 'cart_test.global', outcome: 'skipped' }],
  ['test2.tap', 'pays', { suite: '', outcome: 'skipped', message: 'no server' }],
  ['test2.tap', 'shows 0', { suite: 'cart > empty', outcome: 'passed' }],
  ['vitest-junit.xml', 'with a server', { suite: 'cart.test.js', outcome: 'failed', message: 'port in use' }],
])('%s: %s', (file, name, expected) => {
  expect(caseOf(file, name)).toMatchObject(expected);
});

test('what failed without a test of its own stands for one case', () => {
  const standIns = ['go-test.json', 'jest.json', 'rspec-not-loaded.json', 'vitest.json'].flatMap((file) =>
    read(file).cases.filter(({ name }) => name.startsWith('(')),
  );
  expect(standIns.map(({ suite, name, message }) => [suite, name, message?.split('\n')[0]?.trim()])).toEqual([
    ['example.com/shop/broken', '(package)', 'broken/broken_test.go:5:32: undefined: undefined'],
    ['example.com/shop/pay', '(package)', 'no server'],
    ['/home/ci/shop/broken.test.js', '(file)', '● Test suite failed to run'],
    ['', '(outside of examples)', 'An error occurred while loading ./broken_spec.rb.'],
    [
      '/home/ci/shop/broken.test.js',
      '(file)',
      "Cannot find module './missing.js' imported from /home/ci/shop/broken.test.js",
    ],
  ]);
});

test('the projects of Playwright stay apart', () => {
  const adds = read('playwright.xml').cases.filter(({ name }) => name === 'cart › adds an item');
  expect(adds.map(({ suite, outcome }) => [suite, outcome])).toEqual([
    ['[chromium] cart.spec.js', 'passed'],
    ['[webkit] cart.spec.js', 'failed'],
  ]);
});
