import * as data from '@actions/expressions/data/index';
import { Evaluator } from '@actions/expressions/evaluator';
import { falsy } from '@actions/expressions/result';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLOSED_OBJECT, type Known, NOTHING_KNOWN, SOME_OBJECT, truth } from '../../src/workflow/evaluate.ts';
import { parseExpression } from '../../src/workflow/expression.ts';

const KNOWN: Known = {
  contexts: {
    'github.event_name': 'pull_request',
    'github.event.pull_request': SOME_OBJECT,
    'github.event.head_commit': null,
    'github.event.labels': [],
    inputs: CLOSED_OBJECT,
    'inputs.fast': true,
    'needs.*.result': ['success', 'skipped'],
  },
  status: { success: false, failure: true },
};

const value = (text: string): boolean | null => truth(parseExpression(text), KNOWN);

describe('what is known is evaluated as GitHub does', () => {
  test.each<[string, boolean]>([
    ["github.event_name == 'PULL_REQUEST'", true],
    ["github['event_name'] == 'push'", false],
    ["github[format('event_{0}', 'name')] == 'pull_request'", true],
    ['contains(fromJSON(\'["push", "pull_request_target"]\'), github.event_name)', false],
    ["startsWith(github.event_name, 'Pull')", true],
    ["endsWith(github.event_name, 'quest') && join(needs.*.result, '+') == 'success+skipped'", true],
    ["contains(needs.*.result, 'failure')", false],
    ["github.event.head_commit.message == ''", true],
    ["join(github.event.labels.*.name) == ''", true],
    ['needs.*.result[0] == null', false],
    ['github.event.pull_request && github.event.pull_request != null', true],
    ["inputs.other == null && inputs.fast && !inputs['constructor']", true],
    ["'' == 0 && null == false && '0x10' == 16 && 'a' != 1", true],
    ["'it''s ''so''' == format('{0}''s ''{1}''', 'it', 'so')", true],
    ['fromJSON(\'{"a": [1, 2]}\').A[1] == 2', true],
    ["toJSON(fromJSON('[1]')) == '[1]'", false],
    ['success()', false],
    ['Failure() && always()', true],
    ["'false'", true],
    ["case(github.event_name == 'push', false, github.event_name == 'x', false, true)", true],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

describe('what is not known settles nothing by itself', () => {
  test.each<[string, boolean | null]>([
    ['vars.a', null],
    ["vars.a == 'x'", null],
    ['!vars.a', null],
    ['vars.a && false', false],
    ['false && vars.a', false],
    ['vars.a || true', true],
    ['vars.a || vars.b || always()', true],
    ['vars.a && vars.b && !always()', false],
    ['(vars.a && false) || vars.b', null],
    ['!(vars.a && false)', true],
    // It is `false` or what is in `vars.a`: an empty text, or a zero.
    ["(vars.a && false) == ''", null],
    ["(vars.a && 'x') == 'x'", null],
    ["vars.a && 'x' || 'y'", true],
    ["contains(vars.a, '')", null],
    ["contains(fromJSON('[]'), vars.a)", null],
    ['github.event.pull_request.draft', null],
    ["github.event.pull_request == 'x'", false],
    ['github.event.pull_request == github.event.pull_request', null],
    ['toJSON(github.event.pull_request)', null],
    ["inputs.*.x == 'y'", null],
    ["toJSON(inputs) == '{}'", null],
    ["needs.a.result == 'success'", null],
    ['needs[matrix.job].result', null],
    ["hashFiles('a')", null],
    ['cancelled()', null],
    ["success('a')", null],
    // GitHub fails on them.
    ["fromJSON('')", null],
    ["format('{1}', 'a')", null],
    ["case('x', true, false)", null],
    ["false && fromJSON('{')", false],
    // The evaluator's own objects are those of JavaScript.
    ['fromJSON(\'{"constructor": 1}\').constructor == 1', null],
    ['fromJSON(\'{"a": 1, "A": 2}\').a == 2', null],
    ["fromJSON('{}').__proto__", null],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('no text grows without end', () => {
    const more = (text: string): string => `format('${'{0}'.repeat(50)}', ${text})`;
    const much = [1, 2, 3, 4, 5, 6, 7].reduce(more, "'xxxxxxxxxx'");
    expect(truth(parseExpression(much), NOTHING_KNOWN)).toBeNull();
  });

  test('an expression that cannot be read', () => {
    expect(truth(parseExpression('github.ref ='), KNOWN)).toBeNull();
  });
});

/** Some contexts with all their values: each may be known or not. */
const WORLD = { 'vars.a': 'x', 'vars.b': '', 'vars.c': true, 'vars.d': false, 'vars.e': null, 'vars.f': '1' };

const leaf = fc.constantFrom(
  ...Object.keys(WORLD),
  ...["'x'", "'X'", "''", 'true', 'false', 'null', '0', '1', "'1'", 'fromJSON(\'["x", "1"]\')'],
);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      inner.map((one) => `!(${one})`),
      fc
        .tuple(inner, fc.constantFrom('&&', '||', '==', '!=', '<', '>='), inner)
        .map(([one, operator, other]) => `(${one} ${operator} ${other})`),
      fc
        .tuple(fc.constantFrom('contains', 'startsWith', 'endsWith', 'join'), inner, inner)
        .map(([name, one, other]) => `${name}(${one}, ${other})`),
      inner.map((one) => `format('{0}', ${one})`),
      inner.map((one) => `toJSON(${one})`),
    ),
  };
});

function wholly(text: string): boolean {
  const members = Object.entries(WORLD).map(([path, given]) => ({
    key: path.slice('vars.'.length),
    value:
      given === null
        ? new data.Null()
        : typeof given === 'string'
          ? new data.StringData(given)
          : new data.BooleanData(given),
  }));
  const contexts = new data.Dictionary({ key: 'vars', value: new data.Dictionary(...members) });
  return !falsy(new Evaluator(parseExpression(text)!, contexts).evaluate());
}

test('whatever is not known, what is said is what GitHub would come to', () => {
  fc.assert(
    fc.property(expression, fc.subarray(Object.entries(WORLD)), (text, some) => {
      const whole = wholly(text);
      expect([whole, null]).toContain(
        truth(parseExpression(text), { ...NOTHING_KNOWN, contexts: Object.fromEntries(some) }),
      );
      expect(truth(parseExpression(text), { ...NOTHING_KNOWN, contexts: WORLD })).toBe(whole);
    }),
    { numRuns: 400 },
  );
});
