import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { TestSuite } from '../../../src/evidence/results.ts';
import { invariants } from '../../../src/facts/invariants/invariants.ts';
import { verifyingTests } from '../../../src/facts/invariants/test-finding.ts';
import type { InvariantRow } from '../../../src/facts/sections.ts';
import { hashOfCase, joinHashes } from '../../../src/formats/test-reports/stable-id.ts';
import { plain } from '../../../src/text/prose.ts';
import { evidence, plan, results, run, testFailure, testResult } from '../../builders/evidence.ts';
import { jobRow, stepRow, workflowRows } from '../../builders/rows.ts';

/** A suite whose cases passed or were skipped, as the Evidence keeps it. */
function suite(
  name: string,
  passed: string[],
  over: Partial<TestSuite> & { out?: string[] } = {},
): TestSuite {
  const { out = [], ...rest } = over;
  const ids = (cases: string[]): string =>
    joinHashes(cases.map((each) => hashOfCase({ suite: name, name: each })));
  return {
    name,
    passed: passed.length,
    ...(passed.length > 0 && { passedIds: ids(passed) }),
    ...(out.length > 0 && { skipped: out.length, skippedIds: ids(out) }),
    ...rest,
  };
}

const failure = testFailure('test_img2img', { suite: 'test.smoke.test_api', file: 'test/smoke/test_api.py' });
const green: Partial<Evidence> = {
  results: results({
    tests: [
      testResult({
        suites: [
          suite('test.smoke.test_api', ['test_txt2img'], { out: ['test_upscale'] }),
          suite('test.smoke.test_api.TestModels', ['test_list']),
          suite('renders', ['a page', 'a list'], { file: 'src/page.test.tsx' }),
          suite('slow', [], { out: ['all of it'] }),
          suite('org.shop.CartTest', ['adds']),
        ],
      }),
    ],
  }),
};
const red: Partial<Evidence> = {
  results: results({
    tests: [
      testResult({
        failures: [failure],
        suites: [suite('test.smoke.test_api', ['test_txt2img'], { failed: 1 }), suite('other', ['a'])],
      }),
    ],
  }),
};
const known: Partial<Evidence> = {
  ...red,
  baseline: {
    branch: 'main',
    greenCommit: null,
    runs: [
      {
        workflowId: run('CI').workflowId,
        runId: 5,
        sha: 'b'.repeat(40),
        conclusion: 'failure',
        url: 'https://x',
        failedTests: ['test.smoke.test_api\ntest_img2img'],
      },
    ],
  },
};
const withoutIds: Partial<Evidence> = {
  results: results({ tests: [testResult({ suites: [{ name: 'cart', passed: 3 }] })] }),
};
const unnamed: Partial<Evidence> = {
  results: results({ tests: [testResult({ suites: [{ name: 'cart', passed: 3, failed: 2 }] })] }),
};

const shown = ({ status, evidence: found }: InvariantRow): string => `${status}: ${plain(found ?? [])}`;

describe('an invariant of the configuration', () => {
  const rowOf = (name: string, over: Partial<Evidence>): string => {
    const config = { invariants: [{ name: 'X', tests: [name] }] };
    return shown(
      invariants(evidence({ ...over, config }), [], { outside: new Set(), unproven: new Set() })[0]!,
    );
  };

  test.each<[string, string, Partial<Evidence>, string]>([
    ['a file', 'test/smoke/test_api.py', green, 'held: 2 tests of test/smoke/test_api.py passed, 1 skipped'],
    ['a file that the report names', 'src/page.test.tsx', green, 'held: 2 tests of src/page.test.tsx passed'],
    ['the end of its path', 'page.test.tsx', green, 'held: 2 tests of page.test.tsx passed'],
    ['half a name', 'age.test.tsx', green, 'not assessed: no test report names age.test.tsx'],
    ['a suite', 'renders', green, 'held: 2 tests of renders passed'],
    [
      'a class of Java',
      'core/src/test/java/org/shop/CartTest.java',
      green,
      'held: 1 test of core/src/test/java/org/shop/CartTest.java passed',
    ],
    ['suites by stars', 'test.smoke.*', green, 'held: 2 tests of test.smoke.* passed, 1 skipped'],
    ['a test', 'test_txt2img', green, 'held: 1 test of test_txt2img passed'],
    ['a test with its suite', 'renders › a page', green, 'held: 1 test of renders › a page passed'],
    [
      'a test of pytest',
      'test/smoke/test_api.py::test_txt2img',
      green,
      'held: 1 test of test/smoke/test_api.py::test_txt2img passed',
    ],
    [
      'a test in a class',
      'test/smoke/test_api.py::TestModels::test_list',
      green,
      'held: 1 test of test/smoke/test_api.py::TestModels::test_list passed',
    ],
    [
      'a test of another class',
      'test/smoke/test_api.py::TestOther::test_list',
      green,
      'not assessed: no test report names test/smoke/test_api.py::TestOther::test_list',
    ],
    ['a skipped test', 'test_upscale', green, 'not assessed: test_upscale was skipped'],
    ['a skipped suite', 'slow', green, 'not assessed: slow was skipped'],
    ['nothing', 'test/test_none.py', green, 'not assessed: no test report names test/test_none.py'],
    ['without reports', 'test_a', {}, 'not assessed: no test report was read'],
    ['too many tests to know each', 'test_a', withoutIds, 'not assessed: no test report names test_a'],
    ['a suite of too many tests', 'cart', withoutIds, 'held: 3 tests of cart passed'],
    ['a suite with failures without names', 'cart', unnamed, 'violated: tests of cart failed'],
    ['a failed test', 'test_img2img', red, 'violated: test.smoke.test_api › test_img2img failed'],
    ['a file with one', 'test/smoke/test_api.py', red, 'violated: test.smoke.test_api › test_img2img failed'],
    ['another test of the file', 'test_txt2img', red, 'held: 1 test of test_txt2img passed'],
    ['another suite', 'other', red, 'held: 1 test of other passed'],
    [
      'known on the base branch',
      'test_img2img',
      known,
      'not assessed: test_img2img fails on the base branch too',
    ],
  ])('%s', (_, name, over, expected) => expect(rowOf(name, over)).toBe(expected));

  test('says in words what verifies it', () => {
    const config = { invariants: [{ name: 'X', checks: ['CI'], tests: ['a', 'b'], unchanged: ['src/**'] }] };
    const [row] = invariants(evidence({ config }), [], { outside: new Set(), unproven: new Set() });
    expect(row?.verification).toBe('`CI` passed; tests `a`, `b` passed; no change to `src/**`');
  });
});

describe('an invariant of the plan', () => {
  const rows = [
    workflowRows('CI', [
      jobRow('checks', {
        id: 7,
        steps: [
          stepRow('Run smoke tests', { kind: 'tests' }),
          stepRow('Check API schema', { kind: 'tests', required: 'informational' }),
          stepRow('Upload test results', { kind: 'report', required: 'always' }),
          stepRow('Install test dependencies', { kind: 'set-up' }),
          stepRow('Type check', { kind: 'types', mark: 'failure' }),
        ],
      }),
    ]),
  ];
  const rowOf = (verification: string, over: Partial<Evidence> = {}): string => {
    const content = plan({ invariants: [{ name: 'X', verification }] });
    return shown(
      invariants(evidence({ ...over, plan: { path: 'p.md', content } }), rows, {
        outside: new Set(),
        unproven: new Set(),
      })[0]!,
    );
  };

  test.each<[string, string]>([
    ['Run smoke tests', 'held: Run smoke tests passed'],
    ['The step Run smoke tests passes', 'held: Run smoke tests passed'],
    ['Type check passes', 'violated: Type check failed'],
    ['`Check API schema` passes', 'not assessed: a failure of Check API schema would not show'],
    ['Upload test results', 'not assessed: '],
    ['Install test dependencies passes', 'not assessed: '],
    ['We run smoke tests by hand', 'not assessed: '],
    ['`test/smoke/test_api.py` passes', 'held: 2 tests of test/smoke/test_api.py passed, 1 skipped'],
    ['`test/smoke/test_api.py` is unchanged and passes', 'held: test/smoke/test_api.py not changed'],
    ['`test/smoke/test_api.py`', 'not assessed: '],
    ['test/smoke/test_api.py passes', 'not assessed: '],
    ['`modules/api.py` passes', 'not assessed: '],
    ['`test/test_none.py` passes', 'not assessed: no test report names test/test_none.py'],
    ['`test/test_none.py` passes; Run smoke tests', 'held: Run smoke tests passed'],
    [
      '`page.test.tsx` and `test_api.py` are green',
      'held: 2 tests of page.test.tsx passed; 2 tests of test_api.py passed, 1 skipped',
    ],
  ])('%s', (verification, expected) => expect(rowOf(verification, green)).toBe(expected));

  test('is violated by a test that failed', () => {
    expect(rowOf('`test/smoke/test_api.py` passes', red)).toMatch(/^violated: /);
  });
});

test.each<[string, string[]]>([
  ['`test/test_a.py::test_b` passes', ['test/test_a.py::test_b']],
  ['`src/a.test.ts` and `src/b.spec.ts` pass', ['src/a.test.ts', 'src/b.spec.ts']],
  ['`src/a.test.ts` pass; `src/b.test.ts` was removed', ['src/a.test.ts']],
  ['nothing of `src/a.test.ts` is skipped and all is green', []],
  ['`test/` passes', []],
  ['', []],
])('test files in %p', (text, expected) => expect(verifyingTests(text)).toEqual(expected));
