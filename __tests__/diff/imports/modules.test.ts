import { describe, expect, test } from '@jest/globals';
import { javascriptImports, javascriptModules } from '../../../src/diff/imports/javascript.ts';
import { readAliases, readPackage } from '../../../src/diff/imports/project-files.ts';
import { pythonImports, pythonModules } from '../../../src/diff/imports/python.ts';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

describe('a Python import means', () => {
  const find = (files: string, importer: string, text: string): string[] => {
    const modules = pythonModules(new Set([...words(files), importer]));
    return pythonImports(text).flatMap((found) => modules(importer, found));
  };

  test.each([
    ['a module', 'a/__init__.py a/b.py', 'main.py', 'import a.b', 'a/b.py'],
    ['a package', 'a/__init__.py a/b.py', 'main.py', 'import a', 'a/__init__.py'],
    ['a module of a package', 'a/__init__.py a/b.py', 'main.py', 'from a import b', 'a/b.py'],
    ['a name in a package', 'a/__init__.py a/b.py', 'main.py', 'from a import B', 'a/__init__.py'],
    ['a name in a module', 'a/__init__.py a/b.py', 'main.py', 'from a.b import C', 'a/b.py'],
    ['modules of a folder without __init__', 'a/b.py a/c.py', 'x.py', 'from a import b, c', 'a/b.py a/c.py'],
    ['all of a package', 'a/__init__.py', 'x.py', 'from a import *', 'a/__init__.py'],
    ['a neighbour', 'a/__init__.py a/b.py', 'a/c.py', 'from . import b', 'a/b.py'],
    ['a name in a neighbour', 'a/__init__.py a/b.py', 'a/c.py', 'from .b import x', 'a/b.py'],
    ['the own package', 'a/__init__.py a/b.py', 'a/c.py', 'from . import x', 'a/__init__.py'],
    ['an uncle', 'a/__init__.py a/b.py a/d/__init__.py', 'a/d/c.py', 'from ..b import x', 'a/b.py'],
    ['nothing beyond the root', 'b.py', 'a/c.py', 'from ...b import x', ''],
    [
      'a module below src',
      'src/a/__init__.py src/a/b.py',
      'tests/test_b.py',
      'from a.b import x',
      'src/a/b.py',
    ],
    [
      'a module of another project',
      'one/pyproject.toml one/src/a/b.py two/pyproject.toml',
      'two/src/c.py',
      'import a.b',
      'one/src/a/b.py',
    ],
    ['the nearest of two', 'x/src/a.py y/src/a.py', 'y/tests/test_a.py', 'import a', 'y/src/a.py'],
    ['a script beside', 'tools/helper.py', 'tools/run.py', 'import helper', 'tools/helper.py'],
    ['no module of the own package without dots', 'a/__init__.py a/json.py', 'a/c.py', 'import json', ''],
    ['a stub', 'a.pyi', 'b.py', 'import a', 'a.pyi'],
    ['nothing here', 'a.py', 'b.py', 'import os, requests', ''],
    ['not itself', '', 'a.py', 'import a', ''],
    ['a package before a namespace', 'a/b/__init__.py', 'c.py', 'from a.b import d', 'a/b/__init__.py'],
  ])('%s', (_name, files, importer, text, wanted) => {
    expect(find(files, importer, text)).toEqual(words(wanted));
  });
});

describe('a JavaScript import means', () => {
  const find = (
    files: string,
    importer: string,
    specifier: string,
    own: Record<string, string> = {},
  ): string => {
    const read = Object.entries(own).map(([path, text]) => ({
      folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      isManifest: path.endsWith('package.json'),
      text,
    }));
    const aliases = read.flatMap(({ folder, isManifest, text }) =>
      isManifest ? [] : (readAliases(folder, text) ?? []),
    );
    const packages = read.flatMap(({ folder, isManifest, text }) =>
      isManifest ? (readPackage(folder, text) ?? []) : [],
    );
    const modules = javascriptModules(new Set([...words(files), importer]), aliases, packages);
    return javascriptImports(`import '${specifier}'`)
      .map((one) => modules(importer, one) ?? '')
      .join(' ');
  };

  test.each([
    ['the file', 'a.js', 'b.js', './a.js', 'a.js'],
    ['a file without ending', 'src/a.ts', 'src/b.ts', './a', 'src/a.ts'],
    ['the source of an output', 'src/a.ts', 'src/b.ts', './a.js', 'src/a.ts'],
    ['the source of a component', 'src/a.tsx', 'src/b.ts', './a.js', 'src/a.tsx'],
    ['the source of a module', 'src/a.mts', 'src/b.mts', './a.mjs', 'src/a.mts'],
    ['the index of a folder', 'src/a/index.ts', 'src/b.ts', './a', 'src/a/index.ts'],
    ['the own index', 'src/index.ts', 'src/b.ts', '.', 'src/index.ts'],
    ['the index above', 'src/index.ts', 'src/x/b.ts', '..', 'src/index.ts'],
    ['a file before a folder', 'src/a.js src/a/index.js', 'src/b.js', './a', 'src/a.js'],
    ['a name with dots', 'src/a.service.ts', 'src/b.ts', './a.service', 'src/a.service.ts'],
    ['a component', 'src/A.vue', 'src/b.ts', './A.vue', 'src/A.vue'],
    ['data', 'src/a.json', 'src/b.ts', './a.json', 'src/a.json'],
    ['declarations', 'src/a.d.ts', 'src/b.ts', './a', 'src/a.d.ts'],
    ['a file with a question to its bundler', 'src/a.svg', 'src/b.ts', './a.svg?raw', 'src/a.svg'],
    ['nothing out of the repository', 'a.js', 'b.js', '../../a.js', ''],
    ['nothing of somebody else', 'react.js', 'src/b.js', 'react', ''],
    ['not itself', '', 'src/b.js', './b.js', ''],
    ['a source folder', 'app/src/a/x.ts', 'app/src/b/y.ts', '@/a/x', 'app/src/a/x.ts'],
  ])('%s', (_name, files, importer, specifier, wanted) => {
    expect(find(files, importer, specifier)).toBe(wanted);
  });

  const aliases =
    '{\n  // ours\n  "compilerOptions": { "baseUrl": ".", "paths": { "~lib/*": ["lib/*"], "one": ["x/1.ts"], }, },\n}';
  test.each([
    ['a pattern', 'lib/a.ts', 'src/b.ts', '~lib/a', 'lib/a.ts'],
    ['a name', 'x/1.ts', 'src/b.ts', 'one', 'x/1.ts'],
    ['a name below the base', 'src/a.ts', 'src/b.ts', 'src/a', 'src/a.ts'],
    ['not where another file is', 'lib/a.ts', 'src/b.ts', '~lib/c', ''],
  ])('by aliases: %s', (_name, files, importer, specifier, wanted) => {
    expect(find(files, importer, specifier, { 'tsconfig.json': aliases })).toBe(wanted);
  });

  test('by the nearest aliases', () => {
    const at = (place: string) => `{"compilerOptions":{"paths":{"@/*":["${place}/*"]}}}`;
    const own = { 'tsconfig.json': at('one'), 'app/tsconfig.json': at('./two') };
    expect(find('one/a.ts app/two/a.ts', 'app/b.ts', '@/a', own)).toBe('app/two/a.ts');
  });

  const shapes = (over: object) => ({
    'packages/shapes/package.json': JSON.stringify({ name: '@octo/shapes', ...over }),
  });
  test.each([
    ['its source', {}, 'packages/shapes/src/index.ts', '@octo/shapes', 'packages/shapes/src/index.ts'],
    ['its index', {}, 'packages/shapes/index.js', '@octo/shapes', 'packages/shapes/index.js'],
    ['its entry', { main: './m.js' }, 'packages/shapes/m.js', '@octo/shapes', 'packages/shapes/m.js'],
    [
      'what it exports',
      { exports: { '.': { import: './lib/e.js' } } },
      'packages/shapes/lib/e.js',
      '@octo/shapes',
      'packages/shapes/lib/e.js',
    ],
    ['a file of it', {}, 'packages/shapes/src/c.ts', '@octo/shapes/c', 'packages/shapes/src/c.ts'],
    ['no other package', {}, 'packages/shapes/src/index.ts', '@octo/shape', ''],
  ])('of a package of the repository: %s', (_name, manifest, files, specifier, wanted) => {
    expect(find(files, 'app/b.ts', specifier, shapes(manifest))).toBe(wanted);
  });

  test.each([
    ['damaged', '{"compilerOptions": '],
    ['a list', '[]'],
    ['of other types', '{"compilerOptions":{"baseUrl":1,"paths":[1]}}'],
    ['out of the repository', '{"compilerOptions":{"baseUrl":"../.."}}'],
    ['without end', `{"a": "${'\\"'.repeat(20_000)}`],
    ['a comment without end', '/*'.repeat(20_000)],
    ['commas', `{${', '.repeat(20_000)}`],
  ])('a configuration that is %s gives nothing', (_name, text) => {
    expect(readAliases('', text)).toBeNull();
    expect(readPackage('', text)).toBeNull();
  });
});
