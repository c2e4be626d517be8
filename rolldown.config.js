import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/** Each file stands alone. They are not minified, so that what runs with a write token can be read. */
const bundle = (name, file, plugins = []) => ({
  input: { [name]: file },
  platform: 'node',
  plugins,
  output: { dir: 'dist', format: 'esm', codeSplitting: false },
});

// The command line holds nothing that the action does not hold.
export default defineConfig([
  bundle('index', 'src/index.ts', [licenses('licenses.txt')]),
  bundle('cli', 'src/cli/cli.ts'),
]);

/** Writes the licences of the packages that a bundle holds, as they ask for. */
function licenses(fileName) {
  return {
    name: 'licenses',
    generateBundle(_options, chunks) {
      const modules = Object.values(chunks).flatMap((chunk) => chunk.moduleIds ?? []);
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
      const source = [...folders].sort().map(licenseOf).join('\n\n---\n\n');
      this.emitFile({ type: 'asset', fileName, source: `${source}\n` });
    },
  };
}

/** The last `node_modules/<package>` of a module's path. */
function packageFolder(path) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? null;
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'No licence text in the package.';
  return `${name} ${version} (${license})\n\n${text}`;
}
