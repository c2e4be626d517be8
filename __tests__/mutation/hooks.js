import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Lets Node read what was compiled of the TypeScript files, mutants and all, in their place.

let places;

export function initialize(given) {
  places = given;
}

export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: places.framework, shortCircuit: true };
  return next(specifier, context);
}

export async function load(url, context, next) {
  // Jest asks for no attribute, and packages are written for that.
  if (url.endsWith('.json') && context.importAttributes.type === undefined) {
    const text = await readFile(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${text}`, shortCircuit: true };
  }
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url).slice(places.root.length + 1);
  const source = await readFile(`${places.compiled}/${file}.js`, 'utf8');
  return { format: 'module', source, shortCircuit: true };
}
