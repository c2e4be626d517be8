import { defineConfig } from 'rolldown';

/** The scripts are TypeScript that Node 20 cannot run by itself. Packages stay outside: they are installed anyway. */
export default defineConfig({
  input: Object.fromEntries(
    ['demo', 'bench', 'schema', 'check-markdown'].map((name) => [name, `scripts/${name}.ts`]),
  ),
  platform: 'node',
  logLevel: 'silent',
  external: /^(?![./])/,
  output: { dir: 'node_modules/.cache/docket', format: 'esm', cleanDir: true },
});
