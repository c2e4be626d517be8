import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Lets Node read TypeScript files, and what stands for packages in tests.

/** `root`, `compiled`, and whether what is compiled there stands for the sources, whatever they are. */
let places;

export function initialize(given) {
  places = given;
}

/** The last two as in `dist`. */
const STAND_INS = {
  '@jest/globals': '__tests__/runner/framework.ts',
  undici: 'src/github/undici.ts',
  'json-with-bigint': 'src/github/json.ts',
};

const ours = (path) => pathToFileURL(`${places.root}/${path}`).href;

export function resolve(specifier, context, next) {
  const standIn = STAND_INS[specifier];
  return standIn === undefined ? next(specifier, context) : { url: ours(standIn), shortCircuit: true };
}

export async function load(url, context, next) {
  // Jest asks for no attribute, and packages are written for that.
  if (url.endsWith('.json') && context.importAttributes.type === undefined) {
    const text = await readFile(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${text}`, shortCircuit: true };
  }
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url).slice(places.root.length + 1);
  const compiled = `${places.compiled}/${file}.js`;
  const source = await (places.isPrepared ? readFile(compiled, 'utf8') : sourceOf(file, compiled));
  return { format: 'module', source, shortCircuit: true };
}

/** The file as JavaScript, compiled where it has changed. */
async function sourceOf(file, compiled) {
  const text = await readFile(`${places.root}/${file}`, 'utf8');
  const mark = `//${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n`;
  const known = await readFile(compiled, 'utf8').catch(() => '');
  if (known.startsWith(mark)) return known;
  // Large, and mostly nothing has changed.
  const { transformSync } = await import('@swc/core');
  const { code } = transformSync(text, {
    filename: file,
    sourceFileName: file.split('/').pop(),
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  await mkdir(dirname(compiled), { recursive: true });
  await writeFile(compiled, mark + code);
  return mark + code;
}
