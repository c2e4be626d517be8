import { expect, test } from '@jest/globals';
import { groupedBy } from '../../src/text/grouped.ts';

test('groups and their items stand in the order of the items', () => {
  const groups = groupedBy(['pear', 'fig', 'plum', 'apple', 'kiwi'], ({ length }) => length);
  expect([...groups]).toEqual([
    [4, ['pear', 'plum', 'kiwi']],
    [3, ['fig']],
    [5, ['apple']],
  ]);
});

test('those for which there is no key stand together', () => {
  const groups = groupedBy(['a.ts', 'b', 'c'], (name) => name.split('.')[1]);
  expect(groups.get(undefined)).toEqual(['b', 'c']);
});

test('a group is a list of its own, and an item is asked once', () => {
  let asked = 0;
  const items = [{ own: 1 }, { own: 1 }];
  const groups = groupedBy(items.values(), ({ own }) => {
    asked += 1;
    return own;
  });
  expect(groups.get(1)?.pop()).toBe(items[1]);
  expect([items.length, asked]).toEqual([2, 2]);
});

test('of nothing there is no group', () => {
  expect(groupedBy([], String).size).toBe(0);
});
