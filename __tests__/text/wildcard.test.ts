import { expect, test } from '@jest/globals';
import { fits, fromExpressions, fromStars, literalLength } from '../../src/text/wildcard.ts';

test.each([
  ['test', ['test'], ['test (3.10)', 'Test', '']],
  ['test*', ['test', 'test (3.10)'], ['my test']],
  ['*lint', ['lint', 'pre-lint'], ['lint x']],
  ['a*b*c', ['abc', 'a-b-c', 'abbc'], ['ab', 'acb', 'bc']],
  ['aa*aa', ['aaaa', 'aa-aa'], ['aaa']],
  ['*', ['', 'anything / at all'], []],
])('%s', (pattern, taken, refused) => {
  expect(taken.filter((value) => !fits(fromStars(pattern), value))).toEqual([]);
  expect(refused.filter((value) => fits(fromStars(pattern), value))).toEqual([]);
});

test.each([
  ['test ${{ matrix.python }}', ['test ', '']],
  ['${{ a }} on ${{ b }}', ['', ' on ', '']],
  ['plain', ['plain']],
  ['broken ${{ a', ['broken ${{ a']],
])('%s', (name, pieces) => {
  expect(fromExpressions(name)).toEqual(pieces);
});

test('literal characters are counted', () => {
  expect(literalLength(fromStars('te*st'))).toBe(4);
});
