import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// Runs a TypeScript script of this folder: `node scripts/run.js NAME [ARGUMENT…]`. Node 20 cannot do that by itself.
const [name, ...rest] = process.argv.slice(2);
const file = resolve(`node_modules/.cache/docket/${name}.js`);
const bundle = await rolldown({
  input: `scripts/${name}.ts`,
  platform: 'node',
  // Packages are installed anyway.
  external: /^(?![./])/,
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
process.argv.splice(1, process.argv.length, file, ...rest);
await import(pathToFileURL(file).href);
