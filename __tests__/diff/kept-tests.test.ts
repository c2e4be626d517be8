import { describe, expect, test } from '@jest/globals';
import { definitionsOf } from '../../src/diff/definitions/definitions.ts';
import { withTestChanges } from '../../src/diff/test-cases/changed-files.ts';
import { testChangesOf } from '../../src/diff/test-cases/test-changes.ts';
import { isCompiled } from '../../src/diff/test-cases/test-files.ts';
import type { ChangedFile } from '../../src/evidence/change.ts';
import { changedFile } from '../builders/evidence.ts';

/** Tests that only seem to be lost: moved behind other quotes, written by a compiler, or gone with their folder. */

type File = [path: string, status: ChangedFile['status'], ...patch: string[]];

/** How many tests each file loses for good, and with which code they go. */
function lossesOf(...files: File[]): (string | number)[] {
  const read = files.map(([path, status, ...lines]) => {
    const patch = ['@@ -1,20 +1,20 @@', ...lines].join('\n');
    const file = changedFile(path, { status, definitions: definitionsOf(path, patch) });
    const isTest = /test|spec/.test(path);
    if (isTest && isCompiled(patch)) return { file, tests: null, isCompiled: true as const };
    return { file, tests: isTest ? testChangesOf(path, patch) : null };
  });
  return withTestChanges(read).flatMap(({ tests }) =>
    tests === undefined
      ? []
      : [tests.retiredWith ?? tests.removed?.total ?? (tests.file === undefined ? 0 : 'all')],
  );
}

const removed = (path: string, ...names: string[]): File => [
  path,
  'removed',
  ...names.map((name) => `-it('${name}', () => { expect(1).toBe(1); });`),
];

describe('a test moved within its file', () => {
  test.each([
    ["-it('adds', () => {});", '+it("adds", () => {});'],
    ["-it('doesn\\'t add', () => {});", `+it("doesn't add", () => {});`],
    ['-it("says \\"no\\"", () => {});', `+it('says "no"', () => {});`],
    ["-test('adds', () => {});", '+test(`adds`, () => {});'],
  ])('%s as %s', (old, now) => {
    const lines = [old, ' const a = 1;', ' const b = 2;', ' const c = 3;', now];
    expect(lossesOf(['cart.test.ts', 'modified', ...lines])).not.toContain(1);
  });

  test('another one is lost', () => {
    const lines = ["-it('adds', () => {});", "-it('removes', () => {});", '+it("adds", () => {});'];
    expect(lossesOf(['cart.test.ts', 'modified', ...lines])).toEqual([1]);
  });
});

describe('what a compiler wrote', () => {
  test.each([
    ['-Object.defineProperty(exports, "__esModule", { value: true });'],
    ['-//# sourceMappingURL=cart.test.js.map'],
    ['-var __importDefault = (this && this.__importDefault);'],
  ])('%s', (mark) => {
    expect(lossesOf(['lib/cart.test.js', 'removed', mark, "-it('adds', () => {});"])).toEqual([]);
  });

  test('a file that people wrote is lost', () => {
    expect(lossesOf(removed('lib/cart.test.js', 'adds'))).toEqual([1]);
  });
});

describe('a folder that is gone', () => {
  const code: File = ['packages/cart/src/deep/total.ts', 'removed', '-export const total = 1;'];
  const head: File = ['packages/cart/package.json', 'removed', '-{}'];
  const tests = removed('packages/cart/tests/e2e/flows.test.ts', 'buys');

  test('takes its tests with it', () => {
    expect(lossesOf(code, head, tests)).toEqual(['packages/cart/src/deep/total.ts']);
  });

  test.each<[string, File[]]>([
    ['nothing says that it is gone', [code, tests]],
    [
      'a file of it stays',
      [code, head, ['packages/cart/src/other.ts', 'modified', '+export const b = 2;'], tests],
    ],
    ['the tests are of another one', [code, head, removed('packages/shop/tests/e2e/flows.test.ts', 'buys')]],
    ['no code goes', [head, tests]],
  ])('not where %s', (_, files) => {
    expect(lossesOf(...files)).toContain(1);
  });
});
