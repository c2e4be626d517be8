import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** `npm test` alone runs all test files, in few groups; with arguments Jest finds files as it does everywhere. */
const all = process.argv.length === 2;

/** One for each core: what a group loads and V8 compiles, each of them does anew. There are files for four. */
const groups = Math.min(Math.max(availableParallelism(), 2), 4);

// The `graphql` package looks twice at each object otherwise (https://www.graphql-js.org/docs/going-to-production/).
process.env.NODE_ENV = 'production';

// Tests write many small files and small clones: into memory where the machine has a folder there, to wait for no disk.
if (existsSync('/dev/shm')) {
  const folder = mkdtempSync('/dev/shm/docket-tests-');
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}

export default {
  testEnvironment: '<rootDir>/__tests__/groups/environment.js',
  testTimeout: 30_000,
  // Single files over HTTP wait a third of their time: more workers than cores use it.
  maxWorkers: all ? groups : Math.ceil(availableParallelism() * 1.5),
  testMatch: [
    all ? `<rootDir>/__tests__/groups/group-[0-${groups - 1}].ts` : '<rootDir>/__tests__/**/*.test.ts',
  ],
  // As in `dist`.
  moduleNameMapper: { '^undici$': '<rootDir>/src/github/undici.ts' },
  globals: { groups },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
};
