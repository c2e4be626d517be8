import { describe, expect, test } from '@jest/globals';
import { javascriptImports } from '../../../src/diff/imports/javascript.ts';

describe('imports', () => {
  test.each([
    ["import a from './a'", ['./a']],
    ['import a from "./a.js";', ['./a.js']],
    ["import './a.css'", ['./a.css']],
    ["import { a, b as c } from './a'", ['./a']],
    ["import * as a from './a'", ['./a']],
    ["import type { A } from './a'", ['./a']],
    ["import a, { type B } from '@octo/b'", ['@octo/b']],
    ["import {\n  a, // first\n  b,\n} from './a'", ['./a']],
    ["export * from './a'", ['./a']],
    ["export { a } from './a'", ['./a']],
    ["export type { A } from './a'", ['./a']],
    ["const a = require('./a')", ['./a']],
    ["import a = require('./a')", ['./a']],
    ["const a = await import('./a')", ['./a']],
    ['const a = () => import(`./a`)', ['./a']],
    ["import(/* webpackChunkName: 'x' */ './a')", ['./a']],
    ['import(`./a/${name}`)', []],
    ["import('./a' + name)", []],
    ["import json from './a.json' with { type: 'json' }", ['./a.json']],
    ["import{a}from'./a';import{b}from'./b'", ['./a', './b']],
    ["// import './a'", []],
    ["/* import './a' */ import './b'", ['./b']],
    ['const text = "import \'./a\'"', []],
    ["const text = `import './a'`", []],
    ["x.require('./a')", []],
    ["x.import('./a')", []],
    ["const from = './a'", []],
    ["f({ from: './a' })", []],
    ["jest.mock('./a')", []],
    ["const re = /'/; import('./a')", ['./a']],
    ["const re = /[/']/g\nimport './a'", ['./a']],
    ["const half = a / 2; import './a'; b = c / 'x'", ['./a']],
    ["<p>Don't</p>\nimport './a'", ['./a']],
    ["<a href='x'>it's</a>; import('./a')\nimport './b'", ['./b']],
    ["const text = 'it\\'s'; import './a'", ['./a']],
    ['`${a ? `b` : ""}`\nimport "./a"', ['./a']],
    ['<p>one ` only</p>\nimport "./a"', ['./a']],
    ['<script setup lang="ts">\nimport A from \'./A.vue\'\n</script>', ['./A.vue']],
    ["import './a'\nimport './a'", ['./a']],
    ["import.meta.url; import './a'", ['./a']],
    ["return /import '.\\/a'/.test(x)", []],
    ["import './größe'", ['./größe']],
    ['', []],
  ])('%j', (text, imports) => {
    expect(javascriptImports(text)).toEqual(imports);
  });
});

describe('hostile text', () => {
  test.each([
    ['backticks', `${'`a\\'.repeat(50_000)}`],
    ['one backtick and many escapes', `\`${'\\a'.repeat(100_000)}`],
    ['comments that never end', '/*'.repeat(100_000)],
    ['expressions', '=/[/'.repeat(50_000)],
    ['quotes', `'"`.repeat(100_000)],
    ['templates in templates', '`${'.repeat(60_000)],
    ['one word', 'a'.repeat(300_000)],
  ])('%s end', (_name, text) => {
    expect(javascriptImports(text).length).toBeLessThan(2);
  });

  test('gives no more imports than can be used', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `import './a${index}'`).join('\n');
    expect(javascriptImports(text)).toHaveLength(500);
    expect(javascriptImports(`import '${'a'.repeat(10_000)}'`)).toEqual([]);
  });
});
