import { describe, expect, test } from '@jest/globals';
import { keptByText, onceFor, onceForBoth, onceForText } from '../../src/text/once.ts';

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

describe('keptByText', () => {
  /** Which of these texts, asked for one after another, are computed. */
  function computed(most: number, ...texts: string[]): string[] {
    const kept = keptByText<string>(most, (answer) => answer.length);
    const asked: string[] = [];
    for (const text of texts)
      kept(text, () => {
        asked.push(text);
        return text.toUpperCase();
      });
    return asked;
  }

  test('gives the answer of before for a text', () => {
    const kept = keptByText<number>(100, () => 0);
    expect([kept('a', () => 1), kept('a', () => 2), kept('b', () => 3)]).toEqual([1, 1, 3]);
  });

  test.each<[string, number, string[], string[]]>([
    ['as many as have room', 8, ['ab', 'cd', 'ab', 'cd'], ['ab', 'cd']],
    ['one more begins anew', 7, ['ab', 'cd', 'ab', 'cd'], ['ab', 'cd', 'ab', 'cd']],
    [
      'one too long is not kept, and takes the others along',
      8,
      ['ab', 'abcde', 'ab', 'ab'],
      ['ab', 'abcde', 'ab'],
    ],
  ])('%s', (_, most, texts, expected) => {
    expect(computed(most, ...texts)).toEqual(expected);
  });
});
