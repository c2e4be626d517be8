import { expect, test } from '@jest/globals';
import { takenInOrder } from '../../../src/collect/reading/reading.ts';

/** Works that end when they are told to, and what happened. */
function works(names: string[], atOnce: number) {
  const begun: string[] = [];
  const end = new Map<string, () => void>();
  const results = takenInOrder(names, atOnce, (name) => {
    begun.push(name);
    return new Promise<string>((resolve) => end.set(name, () => resolve(name)));
  });
  return { begun, end: (name: string) => end.get(name)?.(), results };
}

test('results come in the order of the items, and no more than some are under way', async () => {
  const { begun, end, results } = works(['a', 'b', 'c', 'd'], 2);
  const first = results.next();
  end('b');
  await new Promise((resolve) => setImmediate(resolve));
  // The first is not taken, so nothing more is begun.
  expect(begun).toEqual(['a', 'b']);
  end('a');
  expect((await first).value).toBe('a');
  expect(begun).toEqual(['a', 'b', 'c']);
  expect((await results.next()).value).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('c');
  end('d');
  const rest: string[] = [];
  for await (const one of results) rest.push(one);
  expect(rest).toEqual(['c', 'd']);
});

test('one that fails ends it when its turn comes', async () => {
  const results = takenInOrder([1, 2, 3], 3, (item) =>
    item === 2 ? Promise.reject(new Error('lost')) : Promise.resolve(item),
  );
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('lost');
});
