import { expect, test } from '@jest/globals';
import { tolerance } from '../../src/workflow/file/fields.ts';

test.each<[unknown, true | string | undefined]>([
  [true, true],
  ['true', true],
  [' true ', true],
  ['${{true}}', true],
  ['${{ true }}', true],
  ['${{  true  }}', true],
  [false, undefined],
  ['false', undefined],
  [' false ', undefined],
  ['${{false}}', undefined],
  ['${{ false }}', undefined],
  ['${{  false  }}', undefined],
  ['', undefined],
  [null, undefined],
  [[true], undefined],
  ['falsehood', 'falsehood'],
  ['not false', 'not false'],
  ['trueish', 'trueish'],
  ['is true', 'is true'],
  ['${{ true || x }}', '${{ true || x }}'],
  ['${{ matrix.allowed }}', '${{ matrix.allowed }}'],
])('continue-on-error: %j is %s', (written, expected) => {
  expect(tolerance(written)).toBe(expected);
});
