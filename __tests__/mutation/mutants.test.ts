import { describe, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import { instrumented, mutantsOf } from './mutants.ts';

/** The mutants of a text: `before → after`. */
const made = (text: string): string[] =>
  mutantsOf(text, 'a.ts').map(({ before, after }) => `${before} → ${after}`);

describe('what is changed', () => {
  test.each<[string, string[]]>([
    ['if (a) b();', ['b(); → (left out)', 'a → true', 'a → false']],
    ['x = a && b;', ['a && b → a || b', 'a && b → a', 'a && b → b']],
    ['x = a ?? b;', ['a ?? b → a', 'a ?? b → b']],
    ['x = a < b;', ['a < b → a <= b']],
    ['x = !a;', ['!a → a']],
    ['x = a + b;', ['a + b → a - b']],
    ["x = 'a ' + b;", ["'a ' → ''"]],
    ['x = 7;', ['7 → 8', '7 → 6']],
    ['const a = 3_600;', ['3_600 → 3601', '3_600 → 3599']],
    ['const a = 400_000 * 2_000_000;', ['400_000 * 2_000_000 → 400_000 / 2_000_000']],
    ['x = [a];', ['[a] → []']],
    ['x = `a ${b}`;', ['`a ${b}` → ``']],
    ['x = say`a ${b ? c : d}`;', ['say`a ${b ? c : d}` → say``', 'b → true', 'b → false']],
    ['x = a.some(b);', ['a.some(b) → a.every(b)']],
    ['x = a.filter(b);', ['a.filter(b) → a']],
    ["x = ['red', 'green'];", ["'red' → 'green'", "'green' → 'red'"]],
    ['x = /^a+b$/i;', ['/^a+b$/i → /a+b$/i', '/^a+b$/i → /^a+b/i', '/^a+b$/i → /^a+b$/']],
    ["import a from 'b';", []],
    ["type A = 'b' | 7;", []],
    ["const a = { 'b': c } as const;", []],
  ])('%s', (text, expected) => {
    const found = made(text);
    for (const each of expected) expect(found).toContain(each);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test('a piece of an optional chain is changed together with the chain', () => {
    const [mutant] = mutantsOf('x = a?.b.filter(c).length;', 'a.ts').filter(
      ({ kind }) => kind === 'expression',
    );
    expect(mutant).toMatchObject({ text: 'a?.b.length', before: 'a?.b.filter(c)', after: 'a?.b' });
  });
});

/** What the module's `f` gives with one mutant on, or none. */
function resultOf(text: string, on: number | null, ...given: unknown[]): unknown {
  const { code } = transformSync(instrumented(text, mutantsOf(text, 'a.ts'), 100), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const exports: { f?: (...values: unknown[]) => unknown } = {};
  const world = { __mutant: (id: number) => id === on };
  new Function('exports', 'globalThis', code)(exports, world);
  return exports.f?.(...given);
}

test('one mutant at a time is switched on', () => {
  const text = `export function f(a: number[], b?: { c: number[] }): string {
    let found = '';
    for (const each of a) {
      if (each > 2 && each !== 5) found += 'x';
      else found += 'y';
    }
    return found + (b?.c.filter((each) => each > 1).length ?? '-');
  }`;
  const given = [[1, 3, 5], { c: [1, 2] }];
  expect(resultOf(text, null, ...given)).toBe('yxy1');
  const results = Object.fromEntries(
    mutantsOf(text, 'a.ts').map(({ before, after }, index) => [
      `${before} → ${after}`,
      resultOf(text, 100 + index, ...given),
    ]),
  );
  expect(results).toMatchObject({
    'each > 2 && each !== 5 → true': 'xxx1',
    'each > 2 && each !== 5 → each > 2': 'yxx1',
    "found += 'x'; → (left out)": 'yy1',
    'b?.c.filter((each) => each > 1) → b?.c': 'yxy2',
  });
  expect(resultOf(text, 100, [1])).toBeDefined();
});
