/** Lines of patches of tests, by their number, whose reading takes long if it is not linear. */
export const HOSTILE_PATCHES: [path: string, line: (at: number) => string][] = [
  ['test_cart.py', (at: number) => `-    assert a${at} == ${at}\n+    assert b${at} == ${at}`],
  ['test_cart.py', (at: number) => `-    assert a.total == ${at}\n+    assert a.total == 1${at}`],
  ['test_cart.py', () => `-    assert ${'approx('.repeat(50)}\n+    assert ${'(a or '.repeat(60)}`],
  ['test_cart.py', (at: number) => `+    if a:\n+        return\n     assert a${at} == 1`],
  [
    'cart.test.ts',
    () => `-  expect(${'('.repeat(180)}a${')'.repeat(180)}).toBe(5);\n+  expect(${'{['.repeat(190)}`,
  ],
  [
    'cart.test.ts',
    (at: number) => `+  jest.spyOn(a, 'b${at}').mockReturnValue(5);\n+  expect(a.b()).toBe(5);`,
  ],
  [
    'cart_test.go',
    (at: number) => `-\tif a != ${at} {\n-\t\tt.Error("x")\n-\t}\n+\tif a == ${at} {\n+\t\tt.Log("x")\n+\t}`,
  ],
];

/** A patch of such lines, so many characters long. */
export function hostilePatch(line: (at: number) => string, size: number): string {
  const lines = [' def test_total():'];
  for (let length = 0; length < size; length += lines.at(-1)!.length) lines.push(line(lines.length - 1));
  return lines.join('\n');
}
