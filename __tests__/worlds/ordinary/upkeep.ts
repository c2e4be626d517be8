import type { CommitSpec, JobSpec } from '../../fake/world.ts';
import { baseRun, ciFile, ciPath, ciRun, headCommit, job, packageCommit, type Scenario } from './scenario.ts';

/** A pull request into `main` that changes these files; its jobs passed. */
function upkeep(
  title: string,
  id: number,
  files: NonNullable<CommitSpec['files']>,
  jobs: JobSpec[],
  base: CommitSpec = packageCommit({ [ciPath]: ciFile }),
): Scenario {
  const branch = `upkeep-${id}`;
  return {
    name: title,
    world: {
      commits: { main: base, head: { ...headCommit, message: `${title}\n`, files } },
      branches: { main: 'main', [branch]: 'head' },
      runs: [baseRun, ciRun({ id, event: 'pull_request', head: 'head', branch, jobs })],
      pulls: [{ number: 30, title, headBranch: branch, base: 'main' }],
    },
    runId: id,
    outcome: 'approved',
    ciStatus: 'green',
  };
}

const biomeFile = `name: CI

on:
  push:
    branches: [main]
  pull_request:
    paths-ignore: ['**.md']
  merge_group:

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

permissions:
  contents: read

jobs:
  lint:
    name: Lint and format
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v5
      - uses: biomejs/setup-biome@v2
      - run: biome ci .
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    strategy:
      matrix:
        node: [22, 24]
    steps:
      - uses: actions/checkout@v5
      - uses: pnpm/action-setup@v4
      - run: pnpm install --frozen-lockfile
      - run: pnpm test
`;

/** The workflow gets other tools, another package manager, a matrix, a merge queue and limits, all at once. */
export function modernised(): Scenario {
  return upkeep(
    'Modernise the CI',
    7901,
    {
      [ciPath]: biomeFile,
      'package.json':
        '{\n  "name": "options",\n  "version": "1.4.0",\n  "scripts": { "lint": "biome ci .", "test": "node --test" }\n}\n',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
    },
    [
      job(79011, 'Lint and format', 'biome ci .'),
      job(79012, 'test (22)', 'pnpm test'),
      job(79013, 'test (24)', 'pnpm test'),
    ],
  );
}

/** Code goes with its tests, and tests of what stays move. */
export function retired(): Scenario {
  const old = {
    'src/legacy.js': 'export function legacy(text) {\n  return text;\n}\n',
    'test/legacy.test.js':
      'import test from "node:test";\nimport { legacy } from "../src/legacy.js";\n\ntest("keeps the text", () => {\n  legacy("a");\n});\n',
  };
  const tests = 'import test from "node:test";\nimport { parse } from "../../src/options.js";\n\n';
  return upkeep(
    'Remove the legacy reader',
    7902,
    {
      'src/legacy.js': null,
      'test/legacy.test.js': null,
      'test/options.test.js': null,
      'test/unit/options.test.js': `${tests}test("parses a pair", () => {\n  parse("a=1");\n});\n`,
    },
    [job(79021, 'lint', 'npm run lint'), job(79022, 'test', 'npm test')],
    packageCommit({ [ciPath]: ciFile }, old),
  );
}
