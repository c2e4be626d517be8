import { describe, expect, test } from '@jest/globals';
import { onceFor, onceForBoth, onceForText } from '../../src/text/once.ts';

describe('an answer is computed once', () => {
  test('for each object, also where it is none', () => {
    let asked = 0;
    const of = onceFor(({ value }: { value?: number }) => {
      asked += 1;
      return value;
    });
    const [one, other] = [{ value: 1 }, {}];
    expect([of(one), of(one), of(other), of(other), of({ value: 1 })]).toEqual([
      1,
      1,
      undefined,
      undefined,
      1,
    ]);
    expect(asked).toBe(3);
  });

  test('for each pair of objects', () => {
    let asked = 0;
    const of = onceForBoth((one: { a: number }, other: { b: number }) => {
      asked += 1;
      return one.a - other.b;
    });
    const [one, two] = [
      { a: 1, b: 1 },
      { a: 2, b: 2 },
    ];
    expect([of(one, two), of(two, one), of(one, two), of(one, one)]).toEqual([-1, 1, -1, 0]);
    expect(asked).toBe(3);
  });

  test('for each text of an object', () => {
    let asked = 0;
    const of = onceForText(({ prefix }: { prefix: string }, text) => {
      asked += 1;
      return prefix + text;
    });
    const [one, other] = [{ prefix: 'a' }, { prefix: 'b' }];
    expect([of(one, 'x'), of(one, 'y'), of(one, 'x'), of(other, 'x')]).toEqual(['ax', 'ay', 'ax', 'bx']);
    expect(asked).toBe(3);
  });
});
