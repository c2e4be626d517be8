import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'rolldown';
import { withoutDescriptions } from './scripts/dist-descriptions.js';
import { endpointsOf } from './scripts/dist-endpoints.js';
import { partsOf } from './scripts/dist-parts.js';

/**
 * Who needs what, from those who need least to those who need most: the first request, the call that waits for another run, and
 * commands of the command line, of which the action needs most things, too.
 */
const PARTS = {
  ground: ['src/cli/cli.ts'],
  start: ['src/run.ts'],
  decision: ['src/waiting.ts'],
  formats: ['src/cli/inspect.ts'],
  markdown: ['src/cli/explain/explain.ts'],
  workflows: ['src/cli/init/init.ts'],
  settings: ['src/cli/config/check.ts'],
  judging: ['src/cli/evidence/show.ts', 'src/cli/evidence/render.ts', 'src/cli/ledger/ledger.ts'],
  changes: ['src/cli/audit/audit.ts'],
  reporting: ['src/report-subject.ts'],
};

/**
 * The action (`index`) and the command line (`cli`) share what both need. What runs with a write token can be read: nothing is
 * minified, and comments alone are left out; the licences stand in a file of their own.
 */
export default defineConfig({
  input: { index: 'src/index.ts', cli: 'src/cli/cli.ts' },
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    standIn('undici', 'src/github/undici.ts'),
    standIn('json-with-bigint', 'src/github/json.ts'),
    // For Node the package is CommonJS, of which nothing can be left out; the modules for browsers are the same sources.
    standIn('yaml', 'node_modules/yaml/browser/dist/index.js'),
    endpointsOf('src'),
    // The command line tells the descriptions of the configuration, and no others.
    withoutDescriptions(/^src\/(?:evidence\/(?!config\.)[\w-]+|report\/assessment-data)\.ts$/),
    licenses('licenses.txt'),
  ],
  // None of these packages does anything when it is imported, so what nobody asks for is left out.
  treeshake: {
    moduleSideEffects: [{ test: /[\\/]node_modules[\\/](?:@actions|yaml)[\\/]/, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    comments: false,
    chunkFileNames: ({ facadeModuleId, name }) => `${packageName(facadeModuleId ?? '') ?? name}.js`,
    codeSplitting: {
      groups: [{ name: partsOf(PARTS), debugName: 'parts' }],
      includeDependenciesRecursively: false,
    },
  },
});

/** Lets a file stand for a package, but for what is imported from the package by the path. */
function standIn(name, file) {
  return {
    name: 'stand-in',
    resolveId: (source) => (source === name ? resolve(file) : null),
  };
}

/** Writes the licences of the packages that the output holds, as they ask for. */
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

/** Of a module of a package, what the package is called; its scope left out. */
function packageName(path) {
  return packageFolder(path)?.split(/[\\/]/).at(-1) ?? null;
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
