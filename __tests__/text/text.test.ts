import { expect, test } from '@jest/globals';
import { oneLine, oneLineOfWords } from '../../src/text/text.ts';

test.each([
  ['  a\r\n\tb  c ', 'a b c'],
  ['abc\u202edef', 'abcdef'],
  ['a\u2066b\u2069\u200e c', 'ab c'],
  ['x\u001b[31mred\u001b[0m', 'xred'],
  ['nul\u0000 bell\u0007', 'nul bell'],
  ['a\u2028b', 'a b'],
  ['\ufeffbom', 'bom'],
  ['smuggled\u{e0041}\u{e0042}', 'smuggled'],
  ['lone \ud800 surrogate', 'lone surrogate'],
  ['👩\u200d💻 stays', '👩\u200d💻 stays'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(oneLine(text, 100)).toBe(expected);
});

test('what has nothing else to show is named by its code points', () => {
  expect(oneLine('\u202e', 100)).toBe('U+202E');
  expect(oneLine(' \u0007\u200b ', 100)).toBe('U+0007 U+200B');
  expect(oneLine('\u200d\u200d', 100)).toBe('U+200D U+200D');
});

test('cuts by code points, the ellipsis counted', () => {
  expect(oneLine('abcdef', 6)).toBe('abcdef');
  expect(oneLine('abcdefg', 6)).toBe('abcde…');
  expect(oneLine('😀😀😀', 3)).toBe('😀😀😀');
  expect(oneLine('😀😀😀😀', 3)).toBe('😀😀…');
});

test('oneLineOfWords cuts between words where one ends near, and may be empty', () => {
  expect(oneLineOfWords('several words that are too long', 24)).toBe('several words that are…');
  expect(oneLineOfWords('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(oneLineOfWords('short enough', 24)).toBe('short enough');
  expect(oneLineOfWords(' \u202e ', 24)).toBe('');
});

// Cutting that is not linear would not end here.
test('hostile text is cut', () => {
  for (const piece of [' \u202e', '\u001b[', '\n', '😀']) {
    expect([...oneLine(piece.repeat(200_000), 100)].length).toBeLessThanOrEqual(100);
  }
});
