import { describe, expect, test } from '@jest/globals';
import { type Compared, chosen, compare, type Small, some, wrongIn } from './small.ts';

// A few of the small programs that `npm run prove -- search` tries (docs/reliability.md), for each run of the tests; CI
// tries more.

/** Only computing: seconds on an idle machine, more on a busy one. */
const patience = 180_000;

/** The search finds what every single order leads to. */
async function compared(small: Small): Promise<Compared> {
  const result = await compare(small);
  expect({ small, ends: result.found }).toEqual({ small, ends: result.every });
  expect(wrongIn(result)).toBeNull();
  return result;
}

describe('the search finds every end', () => {
  test.each(chosen.filter(({ isLong }) => !isLong))(
    '%j',
    async (small) => {
      expect((await compared(small)).every.length).toBeGreaterThan(2);
    },
    patience,
  );

  test(
    'of programs made by chance, in fewer orders',
    async () => {
      const sum = { ends: 0, orders: 0, searched: 0 };
      for (const seed of [1, 4, 8]) {
        const { every, orders, searched } = await compared(some(seed));
        sum.ends += every.length;
        sum.orders += orders;
        sum.searched += searched;
      }
      expect(sum.ends).toBeGreaterThan(25);
      expect(sum.searched).toBeLessThan(sum.orders);
    },
    patience,
  );
});
