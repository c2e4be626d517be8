import { expect, test } from '@jest/globals';
import { toChangedFiles } from '../../src/assemble/changed-files.ts';

/** The branches of `path` that give a test's values back, in a change of that file and a test. */
function casesIn(path: string, code: string, tested: string, test = 'tests/test_all.py'): string[] {
  const patched = (file: string, lines: string) => ({
    ...{ path: file, status: 'modified' as const, additions: 1, deletions: 0 },
    patch: `@@ -5,2 +5,9 @@\n${lines}`,
  });
  const [file] = toChangedFiles([patched(path, code), patched(test, tested)]);
  return file?.specialCases ?? [];
}

test.each<[string, string, string, string, string[]]>([
  [
    'a number',
    'app/primes.py',
    '+    if number == 84:\n+        return [2, 2, 3, 7]',
    '+    assert factors(84) == [2,2,3,7]',
    ['if number == 84: return [2, 2, 3, 7]'],
  ],
  [
    'a test that was there, and is only shown',
    'app/parse.py',
    "+    if text == '1 + 2':\n+        return 3",
    ' def test_sum():\n     assert parse("1 + 2") == 3\n+    done()',
    ["if text == '1 + 2': return 3"],
  ],
  [
    'in one line',
    'src/roman.ts',
    "+  if (text === 'XCIX') return 99;",
    "+  expect(roman('XCIX'))\n+    .toBe(99);",
    ["if (text === 'XCIX') return 99;"],
  ],
  [
    'one of several cases',
    'pkg/roman.go',
    '+\tcase "XCIX":\n+\t\treturn 99',
    '+\tif Roman("XCIX") != 99 {',
    ['case "XCIX": return 99'],
  ],
  [
    'equals',
    'src/main/java/Roman.java',
    '+        if (text.equals("XCIX")) {\n+            return 99;',
    '+        assertEquals(99, roman("XCIX"));',
    ['if (text.equals("XCIX")) { return 99;'],
  ],
  [
    'a value that stands everywhere',
    'app/a.py',
    '+    if n == 1:\n+        return 0',
    '+    assert f(1) == 0',
    [],
  ],
  ['another value', 'app/a.py', '+    if n == 84:\n+        return 7', '+    assert f(84) == 9', []],
  ['part of a number', 'app/a.py', '+    if n == 84:\n+        return 71', '+    assert f(184) == 71', []],
  ['in different tests', 'app/a.py', '+    if n == 84:\n+        return 71', '+    f(84)\n \n \n+    71', []],
  ['it was there', 'app/a.py', '     if n == 84:\n         return 71', '+    assert f(84) == 71', []],
  ['what is computed', 'app/a.py', '+    if n == 84:\n+        return n - 13', '+    assert f(84) == 71', []],
  ['a value handed on', 'app/a.py', "+    if n == 'abcd':\n+        return 'abcd'", "+    f('abcd')", []],
  ['code that serves tests', 'tests/fake.py', '+    if n == 84:\n+        return 71', '+    f(84) == 71', []],
  ['documentation', 'docs/a.md', '+    if n == 84:\n+        return 71', '+    f(84) == 71', []],
])('%s', (_name, path, code, tested, expected) => {
  expect(casesIn(path, code, tested)).toEqual(expected);
});

test('of a patch of nothing else few are told', () => {
  const code = '+    if number == 84:\n+        return 71\n'.repeat(500);
  expect(casesIn('app/a.py', code, '+    assert f(99) == 84\n'.repeat(1_500))).toEqual([]);
  expect(casesIn('app/a.py', code, '+    assert f(84) == 71')).toHaveLength(5);
});
