import { describe, expect, test } from '@jest/globals';
import { pythonImports } from '../../../src/diff/imports/python.ts';

/** `a.b`, `a.b: c d`, `..x: y`. */
const stated = (text: string): string[] =>
  pythonImports(text).map(({ level, module, names }) => {
    const from = '.'.repeat(level) + module;
    return names.length === 0 ? from : `${from}: ${names.join(' ')}`;
  });

describe('imports', () => {
  test.each([
    ['import os', ['os']],
    ['import a.b.c', ['a.b.c']],
    ['import a, b.c as d', ['a', 'b.c']],
    ['from a.b import c', ['a.b: c']],
    ['from a import b as c, d', ['a: b d']],
    ['from a import *', ['a: *']],
    ['from . import z', ['.: z']],
    ['from .z import q', ['.z: q']],
    ['from ... import z', ['...: z']],
    ['from ..a.b import z', ['..a.b: z']],
    ['from .import z', ['.: z']],
    ['from a import (b, c)', ['a: b c']],
    ['from a import (\n    b,  # the first\n    c as d,\n)\nimport e', ['a: b c', 'e']],
    ['from a import(b)', ['a: b']],
    ['from aimport import b', ['aimport: b']],
    ['from a . b import c', []],
    ['from . a import b', ['.a: b']],
    ['from a \\\n    import b', ['a: b']],
    ['from a import b; import c', ['a: b', 'c']],
    ['if TYPE_CHECKING:\n    from a import B\n', ['a: B']],
    ['try: import a\nexcept ImportError: import b', ['a', 'b']],
    ['def f():\n\timport a\n\treturn a', ['a']],
    ['import a # import b', ['a']],
    ['# import a', []],
    ['"""\nimport a\n"""\nimport b', ['b']],
    ["'''import a'''", []],
    ['x = "import a"', []],
    ["x = 'it\\'s'; import a", ['a']],
    ['x = r"\\"; import a\nimport b', ['b']],
    ['s = """say "import" \\""" more"""\nimport a', ['a']],
    ['f(\n    import_a,\n)\nimport b', ['b']],
    ['raise E from e', []],
    ['yield from import_all()', []],
    ['important = 1', []],
    ['from_a = 1\nimport_b = 2', []],
    ['x = {"from": 1}\nimport a', ['a']],
    ['import größe', ['größe']],
    ['import a\r\nimport b\r\n', ['a', 'b']],
    ['x = f"{y[\'a\']}"\nimport a', ['a']],
    ['x = (1,\nimport a\n', ['a']],
    ['', []],
  ])('%j', (text, imports) => {
    expect(stated(text)).toEqual(imports);
  });
});

describe('hostile text', () => {
  test.each([
    ['quotes', '"'.repeat(200_000)],
    ['three quotes, never closed', `${'"""a'.repeat(49_999)}`],
    ['brackets', '('.repeat(200_000)],
    ['brackets and lines', '(\n'.repeat(100_000)],
    ['colons', ':'.repeat(200_000)],
    ['backslashes', '\\\n'.repeat(100_000)],
    ['dots', `from ${'.'.repeat(200_000)}`],
    ['blanks', `from a import ${' '.repeat(200_000)}b c`],
    ['import and blanks', `import${' '.repeat(200_000)}`],
  ])('%s end', (_name, text) => {
    expect(pythonImports(text).length).toBeLessThan(2);
  });

  test('gives no more imports than can be used', () => {
    expect(pythonImports('import a\n'.repeat(5_000))).toHaveLength(500);
    expect(pythonImports(`import ${'a, '.repeat(5_000)}b`)).toHaveLength(500);
  });
});
