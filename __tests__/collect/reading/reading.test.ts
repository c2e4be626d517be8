import { expect, test } from '@jest/globals';
import { Gaps } from '../../../src/collect/reading/reading.ts';

test('the order of gaps does not tell which request was answered first', () => {
  const found = [
    ['logs', 'The log of `b` could not be read.'],
    ['rules', 'The rules of `main` could not be read.'],
    ['logs', 'The log of `a` could not be read.'],
  ] as const;
  const inOrder = (stated: readonly (typeof found)[number][]) => {
    const gaps = new Gaps();
    for (const [about, text] of stated) gaps.add(about, text);
    return gaps.sorted();
  };
  expect(inOrder(found)).toEqual(inOrder([...found].reverse()));
  expect(inOrder(found).map(({ about }) => about)).toEqual(['rules', 'logs', 'logs']);
});
