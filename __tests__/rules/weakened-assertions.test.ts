import { describe, expect, test } from '@jest/globals';
import type { AssertionKind } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { findingsOf } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  previous,
  pullRequest,
  results,
  testFailure,
  testResult,
} from '../builders/evidence.ts';

/** What else is so of the change, or of what ran. */
interface More extends Partial<Evidence> {
  title?: string;
  body?: string;
  /** What the assertion is now. */
  now?: string;
  /** Files that change with the test. */
  beside?: readonly string[];
}

const path = 'tests/test_cart.py';

/** A pull request that changes one assertion of `test_total`. */
function world(
  kind: AssertionKind,
  { title = 'M09: Carts', body = '', now, beside = [], ...over }: More = {},
): Evidence {
  const before = 'assert cart.total == 5';
  const after =
    now ??
    (kind === 'removed' || kind === 'commented' ? '' : kind === 'caught' ? 'except Exception:' : 'assert x');
  const assertions = { total: 1, changes: [{ kind, test: 'test_total', before, after }] };
  const files = [changedFile(path, { tests: { assertions } }), ...beside.map((file) => changedFile(file))];
  return evidence({
    pullRequests: [pullRequest({ title, body: body === '' ? null : parsePlan(body) })],
    changes: { source: 'pull request', files, total: null },
    ...over,
  });
}

/** How the rule judges it: a debt, a note and of which kind, or nothing. */
function judged(of: Evidence): string {
  const [found] = findingsOf(rules, factsOf(of)).filter(({ rule }) => rule === 'assertions weakened');
  if (found === undefined) return 'nothing';
  return found.status === 'new' ? found.outcome : found.status;
}

const failedThen = (name: string, over = {}): Partial<Evidence> => {
  const base = evidence();
  const summary = { checks: [], failedTests: [{ name }] };
  return { document: { ...base.document, previous: previous({ summary, ...over }) } };
};
const failsNow = {
  results: results({
    tests: [testResult({ failures: [testFailure('test_total')] })],
  }),
};

describe('an assertion that asks for less', () => {
  test.each<[string, AssertionKind, More, string]>([
    ['is weakened, and only tests change', 'weakened', {}, 'debt'],
    ['is weakened beside its code', 'weakened', { beside: ['src/cart.py'] }, 'explained'],
    ['is weakened beside what it depends on', 'weakened', { beside: ['uv.lock'] }, 'explained'],
    ['is weakened beside its documentation', 'weakened', { beside: ['docs/cart.md'] }, 'debt'],
    ['is gone, and only tests change', 'removed', {}, 'debt'],
    ['is gone beside its code', 'removed', { beside: ['src/cart.py'] }, 'explained'],
    ['has a wider tolerance beside its code', 'tolerance', { beside: ['src/cart.py'] }, 'explained'],
    ['always holds, whatever the code does', 'trivial', { beside: ['src/cart.py'] }, 'debt'],
    ['is commented out beside its code', 'commented', { beside: ['src/cart.py'] }, 'debt'],
    ['is caught beside its code', 'caught', { beside: ['src/cart.py'] }, 'debt'],
    ['is not reached beside its code', 'unreached', { beside: ['src/cart.py'] }, 'debt'],
    ['expects another value beside its code', 'expected', { beside: ['src/cart.py'] }, 'nothing'],
    ['expects another value, and only tests change', 'expected', {}, 'explained'],
    ['the author says that it is flaky', 'weakened', { title: 'Fix flaky cart tests' }, 'declared'],
    ['the author says that it asks for less', 'trivial', { title: 'Relax test_total' }, 'declared'],
    ['the author speaks of something else', 'weakened', { title: 'Simplify the parser' }, 'debt'],
    ['it is written in another way', 'removed', { body: '* Parametrize `total` tests' }, 'declared'],
    ['tests migrate', 'removed', { body: '- hooks: the thirteen cart tests migrate.' }, 'declared'],
    ['it runs elsewhere', 'removed', { title: 'Run test_total in a fresh process' }, 'declared'],
    ['another test runs elsewhere', 'removed', { title: 'Run test_tax in a fresh process' }, 'debt'],
    ['it runs', 'removed', { title: 'Run test_total' }, 'debt'],
    ['the code runs elsewhere', 'removed', { title: 'Run totals in a fresh process' }, 'debt'],
    ['tests of a class migrate', 'removed', { body: '* Port TestCart tests to pytest' }, 'declared'],
    ['tests of its file migrate', 'removed', { body: '* Port tests of test_cart to pytest' }, 'declared'],
    ['tests of another file migrate', 'removed', { body: '* Port tests of test_tax to pytest' }, 'debt'],
    ['code is written in another way', 'removed', { body: '* Refactor the parser' }, 'debt'],
    ['tests are fixed', 'removed', { body: '* Fix the cart tests' }, 'debt'],
    [
      'its bound is named',
      'tolerance',
      { body: 'Relax total count to >= 1 (several may come)', now: 'assert total >= 1' },
      'declared',
    ],
    [
      'another bound is named',
      'tolerance',
      { body: 'Relax total count to >= 1 (several may come)', now: 'assert total >= 0' },
      'debt',
    ],
    [
      'only a reviewer may say it',
      'weakened',
      { title: 'Relax test_total', config: { declarations: 'reviewer' } },
      'debt',
    ],
    [
      'a reviewer accepts it',
      'trivial',
      {
        config: { declarations: 'reviewer' },
        acceptances: [{ by: 'hubot', at: '2026-03-12T10:00:00Z', as: 'review' }],
      },
      'declared',
    ],
    ['a revert', 'removed', { title: 'Revert "Carts"' }, 'declared'],
  ])('%s', (_name, kind, more, expected) => {
    expect(judged(world(kind, more))).toBe(expected);
  });
});

describe('its test failed before, and passes now', () => {
  test.each<[string, AssertionKind, More, string]>([
    ['weakened beside its code', 'weakened', { ...failedThen('tests.test_cart › test_total') }, 'debt'],
    ['gone beside its code', 'removed', { ...failedThen('tests.test_cart › test_total') }, 'debt'],
    [
      'another value is expected, and the code changed',
      'expected',
      { ...failedThen('test_total') },
      'nothing',
    ],
    ['another test failed', 'weakened', { ...failedThen('tests.test_cart › test_subtotal') }, 'explained'],
    [
      'it failed in another pull request',
      'weakened',
      { ...failedThen('test_total', { pullRequest: 99 }) },
      'explained',
    ],
    ['it fails still', 'weakened', { ...failedThen('test_total'), ...failsNow }, 'explained'],
  ])('%s', (_name, kind, more, expected) => {
    expect(judged(world(kind, { beside: ['src/cart.py'], ...more }))).toBe(expected);
  });

  test('another value is expected, and no code changed', () => {
    expect(judged(world('expected', failedThen('test_total')))).toBe('debt');
  });
});

test('it is told in the words of a reviewer', () => {
  const told = (kind: AssertionKind, more: More = {}): string[] =>
    findingsOf(rules, factsOf(world(kind, more)))
      .filter(({ rule }) => rule === 'assertions weakened')
      .flatMap((found) => [...('headline' in found ? [plain(found.headline)] : []), plain(found.text)]);
  expect(told('weakened')).toEqual([
    'test test_total asks for less',
    'Assertions weakened: assert cart.total == 5 of test_total in tests/test_cart.py is now assert x',
  ]);
  expect(told('trivial', failedThen('test_total'))).toEqual([
    'test test_total failed, and asks for less now',
    'Assertions weakened of tests that failed before, and pass now: assert cart.total == 5 of test_total in tests/test_cart.py is now assert x, which always holds',
  ]);
  expect(told('removed', { beside: ['src/cart.py'] })).toEqual([
    'Assertions weakened beside other changes: assert cart.total == 5 of test_total in tests/test_cart.py is gone',
  ]);
  expect(told('caught')[1]).toBe(
    'Assertions weakened: a failure of assert cart.total == 5 of test_total in tests/test_cart.py is caught',
  );
});
