import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

// The `graphql` package looks twice at each object otherwise (https://www.graphql-js.org/docs/going-to-production/).
process.env.NODE_ENV = 'production';

// Tests write many small files and small clones: into memory where the machine has a folder there, to wait for no disk.
if (existsSync('/dev/shm')) {
  const folder = mkdtempSync('/dev/shm/docket-tests-');
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** What takes long, `*.long.test.ts`, is run where it is asked for: `npm run test:long`, `npm test -- plan.long`. */
const isLong = process.argv.slice(2).some((word) => /\.long\b|\blong\.test/.test(word));

export default {
  runner: '<rootDir>/__tests__/runner/runner.js',
  testTimeout: 30_000,
  maxWorkers: availableParallelism(),
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  ...(!isLong && { testPathIgnorePatterns: ['/node_modules/', '\\.long\\.test\\.ts$'] }),
};
