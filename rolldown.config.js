import { defineConfig } from 'rolldown';

/** Each file stands alone. They are not minified, so that what runs with a write token can be read. */
const bundle = (name) => ({
  input: { [name]: `src/${name}.ts` },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', codeSplitting: false },
});

export default defineConfig([bundle('index'), bundle('cli')]);
