import { describe, expect, test } from '@jest/globals';
import { withPassing } from '../../src/assemble/passing-tests.ts';
import type { TestChange, TestList } from '../../src/evidence/change.ts';
import type { TestSuite } from '../../src/evidence/results.ts';
import { hashOfCase, joinHashes } from '../../src/formats/test-reports/stable-id.ts';
import { judge } from '../../src/rules/judge.ts';
import { changedFile, evidence, testResult } from '../builders/evidence.ts';

const list = (...names: string[]): TestList => ({
  total: names.length,
  tests: names.map((name) => ({ name })),
});

function suite(name: string, cases: { passed?: string[]; skipped?: string[] }, file?: string): TestSuite {
  const { passed = [], skipped = [] } = cases;
  const ids = (names: string[]): string =>
    joinHashes(names.map((one) => hashOfCase({ suite: name, name: one })));
  return {
    name,
    ...(file !== undefined && { file }),
    passed: passed.length,
    ...(skipped.length > 0 && { skipped: skipped.length, skippedIds: ids(skipped) }),
    ...(passed.length > 0 && { passedIds: ids(passed) }),
  };
}

/** A change to tests of a file, and what the results say of suites. */
const world = (path: string, tests: TestChange, ...suites: TestSuite[]) => {
  const told = evidence();
  return evidence({
    changes: { ...told.changes, files: [changedFile(path, { status: 'modified', tests })] },
    results: { ...told.results, tests: [testResult({ suites })] },
  });
};

const left = (path: string, tests: TestChange, ...suites: TestSuite[]): TestChange | undefined => {
  const { changes, results } = world(path, tests, ...suites);
  return withPassing(changes, results).files[0]?.tests;
};

describe('tests that the diff skips and that the results show', () => {
  const PATH = 'tests/test_cart.py';

  test('those that passed are not newly skipped', () => {
    expect(
      left(
        PATH,
        { skipped: list('test_adds', 'test_pays') },
        suite('tests.test_cart', { passed: ['test_adds'] }),
      ),
    ).toEqual({ skipped: list('test_pays'), passing: list('test_adds') });
    expect(
      left(PATH, { skippedIf: list('test_adds') }, suite('tests.test_cart', { passed: ['test_adds'] })),
    ).toEqual({
      passing: list('test_adds'),
    });
  });

  test.each<[string, TestSuite[]]>([
    ['no result tells of them', []],
    [
      'skipped in one of two reports',
      [
        suite('tests.test_cart', { passed: ['test_adds'] }),
        suite('tests.test_cart.TestCart', { skipped: ['test_adds'] }),
      ],
    ],
    ['a test of another file has the same name', [suite('tests.test_bill', { passed: ['test_adds'] })]],
    [
      'the report names its file',
      [suite('tests.test_cart', { passed: ['test_adds'] }, 'other/test_cart.py')],
    ],
  ])('they stay: %s', (_why, suites) => {
    const tests = { skipped: list('test_adds') };
    expect(left(PATH, tests, ...suites)).toEqual(tests);
  });

  test.each([
    ['src/test/java/shop/CartTest.java', 'shop.CartTest', 'adds', 'adds'],
    ['cart/cart_test.go', 'example.org/shop/cart', 'TestAdds', 'TestAdds'],
    ['src/cart.test.ts', 'src/cart.test.ts', 'adds', 'adds'],
    ['src/cart.test.ts', 'cart', 'adds', 'cart adds'],
  ])('in %s the suite is %s', (path, name, written, reported) => {
    const change = left(path, { skipped: list(written) }, suite(name, { passed: [reported] }));
    expect(change).toEqual({ passing: list(written) });
  });

  test('the verdict says nothing of them', () => {
    const skipping = (...suites: TestSuite[]) => {
      const whole = world(PATH, { skipped: list('test_adds') }, ...suites);
      return judge({ ...whole, changes: withPassing(whole.changes, whole.results) });
    };
    const told = (verdict: ReturnType<typeof judge>): boolean =>
      /skipped/.test(JSON.stringify(verdict.signals));
    expect(told(skipping())).toBe(true);
    expect(told(skipping(suite('tests.test_cart', { passed: ['test_adds'] })))).toBe(false);
  });
});
