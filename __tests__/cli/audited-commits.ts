import type { Files } from '../harness/clone.ts';

/** The workflow file of these commits. */
export const WORKFLOW = '.github/workflows/ci.yml';

/** A workflow that checks each pull request, with the steps of its two jobs. */
export const ci = (lint: string[], tests: string[]): string =>
  [
    'name: CI',
    'on: [pull_request, push]',
    'jobs:',
    ...[['lint', lint] as const, ['test', tests] as const].flatMap(([job, steps]) =>
      steps.length === 0
        ? []
        : [
            `  ${job}:`,
            '    runs-on: ubuntu-latest',
            '    steps:',
            ...steps.map((step) => `      - ${step}`),
          ],
    ),
    '',
  ].join('\n');

export const testing = 'run: pytest --cov --cov-fail-under=90';
export const whole = ci(['run: ruff check .'], [testing]);
const scripts = (lint: string): string => JSON.stringify({ scripts: { lint, test: 'vitest run' } }, null, 2);
export const cart =
  'def test_add():\n    assert add(1, 1) == 2\n\n\ndef test_remove():\n    assert remove(1) is None\n';

/** A commit, and what the audit says of it. */
export interface Row {
  message: string;
  before: Files;
  after: Files;
  /** Weight, place and text of what is found, the place only where it is not the workflow file. */
  found: string[];
  /** The same for the commit turned round. */
  reverse: string[];
}

/** Commits, and what the guardrails say of them. */
export const rows: Row[] = [
  {
    message: 'Merge pull request #12 from ann/faster\n\nRemove the lint job',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci([], [testing]) },
    found: ['note: Declared in the title: `lint` of `CI` is removed, and `ruff check .` runs nowhere else'],
    reverse: [],
  },
  {
    message: 'chore: revert "Remove an item"',
    before: { 'tests/test_cart.py': cart },
    after: { 'tests/test_cart.py': 'def test_add():\n    assert add(1, 1) == 2\n' },
    found: [
      'note: Tests removed, as the author says: `test_remove` in `tests/test_cart.py` @ tests/test_cart.py',
    ],
    reverse: [],
  },
  {
    message: 'Stop adding items',
    before: {
      'shop/cart.py':
        'def add(one, other):\n    return one + other\n\n\ndef remove(item):\n    return None\n',
      'tests/test_cart.py': cart,
    },
    after: {
      'shop/cart.py': 'def remove(item):\n    return None\n',
      'tests/test_cart.py': cart.slice(cart.indexOf('def test_remove')),
    },
    found: [
      'note: Tests removed with their code `add`: `test_add` in `tests/test_cart.py` @ tests/test_cart.py',
    ],
    reverse: [],
  },
  {
    message: 'Update a fixture',
    before: { [WORKFLOW]: whole, 'tests/fixtures/app/mypy.ini': '[mypy]\nstrict = True\n' },
    after: { 'tests/fixtures/app/mypy.ini': '[mypy]\n' },
    found: [],
    reverse: [],
  },
  {
    message: 'Tidy up the pipeline',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci([], [testing]) },
    found: ['blocked: Gate weakened: `lint` of `CI` is removed, and `ruff check .` runs nowhere else'],
    reverse: [],
  },
  {
    message: 'Remove the lint job',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci([], [testing]) },
    found: ['note: Declared in the title: `lint` of `CI` is removed, and `ruff check .` runs nowhere else'],
    reverse: [],
  },
  {
    message: 'Faster builds\n\nThe lint job is removed: an editor does it now.',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci([], [testing]) },
    found: ['note: Declared in the body: `lint` of `CI` is removed, and `ruff check .` runs nowhere else'],
    reverse: [],
  },
  {
    message: 'Check types',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci(['run: ruff check .', 'run: mypy src'], [testing]) },
    found: [],
    reverse: ['blocked: Gate weakened: `mypy src` is removed from `lint` of `CI`, and runs nowhere else'],
  },
  {
    message: 'Hide failures',
    before: { [WORKFLOW]: whole },
    after: { [WORKFLOW]: ci(['run: ruff check . || true'], [testing]) },
    found: ['blocked: Gate weakened: `ruff check .` in `lint` of `CI` can no longer fail (`|| true`)'],
    reverse: [],
  },
  {
    message: 'Update the settings',
    before: {
      [WORKFLOW]: ci([], ['run: pytest --cov']),
      'pyproject.toml': '[tool.coverage.report]\nfail_under = 90\n',
    },
    after: { 'pyproject.toml': '[tool.coverage.report]\nfail_under = 70\n' },
    found: [
      'blocked: Gate weakened: `tool.coverage.report fail_under` in `pyproject.toml`: 90% → 70% @ pyproject.toml',
    ],
    reverse: [],
  },
  {
    message: 'Update the scripts',
    before: { [WORKFLOW]: ci(['run: npm run lint'], ['run: npm test']), 'package.json': scripts('eslint .') },
    after: { 'package.json': scripts('true') },
    found: [
      'blocked: Gate weakened: `eslint .` is removed from `lint` of `package.json`, and runs nowhere else @ package.json',
    ],
    reverse: [],
  },
  {
    message: 'Update the targets',
    before: { [WORKFLOW]: ci(['run: make lint'], []), Makefile: 'lint:\n\tgolangci-lint run ./...\n' },
    after: { Makefile: 'lint:\n\tgolangci-lint run ./... || true\n' },
    found: [
      'blocked: Gate weakened: `golangci-lint run ./...` in `lint` of `Makefile` can no longer fail (`|| true`) @ Makefile',
    ],
    reverse: [],
  },
  {
    message: 'Update the compiler',
    before: {
      [WORKFLOW]: ci(['run: npx tsc --noEmit'], []),
      'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
    },
    after: { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' },
    found: [
      'debt: Gate weakened: `TypeScript` in `tsconfig.json`: `compilerOptions.strict` `true` → `false` @ tsconfig.json',
    ],
    reverse: [],
  },
  {
    message: 'Quiet a module',
    before: { [WORKFLOW]: ci(['run: mypy src'], []), 'src/a.py': 'a = 1\n' },
    after: { 'src/a.py': '# mypy: ignore-errors\na = 1\n' },
    found: [
      'debt: Gate weakened: `# mypy: ignore-errors` in `src/a.py`: `mypy` passes over what it found there @ src/a.py',
    ],
    reverse: [],
  },
  {
    message: 'Drop a case',
    before: { [WORKFLOW]: whole, 'tests/test_cart.py': cart },
    after: { 'tests/test_cart.py': cart.slice(0, cart.indexOf('\n\ndef test_remove')) },
    found: [
      'debt: Tests removed, and what they test stays: `test_remove` in `tests/test_cart.py` @ tests/test_cart.py',
    ],
    reverse: [],
  },
  {
    message: 'Wait for a fix',
    before: { 'tests/test_cart.py': cart },
    after: { 'tests/test_cart.py': cart.replace('def test_remove', '@pytest.mark.skip\ndef test_remove') },
    found: [
      'debt: Tests newly skipped: `test_remove` (`@pytest.mark.skip`) in `tests/test_cart.py` @ tests/test_cart.py',
    ],
    reverse: [],
  },
  {
    message: 'Debug a case',
    before: { [WORKFLOW]: ci([], ['run: npx vitest']), 'src/cart.test.ts': "it('adds', () => {});\n" },
    after: { 'src/cart.test.ts': "it.only('adds', () => {});\n" },
    found: [
      'blocked: Tests focused, so that others do not run: `adds` (`it.only`) in `src/cart.test.ts` @ src/cart.test.ts',
    ],
    reverse: [],
  },
  {
    message: 'Debug a case that nothing runs',
    before: { 'src/cart.test.ts': "it('adds', () => {});\n" },
    after: { 'src/cart.test.ts': "it.only('adds', () => {});\n" },
    found: [
      'debt: Tests focused, so that others do not run: `adds` (`it.only`) in `src/cart.test.ts` @ src/cart.test.ts',
    ],
    reverse: [],
  },
  {
    message: 'Move a file with an odd name',
    before: { 'tests/test_ä "b"\t\\.py': cart },
    after: { 'tests/test_ä "b"\t\\.py': null, 'tests/test_c d.py': cart },
    found: [],
    reverse: [],
  },
  {
    message: 'Take away a file with an odd name',
    before: { 'tests/test_ä "b"\n\\.py': cart, 'other.py': 'a = 1\n' },
    after: { 'tests/test_ä "b"\n\\.py': null },
    found: [
      'debt: Tests removed, and what they test stays: `test_add`, `test_remove` in `tests/test_ä "b" \\.py` @ tests/test_ä "b"\n\\.py',
    ],
    reverse: [],
  },
  {
    message: 'Change code, words and pictures',
    before: {
      [WORKFLOW]: whole,
      'src/a.py': 'a = 1\n',
      'README.md': 'a\n',
      'a.png': new Uint8Array([0, 1, 2]),
    },
    after: { 'src/a.py': 'a = 2\n', 'README.md': 'b\n', 'a.png': new Uint8Array([0, 1, 3]) },
    found: [],
    reverse: [],
  },
  {
    message: 'Files without a last line end, and with other line ends',
    before: {
      'tests/test_a.py': 'def test_a():\r\n    pass\r\n',
      'tests/test_b.py': 'def test_b():\n    pass',
    },
    after: { 'tests/test_a.py': 'x = 1\r\n', 'tests/test_b.py': '' },
    found: [
      'debt: Tests removed, and what they test stays: `test_a` in `tests/test_a.py`; `test_b` in `tests/test_b.py` @ tests/test_a.py',
    ],
    reverse: [],
  },
];
